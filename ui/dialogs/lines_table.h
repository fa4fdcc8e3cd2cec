// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/lines_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QWidget>

namespace regie::ui::dialogs {

/// A titled table of lines that is as high as its lines, up to a limit; it hides when there are none.
class LinesTable : public QWidget
{
    Q_OBJECT

public:
    /// The elastic columns give way where the table is narrow.
    LinesTable(const QString &title, widgets::DossierView &view, std::vector<LineColumn> columns,
               std::vector<int> elastic, QWidget *parent = nullptr);

    void setLines(std::vector<Line> lines);
    /// A few words beside the title, such as how the numbers add up.
    void setNote(const QString &note);
    void hideColumn(int column, bool hidden);
    widgets::TableView *table() const { return m_table; }

signals:
    /// Enter or a double click on a line about a location.
    void locationActivated(const QString &location);

private:
    widgets::DossierView &m_view;
    LinesModel m_model;
    QLabel *m_note;
    widgets::TableView *m_table;
};

} // namespace regie::ui::dialogs
