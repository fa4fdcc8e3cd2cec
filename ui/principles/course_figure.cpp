// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/course_figure.h"

#include "ui/widgets/text_role.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using domain::ScoreValue;
using figures::Token;

namespace {

constexpr int kLines = 7; ///< the figure's height in lines of text
constexpr qreal kLineWidth = 2;
constexpr qreal kPoint = 3;
constexpr qreal kLastPoint = 4.5;
constexpr int kSharpness = 3; ///< pixels of a picture that is given away per pixel on the screen

QString dateLabel(QDate date)
{
    return QLocale().toString(date, QStringLiteral("MMM yy"));
}

} // namespace

CourseFigure::CourseFigure(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFont(widgets::roleFont(figures::TypeRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Scores through time"));
    connect(&view, &widgets::DossierView::themeChanged, this, qOverload<>(&QWidget::update));
}

void CourseFigure::show(std::vector<domain::Score> scores, std::optional<int> target)
{
    m_scores = std::move(scores);
    m_target = target;
    const QString count = tr("%n score(s) through time.", nullptr, static_cast<int>(m_scores.size()));
    setAccessibleDescription(target ? tr("%1 Target %2.").arg(count).arg(*target) : count);
    update();
}

QSize CourseFigure::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, fontMetrics().height() * kLines};
}

QSize CourseFigure::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

QString CourseFigure::targetText() const
{
    return m_target ? tr("target %1").arg(*m_target) : QString();
}

CourseFigure::Plot CourseFigure::plot() const
{
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.horizontalAdvance(dateLabel(m_scores.front().asOf)) / 2 + space::kHair;
    const int right = std::max(side, metrics.horizontalAdvance(targetText()) + space::kSmall);
    Plot plot;
    plot.area =
        QRectF(rect()).adjusted(side, metrics.height() + kLastPoint, -right, -2 * metrics.height() - kLastPoint);
    plot.first = m_scores.front().asOf;
    plot.days = plot.first.daysTo(m_scores.back().asOf);
    return plot;
}

QPointF CourseFigure::Plot::at(QDate date, double score) const
{
    constexpr double kSteps = ScoreValue::kHighest - ScoreValue::kLowest;
    const double part = days > 0 ? double(first.daysTo(date)) / double(days) : 1;
    return {area.left() + part * area.width(), area.bottom() - (score - ScoreValue::kLowest) / kSteps * area.height()};
}

void CourseFigure::paintTarget(QPainter &painter, const figures::Theme &theme, const Plot &plot) const
{
    if (!m_target)
        return;
    const qreal y = plot.at(plot.first, *m_target).y();
    QPen pen(theme.color(Token::Task), 1.6);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
    painter.setPen(theme.color(Token::Text2));
    const QRectF room(plot.area.right() + space::kSmall, y - fontMetrics().height() / 2.0, width(),
                      fontMetrics().height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, targetText());
}

void CourseFigure::paintLine(QPainter &painter, const figures::Theme &theme, const Plot &plot) const
{
    painter.setPen(QPen(theme.color(Token::Counts), kLineWidth));
    std::optional<QPointF> from;
    for (const domain::Score &score : m_scores) {
        const auto number = score.value.number();
        // Where nothing is known the line has a gap.
        const std::optional<QPointF> to = number ? std::optional(plot.at(score.asOf, *number)) : std::nullopt;
        if (from && to)
            painter.drawLine(*from, *to);
        from = to;
    }
}

void CourseFigure::paintValues(QPainter &painter, const figures::Theme &theme, const Plot &plot) const
{
    QFont strong = font();
    strong.setBold(true);
    const QFontMetrics metrics(strong);
    painter.setFont(strong);
    for (const domain::Score &score : m_scores) {
        const auto number = score.value.number();
        const QPointF point = plot.at(score.asOf, number.value_or(ScoreValue::kLowest));
        if (number) {
            painter.setPen(QPen(theme.color(Token::Base), 1));
            painter.setBrush(theme.color(Token::Counts));
            const qreal radius = &score == &m_scores.back() ? kLastPoint : kPoint;
            painter.drawEllipse(point, radius, radius);
        }
        //: In a small chart of scores: not applicable (Dutch: n.v.t.)
        const QString none = score.value.isNotApplicable() ? tr("n/a") : tr("?");
        const bool above = number && m_target && *number >= *m_target;
        const qreal y = above ? point.y() - kLastPoint - metrics.height() : point.y() + kLastPoint - 1;
        painter.setPen(theme.color(number ? Token::Text : Token::Text2));
        painter.drawText(QRectF(point.x() - width() / 2.0, y, width(), metrics.height()), Qt::AlignCenter,
                         number ? QLocale().toString(*number) : none);
    }
}

void CourseFigure::paintDates(QPainter &painter, const figures::Theme &theme, const Plot &plot) const
{
    painter.setFont(font());
    painter.setPen(theme.color(Token::Text2));
    // From the last date backwards, so that the newest always has its label.
    qreal free = width();
    for (auto score = m_scores.rbegin(); score != m_scores.rend(); ++score) {
        const QString label = dateLabel(score->asOf);
        const qreal wide = fontMetrics().horizontalAdvance(label);
        const qreal middle = plot.at(score->asOf, ScoreValue::kLowest).x();
        if (middle + wide / 2 > free)
            continue;
        painter.drawText(QRectF(middle - wide, height() - fontMetrics().height(), 2 * wide, fontMetrics().height()),
                         Qt::AlignCenter, label);
        free = middle - wide / 2 - space::kSmall;
    }
}

void CourseFigure::paint(QPainter &painter, const figures::Theme &theme) const
{
    if (m_scores.empty())
        return;
    painter.setFont(font());
    const Plot plot = this->plot();
    painter.setPen(theme.color(Token::Grid));
    for (const int score : {ScoreValue::kLowest, 3, ScoreValue::kHighest}) {
        const int y = qRound(plot.at(plot.first, score).y());
        painter.drawLine(QPoint(qRound(plot.area.left()), y), QPoint(qRound(plot.area.right()), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintTarget(painter, theme, plot);
    paintLine(painter, theme, plot);
    paintValues(painter, theme, plot);
    paintDates(painter, theme, plot);
}

void CourseFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, m_view.theme());
}

charts::ChartView::Painted CourseFigure::painted(const figures::FigureStyle &style) const
{
    // As a picture: what is painted here goes by the widget's own font and size.
    QImage image(size() * kSharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharpness);
    image.fill(style.theme.color(Token::Base));
    QPainter painter(&image);
    paint(painter, style.theme);
    painter.end();
    return [image](QPainter &target, const QRectF &rect) {
        const QSizeF fitting = image.deviceIndependentSize().scaled(rect.size(), Qt::KeepAspectRatio);
        target.drawImage(QRectF(rect.topLeft(), fitting), image);
    };
}

void CourseFigure::giveAwayWith(QTableView &scores, widgets::DossierView &view)
{
    m_output = new widgets::ShownOutput({this, [this] { return accessibleName(); },
                                         [this](const figures::FigureStyle &style) { return painted(style); },
                                         [this] { return accessibleDescription(); }},
                                        scores, view);
}

void CourseFigure::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_output)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_output->addTo(*menu);
    menu->popup(event->globalPos());
}

} // namespace regie::ui::principles
