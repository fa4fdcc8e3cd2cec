// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/records.h"
#include "core/exchange/dossier_check.h"
#include "core/exchange/keyed_rows.h"

namespace regie::exchange {

/// Gathers what the parts of the check find.
class CheckFindings
{
public:
    template <typename T>
    void error(const T &row, const QString &sentence)
    {
        add(row, Severity::Error, sentence);
    }
    template <typename T>
    void warn(const T &row, const QString &sentence)
    {
        add(row, Severity::Warning, sentence);
    }
    std::vector<DataFinding> &all() { return m_findings; }

private:
    std::vector<DataFinding> m_findings;

    template <typename T>
    void add(const T &row, Severity severity, const QString &sentence)
    {
        m_findings.push_back({dossier::Record<T>::table(), row.id, severity, sentence});
    }
};

/// Calls the function with each row whose key an earlier row of the list has.
template <typename T, typename Key, typename Function>
void forEachSecond(const std::vector<T> &rows, Key &&key, Function &&function)
{
    QSet<QString> seen;
    for (const T &row : rows) {
        const QString text = keyOfParts(key(row));
        if (seen.contains(text))
            function(row);
        seen.insert(text);
    }
}

void checkLocations(const domain::Dossier &dossier, CheckFindings &findings);
void checkTasks(const domain::Dossier &dossier, CheckFindings &findings);
void checkScores(const domain::Dossier &dossier, CheckFindings &findings);

} // namespace regie::exchange
