// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/filter_range.h"
#include "ui/widgets/filter_values_model.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace regie::ui::widgets {

/// What opens under a column's header: order the rows, search and tick values, bounds for numbers and days. Nothing changes
/// until it is applied; Escape leaves it.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    /// The rows are only looked at while it is made. The name is the column's.
    FilterPopup(const DossierView &view, const ArrangedRows &rows, int column, const QString &name,
                QWidget *parent = nullptr);

    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }
    FilterRange *range() const { return m_range; }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *clearButton() const { return m_clear; }

signals:
    void filterChosen(int column, const regie::ui::widgets::ColumnFilter &filter);
    void orderChosen(int column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeOrderButtons();
    QWidget *makeButtons(bool hasFilter);
    void connectAll();
    void apply();
    void showCount();

    int m_column;
    FilterValuesModel m_values;
    QLineEdit *m_search;
    QListView *m_list;
    FilterRange *m_range = nullptr;
    QLabel *m_count;
    QPushButton *m_clear;
    QPushButton *m_apply;
};

} // namespace regie::ui::widgets
