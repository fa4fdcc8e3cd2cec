// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/values.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace regie::exchange {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

QRegularExpression pattern(const char *expression)
{
    return QRegularExpression(QLatin1String("\\A(?:") + QLatin1String(expression) + QLatin1String(")\\z"));
}

QString withPlainDashes(const QString &text)
{
    static const QRegularExpression dashes(QStringLiteral("\\s*[\\x{2010}-\\x{2015}\\x{2212}/-]\\s*"));
    return tidied(text).replace(dashes, QStringLiteral("-"));
}

std::optional<int> intFrom(const QString &digits)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || number > std::numeric_limits<int>::max() || number < -std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

const QHash<QString, int> &months()
{
    static const QHash<QString, int> names = [] {
        const char *spellings[12] = {"jan januari january",
                                     "feb februari february",
                                     "mrt maart mar march",
                                     "apr april",
                                     "mei may",
                                     "jun juni june",
                                     "jul juli july",
                                     "aug augustus august",
                                     "sep sept september",
                                     "okt oktober oct october",
                                     "nov november",
                                     "dec december"};
        QHash<QString, int> result;
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : QString::fromLatin1(spellings[month - 1]).split(QLatin1Char(' ')))
                result.insert(name, month);
        }
        return result;
    }();
    return names;
}

int monthFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : months().value(text.toLower());
}

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return std::nullopt;
    return date;
}

/// A year of two digits is one of this century: the program is about the years from 2000 on.
int fullYear(const QString &digits)
{
    constexpr qsizetype kShort = 2;
    constexpr int kCentury = 2000;
    return digits.size() == kShort ? kCentury + digits.toInt() : digits.toInt();
}

std::optional<domain::PartialDate> partial(int year, int month)
{
    if (!day(year, month == 0 ? 1 : month, 1))
        return std::nullopt;
    const QString text = QString::number(year);
    return domain::PartialDate::fromText(
        month == 0 ? text : text + QLatin1Char('-') + QString::number(month).rightJustified(2, QLatin1Char('0')));
}

std::optional<domain::PartialDate> monthOrYearFrom(const QString &text)
{
    static const auto yearOnly = pattern("([0-9]{4})");
    static const auto yearFirst = pattern("([0-9]{4})-([0-9]{2})");
    static const auto monthFirst = pattern("([0-9]{1,2})[-/]([0-9]{4})");
    static const auto inWords = pattern("([A-Za-z]+)\\.?[ -]([0-9]{4})");
    if (const auto match = yearOnly.match(text); match.hasMatch())
        return partial(match.captured(1).toInt(), 0);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        return month == 0 ? std::nullopt : partial(match.captured(1).toInt(), month);
    }
    for (const auto &each : {monthFirst, inWords}) {
        const auto match = each.match(text);
        const int month = match.hasMatch() ? monthFrom(match.captured(1)) : 0;
        if (month != 0)
            return partial(match.captured(2).toInt(), month);
    }
    return std::nullopt;
}

} // namespace

QString tidied(const QString &text)
{
    return text.simplified();
}

std::optional<Read<int>> wholeNumberFrom(const QString &text)
{
    static const auto plain = pattern("([+-]?)([0-9]+)(?:[.,]00?)?");
    static const auto dotted = pattern("([+-]?)([1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,00?)?");
    static const auto spaced = pattern("([+-]?)([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:,00?)?");
    QString number = tidied(text);
    number.replace(QChar(0x2212), QLatin1Char('-'));
    number.replace(QStringLiteral("- "), QStringLiteral("-"));
    for (const auto &each : {plain, dotted, spaced}) {
        const auto match = each.match(number);
        if (!match.hasMatch())
            continue;
        QString digits = match.captured(2);
        const bool oneDot = digits.count(QLatin1Char('.')) == 1 && !number.contains(QLatin1Char(','));
        digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
        const auto value = intFrom(match.captured(1) + digits);
        return value ? std::optional(Read<int>{*value, oneDot}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Read<QDate>> dateFrom(const QString &text)
{
    static const auto iso = pattern("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    static const auto dashed = pattern("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    static const auto inWords = pattern("([0-9]{1,2})[ -]([A-Za-z]+)\\.?[ -]'?([0-9]{4}|[0-9]{2})");
    const QString tidy = tidied(text);
    if (const auto match = iso.match(tidy); match.hasMatch()) {
        const auto date = day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date ? std::optional(Read<QDate>{*date}) : std::nullopt;
    }
    if (const auto match = dashed.match(tidy); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const auto date = day(fullYear(match.captured(4)), second, first);
        const bool monthCouldBeFirst = match.captured(2) == u"/" && first <= 12 && first != second;
        const bool centuryIsLeftOut = match.capturedLength(4) == 2;
        return date ? std::optional(Read<QDate>{*date, monthCouldBeFirst || centuryIsLeftOut}) : std::nullopt;
    }
    if (const auto match = inWords.match(tidy); match.hasMatch()) {
        const auto date =
            day(fullYear(match.captured(3)), months().value(match.captured(2).toLower()), match.captured(1).toInt());
        return date ? std::optional(Read<QDate>{*date, match.capturedLength(3) == 2}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Read<domain::PartialDate>> partialDateFrom(const QString &text)
{
    if (const auto date = dateFrom(text))
        return Read<domain::PartialDate>{domain::PartialDate::fromDate(date->value), date->ambiguous};
    const auto date = monthOrYearFrom(tidied(text));
    return date ? std::optional(Read<domain::PartialDate>{*date}) : std::nullopt;
}

std::optional<bool> yesNoFrom(const QString &text)
{
    static const QSet<QString> yes{QStringLiteral("ja"), QStringLiteral("j"),    QStringLiteral("yes"),
                                   QStringLiteral("y"),  QStringLiteral("true"), QStringLiteral("waar"),
                                   QStringLiteral("1"),  QStringLiteral("x")};
    static const QSet<QString> no{QStringLiteral("nee"),   QStringLiteral("n"),      QStringLiteral("no"),
                                  QStringLiteral("false"), QStringLiteral("onwaar"), QStringLiteral("0")};
    const QString word = tidied(text).toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<domain::HalfYear> halfYearFrom(const QString &text)
{
    const auto halfYear = domain::HalfYear::fromText(withPlainDashes(text));
    return halfYear && halfYear->year() >= kFirstYear && halfYear->year() <= kLastYear ? halfYear : std::nullopt;
}

std::optional<domain::CyclePeriod> cycleFrom(const QString &text)
{
    const auto cycle = domain::CyclePeriod::fromText(withPlainDashes(text));
    return cycle && cycle->firstYear() >= kFirstYear && cycle->firstYear() <= kLastYear ? cycle : std::nullopt;
}

} // namespace regie::exchange
