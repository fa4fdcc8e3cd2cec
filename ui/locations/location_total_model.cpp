// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_total_model.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <QLocale>

namespace regie::ui::locations {

LocationTotalModel::LocationTotalModel(const LocationTableModel &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    connect(&table, &LocationTableModel::rowsChanged, this, [this] {
        m_terms.reset();
        emit dataChanged(index(0, 0), index(0, columnCount() - 1));
    });
}

int LocationTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int LocationTotalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{LocationTableModel::ColumnCount};
}

QString LocationTotalModel::countText() const
{
    const QString shown = QLocale().toString(m_table.shownSum().rows);
    //: Under a table: %1 of the rows are shown
    return tr("%1 of %Ln row(s)", nullptr, m_table.wholeSum().rows).arg(shown);
}

void LocationTotalModel::setLabelColumn(int column)
{
    m_labelColumn = column;
    emit dataChanged(index(0, 0), index(0, columnCount() - 1));
}

QVariant LocationTotalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isPlaces = index.column() == LocationTableModel::Places;
    const bool isMinors = index.column() == LocationTableModel::Minors;
    const LocationSum sum = m_table.shownSum();
    switch (role) {
    case Qt::DisplayRole:
        if (isPlaces || isMinors)
            return widgets::countText(isPlaces ? sum.places : sum.minors);
        return index.column() == m_labelColumn ? countText() : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (isPlaces)
            return tr("%n place(s) in the rows shown. Terms of one location that follow each other are all added.",
                      nullptr, sum.places);
        if (isMinors)
            return tr("%n known place(s) for unaccompanied minors in the rows shown.", nullptr, sum.minors);
        return index.column() == m_labelColumn ? tr("%1 in %n location(s).", nullptr, sum.locations).arg(countText())
                                               : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isPlaces || isMinors ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::FigureRole:
        return isPlaces || isMinors ? widgets::numberCell({sumShown(isMinors)}) : QVariant();
    default:
        return {};
    }
}

analysis::TermsSum LocationTotalModel::sumShown(bool isMinors) const
{
    if (!m_terms) // of all rows: once, not for each picture of the row
        m_terms = m_table.shownTerms();
    analysis::TermsSum sum;
    sum.amount = isMinors ? analysis::TermsSum::Amount::Minors : analysis::TermsSum::Amount::Places;
    sum.terms = *m_terms;
    return sum;
}

} // namespace regie::ui::locations
