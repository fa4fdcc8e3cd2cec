// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "ui/charts/chart_view.h"
#include "ui/report/report.h"
#include "ui/widgets/dossier_view.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QTableView;

namespace regie::ui::widgets {

/// What is painted and can be given away: a chart, a map.
struct Drawing
{
    QWidget *widget;
    std::function<QString()> title;
    std::function<charts::ChartView::Painted(const figures::FigureStyle &)> painted;
    std::function<QString()> inWords; ///< for who cannot see it
};

/// Gives away what is shown: a table, or a drawing with the table that holds its numbers. As a picture or as its rows; to the
/// clipboard or to a file.
class ShownOutput : public QObject
{
    Q_OBJECT

public:
    /// A table, under its accessible name.
    ShownOutput(QTableView &table, DossierView &view);
    /// A drawing, which gets the keys. The table, which holds its numbers, may be hidden.
    ShownOutput(Drawing drawing, QTableView &numbers, DossierView &view);
    /// A chart, under a title of its own. Gives the chart its context menu as well.
    ShownOutput(charts::ChartView &chart, QTableView &numbers, const QString &title, DossierView &view);

    /// Null when the widget is not a drawing that can be given away.
    static ShownOutput *ofDrawing(const QWidget &widget);

    void addTo(QMenu &menu);
    /// Adds the actions of the drawing but for those that addTo() adds.
    void addActionsOf(QMenu &menu, const QWidget &drawing) const;
    void copyPicture();
    void copyRows();
    /// The picture of a drawing is always in light colours: it mostly goes to a document.
    QImage picture() const;
    void savePicture(const QString &path);
    void saveCsv(const QString &path);
    void savePdf(const QString &path);

signals:
    void saved(const QString &path);

private:
    QString title() const;
    QWidget &owner() const;
    void ask(const QString &filter, const QString &suffix, void (ShownOutput::*save)(const QString &));
    void read(const std::function<void(const exchange::ClipboardRows &)> &done);
    /// Writes on another thread; the work throws Error.
    void write(const QString &path, const std::function<void()> &work);
    report::Report page() const;

    QTableView &m_table;
    DossierView &m_view;
    std::optional<Drawing> m_drawing; ///< none: the table itself is given away
};

} // namespace regie::ui::widgets
