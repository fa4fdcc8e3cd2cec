// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bars_table.h"

#include "ui/widgets/column_header.h"
#include "ui/widgets/text_role.h"

#include <QPainter>

#include <algorithm>

namespace regie::ui::overview {

namespace space = figures::space;
using figures::BarScale;
using figures::Token;

namespace {

constexpr int kRow = 21;
constexpr int kAir = 3;
constexpr int kBarAtLeast = 120;

/// The part of a bar's cell that the bar can fill.
QRectF trackIn(const QRect &cell)
{
    return QRectF(cell).adjusted(space::kSmall, 0, -space::kTiny, -1);
}

figures::FigureStyle styleOf(const widgets::DossierView &view)
{
    return figures::screenStyle(view.theme(), widgets::textScale());
}

QString tickText(double tick, analysis::BarUnit unit)
{
    const QString number = QLocale().toString(std::lround(tick));
    return unit == analysis::BarUnit::PercentOfTask ? BarsTable::tr("%1%").arg(number) : number;
}

/// Paints the bar in its cell over the grid of the scale.
class BarDelegate : public widgets::CellDelegate
{
public:
    BarDelegate(const widgets::DossierView &view, const BarsModel &model, QObject *parent)
        : CellDelegate(view, parent)
        , m_view(view)
        , m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const BarScale scale = BarScale::of(m_model.bars());
        const QRectF track = trackIn(option.rect);
        const figures::FigureStyle style = styleOf(m_view);
        painter->setPen(style.theme.color(Token::Grid));
        for (const double tick : scale.ticks()) {
            const qreal x = std::round(scale.x(tick, track, widgets::textScale())) + 0.5;
            painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom()));
        }
        figures::paintStackedBar(*painter, track, m_model.bar(index.row()), scale, style);
        paintFocus(*painter, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {kBarAtLeast, kRow}; }

private:
    const widgets::DossierView &m_view;
    const BarsModel &m_model;
};

/// Shows the scale of the bars over their column.
class ScaleHeader : public widgets::ColumnHeader
{
public:
    ScaleHeader(const widgets::DossierView &view, const BarsModel &model, QWidget *parent)
        : ColumnHeader(view, parent)
        , m_view(view)
        , m_model(model)
    {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        ColumnHeader::paintSection(painter, rect, section);
        painter->restore();
        if (section != BarsModel::BarColumn)
            return;
        const BarScale scale = BarScale::of(m_model.bars());
        const QFont font = widgets::roleFont(figures::TypeRole::Small);
        const QFontMetricsF metrics(font);
        painter->save();
        painter->setFont(font);
        painter->setPen(m_view.theme().color(Token::Text2));
        qreal free = rect.left() + space::kTiny;
        for (const double tick : scale.ticks()) {
            const QString text = tickText(tick, scale.unit());
            const qreal width = metrics.horizontalAdvance(text);
            const qreal x = scale.x(tick, trackIn(rect), widgets::textScale());
            const qreal left = tick > 0 ? x - width / 2 : x;
            if (left < free || left + width > rect.right())
                continue;
            painter->drawText(QPointF(left, rect.center().y() + metrics.ascent() / 2 - 1), text);
            free = left + width + space::kTiny;
        }
        painter->restore();
    }

private:
    const widgets::DossierView &m_view;
    const BarsModel &m_model;
};

} // namespace

BarsTable::BarsTable(widgets::DossierView &view, BarsModel &model, QWidget *parent)
    : TableView(view, tr("Municipalities against their task"), parent)
    , m_model(model)
{
    auto *header = new ScaleHeader(view, model, this);
    header->setFont(widgets::roleFont(figures::TypeRole::Small));
    setColumnHeader(header);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegateForColumn(BarsModel::BarColumn, new BarDelegate(view, model, this));
    const int row = std::max(kRow, fontMetrics().height() + kAir);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    setElasticColumns({BarsModel::BarColumn});
    keepAs(QStringLiteral("overview.municipalities"));
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit municipalityActivated(m_model.bar(index.row()).id); });
}

QSize BarsTable::sizeHint() const
{
    constexpr int kMostRows = 40; // with more the table scrolls by itself, beside charts that keep their size
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), height + 2 * frameWidth()};
}

} // namespace regie::ui::overview
