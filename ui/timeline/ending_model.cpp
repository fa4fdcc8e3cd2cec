// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ending_model.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <algorithm>
#include <array>

namespace regie::ui::timeline {

using widgets::countText;
using widgets::dayText;

namespace {

bool isNumber(int column)
{
    return column == EndingModel::Places || column == EndingModel::Minors || column == EndingModel::Until;
}

bool movesChildren(const EndingRow &row)
{
    return row.places.forChildren.sum() > 0 && row.places.duringSchoolYear;
}

/// What is known, and no more: how many children there are, a dossier does not say. Minors have a column of their own.
QString childrenText(const EndingRow &row)
{
    const analysis::PlacesForChildren &places = row.places.forChildren;
    if (places.sum() == 0)
        return EndingModel::tr("None known");
    if (!row.places.duringSchoolYear)
        return EndingModel::tr("No, end of the school year");
    if (places.familyLocation > 0)
        return EndingModel::tr("Yes, %n at a location for families", nullptr, places.familyLocation);
    return places.families > 0 ? EndingModel::tr("Yes, %n for families", nullptr, places.families)
                               : EndingModel::tr("Yes, %n for minors", nullptr, places.minors);
}

QString extendedText(const EndingRow &row)
{
    if (!row.places.isExtended)
        return widgets::yesNoText(false);
    return row.places.extendedTo ? EndingModel::tr("Yes, until %1").arg(dayText(*row.places.extendedTo))
                                 : EndingModel::tr("Yes, without end");
}

} // namespace

bool EndingModel::setRows(std::vector<EndingRow> rows)
{
    if (rows == m_rows)
        return false;
    beginResetModel();
    m_rows = std::move(rows);
    m_arranged.setRows(static_cast<int>(m_rows.size()));
    endResetModel();
    return true;
}

int EndingModel::rowOf(const QString &term) const
{
    for (int shown = 0; shown < rowCount(); ++shown) {
        if (row(shown).term == term)
            return shown;
    }
    return -1;
}

EndingModel::Sum EndingModel::shownSum() const
{
    Sum sum;
    for (int shown = 0; shown < rowCount(); ++shown) {
        ++sum.terms;
        sum.places += row(shown).places.places;
        if (!movesChildren(row(shown)))
            continue;
        const analysis::PlacesForChildren &places = row(shown).places.forChildren;
        sum.inSchoolYear.minors += places.minors;
        sum.inSchoolYear.families += places.families;
        sum.inSchoolYear.familyLocation += places.familyLocation;
    }
    return sum;
}

std::vector<domain::TermExtension> EndingModel::extensions() const
{
    std::vector<domain::TermExtension> all;
    for (const auto &[term, until] : m_extensions)
        all.push_back({term, until});
    return all;
}

void EndingModel::tellChanged(int first, int last)
{
    m_arranged.forgetValues();
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    emit extensionsChanged();
}

bool EndingModel::put(int shown, QDate until)
{
    if (until.isValid() && until > row(shown).until) {
        m_extensions[row(shown).term] = until;
        return true;
    }
    emit refused(
        tr("%1 ends on %2. Choose a new last day after that.").arg(row(shown).name, dayText(row(shown).until)));
    return false;
}

bool EndingModel::extend(int shown, QDate until)
{
    if (!put(shown, until))
        return false;
    tellChanged(shown, shown);
    return true;
}

void EndingModel::dropExtension(int shown)
{
    if (m_extensions.erase(row(shown).term) > 0)
        tellChanged(shown, shown);
}

void EndingModel::toggle(const std::vector<int> &shown)
{
    if (shown.empty())
        return;
    const bool haveAll = std::ranges::all_of(shown, [this](int each) {
        const auto found = m_extensions.find(row(each).term);
        return found != m_extensions.end() && found->second == m_newUntil;
    });
    for (const int each : shown) {
        if (haveAll)
            m_extensions.erase(row(each).term);
        else
            put(each, m_newUntil);
    }
    const auto [first, last] = std::ranges::minmax(shown);
    tellChanged(first, last);
}

void EndingModel::clearExtensions()
{
    if (m_extensions.empty())
        return;
    m_extensions.clear();
    m_arranged.forgetValues();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit extensionsChanged();
}

void EndingModel::keepPossible(const domain::Dossier &dossier)
{
    std::erase_if(m_extensions, [&dossier](const auto &extension) {
        const domain::Term *term = domain::find(dossier.terms, extension.first);
        return !term || !domain::canExtend(*term, extension.second);
    });
}

int EndingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString EndingModel::text(const EndingRow &row, int column) const
{
    switch (column) {
    case Extend: {
        const auto until = m_extensions.find(row.term);
        return until == m_extensions.end() ? tr("no") : tr("until %1").arg(dayText(until->second));
    }
    case Name:
        return row.name;
    case Municipality:
        return row.municipalityName;
    case Until:
        return dayText(row.until);
    case Places:
        return countText(row.places.places);
    case Minors:
        return countText(row.places.minors);
    case Children:
        return childrenText(row);
    case Option:
        return row.option.isEmpty() ? widgets::unknownText() : row.option;
    case Extended:
        return extendedText(row);
    default: // there are no other columns
        return {};
    }
}

QVariant EndingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EndingRow &ending = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(ending, column);
    case Qt::CheckStateRole:
        return column == Extend ? QVariant(m_extensions.contains(ending.term) ? Qt::Checked : Qt::Unchecked)
                                : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (column == Name || column == Municipality)
            //: %1 location, %2 municipality, %3 last day, %4 places
            return tr("%1, %2. Last day %3. Places: %4.")
                .arg(ending.name, ending.municipalityName, dayText(ending.until), countText(ending.places.places));
        //: %1 the name of the column, %2 the text in it
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                                text(ending, column));
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::RawRole:
        if (column == Places)
            return ending.places.places;
        return column == Minors && ending.places.minors ? QVariant(*ending.places.minors) : text(ending, column);
    case widgets::SourceRole:
        if (column == Places)
            return widgets::typedCell(analysis::TypedNumber::Field::TermPlaces, ending.term);
        return column == Minors && ending.places.minors
                   ? widgets::typedCell(analysis::TypedNumber::Field::TermMinors, ending.term)
                   : QVariant();
    case widgets::ToneRole: {
        const bool isUnknown = text(ending, column) == widgets::unknownText() ||
                               (column == Children && ending.places.forChildren.sum() == 0) ||
                               (column == Extend && !m_extensions.contains(ending.term));
        return static_cast<int>(column == Children && movesChildren(ending) ? widgets::Tone::Bad
                                : isUnknown                                 ? widgets::Tone::Quiet
                                                                            : widgets::Tone::Normal);
    }
    default: // roles that a term has no value for
        return {};
    }
}

bool EndingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Extend)
        return false;
    if (value.toInt() == Qt::Checked)
        return extend(index.row(), m_newUntil);
    dropExtension(index.row());
    return true;
}

Qt::ItemFlags EndingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ArrangedTableModel::flags(index);
    return index.isValid() && index.column() == Extend ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant EndingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const bool isShort = role == Qt::DisplayRole;
    switch (section) {
    case Extend:
        //: Column of a what-if: until when the term would be extended
        return isShort ? tr("What if") : tr("What if it stays open longer? Space ticks the chosen rows");
    case Name:
        return tr("Location");
    case Municipality:
        return tr("Municipality");
    case Until:
        return tr("Last day");
    case Places:
        return tr("Places");
    case Minors:
        //: Column: places for unaccompanied minors (Dutch: Amv)
        return isShort ? tr("Minors") : tr("Of the places, for unaccompanied minors");
    case Children:
        return isShort
                   ? tr("Children in a school year")
                   : tr("Whether places for families or minors end while a school year goes on (1 August to 31 July)");
    case Option:
        return isShort ? tr("Extension option") : tr("What has been agreed about extending");
    case Extended:
        return isShort ? tr("Extended?") : tr("Whether another term keeps the location open longer");
    default: // there are no other columns
        return {};
    }
}

widgets::ColumnContent EndingModel::contentOf(int column) const
{
    return column == Until                        ? widgets::ColumnContent::Day
           : column == Places || column == Minors ? widgets::ColumnContent::Number
                                                  : widgets::ColumnContent::Text;
}

QString EndingModel::columnKey(int column) const
{
    static constexpr std::array<const char *, ColumnCount> kKeys{
        "extend", "location", "municipality", "until", "places", "minors", "children", "option", "extended"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

widgets::CellValue EndingModel::valueAt(int place, int column) const
{
    const EndingRow &ending = m_rows[static_cast<std::size_t>(place)];
    const QString shown = text(ending, column);
    switch (column) {
    case Municipality:
        return widgets::choiceValue(ending.municipality, ending.municipalityRank, shown);
    case Until:
        return widgets::dayValue(ending.until, shown);
    case Places:
        return widgets::numberValue(ending.places.places, shown);
    case Minors:
        return widgets::numberValue(ending.places.minors, shown);
    case Option:
        return ending.option.isEmpty() ? widgets::CellValue{{}, shown, {}} : widgets::textValue(shown);
    default: // words
        return widgets::textValue(shown);
    }
}

} // namespace regie::ui::timeline
