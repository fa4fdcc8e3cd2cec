// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_page.h"

#include "ui/allocation/record_dialog.h"
#include "ui/figures/icons.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;

namespace {

constexpr int kListCharacters = 92;
constexpr int kDetailCharacters = 52;

} // namespace

AllocationPage::AllocationPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_whatIf(view)
    , m_edits(m_whatIf)
    , m_model(new AllocationModel(m_whatIf, this))
    , m_table(new AllocationTable(m_whatIf, *m_model))
    , m_total(new widgets::TotalRow(view, tr("The province"), *m_table))
    , m_scenarios(new ScenarioBar(m_whatIf))
    , m_banner(new widgets::InlineNotice(widgets::NoticeKind::Warning, view))
    , m_record(new QPushButton(tr("Record…")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_balance(new BalancePanel(m_whatIf))
    , m_agreements(new AgreementsPanel(m_whatIf))
    , m_move(new MoveRow(m_whatIf))
    , m_header(makeHeader())
    , m_split(new widgets::DetailSplit({makeList(), m_table, tr("Proposals"), kListCharacters},
                                       {makeDetail(), m_agreements->list(), tr("Trades"), kDetailCharacters}))
{
    makeBanner();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    connectAll();
    const auto scenarios = m_whatIf.scenarios();
    if (!scenarios.empty())
        m_whatIf.choose(scenarios.front()->id);
    showState();
    m_table->fitColumns();
    m_table->goTo(
        m_model->index(std::max(0, m_model->rowOf(view.selectedMunicipality())), static_cast<int>(Column::Proposal)));
}

widgets::PageHeader *AllocationPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("Allocation"), m_view.theme(), provenance);
    auto *compare = new QToolButton;
    compare->setText(tr("Compare"));
    compare->setIcon(figures::themedIcon(QStringLiteral("view-split-left-right"), m_view.theme()));
    compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    compare->setFocusPolicy(Qt::StrongFocus);
    compare->setToolTip(tr("Shows the scenarios of this round beside each other."));
    connect(compare, &QToolButton::clicked, this, [this] { run(Command::Compare); });
    header->addButton(m_scenarios);
    header->addButton(compare);
    return header;
}

void AllocationPage::makeBanner()
{
    auto *discard = new QPushButton(tr("Discard the what-if"));
    m_banner->addControl(discard);
    m_banner->addControl(m_record);
    m_record->setDefault(true); // in the accent colour: what a what-if is made for
    connect(discard, &QPushButton::clicked, this, [this] { run(Command::DiscardScenario); });
    connect(m_record, &QPushButton::clicked, this, [this] { run(Command::Record); });
}

QWidget *AllocationPage::makeList()
{
    auto *list = new QFrame;
    list->setFrameShape(QFrame::StyledPanel);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    m_table->keepAs(QStringLiteral("allocation"));
    m_total->setModel(new AllocationTotalModel(m_whatIf, this));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addWidget(m_refusal);
    return list;
}

QWidget *AllocationPage::makeDetail()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(space::kTiny, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_balance);
    column->addWidget(m_agreements, 1);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    widgets::setGround(*line, m_view.theme(), figures::Token::Line);
    m_agreements->addContent(line);
    m_agreements->addContent(m_move);
    m_agreements->setNote(
        tr("Bars: filled is agreed, striped is a what-if. + and −: one place, with Shift ten. Ctrl+L: pin."));
    return detail;
}

void AllocationPage::connectAll()
{
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &AllocationPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &AllocationPage::follow);
    connect(&m_whatIf, &WhatIf::changed, this, &AllocationPage::showState);
    connect(m_scenarios, &ScenarioBar::newWanted, this, [this] { run(Command::NewScenario); });
    connect(m_balance, &BalancePanel::spreadWanted, this,
            [this](analysis::SpreadRule rule) { m_edits.spread(rule, m_table->chosenMunicipalities()); });
    connect(m_agreements, &AgreementsPanel::addWanted, this, [this] { run(Command::AddTrade); });
    connect(m_agreements, &AgreementsPanel::editWanted, this, [this] { run(Command::EditTrade); });
    connect(m_agreements, &AgreementsPanel::removeWanted, this, [this] { run(Command::RemoveTrade); });
    connect(m_agreements, &AgreementsPanel::currentChanged, this, &AllocationPage::updateActions);
    connect(m_table, &AllocationTable::draggedOnto, m_move,
            qOverload<const QString &, const QString &>(&MoveRow::start));
    connect(m_move, &MoveRow::moved, this,
            [this](const QString &, const QString &scenario) { m_whatIf.choose(scenario); });
    connect(m_table, &AllocationTable::refused, this, [this](const QString &sentence) {
        m_refusal->tell(sentence);
        if (!sentence.isEmpty())
            m_view.say(sentence);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_refusal->tell(current.data(widgets::RefusalRole).toString());
        if (current.isValid() && isVisible()) // out of sight the page follows
            m_view.selectMunicipality(m_table->currentMunicipality());
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString()); });
}

void AllocationPage::reload()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_whatIf.reload();
}

void AllocationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
    follow(m_view.selectedMunicipality());
}

void AllocationPage::follow(const QString &municipality)
{
    const int row = m_model->rowOf(municipality);
    if (m_isStale || row < 0 || municipality == m_table->currentMunicipality())
        return;
    m_table->goTo(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void AllocationPage::tellBalance()
{
    const int excess = -m_whatIf.allocation().remainder();
    if (std::exchange(m_excess, excess) != excess && isVisible())
        m_view.say(excess == 0 ? tr("The sum is right again: %1.").arg(balanceText(0))
                               : tr("The sum is not right: %1.").arg(balanceText(excess)));
}

void AllocationPage::showState()
{
    const domain::Scenario *scenario = m_whatIf.scenario();
    //: %1: cycle
    QString subtitle = tr("Trades between municipalities, round %1").arg(m_whatIf.roundText());
    const int elsewhere = m_whatIf.scenariosElsewhere();
    if (elsewhere > 0)
        //: %1: the line before it
        subtitle = tr("%1. %n what-if(s) of other rounds", nullptr, elsewhere).arg(subtitle);
    m_header->setSubtitle(subtitle);
    const auto refusal = scenario ? analysis::refusalOfRecording(m_whatIf.allocation()) : std::nullopt;
    const QString whyNot = refusal ? textOf(m_whatIf, *refusal) : QString();
    m_record->setEnabled(scenario && !refusal);
    m_record->setToolTip(whyNot.isEmpty() ? tr("Turns the what-if into trades (Ctrl+Shift+R)") : whyNot);
    m_record->setAccessibleDescription(whyNot);
    if (scenario) {
        const int moves = m_agreements->model()->moves();
        const QString sentence =
            tr("What-if – not recorded yet. You see what-if %1 with %n move(s). The dossier itself is "
               "not changed.",
               nullptr, moves)
                .arg(scenario->name);
        m_banner->tell(whyNot.isEmpty() ? sentence : sentence + u' ' + whyNot);
    } else {
        m_banner->tell({});
    }
    tellBalance();
    updateActions();
}

} // namespace regie::ui::allocation
