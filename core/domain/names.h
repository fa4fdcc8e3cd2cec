// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cycle.h"
#include "core/domain/location.h"
#include "core/domain/location_details.h"
#include "core/domain/offer.h"
#include "core/domain/principle.h"
#include "core/domain/task_statement.h"
#include "core/domain/term.h"
#include "core/domain/trade.h"

#include <QString>

namespace regie::domain {

// The words that people use for the values of an enum, in the program's language and without a capital: the glossary in code.

QString nameOf(Phase phase);
QString nameOf(Stage stage);
QString nameOf(LocationKind kind);
QString nameOf(Stream stream);
QString nameOf(StatementKind kind);
/// The principle's words as in the Utrechtse Aanpak.
QString nameOf(Principle principle);
/// One to three words, for an axis or a column.
QString shortNameOf(Principle principle);
QString nameOf(MilestoneKind kind);
QString nameOf(ObstacleCode code);
QString nameOf(FacilityFunction function);
QString nameOf(FacilityStatus status);
QString nameOf(TargetGroupKind kind);
QString nameOf(TradeStatus status);
QString nameOf(ConditionKind kind);
QString nameOf(ConditionStatus status);
QString nameOf(ParameterName name);

} // namespace regie::domain
