// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_course.h"

#include "core/analysis/derivation.h"
#include "core/analysis/value_text.h"
#include "ui/dialogs/figure_words.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace regie::ui::dialogs {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kMonths = 20;
constexpr int kLines = 6; // the figure's height in lines of text
constexpr qreal kLineWidth = 2;
constexpr qreal kPoint = 3.5;

std::optional<double> valueOf(const domain::Dossier &dossier, const analysis::Figures &figures,
                              const Question &question)
{
    if (question.kind == Question::Kind::Figure) {
        const analysis::Explained *figure = analysis::explained(figures, question.figure);
        return figure ? figure->value : std::nullopt;
    }
    if (question.kind == Question::Kind::Planned) {
        const analysis::AreaFigures *area = figures.area(question.figure.municipality);
        return area ? std::optional(area->decided.value.value_or(0) + area->inPreparation.value.value_or(0))
                    : std::nullopt;
    }
    if (question.kind == Question::Kind::Number)
        return analysis::valueOf(dossier, figures, *question.number);
    const auto indicators = analysis::indicatorsOf(dossier, figures, question.figure.principle,
                                                   question.figure.municipality, question.location);
    for (const analysis::Indicator &indicator : indicators) {
        if (indicator.kind == question.indicator && indicator.function == question.function)
            return indicator.value;
    }
    return std::nullopt;
}

QString numberOf(std::optional<double> value)
{
    return value ? signedValue(*value) : widgets::unknownText();
}

} // namespace

std::vector<CoursePoint> courseOf(const domain::Dossier &dossier, const Question &question, QDate asOf,
                                  std::optional<domain::CyclePeriod> round)
{
    std::vector<CoursePoint> course;
    if (!hasCourse(question))
        return course;
    const QDate month(asOf.year(), asOf.month(), 1);
    std::vector<QDate> days;
    for (int back = kMonths; back >= 1; --back)
        days.push_back(month.addMonths(1 - back).addDays(-1));
    days.push_back(asOf);
    for (const QDate day : days)
        course.push_back({day, valueOf(dossier, analysis::figuresOn(dossier, day, round), question)});
    return course;
}

QString courseText(const std::vector<CoursePoint> &course)
{
    QStringList changes;
    for (std::size_t i = 0; i < course.size(); ++i) {
        if (i == 0 || course[i].value != course[i - 1].value)
            //: %1 a day, %2 a number
            changes << CourseLine::tr("%1: %2").arg(analysis::dateText(course[i].on), numberOf(course[i].value));
    }
    return changes.join(QStringLiteral("; "));
}

CourseLine::CourseLine(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFont(widgets::roleFont(figures::TypeRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Course of this number"));
}

void CourseLine::show(std::vector<CoursePoint> course)
{
    m_course = std::move(course);
    setAccessibleDescription(courseText(m_course));
    setToolTip(courseText(m_course).replace(QStringLiteral("; "), QStringLiteral("\n")));
    update();
}

QSize CourseLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * kLines};
}

double CourseLine::highest() const
{
    double highest = 0;
    for (const CoursePoint &point : m_course)
        highest = std::max(highest, point.value.value_or(0));
    return highest > 0 ? highest : 1;
}

double CourseLine::lowest() const
{
    double lowest = 0;
    for (const CoursePoint &point : m_course)
        lowest = std::min(lowest, point.value.value_or(0));
    return lowest;
}

QRectF CourseLine::area() const
{
    const int left = std::max(fontMetrics().horizontalAdvance(signedValue(highest())),
                              fontMetrics().horizontalAdvance(signedValue(lowest())));
    return QRectF(rect()).adjusted(left + space::kSmall, fontMetrics().height(), -space::kSmall,
                                   -fontMetrics().height() - space::kTiny);
}

QPointF CourseLine::at(const CoursePoint &point) const
{
    const QRectF area = this->area();
    const qint64 days = std::max<qint64>(1, m_course.front().on.daysTo(m_course.back().on));
    const double across = double(m_course.front().on.daysTo(point.on)) / double(days);
    const double up = (point.value.value_or(0) - lowest()) / (highest() - lowest());
    return {area.left() + across * area.width(), area.bottom() - up * area.height()};
}

void CourseLine::paintScale(QPainter &painter) const
{
    const QRectF area = this->area();
    const int height = fontMetrics().height();
    const auto heightOf = [&](double value) { return at({m_course.front().on, value}).y(); };
    const auto level = [&](double value, bool isNamed = true) {
        const qreal y = heightOf(value);
        painter.setPen(m_view.theme().color(Token::Grid));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_view.theme().color(Token::Text2));
        if (!isNamed)
            return;
        painter.drawText(QRectF(0, y - height / 2.0, area.left() - space::kTiny, height),
                         Qt::AlignRight | Qt::AlignVCenter, signedValue(value));
    };
    level(highest());
    // The number at 0 makes way for that of the lowest point where both would stand on each other.
    level(0, lowest() == 0 || heightOf(lowest()) - heightOf(0) >= height);
    if (lowest() < 0)
        level(lowest());
    const QString first = QLocale().toString(m_course.front().on, QStringLiteral("MMM yy"));
    const QString last = QLocale().toString(m_course.back().on, QStringLiteral("MMM yy"));
    const QRectF row(area.left(), area.bottom() + space::kTiny, area.width(), height);
    painter.drawText(row, Qt::AlignLeft, first);
    painter.drawText(row, Qt::AlignRight, last);
}

void CourseLine::paintSteps(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.theme().color(Token::Counts), kLineWidth));
    for (std::size_t i = 1; i < m_course.size(); ++i) {
        // Where nothing is known the line has a gap.
        if (!m_course[i - 1].value || !m_course[i].value)
            continue;
        const QPointF from = at(m_course[i - 1]);
        const QPointF to = at(m_course[i]);
        painter.drawLine(from, {to.x(), from.y()});
        painter.drawLine(QPointF(to.x(), from.y()), to);
    }
    if (!m_course.back().value)
        return;
    const QPointF end = at(m_course.back());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_view.theme().color(Token::Counts));
    painter.drawEllipse(end, kPoint, kPoint);
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(m_view.theme().color(Token::Text));
    const qreal height = QFontMetricsF(strong).height();
    painter.drawText(QRectF(0, end.y() - height - kPoint, end.x() + kPoint, height), Qt::AlignRight,
                     numberOf(m_course.back().value));
}

void CourseLine::paintEvent(QPaintEvent *)
{
    if (m_course.empty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    paintScale(painter);
    paintSteps(painter);
}

} // namespace regie::ui::dialogs
