// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

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
    void paintTarget(QPainter &painter, const Plot &plot) const;
    void paintLine(QPainter &painter, const Plot &plot) const;
    void paintValues(QPainter &painter, const Plot &plot) const;
    void paintDates(QPainter &painter, const Plot &plot) const;

    const widgets::DossierView &m_view;
    std::vector<domain::Score> m_scores;
    std::optional<int> m_target;
};

} // namespace regie::ui::principles
