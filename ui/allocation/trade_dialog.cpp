// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/trade_dialog.h"

#include "core/analysis/dutch_order.h"
#include "core/domain/names.h"
#include "core/dossier/changes.h"
#include "core/exchange/values.h"
#include "ui/allocation/move_row.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"
#include "ui/widgets/typed_values.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui::allocation {

namespace space = figures::space;
namespace changes = dossier::changes;
using domain::Stream;
using domain::Trade;
using domain::TradeStatus;
using widgets::ChoiceField;
using widgets::LongTextField;
using widgets::TextField;

namespace {

constexpr int kLines = 2;
constexpr int kWidth = 560;

template <typename E>
widgets::Choices choicesOf()
{
    widgets::Choices choices;
    for (const E value : domain::allOf<E>())
        choices.append({domain::keyOf(value), domain::nameOf(value)});
    return choices;
}

widgets::Choices municipalitiesOf(const domain::Dossier &dossier)
{
    widgets::Choices choices;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier))
        choices.append({municipality->id, municipality->name});
    return choices;
}

template <typename T>
QString keep(T &member, const widgets::Typed<T> &typed)
{
    if (!typed.isRefused())
        member = typed.value;
    return typed.refusal;
}

/// A cycle, or of homes for status holders also a half-year.
QString takePeriod(Trade &draft, const QString &text)
{
    if (const auto cycle = exchange::cycleFrom(text)) {
        draft.period = cycle->text();
        return {};
    }
    const auto halfYear = exchange::halfYearFrom(text);
    if (halfYear && draft.stream == Stream::StatusHolders) {
        draft.period = halfYear->text();
        return {};
    }
    return TradeDialog::tr("“%1” is no round. Type two years of which the first is odd, for example 2027-2028.")
        .arg(text);
}

/// A field that keeps any text in a member of the draft.
widgets::FormField::Take taker(Trade &draft, QString Trade::*member)
{
    return [&draft, member](const QString &text) {
        draft.*member = text.trimmed();
        return QString();
    };
}

} // namespace

void takeTyped(const QDialog &dialog)
{
    QWidget *field = dialog.focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        emit line->editingFinished();
    else if (field)
        field->clearFocus();
}

TradeDialog::TradeDialog(WhatIf &whatIf, const Agreement &draft, QWidget *parent)
    : QDialog(parent)
    , m_whatIf(whatIf)
    , m_isMove(isMove(draft))
    , m_draft(asTrade(draft, whatIf.period()))
    , m_scenario(m_isMove ? std::get<domain::ScenarioMove>(draft).scenario : QString())
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, whatIf.view()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_isMove ? tr("Move in the what-if") : tr("Trade between municipalities"));
    makeSides();
    makeNumbers();
    makeTerms();
    layOut();
    showDraft();
    resize(static_cast<int>(kWidth * widgets::textScale()), sizeHint().height());
    m_from->control()->setFocus();
}

void TradeDialog::makeSides()
{
    const widgets::Choices municipalities = municipalitiesOf(m_whatIf.data());
    m_from = new ChoiceField(tr("Hands over"), municipalities, m_whatIf.view(), [this](const QString &key) {
        m_draft.fromMunicipality = key;
        return QString();
    });
    m_to = new ChoiceField(tr("Takes over"), municipalities, m_whatIf.view(), [this](const QString &key) {
        m_draft.toMunicipality = key;
        return QString();
    });
    m_stream = new ChoiceField(tr("Stream"), choicesOf<Stream>(), m_whatIf.view(), [this](const QString &key) {
        m_draft.stream = domain::fromKey<Stream>(key).value_or(m_draft.stream);
        return QString();
    });
    m_period = new TextField(tr("Round or half-year"), m_whatIf.view(),
                             [this](const QString &text) { return takePeriod(m_draft, text); });
}

void TradeDialog::makeNumbers()
{
    m_places = new TextField(tr("Places"), m_whatIf.view(), [this](const QString &text) {
        const widgets::Typed<int> typed = widgets::typedCount(text);
        if (!typed.isRefused() && typed.value == 0)
            return tr("Type a number of 1 or more.");
        return keep(m_draft.places, typed);
    });
    m_minors = new TextField(tr("Of which for unaccompanied minors"), m_whatIf.view(), [this](const QString &text) {
        return keep(m_draft.minors, widgets::typedOptionalCount(text));
    });
}

void TradeDialog::makeTerms()
{
    m_inReturn = new LongTextField(tr("What is given in return"), kLines, m_whatIf.view(),
                                   taker(m_draft, &Trade::counterPerformance));
    m_conditions = new LongTextField(tr("Conditions"), kLines, m_whatIf.view(), taker(m_draft, &Trade::conditions));
    m_status = new ChoiceField(tr("Status"), choicesOf<TradeStatus>(), m_whatIf.view(), [this](const QString &key) {
        m_draft.status = domain::fromKey<TradeStatus>(key).value_or(m_draft.status);
        return QString();
    });
    m_day = new TextField(tr("Date"), m_whatIf.view(),
                          [this](const QString &text) { return keep(m_draft.on, widgets::typedDay(text)); });
    m_day->setTakesDate();
    m_source = new TextField(tr("Source"), m_whatIf.view(), taker(m_draft, &Trade::source));
}

void TradeDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TradeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_from, 0, 0);
    grid->addWidget(m_to, 0, 1);
    grid->addWidget(m_places, 1, 0);
    grid->addWidget(m_minors, 1, 1);
    grid->addWidget(m_stream, 2, 0);
    grid->addWidget(m_period, 2, 1);
    grid->addWidget(m_inReturn, 3, 0, 1, 2);
    grid->addWidget(m_conditions, 4, 0, 1, 2);
    grid->addWidget(m_status, 5, 0);
    grid->addWidget(m_day, 5, 1);
    grid->addWidget(m_source, 6, 0, 1, 2);
    grid->addWidget(m_refusal, 7, 0, 1, 2);
    grid->addWidget(buttons, 8, 0, 1, 2);
    for (widgets::FormField *field :
         {static_cast<widgets::FormField *>(m_stream), static_cast<widgets::FormField *>(m_period),
          static_cast<widgets::FormField *>(m_status), static_cast<widgets::FormField *>(m_day),
          static_cast<widgets::FormField *>(m_source)})
        field->setVisible(!m_isMove); // a move has them when it is recorded
}

void TradeDialog::showDraft()
{
    const QString row = m_draft.id;
    m_from->show(row, m_draft.fromMunicipality);
    m_to->show(row, m_draft.toMunicipality);
    m_places->show(row, m_draft.places > 0 ? QString::number(m_draft.places) : QString());
    m_minors->show(row, m_draft.minors ? QString::number(*m_draft.minors) : QString());
    m_stream->show(row, domain::keyOf(m_draft.stream));
    m_period->show(row, m_draft.period);
    m_inReturn->show(row, m_draft.counterPerformance);
    m_conditions->show(row, m_draft.conditions);
    m_status->show(row, domain::keyOf(m_draft.status));
    m_day->show(row, m_draft.on.isNull() ? QString() : widgets::dayText(m_draft.on));
    m_source->show(row, m_draft.source);
}

analysis::Allocation TradeDialog::others() const
{
    const domain::Dossier &dossier = m_whatIf.data();
    if (m_isMove) {
        const domain::ScenarioMove *before = domain::find(dossier.scenarioMoves, m_draft.id);
        return before ? analysis::without(m_whatIf.allocation(), *before) : m_whatIf.allocation();
    }
    const analysis::Allocation now = analysis::allocationOf(dossier, m_whatIf.view().figures(), {});
    const Trade *before = domain::find(dossier.trades, m_draft.id);
    const bool counted = before && analysis::altersTasks(*before, m_whatIf.view().figures().rules.period);
    return counted ? analysis::without(now, *before) : now;
}

QString TradeDialog::whyNotByTasks() const
{
    if (!m_isMove && !analysis::altersTasks(m_draft, m_whatIf.view().figures().rules.period))
        return {};
    const analysis::Allocation allocation = others();
    const analysis::Handover handover{m_draft.fromMunicipality, m_draft.toMunicipality, m_draft.places,
                                      m_draft.minors.value_or(0)};
    const auto refusal = analysis::refusalOfMove(allocation, handover);
    if (!m_isMove && refusal == analysis::MoveRefusal::TaskUnknown)
        return {}; // it was agreed, whether the task is known or not
    return refusal ? refusalText(m_whatIf, allocation, handover, *refusal) : QString();
}

QString TradeDialog::whyNot() const
{
    for (const widgets::FormField *field :
         {static_cast<widgets::FormField *>(m_places), static_cast<widgets::FormField *>(m_minors),
          static_cast<widgets::FormField *>(m_period), static_cast<widgets::FormField *>(m_day)}) {
        if (!field->refusal().isEmpty())
            return tr("One field cannot be read. Mend it first.");
    }
    if (m_draft.fromMunicipality == m_draft.toMunicipality)
        return tr("Both municipalities are the same. Choose two.");
    if (m_draft.places <= 0)
        return tr("The number of places is missing. Type a number of 1 or more.");
    if (m_draft.minors.value_or(0) > m_draft.places)
        return tr("There are more places for minors than places. Choose %1 at most.")
            .arg(widgets::countText(m_draft.places));
    const bool isHalfYear = domain::HalfYear::fromText(m_draft.period).has_value();
    if (isHalfYear && m_draft.stream != Stream::StatusHolders)
        return tr("Only a trade of homes for status holders has a half-year. Type a round, for example 2027-2028.");
    return whyNotByTasks();
}

dossier::ChangeSet TradeDialog::step() const
{
    const QString subject =
        tr("%1 to %2").arg(m_whatIf.areaName(m_draft.fromMunicipality), m_whatIf.areaName(m_draft.toMunicipality));
    if (!m_isMove) {
        const Trade *before = domain::find(m_whatIf.data().trades, m_draft.id);
        return before ? changes::edit(*before, m_draft, subject) : changes::add(m_draft, subject);
    }
    const domain::ScenarioMove after{m_draft.id,     m_scenario,     m_draft.fromMunicipality,   m_draft.toMunicipality,
                                     m_draft.places, m_draft.minors, m_draft.counterPerformance, m_draft.conditions};
    const domain::ScenarioMove *before = domain::find(m_whatIf.data().scenarioMoves, m_draft.id);
    return before ? changes::edit(*before, after, subject) : changes::add(after, subject);
}

void TradeDialog::accept()
{
    takeTyped(*this);
    const QString sentence = whyNot();
    m_refusal->tell(sentence);
    if (!sentence.isEmpty()) {
        m_whatIf.view().say(sentence);
        return;
    }
    if (!m_whatIf.apply(changes::named(step(), m_whatIf.data())))
        return; // the window tells why
    emit written(m_draft.id);
    QDialog::accept();
}

} // namespace regie::ui::allocation
