// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/term_reader.h"

#include "core/exchange/values.h"

namespace regie::exchange {

namespace {

using domain::Term;

void readForMunicipality(RowReader &row, Term &term)
{
    if (row.has(Column::ForMunicipality)) {
        const bool isGiven = !row.text(Column::ForMunicipality).isEmpty();
        term.forMunicipality = isGiven ? row.municipality(Column::ForMunicipality).value_or(QString()) : QString();
    }
    row.into(Column::ForPlaces, term.forPlaces, Sign::NotNegative);
    const bool saysNone = term.forPlaces == 0 || !row.has(Column::ForPlaces);
    if (term.forMunicipality.isEmpty() && saysNone)
        term.forPlaces.reset();
}

void checkForMunicipality(RowReader &row, const QString &host, const Term &term)
{
    if (term.forMunicipality.isEmpty() != !term.forPlaces.has_value()) {
        if (term.forPlaces)
            row.refuse(Column::ForMunicipality, text::forMunicipalityMissing());
        else
            row.refuse(Column::ForPlaces, text::forPlacesMissing());
        return;
    }
    if (!term.forMunicipality.isEmpty() && term.forMunicipality == host)
        row.refuse(Column::ForMunicipality, text::forItself());
    if (term.forPlaces > term.places)
        row.refuse(Column::ForPlaces, text::forPlacesAbovePlaces(*term.forPlaces, term.places));
}

void checkPlaces(RowReader &row, const Term &term)
{
    if (term.minors > term.places)
        row.refuse(Column::Minors, text::minorsAbovePlaces(*term.minors, term.places));
    if (term.specialCare > term.places)
        row.refuse(Column::Places, text::specialCareAbovePlaces(*term.specialCare, term.places));
    if (term.from.isValid() && term.until.isValid() && term.until < term.from)
        row.refuse(Column::Until, text::endsBeforeStart(term.until, term.from));
}

} // namespace

TermIdentity readTermIdentity(RowReader &row)
{
    TermIdentity identity;
    identity.municipality = row.municipality(Column::Municipality).value_or(QString());
    if (row.require(Column::Name))
        identity.name = tidied(row.text(Column::Name));
    row.intoRequired(Column::Stream, identity.stream, streamFrom);
    identity.from = row.date(Column::From).value_or(QDate());
    return identity;
}

void readTerm(RowReader &row, const QString &host, Term &term)
{
    if (row.has(Column::Kind))
        term.kind = row.word(Column::Kind, locationKindFrom);
    row.intoRequired(Column::Places, term.places);
    row.into(Column::Minors, term.minors, Sign::NotNegative);
    row.into(Column::OtherHomes, term.otherHomes, Sign::NotNegative);
    row.into(Column::Until, term.until);
    row.into(Column::Extension, term.extendsEarlier);
    row.into(Column::Source, term.source);
    row.into(Column::AsOf, term.asOf);
    readForMunicipality(row, term);
    if (row.isRefused())
        return;
    checkPlaces(row, term);
    checkForMunicipality(row, host, term);
}

} // namespace regie::exchange
