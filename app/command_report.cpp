// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_output.h"
#include "core/dossier/open_dossier.h"
#include "ui/report/overview.h"
#include "ui/report/report_file.h"

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandReport)
};

/// Enough of the content's hash to tell two versions of a dossier apart.
QString versionOf(const dossier::PublishedDossier &published)
{
    constexpr qsizetype kDigits = 8;
    return published.contentHash.first(std::min(kDigits, published.contentHash.size()));
}

} // namespace

int runReport(Context &context)
{
    CommandArguments arguments(context, Words::tr("Writes a report as PDF on A4."));
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.option(QStringLiteral("kind"), QStringLiteral("overview"), Words::tr("Which report."),
                     Presence::Required);
    arguments.option(QStringLiteral("as-of"), Words::tr("DAY"), Words::tr("The as-of date, such as 2026-11-01."),
                     Presence::Required);
    arguments.option(QStringLiteral("out"), QStringLiteral("FILE.pdf"), Words::tr("The PDF file to write."),
                     Presence::Required);
    if (const auto code = arguments.parse())
        return *code;
    if (arguments.text(QStringLiteral("kind")) != QLatin1String("overview"))
        arguments.note(Words::tr("This version has no report “%1”. It has: %2.")
                           .arg(arguments.text(QStringLiteral("kind")), QStringLiteral("overview")));
    const QDate asOf = arguments.date(QStringLiteral("as-of"));
    const QString out = givenOutput(arguments, arguments.file(0));
    if (const auto code = arguments.refusal())
        return *code;
    const dossier::PublishedDossier published = dossier::readPublishedWhole(arguments.file(0));
    const analysis::Figures figures = analysis::figuresOn(published.data, asOf);
    const auto written =
        report::writeReportFile(out, report::overviewReport({published.data, figures, versionOf(published)}));
    context.console.message(Words::tr("The report is %1.").arg(out));
    if (written && !written->tagged)
        context.console.message(Words::tr("It could not be made accessible: it has no tags for a screen reader."));
    return Done;
}

} // namespace regie::app
