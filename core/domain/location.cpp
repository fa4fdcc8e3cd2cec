// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/location.h"

namespace regie::domain {

Stage stageOf(Phase phase)
{
    switch (phase) {
    case Phase::PrincipleDecision:
    case Phase::SetProcess:
    case Phase::SiteAdvice:
    case Phase::FinalDecision:
        return Stage::InPreparation;
    case Phase::Realisation:
        return Stage::Decided;
    case Phase::Evaluation:
    case Phase::Operation:
    case Phase::WindingDown:
        return Stage::InUse;
    }
    Q_UNREACHABLE();
}

} // namespace regie::domain
