// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/change_lines_model.h"
#include "ui/history/history_source.h"
#include "ui/widgets/table_view.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace regie::ui::history {

/// One line of the history, opened: what was done, by whom and when, what it took back, and each field before and after.
class HistoryDetail : public QFrame
{
    Q_OBJECT

public:
    HistoryDetail(widgets::DossierView &view, HistorySource &source, QWidget *parent = nullptr);

    /// Reads the changes of the entry and shows them; null: nothing is chosen.
    void show(const dossier::HistoryLine *line);
    /// Says what the meeting is, and offers the difference since then.
    void showMeeting(const domain::Meeting &meeting);
    widgets::TableView *table() const { return m_table; }
    ChangeLinesModel *model() const { return m_model; }
    /// The changes of the line are here, or there is no line.
    bool isRead() const { return m_isRead; }
    QString heading() const { return m_heading->text(); }
    QString note() const { return m_note->text(); }
    /// The row that is current in the table, or else the first one; null: none.
    const dossier::ChangeLine *current() const;

signals:
    /// The changes of the line are here.
    void shown();
    /// Asks to go to the row of the current line.
    void jumpRequested();
    /// Asks for the difference since the meeting that is shown.
    void differenceRequested();

private:
    QString noteOf(const dossier::HistoryLine &line) const;
    void showEmpty(const QString &text);
    void showLines(HistorySource::Lines lines);

    widgets::DossierView &m_view;
    HistorySource &m_source;
    QLabel *m_heading;
    QLabel *m_note;
    ChangeLinesModel *m_model;
    widgets::TableView *m_table;
    QPushButton *m_jump;
    QPushButton *m_since;
    QString m_entry; ///< that is shown
    QString m_about; ///< the one row that it is about, after the note; empty: there are more
    bool m_isRead = true;
};

} // namespace regie::ui::history
