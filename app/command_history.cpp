// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_municipality.h"
#include "core/dossier/history_text.h"
#include "core/exchange/history_json.h"

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandHistory)
};

void print(const dossier::History &history, const dossier::HistoryFilter &filter, const domain::Dossier &dossier,
           Console &console)
{
    for (const std::size_t index : history.filtered(filter)) {
        const dossier::HistoryLine &line = history.line(index);
        //: %1 moment, %2 person, %3 what was done
        console.result(Words::tr("%1  %2  %3")
                           .arg(dossier::momentText(line.recordedAt), dossier::authorText(line.author),
                                dossier::sentence(line, dossier)));
    }
}

} // namespace

int runHistory(Context &context)
{
    CommandArguments arguments(context, Words::tr("Tells who changed what, and when; the newest first."));
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.option(QStringLiteral("since"), Words::tr("DAY"), Words::tr("Only from this day on, such as 2026-11-01."),
                     Presence::Optional);
    arguments.option(QStringLiteral("municipality"), QStringLiteral("GM…"),
                     Words::tr("Only what is about this municipality."), Presence::Optional);
    arguments.flag(QStringLiteral("json"), Words::tr("Prints every change with its values as JSON."));
    if (const auto code = arguments.parse())
        return *code;
    dossier::HistoryFilter filter;
    filter.period.from = arguments.date(QStringLiteral("since"));
    if (const auto code = arguments.refusal())
        return *code;
    const dossier::PublishedDossier dossier = dossier::readPublishedWhole(arguments.file(0));
    if (const QString municipality = givenMunicipality(arguments, dossier.data); !municipality.isEmpty())
        filter.municipality = municipality;
    if (const auto code = arguments.refusal())
        return *code;
    if (arguments.has(QStringLiteral("json")))
        context.console.result(exchange::historyJson(dossier, filter));
    else
        print(exchange::historyOf(dossier), filter, dossier.data, context.console);
    return Done;
}

} // namespace regie::app
