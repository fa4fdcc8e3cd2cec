// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/number_id.h"
#include "ui/allocation/what_if.h"
#include "ui/widgets/cell_roles.h"

#include <QVariant>

namespace regie::ui::allocation {

/// The columns of the table of proposals, and of the province's row under it.
enum class Column { Name, Pinned, Task, In, Out, Proposal, Minors, Difference, ToFind };
inline constexpr int kColumns = static_cast<int>(Column::ToFind) + 1;

/// Roles of these tables beside those of CellRole.
enum ProposalCellRole {
    NumberRole = Qt::UserRole + 100, ///< int of the column; invalid: unknown
    WhatIfRole,                      ///< true: the scenario makes something else of the municipality than the dossier
    ReachRole                        ///< int: the largest difference of all rows, for bars on one scale
};

QString titleOf(Column column);
/// The same in full words.
QString fullTitleOf(Column column);
QVariant headerCell(Column column, int role);

/// The column's number; none: unknown, or the column has none.
std::optional<int> numberOf(const analysis::AllocationRow &row, Column column);
/// How the column writes the number.
QString numberText(std::optional<int> number, Column column);
/// The same for a screen reader, with what it is.
QString spokenNumber(std::optional<int> number, Column column);
/// What explains the column's number of the municipality, or of all for an empty code: in the dossier its figure, where it has
/// one. Invalid: the column has no number.
QVariant figureOf(const WhatIf &whatIf, const QString &municipality, Column column);

} // namespace regie::ui::allocation
