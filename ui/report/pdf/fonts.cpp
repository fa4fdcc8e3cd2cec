// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/fonts.h"

#include <QTextLayout>

#include <algorithm>

namespace regie::report::pdf {

std::optional<qreal> SizedFont::width(QStringView text) const
{
    const std::optional<qreal> thousandths = shaper->width(text);
    return thousandths ? std::optional(*thousandths * size / FontFace::kSize) : std::nullopt;
}

Fonts::Fonts(const QPaintDevice &device)
    : m_device(device)
{}

const SizedFont &Fonts::of(const QFont &font)
{
    auto found = std::ranges::find_if(m_fonts, [&](const SizedFont &each) { return each.font.isCopyOf(font); });
    if (found == m_fonts.end())
        found = std::ranges::find(m_fonts, font, &SizedFont::font);
    if (found != m_fonts.end())
        return *found;
    const QFont sized(font, &m_device);
    const qreal points = sized.pointSizeF();
    const qreal size = points > 0 ? points * m_device.logicalDpiY() / kPointsPerInch : sized.pixelSize();
    QTextLayout layout(QStringLiteral("x"), sized);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    m_fonts.push_back({sized, &shaperOf(sized), size, line.ascent(), line.height()});
    return m_fonts.back();
}

TextShaper &Fonts::shaperOf(const QFont &font)
{
    QFont unsized = font;
    unsized.setPixelSize(FontFace::kSize);
    const QString key = unsized.key();
    const auto known = std::ranges::find(m_shapers, key, &Shaper::key);
    if (known != m_shapers.end())
        return known->shaper;
    m_shapers.push_back({key, TextShaper(font, m_faces)});
    return m_shapers.back().shaper;
}

} // namespace regie::report::pdf
