// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/number_id.h"
#include "ui/locations/location_table_model.h"

namespace regie::ui::locations {

/// The row under the table: how many rows are shown, and the sums of their places.
class LocationTotalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LocationTotalModel(const LocationTableModel &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// "22 of 56 terms".
    QString countText() const;
    /// The column that tells how many rows are shown.
    void setLabelColumn(int column);
    int labelColumn() const { return m_labelColumn; }

private:
    analysis::TermsSum sumShown(bool isMinors) const;

    const LocationTableModel &m_table;
    mutable std::optional<QStringList> m_terms; ///< those shown, once they were asked for
    int m_labelColumn = LocationTableModel::Municipality;
};

} // namespace regie::ui::locations
