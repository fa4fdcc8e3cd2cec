// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_warning_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace regie::ui::locations {

using analysis::LocationWarning;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LocationWarnings)
};

} // namespace

QString warningText(const domain::Dossier &dossier, const domain::Location &location, const LocationWarning &warning)
{
    const domain::Location *other = domain::find(dossier.locations, warning.other);
    const QString host = dossier.areaName(location.municipality);
    switch (warning.kind) {
    case LocationWarning::Kind::AlikeName:
        return Words::tr("%1 also has a location named %2. Is it the same one? Then its places count twice.")
            .arg(host, other ? other->name : location.name);
    case LocationWarning::Kind::RegularAndEmergency:
        return other ? Words::tr(
                           "The building of %1 has the same address. One has regular places and the other emergency "
                           "places at the same time. Check that they are not counted twice.")
                           .arg(other->name)
                     : Words::tr(
                           "This building has regular places and emergency places at the same time. Check that they "
                           "are not counted twice.");
    case LocationWarning::Kind::DeliversForOwnHost:
        return Words::tr(
                   "Places are delivered for %1, in which the location lies. Choose another municipality, or nobody "
                   "else.")
            .arg(host);
    }
    Q_UNREACHABLE();
}

QString warningsText(const domain::Dossier &dossier, const domain::Location &location)
{
    QStringList lines;
    for (const LocationWarning &warning : analysis::warningsOf(dossier, location))
        lines << warningText(dossier, location, warning);
    return lines.join(QLatin1Char('\n'));
}

} // namespace regie::ui::locations
