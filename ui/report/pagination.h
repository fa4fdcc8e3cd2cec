// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/element.h"

namespace regie::report {

/// Divides the blocks over pages with a text area of this height. What stays with the next fragment goes to the next page
/// along with it; a block that goes on is headed by its repeated fragments. There is always a first page.
std::vector<Page> paginate(const std::vector<LaidOutBlock> &blocks, qreal height);

} // namespace regie::report
