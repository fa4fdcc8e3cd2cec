// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/exchange/cell_block.h"

#include <QModelIndex>

#include <optional>

namespace regie::ui::locations {

/// A block that is pasted over the columns of municipality and name as a table for import: its rows say by themselves which
/// location they are about, wherever they are pasted. A new location without stream or places is for asylum and has 0. None
/// when the block does not cover both columns.
std::optional<exchange::Table> pastedLocations(const domain::Dossier &dossier, const exchange::CellBlock &block,
                                               const std::vector<int> &shownColumns, const QModelIndexList &chosen);

} // namespace regie::ui::locations
