// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_text.h"

#include <QCoreApplication>

namespace regie::exchange::check_text {

QString minorsAbovePlaces(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: there are more places for unaccompanied minors than places.")
        .arg(subject);
}

QString specialCareAbovePlaces(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: there are more places with special care than places.")
        .arg(subject);
}

QString forPlacesAbovePlaces(const QString &subject)
{
    return QCoreApplication::translate("CheckText",
                                       "%1: more places are delivered for another municipality than there are.")
        .arg(subject);
}

QString forItself(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: places are delivered for the municipality itself.")
        .arg(subject);
}

QString forIsHalf(const QString &subject)
{
    return QCoreApplication::translate(
               "CheckText",
               "%1: of “delivered for another municipality” either the municipality or the number is missing.")
        .arg(subject);
}

QString negative(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: a number is less than 0.").arg(subject);
}

QString endsBeforeStart(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: the last day is before the first day.").arg(subject);
}

QString occupiedAbovePlaces(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: more places are in use than there are.").arg(subject);
}

QString minorsKindHoldsOthers(const QString &subject)
{
    return QCoreApplication::translate(
               "CheckText", "%1: this is reception for unaccompanied minors, but not all places are for them.")
        .arg(subject);
}

QString overlaps(const QString &subject)
{
    return QCoreApplication::translate("CheckText",
                                       "%1: two terms of the same kind overlap, so places may be counted twice.")
        .arg(subject);
}

QString extendsNothing(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: a term extends an earlier one, but there is no earlier one.")
        .arg(subject);
}

QString sameName(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: the municipality has another location with this name.")
        .arg(subject);
}

QString twoInForce(const QString &subject, const QString &period)
{
    return QCoreApplication::translate("CheckText",
                                       "%1: more than one statement is in force for %2, with different numbers.")
        .arg(subject, period);
}

QString periodDoesNotSuit(const QString &subject, const QString &period)
{
    return QCoreApplication::translate("CheckText", "%1: the period “%2” does not suit the stream.")
        .arg(subject, period);
}

QString noCycle(const QString &subject, const QString &period)
{
    return QCoreApplication::translate("CheckText",
                                       "%1: the dossier has no cycle %2, so its rules are the default ones.")
        .arg(subject, period);
}

QString invalidParameter(const QString &subject, const QString &value)
{
    return QCoreApplication::translate("CheckText", "%1: “%2” is not a possible value, so the default is used.")
        .arg(subject, value);
}

QString twice(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: this is in the dossier twice.").arg(subject);
}

QString toItself(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: a municipality hands places to itself.").arg(subject);
}

QString notAScale(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: a target score is from 1 to 5.").arg(subject);
}

QString locationElsewhere(const QString &subject)
{
    return QCoreApplication::translate("CheckText", "%1: the location is in another municipality.").arg(subject);
}

} // namespace regie::exchange::check_text
