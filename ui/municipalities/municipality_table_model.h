// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/area_cells.h"
#include "ui/widgets/dossier_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace regie::ui::municipalities {

/// Which municipalities are shown.
struct MunicipalityFilter
{
    enum class Rows { All, WithShortage };

    QString subregion; ///< empty: all
    Rows rows = Rows::All;

    bool operator==(const MunicipalityFilter &) const = default;
};

/// The municipalities with the figures of each.
class MunicipalityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MunicipalityTableModel(const widgets::DossierView &view, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const MunicipalityFilter &filter);
    void reload();
    /// The row's CBS code.
    QString codeAt(int row) const;
    /// The municipality's row; -1 when it is not shown.
    int rowOf(const QString &code) const;
    /// The dossier's subregions, each once, in order.
    static QStringList subregions(const domain::Dossier &dossier);

private:
    void select();

    const widgets::DossierView &m_view;
    MunicipalityFilter m_filter;
    AreaColumn m_sortColumn = AreaColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<AreaRow> m_rows;
};

/// The province's row: all municipalities together, whatever the filter.
class ProvinceRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProvinceRowModel(const widgets::DossierView &view, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const widgets::DossierView &m_view;
};

} // namespace regie::ui::municipalities
