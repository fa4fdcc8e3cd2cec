// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_style.h"

#include "ui/figures/fonts.h"

#include <QChar>

#include <cmath>
#include <cstdlib>

namespace regie::figures {

namespace {
constexpr qreal kPrintPoints = 8;
constexpr qreal kPrintSmallPoints = 7;
} // namespace

FigureStyle screenStyle(const Theme &theme, qreal scale)
{
    return {theme, uiFont(TypeRole::Body, scale), uiFont(TypeRole::Small, scale), QLocale(), Medium::Screen};
}

FigureStyle printStyle()
{
    return {Theme(ThemeKind::Light), printFont(kPrintPoints), printFont(kPrintSmallPoints), QLocale(), Medium::Paper};
}

QString signedNumber(int number, const QLocale &locale)
{
    const QString digits = locale.toString(std::abs(number));
    if (number == 0)
        return digits;
    return (number < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

QString scoreNumber(double score, int decimals, const QLocale &locale)
{
    return locale.toString(score, 'f', decimals);
}

} // namespace regie::figures
