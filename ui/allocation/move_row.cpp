// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/move_row.h"

#include "core/analysis/dutch_order.h"
#include "core/dossier/changes.h"
#include "core/dossier/scenario_changes.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/form_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;
namespace changes = dossier::changes;
using analysis::Handover;
using analysis::MoveRefusal;
using widgets::countText;

namespace {

constexpr int kMostPlaces = 99999;
constexpr int kNameCharacters = 13;

QSpinBox *makeNumber(const QString &name, int least)
{
    auto *box = new QSpinBox;
    box->setRange(least, kMostPlaces);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    return box;
}

} // namespace

QString refusalText(const WhatIf &whatIf, const analysis::Allocation &allocation, const Handover &move,
                    MoveRefusal refusal)
{
    const analysis::AllocationRow *from = allocation.find(move.from);
    const bool isFromPinned = from && from->pinned;
    switch (refusal) {
    case MoveRefusal::SameMunicipality:
        return MoveRow::tr("Both municipalities are the same. Choose two.");
    case MoveRefusal::NotPositive:
        return MoveRow::tr("Type a number of 1 or more.");
    case MoveRefusal::Pinned:
        return MoveRow::tr("%1 is pinned. Unpin it first (Ctrl+L).")
            .arg(whatIf.areaName(isFromPinned ? move.from : move.to));
    case MoveRefusal::TaskUnknown:
        return MoveRow::tr("The task of %1 is unknown. Fill it in at the municipality first.")
            .arg(whatIf.areaName(from && from->proposal() ? move.to : move.from));
    case MoveRefusal::MoreMinorsThanPlaces:
        return MoveRow::tr("There are more places for minors than places. Choose %1 at most.")
            .arg(countText(move.places));
    case MoveRefusal::BelowZero: {
        const int most = std::max(0, analysis::mostToMove(allocation, move.from, move.minors).value_or(0));
        const bool isForMinors = from && *from->proposal() >= move.places;
        return (isForMinors
                    ? MoveRow::tr("%1 must keep room for its places for unaccompanied minors. Choose %2 at most.")
                    : MoveRow::tr("%1 cannot go below 0. Choose %2 at most."))
            .arg(whatIf.areaName(move.from), countText(most));
    }
    }
    Q_UNREACHABLE();
}

MoveRow::MoveRow(WhatIf &whatIf, QWidget *parent)
    : QWidget(parent)
    , m_whatIf(whatIf)
    , m_places(makeNumber(tr("Number of places to move"), 1))
    , m_minors(makeNumber(tr("Of which places for unaccompanied minors"), 0))
    , m_from(widgets::makeChoiceBox(tr("From municipality"), {}))
    , m_to(widgets::makeChoiceBox(tr("To municipality"), {}))
    , m_move(new QPushButton(tr("Move")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, whatIf.view()))
{
    for (QComboBox *box : {m_from, m_to}) {
        box->setMinimumContentsLength(kNameCharacters);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text);
        made->setBuddy(buddy);
        return made;
    };
    auto *numbers = new QHBoxLayout;
    //: Move (number) of which (number) for minors
    numbers->addWidget(label(tr("Places"), m_places));
    numbers->addWidget(m_places);
    //: of the places, for unaccompanied minors (Dutch: waarvan amv)
    numbers->addWidget(label(tr("of which minors"), m_minors));
    numbers->addWidget(m_minors);
    numbers->addStretch(1);
    numbers->addWidget(m_move);
    auto *names = new QHBoxLayout;
    names->addWidget(label(tr("From"), m_from));
    names->addWidget(m_from, 1);
    names->addWidget(label(tr("to"), m_to));
    names->addWidget(m_to, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanelGap, space::kSmall, space::kPanelGap, space::kSmall);
    column->setSpacing(space::kTiny + space::kHair);
    column->addLayout(names);
    column->addLayout(numbers);
    column->addWidget(m_refusal);
    connect(m_move, &QPushButton::clicked, this, &MoveRow::move);
    connect(&whatIf, &WhatIf::changed, this, &MoveRow::reload);
    reload();
}

void MoveRow::reload()
{
    m_refusal->tell({});
    m_move->setToolTip(m_whatIf.scenario() ? tr("Moves the places in the what-if that is shown.")
                                           : tr("Makes a new what-if with this move; the dossier stays as it is."));
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_whatIf.data()))
            box->addItem(municipality->name, municipality->id);
        const int first = box == m_to ? std::min(1, box->count() - 1) : 0;
        box->setCurrentIndex(chosen.isEmpty() ? first : std::max(0, box->findData(chosen)));
    }
    setEnabled(m_from->count() > 1);
}

void MoveRow::refuse(const QString &sentence)
{
    m_refusal->tell(sentence);
    if (!sentence.isEmpty())
        m_whatIf.view().say(sentence);
}

void MoveRow::start(const QString &municipality)
{
    const int row = m_from->findData(municipality);
    if (row >= 0)
        m_from->setCurrentIndex(row);
    (row >= 0 ? m_to : m_from)->setFocus(Qt::OtherFocusReason);
}

void MoveRow::start(const QString &from, const QString &to)
{
    m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    m_to->setCurrentIndex(std::max(0, m_to->findData(to)));
    m_places->setFocus(Qt::OtherFocusReason);
    m_places->selectAll();
}

Handover MoveRow::wanted() const
{
    return {m_from->currentData().toString(), m_to->currentData().toString(), m_places->value(), m_minors->value()};
}

void MoveRow::move()
{
    const Handover handover = wanted();
    if (const auto refusal = analysis::refusalOfMove(m_whatIf.allocation(), handover)) {
        refuse(refusalText(m_whatIf, m_whatIf.allocation(), handover, *refusal));
        return;
    }
    refuse({});
    if (write(handover))
        m_whatIf.view().say(tr("%Ln place(s) moved from %1 to %2 in the what-if.", nullptr, handover.places)
                                .arg(m_whatIf.areaName(handover.from), m_whatIf.areaName(handover.to)));
}

bool MoveRow::write(const Handover &handover)
{
    const domain::Scenario scenario =
        m_whatIf.scenario() ? *m_whatIf.scenario()
                            : domain::Scenario{changes::newId(), m_whatIf.freeName(), m_whatIf.period(), {}};
    domain::ScenarioMove move;
    move.fromMunicipality = handover.from;
    move.toMunicipality = handover.to;
    move.places = handover.places;
    if (handover.minors > 0)
        move.minors = handover.minors;
    const dossier::ChangeSet step = changes::moveInScenario(m_whatIf.data(), scenario, move);
    if (!m_whatIf.apply(step))
        return false;
    emit moved(step.changes.back().id, scenario.id);
    return true;
}

} // namespace regie::ui::allocation
