// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <algorithm>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int runHelp(Context &context)
{
    context.console.result(Words::tr("Usage: regiekompas [FILE]\n       regiekompas COMMAND …\n\n"
                                     "Without a command the window opens. With a command no display is needed:"));
    for (const Command &command : commands())
        context.console.result(QStringLiteral("  %1  %2").arg(command.name, -8).arg(Words::tr(command.purpose)));
    context.console.result(
        Words::tr("\n“regiekompas COMMAND --help” tells more about a command. Every command takes --language nl|en."));
    return Done;
}

int runVersion(Context &context)
{
    context.console.result(QStringLiteral("Regiekompas %1").arg(QCoreApplication::applicationVersion()));
    return Done;
}

int runUnknown(Context &context)
{
    QStringList names;
    for (const Command &command : commands())
        names << command.name;
    return context.console.refuse(Words::tr("This version has no command “%1”. It has: %2.")
                                      .arg(context.arguments.value(0), names.join(QStringLiteral(", "))));
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {QLatin1StringView("new"), Surface::None, runNew, QT_TRANSLATE_NOOP("Commands", "makes a new dossier")},
        {QLatin1StringView("import"), Surface::None, runImport,
         QT_TRANSLATE_NOOP("Commands", "shows what a table would change, or takes it over")},
        {QLatin1StringView("figures"), Surface::None, runFigures,
         QT_TRANSLATE_NOOP("Commands", "works out every figure, with its explanation")},
        {QLatin1StringView("report"), Surface::Paper, runReport,
         QT_TRANSLATE_NOOP("Commands", "writes a report as PDF")},
        {QLatin1StringView("render"), Surface::Picture, runRender,
         QT_TRANSLATE_NOOP("Commands", "paints a screen as a picture")},
        {QLatin1StringView("check"), Surface::None, runCheck,
         QT_TRANSLATE_NOOP("Commands", "tells whether a file is whole and its data sound")},
        {QLatin1StringView("history"), Surface::None, runHistory,
         QT_TRANSLATE_NOOP("Commands", "tells who changed what, and when")}};
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto &all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Command &command) { return command.name == name; });
    return found != all.end() ? &*found : nullptr;
}

const Command &windowCommand()
{
    static const Command command{QLatin1StringView(""), Surface::Window, runWindow, ""};
    return command;
}

const Command &helpCommand()
{
    static const Command command{QLatin1StringView("--help"), Surface::None, runHelp, ""};
    return command;
}

const Command &versionCommand()
{
    static const Command command{QLatin1StringView("--version"), Surface::None, runVersion, ""};
    return command;
}

const Command &unknownCommand()
{
    static const Command command{QLatin1StringView(""), Surface::None, runUnknown, ""};
    return command;
}

} // namespace regie::app
