// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace regie::figures {

namespace {

constexpr int kLargestRatio = 3;

QString maskPath(const QString &name, int ratio)
{
    return ratio == 1 ? QStringLiteral(":/icons/%1.png").arg(name)
                      : QStringLiteral(":/icons/%1@%2x.png").arg(name).arg(ratio);
}

/// The mask for a whole ratio of pixels, filled with the colour where it is opaque.
QPixmap colored(const QString &name, int ratio, const QColor &color)
{
    QImage mask(maskPath(name, ratio));
    if (mask.isNull())
        return {};
    mask.setDevicePixelRatio(1); // the reader takes the ratio from "@2x"; here pixels are filled
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), color);
    painter.end();
    mask.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(mask);
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, qreal devicePixelRatio)
{
    const int ratio = std::clamp(static_cast<int>(std::ceil(devicePixelRatio)), 1, kLargestRatio);
    return colored(name, ratio, color);
}

QIcon themedIcon(const QString &name, const Theme &theme, Token token)
{
    QIcon icon;
    const auto add = [&icon](const QPixmap &pixmap, std::initializer_list<QIcon::Mode> modes) {
        if (pixmap.isNull())
            return;
        for (const QIcon::Mode mode : modes)
            icon.addPixmap(pixmap, mode);
    };
    for (int ratio = 1; ratio <= kLargestRatio; ++ratio) {
        add(colored(name, ratio, theme.color(token)), {QIcon::Normal, QIcon::Active, QIcon::Selected});
        add(colored(name, ratio, theme.color(Token::Text3)), {QIcon::Disabled});
    }
    return icon;
}

} // namespace regie::figures
