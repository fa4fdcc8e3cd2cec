// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/half_year_course.h"
#include "core/analysis/value_text.h"
#include "ui/status_holders/ledgers_model.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

namespace regie::ui::status_holders {

LedgersTotalModel::LedgersTotalModel(widgets::DossierView &view, const LedgersModel &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
    , m_table(table)
{
    connect(&table, &LedgersModel::rowsChanged, this,
            [this] { emit dataChanged(index(0, 0), index(0, columnCount() - 1)); });
}

int LedgersTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int LedgersTotalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kLedgerColumns;
}

QString LedgersTotalModel::text(LedgerColumn column) const
{
    const analysis::StatusHolderFigures &province = m_table.province();
    if (column == LedgerColumn::Name)
        return tr("Province");
    if (column == LedgerColumn::OnSchedule)
        return province.onSchedule ? widgets::yesNoText(*province.onSchedule) : widgets::unknownText();
    if (column == LedgerColumn::Expected)
        return province.expected.value ? analysis::numberText(*province.expected.value) : widgets::unknownText();
    const auto sum = m_table.sumOf(column).first;
    return !sum ? m_table.withoutNumber(column) : *sum < 0 ? widgets::signedText(*sum) : widgets::countText(*sum);
}

QVariant LedgersTotalModel::sumOf(LedgerColumn column) const
{
    using Amount = analysis::LedgerSum::Amount;
    if (!m_table.sumOf(column).first)
        return {};
    analysis::LedgerSum sum{Amount::Month, m_table.halfYear()};
    switch (column) {
    case LedgerColumn::Task:
        sum.amount = Amount::Task;
        break;
    case LedgerColumn::Revision:
        sum.amount = Amount::Revision;
        break;
    case LedgerColumn::BacklogStart:
        sum.amount = Amount::BacklogStart;
        break;
    case LedgerColumn::CarriedOver:
        sum.amount = Amount::CarriedOver;
        break;
    default: // a month
        sum.month = static_cast<int>(column) - static_cast<int>(LedgerColumn::Month1) + 1;
    }
    return widgets::numberCell({sum, explainedOn(m_table.halfYear(), m_view.asOf())});
}

bool LedgersTotalModel::isKnown(LedgerColumn column) const
{
    const analysis::StatusHolderFigures &province = m_table.province();
    switch (column) {
    case LedgerColumn::Name:
        return true;
    case LedgerColumn::OnSchedule:
        return province.onSchedule.has_value();
    case LedgerColumn::Expected:
        return province.expected.value.has_value();
    default: // sums
        return m_table.sumOf(column).first.has_value();
    }
}

QVariant LedgersTotalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    using analysis::FigureName;
    const auto column = static_cast<LedgerColumn>(index.column());
    const auto figure = [this](FigureName name) {
        return QVariant::fromValue(analysis::FigureId{name, {}, {}, explainedOn(m_table.halfYear(), m_view.asOf())});
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (column == LedgerColumn::Name || column == LedgerColumn::OnSchedule)
            return QStringLiteral("%1. %2").arg(tr("Province"), analysis::scheduleText(m_table.province()));
        const QString title = m_table.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const int known = column == LedgerColumn::Expected ? m_table.sumOf(LedgerColumn::CorrectedTask).second
                                                           : m_table.sumOf(column).second;
        //: %1 what the number is, %2 the sum, %3 of how many municipalities it is known, %4 how many there are
        return tr("Province. %1: %2, known of %3 of %4 municipalities.")
            .arg(title, text(column), QString::number(known), QString::number(m_table.municipalities()));
    }
    case Qt::TextAlignmentRole:
        return ledgerHeader(column, m_table.halfYear(), m_view.asOf(), role);
    case widgets::ToneRole:
        return static_cast<int>(isKnown(column) ? widgets::Tone::Normal : widgets::Tone::Quiet);
    case widgets::FigureRole:
        switch (column) {
        case LedgerColumn::CorrectedTask:
            return figure(FigureName::CorrectedTask);
        case LedgerColumn::Housed:
            return figure(FigureName::Housed);
        case LedgerColumn::Expected:
        case LedgerColumn::OnSchedule:
            return figure(FigureName::ExpectedHoused);
        case LedgerColumn::BacklogEnd:
            return figure(FigureName::BacklogEnd);
        default: // sums of what is typed in
            return sumOf(column);
        }
    default: // roles that a sum has no value for
        return {};
    }
}

} // namespace regie::ui::status_holders
