// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_municipality.h"

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandArguments)
};

} // namespace

QStringList givenMunicipalities(CommandArguments &arguments, const domain::Dossier &dossier)
{
    QStringList codes;
    for (const QString &given : arguments.texts(QStringLiteral("municipality"))) {
        const QString code = given.toUpper();
        if (!domain::find(dossier.municipalities, code))
            arguments.note(
                Words::tr("The dossier has no municipality “%1”. Give a CBS code such as GM0344.").arg(given));
        codes << code;
    }
    return codes;
}

QString givenMunicipality(CommandArguments &arguments, const domain::Dossier &dossier)
{
    const QStringList codes = givenMunicipalities(arguments, dossier);
    return codes.isEmpty() ? QString() : codes.last();
}

} // namespace regie::app
