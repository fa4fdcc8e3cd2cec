// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace regie::figures {

namespace {

constexpr int kLargestRatio = 3;
constexpr int kSide = 22; ///< of a mask for ratio 1, in pixels

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

/// An icon whose masks are read when it is painted: most icons of a window never are, those of its menus above all.
class MaskIcon : public QIconEngine
{
public:
    MaskIcon(QString name, const QColor &color, const QColor &disabled)
        : m_name(std::move(name))
        , m_color(color)
        , m_disabled(disabled)
    {}

    QIconEngine *clone() const override { return new MaskIcon(*this); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return fitting(size); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{kSide, kSide}}; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// The size is in pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool isDisabled = mode == QIcon::Disabled;
        QPixmap &pixmap = m_scaled[{size.width(), size.height(), qRound(scale * 100), isDisabled}];
        const QSize wanted = fitting(size);
        if (pixmap.isNull() && !wanted.isEmpty()) {
            pixmap = colored(m_name, ratioFor(wanted), isDisabled ? m_disabled : m_color);
            if (pixmap.size() != wanted)
                pixmap = pixmap.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            pixmap.setDevicePixelRatio(std::max(1.0, scale * wanted.width() / std::min(size.width(), size.height())));
        }
        return pixmap;
    }

private:
    /// Icons are square, and never blown up.
    static QSize fitting(const QSize &size)
    {
        const int side = std::min({size.width(), size.height(), kLargestRatio * kSide});
        return {side, side};
    }

    static int ratioFor(const QSize &size) { return std::clamp((size.width() + kSide - 1) / kSide, 1, kLargestRatio); }

    QString m_name;
    QColor m_color;
    QColor m_disabled;
    std::map<std::tuple<int, int, int, bool>, QPixmap>
        m_scaled; ///< by size, percent of scale, and whether it is disabled
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, qreal devicePixelRatio)
{
    const int ratio = std::clamp(static_cast<int>(std::ceil(devicePixelRatio)), 1, kLargestRatio);
    return colored(name, ratio, color);
}

QIcon themedIcon(const QString &name, const Theme &theme, Token token)
{
    if (!QFile::exists(maskPath(name, 1)))
        return {};
    return QIcon(new MaskIcon(name, theme.color(token), theme.color(Token::Text3)));
}

} // namespace regie::figures
