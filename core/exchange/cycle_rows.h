// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/dossier/change.h"

#include <QString>

#include <vector>

namespace regie::exchange {

/// A cycle with every parameter that its rules need, at its default and with this source.
std::vector<dossier::Change> defaultCycle(domain::CyclePeriod period, const QString &source);

} // namespace regie::exchange
