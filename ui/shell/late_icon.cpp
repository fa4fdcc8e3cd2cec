// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/late_icon.h"

#include <QIconEngine>
#include <QPainter>

#include <utility>

namespace regie::ui::shell {

namespace {

class LateIcon : public QIconEngine
{
public:
    explicit LateIcon(std::function<QIcon()> make)
        : m_make(std::move(make))
    {}

    QIconEngine *clone() const override { return new LateIcon(*this); }
    QString key() const override { return QStringLiteral("LateIcon"); }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return icon().availableSizes(mode, state);
    }
    bool isNull() override { return icon().isNull(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);
    }
    /// The size is in pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return icon().pixmap(size / scale, scale, mode, state);
    }

private:
    const QIcon &icon()
    {
        if (m_make)
            m_icon = std::exchange(m_make, {})();
        return m_icon;
    }

    std::function<QIcon()> m_make;
    QIcon m_icon;
};

} // namespace

QIcon lateIcon(std::function<QIcon()> make)
{
    return QIcon(new LateIcon(std::move(make)));
}

} // namespace regie::ui::shell
