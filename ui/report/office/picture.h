// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"

#include <QByteArray>
#include <QSizeF>

namespace regie::report::office {

/// A figure of a report as an image.
struct Picture
{
    QByteArray png{};
    QSizeF size{}; ///< in points
};

/// Paints the figure in a width, no higher than a height; both in points. Empty when it has no size.
Picture pictureOf(const FigureBlock &figure, qreal width, qreal height);

} // namespace regie::report::office
