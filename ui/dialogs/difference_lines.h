// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/action.h"
#include "ui/dialogs/lines_model.h"

namespace regie::ui::dialogs {

/// The columns in which two dossiers are set side by side; the last two say what each of them has.
std::vector<LineColumn> differenceColumns(const QString &before, const QString &after);

/// What dossier::differenceLines() tells, for those columns; the first thousands when there are more.
std::vector<Line> differenceTable(const std::vector<dossier::Action> &differences);

/// The title over such a table: how many differences there are, and how many are shown when that is not all.
QString differenceCount(const std::vector<dossier::Action> &differences);

} // namespace regie::ui::dialogs
