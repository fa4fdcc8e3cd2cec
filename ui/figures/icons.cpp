// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/icons.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

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
    struct Use
    {
        QIcon::Mode mode;
        Token token;
    };
    const std::array uses{Use{QIcon::Normal, token}, Use{QIcon::Active, token}, Use{QIcon::Selected, token},
                          Use{QIcon::Disabled, Token::Text3}};
    QIcon icon;
    for (const Use &use : uses) {
        for (int ratio = 1; ratio <= kLargestRatio; ++ratio) {
            const QPixmap pixmap = colored(name, ratio, theme.color(use.token));
            if (!pixmap.isNull())
                icon.addPixmap(pixmap, use.mode);
        }
    }
    return icon;
}

} // namespace regie::figures
