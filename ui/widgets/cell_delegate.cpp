// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "core/analysis/derivation.h"
#include "ui/figures/icons.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_room.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kIcon = 16;
constexpr int kUnderlineGap = 2;
constexpr const char *kTakesDate = "takesDate";
constexpr int kTickRoom = 28; // for the box of what can be ticked

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

QFont fontOf(const QFont &font, const QModelIndex &index)
{
    QFont result = font;
    const Tone tone = toneOf(index);
    result.setBold((font.bold() && tone != Tone::Quiet) || tone == Tone::Strong);
    return result;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

/// Where cells are chosen one by one, the row of the current one is tinted.
bool isInCurrentRow(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->selectionBehavior() == QAbstractItemView::SelectItems &&
           table->selectionModel()->hasSelection() &&
           table->currentIndex().row() == table->rowAt(option.rect.center().y());
}

bool isRefused(const QModelIndex &index)
{
    return !index.data(RefusalRole).toString().isEmpty();
}

} // namespace

CellDelegate::CellDelegate(const DossierView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_view(view)
{}

QColor CellDelegate::inkOf(const QModelIndex &index) const
{
    switch (toneOf(index)) {
    case Tone::Normal:
    case Tone::Strong:
        return theme().color(Token::Text);
    case Tone::Quiet:
        return theme().color(Token::Text2);
    case Tone::Bad:
        return theme().color(Token::Error);
    }
    Q_UNREACHABLE();
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme().color(Token::Selection));
    else if (isInCurrentRow(option))
        painter.fillRect(option.rect, theme().color(Token::Hover));
    painter.setPen(theme().color(Token::Grid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::Focus), space::kFocusRing));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void CellDelegate::paintRefusal(QPainter &painter, const QRect &cell) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap icon = figures::iconPixmap(QStringLiteral("data-error"), theme().color(Token::Error), ratio);
    painter.drawPixmap(QRect(cell.left() + space::kTiny, cell.center().y() - kIcon / 2, kIcon, kIcon), icon);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::Error), space::kFocusRing));
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
}

void CellDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant ticked = index.data(Qt::CheckStateRole);
    if (!ticked.isValid())
        return;
    // Where QStyledItemDelegate takes a click for a tick.
    QStyleOptionViewItem box(option);
    box.features |= QStyleOptionViewItem::HasCheckIndicator;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(ticked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

QRect CellDelegate::textRect(const QRect &cell, const QFont &font, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(font, index));
    const Qt::Alignment alignment = alignmentOf(index);
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const bool isLeft = !isRight && !alignment.testFlag(Qt::AlignHCenter);
    // On the other side than where it stands, a text may come nearer to the edge: see kSpareInCell.
    QRect room = cell.adjusted(isLeft ? kCellPadding : kCellPadding - kSpareInCell, 0,
                               isRight ? -kCellPadding : kSpareInCell - kCellPadding, 0);
    if (isRefused(index))
        room.setLeft(cell.left() + kIcon + space::kSmall);
    if (index.data(Qt::CheckStateRole).isValid())
        room.setLeft(cell.left() + kTickRoom);
    const int width = std::min(metrics.horizontalAdvance(index.data().toString()), room.width());
    QRect rect(0, 0, width, metrics.height());
    rect.moveCenter(room.center());
    if (isRight)
        rect.moveRight(room.right());
    else if (isLeft)
        rect.moveLeft(room.left());
    return rect;
}

void CellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &cell) const
{
    const QFont font = fontOf(option.font, index);
    const QFontMetrics metrics(font);
    const QRect rect = textRect(cell, option.font, index);
    QString text = index.data().toString();
    // Most texts have room to spare: cutting off means measuring once more.
    const int around = std::max({kCellPadding, kTickRoom, kIcon + space::kSmall}) + kCellPadding;
    if (rect.width() >= cell.width() - around)
        text = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1);
    painter.setFont(font);
    painter.setPen(isRefused(index) ? theme().color(Token::Error) : inkOf(index));
    const int baseline = rect.top() + metrics.ascent();
    painter.drawText(QPoint(rect.left(), baseline), text);
    if (!index.data(FigureRole).isValid())
        return;
    painter.setPen(QPen(theme().color(Token::Text2), 1, Qt::DotLine));
    painter.drawLine(rect.left(), baseline + kUnderlineGap + 1, rect.right(), baseline + kUnderlineGap + 1);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    paintText(*painter, option, index, option.rect);
    paintTick(*painter, option, index);
    if (isRefused(index))
        paintRefusal(*painter, option.rect);
    paintFocus(*painter, option);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option.font, index));
    const int before = index.data(Qt::CheckStateRole).isValid() ? kTickRoom : kCellPadding;
    return {before + metrics.horizontalAdvance(index.data().toString()) + kCellPadding + 1, tableRowHeight()};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant choices = index.data(ChoicesRole);
    if (!choices.isValid()) {
        auto *line = new QLineEdit(parent);
        line->setAlignment(alignmentOf(index));
        line->setProperty(kTakesDate, index.data(DateRole).toBool());
        return line;
    }
    auto *box = new QComboBox(parent);
    for (const Choice &choice : choices.value<Choices>())
        box->addItem(choice.label, choice.key);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<CellDelegate *>(this); // Qt's signals are not const, its createEditor() is
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (line && isKey && line->property(kTakesDate).toBool() &&
        QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) == QKeySequence(Qt::CTRL | Qt::Key_Semicolon)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            line->setText(dayText(QDate::currentDate()));
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<QComboBox *>(editor))
        rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    editor->setGeometry(rect);
}

QStringList CellDelegate::sourceLines(const QModelIndex &index) const
{
    const QVariant source = index.data(SourceRole);
    if (!source.isValid())
        return {};
    const auto derivation = analysis::derivationOf(m_view.data(), m_view.figures(), source.value<analysis::NumberId>());
    QStringList lines;
    if (!derivation.sources.isEmpty())
        //: %1 one source or more
        lines << tr("Source: %1").arg(derivation.sources.join(QStringLiteral("; ")));
    return lines + derivation.provenance;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QStringList lines = event && event->type() == QEvent::ToolTip ? sourceLines(index) : QStringList();
    if (!view || lines.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString number = index.data(Qt::ToolTipRole).toString();
    // As paragraphs, so that a long source goes on in a next line.
    const QString text =
        Qt::convertFromPlainText((QStringList(number) + lines).join(QStringLiteral("\n")), Qt::WhiteSpaceNormal);
    QToolTip::showText(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

} // namespace regie::ui::widgets
