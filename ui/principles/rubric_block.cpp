// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/rubric_block.h"

#include "ui/principles/rubric_dialog.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>

namespace regie::ui::principles {

namespace space = figures::space;

RubricBlock::RubricBlock(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_title(new QLabel)
    , m_edit(new widgets::LinkButton(tr("Change…")))
    , m_list(new RubricList(view))
{
    m_title->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setAccessibleName(tr("What the scores mean"));
    m_edit->setAccessibleName(tr("Change what the scores mean"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_list);
    setTabOrder(m_list, m_edit);
    connect(m_edit, &QToolButton::clicked, this, &RubricBlock::edit);
}

void RubricBlock::show(domain::Principle principle, std::optional<int> score)
{
    m_principle = principle;
    m_list->rubric()->show(m_view.data(), principle, score);
    const bool hasSentences = m_list->rubric()->hasSentences();
    m_list->setVisible(hasSentences);
    if (!hasSentences)
        m_title->setText(tr("This dossier does not say yet what the scores mean."));
    else if (rubricOf(m_view.data(), principle) == proposedRubric(principle))
        m_title->setText(tr("What does the score mean? (scale: proposal 1, the PRT decides)"));
    else
        m_title->setText(tr("What does the score mean? (scale of this dossier)"));
    m_edit->setText(hasSentences ? tr("Change…") : tr("Write…"));
    m_edit->updateGeometry();
}

void RubricBlock::edit()
{
    auto *dialog = new RubricDialog(m_view, m_principle, window());
    dialog->open();
}

} // namespace regie::ui::principles
