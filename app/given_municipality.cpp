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

QString givenMunicipality(CommandArguments &arguments, const domain::Dossier &dossier)
{
    const QString name = QStringLiteral("municipality");
    if (!arguments.has(name))
        return {};
    const QString code = arguments.text(name).toUpper();
    if (!domain::find(dossier.municipalities, code))
        arguments.note(Words::tr("The dossier has no municipality “%1”. Give a CBS code such as GM0344.")
                           .arg(arguments.text(name)));
    return code;
}

} // namespace regie::app
