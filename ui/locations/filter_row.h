// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/location_rows.h"
#include "ui/widgets/dossier_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace regie::ui::locations {

/// The row of controls above the table that say which locations it shows; the phases are chosen elsewhere.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(const widgets::DossierView &view, QWidget *parent = nullptr);

    /// The filter without phases.
    LocationFilter filter() const;
    /// Puts the filter in the controls; a municipality that is not in the dossier is passed over.
    void setFilter(const LocationFilter &filter);
    void clear();
    /// Says which phases are shown, as a chip that takes that away again; none: all are, and there is no chip.
    void setPhases(const std::bitset<LocationFilter::kPhases> &phases);
    QToolButton *phaseChip() const { return m_phaseChip; }
    /// The link "Clear filter" is there when there is something to clear.
    void setClearable(bool isClearable);
    QLineEdit *text() const { return m_text; }
    QComboBox *municipality() const { return m_municipality; }
    QComboBox *kind() const { return m_kind; }
    QComboBox *counts() const { return m_counts; }

signals:
    void filterChanged();
    void cleared();
    /// The chip of the phases was pressed.
    void phasesReleased();

private:
    static QString phasesText(const std::bitset<LocationFilter::kPhases> &phases);

    QLineEdit *m_text;
    QComboBox *m_municipality;
    QComboBox *m_kind;
    QComboBox *m_counts;
    QToolButton *m_clear;
    QToolButton *m_phaseChip;
};

} // namespace regie::ui::locations
