// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/trafficfilterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gui {

TrafficFilterBar::TrafficFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_method(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_counts(new QLabel(this))
{
    m_words->setObjectName(u"trafficWords"_s);
    m_words->setPlaceholderText(tr("User, Call-ID, method, status: alice NOTIFY 4xx"));
    m_words->setAccessibleName(tr("Filter the messages by words"));
    m_words->setClearButtonEnabled(true);
    m_method->setObjectName(u"trafficMethod"_s);
    m_method->setAccessibleName(tr("Show this method only"));
    m_method->addItem(tr("All methods"), QString());
    for (const char *method : {"REGISTER", "PUBLISH", "SUBSCRIBE", "NOTIFY", "OPTIONS"})
        m_method->addItem(QString::fromLatin1(method), QString::fromLatin1(method));
    m_status->setObjectName(u"trafficStatus"_s);
    m_status->setAccessibleName(tr("Show this kind of message only"));
    using Status = TrafficFilter::Status;
    const std::pair<QString, Status> kinds[] = {
        {tr("All messages"), Status::Any},
        {tr("Requests"), Status::Requests},
        {tr("Trouble"), Status::Trouble},
        {tr("1xx: under way"), Status::Provisional},
        {tr("2xx: done"), Status::Success},
        {tr("3xx: elsewhere"), Status::Redirection},
        {tr("4xx: refused"), Status::ClientError},
        {tr("5xx: server failed"), Status::ServerError},
        {tr("6xx: refused everywhere"), Status::GlobalError},
    };
    for (const auto &[text, status] : kinds)
        m_status->addItem(text, int(status));
    m_status->setItemData(m_status->findData(int(Status::Trouble)),
                          tr("Status 300 and above, unreadable messages, and what was sent again"),
                          Qt::ToolTipRole);
    m_counts->setObjectName(u"trafficCounts"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_method);
    layout->addWidget(m_status);
    layout->addWidget(m_counts);
    connect(m_words, &QLineEdit::textChanged, this, &TrafficFilterBar::changed);
    connect(m_words, &QLineEdit::returnPressed, this, &TrafficFilterBar::left);
    connect(m_method, &QComboBox::currentIndexChanged, this, &TrafficFilterBar::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TrafficFilterBar::changed);
}

TrafficFilter TrafficFilterBar::filter() const
{
    TrafficFilter filter;
    filter.setWords(m_words->text());
    filter.setMethod(m_method->currentData().toString());
    filter.setStatus(TrafficFilter::Status(m_status->currentData().toInt()));
    return filter;
}

void TrafficFilterBar::showOnly(const QString &words)
{
    m_method->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_words->setText(words);
}

void TrafficFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TrafficFilterBar::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void TrafficFilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"words"_s, m_words->text());
    settings.setValue(u"method"_s, m_method->currentData());
    settings.setValue(u"status"_s, m_status->currentData());
}

void TrafficFilterBar::restoreState(QSettings &settings)
{
    m_words->setText(settings.value(u"words"_s).toString());
    m_method->setCurrentIndex(
        std::max(0, m_method->findData(settings.value(u"method"_s, QString()).toString())));
    m_status->setCurrentIndex(
        std::max(0, m_status->findData(settings.value(u"status"_s, 0).toInt())));
}

} // namespace gui
