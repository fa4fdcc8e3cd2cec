// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"

#include <QObject>
#include <QTableView>

#include <functional>

namespace regie::ui::widgets {

/// Reads all rows of a table as they are shown, after a row of headers: a few at a time, so that the window goes on meanwhile.
/// When the table changes it starts again. Goes when it is done, or with its parent.
class TableReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const exchange::ClipboardRows &rows)>;

    TableReader(const QTableView &table, Done done, QObject *parent);

private:
    void begin();
    void readOn();

    const QTableView &m_table;
    Done m_done;
    exchange::ClipboardRows m_rows;
};

} // namespace regie::ui::widgets
