// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::exchange::text {

QString fileMissing(const QString &path)
{
    return QCoreApplication::translate("TableText", "There is no file %1. Check the name and the folder.").arg(path);
}

QString isFolder(const QString &path)
{
    return QCoreApplication::translate("TableText", "%1 is a folder. Choose a CSV file.").arg(path);
}

QString notReadable(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("TableText", "%1 cannot be read: %2. Check your rights or make a copy.")
        .arg(path, reason);
}

QString tooLarge(int megabytes)
{
    return QCoreApplication::translate("TableText", "The file is larger than %1 MB. Split it into smaller tables.")
        .arg(QLocale().toString(megabytes));
}

QString emptyTable()
{
    return QCoreApplication::translate("TableText", "The table is empty. The first row must hold the column names.");
}

QString spreadsheetFile()
{
    return QCoreApplication::translate(
        "TableText", "This is a spreadsheet or a ZIP file, not a CSV file. Save the table as CSV (UTF-8) first.");
}

QString utf16()
{
    return QCoreApplication::translate("TableText",
                                       "The file has the encoding UTF-16. Save it as CSV with the encoding UTF-8.");
}

QString notText()
{
    return QCoreApplication::translate("TableText", "This is not a text file. Save the table as CSV (UTF-8) first.");
}

QString brokenUtf8()
{
    return QCoreApplication::translate(
        "TableText", "The file says that it is UTF-8, but holds bytes that are not. Save it again as CSV (UTF-8).");
}

QString unknownEncoding()
{
    return QCoreApplication::translate(
        "TableText", "The encoding of the file is neither UTF-8 nor Windows-1252. Save it as CSV (UTF-8).");
}

QString headerWithoutEnd()
{
    return QCoreApplication::translate("TableText",
                                       "The first row has a quotation mark that is not closed. Mend the column names.");
}

QString quoteWithoutEnd()
{
    return QCoreApplication::translate(
        "TableText",
        "A quotation mark begins here and is never closed. This row and all that follows could not be read.");
}

QString textAfterQuote()
{
    return QCoreApplication::translate(
        "TableText", "There is text after a closing quotation mark. Double the quotation marks inside a cell.");
}

QString unknownColumn(const QString &header)
{
    return QCoreApplication::translate("TableText", "The column “%1” is unknown and is left alone.").arg(header);
}

QString doubleColumn(const QString &header)
{
    return QCoreApplication::translate("TableText", "The column “%1” is there twice. Remove one of the two.")
        .arg(header);
}

QString columnMissing(const QString &header)
{
    return QCoreApplication::translate("TableText", "The column “%1” is missing. The table cannot be read without it.")
        .arg(header);
}

QString emptyHeader(int column)
{
    return QCoreApplication::translate("TableText", "Column %1 has no name and is left alone.").arg(number(column));
}

QString tooManyCells()
{
    return QCoreApplication::translate(
        "TableText",
        "This row has more cells than there are columns. Put quotation marks around text with the separator in it.");
}

QString required(const QString &column)
{
    return QCoreApplication::translate("TableText", "“%1” is empty. Fill it in.").arg(column);
}

QString notAWholeNumber(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is not a whole number. Write it as 310 or 1.943.").arg(value);
}

QString negative(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is negative. This number cannot be less than 0.").arg(value);
}

QString numberTooLarge(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is more than this program can count. Check the number.")
        .arg(value);
}

QString notADate(const QString &value)
{
    return QCoreApplication::translate("TableText",
                                       "“%1” is not a date that exists. Write it as 2027-07-01 or 1 juli 2027.")
        .arg(value);
}

QString notAPartialDate(const QString &value)
{
    return QCoreApplication::translate("TableText",
                                       "“%1” is not a date that exists. Write a day, a month (2025-06) or a year.")
        .arg(value);
}

QString notYesOrNo(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is not ja or nee.").arg(value);
}

QString notAHalfYear(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is not a half-year. Write it as 2026-1 or 2026-2.")
        .arg(value);
}

QString notAWord(const QString &value, const QString &allowed)
{
    return QCoreApplication::translate("TableText", "“%1” is not known here. Use one of: %2.").arg(value, allowed);
}

QString unknownMunicipality(const QString &value)
{
    return QCoreApplication::translate("TableText",
                                       "The dossier has no municipality “%1”. Use the name or the CBS code.")
        .arg(value);
}

QString provinceNotAllowed()
{
    return QCoreApplication::translate("TableText", "The province cannot stand here. Name a municipality.");
}

QString notAnId(const QString &value)
{
    return QCoreApplication::translate("TableText",
                                       "“%1” is not an id of the program. Leave the cell empty for a new row.")
        .arg(value);
}

QString sameRow(int row)
{
    return QCoreApplication::translate("TableText", "This is the same row as row %1. The first one is used.")
        .arg(number(row));
}

QString severalMatch()
{
    return QCoreApplication::translate(
        "TableText", "The dossier has several rows that this could be. Remove the double one or name its id.");
}

QString minorsAbovePlaces(int minors, int places)
{
    return QCoreApplication::translate("TableText", "%1 places for unaccompanied minors are more than the %2 places.")
        .arg(number(minors), number(places));
}

QString specialCareAbovePlaces(int specialCare, int places)
{
    return QCoreApplication::translate("TableText",
                                       "The dossier has %1 places with special care here. That is more than %2 places.")
        .arg(number(specialCare), number(places));
}

QString forPlacesAbovePlaces(int forPlaces, int places)
{
    return QCoreApplication::translate("TableText", "%1 places for another municipality are more than the %2 places.")
        .arg(number(forPlaces), number(places));
}

QString forPlacesMissing()
{
    return QCoreApplication::translate("TableText", "The number of places for the other municipality is missing.");
}

QString forMunicipalityMissing()
{
    return QCoreApplication::translate("TableText", "The municipality that the places are for is missing.");
}

QString forItself()
{
    return QCoreApplication::translate(
        "TableText", "A location cannot have places “for” its own municipality. Leave both cells empty.");
}

QString endsBeforeStart(QDate end, QDate start)
{
    return QCoreApplication::translate("TableText", "The last day %1 is before the first day %2.")
        .arg(date(end), date(start));
}

QString contradicts(const QString &value, const QString &earlier, int row)
{
    return QCoreApplication::translate("TableText",
                                       "“%1” contradicts “%2” in row %3, which is about the same location.")
        .arg(value, earlier, number(row));
}

QString obstacleMissing()
{
    return QCoreApplication::translate("TableText", "There is no obstacle in this row, so this cell is left alone.");
}

QString twoInForce(const QString &area, const QString &period)
{
    return QCoreApplication::translate(
               "TableText",
               "%1 has more than one statement in force for %2, with different numbers. The later one is used.")
        .arg(area, period);
}

QString cycleAdded(const QString &period)
{
    return QCoreApplication::translate("TableText", "The cycle %1 is new. It gets the default rules.").arg(period);
}

QString notAScore(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is not a score. Write 1 to 5, nvt or onbekend.").arg(value);
}

QString notATarget(const QString &value)
{
    return QCoreApplication::translate("TableText", "“%1” is not a target score. Write 1 to 5.").arg(value);
}

QString dateNeeded()
{
    return QCoreApplication::translate("TableText",
                                       "A score needs the day on which it was given. Fill in “peildatum”.");
}

QString provinceHasNoScore()
{
    return QCoreApplication::translate(
        "TableText",
        "The province has no score of its own: it is the mean of the municipalities. A target score is possible.");
}

QString locationNeedsMunicipality()
{
    return QCoreApplication::translate("TableText", "A location belongs to a municipality, not to the province.");
}

QString unknownLocation(const QString &name, const QString &municipality)
{
    return QCoreApplication::translate("TableText", "%2 has no location “%1”.").arg(name, municipality);
}

QString saysNothing()
{
    return QCoreApplication::translate("TableText",
                                       "This row has no score and no target score, so it changes nothing.");
}

QString toItself()
{
    return QCoreApplication::translate("TableText", "A municipality cannot hand places to itself.");
}

QString notAPeriod(const QString &value, domain::Stream stream)
{
    if (stream == domain::Stream::Asylum)
        return QCoreApplication::translate("TableText", "“%1” is not a cycle of two years. Write it as 2027-2028.")
            .arg(value);
    if (stream == domain::Stream::StatusHolders)
        return QCoreApplication::translate("TableText", "“%1” is not a half-year of this task. Write it as 2026-1.")
            .arg(value);
    return QCoreApplication::translate("TableText", "“%1” is not a period. Write it as 2027-2028 or 2026-1.")
        .arg(value);
}

QString date(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString number(int number)
{
    return QString::number(number);
}

QString summary(int added, int changed, int equal, int refused)
{
    return QCoreApplication::translate("TableText", "%1 new, %2 changed, %3 equal, %4 refused.")
        .arg(number(added), number(changed), number(equal), number(refused));
}

} // namespace regie::exchange::text
