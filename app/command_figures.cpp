// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_municipality.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/figures_json.h"
#include "ui/widgets/cell_text.h"

#include <algorithm>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandFigures)
};

using Row = QStringList;

Row rowOf(const QString &area, const analysis::AreaFigures &figures)
{
    using ui::widgets::countText;
    const auto difference = figures.difference();
    return {area,
            countText(figures.taskAfterTrades),
            countText(figures.counts),
            countText(figures.decided),
            countText(figures.inPreparation),
            difference ? ui::widgets::signedText(*difference) : ui::widgets::unknownText()};
}

/// The rows in columns as wide as their widest cell; the first column is text, the others are numbers.
void print(const std::vector<Row> &rows, Console &console)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()));
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
    }
    for (const Row &row : rows) {
        QString line = row.first().leftJustified(widths.front());
        for (std::size_t i = 1; i < widths.size(); ++i)
            line += QStringLiteral("  ") + row[static_cast<qsizetype>(i)].rightJustified(widths[i]);
        console.result(line);
    }
}

void printTable(const domain::Dossier &dossier, const analysis::Figures &figures, const QString &municipality,
                Console &console)
{
    //: %1 a round such as 2025-2026, %2 a day
    console.result(Words::tr("Round %1, as of %2").arg(figures.rules.period.text(), analysis::dateText(figures.asOf)));
    std::vector<Row> rows{{Words::tr("Municipality"), Words::tr("Task"), Words::tr("Counts"), Words::tr("Decided"),
                           Words::tr("In preparation"), Words::tr("Difference")}};
    for (const domain::Municipality *row : analysis::municipalitiesByName(dossier)) {
        if (municipality.isEmpty() || row->id == municipality)
            rows.push_back(rowOf(row->name, *figures.area(row->id)));
    }
    rows.push_back(rowOf(dossier.areaName({}), figures.province));
    print(rows, console);
}

} // namespace

int runFigures(Context &context)
{
    CommandArguments arguments(context, Words::tr("Works out every figure on an as-of date."));
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.option(QStringLiteral("as-of"), Words::tr("DAY"), Words::tr("The as-of date, such as 2026-11-01."),
                     Presence::Required);
    arguments.option(QStringLiteral("municipality"), QStringLiteral("GM…"),
                     Words::tr("Only this municipality beside the province."), Presence::Optional);
    arguments.flag(QStringLiteral("json"), Words::tr("Prints every figure with its explanation as JSON."));
    if (const auto code = arguments.parse())
        return *code;
    const QDate asOf = arguments.date(QStringLiteral("as-of"));
    if (const auto code = arguments.refusal())
        return *code;
    const domain::Dossier dossier = dossier::readPublished(arguments.file(0));
    const QString municipality = givenMunicipality(arguments, dossier);
    if (const auto code = arguments.refusal())
        return *code;
    const analysis::Figures figures = analysis::figuresOn(dossier, asOf);
    if (arguments.has(QStringLiteral("json")))
        context.console.result(exchange::figuresJson(dossier, figures, municipality));
    else
        printTable(dossier, figures, municipality, context.console);
    return Done;
}

} // namespace regie::app
