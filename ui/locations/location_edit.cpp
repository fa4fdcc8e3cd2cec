// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_edit.h"

#include "ui/locations/term_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::locations {

using domain::Dossier;
using domain::Location;

namespace {

bool isTaken(const Dossier &dossier, const Location &wanted)
{
    return std::any_of(dossier.locations.begin(), dossier.locations.end(), [&wanted](const Location &other) {
        return other.id != wanted.id && other.municipality == wanted.municipality &&
               other.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
    });
}

template <typename T>
QString keep(T &member, const widgets::Typed<T> &typed)
{
    if (!typed.isRefused())
        member = typed.value;
    return typed.refusal;
}

QString setField(Location &location, LocationField field, const QString &text)
{
    switch (field) {
    case LocationField::Name:
        location.name = text;
        return {};
    case LocationField::Municipality:
        location.municipality = text;
        return {};
    case LocationField::Phase:
        return keep(location.phase, typedPhase(text));
    case LocationField::Operator:
        location.operatedBy = text;
        return {};
    case LocationField::Address:
        location.address = text;
        return {};
    case LocationField::Town:
        location.town = text;
        return {};
    case LocationField::District:
        location.district = text;
        return {};
    case LocationField::Owner:
        location.owner = text;
        return {};
    case LocationField::Confidential:
        return keep(location.confidential, widgets::typedYesNo(text));
    case LocationField::Source:
        location.source = text;
        return {};
    case LocationField::Remark:
        location.remark = text;
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString typedText(const Location &location, LocationField field)
{
    switch (field) {
    case LocationField::Name:
        return location.name;
    case LocationField::Municipality:
        return location.municipality;
    case LocationField::Phase:
        return location.phase ? domain::keyOf(*location.phase) : QString();
    case LocationField::Operator:
        return location.operatedBy;
    case LocationField::Address:
        return location.address;
    case LocationField::Town:
        return location.town;
    case LocationField::District:
        return location.district;
    case LocationField::Owner:
        return location.owner;
    case LocationField::Confidential:
        return location.confidential ? QStringLiteral("yes") : QStringLiteral("no");
    case LocationField::Source:
        return location.source;
    case LocationField::Remark:
        return location.remark;
    }
    Q_UNREACHABLE();
}

QString takeTyped(const Dossier &dossier, Location &location, LocationField field, const QString &text)
{
    Location altered = location;
    const QString refusal = setField(altered, field, text.trimmed());
    if (!refusal.isEmpty())
        return refusal;
    if (altered.name.isEmpty())
        return QCoreApplication::translate("LocationEdit", "A location cannot be without a name. Type a name.");
    const bool isRenamed = field == LocationField::Name || field == LocationField::Municipality;
    if (isRenamed && isTaken(dossier, altered))
        return QCoreApplication::translate("LocationEdit",
                                           "%1 already has a location named %2. Type a name that tells them apart.")
            .arg(dossier.areaName(altered.municipality), altered.name);
    location = altered;
    return {};
}

QString freeName(const Dossier &dossier, const QString &municipality, const QString &name)
{
    Location wanted;
    wanted.municipality = municipality;
    wanted.name = name;
    for (int number = 2; isTaken(dossier, wanted); ++number)
        wanted.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return wanted.name;
}

} // namespace regie::ui::locations
