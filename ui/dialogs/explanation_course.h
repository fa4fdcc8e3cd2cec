// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"
#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::dialogs {

/// What a figure was at the end of a month, or is on the as-of date.
struct CoursePoint
{
    QDate on;
    std::optional<double> value; ///< none: unknown

    bool operator==(const CoursePoint &) const = default;
};

/// The answer to a question at the end of each of the last months and on the day, the earliest first; empty when the question
/// has no course. Works out every figure anew for each: not for the UI thread.
std::vector<CoursePoint> courseOf(const domain::Dossier &dossier, const Question &question, QDate asOf,
                                  std::optional<domain::CyclePeriod> round);

/// The course in words: where it began and each change after it.
QString courseText(const std::vector<CoursePoint> &course);

/// The course of a figure as a line with steps, from 0 on; its words are its accessible description.
class CourseLine : public QWidget
{
    Q_OBJECT

public:
    explicit CourseLine(const widgets::DossierView &view, QWidget *parent = nullptr);

    void show(std::vector<CoursePoint> course);
    const std::vector<CoursePoint> &course() const { return m_course; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double highest() const;
    double lowest() const;
    QRectF area() const;
    QPointF at(const CoursePoint &point) const;
    void paintScale(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;

    const widgets::DossierView &m_view;
    std::vector<CoursePoint> m_course;
};

} // namespace regie::ui::dialogs
