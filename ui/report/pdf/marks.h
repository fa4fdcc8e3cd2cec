// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/structure.h"

#include <QPainter>

#include <optional>

namespace regie::report::pdf {

/// Paints a mark: a tiny rectangle off the page whose colour holds the number (below 2^24). Qt writes it as a fixed pattern
/// into the content of the page, where withTags() finds it. The painter must not be transformed or clipped.
void paintMark(QPainter &painter, int number);

/// The content of a page with its marks replaced by the operators of tagged PDF; what belongs to no element becomes an
/// artifact. None when the marks are not exactly those of the structure's page, in their order.
std::optional<QByteArray> withTags(const QByteArray &content, const Structure &structure);

} // namespace regie::report::pdf
