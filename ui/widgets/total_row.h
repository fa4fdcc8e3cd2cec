// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

namespace regie::ui::widgets {

/// A row that stays in sight under a table, with columns of the same width. The model has one row and the table's columns.
class TotalRow : public TableView
{
    Q_OBJECT

public:
    TotalRow(DossierView &view, const QString &accessibleName, TableView &table, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

private:
    void makeStrong();
    void follow();

    TableView &m_table;
};

} // namespace regie::ui::widgets
