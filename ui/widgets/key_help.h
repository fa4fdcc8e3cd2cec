// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace regie::ui::widgets {

/// A key that a widget answers to without an action, and what it does.
struct KeyHelp
{
    QKeySequence keys;
    QString meaning;
};

/// Adds keys to those that the widget answers to, so that the list of keys has them.
void noteKeys(QWidget &widget, const QList<KeyHelp> &keys);

/// The keys that were noted for the widget.
QList<KeyHelp> notedKeys(const QWidget &widget);

} // namespace regie::ui::widgets
