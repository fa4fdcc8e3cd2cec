// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_moves.h"
#include "core/dossier/changes.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/error_text.h"
#include "ui/allocation/allocation_page.h"
#include "ui/allocation/compare_dialog.h"
#include "ui/allocation/record_dialog.h"
#include "ui/allocation/trade_dialog.h"
#include "ui/report/agreement.h"
#include "ui/report/report_file.h"
#include "ui/widgets/background.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QShortcut>

#include <algorithm>

namespace regie::ui::allocation {

namespace changes = dossier::changes;
using analysis::SpreadRule;

bool AllocationPage::can(Command command) const
{
    const bool hasWhatIf = m_whatIf.scenario() != nullptr;
    const bool hasRest = hasWhatIf && m_whatIf.allocation().remainder() != 0;
    const Agreement *current = m_agreements->current();
    const auto *trade = current ? std::get_if<domain::Trade>(current) : nullptr;
    const bool hasTwo = m_view.data().municipalities.size() > 1;
    switch (command) {
    case Command::NewScenario:
        return !m_view.data().municipalities.empty();
    case Command::RenameScenario:
    case Command::DiscardScenario:
        return hasWhatIf;
    case Command::Record:
        return hasWhatIf && !analysis::refusalOfRecording(m_whatIf.allocation());
    case Command::Compare:
        return !m_whatIf.scenarios().empty();
    case Command::MovePlaces:
    case Command::AddTrade:
        return hasTwo;
    case Command::Pin:
        return hasWhatIf && m_table->currentIndex().isValid();
    case Command::SpreadByPopulation:
    case Command::SpreadByRemaining:
    case Command::SpreadEqually:
        return hasRest;
    case Command::EditTrade:
    case Command::RemoveTrade:
    case Command::CopyTrade:
    case Command::PrintTrade:
        return current != nullptr;
    case Command::MakeFinal:
        return trade && trade->status != domain::TradeStatus::Agreed;
    case Command::PrintAll:
        return m_agreements->model()->rowCount() > 0;
    }
    Q_UNREACHABLE();
}

void AllocationPage::run(Command command)
{
    if (!can(command)) {
        const auto refusal = m_whatIf.scenario() ? analysis::refusalOfRecording(m_whatIf.allocation()) : std::nullopt;
        m_view.say(command == Command::Record && refusal ? textOf(m_whatIf, *refusal)
                                                         : tr("There is nothing here to do this with."));
        return;
    }
    switch (command) {
    case Command::NewScenario:
        return m_edits.makeNew();
    case Command::RenameScenario:
        return renameScenario();
    case Command::DiscardScenario:
        return m_edits.discard();
    case Command::Record:
        return record();
    case Command::Compare:
        return compare();
    case Command::MovePlaces:
        m_split->enterDetail();
        return m_move->start(m_table->currentMunicipality());
    case Command::Pin:
        return m_table->togglePins();
    case Command::SpreadByPopulation:
        return m_edits.spread(SpreadRule::Population, m_table->chosenMunicipalities());
    case Command::SpreadByRemaining:
        return m_edits.spread(SpreadRule::RemainingTask, m_table->chosenMunicipalities());
    case Command::SpreadEqually:
        return m_edits.spread(SpreadRule::EqualShares, m_table->chosenMunicipalities());
    case Command::AddTrade:
        return addTrade();
    case Command::EditTrade:
        return editTrade();
    case Command::MakeFinal:
        return makeFinal();
    case Command::RemoveTrade:
        return removeTrade();
    case Command::CopyTrade:
        return copyTrade();
    case Command::PrintTrade:
        return print({*m_agreements->current()});
    case Command::PrintAll: {
        std::vector<Agreement> all;
        for (int row = 0; row < m_agreements->model()->rowCount(); ++row) {
            // A what-if is printed apart from what is agreed or proposed.
            if (isMove(m_agreements->model()->agreement(row)) == (m_whatIf.scenario() != nullptr))
                all.push_back(m_agreements->model()->agreement(row));
        }
        return print(all);
    }
    }
    Q_UNREACHABLE();
}

void AllocationPage::serve(const AllocationActions &actions)
{
    m_actions = QList<QAction *>(actions.all().begin(), actions.all().end());
    for (std::size_t i = 0; i < kCommands; ++i) {
        const auto command = static_cast<Command>(i);
        if (!actions.at(command)->shortcut().isEmpty())
            new QShortcut(actions.at(command)->shortcut(), this, [this, command] { run(command); });
    }
    for (const Command command : {Command::Pin, Command::MovePlaces}) {
        // The menu only names the key, which is the page's.
        auto *entry = new QAction(actions.at(command)->text() + u'\t' +
                                      actions.at(command)->shortcut().toString(QKeySequence::NativeText),
                                  m_table);
        connect(entry, &QAction::triggered, this, [this, command] { run(command); });
        m_table->addAction(entry);
    }
    m_agreements->list()->addActions({actions.at(Command::EditTrade), actions.at(Command::MakeFinal),
                                      actions.at(Command::CopyTrade), actions.at(Command::PrintTrade),
                                      actions.at(Command::RemoveTrade)});
    updateActions();
}

void AllocationPage::updateActions()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(can(static_cast<Command>(i)));
}

void AllocationPage::renameScenario()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the what-if"));
    dialog->setLabelText(tr("Name of the what-if"));
    dialog->setTextValue(m_whatIf.scenario()->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const QString refusal = m_edits.rename(name);
        m_refusal->tell(refusal);
        if (!refusal.isEmpty())
            m_view.say(refusal);
    });
    dialog->open();
}

void AllocationPage::record()
{
    (new RecordDialog(m_whatIf, this))->open();
}

void AllocationPage::compare()
{
    (new CompareDialog(m_whatIf, this))->open();
}

void AllocationPage::open(const Agreement &draft)
{
    auto *dialog = new TradeDialog(m_whatIf, draft, this);
    connect(dialog, &TradeDialog::written, m_agreements, &AgreementsPanel::goTo);
    dialog->open();
}

void AllocationPage::addTrade()
{
    const auto &municipalities = m_view.data().municipalities;
    const QString from =
        m_table->currentMunicipality().isEmpty() ? municipalities.front().id : m_table->currentMunicipality();
    const auto other = std::find_if(municipalities.begin(), municipalities.end(),
                                    [&from](const domain::Municipality &each) { return each.id != from; });
    domain::Trade draft;
    draft.id = changes::newId();
    draft.fromMunicipality = from;
    draft.toMunicipality = other->id;
    draft.period = m_whatIf.period();
    draft.on = m_view.asOf();
    if (!m_whatIf.scenario()) {
        open(draft);
        return;
    }
    domain::ScenarioMove move;
    move.id = draft.id;
    move.scenario = m_whatIf.scenario()->id;
    move.fromMunicipality = draft.fromMunicipality;
    move.toMunicipality = draft.toMunicipality;
    open(move);
}

void AllocationPage::editTrade()
{
    open(*m_agreements->current());
}

void AllocationPage::makeFinal()
{
    const auto trade = std::get<domain::Trade>(*m_agreements->current());
    domain::Trade agreed = trade;
    agreed.status = domain::TradeStatus::Agreed;
    const analysis::Handover handover{trade.fromMunicipality, trade.toMunicipality, trade.places,
                                      trade.minors.value_or(0)};
    const analysis::Allocation dossier = analysis::allocationOf(m_view.data(), m_view.figures(), {});
    const auto refusal = analysis::refusalOfMove(dossier, handover);
    if (analysis::altersTasks(agreed, m_view.figures().rules.period) && refusal &&
        *refusal != analysis::MoveRefusal::TaskUnknown) {
        m_move->refuse(refusalText(m_whatIf, dossier, handover, *refusal));
        return;
    }
    const QString subject =
        tr("%1 to %2").arg(m_whatIf.areaName(trade.fromMunicipality), m_whatIf.areaName(trade.toMunicipality));
    if (m_whatIf.apply(changes::edit(trade, agreed, subject)))
        m_view.say(tr("The trade %1 is agreed. The tasks in the dossier follow.").arg(subject));
}

void AllocationPage::removeTrade()
{
    const Agreement agreement = *m_agreements->current();
    const domain::Trade trade = asTrade(agreement, m_whatIf.period());
    const QString subject =
        tr("%1 to %2").arg(m_whatIf.areaName(trade.fromMunicipality), m_whatIf.areaName(trade.toMunicipality));
    const dossier::ChangeSet step =
        std::visit([&subject](const auto &row) { return changes::remove(row, subject); }, agreement);
    if (m_whatIf.apply(step))
        m_view.say(tr("The trade %1 is removed. Ctrl+Z brings it back.").arg(subject));
}

void AllocationPage::copyTrade()
{
    QGuiApplication::clipboard()->setText(textOf(m_view.data(), *m_agreements->current()));
    m_view.say(tr("The trade is on the clipboard as text."));
}

void AllocationPage::print(const std::vector<Agreement> &agreements)
{
    if (agreements.empty()) {
        m_view.say(tr("There is no move in this what-if to print. Choose A for the trades of the dossier."));
        return;
    }
    report::AgreementContent content;
    for (const Agreement &agreement : agreements)
        content.trades.push_back(asTrade(agreement, m_whatIf.period()));
    if (isMove(agreements.front()))
        content.whatIf = m_whatIf.scenario()->name;
    auto *dialog = new QFileDialog(this, tr("Keep the agreement as"), QString(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    //: file name
    dialog->selectFile(tr("agreement %1.pdf").arg(m_view.asOf().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        widgets::inBackground(
            this,
            [path, content, dossier = m_view.document().snapshot(), figures = m_view.figures(),
             database = m_view.document().workingCopy().databasePath()] {
                const report::ReportData source{*dossier, figures, dossier::readVersion(database)};
                return report::writeReportFile(path, report::agreementReport(source, content)).has_value();
            },
            [this, path](const widgets::Outcome<bool> &outcome) {
                if (const auto *error = std::get_if<dossier::Error>(&outcome))
                    m_move->refuse(dossier::sentence(*error));
                else
                    m_view.say(tr("The PDF is ready: %1").arg(path));
            });
    });
    dialog->open();
}

} // namespace regie::ui::allocation
