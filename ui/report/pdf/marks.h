// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/edited_stream.h"
#include "ui/report/pdf/structure.h"

#include <QPainter>

namespace regie::report::pdf {

/// Paints a mark: a line off the page whose place holds the number (below 2^24). Qt writes it as a fixed pattern into the
/// content of the page, where putTags() finds it. The painter must not be transformed or clipped; it may get another pen.
void paintMark(QPainter &painter, int number);

/// Replaces the marks in the content of a page by the operators of tagged PDF; what belongs to no element becomes an artifact.
/// False, with nothing replaced, when the marks are not exactly those of the structure's page, in their order, or when
/// something is painted before the first or after the last.
bool putTags(EditedStream &content, const Structure &structure);

} // namespace regie::report::pdf
