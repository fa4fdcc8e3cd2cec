// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_actions.h"

#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QMenu>

namespace regie::ui::shell {

using Command = widgets::TableEditing::Command;

TableActions::TableActions(const WindowActions &actions, const QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_commands{{actions.cut, Command::Cut},
                 {actions.copy, Command::Copy},
                 {actions.paste, Command::Paste},
                 {actions.fillDown, Command::FillDown},
                 {actions.clear, Command::Clear}}
{
    for (const auto &[action, command] : m_commands) {
        connect(action, &QAction::triggered, this, [this, command = command] {
            if (m_table)
                m_table->editing().run(command);
        });
    }
    const auto places = actions.copy->associatedObjects();
    for (QObject *place : places) {
        if (auto *menu = qobject_cast<QMenu *>(place))
            connect(menu, &QMenu::aboutToShow, this, &TableActions::update);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void TableActions::follow(QWidget *focus)
{
    // A menu that is open borrows the keyboard; another program's window does too.
    if (m_table && (!focus || qobject_cast<QMenuBar *>(focus) || qobject_cast<QMenu *>(focus)))
        return;
    auto *table = qobject_cast<widgets::TableView *>(focus);
    m_table = table && table->window() == &m_window ? table : nullptr;
    update();
}

void TableActions::update()
{
    for (const auto &[action, command] : m_commands)
        action->setEnabled(m_table && m_table->editing().can(command));
}

} // namespace regie::ui::shell
