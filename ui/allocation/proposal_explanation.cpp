// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/proposal_explanation.h"

#include "ui/dialogs/lines_table.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;
using analysis::ProposalPart;
using analysis::ProposalRole;
using dialogs::Line;
using dialogs::LineColumn;

namespace {

constexpr int kWidth = 520;

bool isBeforeProposal(const ProposalPart &part)
{
    return part.role != ProposalRole::Counts && part.role != ProposalRole::Decided;
}

} // namespace

QString textOf(const WhatIf &whatIf, const ProposalPart &part)
{
    const QString other = whatIf.areaName(part.municipality);
    switch (part.role) {
    case ProposalRole::Task:
        return ProposalExplanation::tr("Task in force, round %1").arg(whatIf.period());
    case ProposalRole::TradeGiven:
        return ProposalExplanation::tr("Agreed trade: to %1").arg(other);
    case ProposalRole::TradeReceived:
        return ProposalExplanation::tr("Agreed trade: from %1").arg(other);
    case ProposalRole::MoveGiven:
        return ProposalExplanation::tr("What-if: to %1").arg(other);
    case ProposalRole::MoveReceived:
        return ProposalExplanation::tr("What-if: from %1").arg(other);
    case ProposalRole::Adjustment:
        return ProposalExplanation::tr("What-if: typed or spread, without another municipality yet");
    case ProposalRole::Counts:
        return ProposalExplanation::tr("Places that count on %1").arg(widgets::dayText(whatIf.view().asOf()));
    case ProposalRole::Decided:
        return ProposalExplanation::tr("Places that are decided and not in use yet");
    }
    Q_UNREACHABLE();
}

ProposalExplanation::ProposalExplanation(WhatIf &whatIf, const QString &municipality, QWidget *parent)
    : QDialog(parent)
    , m_whatIf(whatIf)
    , m_municipality(municipality)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why this number?"));
    //: %1: municipality, %2: name of the what-if
    const QString heading =
        tr("%1 in what-if %2")
            .arg(whatIf.areaName(municipality), whatIf.scenario() ? whatIf.scenario()->name : QString());
    const std::vector<SumLine> lines = sumOf(municipality);
    QStringList text{heading};
    for (const SumLine &line : lines)
        text << line.text + u'\t' + line.value;
    m_text = text.join(u'\n') + u'\n';
    layOut(heading, lines);
}

std::vector<ProposalExplanation::SumLine> ProposalExplanation::sumOf(const QString &municipality) const
{
    const QString scenario = m_whatIf.scenario() ? m_whatIf.scenario()->id : QString();
    const std::vector<ProposalPart> parts =
        analysis::partsOfProposal(m_whatIf.data(), m_whatIf.view().figures(), scenario, municipality);
    const analysis::AllocationRow *row = m_whatIf.allocation().find(municipality);
    std::vector<SumLine> lines;
    const auto add = [&](const ProposalPart &part) {
        lines.push_back({textOf(m_whatIf, part), part.role == ProposalRole::Task ? widgets::countText(part.places)
                                                                                 : widgets::signedText(part.places)});
    };
    for (const ProposalPart &part : parts) {
        if (isBeforeProposal(part))
            add(part);
    }
    lines.push_back({tr("Proposed task"), widgets::countText(row->proposal()), true});
    for (const ProposalPart &part : parts) {
        if (!isBeforeProposal(part))
            add(part);
    }
    lines.push_back({tr("To find after the proposal"), widgets::countText(row->toFind()), true});
    return lines;
}

void ProposalExplanation::layOut(const QString &heading, const std::vector<SumLine> &lines)
{
    auto *head = new QLabel(heading);
    head->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    head->setWordWrap(true);
    auto *lead = new QLabel(tr("A what-if: nobody agreed on it, and the dossier says something else. The sum:"));
    lead->setWordWrap(true);
    auto *table = new dialogs::LinesTable(
        tr("Sum"), m_whatIf.view(),
        {{tr("Part"), LineColumn::Content::Text}, {tr("Places"), LineColumn::Content::Number}}, {0});
    std::vector<Line> shown;
    for (const SumLine &line : lines)
        shown.push_back(
            {{line.text, line.value}, line.isResult ? dialogs::Emphasis::Total : dialogs::Emphasis::None, {}, {}});
    table->setLines(std::move(shown));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    auto *dossier = buttons->addButton(tr("&What the dossier has"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(dossier, &QPushButton::clicked, this, [this] {
        m_whatIf.view().explain({analysis::FigureName::TaskAfterTrades, m_municipality});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(head);
    column->addWidget(lead);
    column->addWidget(table);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(static_cast<int>(kWidth * widgets::textScale()), sizeHint().height());
    table->table()->setFocus();
}

} // namespace regie::ui::allocation
