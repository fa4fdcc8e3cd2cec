// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_items.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace regie::ui::widgets {

namespace {

PaintedItems *itemsOf(QObject *object)
{
    return dynamic_cast<PaintedItems *>(object);
}

/// One item.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QWidget *widget, int item)
        : m_widget(widget)
        , m_item(item)
    {}

    bool isValid() const override { return items() && m_item < items()->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? items()->itemText(m_item) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = items()->itemRect(m_item);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = items()->currentItem() == m_item;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        items()->chooseItem(m_item);
        if (name == pressAction())
            items()->openItem(m_item);
        else
            m_widget->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedItems *items() const { return itemsOf(m_widget); }

    QPointer<QWidget> m_widget;
    int m_item;
};

/// The widget as a list.
class ItemsInterface : public QAccessibleWidget
{
public:
    explicit ItemsInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {}
    ~ItemsInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return items() ? items()->itemCount() : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(index, QAccessible::registerAccessibleInterface(new ItemInterface(widget(), index)));
        return QAccessible::accessibleInterface(m_children.value(index));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int item = 0; item < childCount(); ++item) {
            if (items()->itemRect(item).contains(point))
                return child(item);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() && items() ? child(items()->currentItem()) : nullptr;
    }

private:
    PaintedItems *items() const { return itemsOf(object()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && itemsOf(widget) ? new ItemsInterface(widget) : nullptr;
}

} // namespace

void tellScreenReaders()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceItem(QWidget &widget, int item)
{
    if (!QAccessible::isActive() || item < 0)
        return;
    QAccessibleEvent focus(&widget, QAccessible::Focus);
    focus.setChild(item);
    QAccessible::updateAccessibility(&focus);
}

} // namespace regie::ui::widgets
