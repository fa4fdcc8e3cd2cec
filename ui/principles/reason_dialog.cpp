// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/reason_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace regie::ui::principles {

namespace {
constexpr int kLines = 3;
constexpr int kCharacters = 52;
} // namespace

ReasonDialog::ReasonDialog(const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Not applicable"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new QLabel(about);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Why does it not apply?"));
    label->setBuddy(m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Why it does not apply"));
    m_reason->setFixedHeight(kLines * m_reason->fontMetrics().lineSpacing() + 16);
    m_reason->setMinimumWidth(kCharacters * m_reason->fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Set to not applicable"), QDialogButtonBox::AcceptRole);
    m_save->setEnabled(false);
    auto *hint = new QLabel(tr("Ctrl+Enter: set to not applicable."));
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, label, m_reason, hint, buttons})
        column->addWidget(widget);
    m_save->setDefault(true); // once it is in the window
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ReasonDialog::give);
    }
    m_reason->setFocus();
}

void ReasonDialog::give()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty())
        return;
    accept();
    emit given(reason);
}

} // namespace regie::ui::principles
