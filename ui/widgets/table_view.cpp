// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

bool isKey(const QKeyEvent &event, const QKeySequence &sequence)
{
    return QKeySequence(event.keyCombination()) == sequence;
}

bool comesByKey(const QFocusEvent &event)
{
    const Qt::FocusReason reason = event.reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Invalid when the table has no rows.
QModelIndex firstCellOf(const QTableView &table)
{
    const QHeaderView &columns = *table.horizontalHeader();
    int visual = 0;
    while (visual + 1 < columns.count() && columns.isSectionHidden(columns.logicalIndex(visual)))
        ++visual;
    return table.model() ? table.model()->index(0, columns.logicalIndex(visual)) : QModelIndex();
}

} // namespace

TableView::TableView(DossierView &view, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_view(view)
    , m_editing(new TableEditing(*this, view))
    , m_tools(new TableTools(*this, view))
{
    setColumnHeader(new ColumnHeader(view, this));
    setUp(accessibleName);
    setItemDelegate(new CellDelegate(view, this));
    connect(&view, &DossierView::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setColumnHeader(ColumnHeader *header)
{
    setHorizontalHeader(header);
    // A press orders the rows; it does not select the column.
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    connect(header, &ColumnHeader::edgeDragged, this, [this] { m_userChoseWidths = true; });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int column) { setColumnWidth(column, naturalWidth(column)); });
    m_tools->listenTo(*header);
}

void TableView::keepAs(const QString &name)
{
    m_tools->keepAs(name);
}

void TableView::find()
{
    m_tools->find();
}

void TableView::setUp(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    noteKeys(*this, {{QKeySequence(Qt::Key_F2), tr("Edit the cell")}, {keys::kExplain, tr("Why this number?")}});
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(tableRowHeight());
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    horizontalHeader()->setFont(roleFont(figures::TypeRole::TableHeader));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setIconSize({figures::space::kLarge, figures::space::kLarge});
}

void TableView::setDense()
{
    setFont(roleFont(figures::TypeRole::Small));
    QFont strong = font();
    strong.setBold(true);
    horizontalHeader()->setFont(strong);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInSight = current.isValid() && current.bottom() <= event->oldSize().height();
    QTableView::resizeEvent(event);
    layOutColumns();
    if (wasInSight && current.bottom() > viewport()->height())
        scrollTo(currentIndex());
    if (m_isFitted)
        fitHeight();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QString TableView::emptyText() const
{
    if (model() && model()->rowCount() > 0)
        return {};
    const QString hidden = m_tools->emptyText();
    return hidden.isEmpty() ? m_emptyText : hidden;
}

void TableView::sayEmptyText(const QString &text)
{
    if (text == m_saidText)
        return;
    if (m_saidText.isEmpty())
        m_ownDescription = accessibleDescription();
    m_saidText = text;
    setAccessibleDescription(text.isEmpty() ? m_ownDescription : text);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    m_tools->paintHit(painter);
    const QString text = emptyText();
    sayEmptyText(text);
    if (text.isEmpty())
        return;
    painter.setPen(m_view.theme().color(figures::Token::Text2));
    const int margin = figures::space::kLarge;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    if (hasFocus()) { // no cell shows that the keyboard is here
        painter.setPen(QPen(m_view.theme().color(figures::Token::Focus), figures::space::kFocusRing));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TableView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // Not setCurrentIndex(): that adds to what is chosen while Ctrl or Shift is held, as in Ctrl+V.
    const auto whole = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | whole);
    m_editing->setAnchor(index);
    scrollTo(index);
}

QVariant TableView::currentFigure() const
{
    const QVariant figure = currentIndex().data(FigureRole);
    return figure.isValid() ? figure : currentIndex().data(SourceRole);
}

void TableView::explainCurrent()
{
    const QVariant figure = currentFigure();
    if (figure.isValid())
        m_view.explainCell(figure);
    else
        m_view.say(tr("This is no number with a derivation. Choose a number that is underlined."));
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (isKey(key, keys::kExplain) || m_tools->takes(key) || m_editing->wants(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && !currentIndex().isValid() &&
        comesByKey(static_cast<const QFocusEvent &>(*event)))
        goTo(firstCellOf(*this)); // one sees where the keyboard is
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (m_tools->press(*event))
        return;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isKey(*event, keys::kExplain))
        explainCurrent();
    else if (isTab && event->modifiers().testFlag(Qt::ControlModifier))
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab && !event->modifiers().testFlag(Qt::ShiftModifier));
    else if (!m_editing->press(*event)) {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        // Qt chooses from where its own keys and clicks led, and does not know where goTo() went since.
        if (currentIndex() != before)
            m_editing->chooseFromAnchor(event->modifiers());
    }
}

bool TableView::focusNextPrevChild(bool next)
{
    const bool staysInside = selectionBehavior() == SelectItems && m_editing->step(next);
    return staysInside || QTableView::focusNextPrevChild(next);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto *editable = qobject_cast<EditableTableModel *>(model);
    if (editable && editable->takesText())
        chooseCells();
    m_tools->noteArrangingKeys();
}

void TableView::chooseCells()
{
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update(); // the row of the current cell is tinted
}

QModelIndex TableView::figureAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.data(FigureRole).isValid())
        return {};
    const auto *delegate = qobject_cast<const CellDelegate *>(itemDelegateForIndex(index));
    return delegate && delegate->textRect(visualRect(index), font(), index).contains(point) ? index : QModelIndex();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    if (figureAt(event->position().toPoint()).isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        m_editing->chooseFromAnchor(event->modifiers());
    const QModelIndex index = figureAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        m_view.explainCell(index.data(FigureRole));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTyped = currentIndex().data(SourceRole).isValid() && !currentIndex().data(FigureRole).isValid();
    QAction *explain = menu->addAction(isTyped ? tr("Where does this number come from?") : tr("Why this number?"),
                                       keys::kExplain, this, &TableView::explainCurrent);
    explain->setEnabled(currentFigure().isValid());
    menu->addSeparator();
    m_editing->fill(*menu);
    menu->addSeparator();
    m_tools->addTo(*menu, currentIndex().column());
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void TableView::commitData(QWidget *editor)
{
    const bool hadFocus = editor && (editor->hasFocus() || editor->isAncestorOf(QApplication::focusWidget()));
    m_editing->rememberPlace();
    QTableView::commitData(editor);
    // The edit reloads the table, which takes the editor away and with it the keyboard.
    if (hadFocus && !editor->isVisible())
        setFocus();
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isRevert = hint == QAbstractItemDelegate::RevertModelCache;
    if (editor->isVisible())
        QTableView::closeEditor(editor, isRevert ? hint : QAbstractItemDelegate::NoHint);
    else
        setState(NoState); // the edit reloaded the table and took the editor away
    m_editing->goOn(hint);
}

} // namespace regie::ui::widgets
