// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/extend_dialog.h"

#include "core/dossier/changes.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::locations {

namespace {

constexpr int kCharacters = 50;

} // namespace

ExtendDialog::ExtendDialog(widgets::DossierView &view, const domain::Term &term, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_term(term)
    , m_until(widgets::makeDateBox({})) // its label names it
    , m_consequence(new QLabel)
{
    const domain::Location *location = domain::find(view.data().locations, term.location);
    //: Title of a window: %1 a location
    setWindowTitle(tr("Keep %1 open longer").arg(location ? location->name : QString()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("New &last day"));
    label->setBuddy(m_until);
    m_until->setKeyboardTracking(true); // the sentence below follows each key
    m_until->setMaximumDate(std::max(m_until->maximumDate(), term.until.addYears(1)));
    m_until->setDate(term.until.addYears(1));
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_extend = buttons->addButton(tr("Keep open longer"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(figures::space::kSmall);
    column->addWidget(label);
    column->addWidget(m_until, 0, Qt::AlignLeft);
    column->addWidget(m_consequence);
    column->addStretch(1);
    column->addWidget(buttons);
    m_extend->setDefault(true); // once it is in the window
    connect(m_until, &QDateEdit::dateChanged, this, &ExtendDialog::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExtendDialog::extendTerm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
}

void ExtendDialog::tell()
{
    const QDate until = m_until->date();
    const bool isLater = until > m_term.until;
    const int places = m_term.places;
    m_consequence->setText(
        isLater ? tr("%n place(s) stay open from %1 until %2. The earlier term stays as it is.", nullptr, places)
                      .arg(widgets::dayText(m_term.until.addDays(1)), widgets::dayText(until))
                : tr("The last day is now %1. Choose a later day.").arg(widgets::dayText(m_term.until)));
    widgets::setTextColor(*m_consequence, m_view.theme(), isLater ? figures::Token::Text : figures::Token::Error);
    m_until->setAccessibleDescription(m_consequence->text());
    m_extend->setEnabled(isLater);
    m_extend->setToolTip(isLater ? QString() : m_consequence->text());
}

void ExtendDialog::extendTerm()
{
    const dossier::ChangeSet edit = dossier::changes::extendTerm(m_view.data(), m_term, m_until->date());
    if (!m_view.document().apply(edit))
        return;
    emit extended(edit.changes.front().id);
    accept();
}

} // namespace regie::ui::locations
