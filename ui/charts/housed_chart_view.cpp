// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/housed_chart_view.h"

#include "ui/figures/housed_figure.h"

#include <QPainter>

#include <optional>

namespace regie::charts {

using figures::HousedFigure;
using figures::Token;

/// Always the painter of figures, as the timeline's.
class HousedChartView::Surface : public ChartSurface
{
public:
    using ChartSurface::ChartSurface;

    void setFigure(const HousedFigure &figure, int current)
    {
        m_figure = figure;
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_figure)
            return;
        QPainter painter(this);
        QRectF column;
        if (m_current >= 0)
            column = m_figure->layoutIn(QRectF(rect()), *this).month(static_cast<std::size_t>(m_current));
        painter.fillRect(column, m_figure->style().theme.color(Token::Selection));
        m_figure->paint(painter, QRectF(rect()));
        if (m_current < 0)
            return;
        painter.setPen(QPen(m_figure->style().theme.color(Token::Focus), 2));
        painter.drawRect(column);
    }

private:
    std::optional<HousedFigure> m_figure;
    int m_current = -1;
};

HousedChartView::HousedChartView(QWidget *parent)
    : ChartView(parent)
{}

void HousedChartView::setSpec(const analysis::HousedCourse &spec)
{
    m_spec = spec;
    dataChanged(spec.summary);
}

QSize HousedChartView::sizeHint() const
{
    return QSize(380, 240);
}

QSize HousedChartView::minimumSizeHint() const
{
    return QSize(260, 170);
}

ChartView::Painted HousedChartView::painted(const figures::FigureStyle &style) const
{
    return
        [figure = HousedFigure(m_spec, style)](QPainter &painter, const QRectF &rect) { figure.paint(painter, rect); };
}

int HousedChartView::pointCount() const
{
    return static_cast<int>(m_spec.months.size());
}

QString HousedChartView::pointText(int point) const
{
    return figures::spoken(m_spec.months[static_cast<std::size_t>(point)], figureStyle().locale);
}

int HousedChartView::pointAt(const QPointF &place) const
{
    const HousedFigure figure(m_spec, figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    for (int i = 0; i < pointCount(); ++i) {
        if (layout.month(static_cast<std::size_t>(i)).contains(place))
            return i;
    }
    return -1;
}

ChartSurface *HousedChartView::makeSurface()
{
    m_housed = new Surface(this);
    return m_housed;
}

void HousedChartView::refresh()
{
    m_housed->setFigure(HousedFigure(m_spec, figureStyle()), currentPoint());
}

void HousedChartView::pointSelected(int) {}

void HousedChartView::pointActivated(int) {}

} // namespace regie::charts
