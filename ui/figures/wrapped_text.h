// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"

#include <QStringList>

namespace regie::figures {

/// The text in lines broken between words to fit the width; only a word that is longer itself goes beyond it. A soft hyphen
/// at a break becomes a hyphen.
QStringList wrapped(const QString &text, const QFont &font, qreal width, const Metrics &metrics);

/// A line of which one part is bold, such as the score in "3.5 of 4".
struct MarkedLine
{
    QString text;
    QString marked; ///< the part in bold; not found: nothing is
};

qreal markedWidth(const MarkedLine &line, const QFont &font, const Metrics &metrics);
void paintMarked(Canvas &canvas, const QRectF &rect, Qt::Alignment alignment, const MarkedLine &line,
                 const QFont &font);

} // namespace regie::figures
