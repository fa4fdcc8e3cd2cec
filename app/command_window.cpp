// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "app/crash_report.h"
#include "core/dossier/working_copy.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_place.h"

#include <QApplication>
#include <QFileInfo>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWindow)
};

/// Once for each report.
void tellOfCrash(ui::shell::MainWindow &window, ui::shell::Settings &settings)
{
    const QString report = latestCrashReport(crashFolder());
    const QString name = QFileInfo(report).fileName();
    if (name.isEmpty() || name == settings.toldCrash())
        return;
    window.tellOfCrash(report);
    settings.setToldCrash(name);
}

} // namespace

int runWindow(Context &context)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("language"), {}, QStringLiteral("nl|en")));
    parser.addPositionalArgument(QStringLiteral("[FILE]"), {});
    if (!parser.parse(QCoreApplication::arguments()))
        return context.console.refuse(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return context.console.refuse(Words::tr("The window opens one dossier. Give one file."));

    ui::shell::MainWindow window(context.settings, context.translation, dossier::WorkingCopy::defaultRoot());
    ui::shell::restorePlace(window, context.settings.geometry());
    tellOfCrash(window, context.settings);
    reportCrashesIn(crashFolder());
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty()) {
        // Opened for a file that another window has: that window comes to the front in place of this one.
        QObject::connect(&window, &ui::shell::MainWindow::foundElsewhere, &window, [&window] {
            if (!window.session().isOpen())
                window.close();
        });
        window.session().open(QFileInfo(file).absoluteFilePath()); // it is read while the window appears
    }
    window.show();
    return QApplication::exec();
}

} // namespace regie::app
