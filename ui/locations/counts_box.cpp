// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/counts_box.h"

#include "core/analysis/rule_text.h"
#include "core/analysis/term_rules.h"
#include "core/domain/names.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QGridLayout>

namespace regie::ui::locations {

namespace space = figures::space;
using figures::Token;

CountsBox::CountsBox(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_verdict(new QLabel)
    , m_reason(new QLabel)
    , m_why(new widgets::LinkButton(tr("why?")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Whether the term counts"));
    m_verdict->setFont(widgets::roleFont(figures::TypeRole::TableHeader));
    m_reason->setWordWrap(true);
    m_reason->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setAccessibleName(tr("Why do the places count or not?"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::kPanelGap, space::kTiny, space::kTiny, space::kSmall);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_verdict, 0, 0);
    grid->addWidget(m_why, 0, 1);
    grid->addWidget(m_reason, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_why, &QToolButton::clicked, this, [this] { m_view.explain(m_figure); });
    connect(&view, &widgets::DossierView::themeChanged, this, &CountsBox::paint);
    paint();
}

void CountsBox::paint()
{
    widgets::setGround(*this, m_view.theme(), Token::InfoBack);
    widgets::setTextColor(*m_reason, m_view.theme(), Token::Text2);
}

QString CountsBox::durableText(const domain::Term &term) const
{
    const int years = m_view.figures().rules.durableYears;
    if (term.from.isNull())
        return tr("Durable (%n year(s) or longer): unknown, because the first day is unknown.", nullptr, years);
    return analysis::isDurable(term, years) ? tr("Durable (%n year(s) or longer): yes.", nullptr, years)
                                            : tr("Durable (%n year(s) or longer): no.", nullptr, years);
}

void CountsBox::show(const domain::Location &location, const domain::Term &term)
{
    const analysis::Figures &figures = m_view.figures();
    const auto reason = analysis::whyNotCounted(term, location, figures.rules, figures.asOf);
    const bool isDelivered = !term.forMunicipality.isEmpty() && term.forPlaces == term.places;
    m_figure = {analysis::FigureName::Counts, isDelivered ? term.forMunicipality : location.municipality};
    m_verdict->setText(reason ? tr("Counts: no") : tr("Counts: yes"));
    const QString why =
        reason ? tr("%1. As of %2.")
                     .arg(analysis::reasonText(*reason, figures.rules, figures.asOf), widgets::dayText(figures.asOf))
               : tr("All conditions of round %1 are met. As of %2.")
                     .arg(figures.rules.period.text(), widgets::dayText(figures.asOf));
    const QString stage = location.phase
                              ? tr("Stage of the location: %1.").arg(domain::nameOf(domain::stageOf(*location.phase)))
                              : tr("Stage of the location: unknown.");
    m_reason->setText(QStringList{why, stage, durableText(term)}.join(QLatin1Char('\n')));
    m_why->show();
}

void CountsBox::showUnclear(const QString &sentence)
{
    m_verdict->setText(tr("Counts: unknown yet"));
    m_reason->setText(sentence);
    m_why->hide();
}

void CountsBox::showNoTerm()
{
    m_verdict->setText(tr("Counts: no"));
    m_reason->setText(tr("This location has no term. Add a term with its places and first day."));
    m_why->hide();
}

} // namespace regie::ui::locations
