// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "ui/municipalities/municipality_detail.h"
#include "ui/municipalities/municipality_table_model.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

#include <QToolButton>

namespace regie::ui::municipalities {

/// The screen "Municipalities": one row per municipality, the province below it, and the detail of the current row.
class MunicipalitiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalitiesPage(widgets::DossierView &view, QWidget *parent = nullptr);

    widgets::TableView *table() const { return m_table; }
    widgets::TotalRow *total() const { return m_total; }
    MunicipalityTableModel *model() const { return m_model; }
    MunicipalityDetail *detail() const { return m_detail; }
    QComboBox *subregion() const { return m_subregion; }
    QToolButton *onlyShortage() const { return m_onlyShortage; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    widgets::PageHeader *makeHeader();
    QWidget *makeList();
    void setDelegates(widgets::TableView &table);
    void connectAll();
    void applyFilter();
    /// Shows the rows that the filter let through when the page was last left.
    void restoreFilter();
    bool importTasks(const exchange::CellBlock &block);
    void reload();
    void catchUp();
    void restoreCurrent();
    void showMunicipality(const QString &code);
    void follow(const QString &municipality);
    void setSubtitle();

    widgets::DossierView &m_view;
    MunicipalityTableModel *m_model;
    widgets::TableView *m_table;
    widgets::TotalRow *m_total;
    MunicipalityDetail *m_detail;
    QComboBox *m_subregion;
    QToolButton *m_onlyShortage;
    widgets::PageHeader *m_header;
    widgets::DetailSplit *m_split;
    QString m_current; ///< code of the municipality in the detail; empty: the province
    int m_column = 0;
    bool m_isStale = false; ///< the figures changed while the page was out of sight
};

} // namespace regie::ui::municipalities
