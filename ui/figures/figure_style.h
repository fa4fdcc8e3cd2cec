// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QFont>
#include <QLocale>

namespace regie::figures {

/// Where a figure is painted: patterns are pixel tiles on a screen and vectors on paper.
enum class Medium { Screen, Paper };

/// How figures look: colours, fonts, number format and medium.
struct FigureStyle
{
    Theme theme;
    QFont font;  ///< names and numbers
    QFont small; ///< axes, legends and notes
    QLocale locale;
    Medium medium = Medium::Screen;

    bool operator==(const FigureStyle &) const = default;
};

/// The style of the screen at a text size; 1 is 100 %.
FigureStyle screenStyle(const Theme &theme, qreal scale = 1.0);

/// The style of paper: light theme and Open Sans, whatever the screen shows.
FigureStyle printStyle();

/// A whole number with its sign: U+2212 for a shortage, "+" for a surplus, none for 0.
QString signedNumber(int number, const QLocale &locale);

/// A score with so many decimals, in the locale's format.
QString scoreNumber(double score, int decimals, const QLocale &locale);

} // namespace regie::figures
