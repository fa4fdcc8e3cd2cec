// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QToolButton>

#include <functional>

namespace regie::ui::widgets {

/// A chart with the same numbers as a table: the link in its header swaps them. Its context menu gives away what is shown.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    /// Takes the chart over.
    ChartPanel(const QString &title, DossierView &view, charts::ChartView *chart, QAbstractItemModel &model,
               QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    bool showsTable() const { return m_stack->currentWidget() != m_chart; }
    /// Shows the table instead of the chart, or the chart again.
    void swap();
    /// Lets the number of the chart's current point, else of its first, be asked about: by Alt+W and in the context menu.
    void setAsker(std::function<void(int point)> ask);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askWhy();
    void nameLink();

    QStackedWidget *m_stack;
    TableView *m_table;
    charts::ChartView *m_chart;
    QToolButton *m_link;
    std::function<void(int point)> m_ask;
};

} // namespace regie::ui::widgets
