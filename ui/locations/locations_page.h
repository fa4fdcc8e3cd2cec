// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "ui/locations/filter_row.h"
#include "ui/locations/location_form.h"
#include "ui/locations/location_table_model.h"
#include "ui/locations/phase_strip.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/late_part.h"
#include "ui/widgets/page_header.h"

namespace regie::ui::locations {

/// The screen "Locations": a table of all terms with filters, and a form for the location of the current row. The form is
/// made after the table is painted.
class LocationsPage : public QWidget
{
    Q_OBJECT

public:
    /// rows: those of the view as it is, if they were read before.
    explicit LocationsPage(widgets::DossierView &view, QWidget *parent = nullptr,
                           std::unique_ptr<LocationRows> rows = {});

    /// Goes to the location; filters that hide it are cleared.
    void showLocation(const QString &location);

    widgets::TableView *table() const { return m_table; }
    LocationTableModel *model() const { return m_model; }
    /// Shows the current row.
    LocationForm *form();
    /// A copy of the table's rows, for the page that comes in this one's place; null: the view has others by now.
    std::unique_ptr<LocationRows> rows() const;
    FilterRow *filterRow() const { return m_filter; }
    PhaseStrip *phases() const { return m_phases; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    widgets::PageHeader *makeHeader();
    QWidget *makeList();
    QWidget *makeFooter();
    void addAction(const QString &text, const QKeySequence &keys, void (LocationsPage::*slot)());
    void connectAll();
    LocationForm *makeForm();
    void showIn(LocationForm &form) const;
    /// Lets the form follow to another row, once, when the table has done its part.
    void followInForm();

    void applyFilter();
    /// Those of the columns too.
    void clearFilter();
    void clearOwnFilter();
    void showFilter(const LocationFilter &filter);
    /// Shows the rows that the filter let through when the page was last left.
    void restoreFilter();
    void updateClearable();
    /// The first column at the left that has no sum of its own.
    int firstLabelColumn() const;
    /// What an empty table says, and columns that suit the first rows.
    void fitRows();
    void reload();
    void catchUp();
    void restoreCurrent();
    void showCurrent();
    void showRefusal();
    void followMunicipality(const QString &municipality);
    void createLocation();
    void duplicateLocation();
    void removeLocation();
    void extendTerm();
    void moveLocation();
    void enterForm();
    /// Shows what a block with a header, or one that names municipality and location, would do; false: it is another block.
    bool importBlock(const exchange::CellBlock &block);
    const domain::Location *currentLocation() const;

    widgets::DossierView &m_view;
    LocationTableModel *m_model;
    PhaseStrip *m_phases;
    FilterRow *m_filter;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    widgets::LatePart *m_form;
    widgets::DetailSplit *m_split;
    int m_fittedRows = 0;
    bool m_formIsBehind = false; ///< the form does not show the current row yet
    bool m_isFollowing = false;  ///< the current row is set by the page, not by the officer
    bool m_isStale = false;      ///< the figures changed while the page was out of sight
    QString m_rowKey;            ///< of the current row
    int m_row = 0;               ///< where it stands
    int m_column = LocationTableModel::Name;
};

} // namespace regie::ui::locations
