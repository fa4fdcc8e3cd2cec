// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/course_model.h"

#include "core/analysis/location_places.h"
#include "core/domain/names.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <algorithm>
#include <array>

namespace regie::ui::timeline {

using widgets::dayText;

namespace {

bool isNumber(int column)
{
    return column == CourseModel::Places || column == CourseModel::From || column == CourseModel::Until;
}

/// The first day of all; null: of one it is unknown.
QDate firstOf(const CourseRow &row)
{
    return row.stretches.front().from;
}

/// The last day of all; null: one has no end.
QDate lastOf(const CourseRow &row)
{
    QDate last = row.stretches.front().until;
    for (const CourseRow::Stretch &stretch : row.stretches)
        last = stretch.until.isNull() || last.isNull() ? QDate() : std::max(last, stretch.until);
    return last;
}

int placesOf(const CourseRow &row)
{
    std::vector<analysis::PlacesInTime> all;
    for (const CourseRow::Stretch &each : row.stretches)
        all.push_back({each.from, each.until, each.places});
    return analysis::mostAtOnce(all);
}

QString lastText(QDate last)
{
    return last.isNull() ? CourseModel::tr("no end") : dayText(last);
}

QString phaseText(const CourseRow &row)
{
    return row.phase ? domain::nameOf(*row.phase) : widgets::unknownText();
}

QString text(const CourseRow &row, int column)
{
    switch (column) {
    case CourseModel::Name:
        return row.name;
    case CourseModel::Municipality:
        return row.municipalityName;
    case CourseModel::Phase:
        return phaseText(row);
    case CourseModel::Places:
        return widgets::countText(placesOf(row));
    case CourseModel::From:
        return dayText(firstOf(row));
    case CourseModel::Until:
        return lastText(lastOf(row));
    default: // the bar is painted
        return {};
    }
}

/// Each term in words: what the bar shows.
QString spoken(const CourseRow &row)
{
    QStringList terms;
    for (const CourseRow::Stretch &stretch : row.stretches) {
        //: %1 places, %2 first day, %3 last day or "no end"
        const QString term =
            CourseModel::tr("%1 places from %2 until %3")
                .arg(widgets::countText(stretch.places), dayText(stretch.from), lastText(stretch.until));
        terms << (stretch.isWhatIf ? CourseModel::tr("what if: %1").arg(term) : term);
    }
    //: %1 location, %2 municipality, %3 phase, %4 terms
    return CourseModel::tr("%1, %2. Phase: %3. %4.")
        .arg(row.name, row.municipalityName, phaseText(row), terms.join(QStringLiteral("; ")));
}

} // namespace

void CourseModel::setRows(std::vector<CourseRow> rows, const analysis::MonthRange &months, QDate asOf)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_months = months;
    m_asOf = asOf;
    m_arranged.setRows(static_cast<int>(m_rows.size()));
    endResetModel();
}

int CourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant CourseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CourseRow &course = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(course, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(course);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::RawRole:
        if (index.column() == Places)
            return placesOf(course);
        return index.column() == Course ? spoken(course) : text(course, index.column());
    case widgets::FigureRole:
        return index.column() == Places ? figure(course) : QVariant();
    default: // roles that a location has no value for
        return {};
    }
}

QVariant CourseModel::figure(const CourseRow &course) const
{
    // The numbers of a what-if are not in the dossier.
    if (std::ranges::any_of(course.stretches, &CourseRow::Stretch::isWhatIf))
        return {};
    return widgets::numberCell({analysis::LocationPlaces{analysis::LocationPlaces::Of::AtOnce, course.location,
                                                         m_months.first, m_months.last}});
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Location");
    case Municipality:
        return tr("Municipality");
    case Phase:
        return tr("Phase");
    case Places:
        return role == Qt::DisplayRole ? tr("Places") : tr("The most places at one time");
    case From:
        return role == Qt::DisplayRole ? tr("From") : tr("First day that the places are available");
    case Until:
        return role == Qt::DisplayRole ? tr("Until") : tr("Last day that the places are available");
    case Course: // the header paints the school years instead
        return role == Qt::DisplayRole ? QString() : tr("Terms from start to end, over the school years");
    default: // there are no other columns
        return {};
    }
}

widgets::ColumnContent CourseModel::contentOf(int column) const
{
    return column == From || column == Until ? widgets::ColumnContent::Day
           : column == Places                ? widgets::ColumnContent::Number
                                             : widgets::ColumnContent::Text;
}

QString CourseModel::columnKey(int column) const
{
    static constexpr std::array<const char *, ColumnCount> kKeys{"location", "municipality", "phase", "places",
                                                                 "from",     "until",        "course"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

widgets::CellValue CourseModel::valueAt(int place, int column) const
{
    const CourseRow &course = m_rows[static_cast<std::size_t>(place)];
    const QString shown = text(course, column);
    switch (column) {
    case Municipality:
        return widgets::choiceValue(course.municipality, course.municipalityRank, shown);
    case Phase:
        return course.phase ? widgets::choiceValue(domain::keyOf(*course.phase), static_cast<int>(*course.phase), shown)
                            : widgets::CellValue{{}, shown, {}};
    case Places:
        return widgets::numberValue(placesOf(course), shown);
    case From:
        return widgets::dayValue(firstOf(course), shown);
    case Until:
        return widgets::dayValue(lastOf(course), shown);
    case Course: // by when it ends
        return widgets::dayValue(lastOf(course), lastText(lastOf(course)));
    default: // the name
        return widgets::textValue(shown);
    }
}

} // namespace regie::ui::timeline
