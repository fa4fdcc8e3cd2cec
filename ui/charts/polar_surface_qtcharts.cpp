// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polar_surface.h"

#include "ui/figures/polar_series.h"

#include <QAreaSeries>
#include <QChartView>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <optional>

namespace regie::charts {

using figures::PolarFigure;
using figures::Token;

namespace {

using Values = std::array<std::optional<double>, 6>;

constexpr int kAxes = 6;

/// The chart's lines and points over the web that figures paints, with its texts around.
class PolarGraphics : public QChartView
{
public:
    explicit PolarGraphics(QWidget *parent)
        : QChartView(new QPolarChart, parent)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
        chart()->setMargins(QMargins());
        chart()->setAnimationOptions(QChart::NoAnimation);
        auto *polar = static_cast<QPolarChart *>(chart());
        m_angular->setRange(0, kAxes);
        m_radial->setRange(0, PolarFigure::kHighest);
        polar->addAxis(m_angular, QPolarChart::PolarOrientationAngular);
        polar->addAxis(m_radial, QPolarChart::PolarOrientationRadial);
        m_angular->setVisible(false);
        m_radial->setVisible(false);
    }

    void setFigure(const PolarFigure &figure, int current)
    {
        const bool sameData = m_figure && m_figure->profile() == figure.profile() &&
                              m_figure->series() == figure.series() && m_figure->style() == figure.style();
        m_figure = figure;
        m_current = current;
        if (!sameData)
            fill();
        place();
        viewport()->update();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        place();
    }

    void drawBackground(QPainter *painter, const QRectF &) override
    {
        if (!m_figure)
            return;
        painter->fillRect(rect(), m_figure->style().theme.color(Token::Base));
        const auto layout = layoutNow();
        paintCurrentAxis(*painter, *m_figure, layout, m_current);
        figures::Canvas canvas(*painter, m_figure->style());
        m_figure->paintWeb(canvas, layout);
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (!m_figure)
            return;
        figures::Canvas canvas(*painter, m_figure->style());
        m_figure->paintTexts(canvas, layoutNow());
    }

private:
    figures::PolarLayout layoutNow() const { return m_figure->layoutIn(QRectF(rect()), *viewport()); }
    QColor color(Token token) const { return m_figure->style().theme.color(token); }

    /// Puts the plot where the web is.
    void place()
    {
        if (!m_figure)
            return;
        const auto layout = layoutNow();
        const QPointF corner(layout.radius, layout.radius);
        chart()->resize(size());
        chart()->setPlotArea(QRectF(layout.centre - corner, layout.centre + corner));
    }

    void add(QAbstractSeries *series)
    {
        chart()->addSeries(series);
        series->attachAxis(m_angular);
        series->attachAxis(m_radial);
    }

    /// The points of a run; one that goes on past the top axis gets angles beyond it in a series of its own.
    static QList<QLineSeries *> linesOf(const PolarFigure::Run &run, const Values &values)
    {
        QList<QLineSeries *> lines{new QLineSeries};
        for (std::size_t i = 0; i < run.size(); ++i) {
            const double value = *values[run[i]];
            const bool pastTop = i > 0 && run[i] < run[i - 1];
            if (pastTop) {
                lines.last()->append(kAxes, value);
                lines << new QLineSeries;
            }
            lines.last()->append(static_cast<double>(run[i]), value);
        }
        return lines;
    }

    void addLines(const Values &values, const QPen &pen)
    {
        for (const auto &run : PolarFigure::runsOf(values)) {
            for (QLineSeries *line : linesOf(run, values)) {
                line->setPen(pen);
                add(line);
            }
        }
    }

    void addAreas(const Values &values, const QColor &fill)
    {
        for (const auto &run : PolarFigure::runsOf(values)) {
            for (QLineSeries *line : linesOf(run, values)) {
                auto *area = new QAreaSeries(line);
                line->setParent(area);
                area->setPen(Qt::NoPen);
                area->setBrush(fill);
                add(area);
            }
        }
    }

    void addPoints(const Values &values, QScatterSeries::MarkerShape shape, const QPen &pen, const QColor &fill,
                   qreal size)
    {
        auto *points = new QScatterSeries;
        for (std::size_t axis = 0; axis < values.size(); ++axis) {
            if (values[axis])
                points->append(static_cast<double>(axis), *values[axis]);
        }
        points->setMarkerShape(shape);
        points->setMarkerSize(size);
        points->setPen(pen);
        points->setBrush(fill);
        add(points);
    }

    static QScatterSeries::MarkerShape shapeOf(figures::SeriesMark mark)
    {
        switch (mark) {
        case figures::SeriesMark::Circle:
            return QScatterSeries::MarkerShapeCircle;
        case figures::SeriesMark::Square:
            return QScatterSeries::MarkerShapeRectangle;
        case figures::SeriesMark::Triangle:
            return QScatterSeries::MarkerShapeTriangle;
        case figures::SeriesMark::Diamond:
            return QScatterSeries::MarkerShapeRotatedRectangle;
        }
        Q_UNREACHABLE();
    }

    void fill()
    {
        chart()->removeAllSeries();
        const figures::Metrics metrics(*viewport(), m_figure->style());
        if (m_figure->series().empty())
            fillProfile(metrics.unit());
        else
            fillSeries(metrics.unit());
    }

    void fillSeries(qreal unit)
    {
        // The first on top, since that is the area one began with.
        for (std::size_t i = m_figure->series().size(); i-- > 0;) {
            const Values values = PolarFigure::scoresOf(m_figure->series()[i].profile);
            const figures::Theme &theme = m_figure->style().theme;
            addLines(values, figures::seriesPen(i, theme, unit));
            addPoints(values, shapeOf(figures::seriesMark(i)), QPen(color(Token::Base), unit),
                      figures::seriesColor(i, theme), figures::kSeriesMark * unit);
        }
    }

    void fillProfile(qreal unit)
    {
        QColor area = color(Token::Counts);
        area.setAlphaF(0.16F);
        QPen dashes(color(Token::Task), 1.6 * unit, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        addAreas(m_figure->scores(), area);
        addLines(m_figure->scores(), QPen(color(Token::Counts), 2.4 * unit));
        addLines(m_figure->targets(), dashes);
        addPoints(m_figure->targets(), QScatterSeries::MarkerShapeRotatedRectangle,
                  QPen(color(Token::Task), 1.6 * unit), color(Token::Base), 9 * unit);
        addPoints(m_figure->scores(), QScatterSeries::MarkerShapeCircle, QPen(Qt::NoPen), color(Token::Counts),
                  8 * unit);
    }

    QValueAxis *m_angular = new QValueAxis;
    QValueAxis *m_radial = new QValueAxis;
    std::optional<PolarFigure> m_figure;
    int m_current = -1;
};

class QtChartsPolar : public PolarSurface
{
public:
    explicit QtChartsPolar(QWidget *parent)
        : PolarSurface(parent)
        , m_graphics(new PolarGraphics(this))
    {
        m_graphics->setFocusPolicy(Qt::NoFocus);
    }

    void show(const PolarFigure &figure, int current) override { m_graphics->setFigure(figure, current); }

protected:
    void resizeEvent(QResizeEvent *) override { m_graphics->setGeometry(rect()); }

private:
    PolarGraphics *m_graphics;
};

} // namespace

PolarSurface *makePolarSurface(QWidget *parent)
{
    return new QtChartsPolar(parent);
}

} // namespace regie::charts
