// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/domain/period.h"
#include "core/exchange/cell_block.h"

#include <optional>

namespace regie::ui::municipalities {

/// A block that is pasted on the screen of municipalities as a table for import: one with a header, or rows of a municipality,
/// its places and perhaps its minors, which then are indicative tasks of the cycle for asylum. None for another block.
std::optional<exchange::Table> pastedTasks(const domain::Dossier &dossier, const domain::CyclePeriod &cycle,
                                           const exchange::CellBlock &block);

} // namespace regie::ui::municipalities
