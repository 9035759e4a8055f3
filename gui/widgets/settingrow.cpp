// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/settingrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "gui/models/settingtext.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

using Kind = server::Setting::Kind;

SettingRow::SettingRow(const server::Setting &setting, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_draft(draft)
{
    build();
    refresh();
}

void SettingRow::build()
{
    auto *label = new QLabel(SettingText::label(m_setting), this);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    label->setWordWrap(true);
    m_input = makeInput();
    m_input->setObjectName(m_setting.key);
    m_input->setAccessibleName(label->text());
    m_input->setAccessibleDescription(SettingText::meaning(m_setting));
    label->setBuddy(m_input);
    m_reset = new QToolButton(this);
    m_reset->setObjectName(m_setting.key + u".reset"_s);
    m_reset->setIcon(icon(Symbol::Undo));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    const QString standard = m_draft.standard(m_setting);
    m_reset->setToolTip(standard.isEmpty() ? tr("Back to the default: empty")
                                           : tr("Back to the default: %1").arg(standard));
    m_reset->setAccessibleName(m_reset->toolTip());
    connect(m_reset, &QToolButton::clicked, this, [this, standard] {
        setInput(standard);
        edit(standard);
    });
    m_notes = new QLabel(this);
    m_notes->setObjectName(m_setting.key + u".notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    QPalette faint = m_notes->palette();
    QColor color = faint.color(QPalette::WindowText);
    color.setAlpha(170);
    faint.setColor(QPalette::WindowText, color);
    m_notes->setPalette(faint);
    m_fault = new QLabel(this);
    m_fault->setObjectName(m_setting.key + u".fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->addWidget(label, 2);
    line->addWidget(m_input, 3);
    line->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    layout->addWidget(m_notes);
}

QWidget *SettingRow::makeInput()
{
    switch (m_setting.kind) {
    case Kind::Integer: {
        auto *box = new QSpinBox(this);
        box->setRange(m_setting.minimum, m_setting.maximum);
        box->setSuffix(SettingText::suffix(m_setting, box->value()));
        box->setGroupSeparatorShown(true);
        connect(box, &QSpinBox::valueChanged, this, [this, box](int value) {
            box->setSuffix(SettingText::suffix(m_setting, value));
            edit(QString::number(value));
        });
        return box;
    }
    case Kind::Boolean: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this,
                [this](bool on) { edit(on ? u"true"_s : u"false"_s); });
        return box;
    }
    case Kind::Word: {
        auto *box = new QComboBox(this);
        box->addItems(m_setting.words);
        connect(box, &QComboBox::currentTextChanged, this, &SettingRow::edit);
        return box;
    }
    case Kind::Text:
    case Kind::List: break;
    }
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &SettingRow::edit);
    return line;
}

void SettingRow::setInput(const QString &value)
{
    const QSignalBlocker blocker(m_input);
    if (auto *number = qobject_cast<QSpinBox *>(m_input)) {
        number->setValue(value.toInt());
        number->setSuffix(SettingText::suffix(m_setting, number->value()));
    } else if (auto *truth = qobject_cast<QCheckBox *>(m_input)) {
        truth->setChecked(value == "true"_L1);
    } else if (auto *word = qobject_cast<QComboBox *>(m_input)) {
        word->setCurrentText(value);
    } else {
        qobject_cast<QLineEdit *>(m_input)->setText(value);
    }
}

void SettingRow::edit(const QString &value)
{
    m_draft.setValue(m_setting, value);
    showNotes();
    Q_EMIT edited();
}

void SettingRow::refresh()
{
    setInput(m_draft.value(m_setting));
    m_input->setEnabled(!m_draft.isFixed(m_setting));
    showNotes();
}

void SettingRow::showNotes()
{
    QStringList notes{SettingText::meaning(m_setting)};
    if (m_draft.isFixed(m_setting))
        notes.append(tr("The command line says so; the file would not count."));
    else if (m_draft.isChanged(m_setting))
        notes.append(tr("Changed, not saved yet."));
    else if (m_draft.source(m_setting) == server::ConfigSource::File)
        notes.append(tr("From the file."));
    else
        notes.append(tr("The default."));
    if (m_setting.applies == server::Setting::Applies::OnRestart)
        notes.append(tr("Counts after a restart."));
    m_notes->setText(notes.join(u' '));
    const QString fault = m_draft.fault(m_setting);
    m_isFaulty = !fault.isEmpty();
    m_fault->setVisible(m_isFaulty);
    m_fault->setText(u"⚠ "_s + SettingText::label(m_setting) + u' ' + fault);
    m_reset->setVisible(!m_draft.isFixed(m_setting) &&
                        m_draft.value(m_setting) != m_draft.standard(m_setting));
}

} // namespace gui
