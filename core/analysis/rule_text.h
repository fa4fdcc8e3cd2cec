// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/cycle.h"
#include "core/domain/dossier.h"

#include <QString>

namespace regie::analysis {

/// The rule in sentences, with the as-of date and the parameters of the cycle filled in.
QString ruleText(Rule rule, const domain::CycleRules &rules, QDate asOf);

/// Why places are left out, in a few words for a table's cell.
QString reasonText(LeftOutReason reason, const domain::CycleRules &rules, QDate asOf);

/// What the number of a part is, with the name of its municipality where it has one.
QString partText(const FigurePart &part, const domain::Dossier &dossier);

/// Kind, date, places and source of a statement in one line; what is unknown says so.
QString statementText(const domain::TaskStatement &statement);

/// The kinds that count as a list in words.
QString countingKindsText(const domain::CycleRules &rules);

} // namespace regie::analysis
