// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/value_text.h"
#include "ui/status_holders/ledgers_model.h"

#include <QLocale>

// What the columns of the accounts are, whatever the rows.
namespace regie::ui::status_holders {

namespace {

int monthOf(LedgerColumn column)
{
    return static_cast<int>(column) - static_cast<int>(LedgerColumn::Month1) + 1;
}

bool isMonth(LedgerColumn column)
{
    return column >= LedgerColumn::Month1 && column <= LedgerColumn::Month6;
}

// A heading may be broken into lines, within a word with a hyphen: the columns are many.
QString title(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Name:
        return LedgersModel::tr("Municipality");
    case LedgerColumn::Task:
        return LedgersModel::tr("Housing\ntask", "heading");
    case LedgerColumn::Revision:
        return LedgersModel::tr("Revision", "heading");
    case LedgerColumn::BacklogStart:
        //: Column: the backlog at the start of the half-year
        return LedgersModel::tr("At the\nstart");
    case LedgerColumn::CarriedOver:
        //: Column: the backlog that the half-year before left
        return LedgersModel::tr("Carried\nover");
    case LedgerColumn::CorrectedTask:
        return LedgersModel::tr("Corrected", "heading");
    case LedgerColumn::Housed:
        return LedgersModel::tr("Housed", "heading");
    case LedgerColumn::Expected:
        return LedgersModel::tr("Ex-\npected", "heading");
    case LedgerColumn::OnSchedule:
        return LedgersModel::tr("On\nschedule");
    case LedgerColumn::BacklogEnd:
        return LedgersModel::tr("Backlog", "heading");
    default: // months are named by their date
        return {};
    }
}

QString fullTitle(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Task:
        return LedgersModel::tr("Housing task of the half-year");
    case LedgerColumn::Revision:
        return LedgersModel::tr("Revision of the task halfway; below 0 lowers it");
    case LedgerColumn::BacklogStart:
        return LedgersModel::tr("Backlog at the start: the stated one, else the one carried over. Below 0 is a lead");
    case LedgerColumn::CarriedOver:
        return LedgersModel::tr("Backlog that the half-year before left, and how far the stated one differs from it");
    case LedgerColumn::CorrectedTask:
        return LedgersModel::tr("Corrected task: task + revision + backlog at the start");
    case LedgerColumn::Housed:
        return LedgersModel::tr("Housed in the months that ended on the as-of date");
    case LedgerColumn::Expected:
        return LedgersModel::tr("Expected in the months that ended: for each a sixth of the corrected task");
    case LedgerColumn::OnSchedule:
        return LedgersModel::tr("Whether at least as many were housed as expected");
    case LedgerColumn::BacklogEnd:
        return LedgersModel::tr("Backlog so far: corrected task − housed. Below 0 is a lead");
    default: // the name, and months
        return title(column);
    }
}

} // namespace

std::optional<LedgerField> fieldOf(LedgerColumn column)
{
    if (isMonth(column))
        return static_cast<LedgerField>(static_cast<int>(LedgerField::Month1) + monthOf(column) - 1);
    return column == LedgerColumn::Task           ? std::optional(LedgerField::Task)
           : column == LedgerColumn::Revision     ? std::optional(LedgerField::Revision)
           : column == LedgerColumn::BacklogStart ? std::optional(LedgerField::BacklogStart)
                                                  : std::nullopt;
}

QDate explainedOn(domain::HalfYear halfYear, QDate asOf)
{
    if (halfYear == domain::HalfYear::containing(asOf))
        return {};
    return halfYear.lastDay() < asOf ? halfYear.lastDay() : halfYear.firstDay();
}

QVariant ledgerHeader(LedgerColumn column, domain::HalfYear halfYear, QDate asOf, int role)
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == LedgerColumn::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isShort = role == Qt::DisplayRole;
    if (!isShort && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (!isMonth(column))
        return isShort ? title(column) : fullTitle(column);
    const QDate end = halfYear.endOfMonth(monthOf(column));
    if (isShort)
        return QLocale().toString(end, u"MMM").remove(u'.');
    const QString month = analysis::monthText(end);
    return end <= asOf ? LedgersModel::tr("Housed in %1").arg(month)
                       : LedgersModel::tr("Housed in %1, which has not ended on the as-of date").arg(month);
}

QString LedgersModel::columnKey(int column) const
{
    static constexpr std::array<const char *, kLedgerColumns> kKeys{
        "municipality", "task",     "revision",    "backlog_start", "carried_over", "corrected_task",
        "housed",       "expected", "on_schedule", "backlog_end",   "month1",       "month2",
        "month3",       "month4",   "month5",      "month6"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

widgets::ColumnContent LedgersModel::contentOf(int column) const
{
    const auto which = static_cast<LedgerColumn>(column);
    return which == LedgerColumn::Name || which == LedgerColumn::OnSchedule ? widgets::ColumnContent::Text
                                                                            : widgets::ColumnContent::Number;
}

bool LedgersModel::hasEnded(LedgerColumn column) const
{
    return !isMonth(column) || m_halfYear.endOfMonth(monthOf(column)) <= m_view.asOf();
}

} // namespace regie::ui::status_holders
