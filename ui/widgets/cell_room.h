// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::ui::widgets {

/// Between the edge of a cell and its text, in pixels.
inline constexpr int kCellPadding = 6;
/// Of that, on the side where the text does not stand, what a table that is too narrow may take.
inline constexpr int kSpareInCell = 4;

} // namespace regie::ui::widgets
