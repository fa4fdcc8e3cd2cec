// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/course_models.h"

#include "core/analysis/figure_id.h"
#include "core/analysis/half_year_course.h"
#include "core/analysis/value_text.h"
#include "ui/figures/housed_figure.h"
#include "ui/status_holders/ledgers_model.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <QLocale>

namespace regie::ui::status_holders {

using analysis::HousedCourse;
using analysis::StatusHolderFigures;

namespace {

int alignmentOf(int column)
{
    return static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString numberText(const std::optional<double> &value)
{
    if (!value)
        return widgets::unknownText();
    return *value < 0 ? widgets::signedText(qRound(*value)) : analysis::numberText(*value);
}

QString text(const StatusHolderFigures &account, int column)
{
    switch (column) {
    case HalfYearsModel::Name:
        return analysis::halfYearShortText(account.halfYear);
    case HalfYearsModel::CorrectedTask:
        return numberText(account.correctedTask.value);
    case HalfYearsModel::Housed:
        return numberText(account.housed.value);
    case HalfYearsModel::OnSchedule:
        return account.onSchedule ? widgets::yesNoText(*account.onSchedule) : widgets::unknownText();
    case HalfYearsModel::BacklogEnd:
        return numberText(account.backlogEnd.value);
    default: // there are no other columns
        return {};
    }
}

std::optional<analysis::FigureName> figureName(int column)
{
    using analysis::FigureName;
    return column == HalfYearsModel::CorrectedTask ? std::optional(FigureName::CorrectedTask)
           : column == HalfYearsModel::Housed      ? std::optional(FigureName::Housed)
           : column == HalfYearsModel::OnSchedule  ? std::optional(FigureName::ExpectedHoused)
           : column == HalfYearsModel::BacklogEnd  ? std::optional(FigureName::BacklogEnd)
                                                   : std::nullopt;
}

std::optional<double> differenceOf(const HousedCourse::Month &month)
{
    return month.total && month.expected ? std::optional(*month.total - *month.expected) : std::nullopt;
}

QString text(const HousedCourse::Month &month, int column)
{
    const QString notYet = HousedModel::tr("not yet");
    switch (column) {
    case HousedModel::Month:
        return analysis::monthText(month.end);
    case HousedModel::InMonth:
        return month.inMonth || month.hasEnded ? widgets::countText(month.inMonth) : notYet;
    case HousedModel::Total:
        return month.hasEnded ? widgets::countText(month.total) : notYet;
    case HousedModel::Expected:
        return numberText(month.expected);
    case HousedModel::Difference: {
        const auto difference = differenceOf(month);
        if (!difference)
            return month.hasEnded ? widgets::unknownText() : notYet;
        const QString size = analysis::numberText(std::abs(*difference));
        return *difference < 0 ? widgets::signedText(-1).replace(widgets::countText(1), size) : size;
    }
    default: // there are no other columns
        return {};
    }
}

} // namespace

void HalfYearsModel::show(std::vector<StatusHolderFigures> course, const QString &municipality, QDate asOf)
{
    beginResetModel();
    m_course = std::move(course);
    m_municipality = municipality;
    m_asOf = asOf;
    m_arranged.setRows(static_cast<int>(m_course.size()));
    endResetModel();
}

int HalfYearsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant HalfYearsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatusHolderFigures &account = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(account, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 a half-year; %2 a number; %3 a number or "unknown"; %4 a sentence
        return tr("%1. Corrected task %2. %4 Backlog %3.")
            .arg(text(account, Name), text(account, CorrectedTask), text(account, BacklogEnd),
                 analysis::scheduleText(account));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case widgets::FigureRole:
        if (const auto name = figureName(index.column());
            name && text(account, index.column()) != widgets::unknownText())
            return QVariant::fromValue(
                analysis::FigureId{*name, m_municipality, {}, explainedOn(account.halfYear, m_asOf)});
        return {};
    case widgets::ToneRole:
        return static_cast<int>(index.column() == OnSchedule && !account.onSchedule.value_or(true) ? widgets::Tone::Bad
                                : text(account, index.column()) == widgets::unknownText() ? widgets::Tone::Quiet
                                                                                          : widgets::Tone::Normal);
    default: // roles that an account has no value for
        return {};
    }
}

QVariant HalfYearsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Half-year");
    case CorrectedTask:
        return tr("Corrected\ntask");
    case Housed:
        return tr("Housed");
    case OnSchedule:
        return tr("On\nschedule");
    case BacklogEnd:
        return tr("Backlog", "heading");
    default: // there are no other columns
        return {};
    }
}

widgets::ColumnContent HalfYearsModel::contentOf(int column) const
{
    return column == Name || column == OnSchedule ? widgets::ColumnContent::Text : widgets::ColumnContent::Number;
}

widgets::CellValue HalfYearsModel::valueAt(int place, int column) const
{
    const StatusHolderFigures &account = m_course[static_cast<std::size_t>(place)];
    const QString shown = text(account, column);
    switch (column) {
    case Name:
        return widgets::choiceValue(account.halfYear.text(), place, shown);
    case CorrectedTask:
        return widgets::numberValue(account.correctedTask.value, shown);
    case Housed:
        return widgets::numberValue(account.housed.value, shown);
    case BacklogEnd:
        return widgets::numberValue(account.backlogEnd.value, shown);
    default: // in words
        return widgets::textValue(shown);
    }
}

void HousedModel::show(HousedCourse course, const QString &municipality, const domain::HalfYearLedger *ledger)
{
    beginResetModel();
    m_municipality = municipality;
    m_course = std::move(course);
    m_sources.clear();
    for (int month = 0; month < domain::HalfYear::kMonths; ++month)
        m_sources << sourceOf(ledger, static_cast<LedgerField>(static_cast<int>(LedgerField::Month1) + month));
    m_arranged.setRows(static_cast<int>(m_course.months.size()));
    endResetModel();
}

QVariant HousedModel::figureOf(int which, Column column) const
{
    const HousedCourse::Month &month = m_course.months[static_cast<std::size_t>(which)];
    const auto of = [&](analysis::FigureName name) {
        return QVariant::fromValue(analysis::FigureId{name, m_municipality, {}, month.end});
    };
    switch (column) {
    case InMonth: // of a municipality it was typed in
        if (!m_municipality.isEmpty() || !month.inMonth)
            return {};
        return widgets::numberCell({analysis::LedgerSum{analysis::LedgerSum::Amount::Month,
                                                        domain::HalfYear::containing(month.end), which + 1},
                                    month.end});
    case Total:
        return month.hasEnded && month.total ? of(analysis::FigureName::Housed) : QVariant();
    case Expected:
        return month.expected ? of(analysis::FigureName::ExpectedHoused) : QVariant();
    case Difference:
        if (!month.hasEnded || !differenceOf(month))
            return {};
        return widgets::numberCell(
            {analysis::AreaDifference{analysis::AreaDifference::Of::StatusHolders, m_municipality}, month.end});
    default: // the month
        return {};
    }
}

int HousedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant HousedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HousedCourse::Month &month = m_course.months[static_cast<std::size_t>(placeAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(month, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return figures::spoken(month, QLocale());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case widgets::FigureRole:
        return figureOf(placeAt(index.row()), static_cast<Column>(index.column()));
    case widgets::SourceRole:
        return index.column() == InMonth ? m_sources.value(placeAt(index.row())) : QVariant();
    case widgets::ToneRole:
        return static_cast<int>(index.column() == Difference && differenceOf(month).value_or(0) < 0 ? widgets::Tone::Bad
                                : !month.hasEnded && index.column() != Month && index.column() != Expected
                                    ? widgets::Tone::Quiet
                                    : widgets::Tone::Normal);
    default: // roles that a month has no value for
        return {};
    }
}

QVariant HousedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::ToolTipRole && section == Difference)
        return tr("Housed in all minus expected: below 0 is behind schedule");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Month:
        return tr("Month");
    case InMonth:
        return tr("Housed");
    case Total:
        return tr("In all");
    case Expected:
        return tr("Expected");
    case Difference:
        return tr("Difference");
    default: // there are no other columns
        return {};
    }
}

widgets::ColumnContent HousedModel::contentOf(int column) const
{
    return column == Month ? widgets::ColumnContent::Day : widgets::ColumnContent::Number;
}

widgets::CellValue HousedModel::valueAt(int place, int column) const
{
    const HousedCourse::Month &month = m_course.months[static_cast<std::size_t>(place)];
    const QString shown = text(month, column);
    switch (column) {
    case Month:
        return widgets::dayValue(month.end, shown);
    case InMonth:
        return widgets::numberValue(month.inMonth, shown);
    case Total:
        return widgets::numberValue(month.total, shown);
    case Expected:
        return widgets::numberValue(month.expected, shown);
    default: // how far it differs
        return widgets::numberValue(differenceOf(month), shown);
    }
}

} // namespace regie::ui::status_holders
