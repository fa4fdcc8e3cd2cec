// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/signal_text.h"

#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace regie::analysis {

namespace {

QString locationName(const Signal &signal, const domain::Dossier &dossier)
{
    const domain::Location *location = domain::find(dossier.locations, signal.location);
    return location ? location->name : QString();
}

QString shortageText(const Signal &signal, const QString &area)
{
    if (signal.days < 0)
        return QCoreApplication::translate("SignalText", "%1: %Ln place(s) remain. They had to be there on %2.",
                                           nullptr, signal.number)
            .arg(area, dateText(signal.on));
    return QCoreApplication::translate("SignalText", "%1: %Ln place(s) remain. They must be there on %2.", nullptr,
                                       signal.number)
        .arg(area, dateText(signal.on));
}

QString termEndsText(const Signal &signal, const QString &area, const domain::Dossier &dossier)
{
    const domain::Term *term = domain::find(dossier.terms, signal.subject);
    if (term && !term->extensionOption.isEmpty())
        //: %1 municipality, %2 location, %3 last day, %4 what was agreed about extending
        return QCoreApplication::translate("SignalText", "%1, %2: %Ln place(s) until %3. Extending is possible: %4",
                                           nullptr, signal.number)
            .arg(area, locationName(signal, dossier), dateText(signal.on), term->extensionOption);
    //: %1 municipality, %2 location, %3 last day
    return QCoreApplication::translate("SignalText", "%1, %2: %Ln place(s) until %3.", nullptr, signal.number)
        .arg(area, locationName(signal, dossier), dateText(signal.on));
}

QString childrenText(const Signal &signal, const QString &area, const domain::Dossier &dossier)
{
    const bool isWholeLocation = signal.other > 0;
    //: %1 municipality, %2 location, %3 last day
    return (isWholeLocation
                ? QCoreApplication::translate("SignalText",
                                              "%1, %2: %Ln place(s) at a location for families end on %3, during the "
                                              "school year.",
                                              nullptr, signal.number)
                : QCoreApplication::translate("SignalText",
                                              "%1, %2: %Ln place(s) for families or unaccompanied minors end on %3, "
                                              "during the school year.",
                                              nullptr, signal.number))
        .arg(area, locationName(signal, dossier), dateText(signal.on));
}

QString obstacleText(const Signal &signal, const QString &area, const domain::Dossier &dossier)
{
    const domain::Obstacle *obstacle = domain::find(dossier.obstacles, signal.subject);
    const QString what = obstacle ? domain::nameOf(obstacle->code) : QString();
    if (obstacle && !obstacle->whoMustMove.isEmpty())
        //: %1 municipality, %2 location, %3 obstacle, %4 who must move
        return QCoreApplication::translate("SignalText", "%1, %2: %3, for %Ln day(s). It is up to %4.", nullptr,
                                           signal.days)
            .arg(area, locationName(signal, dossier), what, obstacle->whoMustMove);
    //: %1 municipality, %2 location, %3 obstacle
    return QCoreApplication::translate("SignalText", "%1, %2: %3, for %Ln day(s).", nullptr, signal.days)
        .arg(area, locationName(signal, dossier), what);
}

QString principleText(const Signal &signal, const QString &area)
{
    const QString principle = signal.principle ? domain::shortNameOf(*signal.principle) : QString();
    if (signal.kind == SignalKind::TargetMissed)
        //: %1 municipality, %2 principle, %3 score, %4 target score, %5 due date
        return QCoreApplication::translate("SignalText", "%1, %2: score %3. The target was %4 on %5.")
            .arg(area, principle, numberText(signal.number), numberText(signal.other), dateText(signal.on));
    //: %1 municipality, %2 principle, %3 date
    return QCoreApplication::translate("SignalText", "%1, %2: the score is of %3.")
        .arg(area, principle, dateText(signal.on));
}

} // namespace

QString titleText(SignalKind kind)
{
    switch (kind) {
    case SignalKind::Shortage:
        return QCoreApplication::translate("SignalText", "Too few places");
    case SignalKind::TermEnds:
        return QCoreApplication::translate("SignalText", "Term ends");
    case SignalKind::ChildrenMove:
        return QCoreApplication::translate("SignalText", "Children must move");
    case SignalKind::ObstacleIsOld:
        return QCoreApplication::translate("SignalText", "Location is stuck");
    case SignalKind::TargetMissed:
        return QCoreApplication::translate("SignalText", "Target not reached");
    case SignalKind::ConflictingStatements:
        return QCoreApplication::translate("SignalText", "Two tasks in force");
    case SignalKind::BehindSchedule:
        return QCoreApplication::translate("SignalText", "Behind schedule");
    case SignalKind::PrincipleWithoutScore:
        return QCoreApplication::translate("SignalText", "No score");
    case SignalKind::ScoreIsOld:
        return QCoreApplication::translate("SignalText", "Old score");
    case SignalKind::FigureIsOld:
        return QCoreApplication::translate("SignalText", "Old figures");
    }
    Q_UNREACHABLE();
}

QString signalText(const Signal &signal, const domain::Dossier &dossier)
{
    const QString area = dossier.areaName(signal.municipality);
    switch (signal.kind) {
    case SignalKind::Shortage:
        return shortageText(signal, area);
    case SignalKind::TermEnds:
        return termEndsText(signal, area, dossier);
    case SignalKind::ChildrenMove:
        return childrenText(signal, area, dossier);
    case SignalKind::ObstacleIsOld:
        return obstacleText(signal, area, dossier);
    case SignalKind::TargetMissed:
    case SignalKind::ScoreIsOld:
        return principleText(signal, area);
    case SignalKind::ConflictingStatements:
        //: %1 municipality or province, %2 and %3 numbers of places
        return QCoreApplication::translate("SignalText",
                                           "%1: %2 and %3 places are both marked as in force. %2 is used.")
            .arg(area, numberText(signal.number), numberText(signal.other));
    case SignalKind::BehindSchedule:
        return QCoreApplication::translate("SignalText", "%1: %Ln status holder(s) housed. At least %2 were expected.",
                                           nullptr, signal.number)
            .arg(area, numberText(signal.other));
    case SignalKind::PrincipleWithoutScore:
        return QCoreApplication::translate("SignalText", "%1: %Ln of 6 principle(s) unknown.", nullptr, signal.number)
            .arg(area);
    case SignalKind::FigureIsOld:
        //: %1 municipality, %2 location, %3 date
        return QCoreApplication::translate("SignalText", "%1, %2: the figures are of %3.")
            .arg(area, locationName(signal, dossier), dateText(signal.on));
    }
    Q_UNREACHABLE();
}

QString ruleText(SignalKind kind)
{
    switch (kind) {
    case SignalKind::Shortage:
        return QCoreApplication::translate("SignalText",
                                           "Places remain, and the date of realisation is less than %n day(s) away "
                                           "or has passed.",
                                           nullptr, kDaysBeforeRealisation);
    case SignalKind::TermEnds:
        return QCoreApplication::translate("SignalText",
                                           "A term of a location in use ends within %n day(s), and no later term "
                                           "extends it.",
                                           nullptr, kDaysBeforeTermEnds);
    case SignalKind::ChildrenMove:
        return QCoreApplication::translate("SignalText",
                                           "Places for unaccompanied minors or families end during a school year (1 "
                                           "August to 31 July), and no later term extends them.");
    case SignalKind::ObstacleIsOld:
        return QCoreApplication::translate("SignalText", "An obstacle has been there for more than %n day(s).", nullptr,
                                           kDaysObstacleIsOld);
    case SignalKind::TargetMissed:
        return QCoreApplication::translate("SignalText", "A score is below its target after the target's due date.");
    case SignalKind::ConflictingStatements:
        return QCoreApplication::translate("SignalText",
                                           "Statements for the same area, stream and period are marked as in force "
                                           "and name different numbers. The later one is used.");
    case SignalKind::BehindSchedule:
        return QCoreApplication::translate("SignalText",
                                           "Fewer status holders were housed than one sixth of the corrected task "
                                           "for each month that has ended.");
    case SignalKind::PrincipleWithoutScore:
        return QCoreApplication::translate("SignalText", "A principle has no score, or its latest score is unknown.");
    case SignalKind::ScoreIsOld:
        return QCoreApplication::translate("SignalText", "A score is older than %n day(s).", nullptr, kDaysScoreIsOld);
    case SignalKind::FigureIsOld:
        return QCoreApplication::translate("SignalText", "The figures of a term that goes on are older than %n day(s).",
                                           nullptr, kDaysFigureIsOld);
    }
    Q_UNREACHABLE();
}

} // namespace regie::analysis
