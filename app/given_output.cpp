// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_output.h"

#include <QFileInfo>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandArguments)
};

} // namespace

QString givenOutputOrFolder(CommandArguments &arguments, const QString &dossier)
{
    const QString out = arguments.text(QStringLiteral("out"));
    const QFileInfo outInfo(out);
    const QFileInfo dossierInfo(dossier);
    if (outInfo.exists() && outInfo.canonicalFilePath() == dossierInfo.canonicalFilePath())
        arguments.note(Words::tr("%1 is the dossier itself. Choose another name for --out.").arg(out));
    return out;
}

QString givenOutput(CommandArguments &arguments, const QString &dossier)
{
    const QString out = givenOutputOrFolder(arguments, dossier);
    if (QFileInfo(out).isDir())
        arguments.note(Words::tr("%1 is a folder. Choose a file name for --out.").arg(out));
    return out;
}

} // namespace regie::app
