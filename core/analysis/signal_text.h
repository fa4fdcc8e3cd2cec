// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"

#include <QString>

namespace regie::analysis {

/// A few words for the head of the signal.
QString titleText(SignalKind kind);

/// What is the matter, in one sentence with names, numbers and dates.
QString signalText(const Signal &signal, const domain::Dossier &dossier);

/// The rule by which the signal is given.
QString ruleText(SignalKind kind);

} // namespace regie::analysis
