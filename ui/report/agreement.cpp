// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/agreement.h"

#include "core/analysis/allocation_moves.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/figures/figure_style.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::report {

using domain::Trade;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

bool isWhatIf(const AgreementContent &content)
{
    return !content.whatIf.isEmpty();
}

QString orNone(const QString &text)
{
    return text.trimmed().isEmpty() ? Words::tr("none") : text.trimmed();
}

/// Who hands over to whom, as a heading.
QString titleOf(const ReportData &data, const Trade &trade)
{
    //: %1 hands places over to %2
    return Words::tr("%1 to %2")
        .arg(data.dossier.areaName(trade.fromMunicipality), data.dossier.areaName(trade.toMunicipality));
}

TableBlock termsTable(const ReportData &data, const Trade &trade, const AgreementContent &content)
{
    TableBlock table;
    table.columns = {{Words::tr("Point"), ColumnKind::Text}, {Words::tr("Agreement"), ColumnKind::Text, 1}};
    table.rows = {{Words::tr("Hands over"), data.dossier.areaName(trade.fromMunicipality)},
                  {Words::tr("Takes over"), data.dossier.areaName(trade.toMunicipality)},
                  {Words::tr("Places"), placesText(trade.places)},
                  {Words::tr("Of which for unaccompanied minors"),
                   trade.minors ? placesText(*trade.minors) : Words::tr("not agreed")},
                  {Words::tr("Stream"), domain::nameOf(trade.stream)},
                  {Words::tr("Period"), trade.period},
                  {Words::tr("In return"), orNone(trade.counterPerformance)},
                  {Words::tr("Conditions"), orNone(trade.conditions)}};
    if (isWhatIf(content)) {
        table.rows.push_back({Words::tr("Status"), Words::tr("what-if, nobody agreed on it")});
        return table;
    }
    table.rows.push_back({Words::tr("Status"), domain::nameOf(trade.status)});
    table.rows.push_back(
        {Words::tr("Date"), trade.on.isNull() ? Words::tr("not filled in") : analysis::dateText(trade.on)});
    table.rows.push_back(
        {Words::tr("Source"), trade.source.trimmed().isEmpty() ? Words::tr("not filled in") : trade.source});
    return table;
}

/// What the trade makes of the two tasks.
void addEffect(Report &report, const ReportData &data, const Trade &trade)
{
    const auto effects = analysis::effectOf(data.dossier, data.figures, trade);
    if (effects.empty()) {
        report.note(Words::tr("This trade does not change the asylum task of the round of this report."));
        return;
    }
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 1},
                     {Words::tr("Task without this trade"), ColumnKind::Number},
                     {Words::tr("Change"), ColumnKind::Number},
                     {Words::tr("Task with this trade"), ColumnKind::Number}};
    for (const analysis::TradeEffect &effect : effects) {
        const bool isKnown = effect.with && effect.without;
        table.rows.push_back(
            {data.dossier.areaName(effect.municipality), placesText(effect.without),
             isKnown ? figures::signedNumber(*effect.with - *effect.without, QLocale()) : placesText(std::nullopt),
             placesText(effect.with)});
    }
    report.table(table);
    report.note(Words::tr("What one municipality hands over, the other takes over: the sum of the province stays the "
                          "same. The other agreed trades are part of both numbers."));
}

void addSignatures(Report &report, const ReportData &data, const Trade &trade)
{
    TableBlock table;
    table.columns = {{Words::tr("For the municipality of"), ColumnKind::Text, 1},
                     {Words::tr("Name"), ColumnKind::Text, 1},
                     {Words::tr("Date"), ColumnKind::Text, 1},
                     {Words::tr("Signature"), ColumnKind::Text, 2}};
    for (const QString &municipality : {trade.fromMunicipality, trade.toMunicipality})
        table.rows.push_back({data.dossier.areaName(municipality), {}, {}, QStringLiteral("\n\n")});
    report.table(table);
}

void addTrade(Report &report, const ReportData &data, const Trade &trade, const AgreementContent &content)
{
    report.table(termsTable(data, trade, content));
    report.heading(3, Words::tr("What it makes of the tasks"));
    addEffect(report, data, trade);
    if (isWhatIf(content))
        return;
    report.heading(3, Words::tr("To sign"));
    addSignatures(report, data, trade);
}

TableBlock overviewTable(const ReportData &data, const std::vector<Trade> &trades)
{
    TableBlock table;
    table.columns = {{Words::tr("Hands over"), ColumnKind::Text, 1},
                     {Words::tr("Takes over"), ColumnKind::Text, 1},
                     {Words::tr("Places"), ColumnKind::Number},
                     {Words::tr("In return"), ColumnKind::Text, 2}};
    for (const Trade &trade : trades)
        table.rows.push_back({data.dossier.areaName(trade.fromMunicipality),
                              data.dossier.areaName(trade.toMunicipality), placesText(trade.places),
                              orNone(trade.counterPerformance)});
    return table;
}

} // namespace

Report agreementReport(const ReportData &data, const AgreementContent &content)
{
    const bool isOne = content.trades.size() == 1;
    //: %1: "Bunnik to Houten"
    const QString title = isOne
                              ? Words::tr("Agreement on trading places: %1").arg(titleOf(data, content.trades.front()))
                              : Words::tr("Agreements on trading places");
    ReportFrame frame = frameOf(data, title);
    if (isWhatIf(content))
        frame.notice = Words::tr("What-if, not recorded");
    Report report(frame);
    report.heading(1, title);
    //: %1 cycle, %2 day
    report.subtitle(Words::tr("Round %1. As-of date %2.")
                        .arg(data.figures.rules.period.text(), analysis::dateText(data.figures.asOf)));
    if (isWhatIf(content))
        //: %1 name of a what-if
        report.summary(Words::tr("What-if, not recorded."),
                       Words::tr("This is what-if %1. Nobody agreed on it and the dossier is not changed by it.")
                           .arg(content.whatIf));
    if (isOne) {
        report.heading(2, Words::tr("What is traded"));
        addTrade(report, data, content.trades.front(), content);
        return report;
    }
    report.heading(2, Words::tr("All trades"));
    report.table(overviewTable(data, content.trades));
    for (const Trade &trade : content.trades) {
        if (!isWhatIf(content))
            report.pageBreak(); // who signs gets a page
        report.heading(2, titleOf(data, trade));
        addTrade(report, data, trade, content);
    }
    return report;
}

} // namespace regie::report
