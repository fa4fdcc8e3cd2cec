// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/lines_model.h"
#include "ui/figures/theme.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace regie::ui::dialogs {

/// A titled table of lines that is as high as its lines, up to a limit; it hides when there are none.
class LinesTable : public QWidget
{
    Q_OBJECT

public:
    LinesTable(const QString &title, std::vector<LineColumn> columns, QWidget *parent = nullptr);

    /// The remark stands beside the title.
    void setLines(std::vector<Line> lines, const QString &remark = {});
    void hideColumn(int column, bool hidden) { m_view->setColumnHidden(column, hidden); }
    QTableView *view() const { return m_view; }

signals:
    /// Enter or a double click on a line about a location.
    void locationActivated(const QString &location);

private:
    void fit();

    LinesModel m_model;
    QLabel *m_title;
    QLabel *m_remark;
    QTableView *m_view;
};

} // namespace regie::ui::dialogs
