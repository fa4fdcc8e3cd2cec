// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/edit_target.h"
#include "ui/shell/window_actions.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace regie::ui::shell {

/// The menu "Edit" of a window, for the table, field or chart in it that has the keyboard. Its keys reach a field by themselves.
class EditActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are in their menu already.
    EditActions(const WindowActions &actions, const QWidget &window, QObject *parent);

    /// Undoes or redoes typing where the menu says so; false: it is about edits of the dossier.
    bool undoTyping() { return std::exchange(m_undoesTyping, false) && runForTyping(EditCommand::Undo); }
    bool redoTyping() { return std::exchange(m_redoesTyping, false) && runForTyping(EditCommand::Redo); }

signals:
    /// Undo and redo are to be named after the edits of the dossier.
    void stepsWanted();

private:
    void follow(QWidget *focus);
    void update();
    void openMenu();
    /// Names undo and redo after typing where that is what they do, else after the edits of the dossier.
    void nameSteps(bool undoesTyping, bool redoesTyping);
    bool runForTyping(EditCommand command);

    const WindowActions &m_actions;
    const QWidget &m_window;
    std::vector<std::pair<QAction *, EditCommand>> m_commands;
    QPointer<QWidget> m_focus;
    bool m_undoesTyping = false; ///< as the menu says
    bool m_redoesTyping = false;
};

} // namespace regie::ui::shell
