// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/working_copy.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWindow)
};

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
    const QByteArray geometry = context.settings.geometry();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    window.show();
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty())
        window.session().open(QFileInfo(file).absoluteFilePath());
    return QApplication::exec();
}

} // namespace regie::app
