// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_rows.h"
#include "ui/widgets/arranged_rows.h"

#include <map>

namespace regie::ui::timeline {

/// The terms that end in a period, with a tick for those that a what-if extends. Nothing of that is stored.
class EndingModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { Extend, Name, Municipality, Until, Places, Minors, Children, Option, Extended, ColumnCount };
    /// What the rows shown add up to.
    struct Sum
    {
        int terms = 0;
        int places = 0;
        analysis::PlacesForChildren inSchoolYear; ///< those that end while a school year goes on

        bool operator==(const Sum &) const = default;
    };

    using ArrangedTableModel::ArrangedTableModel;

    /// False when these are the rows that it has.
    bool setRows(std::vector<EndingRow> rows);
    const EndingRow &row(int shown) const { return m_rows[static_cast<std::size_t>(placeAt(shown))]; }
    /// -1 when it is not shown.
    int rowOf(const QString &term) const;
    Sum shownSum() const;

    /// What the what-if extends, also terms that are not shown now.
    std::vector<domain::TermExtension> extensions() const;
    /// Ticks the shown row with its new last day; false: the term would not end later.
    bool extend(int shown, QDate until);
    void dropExtension(int shown);
    /// Ticks the shown rows with the new last day, in one go; where all have that tick already, takes it away.
    void toggle(const std::vector<int> &shown);
    bool isExtended(int shown) const { return m_extensions.contains(row(shown).term); }
    void clearExtensions();
    /// Forgets the extensions of terms that are gone or that end as late by now.
    void keepPossible(const domain::Dossier &dossier);
    /// The new last day that a tick gives.
    void setNewUntil(QDate until) { m_newUntil = until; }
    QDate newUntil() const { return m_newUntil; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;
    /// How many rows there are, shown or not.
    int allCount() const { return static_cast<int>(m_rows.size()); }

signals:
    void extensionsChanged();
    /// A tick that cannot be: why.
    void refused(const QString &sentence);

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QString text(const EndingRow &row, int column) const;
    bool put(int shown, QDate until);
    void tellChanged(int first, int last);

    std::vector<EndingRow> m_rows;
    std::map<QString, QDate> m_extensions; ///< by term
    QDate m_newUntil;
};

} // namespace regie::ui::timeline
