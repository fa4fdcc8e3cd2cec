// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/course_table.h"

#include "ui/figures/patterns.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/text_role.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie::ui::timeline {

namespace space = figures::space;
using figures::Fill;
using figures::Token;

namespace {

constexpr int kBarAtLeast = 300;
constexpr int kBarShare = 2; ///< of three parts of the row's height
constexpr int kAugust = 8;

/// Where days lie in a bar's cell.
class DayScale
{
public:
    DayScale(const QRect &cell, const analysis::MonthRange &months)
        : m_track(QRectF(cell).adjusted(space::kSmall, 0, -space::kSmall, 0))
        , m_first(months.first)
        , m_days(std::max<qint64>(1, months.first.daysTo(months.last) + 1))
    {}

    const QRectF &track() const { return m_track; }
    qreal x(QDate day) const
    {
        const qreal part = static_cast<qreal>(m_first.daysTo(day)) / static_cast<qreal>(m_days);
        return m_track.left() + std::clamp<qreal>(part, 0, 1) * m_track.width();
    }

private:
    QRectF m_track;
    QDate m_first;
    qint64 m_days;
};

/// The first days of the school years that touch the months.
std::vector<QDate> schoolYears(const analysis::MonthRange &months)
{
    std::vector<QDate> starts;
    const int first = months.first.month() >= kAugust ? months.first.year() : months.first.year() - 1;
    for (QDate start(first, kAugust, 1); start <= months.last; start = start.addYears(1))
        starts.push_back(start);
    return starts;
}

bool isBanded(QDate schoolYear)
{
    return schoolYear.year() % 2 == 0;
}

Fill fillOf(const std::optional<domain::Phase> &phase)
{
    if (!phase)
        return Fill::Unknown;
    switch (domain::stageOf(*phase)) {
    case domain::Stage::InUse:
        return Fill::Counts;
    case domain::Stage::Decided:
        return Fill::Decided;
    case domain::Stage::InPreparation:
        return Fill::Preparation;
    }
    Q_UNREACHABLE();
}

figures::FigureStyle styleOf(const widgets::DossierView &view)
{
    return figures::screenStyle(view.theme(), widgets::textScale());
}

/// Paints the terms of a location over the bands of the school years.
class CourseDelegate : public widgets::CellDelegate
{
public:
    CourseDelegate(const widgets::DossierView &view, const CourseModel &model, QObject *parent)
        : CellDelegate(view, parent)
        , m_view(view)
        , m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const DayScale scale(option.rect, m_model.months());
        paintBands(*painter, option, scale);
        const CourseRow &row = m_model.row(index.row());
        for (const CourseRow::Stretch &stretch : row.stretches)
            paintStretch(*painter, option.rect, scale, row, stretch);
        painter->setPen(QPen(theme().color(Token::Accent), 2));
        const qreal asOf = scale.x(m_model.asOf());
        painter->drawLine(QPointF(asOf, option.rect.top()), QPointF(asOf, option.rect.bottom()));
        paintFocus(*painter, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {kBarAtLeast, CellDelegate::sizeHint(option, index).height()};
    }

private:
    void paintBands(QPainter &painter, const QStyleOptionViewItem &option, const DayScale &scale) const
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        for (const QDate start : schoolYears(m_model.months())) {
            const QRectF band(scale.x(start), option.rect.top(), scale.x(start.addYears(1)) - scale.x(start),
                              option.rect.height() - 1);
            if (isBanded(start) && !isChosen)
                painter.fillRect(band, theme().color(Token::Alternate));
            painter.setPen(theme().color(Token::Line));
            painter.drawLine(band.topLeft(), band.bottomLeft());
        }
    }

    void paintStretch(QPainter &painter, const QRect &cell, const DayScale &scale, const CourseRow &row,
                      const CourseRow::Stretch &stretch) const
    {
        const qreal height = std::floor(cell.height() * kBarShare / 3.0);
        const qreal left = stretch.from.isNull() ? scale.track().left() : scale.x(stretch.from);
        const qreal right = stretch.until.isNull() ? scale.track().right() : scale.x(stretch.until.addDays(1));
        const QRectF bar(left, cell.center().y() - height / 2, std::max<qreal>(3, right - left), height);
        const figures::FigureStyle style = styleOf(m_view);
        figures::Canvas canvas(painter, style);
        figures::paintFill(canvas, canvas.crisp(bar), stretch.isWhatIf ? Fill::Unknown : fillOf(row.phase));
        if (stretch.isWhatIf) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().color(Token::Warning), 2, Qt::DashLine));
            painter.drawRect(bar);
        } else if (stretch.until.isValid() && stretch.until <= m_model.months().last) {
            painter.setPen(QPen(theme().color(Token::Ending), 3, Qt::SolidLine, Qt::FlatCap)); // it ends in sight
            painter.drawLine(QPointF(bar.right(), bar.top() - 2), QPointF(bar.right(), bar.bottom() + 2));
        }
    }

    const widgets::DossierView &m_view;
    const CourseModel &m_model;
};

/// Names the school years over the column of bars.
class SchoolYearHeader : public widgets::ColumnHeader
{
public:
    SchoolYearHeader(const widgets::DossierView &view, const CourseModel &model, QWidget *parent)
        : ColumnHeader(view, parent)
        , m_model(model)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        ColumnHeader::paintSection(painter, rect, section);
        painter->restore();
        if (section != CourseModel::Course || m_model.months().first.isNull())
            return;
        const DayScale scale(rect, m_model.months());
        const QFont font = widgets::roleFont(figures::TypeRole::Small);
        const QFontMetricsF metrics(font);
        painter->save();
        painter->setFont(font);
        painter->setPen(theme().color(Token::Text2));
        for (const QDate start : schoolYears(m_model.months())) {
            const qreal left = scale.x(start) + space::kTiny;
            const qreal room = scale.x(start.addYears(1)) - left;
            //: Over a bar: a school year; %1 and %2 are years
            const QString full = CourseTable::tr("school year %1–%2").arg(start.year()).arg(start.year() + 1);
            const QString brief = QStringLiteral("%1–%2").arg(start.year()).arg(start.year() + 1);
            const QString text = metrics.horizontalAdvance(full) <= room ? full : brief;
            if (metrics.horizontalAdvance(text) <= room)
                painter->drawText(QPointF(left, rect.center().y() + metrics.ascent() / 2 - 1), text);
        }
        painter->restore();
    }

private:
    const CourseModel &m_model;
};

} // namespace

CourseTable::CourseTable(widgets::DossierView &view, CourseModel &model, QWidget *parent)
    : TableView(view, tr("Terms of each location"), parent)
{
    setColumnHeader(new SchoolYearHeader(view, model, this));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setDense();
    setItemDelegateForColumn(CourseModel::Course, new CourseDelegate(view, model, this));
    setElasticColumns({CourseModel::Name, CourseModel::Course});
    fitColumns(); // from now on they are fitted to new rows
    keepAs(QStringLiteral("timeline.courses"));
    connect(this, &QTableView::activated, this,
            [this, &model](const QModelIndex &index) { emit locationActivated(model.row(index.row()).location); });
}

} // namespace regie::ui::timeline
