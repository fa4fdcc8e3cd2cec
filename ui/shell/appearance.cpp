// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/figures/fonts.h"
#include "ui/shell/design_style.h"
#include "ui/widgets/choice_accessible.h"

#include <QApplication>
#include <QToolTip>

namespace regie::ui::shell {

void applyAppearance(figures::ThemeKind kind, int textSize)
{
    const figures::Theme theme(kind);
    const qreal scale = textSize / 100.0;
    figures::loadBundledFonts();
    widgets::nameChoicesForScreenReaders();
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    QApplication::setStyle(new DesignStyle(theme));
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    QApplication::setFont(figures::uiFont(figures::TypeRole::Body, scale));
    QApplication::setFont(figures::uiFont(figures::TypeRole::TableHeader, scale), "QHeaderView");
    QApplication::setFont(figures::uiFont(figures::TypeRole::Small, scale), "QToolTip");
}

} // namespace regie::ui::shell
