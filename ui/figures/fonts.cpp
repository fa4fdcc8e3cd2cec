// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fonts.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <numeric>

namespace regie::figures {

namespace {

constexpr char16_t kMinus = 0x2212;

QString bundledFamily()
{
    return QStringLiteral("Open Sans");
}

QString regularFile()
{
    return QStringLiteral(":/fonts/OpenSans-Regular.ttf");
}

bool isBold(TypeRole role)
{
    switch (role) {
    case TypeRole::KeyFigure:
    case TypeRole::PageTitle:
    case TypeRole::DetailTitle:
    case TypeRole::TableHeader:
        return true;
    case TypeRole::Body:
    case TypeRole::Small:
        return false;
    }
    Q_UNREACHABLE();
}

/// The screens are designed in Open Sans; a font this much wider cuts off their tables.
constexpr qreal kWidestFont = 1.08;

constexpr int kMeasuredSize = 100; ///< in pixels

/// Of a font of kMeasuredSize; asks the font file, for finding one by its name takes the system as long as loading it.
qreal widthOfText(const QRawFont &font)
{
    const auto advances = font.advancesForGlyphIndexes(
        font.glyphIndexesForString(QStringLiteral("Gemeente Utrechtse Heuvelrug, besloten")));
    return std::accumulate(advances.begin(), advances.end(), 0.0,
                           [](qreal sum, const QPointF &advance) { return sum + advance.x(); });
}

bool isNarrowEnough(QFont system)
{
    system.setPixelSize(kMeasuredSize);
    const QRawFont bundled(regularFile(), kMeasuredSize, QFont::PreferNoHinting);
    return widthOfText(QRawFont::fromFont(system)) <= kWidestFont * widthOfText(bundled);
}

/// Measured once for each system font: every label asks for it, at every paint.
QString screenFamily()
{
    thread_local QString measured;
    thread_local QString family;
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (measured != system.family()) {
        measured = system.family();
        family = isNarrowEnough(system) && suitsNumbers(system) ? measured : bundledFamily();
    }
    return family;
}

} // namespace

bool loadBundledFonts()
{
    static const std::array files{regularFile(), QStringLiteral(":/fonts/OpenSans-Bold.ttf")};
    return std::ranges::all_of(files,
                               [](const QString &file) { return QFontDatabase::addApplicationFont(file) != -1; });
}

qreal pointSize(TypeRole role)
{
    switch (role) {
    case TypeRole::KeyFigure:
        return 20;
    case TypeRole::PageTitle:
        return 14;
    case TypeRole::DetailTitle:
        return 12;
    case TypeRole::Body:
    case TypeRole::TableHeader:
        return 10;
    case TypeRole::Small:
        return 9;
    }
    Q_UNREACHABLE();
}

bool suitsNumbers(const QFont &font)
{
    // QFontMetrics::inFont() also says yes when a fallback font has the character, so ask the font file itself.
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || !raw.supportsCharacter(QChar(kMinus)))
        return false;
    const auto advances = raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("0123456789")));
    return std::ranges::all_of(
        advances, [&](const QPointF &advance) { return qFuzzyCompare(advance.x(), advances.first().x()); });
}

QFont uiFont(TypeRole role, qreal scale)
{
    QFont font(screenFamily());
    font.setPointSizeF(pointSize(role) * scale);
    font.setBold(isBold(role));
    return font;
}

QFont printFont(qreal points, QFont::Weight weight)
{
    QFont font(bundledFamily());
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt 6.4 has no switch for ligatures, but leaves them out wherever letters are spaced; 1/64 dot is the least it keeps.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace regie::figures
