// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/proposal_plan.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/typed_values.h"

#include <QCoreApplication>

namespace regie::ui::allocation {

using dossier::changes::ScenarioPlace;
using widgets::CellText;
using widgets::countText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProposalPlan)
};

} // namespace

ProposalDraft::ProposalDraft(const WhatIf &whatIf, const analysis::AllocationRow &row)
    : m_name(whatIf.areaName(row.municipality))
    , m_row(row)
    , m_place(dossier::changes::placeIn(whatIf.data(), whatIf.scenario()->id, row.municipality))
    , m_wasPinned(row.pinned)
{}

int ProposalDraft::proposal() const
{
    return *m_row.current - m_row.given + m_row.received + m_place.adjustment;
}

int ProposalDraft::minors() const
{
    return m_row.minors.value_or(0) + m_row.minorsMoved + m_place.minorsAdjustment;
}

QString ProposalDraft::whyFixed() const
{
    if (!m_row.current)
        return Words::tr("The task of %1 is unknown. Fill it in at the municipality first.").arg(m_name);
    if (m_wasPinned && m_place.pinned)
        return Words::tr("%1 is pinned. Unpin it first (Ctrl+L).").arg(m_name);
    return {};
}

QString ProposalDraft::setProposal(int places)
{
    const QString fixed = whyFixed();
    if (!fixed.isEmpty())
        return fixed;
    if (places < 0)
        return Words::tr("%1 cannot go below 0.").arg(m_name);
    const int minorPlaces = minors();
    if (places < minorPlaces)
        return Words::tr("%1 has %Ln place(s) for unaccompanied minors. Choose that number or more, or lower it first.",
                         nullptr, minorPlaces)
            .arg(m_name);
    m_place.adjustment += places - proposal();
    return {};
}

QString ProposalDraft::setMinors(int minorPlaces)
{
    const QString fixed = whyFixed();
    if (!fixed.isEmpty())
        return fixed;
    const int most = proposal();
    if (minorPlaces < 0 || minorPlaces > most)
        return Words::tr("%1 has %Ln place(s). Choose from 0 to %2 for unaccompanied minors.", nullptr, most)
            .arg(m_name, countText(most));
    m_place.minorsAdjustment += minorPlaces - minors();
    return {};
}

QString ProposalDraft::take(Column column, const QString &text)
{
    if (column == Column::Pinned) {
        const widgets::Typed<bool> pinned = widgets::typedYesNo(text);
        if (!pinned.isRefused())
            setPinned(pinned.value);
        return pinned.refusal;
    }
    const widgets::Typed<int> number = widgets::typedCount(text);
    if (number.isRefused())
        return number.refusal;
    return column == Column::Minors ? setMinors(number.value) : setProposal(number.value);
}

widgets::EditPlan planProposals(const WhatIf &whatIf, const std::vector<CellText> &cells,
                                const std::function<QString(int)> &codeAt)
{
    widgets::EditPlan plan;
    std::vector<ScenarioPlace> places;
    for (const auto &[row, texts] : widgets::byRow(cells)) {
        const analysis::AllocationRow *allocated = whatIf.allocation().find(codeAt(row));
        if (!allocated)
            continue;
        ProposalDraft draft(whatIf, *allocated);
        const auto refused = widgets::takeAll(
            texts, [&draft](const CellText &cell) { return draft.take(static_cast<Column>(cell.column), cell.text); });
        plan.refusals.insert(plan.refusals.end(), refused.begin(), refused.end());
        plan.cells += static_cast<int>(texts.size() - refused.size());
        places.push_back(draft.place());
    }
    const dossier::ChangeSet step = dossier::changes::setScenarioPlaces(whatIf.data(), *whatIf.scenario(), places);
    plan.changes = step.changes;
    plan.subject = whatIf.scenario()->name;
    if (!step.isEmpty())
        plan.action = step.action;
    return plan;
}

QString dossierIsFixed()
{
    return Words::tr("The dossier itself changes only by trades. Choose a what-if above, or make one (Ctrl+Shift+N).");
}

} // namespace regie::ui::allocation
