// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stream.h"

#include <QDate>
#include <QString>

/// What there is to say about a table that is read, in the language of the program: one sentence each.
namespace regie::exchange::text {

QString fileMissing(const QString &path);
QString isFolder(const QString &path);
QString notReadable(const QString &path, const QString &reason);
QString tooLarge(int megabytes);
QString emptyTable();
QString spreadsheetFile();
QString utf16();
QString notText();
QString brokenUtf8();
QString unknownEncoding();
QString headerWithoutEnd();
QString quoteWithoutEnd();
QString textAfterQuote();
QString unknownColumn(const QString &header);
QString doubleColumn(const QString &header);
QString columnMissing(const QString &header);
QString emptyHeader(int column);
QString tooManyCells();
QString required(const QString &column);
QString notAWholeNumber(const QString &value);
QString negative(const QString &value);
QString numberTooLarge(const QString &value);
QString notADate(const QString &value);
QString notAPartialDate(const QString &value);
QString notYesOrNo(const QString &value);
QString notAHalfYear(const QString &value);
QString notAWord(const QString &value, const QString &allowed);
QString unknownMunicipality(const QString &value);
QString provinceNotAllowed();
QString notAnId(const QString &value);
QString sameRow(int row);
QString severalMatch();
QString minorsAbovePlaces(int minors, int places);
QString specialCareAbovePlaces(int specialCare, int places);
QString forPlacesAbovePlaces(int forPlaces, int places);
QString forPlacesMissing();
QString forMunicipalityMissing();
QString forItself();
QString endsBeforeStart(QDate end, QDate start);
QString contradicts(const QString &value, const QString &earlier, int row);
QString obstacleMissing();
QString twoInForce(const QString &area, const QString &period);
QString cycleAdded(const QString &period);
QString notAScore(const QString &value);
QString notATarget(const QString &value);
QString dateNeeded();
QString provinceHasNoScore();
QString locationNeedsMunicipality();
QString unknownLocation(const QString &name, const QString &municipality);
QString saysNothing();
QString toItself();
QString notAPeriod(const QString &value, domain::Stream stream);
/// In words, with the month's name.
QString date(QDate date);
QString number(int number);
QString summary(int added, int changed, int equal, int refused);

} // namespace regie::exchange::text
