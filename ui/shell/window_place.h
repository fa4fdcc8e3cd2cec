// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace regie::ui::shell {

/// Where a window that was at the place goes on these screens: the place itself when its title can be seen and grasped on one
/// of them, else the middle of the first one; never larger than the screen. Screens are without task bars.
QRect broughtIntoSight(const QRect &place, const QList<QRect> &screens);

/// Gives the window the place that QWidget::saveGeometry() kept, on a screen that exists now.
void restorePlace(QWidget &window, const QByteArray &kept);

} // namespace regie::ui::shell
