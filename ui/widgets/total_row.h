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
    /// Finds in the table.
    void find() override { m_table.find(); }
    /// The text of the column flows over the columns to its right in which the row shows nothing.
    void setFlowing(int column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeStrong();
    void follow();

    void flow();

    const DossierView &m_dossier;
    TableView &m_table;
    int m_flowing = -1;
};

} // namespace regie::ui::widgets
