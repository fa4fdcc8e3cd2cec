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

class QMenu;
class QTableView;

namespace regie::ui::widgets {

/// Gives away what is shown: a table, or a chart with the table that holds its numbers. As a picture or as its rows; to the
/// clipboard or to a file.
class ShownOutput : public QObject
{
    Q_OBJECT

public:
    /// A table, under its accessible name.
    ShownOutput(QTableView &table, DossierView &view);
    /// A chart, under a title of its own. The table, which holds its numbers, may be hidden. Gives the chart its keys.
    ShownOutput(charts::ChartView &chart, QTableView &numbers, const QString &title, DossierView &view);

    /// Null when the widget is not a chart that can be given away.
    static ShownOutput *ofChart(const QWidget &widget);

    void addTo(QMenu &menu);
    void copyPicture();
    void copyRows();
    /// The picture of a chart is always in light colours: it mostly goes to a document.
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
    charts::ChartView *m_chart = nullptr;
    QString m_title; ///< of a chart
};

} // namespace regie::ui::widgets
