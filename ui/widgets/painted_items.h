// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace regie::ui::widgets {

/// Items that a widget paints itself, told to a screen reader as a list. A widget derives from it beside QWidget, and calls
/// tellScreenReaders() once and announceItem() when another item is current.
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    virtual int itemCount() const = 0;
    /// What the item says, read aloud.
    virtual QString itemText(int item) const = 0;
    /// In the widget's coordinates.
    virtual QRect itemRect(int item) const = 0;
    /// -1: none.
    virtual int currentItem() const = 0;
    virtual void chooseItem(int item) = 0;
    /// What Enter does on the item.
    virtual void openItem(int item) = 0;
};

/// Lets screen readers know every widget that is a PaintedItems; more than once does nothing.
void tellScreenReaders();
/// Says to a screen reader that the item of the widget is current.
void announceItem(QWidget &widget, int item);

} // namespace regie::ui::widgets
