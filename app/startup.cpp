// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/commands.h"
#include "app/console.h"
#include "core/dossier/error_text.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <memory>
#include <optional>

namespace regie::app {

using ui::shell::Language;

namespace {

/// The value of an option as it was typed, before there is an application to parse it; empty: not given.
QString typedOption(const QStringList &arguments, const QString &name)
{
    const QString joined = name + QLatin1Char('=');
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(joined))
            return arguments[i].mid(joined.size());
        if (arguments[i] == name)
            return arguments.value(i + 1);
    }
    return {};
}

QStringList typedArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Commands paint without a display; on Windows there always is one.
void useNoDisplay()
{
#ifndef Q_OS_WIN
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

/// Without a display Qt warns about what it cannot do there; the standard error is for the program's own sentences.
void keepToOurOwnMessages()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(Surface surface, const QStringList &typed, int &argc, char **argv)
{
    switch (surface) {
    case Surface::None:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Surface::Paper:
        useNoDisplay();
        keepToOurOwnMessages();
        return std::make_unique<QGuiApplication>(argc, argv);
    case Surface::Picture: {
        useNoDisplay();
        keepToOurOwnMessages();
        const QString scale = typedOption(typed, QStringLiteral("--scale"));
        qputenv("QT_SCALE_FACTOR", scale.isEmpty() ? QByteArray("1") : scale.toLatin1());
        return std::make_unique<QApplication>(argc, argv);
    }
    case Surface::Window:
        return std::make_unique<QApplication>(argc, argv);
    }
    Q_UNREACHABLE();
}

/// Whether the first argument is meant as a file to open and not as a command.
bool looksLikeFile(const QString &argument)
{
    return argument.endsWith(QLatin1String(".regie")) || argument.contains(QLatin1Char('/')) ||
           argument.contains(QLatin1Char('\\')) || QFileInfo::exists(argument);
}

const Command &commandFor(const QStringList &typed)
{
    if (typed.contains(QStringLiteral("--version")) || typed.contains(QStringLiteral("-v")))
        return versionCommand();
    const QString first = typed.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return helpCommand();
    if (const Command *named = findCommand(first))
        return *named;
    const bool isWindow = first.isEmpty() || first.startsWith(QLatin1Char('-')) || looksLikeFile(first);
    return isWindow ? windowCommand() : unknownCommand();
}

} // namespace

int run(int argc, char **argv)
{
    const QStringList typed = typedArguments(argc, argv);
    const Command &command = commandFor(typed);
    const bool cannotShow = command.surface == Surface::Window && !hasDisplay();
    const auto application = makeApplication(cannotShow ? Surface::None : command.surface, typed, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("regiekompas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REGIE_VERSION));

    ui::shell::Settings settings(ui::shell::Settings::defaultPath());
    const QString code = typedOption(typed, QStringLiteral("--language"));
    const auto chosen = domain::fromKey<Language>(code);
    ui::shell::Translation translation;
    translation.use(chosen.value_or(settings.language()));
    Console console;
    if (!code.isEmpty() && !chosen)
        return console.refuse(Console::tr("There is no language “%1”. Choose nl or en.").arg(code));
    if (cannotShow)
        return console.refuse(Console::tr("The window cannot open, because there is no display."));
    Context context{QCoreApplication::arguments().mid(1), console, settings, translation};
    try {
        return command.run(context);
    } catch (const dossier::Error &error) {
        return console.refuse(dossier::sentence(error));
    }
}

} // namespace regie::app
