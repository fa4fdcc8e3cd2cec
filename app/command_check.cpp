// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/action_text.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/dossier_check.h"
#include "core/exchange/history_json.h"

#include <QLocale>

#include <algorithm>

namespace regie::app {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandCheck)
};

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandHistory)
};

QString severityText(exchange::Severity severity)
{
    switch (severity) {
    case exchange::Severity::Note:
        return CheckWords::tr("note");
    case exchange::Severity::Warning:
        return CheckWords::tr("look at this");
    case exchange::Severity::Error:
        return CheckWords::tr("wrong");
    }
    Q_UNREACHABLE();
}

} // namespace

int runCheck(Context &context)
{
    CommandArguments arguments(context, CheckWords::tr("Tells whether a file is whole and its data sound."));
    arguments.file(QStringLiteral("FILE"), CheckWords::tr("The dossier."));
    arguments.flag(QStringLiteral("json"), CheckWords::tr("Prints the findings as JSON."));
    if (const auto code = arguments.parse())
        return *code;
    const auto findings = exchange::check(dossier::readPublished(arguments.file(0)));
    if (arguments.has(QStringLiteral("json")))
        context.console.result(exchange::checkJson(findings));
    for (const exchange::DataFinding &finding : findings) {
        if (!arguments.has(QStringLiteral("json")))
            //: %1 how serious a finding is, %2 the finding
            context.console.result(CheckWords::tr("%1: %2").arg(severityText(finding.severity), finding.sentence));
    }
    const auto count = std::count_if(findings.begin(), findings.end(), [](const exchange::DataFinding &finding) {
        return finding.severity != exchange::Severity::Note;
    });
    context.console.message(count == 0 ? CheckWords::tr("The file is whole and its data is sound.")
                                       : CheckWords::tr("The file is whole. %n finding(s) deserve a look.", nullptr,
                                                        static_cast<int>(count)));
    return count == 0 ? Done : Findings;
}

int runHistory(Context &context)
{
    CommandArguments arguments(context, HistoryWords::tr("Tells who changed what, and when; the newest first."));
    arguments.file(QStringLiteral("FILE"), HistoryWords::tr("The dossier."));
    arguments.flag(QStringLiteral("json"), HistoryWords::tr("Prints every change with its values as JSON."));
    if (const auto code = arguments.parse())
        return *code;
    const auto entries = dossier::readPublishedWhole(arguments.file(0)).history;
    if (arguments.has(QStringLiteral("json"))) {
        context.console.result(exchange::historyJson(entries));
        return Done;
    }
    for (const dossier::JournalEntry &entry : entries) {
        const QString when = QLocale().toString(entry.recordedAt.toLocalTime(), QLocale::ShortFormat);
        const QString what = dossier::sentence(entry.action);
        //: %1 moment, %2 person, %3 what was done
        context.console.result(entry.undoes.isEmpty()
                                   ? HistoryWords::tr("%1  %2  %3").arg(when, entry.author, what)
                                   : HistoryWords::tr("%1  %2  Undone: %3").arg(when, entry.author, what));
    }
    return Done;
}

} // namespace regie::app
