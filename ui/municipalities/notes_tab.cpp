// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/notes_tab.h"

#include "core/dossier/changes.h"
#include "ui/widgets/text_role.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace regie::ui::municipalities {

namespace space = figures::space;

namespace {
constexpr int kLines = 14;
}

NotesTab::NotesTab(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new widgets::LongTextField(tr("Note"), kLines, view, [this](const QString &text) { return take(text); }))
    , m_hint(new QLabel)
{
    m_hint->setWordWrap(true);
    m_hint->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*m_hint, view.theme(), figures::Token::Text2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addStretch(1);
    setFocusProxy(m_field);
}

void NotesTab::show(const QString &municipality)
{
    m_municipality = municipality;
    const domain::Municipality *known = domain::find(m_view.data().municipalities, municipality);
    m_field->setEnabled(known != nullptr);
    m_field->show(municipality, known ? known->note : QString());
    m_hint->setText(known ? tr("The note is kept when you leave the field. Write no personal data here.")
                          : tr("Choose a municipality to read or write its note."));
}

QString NotesTab::take(const QString &text)
{
    const domain::Municipality *before = domain::find(m_view.data().municipalities, m_municipality);
    if (!before)
        return {};
    domain::Municipality after = *before;
    after.note = text.trimmed();
    const bool isSaved = m_view.document().apply(dossier::changes::edit(*before, after, before->name));
    return isSaved ? QString() : tr("This is not saved. The bar above the screen says why.");
}

} // namespace regie::ui::municipalities
