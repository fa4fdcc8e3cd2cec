// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/domain/dossier.h"

#include <QByteArray>

namespace regie::exchange {

/// Every figure with its explanation, as `regiekompas figures --json` prints it. With a municipality's CBS code only that
/// one is given beside the province; empty: all.
QByteArray figuresJson(const domain::Dossier &dossier, const analysis::Figures &figures,
                       const QString &municipality = {});

} // namespace regie::exchange
