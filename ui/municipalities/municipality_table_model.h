// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/area_cells.h"
#include "ui/widgets/arranged_rows.h"
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
class MunicipalityTableModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    explicit MunicipalityTableModel(const widgets::DossierView &view, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

    void setFilter(const MunicipalityFilter &filter);
    void reload();
    /// The row's CBS code.
    QString codeAt(int row) const;
    /// The municipality's row; -1 when it is not shown.
    int rowOf(const QString &code) const;
    /// The dossier's subregions, each once, in order.
    static QStringList subregions(const domain::Dossier &dossier);

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    void read();
    void select();
    const AreaRow &rowAt(int shown) const { return m_rows[static_cast<std::size_t>(placeAt(shown))]; }

    const widgets::DossierView &m_view;
    MunicipalityFilter m_filter;
    std::vector<AreaRow> m_rows; ///< all, by name
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
