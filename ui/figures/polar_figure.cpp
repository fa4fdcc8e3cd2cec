// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/polar_figure.h"

#include "ui/figures/polar_series.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace regie::figures {

using analysis::PrincipleProfile;

namespace {

constexpr std::size_t kAxes = 6;
constexpr std::size_t kDown = 3;      ///< the axis that points down
constexpr qreal kSideShare = 0.26;    ///< of the width, for the names on one side
constexpr double kSideReach = 0.8660; ///< horizontal reach of a side axis: the sine of 60 degrees
constexpr qreal kAreaOpacity = 0.16;

QPolygonF pointsOf(const PolarLayout &layout, const PolarFigure::Run &run,
                   const std::array<std::optional<double>, 6> &values)
{
    QPolygonF points;
    for (const std::size_t axis : run)
        points << layout.at(axis, *values[axis]);
    return points;
}

} // namespace

QPointF PolarLayout::at(std::size_t axis, double value) const
{
    const double angle = std::numbers::pi / 3 * static_cast<double>(axis);
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * (radius * value / PolarFigure::kHighest);
}

std::vector<PolarFigure::Run> PolarFigure::runsOf(const std::array<std::optional<double>, 6> &values)
{
    const auto gap = std::ranges::find_if_not(values, &std::optional<double>::has_value);
    if (gap == values.end())
        return {{0, 1, 2, 3, 4, 5, 0}};
    const auto start = static_cast<std::size_t>(gap - values.begin());
    std::vector<Run> runs;
    bool open = false;
    for (std::size_t step = 1; step < kAxes; ++step) {
        const std::size_t axis = (start + step) % kAxes;
        if (values[axis] && !open)
            runs.emplace_back();
        if (values[axis])
            runs.back().push_back(axis);
        open = values[axis].has_value();
    }
    return runs;
}

PolarFigure::PolarFigure(PrincipleProfile profile, FigureStyle style)
    : m_profile(std::move(profile))
    , m_style(std::move(style))
{}

PolarFigure::PolarFigure(analysis::ProfileComparison comparison, FigureStyle style)
    : m_style(std::move(style))
{
    if (!comparison.series.empty())
        m_profile = comparison.series.front().profile;
    if (comparison.series.size() > 1)
        m_series = std::move(comparison.series);
}

std::array<std::optional<double>, 6> PolarFigure::scoresOf(const PrincipleProfile &profile)
{
    std::array<std::optional<double>, 6> values;
    std::ranges::transform(profile.axes, values.begin(), &PrincipleProfile::Axis::score);
    return values;
}

std::array<std::optional<double>, 6> PolarFigure::scores() const
{
    return scoresOf(m_profile);
}

std::array<std::optional<double>, 6> PolarFigure::targets() const
{
    std::array<std::optional<double>, 6> values;
    std::ranges::transform(m_profile.axes, values.begin(), &PrincipleProfile::Axis::target);
    return values;
}

Legend PolarFigure::legend() const
{
    if (!m_series.empty()) {
        Legend legend;
        for (std::size_t i = 0; i < m_series.size(); ++i)
            legend.push_back({seriesSwatch(i), m_series[i].name});
        return legend;
    }
    return {{Swatch::Score, tr("score")}, {Swatch::Target, tr("target score")}};
}

QString PolarFigure::note() const
{
    if (!m_series.empty())
        return tr("No line and no mark: unknown or not applicable.");
    int scored = 0;
    int unknown = 0;
    int notApplicable = 0;
    for (const auto &axis : m_profile.axes) {
        scored += axis.scored;
        unknown += axis.unknown;
        notApplicable += axis.notApplicable;
    }
    if (scored + unknown + notApplicable == 0)
        return {};
    const QLocale &locale = m_style.locale;
    return tr("Scores: %1 known, %2 unknown, %3 n/a.")
        .arg(locale.toString(scored), locale.toString(unknown), locale.toString(notApplicable));
}

std::vector<MarkedLine> PolarFigure::scoreLines(const PrincipleProfile::Axis &axis) const
{
    if (!m_series.empty())
        return {}; // each area has another one: the table tells them
    QString target;
    if (axis.target) {
        const bool whole = qFuzzyCompare(*axis.target, std::round(*axis.target));
        target = scoreNumber(*axis.target, whole ? 0 : 1, m_style.locale);
    }
    if (axis.score) {
        const QString score = scoreNumber(*axis.score, m_profile.decimals, m_style.locale);
        //: score of target score, as in "3.5 of 4"
        return axis.target ? std::vector<MarkedLine>{{tr("%1 of %2").arg(score, target), score}}
                           : std::vector<MarkedLine>{{score, score}, {tr("no target"), {}}};
    }
    const bool applies = axis.areas() == 0 || axis.notApplicable < axis.areas();
    std::vector<MarkedLine> lines{{applies ? tr("unknown") : tr("not applicable"), {}}};
    if (axis.target && applies)
        lines.push_back({tr("target %1").arg(target), {}});
    return lines;
}

void PolarFigure::placeLabels(PolarLayout &layout, const QRectF &rect, const Metrics &metrics) const
{
    const QFont &font = m_style.small;
    const qreal gap = space::kSmall * metrics.unit();
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        auto &label = layout.labels[axis];
        const bool pole = axis % kDown == 0;
        label.score = scoreLines(m_profile.axes[axis]);
        label.name = wrapped(m_profile.axes[axis].label, font, rect.width() * (pole ? 2 : 1) * kSideShare, metrics);
        qreal width = 0;
        for (const MarkedLine &line : label.score)
            width = std::max(width, markedWidth(line, font, metrics));
        for (const QString &line : label.name)
            width = std::max(width, metrics.width(line, font));
        const qreal height =
            metrics.lineHeight(font) * (static_cast<qreal>(label.name.size()) + static_cast<qreal>(label.score.size()));
        label.rect = QRectF(0, 0, width + metrics.unit(), height);
        label.alignment = pole ? Qt::AlignHCenter : axis < kDown ? Qt::AlignLeft : Qt::AlignRight;
    }
    const qreal above = layout.labels[0].rect.height() + gap;
    const qreal below = layout.labels[kDown].rect.height() + gap;
    qreal side = 0;
    for (const std::size_t axis : {1U, 2U, 4U, 5U})
        side = std::max(side, layout.labels[axis].rect.width() + gap + space::kTiny * metrics.unit());
    layout.radius =
        std::max(gap, std::min((rect.height() - above - below) / 2, (rect.width() / 2 - side) / kSideReach));
    const qreal free = rect.height() - above - below - 2 * layout.radius;
    layout.centre = QPointF(rect.center().x(), rect.top() + free / 2 + above + layout.radius);
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        QRectF &box = layout.labels[axis].rect;
        const QPointF tip = layout.at(axis, kHighest);
        if (axis % kDown == 0)
            box.moveTopLeft({tip.x() - box.width() / 2, axis == 0 ? tip.y() - gap - box.height() : tip.y() + gap});
        else
            box.moveTopLeft({axis < kDown ? tip.x() + gap : tip.x() - gap - box.width(), tip.y() - box.height() / 2});
    }
}

PolarLayout PolarFigure::layoutIn(const QRectF &rect, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    PolarLayout layout;
    QRectF web = rect;
    const qreal line = metrics.lineHeight(m_style.small);
    if (!note().isEmpty()) {
        layout.note = QRectF(rect.left(), rect.bottom() - line, rect.width(), line);
        web.setBottom(layout.note.top());
    }
    layout.legend = web;
    layout.legend.setTop(web.bottom() - legendHeight(legend(), rect.width(), metrics));
    web.setBottom(layout.legend.top() - space::kTiny * metrics.unit());
    placeLabels(layout, web, metrics);
    return layout;
}

void PolarFigure::paintWeb(Canvas &canvas, const PolarLayout &layout) const
{
    QPainter &painter = canvas.painter();
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= kHighest; ++ring) {
        QPolygonF web;
        for (std::size_t axis = 0; axis < kAxes; ++axis)
            web << layout.at(axis, ring);
        painter.setPen(QPen(canvas.color(ring == kHighest ? Token::Control : Token::Line), canvas.unit()));
        painter.drawPolygon(web);
    }
    for (std::size_t axis = 0; axis < kAxes; ++axis)
        canvas.line(layout.centre, layout.at(axis, kHighest), Token::Line, canvas.unit());
}

void PolarFigure::paintTargets(Canvas &canvas, const PolarLayout &layout) const
{
    const auto values = targets();
    QPen pen(canvas.color(Token::Task), 1.6 * canvas.unit(), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    for (const Run &run : runsOf(values)) {
        canvas.painter().setPen(pen);
        canvas.painter().drawPolyline(pointsOf(layout, run, values));
    }
}

void PolarFigure::paintScores(Canvas &canvas, const PolarLayout &layout) const
{
    QPainter &painter = canvas.painter();
    const auto values = scores();
    QColor area = canvas.color(Token::Counts);
    area.setAlphaF(static_cast<float>(kAreaOpacity));
    for (const Run &run : runsOf(values)) {
        const QPolygonF points = pointsOf(layout, run, values);
        painter.setPen(Qt::NoPen);
        painter.setBrush(area);
        if (run.size() > 1)
            painter.drawPolygon(QPolygonF(points) << layout.centre);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(canvas.color(Token::Counts), 2.4 * canvas.unit(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    }
}

void PolarFigure::paintProfile(Canvas &canvas, const PolarLayout &layout) const
{
    paintScores(canvas, layout);
    paintTargets(canvas, layout);
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        if (m_profile.axes[axis].target)
            paintTargetPoint(canvas, layout.at(axis, *m_profile.axes[axis].target));
        if (m_profile.axes[axis].score)
            paintScorePoint(canvas, layout.at(axis, *m_profile.axes[axis].score));
    }
}

void PolarFigure::paintSeries(Canvas &canvas, const PolarLayout &layout) const
{
    // The first on top, since that is the area one began with.
    for (std::size_t i = m_series.size(); i-- > 0;) {
        const auto values = scoresOf(m_series[i].profile);
        for (const Run &run : runsOf(values)) {
            canvas.painter().setBrush(Qt::NoBrush);
            canvas.painter().setPen(seriesPen(i, m_style.theme, canvas.unit()));
            canvas.painter().drawPolyline(pointsOf(layout, run, values));
        }
        for (std::size_t axis = 0; axis < kAxes; ++axis) {
            if (values[axis])
                paintSeriesMark(canvas, layout.at(axis, *values[axis]), i);
        }
    }
}

void PolarFigure::paintTexts(Canvas &canvas, const PolarLayout &layout) const
{
    const QFont &font = m_style.small;
    const qreal line = canvas.metrics().lineHeight(font);
    for (const auto &label : layout.labels) {
        QRectF row(label.rect.left(), label.rect.top(), label.rect.width(), line);
        for (const QString &name : label.name) {
            canvas.text(row, label.alignment | Qt::AlignVCenter, name, font, Token::Text);
            row.translate(0, line);
        }
        for (const MarkedLine &score : label.score) {
            paintMarked(canvas, row, label.alignment, score, font);
            row.translate(0, line);
        }
    }
    for (const int ring : {1, kHighest}) {
        const QPointF beside = layout.at(0, ring) + QPointF(3 * canvas.unit(), 0);
        canvas.text(QRectF(beside, QSizeF(line, line)), Qt::AlignLeft | Qt::AlignTop, m_style.locale.toString(ring),
                    font, Token::Text2);
    }
    paintLegend(canvas, layout.legend, legend());
    canvas.text(layout.note, Qt::AlignLeft | Qt::AlignVCenter, note(), font, Token::Text2);
}

void PolarFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, m_style);
    const PolarLayout layout = layoutIn(rect, *painter.device());
    paintWeb(canvas, layout);
    if (m_series.empty())
        paintProfile(canvas, layout);
    else
        paintSeries(canvas, layout);
    paintTexts(canvas, layout);
    painter.restore();
}

} // namespace regie::figures
