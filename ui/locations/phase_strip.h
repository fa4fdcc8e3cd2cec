// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/location_rows.h"
#include "ui/widgets/dossier_view.h"

#include <QToolButton>

#include <array>

namespace regie::ui::locations {

/// One phase as a chevron: its name, and how many locations and places are in it. Pressed: the table shows this phase.
class PhaseButton : public QToolButton
{
    Q_OBJECT

public:
    PhaseButton(domain::Phase phase, const widgets::DossierView &view, QWidget *parent);

    domain::Phase phase() const { return m_phase; }
    void setSum(const LocationSum &sum);
    /// How large it must be with its name on so many lines: 1 or 2.
    QSize sizeWith(int nameLines) const;
    void setNameLines(int nameLines);
    QSize sizeHint() const override { return sizeWith(m_nameLines); }
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// "Why this number?" of its places.
    void asked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPainterPath outline() const;
    QStringList nameOn(int lines) const;

    int m_nameLines = 1;
    domain::Phase m_phase;
    const widgets::DossierView &m_view;
    QString m_count;
};

/// The eight phases in a row, as a filter; their names on two lines, or the phases in two rows, where there is little room. Arrows move, Space presses.
class PhaseStrip : public QWidget
{
    Q_OBJECT

public:
    using Phases = std::bitset<LocationFilter::kPhases>;

    explicit PhaseStrip(const widgets::DossierView &view, QWidget *parent = nullptr);

    void setSums(const std::array<LocationSum, LocationFilter::kPhases> &sums);
    Phases pressed() const;
    void press(const Phases &phases);
    void release() { press({}); }

signals:
    void pressedChanged();
    /// "Why this number?" of the places in the phase.
    void asked(regie::domain::Phase phase);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QSize largest(int nameLines) const;

    std::array<PhaseButton *, LocationFilter::kPhases> m_buttons{};
};

} // namespace regie::ui::locations
