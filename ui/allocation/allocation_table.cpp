// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_table.h"

#include "ui/allocation/allocation_delegates.h"
#include "ui/allocation/proposal_plan.h"
#include "ui/widgets/cell_room.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/key_help.h"

#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace regie::ui::allocation {

using dossier::changes::ScenarioPlace;

namespace {

constexpr int kMany = 10;

/// How many places the key adds; 0: it is no such key.
int placesOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return 0;
    const bool isMany = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
        return isMany ? kMany : 1;
    case Qt::Key_Equal: // the key of the plus without Shift
        return 1;
    case Qt::Key_Minus:
        return isMany ? -kMany : -1;
    case Qt::Key_Underscore: // the key of the minus with Shift
        return -kMany;
    default:
        return 0;
    }
}

bool isColumn(const QModelIndex &index, Column column)
{
    return index.column() == static_cast<int>(column);
}

} // namespace

AllocationTable::AllocationTable(WhatIf &whatIf, AllocationModel &model, QWidget *parent)
    : TableView(whatIf.view(), tr("Proposals: a row per municipality"), parent)
    , m_whatIf(whatIf)
    , m_proposals(model)
{
    widgets::noteKeys(*this, {{QKeySequence(Qt::Key_Plus), tr("One place more in the proposal")},
                              {QKeySequence(Qt::SHIFT | Qt::Key_Plus), tr("Ten places more in the proposal")},
                              {QKeySequence(Qt::Key_Minus), tr("One place fewer in the proposal")},
                              {QKeySequence(Qt::SHIFT | Qt::Key_Minus), tr("Ten places fewer in the proposal")}});
    setFrameShape(NoFrame);
    setModel(&model);
    setItemDelegateForColumn(static_cast<int>(Column::Name), new NameDelegate(whatIf.view(), this));
    setItemDelegateForColumn(static_cast<int>(Column::Pinned), new PinDelegate(whatIf.view(), this));
    setItemDelegateForColumn(static_cast<int>(Column::Difference), new BarDelegate(whatIf.view(), this));
    setElasticColumns({static_cast<int>(Column::Difference)}); // names are read whole
    setEmptyText(tr("This dossier has no municipalities yet."));
    chooseCells();
    connect(&model, &widgets::EditableTableModel::refused, this, &AllocationTable::refused);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &AllocationTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &AllocationTable::chooseAgain);
    connect(&model, &QAbstractItemModel::modelReset, this, &AllocationTable::fitNames);
    connect(&model, &QAbstractItemModel::dataChanged, this, &AllocationTable::fitNames);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable) && !m_whatIf.scenario())
            emit refused(dossierIsFixed());
    });
}

QString AllocationTable::currentMunicipality() const
{
    return m_proposals.codeAt(currentIndex().row());
}

void AllocationTable::remember()
{
    m_chosen.clear();
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        m_chosen.emplace_back(m_proposals.codeAt(index.row()), index.column());
    if (currentIndex().isValid())
        m_current = {currentMunicipality(), currentIndex().column()};
}

void AllocationTable::chooseAgain()
{
    const auto indexOf = [this](const std::pair<QString, int> &cell) {
        return m_proposals.index(m_proposals.rowOf(cell.first), cell.second);
    };
    QItemSelection cells;
    for (const auto &cell : m_chosen) {
        if (indexOf(cell).isValid())
            cells.select(indexOf(cell), indexOf(cell));
    }
    if (indexOf(m_current).isValid())
        selectionModel()->setCurrentIndex(indexOf(m_current), QItemSelectionModel::NoUpdate);
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void AllocationTable::fitNames()
{
    // Another name may have got a tag. Widths do not change with every number.
    constexpr int kName = static_cast<int>(Column::Name);
    if (sizeHintForColumn(kName) > columnWidth(kName) + widgets::kSpareInCell)
        refitColumns();
}

QStringList AllocationTable::chosenMunicipalities() const
{
    QStringList codes;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        const QString code = m_proposals.codeAt(index.row());
        if (!codes.contains(code))
            codes << code;
    }
    if (codes.isEmpty() && currentIndex().isValid())
        codes << currentMunicipality();
    return codes;
}

void AllocationTable::nudge(int places)
{
    if (!m_whatIf.scenario()) {
        emit refused(dossierIsFixed());
        return;
    }
    const bool isMinors = isColumn(currentIndex(), Column::Minors);
    std::vector<ScenarioPlace> wanted;
    const QStringList codes = chosenMunicipalities();
    for (const QString &code : codes) {
        ProposalDraft draft(m_whatIf, *m_whatIf.allocation().find(code));
        const QString why =
            isMinors ? draft.setMinors(draft.minors() + places) : draft.setProposal(draft.proposal() + places);
        if (!why.isEmpty()) {
            emit refused(why);
            return;
        }
        wanted.push_back(draft.place());
    }
    emit refused({});
    m_whatIf.apply(dossier::changes::setScenarioPlaces(m_whatIf.data(), *m_whatIf.scenario(), wanted));
}

void AllocationTable::togglePins()
{
    if (!m_whatIf.scenario()) {
        emit refused(dossierIsFixed());
        return;
    }
    std::vector<ScenarioPlace> places;
    const QStringList codes = chosenMunicipalities();
    for (const QString &code : codes)
        places.push_back(dossier::changes::placeIn(m_whatIf.data(), m_whatIf.scenario()->id, code));
    if (places.empty())
        return;
    const bool areAllPinned =
        std::all_of(places.begin(), places.end(), [](const ScenarioPlace &place) { return place.pinned; });
    for (ScenarioPlace &place : places)
        place.pinned = !areAllPinned;
    emit refused({});
    if (!m_whatIf.apply(dossier::changes::setScenarioPlaces(m_whatIf.data(), *m_whatIf.scenario(), places)))
        return;
    const QString name = places.size() == 1 ? m_whatIf.areaName(codes.front()) : QString();
    const int count = static_cast<int>(places.size());
    view().say(
        areAllPinned
            ? (name.isEmpty() ? tr("%n municipality(s) unpinned.", nullptr, count) : tr("%1 is unpinned.").arg(name))
            : (name.isEmpty() ? tr("%n municipality(s) pinned.", nullptr, count) : tr("%1 is pinned.").arg(name)));
}

bool AllocationTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isEditing() &&
        placesOf(static_cast<const QKeyEvent &>(*event)) != 0) {
        event->accept();
        return true;
    }
    return TableView::event(event);
}

void AllocationTable::keyPressEvent(QKeyEvent *event)
{
    const int places = placesOf(*event);
    const bool isPin = isColumn(currentIndex(), Column::Pinned) &&
                       (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier);
    if (isEditing())
        TableView::keyPressEvent(event);
    else if (places != 0)
        nudge(places);
    else if (isPin)
        togglePins();
    else
        TableView::keyPressEvent(event);
    const bool isDigit = !event->text().isEmpty() && event->text().front().isDigit();
    if (isDigit && !m_whatIf.scenario() && isColumn(currentIndex(), Column::Proposal))
        emit refused(dossierIsFixed());
}

void AllocationTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isPin = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                       isColumn(index, Column::Pinned) && m_whatIf.scenario();
    // A name that is chosen already is what one drags; elsewhere dragging chooses cells, as in every table.
    const bool isHold = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                        isColumn(index, Column::Name) && selectionModel()->isSelected(index);
    m_dragged = isHold ? m_proposals.codeAt(index.row()) : QString();
    TableView::mousePressEvent(event);
    if (isPin)
        togglePins();
}

QString AllocationTable::targetAt(const QPoint &place) const
{
    const QString code = m_proposals.codeAt(indexAt(place).row());
    return code == m_dragged ? QString() : code;
}

void AllocationTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged.isEmpty() || !event->buttons().testFlag(Qt::LeftButton)) {
        TableView::mouseMoveEvent(event);
        return;
    }
    const QString target = targetAt(event->position().toPoint());
    viewport()->setCursor(target.isEmpty() ? Qt::ClosedHandCursor : Qt::DragMoveCursor);
    QToolTip::showText(event->globalPosition().toPoint(),
                       target.isEmpty()
                           ? tr("Drag to the municipality that takes places over.")
                           : tr("Places from %1 to %2").arg(m_whatIf.areaName(m_dragged), m_whatIf.areaName(target)),
                       this);
}

bool AllocationTable::drop(const QPoint &place)
{
    const QString to = targetAt(place);
    const QString from = std::exchange(m_dragged, {});
    viewport()->unsetCursor();
    if (from.isEmpty() || to.isEmpty())
        return false;
    emit draggedOnto(from, to);
    return true;
}

void AllocationTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (!drop(event->position().toPoint()))
        TableView::mouseReleaseEvent(event);
}

} // namespace regie::ui::allocation
