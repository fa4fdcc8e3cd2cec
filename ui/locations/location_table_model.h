// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/location_rows.h"
#include "ui/locations/term_edit.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/shared_words.h"

namespace regie::ui::locations {

/// Roles of this table beside those of CellRole.
enum LocationRole {
    ConfidentialRole = Qt::UserRole + 200 ///< bool, of a name
};

/// The locations that the filter lets through, one row per term, with cells that can be typed in.
class LocationTableModel : public widgets::EditableTableModel, public widgets::ArrangedRows
{
    Q_OBJECT

public:
    enum Column { Municipality, Name, Kind, Stream, Phase, Places, Minors, From, Until, Counts, ColumnCount };

    /// rows: those of the view as it is, if they were read before.
    explicit LocationTableModel(widgets::DossierView &view, QObject *parent = nullptr,
                                std::unique_ptr<LocationRows> rows = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The term's id; of a location without a term: the location's.
    QString rowKey(int row) const override;
    int rowOf(const QString &key) const override;
    bool canRemoveRows() const override { return true; }
    dossier::ChangeSet removal(const std::vector<int> &rows) const override;
    bool write(const dossier::ChangeSet &edit) override;

    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

    const LocationFilter &filter() const { return m_filter; }
    void setFilter(const LocationFilter &filter);
    /// Reads the dossier anew.
    void reload();

    /// The row's location; null when there is no such row.
    const domain::Location *location(int row) const;
    /// The row's term; null when the location has none.
    const domain::Term *term(int row) const;
    /// The first row of the location; -1 when it is not shown.
    int firstRowOf(const QString &location) const;
    const LocationRows &rows() const { return m_rows; }
    LocationSum shownSum() const { return m_shownSum; }
    LocationSum wholeSum() const { return m_wholeSum; }
    std::array<LocationSum, LocationFilter::kPhases> phaseSums() const;
    /// Ids of the terms that are shown, and of those in a phase, whatever the phases of the filter.
    QStringList shownTerms() const;
    QStringList termsIn(domain::Phase phase) const;

signals:
    /// Other rows are shown: of the filter, the order or the dossier.
    void rowsChanged();

protected:
    QVariant cell(int row, int column, int role) const override;
    bool isEditable(int row, int column) const override;
    widgets::EditPlan planCells(const std::vector<widgets::CellText> &cells) const override;
    QString whyFixed(int row, int column) const override;
    widgets::CellValue valueAt(int place, int column) const override;
    std::optional<qint64> valueCodeAt(int place, int column) const override;
    void whileResetting(const std::function<void()> &change) override;

private:
    struct Narrowed
    {
        LocationFilter filter;
        std::vector<int> places; ///< that pass the filter, whatever its phases
    };

    void takeRows();
    void select();
    const LocationRow &rowAt(int place) const { return m_rows.all()[static_cast<std::size_t>(place)]; }
    const domain::Location *hostAt(int place) const;
    const domain::Term *termAt(int place) const;
    QString display(int place, int column) const;
    QString sharedDayText(QDate day) const;
    QString sharedNumberText(int number) const;
    QString sharedCountsText(const LocationRow &row) const;
    QString typed(int place, int column) const;
    QString fullText(int place, int column) const;
    QVariant choices(int column) const;
    QVariant tone(int place, int column) const;
    QVariant figure(int place, int column) const;
    QVariant source(int place, int column) const;

    widgets::DossierView &m_view;
    LocationFilter m_filter;
    LocationRows m_rows;
    /// The filters on the way to this one, each narrower than the one before, from the empty one: a letter more looks only
    /// at what is left, and a letter less at nothing.
    std::vector<Narrowed> m_narrowed;
    mutable widgets::SharedWords<qint64> m_dayTexts; ///< by Julian day
    mutable widgets::SharedWords<int> m_numberTexts;
    mutable widgets::SharedWords<int> m_countsTexts; ///< by reason
    LocationSum m_shownSum;
    LocationSum m_wholeSum;
};

/// Whether the row counts, in few words: "Yes" or "No, not open".
QString countsText(const LocationRow &row);

/// The field of a term that a column shows; none: another thing.
std::optional<TermField> termFieldOf(int column);

} // namespace regie::ui::locations
