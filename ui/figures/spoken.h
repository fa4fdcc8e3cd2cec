// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/profile_comparison.h"

#include <QLocale>
#include <QString>

namespace regie::figures {

/// One point of a chart in full words, for the status bar and a screen reader: "minus" instead of a sign.
QString spoken(const analysis::StackedBars::Bar &bar, const QLocale &locale);
QString spoken(const analysis::PrincipleProfile::Axis &axis, int decimals, const QLocale &locale);
/// One principle of several areas.
QString spoken(const analysis::ProfileComparison &comparison, std::size_t axis, const QLocale &locale);
QString spoken(const analysis::CapacityTimeline::Month &month, const QLocale &locale);

} // namespace regie::figures
