// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/history.h"

#include <QAbstractTableModel>

namespace regie::ui::history {

/// The lines of the history that a filter lets through, the newest first. What a line says is worked out when it is shown.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Municipality, Kind, kColumns };

    /// Both must outlive the model; the dossier gives the names.
    HistoryModel(const dossier::History &history, const domain::Dossier &dossier, QObject *parent = nullptr);

    void setFilter(const dossier::HistoryFilter &filter);
    /// The history has other lines or knows more about them.
    void reload();
    /// Null when there is no such row.
    const dossier::HistoryLine *line(int row) const;
    /// The row of this entry; -1 when it is not shown.
    int rowOf(const QString &entry) const;
    const std::vector<std::size_t> &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString title(int column);
    /// What a cell says of the line of a history.
    static QString text(const dossier::History &history, std::size_t index, int column, const domain::Dossier &dossier);

private:
    const dossier::History &m_history;
    const domain::Dossier &m_dossier;
    dossier::HistoryFilter m_filter;
    std::vector<std::size_t> m_shown;
};

} // namespace regie::ui::history
