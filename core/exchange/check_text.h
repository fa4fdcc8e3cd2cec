// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the check of a dossier says, in the language of the program; the subject names the row.
namespace regie::exchange::check_text {

QString minorsAbovePlaces(const QString &subject);
QString specialCareAbovePlaces(const QString &subject);
QString forPlacesAbovePlaces(const QString &subject);
QString forItself(const QString &subject);
QString forIsHalf(const QString &subject);
QString negative(const QString &subject);
QString endsBeforeStart(const QString &subject);
QString occupiedAbovePlaces(const QString &subject);
QString minorsKindHoldsOthers(const QString &subject);
QString overlaps(const QString &subject);
QString extendsNothing(const QString &subject);
QString sameName(const QString &subject);
QString twoInForce(const QString &subject, const QString &period);
QString periodDoesNotSuit(const QString &subject, const QString &period);
QString noCycle(const QString &subject, const QString &period);
QString invalidParameter(const QString &subject, const QString &value);
QString twice(const QString &subject);
QString toItself(const QString &subject);
QString notAScale(const QString &subject);
QString locationElsewhere(const QString &subject);

} // namespace regie::exchange::check_text
