// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "ui/municipalities/map_panel.h"
#include "ui/municipalities/municipality_detail.h"
#include "ui/municipalities/municipality_table_model.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

#include <QStackedWidget>
#include <QToolButton>

#include <functional>

namespace regie::ui::municipalities {

/// The screen "Municipalities": one row per municipality with the province below it, or a map, and the detail of the current
/// row; of several rows their sums.
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
    QToolButton *mapButton() const { return m_showMap; }
    QToolButton *columnsButton() const { return m_columns; }
    MapPanel *mapPanel() const { return m_map; }
    QString subtitle() const { return m_subtitle; }

signals:
    /// Asks for the screen where places are traded.
    void allocationRequested();
    /// Asks for the factsheet of the selected municipality as a PDF.
    void factsheetRequested();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::PageHeader *makeHeader();
    QWidget *makeList();
    QWidget *makeMap();
    void setDelegates(widgets::TableView &table);
    QToolButton *makeToggle(QToolButton *button, const QString &text, const QString &hint, const QString &icon);
    QToolButton *makeButton(QToolButton *button, const QString &text, const QString &hint, const QString &icon);
    void connectAll();
    void connectTable();
    void connectDetail();
    void addAction(const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void applyFilter();
    void keepState();
    /// Shows the rows that the filter let through when the page was last left.
    void restoreFilter();
    bool importTasks(const exchange::CellBlock &block);
    void reload();
    void catchUp();
    void restoreCurrent();
    void showMunicipality(const QString &code);
    void follow(const QString &municipality);
    void setSubtitle();
    /// The detail of what is chosen in the table: of one municipality, or the sums of several.
    void showChosen();
    QStringList chosenMunicipalities() const;
    void showMap();
    void refreshMap();
    void toggleWhole();
    void enterDetail();
    void copyRow();

    widgets::DossierView &m_view;
    MunicipalityTableModel *m_model;
    widgets::TableView *m_table;
    widgets::TotalRow *m_total;
    MunicipalityDetail *m_detail;
    QComboBox *m_subregion;
    QToolButton *m_onlyShortage;
    QToolButton *m_showMap;
    QToolButton *m_columns;
    MapPanel *m_map;
    QStackedWidget *m_list;
    widgets::PageHeader *m_header;
    widgets::DetailSplit *m_split = nullptr;
    QString m_subtitle;
    QString m_current; ///< code of the municipality in the detail; empty: the province
    int m_column = 0;
    bool m_isStale = false; ///< the figures changed while the page was out of sight
};

} // namespace regie::ui::municipalities
