// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/startproblem.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QUdpSocket>
#include <QUrl>

#include "gui/dialogs/settingsdialog.h"
#include "gui/translated.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

using Part = server::StartError::Part;

namespace {

constexpr int PortsToTry = 50;

QWidget *remedy(const QString &label, QWidget *input, QPushButton *button)
{
    auto *row = new QWidget;
    auto *text = new QLabel(label, row);
    text->setBuddy(input);
    input->setAccessibleName(QString(label).remove(u'&'));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(input, 1);
    layout->addWidget(button);
    return row;
}

} // namespace

StartProblem::StartProblem(const server::StartError &error, const server::Config &tried,
                           const Launch &launch, QWidget *parent)
    : QDialog(parent)
    , m_launch(launch)
    , m_config(tried)
{
    setObjectName(u"startProblem"_s);
    setWindowTitle(tr("Hereabouts cannot start"));
    auto *symbol = new QLabel(this);
    symbol->setPixmap(icon(Symbol::Warning).pixmap(QSize(32, 32), devicePixelRatioF()));
    auto *why = new QLabel(translated(error.sentence), this);
    why->setObjectName(u"startSentence"_s);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->addWidget(symbol, 0, Qt::AlignTop);
    head->addWidget(why, 1);
    auto *hint = new QLabel(advice(error.part), this);
    hint->setObjectName(u"startAdvice"_s);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(hint);
    if (QWidget *way = buildRemedy(error.part))
        layout->addWidget(way);
    layout->addStretch();
    layout->addWidget(buildButtons(error.part));
    setMinimumWidth(560);
}

QDialogButtonBox *StartProblem::buildButtons(Part part)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *again = buttons->addButton(tr("&Try again"), QDialogButtonBox::AcceptRole);
    again->setObjectName(u"tryAgain"_s);
    again->setDefault(true);
    // What cannot be read cannot be edited there.
    if (part != Part::Settings) {
        auto *settings = buttons->addButton(tr("&Settings…"), QDialogButtonBox::ActionRole);
        settings->setObjectName(u"openSettings"_s);
        connect(settings, &QPushButton::clicked, this, &StartProblem::openSettings);
    } else {
        auto *file = buttons->addButton(tr("&Open the file"), QDialogButtonBox::ActionRole);
        file->setObjectName(u"openFile"_s);
        connect(file, &QPushButton::clicked, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_launch.request.file)); });
    }
    auto *quit = buttons->addButton(tr("&Quit"), QDialogButtonBox::RejectRole);
    quit->setObjectName(u"quitStart"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString StartProblem::advice(Part part)
{
    switch (part) {
    case Part::Listeners:
        return tr("Another program, perhaps another Hereabouts, may have the address. End it and "
                  "try again, or listen at another port; phones must be told that port then.");
    case Part::Database:
        return tr("Another Hereabouts may have the database open, or the file may not be written. "
                  "End the other one and try again, or keep the state in another file.");
    case Part::Xcap:
        return tr("Another program may have the address for XCAP. Choose another one in the "
                  "settings, or go on without XCAP.");
    case Part::Certificate:
        return tr("Choose other files in the settings, or take the addresses for TLS out of them. "
                  "“hereabouts certificate” makes a certificate for a lab.");
    case Part::Control:
        return tr("Choose another control socket in the settings, or end the program that has it.");
    case Part::Settings:
        return tr("Correct the file and try again, or go on with the defaults this time; the file "
                  "stays as it is.");
    }
    return {};
}

QWidget *StartProblem::buildRemedy(Part part)
{
    switch (part) {
    case Part::Listeners: return buildOtherPort();
    case Part::Database: return buildOtherDatabase();
    case Part::Xcap: return buildWithoutXcap();
    case Part::Settings: return buildWithoutFile();
    case Part::Certificate:
    case Part::Control: break;
    }
    return nullptr;
}

QWidget *StartProblem::buildOtherPort()
{
    m_port = new QSpinBox;
    m_port->setObjectName(u"otherPort"_s);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free one", "port"));
    const auto &addresses = m_config.listen.addresses;
    m_port->setValue(freePortAbove(addresses.empty() ? 5060 : addresses.front().endpoint.port));
    auto *use = new QPushButton(tr("&Use it this time"));
    use->setObjectName(u"useOtherPort"_s);
    connect(use, &QPushButton::clicked, this, [this] {
        m_config.listen = withPort(m_config.listen, quint16(m_port->value()));
        accept();
    });
    return remedy(tr("Another &port:"), m_port, use);
}

QWidget *StartProblem::buildOtherDatabase()
{
    m_database = new QLineEdit;
    m_database->setObjectName(u"otherDatabase"_s);
    const QFileInfo file(m_config.databaseFile());
    const QString folder =
        QFileInfo(file.absolutePath()).isWritable() ? file.absolutePath() : QDir::homePath();
    m_database->setText(folder + u'/' + file.completeBaseName() + u"-2.sqlite"_s);
    auto *use = new QPushButton(tr("&Use it this time"));
    use->setObjectName(u"useOtherDatabase"_s);
    connect(use, &QPushButton::clicked, this, [this] {
        m_config.store.database = m_database->text().trimmed();
        accept();
    });
    return remedy(tr("Another &file:"), m_database, use);
}

QWidget *StartProblem::buildWithoutXcap()
{
    auto *without = new QPushButton(tr("&Go on without XCAP"));
    without->setObjectName(u"withoutXcap"_s);
    connect(without, &QPushButton::clicked, this, [this] {
        m_config.xcap.addresses.clear();
        accept();
    });
    without->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return without;
}

QWidget *StartProblem::buildWithoutFile()
{
    auto *without = new QPushButton(tr("&Go on with the defaults"));
    without->setObjectName(u"withoutFile"_s);
    connect(without, &QPushButton::clicked, this, [this] {
        m_isWithoutFile = true;
        accept();
    });
    without->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return without;
}

void StartProblem::openSettings()
{
    SettingsDialog dialog(m_launch, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto loaded = server::loadConfig(m_launch.currentRequest())) {
        m_config = loaded->config;
        accept();
    }
}

server::ListenConfig StartProblem::withPort(const server::ListenConfig &listen, quint16 port)
{
    server::ListenConfig changed = listen;
    for (server::ListenAddress &address : changed.addresses)
        address.endpoint.port = port;
    return changed;
}

quint16 StartProblem::freePortAbove(quint16 port)
{
    for (int tried = port + 2; tried < port + PortsToTry && tried <= 65535; tried += 2) {
        QUdpSocket udp;
        QTcpServer tcp;
        if (udp.bind(QHostAddress::LocalHost, quint16(tried), QUdpSocket::DontShareAddress) &&
            tcp.listen(QHostAddress::LocalHost, quint16(tried)))
            return quint16(tried);
    }
    return 0;
}

} // namespace gui
