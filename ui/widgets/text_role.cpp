// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace regie::ui::widgets {

qreal textScale()
{
    return QApplication::font().pointSizeF() / figures::pointSize(figures::TypeRole::Body);
}

QFont roleFont(figures::TypeRole role)
{
    return figures::uiFont(role, textScale());
}

void setTextColor(QWidget &widget, const figures::Theme &theme, figures::Token token)
{
    QPalette palette = widget.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::WindowText, theme.color(token));
        palette.setColor(group, QPalette::Text, theme.color(token));
    }
    widget.setPalette(palette);
}

void setGround(QWidget &widget, const figures::Theme &theme, figures::Token token)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Window, theme.color(token));
    widget.setPalette(palette);
    widget.setBackgroundRole(QPalette::Window); // a parent's role would be taken over
    widget.setAutoFillBackground(true);
}

int tableRowHeight()
{
    constexpr int kAir = 6;
    return std::max(figures::space::kRow, QFontMetrics(QApplication::font()).height() + kAir);
}

} // namespace regie::ui::widgets
