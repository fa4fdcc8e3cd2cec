// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/backup.h"
#include "core/dossier/change.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace regie::ui::dialogs {

/// A kept version beside what the dossier says now.
struct ComparedVersion
{
    dossier::VersionFacts facts;
    std::vector<dossier::Action> differences; ///< from the version to now
    dossier::ChangeSet restore;               ///< brings the version back; empty: it says the same as now
};

/// The moment of a version as a person reads it: "3 July 2026 14:03".
QString momentOf(const dossier::KeptVersion &version);

/// The kept versions, the newest first, and for each what is known of it so far.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, AuthorColumn, StepsColumn, DifferenceColumn, ColumnCount };

    explicit VersionsModel(std::vector<dossier::KeptVersion> versions, QObject *parent = nullptr);

    const dossier::KeptVersion &version(int row) const { return m_rows[static_cast<std::size_t>(row)].version; }
    /// None while it is being compared, or when it cannot be read.
    const std::optional<ComparedVersion> &compared(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].compared;
    }
    void setCompared(int row, ComparedVersion compared);
    /// Why the version cannot be read.
    void setFailure(int row, const QString &sentence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        dossier::KeptVersion version;
        std::optional<ComparedVersion> compared;
        QString summary;           ///< what differs from now, in words
        bool showsSeconds = false; ///< another version is of the same minute
    };
    QString text(const Row &row, int column) const;
    void announce(int row);

    std::vector<Row> m_rows;
};

} // namespace regie::ui::dialogs
