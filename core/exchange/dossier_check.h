// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/exchange/finding.h"

#include <QByteArray>

#include <vector>

namespace regie::exchange {

/// Something in a dossier that cannot be right (Error) or deserves a look (Warning).
struct DataFinding
{
    QString table;
    QString id; ///< of the row
    Severity severity = Severity::Warning;
    QString sentence; ///< in the language of the program; names the row

    bool operator==(const DataFinding &) const = default;
};

/// What the domain's rules find unsound or suspicious; sorted by table and id.
std::vector<DataFinding> check(const domain::Dossier &dossier);

/// The findings as `regiekompas check --json` prints them: an array of table, id, severity, sentence.
QByteArray checkJson(const std::vector<DataFinding> &findings);

} // namespace regie::exchange
