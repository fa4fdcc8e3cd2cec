// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/housed_figure.h"

#include "ui/figures/axis_scale.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace regie::figures {

using Month = analysis::HousedCourse::Month;

namespace {

constexpr int kGridSteps = 4;
constexpr qreal kAir = 0.2; ///< of a month's column, on each side of its bar

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString numberText(double number, const QLocale &locale)
{
    const bool isWhole = number == std::round(number);
    return locale.toString(number, 'f', isWhole ? 0 : 1);
}

bool knowsNothing(const analysis::HousedCourse &course)
{
    return !course.correctedTask &&
           std::ranges::none_of(course.months, [](const Month &month) { return month.total.has_value(); });
}

} // namespace

HousedFigure::HousedFigure(analysis::HousedCourse course, FigureStyle style)
    : m_course(std::move(course))
    , m_style(std::move(style))
{}

Legend HousedFigure::legend() const
{
    return {{Swatch::StatusHolders, tr("housed since the half-year began")},
            {Swatch::Schedule, tr("schedule: a sixth each month")}};
}

double HousedFigure::highest() const
{
    double highest = 1;
    for (const Month &month : m_course.months)
        highest = std::max({highest, static_cast<double>(month.total.value_or(0)), month.expected.value_or(0)});
    return highest;
}

HousedLayout HousedFigure::layoutIn(const QRectF &rect, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal unit = metrics.unit();
    const qreal line = metrics.lineHeight(m_style.small);
    HousedLayout layout;
    layout.maximum = niceScale(highest() * 1.1, kGridSteps).maximum;
    const qreal values = metrics.width(m_style.locale.toString(std::lround(layout.maximum)), m_style.small);
    const qreal legendPart = legendHeight(legend(), rect.width(), metrics);
    layout.legend = QRectF(rect.left(), rect.bottom() - legendPart, rect.width(), legendPart);
    layout.plot = rect;
    layout.plot.setLeft(rect.left() + values + space::kSmall * unit);
    layout.plot.setRight(rect.right() - unit);
    layout.plot.setTop(rect.top() + line);
    const qreal bottom = layout.legend.top() - line - space::kTiny * unit;
    layout.plot.setBottom(std::max(bottom, layout.plot.top() + line));
    layout.dates = QRectF(layout.plot.left(), layout.plot.bottom(), layout.plot.width(), line);
    layout.monthWidth = layout.plot.width() / std::max<qreal>(1, static_cast<qreal>(m_course.months.size()));
    return layout;
}

void HousedFigure::paintAxis(Canvas &canvas, const HousedLayout &layout) const
{
    const double step = niceScale(highest() * 1.1, kGridSteps).step;
    const qreal line = canvas.metrics().lineHeight(m_style.small);
    const qreal gap = space::kSmall * canvas.unit();
    const double most = knowsNothing(m_course) ? 0 : layout.maximum; // no scale for what is not there
    for (double value = 0; value <= most + step / 2; value += step) {
        const qreal y = layout.y(value);
        canvas.line({layout.plot.left(), y}, {layout.plot.right(), y}, value > 0 ? Token::Grid : Token::Control,
                    canvas.unit());
        const QString text = m_style.locale.toString(std::lround(value));
        const qreal width = canvas.metrics().width(text, m_style.small) + canvas.unit();
        canvas.text(QRectF(layout.plot.left() - gap - width, y - line / 2, width, line),
                    Qt::AlignRight | Qt::AlignVCenter, text, m_style.small, Token::Text2);
    }
}

void HousedFigure::paintMonths(Canvas &canvas, const HousedLayout &layout) const
{
    const qreal line = canvas.metrics().lineHeight(m_style.small);
    for (std::size_t i = 0; i < m_course.months.size(); ++i) {
        const Month &month = m_course.months[i];
        const QRectF column = layout.month(i);
        const QString name = m_style.locale.toString(month.end, QStringLiteral("MMM")).remove(QLatin1Char('.'));
        canvas.text(QRectF(column.left(), layout.dates.top(), column.width(), line), Qt::AlignCenter, name,
                    m_style.small, month.hasEnded ? Token::Text : Token::Text2);
        if (!month.total)
            continue;
        const qreal top = layout.y(*month.total);
        const QRectF bar(column.left() + kAir * column.width(), top, (1 - 2 * kAir) * column.width(),
                         layout.plot.bottom() - top);
        canvas.painter().fillRect(canvas.crisp(bar), canvas.color(Token::StatusHolders));
        canvas.text(QRectF(column.left(), top - line, column.width(), line), Qt::AlignCenter,
                    m_style.locale.toString(*month.total), bold(m_style.small), Token::Text);
    }
}

void HousedFigure::paintSchedule(Canvas &canvas, const HousedLayout &layout) const
{
    if (!m_course.correctedTask)
        return;
    QPolygonF schedule{QPointF(layout.plot.left(), layout.y(0))};
    for (std::size_t i = 0; i < m_course.months.size(); ++i)
        schedule << QPointF(layout.month(i).right(), layout.y(std::max(0.0, m_course.months[i].expected.value_or(0))));
    QPen halo(canvas.color(Token::Base), 4 * canvas.unit());
    canvas.painter().setPen(halo);
    canvas.painter().drawPolyline(schedule);
    QPen pen(canvas.color(Token::Task), 2 * canvas.unit());
    pen.setStyle(Qt::DashLine);
    canvas.painter().setPen(pen);
    canvas.painter().drawPolyline(schedule);
}

void HousedFigure::paint(QPainter &painter, const QRectF &rect) const
{
    if (m_course.months.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, m_style);
    const HousedLayout layout = layoutIn(rect, *painter.device());
    paintAxis(canvas, layout);
    paintMonths(canvas, layout);
    paintSchedule(canvas, layout);
    if (knowsNothing(m_course))
        canvas.text(layout.plot, Qt::AlignCenter, tr("Nothing is known yet of this half-year."), m_style.small,
                    Token::Text2);
    paintLegend(canvas, layout.legend, legend());
    painter.restore();
}

QString spoken(const Month &month, const QLocale &locale)
{
    const QString name = locale.toString(month.end, QStringLiteral("MMMM yyyy"));
    const QString expected = month.expected ? numberText(*month.expected, locale) : Words::tr("unknown");
    if (!month.hasEnded)
        //: %1 month, %2 how many are expected by then
        return Words::tr("%1. This month has not ended. Expected by its end: %2.").arg(name, expected);
    if (!month.total)
        return Words::tr("%1. Housed unknown. Expected %2.").arg(name, expected);
    //: %1 month, %2 housed since the half-year began, %3 expected
    return Words::tr("%1. Housed %2 since the half-year began. Expected %3.")
        .arg(name, locale.toString(*month.total), expected);
}

} // namespace regie::figures
