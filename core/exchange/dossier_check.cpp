// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossier_check.h"

#include "core/exchange/check_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace regie::exchange {

std::vector<DataFinding> check(const domain::Dossier &dossier)
{
    CheckFindings findings;
    checkLocations(dossier, findings);
    checkTasks(dossier, findings);
    checkScores(dossier, findings);
    std::stable_sort(findings.all().begin(), findings.all().end(), [](const DataFinding &a, const DataFinding &b) {
        return std::tie(a.table, a.id) < std::tie(b.table, b.id);
    });
    return std::move(findings.all());
}

QByteArray checkJson(const std::vector<DataFinding> &findings)
{
    QJsonArray array;
    for (const DataFinding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("table"), finding.table},
                                 {QStringLiteral("id"), finding.id},
                                 {QStringLiteral("severity"), domain::keyOf(finding.severity)},
                                 {QStringLiteral("message"), finding.sentence}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace regie::exchange
