// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_help.h"

#include <QVariant>
#include <QWidget>

namespace regie::ui::widgets {

namespace {

constexpr const char *kProperty = "regie_keys";

} // namespace

void noteKeys(QWidget &widget, const QList<KeyHelp> &keys)
{
    widget.setProperty(kProperty, QVariant::fromValue(notedKeys(widget) + keys));
}

QList<KeyHelp> notedKeys(const QWidget &widget)
{
    return widget.property(kProperty).value<QList<KeyHelp>>();
}

} // namespace regie::ui::widgets
