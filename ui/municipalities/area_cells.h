// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/score_art.h"

#include <QString>
#include <QVariant>

#include <array>
#include <optional>

namespace regie::ui::municipalities {

/// The columns of the table of municipalities, and of the province's row under it.
enum class AreaColumn { Name, Task, Counts, Planned, Difference, Backlog, Ukraine, Principles };
inline constexpr int kAreaColumns = static_cast<int>(AreaColumn::Principles) + 1;

/// Roles of these tables beside those of CellRole.
enum AreaRole {
    NumberRole = Qt::UserRole + 100, ///< int of the difference; invalid: unknown
    LooksRole                        ///< ScoreLooks
};

using ScoreLooks = std::array<widgets::ScoreLook, 6>;

/// One area: a municipality, or the province with an empty code.
struct AreaRow
{
    QString code;
    QString name;
    QString subregion;
    int nameRank = 0;
};

QString titleOf(AreaColumn column);
/// The same in full words.
QString fullTitleOf(AreaColumn column);
bool isNumber(AreaColumn column);

/// The column's number; none: unknown, or the column has none.
std::optional<int> numberOf(const analysis::AreaFigures &figures, AreaColumn column);
/// The figure that explains the column's number.
std::optional<analysis::FigureId> figureOf(const QString &code, AreaColumn column);
/// Every role of a cell.
QVariant areaCell(const AreaRow &row, const analysis::AreaFigures &figures, AreaColumn column, int role);
QVariant areaHeader(AreaColumn column, int role);

/// The six principles of an area.
ScoreLooks looksOf(const analysis::AreaFigures &figures);

} // namespace regie::ui::municipalities
