// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/map_figure.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/painted_items.h"
#include "ui/widgets/shown_output.h"

#include <QWidget>

#include <optional>

namespace regie::ui::municipalities {

/// The municipalities on a map. Arrows go to the nearest one in that direction, Home and End to the first and last by name,
/// Enter opens one, Alt+W asks why its number is so.
class MapView : public QWidget, public widgets::PaintedItems
{
    Q_OBJECT

public:
    explicit MapView(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows another map; the municipality that is current stays so.
    void setMap(analysis::MapSpec spec, figures::MapForm form);
    const figures::MapFigure *figure() const { return m_figure ? &*m_figure : nullptr; }
    /// CBS code; empty: none.
    QString current() const { return m_current; }
    /// Makes it current without telling so; a code that is not on the map: none is.
    void setCurrent(const QString &municipality);

    int itemCount() const override;
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    void chooseItem(int item) override;
    void openItem(int item) override;

    /// The whole map with its legend in any style, to be painted on any thread.
    charts::ChartView::Painted painted(const figures::FigureStyle &style) const;
    /// What it shows of each municipality.
    QString inWords() const;
    /// Gives the map away; its numbers are in the table.
    void giveAwayWith(QTableView &numbers);

    QSize minimumSizeHint() const override;

signals:
    /// The officer went to another municipality.
    void currentChanged(const QString &municipality);
    /// Enter or a double click.
    void activated(const QString &municipality);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRectF drawing() const;
    figures::MapLayout layoutNow() const;
    figures::FigureStyle style() const;
    const analysis::MapSpec::Area *area(int item) const;
    void explain() const;
    void describe();

    widgets::DossierView &m_view;
    std::optional<figures::MapShapes> m_borders; ///< read when they are shown for the first time
    std::optional<figures::MapFigure> m_figure;
    analysis::MapSpec m_spec;
    figures::MapForm m_form = figures::MapForm::Tiles;
    QString m_current;
    widgets::ShownOutput *m_output = nullptr; ///< null: it is not given away
};

} // namespace regie::ui::municipalities
