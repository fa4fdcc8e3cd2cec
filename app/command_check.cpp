// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/dossier_check.h"

#include <algorithm>

namespace regie::app {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandCheck)
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

} // namespace regie::app
