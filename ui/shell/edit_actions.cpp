// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/edit_actions.h"

#include <QApplication>
#include <QMenu>

#include <utility>

namespace regie::ui::shell {

EditActions::EditActions(const WindowActions &actions, const QWidget &window, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_window(window)
    , m_commands{{actions.cut, EditCommand::Cut},
                 {actions.copy, EditCommand::Copy},
                 {actions.paste, EditCommand::Paste},
                 {actions.fillDown, EditCommand::FillDown},
                 {actions.clear, EditCommand::Clear}}
{
    for (const auto &[action, command] : m_commands) {
        connect(action, &QAction::triggered, this, [this, command = command] {
            if (m_focus && can(*m_focus, command))
                run(*m_focus, command);
        });
    }
    const auto places = actions.copy->associatedObjects();
    for (QObject *place : places) {
        if (auto *menu = qobject_cast<QMenu *>(place))
            connect(menu, &QMenu::aboutToShow, this, &EditActions::openMenu);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void EditActions::follow(QWidget *focus)
{
    // A menu that is open borrows the keyboard; another program's window does too.
    if (m_focus && (!focus || qobject_cast<QMenuBar *>(focus) || qobject_cast<QMenu *>(focus)))
        return;
    m_focus = focus && focus->window() == &m_window ? focus : nullptr;
    nameSteps(false, false);
    update();
}

void EditActions::update()
{
    for (const auto &[action, command] : m_commands)
        action->setEnabled(m_focus && can(*m_focus, command));
}

void EditActions::openMenu()
{
    update();
    nameSteps(m_focus && can(*m_focus, EditCommand::Undo), m_focus && can(*m_focus, EditCommand::Redo));
}

void EditActions::nameSteps(bool undoesTyping, bool redoesTyping)
{
    const bool undid = std::exchange(m_undoesTyping, undoesTyping);
    const bool redid = std::exchange(m_redoesTyping, redoesTyping);
    if (undid || redid)
        emit stepsWanted();
    if (undoesTyping) {
        m_actions.undo->setText(tr("&Undo typing"));
        m_actions.undo->setEnabled(true);
    }
    if (redoesTyping) {
        m_actions.redo->setText(tr("&Redo typing"));
        m_actions.redo->setEnabled(true);
    }
}

bool EditActions::runForTyping(EditCommand command)
{
    emit stepsWanted();
    if (m_focus && can(*m_focus, command))
        run(*m_focus, command);
    return true;
}

} // namespace regie::ui::shell
