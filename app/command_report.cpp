// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_municipality.h"
#include "app/given_output.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/open_dossier.h"
#include "ui/report/changes_report.h"
#include "ui/report/factsheet.h"
#include "ui/report/file_names.h"
#include "ui/report/report_kind.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace regie::app {

namespace {

using report::ReportChoice;
using report::ReportData;
using report::Written;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandReport)
};

void declare(CommandArguments &arguments)
{
    QStringList kinds;
    for (const QLatin1StringView kind : domain::Keys<report::ReportKind>::texts)
        kinds << kind;
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.option(QStringLiteral("kind"), kinds.join(u'|'), Words::tr("Which report."), Presence::Required);
    arguments.option(QStringLiteral("as-of"), Words::tr("DAY"), Words::tr("The as-of date, such as 2026-11-01."),
                     Presence::Required);
    arguments.option(
        QStringLiteral("out"), QStringLiteral("FILE.pdf|FILE.odt|FILE.ods|DIR"),
        Words::tr("The file to write: PDF, OpenDocument text, or the tables as a spreadsheet. Or a folder: "
                  "then each municipality gets a file of its own."),
        Presence::Required);
    QStringList formats;
    for (const QLatin1StringView format : domain::Keys<report::ReportFormat>::texts)
        formats << format;
    arguments.option(QStringLiteral("format"), formats.join(u'|'), Words::tr("What the files in a folder are."),
                     Presence::Optional);
    arguments.option(QStringLiteral("municipality"), QStringLiteral("GM…"),
                     Words::tr("Only this municipality; can be given more than once."), Presence::Optional);
    arguments.option(QStringLiteral("names"), report::FileNames::defaultPattern(),
                     Words::tr("How the files in a folder are named."), Presence::Optional);
    arguments.flag(QStringLiteral("by-shortage"), Words::tr("Who has most to find comes first."));
    arguments.flag(QStringLiteral("with-confidential"),
                   Words::tr("The council's overview and the changes name confidential locations."));
    arguments.flag(QStringLiteral("with-remarks"),
                   Words::tr("The council's overview and the changes print the remarks."));
}

bool isFolder(const QString &out)
{
    return out.endsWith(u'/') || QFileInfo(out).isDir();
}

/// The format of the files in a folder: the one that was asked for, else that of the names.
report::ReportFormat formatIn(CommandArguments &arguments)
{
    const auto given = arguments.choice<report::ReportFormat>(QStringLiteral("format"));
    return given.value_or(
        report::formatOf(arguments.text(QStringLiteral("names"))).value_or(report::ReportFormat::Pdf));
}

/// What was written, and where.
struct Outcome
{
    QString place{}; ///< the file, or the folder of several
    std::vector<Written> files{};
};

/// What was asked of the names and the format of files must be what the place can have.
void checkPlace(CommandArguments &arguments, const QString &out, report::ReportKind kind)
{
    if (arguments.hasProblem())
        return;
    const bool isInFolder = isFolder(out);
    if (!arguments.text(QStringLiteral("names")).isEmpty() && !(isInFolder && report::isPerMunicipality(kind)))
        arguments.note(Words::tr("--names goes with a report per municipality and a folder for --out."));
    if (isInFolder)
        return;
    const auto format = arguments.choice<report::ReportFormat>(QStringLiteral("format"));
    if (!QFileInfo(out).suffix().isEmpty() && !report::formatOf(out))
        arguments.note(Words::tr("%1 does not end in .pdf, .odt or .ods.").arg(out));
    else if (format && report::formatOf(out).value_or(report::ReportFormat::Pdf) != *format)
        //: %1 name of a file, %2 an ending such as odt
        arguments.note(Words::tr("%1 does not end in .%2.").arg(out, domain::keyOf(*format)));
}

void makeFolder(CommandArguments &arguments, const QString &folder)
{
    if (!arguments.hasProblem() && !QDir().mkpath(folder))
        arguments.note(Words::tr("The folder %1 cannot be made.").arg(folder));
}

/// One file for each municipality; all names are checked before the first is written.
Outcome writeEach(CommandArguments &arguments, const QString &folder, const ReportData &data,
                  const ReportChoice &choice)
{
    const QString given = arguments.text(QStringLiteral("names"));
    const report::ReportFormat format = formatIn(arguments);
    const report::FileNames names(given.isEmpty() ? report::FileNames::defaultPattern(format) : given, format);
    for (const QString &problem : names.problems(data, choice.municipalities))
        arguments.note(problem);
    makeFolder(arguments, folder);
    Outcome outcome{folder};
    if (arguments.hasProblem())
        return outcome;
    for (const QString &municipality : choice.municipalities) {
        ReportChoice one = choice;
        one.municipalities = {municipality};
        const QString path = QDir(folder).filePath(names.nameOf(data, municipality));
        if (choice.municipalities.size() == 1)
            outcome.place = path;
        if (const auto file = report::writeReport(path, data, one))
            outcome.files.push_back(*file);
    }
    return outcome;
}

Outcome write(CommandArguments &arguments, const QString &out, const ReportData &data, const ReportChoice &choice)
{
    if (isFolder(out) && report::isPerMunicipality(choice.kind))
        return writeEach(arguments, out, data, choice);
    Outcome outcome{out};
    if (isFolder(out)) {
        makeFolder(arguments, out);
        outcome.place =
            QDir(out).filePath(QStringLiteral("%1_%2.%3")
                                   .arg(report::nameOf(choice.kind), data.figures.asOf.toString(Qt::ISODate),
                                        domain::keyOf(formatIn(arguments))));
    }
    if (arguments.hasProblem())
        return outcome;
    if (const auto written = report::writeReport(outcome.place, data, choice))
        outcome.files = {*written};
    return outcome;
}

void tell(const Outcome &outcome, Console &console)
{
    const int count = static_cast<int>(outcome.files.size());
    if (count == 1)
        console.message(Words::tr("The report is %1.").arg(outcome.place));
    else
        //: %1 a folder
        console.message(Words::tr("%Ln report(s) are in %1.", nullptr, count).arg(outcome.place));
}

} // namespace

int runReport(Context &context)
{
    CommandArguments arguments(context, Words::tr("Writes a report as accessible PDF on A4."));
    declare(arguments);
    if (const auto code = arguments.parse())
        return *code;
    ReportChoice choice;
    choice.kind = arguments.choice<report::ReportKind>(QStringLiteral("kind")).value_or(choice.kind);
    const QDate asOf = arguments.date(QStringLiteral("as-of"));
    const QString out = givenOutputOrFolder(arguments, arguments.file(0));
    if (const auto code = arguments.refusal())
        return *code;
    const dossier::PublishedDossier published = dossier::readPublishedWhole(arguments.file(0));
    const QStringList municipalities = givenMunicipalities(arguments, published.data);
    if (!municipalities.isEmpty() && !report::isPerMunicipality(choice.kind))
        arguments.note(Words::tr("This report is about the whole province: --municipality does not go with it."));
    checkPlace(arguments, out, choice.kind);
    if (const auto code = arguments.refusal())
        return *code;
    const analysis::Figures figures = analysis::figuresOn(published.data, asOf);
    const ReportData data{published.data, figures, dossier::versionOf(published.contentHash)};
    const auto order = arguments.has(QStringLiteral("by-shortage")) ? report::FactsheetOrder::LargestShortage
                                                                    : report::FactsheetOrder::Name;
    choice.municipalities = report::factsheetOrder(data, municipalities, order);
    if (arguments.has(QStringLiteral("with-confidential")))
        choice.confidential = report::Confidential::Named;
    if (arguments.has(QStringLiteral("with-remarks")))
        choice.remarks = report::Remarks::Printed;
    if (choice.kind == report::ReportKind::Changes)
        choice.changes = dossier::netChanges(published.history, report::changesPeriod(published.data, asOf));
    if (report::isPerMunicipality(choice.kind) && choice.municipalities.isEmpty())
        arguments.note(Words::tr("The dossier has no municipalities."));
    const Outcome outcome = arguments.hasProblem() ? Outcome{} : write(arguments, out, data, choice);
    if (const auto code = arguments.refusal())
        return *code;
    tell(outcome, context.console);
    return Done;
}

} // namespace regie::app
