// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

const QKeySequence kExplain(Qt::ALT | Qt::Key_W);
const QKeySequence kCopyWithHeaders(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

bool isKey(const QKeyEvent &event, const QKeySequence &sequence)
{
    return QKeySequence(event.keyCombination()) == sequence;
}

QString rawText(const QModelIndex &index)
{
    const QVariant raw = index.data(RawRole);
    QString text = (raw.isValid() ? raw : index.data()).toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

TableView::TableView(DossierView &view, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_view(view)
{
    setUp(accessibleName);
    setItemDelegate(new CellDelegate(view, this));
    connect(&view, &DossierView::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_userChoseWidths && !m_natural.empty())
            fitColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isLayingOut && !m_natural.empty())
            m_userChoseWidths = true;
    });
}

void TableView::setUp(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
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
    horizontalHeader()->setHighlightSections(false);
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

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(m_view.theme().color(figures::Token::Text2));
    const int margin = figures::space::kLarge;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void TableView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QVariant TableView::currentFigure() const
{
    return currentIndex().data(FigureRole);
}

void TableView::explainCurrent()
{
    const QVariant figure = currentFigure();
    if (figure.isValid())
        m_view.explain(figure.value<analysis::FigureId>());
    else
        m_view.say(tr("This is no number with a derivation. Choose a number that is underlined."));
}

void TableView::copy(CopyScope scope) const
{
    if (!selectionModel() || !currentIndex().isValid())
        return;
    QStringList lines;
    const int columns = model()->columnCount();
    const auto line = [&](auto &&textAt) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            if (!isColumnHidden(column))
                cells << textAt(column);
        }
        lines << cells.join(QLatin1Char('\t'));
    };
    if (scope == CopyScope::CellsAndHeaders)
        line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString().simplified(); });
    if (selectionBehavior() != SelectRows) {
        lines << rawText(currentIndex());
    } else {
        QModelIndexList rows = selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        for (const QModelIndex &row : rows)
            line([&row](int column) { return rawText(row.siblingAtColumn(column)); });
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (isKey(key, kExplain) || isKey(key, QKeySequence(QKeySequence::Copy)) || isKey(key, kCopyWithHeaders)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (isKey(*event, kExplain)) {
        explainCurrent();
    } else if (isKey(*event, QKeySequence(QKeySequence::Copy))) {
        copy(CopyScope::Cells);
    } else if (isKey(*event, kCopyWithHeaders)) {
        copy(CopyScope::CellsAndHeaders);
    } else if (auto *editable = qobject_cast<EditableTableModel *>(model());
               editable && event->key() == Qt::Key_Escape && state() != EditingState) {
        editable->dropRefused(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
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
    const QModelIndex index = figureAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        m_view.explain(index.data(FigureRole).value<analysis::FigureId>());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *explain = menu->addAction(tr("Why this number?"), kExplain, this, &TableView::explainCurrent);
    explain->setEnabled(currentFigure().isValid());
    menu->addAction(selectionBehavior() == SelectRows ? tr("Copy row") : tr("Copy cell"),
                    QKeySequence(QKeySequence::Copy), this, [this] { copy(CopyScope::Cells); });
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
    QTableView::commitData(editor);
    // The edit reloads the table, which takes the editor away and with it the keyboard.
    if (hadFocus && !editor->isVisible())
        setFocus();
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor->isVisible()) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    // The edit reloaded the table and took the editor away: what is left is to go where the key leads.
    setState(NoState);
    const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
    const bool isPrevious = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!currentIndex().isValid() || !(isNext || isPrevious))
        return;
    const QModelIndex next = currentIndex().siblingAtColumn(currentIndex().column() + (isNext ? 1 : -1));
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    if (next.flags().testFlag(Qt::ItemIsEditable))
        edit(next);
}

} // namespace regie::ui::widgets
