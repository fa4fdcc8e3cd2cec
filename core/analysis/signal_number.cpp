// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/signal_number.h"

namespace regie::analysis {

std::optional<SignalNumber> numberOf(const Signal &signal)
{
    const auto figure = [&signal](FigureName name) {
        return FigureId{name, signal.municipality, signal.principle.value_or(domain::Principle::Scale)};
    };
    switch (signal.kind) {
    case SignalKind::Shortage:
        return figure(FigureName::Remaining);
    case SignalKind::TermEnds:
    case SignalKind::ChildrenMove:
    case SignalKind::FigureIsOld:
        return NumberId{TypedNumber{TypedNumber::Field::TermPlaces, signal.subject}};
    case SignalKind::TargetMissed:
        return figure(FigureName::Distance);
    case SignalKind::ScoreIsOld:
        return figure(FigureName::Score);
    case SignalKind::ConflictingStatements:
        return figure(FigureName::Task);
    case SignalKind::BehindSchedule:
        return figure(FigureName::ExpectedHoused);
    case SignalKind::ObstacleIsOld:
    case SignalKind::PrincipleWithoutScore:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace regie::analysis
