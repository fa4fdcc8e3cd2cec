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

signals:
    /// The user went to a cell of the row, clicked it or pressed Enter in it; not where Tab only passes through.
    void chosen();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeStrong();
    void follow();

    void flow();

    const DossierView &m_dossier;
    TableView &m_table;
    int m_flowing = -1;
    bool m_isEntered = false; ///< the keyboard comes in just now
};

} // namespace regie::ui::widgets
