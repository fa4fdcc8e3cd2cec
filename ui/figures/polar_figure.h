// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/profile_comparison.h"
#include "ui/figures/legend.h"
#include "ui/figures/wrapped_text.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

namespace regie::figures {

/// Where the parts of the polar figure lie.
struct PolarLayout
{
    struct Label
    {
        QRectF rect;
        Qt::Alignment alignment;
        QStringList name;
        std::vector<MarkedLine> score;
    };

    QPointF centre;
    qreal radius = 0; ///< of the highest score
    std::array<Label, 6> labels;
    QRectF legend;
    QRectF note; ///< null when there is nothing to note

    /// Where the value lies on an axis; axis 0 points up, the others follow clockwise.
    QPointF at(std::size_t axis, double value) const;
};

/// Scores and targets of the six principles on six axes from 1 to 5, the web of a radar; 0 is the centre and no score.
class PolarFigure
{
    Q_DECLARE_TR_FUNCTIONS(PolarFigure)

public:
    static constexpr int kHighest = 5;

    /// Neighbouring axes that all have a value; a line is drawn along each run, never over a gap. A closed run starts and ends
    /// on the same axis.
    using Run = std::vector<std::size_t>;
    static std::vector<Run> runsOf(const std::array<std::optional<double>, 6> &values);

    PolarFigure(analysis::PrincipleProfile profile, FigureStyle style);
    /// Several areas, each with a line and a mark of its own; one area alone is shown as its profile.
    PolarFigure(analysis::ProfileComparison comparison, FigureStyle style);

    const analysis::PrincipleProfile &profile() const { return m_profile; }
    /// The areas that are compared; empty: one profile is shown.
    const std::vector<analysis::ProfileComparison::Series> &series() const { return m_series; }
    const FigureStyle &style() const { return m_style; }
    std::array<std::optional<double>, 6> scores() const;
    std::array<std::optional<double>, 6> targets() const;
    static std::array<std::optional<double>, 6> scoresOf(const analysis::PrincipleProfile &profile);

    PolarLayout layoutIn(const QRectF &rect, const QPaintDevice &device) const;
    void paint(QPainter &painter, const QRectF &rect) const;
    /// Rings and axes.
    void paintWeb(Canvas &canvas, const PolarLayout &layout) const;
    /// The texts around the web: names with scores, ends of the scale, legend and note.
    void paintTexts(Canvas &canvas, const PolarLayout &layout) const;

private:
    Legend legend() const;
    QString note() const;
    std::vector<MarkedLine> scoreLines(const analysis::PrincipleProfile::Axis &axis) const;
    void placeLabels(PolarLayout &layout, const QRectF &rect, const Metrics &metrics) const;
    void paintTargets(Canvas &canvas, const PolarLayout &layout) const;
    void paintScores(Canvas &canvas, const PolarLayout &layout) const;
    void paintProfile(Canvas &canvas, const PolarLayout &layout) const;
    void paintSeries(Canvas &canvas, const PolarLayout &layout) const;

    analysis::PrincipleProfile m_profile;
    std::vector<analysis::ProfileComparison::Series> m_series;
    FigureStyle m_style;
};

} // namespace regie::figures
