// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace regie::figures {

/// The icon of this name from the bundled masks, in one colour; null when there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &color, qreal devicePixelRatio = 1.0);

/// The icon in the theme's colours for normal and disabled controls; null when there is no such icon.
QIcon themedIcon(const QString &name, const Theme &theme, Token token = Token::Text);

} // namespace regie::figures
