// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"
#include "ui/widgets/shown_output.h"

#include <QWidget>

#include <vector>

namespace regie::ui::principles {

/// The scores of one cell through time as a line with the target dashed; the table beside it says the same in words.
class CourseFigure : public QWidget
{
    Q_OBJECT

public:
    explicit CourseFigure(const widgets::DossierView &view, QWidget *parent = nullptr);

    /// The scores from the earliest on.
    void show(std::vector<domain::Score> scores, std::optional<int> target);
    /// Gives the figure away; the table holds the scores.
    void giveAwayWith(QTableView &scores, widgets::DossierView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Plot
    {
        QRectF area; ///< from the lowest to the highest score, from the first to the last date
        QDate first;
        qint64 days = 0;

        QPointF at(QDate date, double score) const;
    };

    Plot plot() const;
    QString targetText() const;
    void paint(QPainter &painter, const figures::Theme &theme) const;
    charts::ChartView::Painted painted(const figures::FigureStyle &style) const;
    void paintTarget(QPainter &painter, const figures::Theme &theme, const Plot &plot) const;
    void paintLine(QPainter &painter, const figures::Theme &theme, const Plot &plot) const;
    void paintValues(QPainter &painter, const figures::Theme &theme, const Plot &plot) const;
    void paintDates(QPainter &painter, const figures::Theme &theme, const Plot &plot) const;

    const widgets::DossierView &m_view;
    std::vector<domain::Score> m_scores;
    std::optional<int> m_target;
    widgets::ShownOutput *m_output = nullptr; ///< null: it is not given away
};

} // namespace regie::ui::principles
