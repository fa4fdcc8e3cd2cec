// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/matrix_view.h"

#include "core/domain/names.h"
#include "core/dossier/field_text.h"
#include "ui/principles/score_delegate.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_role.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using domain::ScoreValue;

namespace {

/// The score that the key stands for; none when it stands for none.
std::optional<ScoreValue> scoreOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace || event.text() == u"0")
        return ScoreValue::unknown();
    if (event.text().compare(u"n", Qt::CaseInsensitive) == 0)
        return ScoreValue::notApplicable();
    return ScoreValue::fromNumber(event.text().toInt());
}

bool isTyping(const QKeyEvent &event)
{
    if (QKeySequence(event.keyCombination()) == widgets::keys::kChooseRows)
        return false;
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           !event.text().isEmpty() && event.text().front().isPrint();
}

QList<widgets::KeyHelp> scoreKeys()
{
    QList<widgets::KeyHelp> keys;
    for (int score = 1; score <= 5; ++score)
        keys.append(widgets::KeyHelp{QKeySequence(Qt::Key_0 + score), MatrixView::tr("Score %1").arg(score)});
    keys.append({{QKeySequence(Qt::Key_0), MatrixView::tr("Score unknown")},
                 {QKeySequence(Qt::Key_Delete), MatrixView::tr("Score unknown")},
                 {QKeySequence(Qt::Key_N), MatrixView::tr("Not applicable")},
                 {QKeySequence(Qt::Key_Return), MatrixView::tr("Go to the grounds of the score")}});
    return keys;
}

} // namespace

MatrixView::MatrixView(widgets::DossierView &view, MatrixModel &matrix, QWidget *parent)
    : TableView(view, tr("Scores: a row per municipality or location, a column per principle"), parent)
    , m_matrix(matrix)
    , m_names(new NameHeader(view))
    , m_corner(new QLabel(tr("Municipality"), this))
{
    setFrameShape(NoFrame);
    widgets::noteKeys(*this, scoreKeys());
    auto *header = new PrincipleHeader(view);
    setColumnHeader(header);
    setVerticalHeader(m_names);
    setModel(&matrix);
    keepAs(QStringLiteral("principles"));
    setItemDelegate(new ScoreDelegate(view, this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setEmptyText(tr("There are no rows to show."));
    header->setMinimumSectionSize(std::max(header->leastWidth(), widgets::scoreCellWidth(font()) - space::kSmall));
    header->setSectionResizeMode(QHeaderView::Stretch);
    m_names->setFixedWidth(m_names->naturalWidth());

    m_corner->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_corner->setContentsMargins(space::kSmall, 0, 0, space::kTiny + 1);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Window);
    connect(&matrix, &QAbstractItemModel::modelReset, this,
            [this] { m_names->setFixedWidth(m_names->naturalWidth()); });
}

void MatrixView::updateGeometries()
{
    TableView::updateGeometries();
    const QRect corner(frameWidth(), frameWidth(), m_names->width(), horizontalHeader()->height());
    m_corner->setGeometry(corner.adjusted(0, 0, 0, -1));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    m_names->setCurrentRow(current.row());
}

std::vector<Cell> MatrixView::chosenCells() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen << currentIndex();
    std::sort(chosen.begin(), chosen.end());
    std::vector<Cell> cells;
    for (const QModelIndex &index : chosen)
        cells.push_back(m_matrix.cellAt(index));
    return cells;
}

bool MatrixView::takeScoreKey(const QKeyEvent &event)
{
    const std::optional<ScoreValue> value = scoreOf(event);
    if (!value)
        return false;
    if (!currentIndex().isValid())
        return true;
    if (value->isNotApplicable())
        emit notApplicableWanted();
    else
        editing().fillWith(dossier::scoreText(value->key()),
                           value->isUnknown() ? widgets::EditKind::Cleared : widgets::EditKind::Filled);
    return true;
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (scoreOf(key)) {
            event->accept();
            return true;
        }
    }
    return TableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (takeScoreKey(*event))
        return;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        emit detailRequested();
    } else if (isTyping(*event)) {
        //: A key that does nothing in the matrix was pressed
        view().say(tr("Use 1 to 5, 0 or N."));
    } else {
        TableView::keyPressEvent(event);
    }
}

void MatrixView::addReasoning(QMenu &menu, const Cell &cell)
{
    menu.addSeparator();
    menu.addAction(tr("Copy the reasoning to…"), this, [this, cell] { emit copyRequested(cell); });
    menu.addAction(tr("Compare with the previous score"), this, [this, cell] { emit previousRequested(cell); });
}

void MatrixView::addTargets(QMenu &menu, domain::Principle principle)
{
    const auto &figures = view().figures().province.principles[static_cast<std::size_t>(principle)];
    //: %1 is the name of a principle
    QMenu *targets = menu.addMenu(tr("Target of the region for %1").arg(domain::shortNameOf(principle)));
    for (int target = ScoreValue::kLowest; target <= ScoreValue::kHighest; ++target) {
        QAction *action = targets->addAction(QLocale().toString(target), this,
                                             [this, principle, target] { emit regionTargetChosen(principle, target); });
        action->setCheckable(true);
        action->setChecked(figures.target.value && qRound(*figures.target.value) == target);
    }
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QVariant figure = index.data(widgets::FigureRole);
    QAction *why = menu->addAction(tr("Why this number?"), widgets::keys::kExplain, this,
                                   [this, figure] { view().explainCell(figure); });
    why->setEnabled(figure.isValid());
    menu->addSeparator();
    editing().fill(*menu);
    menu->addSeparator();
    // The keys are the table's own: the menu only names them.
    menu->addAction(tr("Set to unknown\t0"), this, [this] { editing().clear(); });
    menu->addAction(tr("Set to not applicable…\tN"), this, &MatrixView::notApplicableWanted);
    addReasoning(*menu, m_matrix.cellAt(index));
    menu->addSeparator();
    tools().addTo(*menu, index.column());
    menu->addSeparator();
    addTargets(*menu, m_matrix.cellAt(index).principle);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace regie::ui::principles
