// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace regie::ui::shell {

namespace {

constexpr QSize kGraspable{120, 24}; // as much of the title as a pointer needs

bool canBeGrasped(const QRect &place, const QRect &screen)
{
    const QRect title = QRect(place.topLeft(), QSize(place.width(), kGraspable.height())).intersected(screen);
    return title.width() >= kGraspable.width() && title.height() >= kGraspable.height();
}

} // namespace

QRect broughtIntoSight(const QRect &place, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return place;
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&place](const QRect &screen) { return canBeGrasped(place, screen); });
    const QRect screen = found != screens.end() ? *found : screens.first();
    QRect fitting(place.topLeft(), place.size().boundedTo(screen.size()));
    if (found == screens.end())
        fitting.moveCenter(screen.center());
    return fitting;
}

void restorePlace(QWidget &window, const QByteArray &kept)
{
    if (kept.isEmpty() || !window.restoreGeometry(kept))
        return;
    if (window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    const auto present = QGuiApplication::screens();
    for (const QScreen *screen : present)
        screens << screen->availableGeometry();
    const QRect place = window.geometry();
    const QRect fitting = broughtIntoSight(place, screens);
    if (fitting != place)
        window.setGeometry(fitting);
}

} // namespace regie::ui::shell
