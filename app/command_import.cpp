// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "core/dossier/publish.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandImport)
};

QString place(int row, const QString &column)
{
    if (row == 0)
        return column.isEmpty() ? Words::tr("the table") : Words::tr("column “%1”").arg(column);
    return column.isEmpty() ? Words::tr("row %1").arg(row) : Words::tr("row %1, column “%2”").arg(row).arg(column);
}

void tell(const exchange::ImportPlan &plan, Context &context)
{
    for (const exchange::Finding &finding : plan.findings)
        context.console.message(Words::tr("%1: %2").arg(place(finding.row, finding.column), finding.sentence));
    for (const exchange::Reading &reading : plan.readings)
        context.console.result(
            Words::tr("%1: “%2” is read as %3").arg(place(reading.row, reading.column), reading.text, reading.readAs));
    context.console.result(exchange::summary(plan));
}

/// Makes the plan's changes in one step in a private working copy and publishes that.
void apply(const QString &file, const exchange::ImportPlan &plan, dossier::OpenedDossier opened, const QString &author)
{
    if (opened.verification)
        opened.verification->run();
    dossier::Document document(std::move(opened), author);
    std::optional<dossier::Error> failure;
    QObject::connect(&document, &dossier::Document::failed,
                     [&failure](const dossier::Error &error) { failure = error; });
    if (!document.apply(plan.changes))
        throw failure.value_or(dossier::Error{dossier::ErrorCode::NotAllowed, file, {}});
    dossier::publish(document.workingCopy().databasePath(), file, dossier::PublishMode::Replace,
                     document.workingCopy().publishedHash());
}

/// Stops when the window holds edits of the file that are not published, which a new file would drive apart.
void requireNothingUnpublished(const QString &file)
{
    if (dossier::WorkingCopy(file, dossier::WorkingCopy::defaultRoot()).holdsUnpublishedEdits())
        throw dossier::Error{dossier::ErrorCode::Unpublished, file, {}};
}

exchange::ImportPlan planFor(const QString &file, const exchange::Table &table, exchange::TableKind kind)
{
    const dossier::PublishedDossier published = dossier::readPublishedWhole(file);
    return exchange::planImport(published.data, table, kind, {published.locationScores});
}

int finish(const exchange::ImportPlan &plan, const CommandArguments &arguments, Context &context)
{
    if (arguments.has(QStringLiteral("json")))
        context.console.result(exchange::importJson(plan));
    else
        tell(plan, context);
    if (!plan.canImport)
        return context.console.refuse(Words::tr("The table cannot be imported. Nothing was changed."));
    if (plan.hasFindings() && arguments.has(QStringLiteral("json")))
        context.console.message(exchange::summary(plan));
    if (!arguments.has(QStringLiteral("apply")))
        context.console.message(Words::tr("Nothing was changed: this is a preview. Add --apply to import."));
    return plan.hasFindings() ? Findings : Done;
}

} // namespace

int runImport(Context &context)
{
    CommandArguments arguments(context, Words::tr("Shows what a table would change; with --apply it is imported."));
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.file(QStringLiteral("TABLE"), Words::tr("The table: a file that ends in .csv."));
    arguments.option(QStringLiteral("kind"), QStringLiteral("locaties|opgaven|statushouders|scores|uitruil"),
                     Words::tr("What the rows of the table are."), Presence::Required);
    arguments.flag(QStringLiteral("apply"), Words::tr("Imports the good rows and saves the dossier."));
    arguments.flag(QStringLiteral("json"), Words::tr("Prints the result as JSON."));
    if (const auto code = arguments.parse())
        return *code;
    const auto kind = arguments.choice<exchange::TableKind>(QStringLiteral("kind"));
    const QString suffix = QFileInfo(arguments.file(1)).suffix().toLower();
    if (suffix != QLatin1String("csv"))
        arguments.note(
            Words::tr("%1 cannot be read: this version reads tables that end in .csv only.").arg(arguments.file(1)));
    if (const auto code = arguments.refusal())
        return *code;

    const QString file = arguments.file(0);
    const bool applies = arguments.has(QStringLiteral("apply"));
    if (applies)
        requireNothingUnpublished(file);
    const exchange::ReadTable read = exchange::readCsvFile(arguments.file(1));
    if (!read.table)
        return context.console.refuse(read.error);
    const exchange::ImportPlan plan = planFor(file, *read.table, *kind);
    if (applies && !plan.changes.isEmpty()) {
        const QTemporaryDir root;
        apply(file, plan, dossier::openForEditing(file, root.path()), context.settings.author());
        context.console.message(Words::tr("%1 is saved.").arg(file));
    }
    return finish(plan, arguments, context);
}

} // namespace regie::app
