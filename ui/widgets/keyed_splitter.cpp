// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyed_splitter.h"

#include "ui/widgets/key_help.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace regie::ui::widgets {

namespace {

constexpr int kStepCharacters = 2;

class Border : public QSplitterHandle
{
public:
    Border(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus); // a click only drags
    }

    bool isUpright() const { return orientation() == Qt::Horizontal; }
    int place() const { return isUpright() ? x() : y(); }
    int furthest() const { return (isUpright() ? splitter()->width() - width() : splitter()->height() - height()); }
    void moveTo(int place)
    {
        moveSplitter(place);
        QAccessibleValueChangeEvent event(this, this->place());
        QAccessible::updateAccessibility(&event);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = kStepCharacters * fontMetrics().averageCharWidth();
        const int key = event->key();
        if (key == (isUpright() ? Qt::Key_Left : Qt::Key_Up))
            moveTo(place() - step);
        else if (key == (isUpright() ? Qt::Key_Right : Qt::Key_Down))
            moveTo(place() + step);
        else if (key == Qt::Key_Home)
            moveTo(0);
        else if (key == Qt::Key_End)
            moveTo(furthest());
        else
            QSplitterHandle::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
};

/// Where the border stands, in pixels, for a screen reader.
class BorderAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BorderAccessible(Border &border)
        : QAccessibleWidget(&border, QAccessible::Separator, border.accessibleName())
        , m_border(border)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_border.place(); }
    void setCurrentValue(const QVariant &value) override { m_border.moveTo(value.toInt()); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return m_border.furthest(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    Border &m_border;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *border = dynamic_cast<Border *>(object);
    return border ? new BorderAccessible(*border) : nullptr;
}

} // namespace

KeyedSplitter::KeyedSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    QAccessible::installFactory(&makeInterface); // once, however often it is called
}

QSplitterHandle *KeyedSplitter::createHandle()
{
    return new Border(orientation(), this);
}

void KeyedSplitter::nameBorder(const QString &name)
{
    QSplitterHandle &border = *handle(1);
    const bool isUpright = orientation() == Qt::Horizontal;
    border.setAccessibleName(name);
    border.setAccessibleDescription(isUpright ? tr("Left and Right move the border, Home and End as far as it goes.")
                                              : tr("Up and Down move the border, Home and End as far as it goes."));
    noteKeys(border, {{QKeySequence(isUpright ? Qt::Key_Left : Qt::Key_Up), tr("Move the border")}});
    // The first handle, which is never seen, comes after the first side.
    setTabOrder(handle(0), &border);
}

} // namespace regie::ui::widgets
