// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/term_edit.h"

#include "ui/locations/term_choices.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/typed_values.h"

#include <QCoreApplication>

namespace regie::ui::locations {

using domain::Term;
using widgets::countText;
using widgets::dayText;

namespace {

QString plain(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString plain(QDate day)
{
    return day.isNull() ? QString() : dayText(day);
}

/// Why the term cannot be kept like this; nothing when it can.
QString whyUnsound(const Term &term)
{
    const QString places = countText(term.places);
    if (term.minors && *term.minors > term.places)
        return QCoreApplication::translate(
                   "TermEdit", "The number of minors, %1, is higher than the number of places, %2. Lower the "
                               "minors or raise the places.")
            .arg(countText(*term.minors), places);
    if (term.specialCare && *term.specialCare > term.places)
        return QCoreApplication::translate("TermEdit",
                                           "The number with special care, %1, is higher than the number of places, %2. "
                                           "Lower the number with special care or raise the places.")
            .arg(countText(*term.specialCare), places);
    if (term.forPlaces && *term.forPlaces > term.places)
        return QCoreApplication::translate(
                   "TermEdit", "The number for another municipality, %1, is higher than the number of places, "
                               "%2. Lower the number for the other or raise the places.")
            .arg(countText(*term.forPlaces), places);
    if (!term.from.isNull() && !term.until.isNull() && term.until < term.from)
        return QCoreApplication::translate("TermEdit",
                                           "The last day, %1, comes before the first day, %2. Type a later last day or "
                                           "an earlier first day.")
            .arg(dayText(term.until), dayText(term.from));
    return {};
}

template <typename T>
QString keep(T &member, const widgets::Typed<T> &typed)
{
    if (!typed.isRefused())
        member = typed.value;
    return typed.refusal;
}

/// A municipality and its places come and go together.
void setForMunicipality(Term &term, const QString &code)
{
    term.forMunicipality = code;
    if (code.isEmpty())
        term.forPlaces.reset();
    else if (!term.forPlaces)
        term.forPlaces = term.places;
}

QString takeForPlaces(Term &term, const QString &typed)
{
    if (term.forMunicipality.isEmpty() && !typed.trimmed().isEmpty())
        return QCoreApplication::translate(
            "TermEdit", "These places have no municipality yet. Choose first for which municipality they are.");
    if (term.forMunicipality.isEmpty())
        return {};
    const auto count = widgets::typedCount(typed);
    if (!count.isRefused())
        term.forPlaces = count.value;
    return count.refusal;
}

QString takeOne(Term &term, TermField field, const QString &typed)
{
    switch (field) {
    case TermField::Kind:
        return keep(term.kind, typedKind(typed));
    case TermField::Stream:
        return keep(term.stream, typedStream(typed));
    case TermField::Places:
        return keep(term.places, widgets::typedCount(typed));
    case TermField::Minors:
        return keep(term.minors, widgets::typedOptionalCount(typed));
    case TermField::SpecialCare:
        return keep(term.specialCare, widgets::typedOptionalCount(typed));
    case TermField::OtherHomes:
        return keep(term.otherHomes, widgets::typedOptionalCount(typed));
    case TermField::From:
        return keep(term.from, widgets::typedDay(typed));
    case TermField::Until:
        return keep(term.until, widgets::typedDay(typed));
    case TermField::ExtendsEarlier:
        return keep(term.extendsEarlier, widgets::typedYesNo(typed));
    case TermField::ExtensionOption:
        term.extensionOption = typed;
        return {};
    case TermField::ForMunicipality:
        setForMunicipality(term, typed);
        return {};
    case TermField::ForPlaces:
        return takeForPlaces(term, typed);
    case TermField::Occupied:
        return keep(term.occupied, widgets::typedOptionalCount(typed));
    case TermField::OccupiedOn:
        return keep(term.occupiedOn, widgets::typedDay(typed));
    case TermField::Source:
        term.source = typed;
        return {};
    case TermField::AsOf:
        return keep(term.asOf, widgets::typedDay(typed));
    }
    Q_UNREACHABLE();
}

} // namespace

QString takeTyped(Term &term, TermField field, const QString &typed)
{
    Term altered = term;
    QString refusal = takeOne(altered, field, typed);
    if (refusal.isEmpty())
        refusal = whyUnsound(altered);
    if (refusal.isEmpty())
        term = altered;
    return refusal;
}

QString typedText(const Term &term, TermField field)
{
    switch (field) {
    case TermField::Kind:
        return term.kind ? domain::keyOf(*term.kind) : QString();
    case TermField::Stream:
        return domain::keyOf(term.stream);
    case TermField::Places:
        return QString::number(term.places);
    case TermField::Minors:
        return plain(term.minors);
    case TermField::SpecialCare:
        return plain(term.specialCare);
    case TermField::OtherHomes:
        return plain(term.otherHomes);
    case TermField::From:
        return plain(term.from);
    case TermField::Until:
        return plain(term.until);
    case TermField::ExtendsEarlier:
        return term.extendsEarlier ? QStringLiteral("yes") : QStringLiteral("no");
    case TermField::ExtensionOption:
        return term.extensionOption;
    case TermField::ForMunicipality:
        return term.forMunicipality;
    case TermField::ForPlaces:
        return plain(term.forPlaces);
    case TermField::Occupied:
        return plain(term.occupied);
    case TermField::OccupiedOn:
        return plain(term.occupiedOn);
    case TermField::Source:
        return term.source;
    case TermField::AsOf:
        return plain(term.asOf);
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::locations
