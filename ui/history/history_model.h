// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "core/dossier/history.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/dossier_view.h"

namespace regie::ui::history {

/// A row of the list: a line of the history or, where a meeting is given, a meeting that was held between two lines.
struct HistoryRow
{
    std::size_t line = 0;
    std::optional<std::size_t> meeting;
};

/// What the rows of a list stand for, to be copied to another thread: each row with the line or meeting that it means.
struct HistoryRows
{
    std::vector<HistoryRow> rows;
    std::vector<domain::Meeting> meetings;

    /// What a cell says.
    QString text(const dossier::History &history, std::size_t row, int column, const domain::Dossier &dossier) const;
};

/// The lines of the history that a filter lets through, the newest first, with the meetings between them. What a line says is
/// worked out when it is shown.
class HistoryModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Municipality, Kind, kColumns };

    /// Both must outlive the model; the dossier gives the names and the meetings.
    HistoryModel(const dossier::History &history, const widgets::DossierView &view, QObject *parent = nullptr);

    /// Shows the history anew, with the meetings until today.
    void show(const dossier::HistoryFilter &filter, QDate today);
    /// Null when the row is a meeting, or there is no such row.
    const dossier::HistoryLine *line(int row) const;
    /// Null when the row is no meeting.
    const domain::Meeting *meeting(int row) const;
    /// The key of the line's entry or of the meeting; empty: there is no such row.
    QString idOf(int row) const;
    /// The row with this key; -1 when it is not shown.
    int rowOf(const QString &id) const;
    /// The first row that is a line; -1: none.
    int firstLine() const;
    /// How many of the rows are lines.
    int lineCount() const;
    /// What is shown, from top to bottom.
    HistoryRows shown() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    widgets::ColumnContent contentOf(int column) const override;

    static QString title(int column);

protected:
    widgets::CellValue valueAt(int place, int column) const override;
    void whileResetting(const std::function<void()> &change) override;

private:
    void fill();
    bool isOldestFirst() const;
    QString text(int place, int column) const;
    const HistoryRow &rowAt(int place) const { return m_all.rows[static_cast<std::size_t>(place)]; }
    const domain::Meeting &meetingAt(int place) const { return m_all.meetings[*rowAt(place).meeting]; }

    const dossier::History &m_history;
    const widgets::DossierView &m_view;
    dossier::HistoryFilter m_filter;
    QDate m_today;
    HistoryRows m_all; ///< by place
    bool m_oldestFirst = false;
};

} // namespace regie::ui::history
