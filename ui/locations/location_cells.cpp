// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_table_model.h"

#include "core/analysis/figure_id.h"
#include "core/analysis/rule_text.h"
#include "core/domain/names.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

namespace regie::ui::locations {

using widgets::CellRole;
using widgets::countText;
using widgets::dayText;
using widgets::Tone;

namespace {

bool isNumber(int column)
{
    return column == LocationTableModel::Places || column == LocationTableModel::Minors ||
           column == LocationTableModel::From || column == LocationTableModel::Until;
}

QString title(int column)
{
    switch (column) {
    case LocationTableModel::Municipality:
        return LocationTableModel::tr("Municipality");
    case LocationTableModel::Name:
        return LocationTableModel::tr("Location");
    case LocationTableModel::Kind:
        return LocationTableModel::tr("Kind");
    case LocationTableModel::Stream:
        return LocationTableModel::tr("Stream");
    case LocationTableModel::Phase:
        return LocationTableModel::tr("Phase");
    case LocationTableModel::Places:
        return LocationTableModel::tr("Places");
    case LocationTableModel::Minors:
        //: Column: places for unaccompanied minors (Dutch: Amv)
        return LocationTableModel::tr("Minors");
    case LocationTableModel::From:
        return LocationTableModel::tr("From");
    case LocationTableModel::Until:
        //: Column: the last day (Dutch: Tot en met)
        return LocationTableModel::tr("Until");
    case LocationTableModel::Counts:
        return LocationTableModel::tr("Counts?");
    default:
        return {};
    }
}

QString fullTitle(int column)
{
    switch (column) {
    case LocationTableModel::Minors:
        return LocationTableModel::tr("Of the places, for unaccompanied minors");
    case LocationTableModel::From:
        return LocationTableModel::tr("First day that the places are available");
    case LocationTableModel::Until:
        return LocationTableModel::tr("Last day that the places are available");
    case LocationTableModel::Counts:
        return LocationTableModel::tr("Whether the places count for the task on the as-of date");
    default:
        return title(column);
    }
}

QString noText(analysis::LeftOutReason reason)
{
    switch (reason) {
    case analysis::LeftOutReason::OtherStream:
        return LocationTableModel::tr("No, stream");
    case analysis::LeftOutReason::KindDoesNotCount:
        //: The kind of location does not count (Dutch: Nee, soort)
        return LocationTableModel::tr("No, kind");
    case analysis::LeftOutReason::NotInUse:
        return LocationTableModel::tr("No, not open");
    case analysis::LeftOutReason::StartUnknown:
        return LocationTableModel::tr("No, no start");
    case analysis::LeftOutReason::NotAvailableYet:
        return LocationTableModel::tr("No, not yet");
    case analysis::LeftOutReason::Ended:
        return LocationTableModel::tr("No, ended");
    case analysis::LeftOutReason::EndsBeforeCutOff:
        return LocationTableModel::tr("No, too short");
    }
    Q_UNREACHABLE();
}

/// The figure to which places of the term belong.
analysis::FigureName figureOf(const domain::Term &term)
{
    switch (term.stream) {
    case domain::Stream::Asylum:
    case domain::Stream::StatusHolders:
        return analysis::FigureName::Counts;
    case domain::Stream::Ukraine:
        return analysis::FigureName::Ukraine;
    case domain::Stream::Urgent:
        return term.extendsEarlier ? analysis::FigureName::UrgentExtended : analysis::FigureName::UrgentNew;
    }
    Q_UNREACHABLE();
}

} // namespace

QString countsText(const LocationRow &row)
{
    if (!row.hasTerm())
        return LocationTableModel::tr("No, no term");
    return row.reason ? noText(*row.reason) : widgets::yesNoText(true);
}

QVariant LocationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        const domain::Location *named = role == Qt::DisplayRole ? location(section) : nullptr;
        return named ? named->name : QVariant(); // not shown: what a row is called elsewhere
    }
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return fullTitle(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString LocationTableModel::sharedDayText(QDate day) const
{
    return m_dayTexts.of(day.toJulianDay(), [day] { return dayText(day); });
}

QString LocationTableModel::sharedNumberText(int number) const
{
    return m_numberTexts.of(number, [number] { return countText(number); });
}

QString LocationTableModel::sharedCountsText(const LocationRow &row) const
{
    constexpr int kCounts = -1;
    constexpr int kNoTerm = -2;
    const int key = !row.hasTerm() ? kNoTerm : row.reason ? static_cast<int>(*row.reason) : kCounts;
    return m_countsTexts.of(key, [&row] { return countsText(row); });
}

QString LocationTableModel::display(int place, int column) const
{
    const domain::Location *host = hostAt(place);
    if (!host)
        return {};
    switch (column) {
    case Municipality:
        return m_view.data().areaName(host->municipality);
    case Name:
        return host->name;
    case Phase:
        return phaseText(host->phase);
    case Counts:
        return sharedCountsText(rowAt(place));
    default:
        break;
    }
    const domain::Term *own = termAt(place);
    if (!own)
        return column == Places ? tr("no term") : QString();
    switch (column) {
    case Kind:
        return kindText(own->kind);
    case Stream:
        return shortNameOf(own->stream);
    case Places:
        return sharedNumberText(own->places);
    case Minors:
        return own->minors ? sharedNumberText(*own->minors) : countText(own->minors);
    case From:
        return sharedDayText(own->from);
    case Until:
        return own->until.isNull() ? tr("no end") : sharedDayText(own->until);
    default:
        return {};
    }
}

QString LocationTableModel::typed(int place, int column) const
{
    const domain::Location *host = hostAt(place);
    if (column == Municipality)
        return host ? host->municipality : QString();
    if (column == Phase)
        return host && host->phase ? domain::keyOf(*host->phase) : QString();
    const domain::Term *own = termAt(place);
    const std::optional<TermField> field = termFieldOf(column);
    return own && field ? typedText(*own, *field) : display(place, column);
}

QString LocationTableModel::fullText(int place, int column) const
{
    const domain::Term *own = termAt(place);
    if (own && column == Kind && own->kind)
        return domain::nameOf(*own->kind);
    if (own && column == Stream)
        return domain::nameOf(own->stream);
    if (own && column == Counts && rowAt(place).reason)
        return tr("No. %1.").arg(analysis::reasonText(*rowAt(place).reason, m_view.figures().rules, m_view.asOf()));
    if (column == Name && hostAt(place) && hostAt(place)->confidential)
        //: %1 a location
        return tr("%1, confidential").arg(hostAt(place)->name);
    return display(place, column);
}

QVariant LocationTableModel::choices(int column) const
{
    switch (column) {
    case Municipality:
        return QVariant::fromValue(municipalityChoices(m_view.data(), {}));
    case Kind:
        return QVariant::fromValue(kindChoices());
    case Stream:
        return QVariant::fromValue(streamChoices());
    case Phase:
        return QVariant::fromValue(phaseChoices());
    default:
        return {};
    }
}

QVariant LocationTableModel::tone(int place, int column) const
{
    const domain::Term *own = termAt(place);
    if (column == Counts)
        return static_cast<int>(rowAt(place).counts() ? Tone::Strong : Tone::Normal);
    const bool isUnknown = !own || (column == Minors && !own->minors) || (column == From && own->from.isNull()) ||
                           (column == Until && own->until.isNull()) || (column == Kind && !own->kind);
    const bool isOfTerm = column > Name && column != Phase;
    return static_cast<int>(isOfTerm && isUnknown ? Tone::Quiet : Tone::Normal);
}

QVariant LocationTableModel::figure(int place, int column) const
{
    const domain::Location *host = hostAt(place);
    const domain::Term *own = termAt(place);
    if (column != Counts || !host || !own)
        return {};
    const bool isDelivered = !own->forMunicipality.isEmpty() && own->forPlaces == own->places;
    return QVariant::fromValue(
        analysis::FigureId{figureOf(*own), isDelivered ? own->forMunicipality : host->municipality});
}

QVariant LocationTableModel::source(int place, int column) const
{
    using Field = analysis::TypedNumber::Field;
    const domain::Term *own = termAt(place);
    if (!own || (column != Places && (column != Minors || !own->minors)))
        return {};
    return widgets::typedCell(column == Places ? Field::TermPlaces : Field::TermMinors, own->id);
}

QVariant LocationTableModel::cell(int shown, int column, int role) const
{
    const int place = placeAt(shown);
    switch (role) {
    case Qt::DisplayRole:
        return display(place, column);
    case Qt::EditRole:
    case CellRole::RawRole:
        if (role == CellRole::RawRole && !choices(column).isValid() && !isNumber(column))
            return display(place, column);
        // What is unknown leaves as nothing, so that it comes back as such.
        if (role == CellRole::RawRole && (typed(place, column).isEmpty() || (isNumber(column) && !termAt(place))))
            return QString();
        return role == Qt::EditRole || isNumber(column) ? typed(place, column) : display(place, column);
    case Qt::ToolTipRole:
        return fullText(place, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(fullTitle(column), fullText(place, column));
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::FigureRole:
        return figure(place, column);
    case CellRole::SourceRole:
        return source(place, column);
    case CellRole::ChoicesRole:
        return choices(column);
    case CellRole::ToneRole:
        return tone(place, column);
    case ConfidentialRole:
        return column == Name && hostAt(place) && hostAt(place)->confidential;
    case CellRole::DateRole:
        return (column == From || column == Until) && rowAt(place).hasTerm();
    default:
        return {};
    }
}

} // namespace regie::ui::locations
