// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/scenario_changes.h"
#include "ui/allocation/allocation_cells.h"
#include "ui/widgets/edit_plan.h"

#include <functional>

namespace regie::ui::allocation {

/// What the municipality has in a scenario, and what may be made of it: each call alters the place or says why not.
class ProposalDraft
{
public:
    ProposalDraft(const WhatIf &whatIf, const analysis::AllocationRow &row);

    QString setProposal(int places);
    QString setMinors(int minors);
    void setPinned(bool pinned) { m_place.pinned = pinned; }
    /// The same by text of a cell.
    QString take(Column column, const QString &text);

    const dossier::changes::ScenarioPlace &place() const { return m_place; }
    int proposal() const;
    int minors() const;

private:
    QString whyFixed() const;

    QString m_name;
    analysis::AllocationRow m_row;
    dossier::changes::ScenarioPlace m_place;
    bool m_wasPinned;
};

/// What texts in cells of the table do to the scenario that is shown; the municipalities are looked up by codeAt().
widgets::EditPlan planProposals(const WhatIf &whatIf, const std::vector<widgets::CellText> &cells,
                                const std::function<QString(int row)> &codeAt);

/// Why the dossier itself takes no proposals.
QString dossierIsFixed();

} // namespace regie::ui::allocation
