// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_accessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace regie::ui::widgets {

namespace {

/// A list of choices: its name, and what is chosen.
class ChoiceAccessible : public QAccessibleWidget
{
public:
    explicit ChoiceAccessible(QComboBox &box)
        : QAccessibleWidget(&box, QAccessible::ComboBox)
        , m_box(box)
    {}

    int childCount() const override { return m_box.isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(m_box.view());
        return index == 1 && m_box.isEditable() ? QAccessible::queryAccessibleInterface(m_box.lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *part) const override
    {
        if (part->object() == m_box.view())
            return 0;
        return m_box.isEditable() && part->object() == m_box.lineEdit() ? 1 : -1;
    }

    QString text(QAccessible::Text which) const override
    {
        const bool isNamed = !m_box.accessibleName().isEmpty();
        switch (which) {
        case QAccessible::Value:
            return m_box.currentText();
        case QAccessible::Name:
#ifdef Q_OS_UNIX
            // Here only the name is heard; a label is heard by itself.
            if (!isNamed || !relations(QAccessible::Label).empty())
                return m_box.currentText();
            return QStringLiteral("%1: %2").arg(m_box.accessibleName(), m_box.currentText());
#else
            return isNamed ? m_box.accessibleName() : QAccessibleWidget::text(which);
#endif
        default: // what every widget tells
            return QAccessibleWidget::text(which);
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box.view()->isVisible();
        state.hasPopup = true;
        state.editable = m_box.isEditable();
        return state;
    }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() << showMenuAction();
    }

    void doAction(const QString &action) override
    {
        if (action != showMenuAction())
            QAccessibleWidget::doAction(action);
        else if (m_box.view()->isVisible())
            m_box.hidePopup();
        else
            m_box.showPopup();
    }

private:
    QComboBox &m_box;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ChoiceAccessible(*box) : nullptr;
}

} // namespace

void nameChoicesForScreenReaders()
{
    QAccessible::installFactory(&makeInterface); // once, however often it is called
}

} // namespace regie::ui::widgets
