// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_header.h"

#include "ui/figures/icons.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/heading_text.h"
#include "ui/widgets/text_role.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kArrow = 12;
constexpr int kFunnel = 16;
constexpr int kEdge = 4; // where the pointer takes the edge of a column
constexpr int kHalfWidth = 4;

} // namespace

ColumnHeader::ColumnHeader(const DossierView &view, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_view(view)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (m_modifiers.testFlag(Qt::ControlModifier))
            emit orderTurnedAlong(section);
        else
            emit orderTurned(section);
    });
    connect(this, &QHeaderView::sectionResized, this, [this] {
        m_isDragged = m_isDragged || m_isPressed;
        if (m_isPressed)
            emit edgeDragged();
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] { m_isDragged = m_isDragged || m_isPressed; });
    connect(&view, &DossierView::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

const ArrangedRows *ColumnHeader::rows() const
{
    return dynamic_cast<const ArrangedRows *>(model());
}

int ColumnHeader::marksWidth(int section) const
{
    const ArrangedRows *arranged = rows();
    if (!arranged)
        return 0;
    const Arrangement &arrangement = arranged->arranged().arrangement();
    int width = 0;
    if (arrangement.keyOf(section) >= 0) {
        width += kArrow;
        if (arrangement.order.size() > 1)
            width += fontMetrics().horizontalAdvance(QLatin1Char('0'));
    }
    if (arrangement.filters.contains(section))
        width += kFunnel;
    return width;
}

QRect ColumnHeader::filterButton(int section) const
{
    const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), height());
    if (!rows() || rect.width() < 2 * space::kRow)
        return {};
    return rect.adjusted(rect.width() - space::kRow - kEdge, 0, -kEdge, 0);
}

void ColumnHeader::paintArrow(QPainter &painter, const QRect &place, Qt::SortOrder order) const
{
    const qreal sign = order == Qt::AscendingOrder ? -1 : 1;
    const QPointF centre = QRectF(place).center();
    painter.setBrush(theme().color(Token::Text));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{centre + QPointF(-kHalfWidth, -sign * kHalfWidth / 2),
                                  centre + QPointF(kHalfWidth, -sign * kHalfWidth / 2),
                                  centre + QPointF(0, sign * kHalfWidth / 2)});
}

void ColumnHeader::paintMarks(QPainter &painter, const QRect &rect, int section) const
{
    const ArrangedRows *arranged = rows();
    if (!arranged)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Arrangement &arrangement = arranged->arranged().arrangement();
    int right = rect.right() - space::kHair;
    const auto place = [&rect, &right](int width) {
        right -= width;
        return QRect(right, rect.top(), width, rect.height());
    };
    const QRect button = section == m_hovered ? filterButton(section) : QRect();
    if (!button.isEmpty()) {
        painter.setPen(theme().color(Token::Control));
        painter.setBrush(theme().color(Token::Hover));
        painter.drawRoundedRect(QRectF(button).adjusted(0.5, 1.5, -0.5, -2.5), space::kRadius, space::kRadius);
    }
    if (!button.isEmpty() || arrangement.filters.contains(section)) {
        const QRect whole = button.isEmpty() ? place(kFunnel) : button;
        right = whole.left();
        const QPixmap icon = figures::iconPixmap(QStringLiteral("view-filter"), theme().color(Token::Text),
                                                 painter.device()->devicePixelRatioF());
        QRect square(0, 0, kFunnel, kFunnel);
        square.moveCenter(whole.center());
        painter.drawPixmap(square, icon);
    }
    if (const int key = arrangement.keyOf(section); key >= 0) {
        if (arrangement.order.size() > 1) {
            painter.setPen(theme().color(Token::Text));
            painter.drawText(place(fontMetrics().horizontalAdvance(QLatin1Char('0'))), Qt::AlignCenter,
                             QString::number(key + 1));
        }
        paintArrow(painter, place(kArrow), arrangement.order[static_cast<std::size_t>(key)].order);
    }
    painter.restore();
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QRect button = section == m_hovered ? filterButton(section) : QRect();
    const int key = rows() ? rows()->arranged().arrangement().keyOf(section) : -1;
    const int taken = button.isEmpty() ? marksWidth(section) : button.width() + kEdge + (key >= 0 ? kArrow : 0);
    QStyleOptionHeaderV2 label = option;
    label.rect = rect.adjusted(0, 0, -taken, 0);
    style()->drawControl(QStyle::CE_HeaderLabel, &label, painter, this);
    paintMarks(*painter, rect, section);
}

void ColumnHeader::hover(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

QString ColumnHeader::helpText(int section) const
{
    const QString own = model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    const QString heading = headingText(model()->headerData(section, orientation()).toString());
    // What says no more than the heading is explained by the glossary, as far as it is a term.
    const QString name = headingText(own).isEmpty() || headingText(own) == heading ? withMeaning(heading) : own;
    if (!rows())
        return name == heading ? QString() : name;
    return name + QLatin1Char('\n') +
           tr("Click: order the rows. Ctrl and a click: a further key. Alt+Down: filter this column.");
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove && rows())
        hover(logicalIndexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        if (section >= 0 && model())
            QToolTip::showText(help->globalPos(), helpText(section), viewport());
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = false;
    const QPoint at = event->position().toPoint();
    const int section = logicalIndexAt(at);
    m_pressedFilter = -1;
    if (event->button() == Qt::LeftButton && section >= 0 && filterButton(section).contains(at)) {
        m_pressedFilter = section;
        return;
    }
    m_isPressed = event->button() == Qt::LeftButton;
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedFilter, -1);
    if (pressed >= 0) {
        if (filterButton(pressed).contains(event->position().toPoint()))
            emit filterWanted(pressed);
        return;
    }
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
    if (std::exchange(m_isDragged, false))
        emit columnsDragged();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(logicalIndexAt(event->pos()), event->globalPos());
}

} // namespace regie::ui::widgets
