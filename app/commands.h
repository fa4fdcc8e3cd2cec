// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "ui/shell/languages.h"
#include "ui/shell/settings.h"

#include <QStringList>

#include <vector>

namespace regie::app {

/// What a command needs to run: it decides which application object is made.
enum class Surface { None, Paper, Picture, Window };

/// What every command gets.
struct Context
{
    QStringList arguments; ///< after the program's name; the first one names the command
    Console &console;
    ui::shell::Settings &settings;
    ui::shell::Translation &translation;
};

/// One command of the command line. It returns an exit code; an Error that it throws is said for it.
struct Command
{
    QLatin1StringView name;
    Surface surface;
    int (*run)(Context &context);
    const char *purpose; ///< in English, to be translated in the context Commands
};

/// The commands in the order of the help.
const std::vector<Command> &commands();
/// Null when there is no such command.
const Command *findCommand(const QString &name);
const Command &windowCommand();
const Command &helpCommand();
const Command &versionCommand();
const Command &unknownCommand();

int runNew(Context &context);
int runImport(Context &context);
int runFigures(Context &context);
int runReport(Context &context);
int runRender(Context &context);
int runCheck(Context &context);
int runHistory(Context &context);
int runWindow(Context &context);

} // namespace regie::app
