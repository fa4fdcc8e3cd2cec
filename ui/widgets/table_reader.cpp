// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_reader.h"

#include "ui/widgets/table_clipboard.h"

#include <QElapsedTimer>

namespace regie::ui::widgets {

namespace {
constexpr qint64 kTurn = 15; ///< milliseconds of reading before the window has its turn
}

TableReader::TableReader(const QTableView &table, Done done, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_done(std::move(done))
{
    const QAbstractItemModel &model = *table.model();
    connect(&model, &QAbstractItemModel::modelReset, this, &TableReader::begin);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TableReader::begin);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TableReader::begin);
    begin();
    readOn();
}

void TableReader::begin()
{
    m_rows = {headerCells(m_table)};
}

void TableReader::readOn()
{
    QElapsedTimer turn;
    turn.start();
    const int count = m_table.model()->rowCount();
    for (int row = static_cast<int>(m_rows.size()) - 1; row < count; ++row) {
        if (turn.hasExpired(kTurn)) {
            QMetaObject::invokeMethod(this, &TableReader::readOn, Qt::QueuedConnection);
            return;
        }
        m_rows.push_back(rowCells(m_table, row));
    }
    deleteLater();
    m_done(m_rows);
}

} // namespace regie::ui::widgets
