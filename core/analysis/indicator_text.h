// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators.h"

#include <QString>

namespace regie::analysis {

/// What the indicator is called, with a capital.
QString nameOf(const Indicator &indicator);

/// Its value in words with its unit: "125 places", "2 of 3 locations"; "unknown" when it is.
QString valueText(const Indicator &indicator);

/// How the value came about, in one sentence; why it is unknown when it is.
QString sentenceOf(const Indicator &indicator);

/// What is counted, and what is not, in full sentences.
QString ruleText(const Indicator &indicator);

/// What a part is, with its location, other municipality or group.
QString partText(const Indicator &indicator, const IndicatorPart &part, const domain::Dossier &dossier);

/// The number or state of a part; "unknown" when it is.
QString partValue(const Indicator &indicator, const IndicatorPart &part);

} // namespace regie::analysis
