// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/edit_target.h"

#include "ui/widgets/shown_output.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextEdit>

namespace regie::ui::shell {

using widgets::TableEditing;
using widgets::TableView;

namespace {

TableEditing::Command commandOf(EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
    case EditCommand::Redo:
        return TableEditing::Command::None; // of edits, not of typing
    case EditCommand::Cut:
        return TableEditing::Command::Cut;
    case EditCommand::Copy:
        return TableEditing::Command::Copy;
    case EditCommand::Paste:
        return TableEditing::Command::Paste;
    case EditCommand::FillDown:
        return TableEditing::Command::FillDown;
    case EditCommand::Clear:
        return TableEditing::Command::Clear;
    }
    Q_UNREACHABLE();
}

/// The line in which one types when the widget has the keyboard; null: there is none.
QLineEdit *lineIn(QWidget &focus)
{
    if (auto *line = qobject_cast<QLineEdit *>(&focus))
        return line;
    if (auto *box = qobject_cast<QComboBox *>(&focus))
        return box->lineEdit();
    return qobject_cast<QAbstractSpinBox *>(&focus) ? focus.findChild<QLineEdit *>() : nullptr;
}

bool clipboardHasText()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    return mime && mime->hasText();
}

bool canIn(const QLineEdit &line, EditCommand command)
{
    const bool isOpen = !line.isReadOnly();
    switch (command) {
    case EditCommand::Undo:
        return isOpen && line.isUndoAvailable();
    case EditCommand::Redo:
        return isOpen && line.isRedoAvailable();
    case EditCommand::Cut:
    case EditCommand::Clear:
        return isOpen && line.hasSelectedText();
    case EditCommand::Copy:
        return line.hasSelectedText();
    case EditCommand::Paste:
        return isOpen && clipboardHasText();
    case EditCommand::FillDown:
        return false;
    }
    Q_UNREACHABLE();
}

void runIn(QLineEdit &line, EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
        line.undo();
        break;
    case EditCommand::Redo:
        line.redo();
        break;
    case EditCommand::Cut:
        line.cut();
        break;
    case EditCommand::Copy:
        line.copy();
        break;
    case EditCommand::Paste:
        line.paste();
        break;
    case EditCommand::Clear:
        line.del();
        break;
    case EditCommand::FillDown:
        break;
    }
}

/// Of a field with several lines.
template <typename Editor>
bool canIn(const Editor &editor, EditCommand command)
{
    const bool isOpen = !editor.isReadOnly();
    const bool hasChosen = editor.textCursor().hasSelection();
    switch (command) {
    case EditCommand::Undo:
        return isOpen && editor.document()->isUndoAvailable();
    case EditCommand::Redo:
        return isOpen && editor.document()->isRedoAvailable();
    case EditCommand::Cut:
    case EditCommand::Clear:
        return isOpen && hasChosen;
    case EditCommand::Copy:
        return hasChosen;
    case EditCommand::Paste:
        return isOpen && editor.canPaste();
    case EditCommand::FillDown:
        return false;
    }
    Q_UNREACHABLE();
}

template <typename Editor>
void runIn(Editor &editor, EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
        editor.undo();
        break;
    case EditCommand::Redo:
        editor.redo();
        break;
    case EditCommand::Cut:
        editor.cut();
        break;
    case EditCommand::Copy:
        editor.copy();
        break;
    case EditCommand::Paste:
        editor.paste();
        break;
    case EditCommand::Clear:
        editor.textCursor().removeSelectedText();
        break;
    case EditCommand::FillDown:
        break;
    }
}

} // namespace

bool can(QWidget &focus, EditCommand command)
{
    if (auto *table = qobject_cast<TableView *>(&focus))
        return table->editing().can(commandOf(command));
    if (const QLineEdit *line = lineIn(focus))
        return canIn(*line, command);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&focus))
        return canIn(*plain, command);
    if (const auto *rich = qobject_cast<const QTextEdit *>(&focus))
        return canIn(*rich, command);
    if (const auto *label = qobject_cast<const QLabel *>(&focus))
        return command == EditCommand::Copy && label->hasSelectedText();
    return command == EditCommand::Copy && widgets::ShownOutput::ofDrawing(focus);
}

void run(QWidget &focus, EditCommand command)
{
    if (auto *table = qobject_cast<TableView *>(&focus))
        table->editing().run(commandOf(command));
    else if (QLineEdit *line = lineIn(focus))
        runIn(*line, command);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(&focus))
        runIn(*plain, command);
    else if (auto *rich = qobject_cast<QTextEdit *>(&focus))
        runIn(*rich, command);
    else if (const auto *label = qobject_cast<QLabel *>(&focus))
        QApplication::clipboard()->setText(label->selectedText());
    else if (widgets::ShownOutput *drawing = widgets::ShownOutput::ofDrawing(focus))
        drawing->copyPicture();
}

} // namespace regie::ui::shell
