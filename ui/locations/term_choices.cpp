// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/term_choices.h"

#include "core/analysis/dutch_order.h"
#include "core/domain/names.h"
#include "core/exchange/words.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

namespace regie::ui::locations {

using domain::LocationKind;
using domain::Stream;
using widgets::Choices;

namespace {

/// The choices by short name, and then by full name.
template <typename E>
Choices withShortNames(const Choices &choices, std::optional<E> (*from)(QStringView))
{
    Choices all;
    for (const widgets::Choice &choice : choices) {
        if (const auto value = from(choice.key))
            all.append({choice.key, shortNameOf(*value)});
        else
            all.append(choice);
    }
    return all + choices;
}

} // namespace

Choices yesNoChoices()
{
    return {{QStringLiteral("no"), widgets::yesNoText(false)}, {QStringLiteral("yes"), widgets::yesNoText(true)}};
}

Choices kindChoices()
{
    Choices choices{{QString(), widgets::unknownText()}};
    for (const LocationKind kind : domain::allOf<LocationKind>())
        choices.append({domain::keyOf(kind), domain::nameOf(kind)});
    return choices;
}

Choices streamChoices()
{
    Choices choices;
    for (const Stream stream : domain::allOf<Stream>())
        choices.append({domain::keyOf(stream), domain::nameOf(stream)});
    return choices;
}

Choices phaseChoices()
{
    Choices choices{{QString(), widgets::unknownText()}};
    for (const domain::Phase phase : domain::allOf<domain::Phase>())
        choices.append({domain::keyOf(phase), domain::nameOf(phase)});
    return choices;
}

Choices municipalityChoices(const domain::Dossier &dossier, const QString &none)
{
    Choices choices;
    if (!none.isNull())
        choices.append({QString(), none});
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier))
        choices.append({municipality->id, municipality->name});
    return choices;
}

QString shortNameOf(Stream stream)
{
    switch (stream) {
    case Stream::Asylum:
        //: Stream in a narrow column (Dutch: asiel)
        return QCoreApplication::translate("ShortName", "asylum");
    case Stream::StatusHolders:
        //: Stream in a narrow column (Dutch: statushouders)
        return QCoreApplication::translate("ShortName", "status holders");
    case Stream::Ukraine:
        //: Stream in a narrow column (Dutch: Oekraïne)
        return QCoreApplication::translate("ShortName", "Ukraine");
    case Stream::Urgent:
        //: Stream in a narrow column (Dutch: tijdelijk)
        return QCoreApplication::translate("ShortName", "temporary");
    }
    Q_UNREACHABLE();
}

QString shortNameOf(LocationKind kind)
{
    switch (kind) {
    case LocationKind::ReceptionCentre:
        //: Kind in a narrow column (Dutch: azc)
        return QCoreApplication::translate("ShortName", "centre");
    case LocationKind::SmallScale:
        //: Kind in a narrow column (Dutch: kleinschalig)
        return QCoreApplication::translate("ShortName", "small-scale");
    case LocationKind::Minors:
        //: Kind in a narrow column: reception of unaccompanied minors (Dutch: amv)
        return QCoreApplication::translate("ShortName", "minors");
    case LocationKind::EmergencyShelter:
        //: Kind in a narrow column (Dutch: noodopvang)
        return QCoreApplication::translate("ShortName", "emergency");
    case LocationKind::CrisisShelter:
        //: Kind in a narrow column (Dutch: crisisnoodopvang)
        return QCoreApplication::translate("ShortName", "crisis shelter");
    case LocationKind::MunicipalShelter:
        //: Kind in a narrow column: temporary municipal shelter (Dutch: TGO)
        return QCoreApplication::translate("ShortName", "municipal");
    case LocationKind::Transfer:
        //: Kind in a narrow column (Dutch: doorstroom)
        return QCoreApplication::translate("ShortName", "transfer");
    case LocationKind::DisplacedPersons:
        //: Kind in a narrow column: municipal shelter for Ukrainians (Dutch: GOO)
        return QCoreApplication::translate("ShortName", "Ukrainians");
    case LocationKind::MixedLiving:
        //: Kind in a narrow column (Dutch: gemengd)
        return QCoreApplication::translate("ShortName", "mixed");
    }
    Q_UNREACHABLE();
}

widgets::Typed<std::optional<LocationKind>> typedKind(const QString &text)
{
    if (const auto known = exchange::locationKindFrom(text))
        return {known, {}};
    const auto key = widgets::typedChoice(text, withShortNames(kindChoices(), domain::fromKey<LocationKind>));
    return {domain::fromKey<LocationKind>(key.value), key.refusal};
}

widgets::Typed<Stream> typedStream(const QString &text)
{
    if (const auto known = exchange::streamFrom(text))
        return {*known, {}};
    const auto key = widgets::typedChoice(text, withShortNames(streamChoices(), domain::fromKey<Stream>));
    return {domain::fromKey<Stream>(key.value).value_or(Stream::Asylum), key.refusal};
}

widgets::Typed<std::optional<domain::Phase>> typedPhase(const QString &text)
{
    if (const auto known = exchange::phaseFrom(text))
        return {known, {}};
    const auto key = widgets::typedChoice(text, phaseChoices());
    return {domain::fromKey<domain::Phase>(key.value), key.refusal};
}

QString phaseText(const std::optional<domain::Phase> &phase)
{
    return phase ? domain::nameOf(*phase) : widgets::unknownText();
}

QString kindText(const std::optional<LocationKind> &kind)
{
    return kind ? shortNameOf(*kind) : widgets::unknownText();
}

} // namespace regie::ui::locations
