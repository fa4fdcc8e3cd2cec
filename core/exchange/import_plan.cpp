// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/exchange/import_kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::exchange {

namespace {

void importRows(ImportJob &job, TableKind kind)
{
    switch (kind) {
    case TableKind::Locations:
        importLocations(job);
        return;
    case TableKind::TaskStatements:
        importTaskStatements(job);
        return;
    case TableKind::StatusHolders:
        importLedgers(job);
        return;
    case TableKind::Scores:
        importScores(job);
        return;
    case TableKind::Trades:
        importTrades(job);
        return;
    }
}

/// Rows that could not even be taken apart are refused rows too.
void addBrokenRows(ImportPlan &plan, const Table &table)
{
    for (const Finding &finding : table.findings) {
        plan.findings.push_back(finding);
        plan.rows.push_back({finding.row, RowState::Refused});
    }
}

void sortByRow(ImportPlan &plan)
{
    const auto byRow = [](const auto &left, const auto &right) { return left.row < right.row; };
    std::stable_sort(plan.rows.begin(), plan.rows.end(), byRow);
    std::stable_sort(plan.findings.begin(), plan.findings.end(), byRow);
}

void nameAction(ImportPlan &plan)
{
    if (plan.changes.isEmpty())
        return;
    const int rows = plan.count(RowState::New) + plan.count(RowState::Changed);
    plan.changes.action = {
        dossier::ActionKind::TableImported,
        {{QStringLiteral("kind"), domain::keyOf(plan.kind)}, {QStringLiteral("rows"), static_cast<qlonglong>(rows)}}};
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json{{QStringLiteral("severity"), domain::keyOf(finding.severity)},
                     {QStringLiteral("message"), finding.sentence}};
    if (finding.row > 0)
        json.insert(QStringLiteral("row"), finding.row);
    if (!finding.column.isEmpty())
        json.insert(QStringLiteral("column"), finding.column);
    return json;
}

QJsonObject toJson(const Reading &reading)
{
    return {{QStringLiteral("row"), reading.row},
            {QStringLiteral("column"), reading.column},
            {QStringLiteral("text"), reading.text},
            {QStringLiteral("read_as"), reading.readAs}};
}

QJsonObject toJson(const ImportRow &row)
{
    return {{QStringLiteral("row"), row.row}, {QStringLiteral("state"), domain::keyOf(row.state)}};
}

template <typename T>
QJsonArray arrayOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

int ImportPlan::count(RowState state) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [state](const ImportRow &row) { return row.state == state; }));
}

bool ImportPlan::hasFindings() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity != Severity::Note; });
}

ImportPlan planImport(const domain::Dossier &dossier, const Table &table, TableKind kind, const ImportContext &context)
{
    ImportPlan plan;
    plan.kind = kind;
    ImportJob job{dossier, table, context, TableLayout(table, kind), MunicipalityIndex(dossier), plan};
    plan.findings = job.layout.findings();
    plan.canImport = job.layout.isComplete();
    if (!plan.canImport)
        return plan;
    addBrokenRows(plan, table);
    importRows(job, kind);
    sortByRow(plan);
    nameAction(plan);
    return plan;
}

QString summary(const ImportPlan &plan)
{
    return text::summary(plan.count(RowState::New), plan.count(RowState::Changed), plan.count(RowState::Equal),
                         plan.count(RowState::Refused));
}

QByteArray importJson(const ImportPlan &plan)
{
    QJsonObject json{{QStringLiteral("kind"), domain::keyOf(plan.kind)},
                     {QStringLiteral("can_import"), plan.canImport},
                     {QStringLiteral("rows"), arrayOf(plan.rows)},
                     {QStringLiteral("findings"), arrayOf(plan.findings)},
                     {QStringLiteral("readings"), arrayOf(plan.readings)}};
    for (const RowState state : domain::allOf<RowState>())
        json.insert(domain::keyOf(state), plan.count(state));
    return QJsonDocument(json).toJson();
}

} // namespace regie::exchange
