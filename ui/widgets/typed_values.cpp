// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_values.h"

#include "core/exchange/import_text.h"
#include "core/exchange/table_layout.h"
#include "core/exchange/values.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace regie::ui::widgets {

namespace {

bool saysNothing(const QString &text)
{
    const QString word = text.trimmed();
    return word.isEmpty() || word == u"?" || word.compare(unknownText(), Qt::CaseInsensitive) == 0;
}

/// What a screen in English shows can be typed there as well: 1,943.
QString withoutGroups(const QString &text)
{
    static const QRegularExpression grouped(QStringLiteral("^\\s*[+\\x{2212}-]?[1-9]\\d{0,2}(?:,\\d{3})+\\s*$"));
    const bool isGrouped = QLocale().groupSeparator() == QLatin1String(",") && grouped.match(text).hasMatch();
    return isGrouped ? QString(text).remove(QLatin1Char(',')) : text;
}

QString notACount(const QString &text)
{
    return QCoreApplication::translate("TypedValues", "“%1” is no whole number. Type a number, for example %2.")
        .arg(text.trimmed(), QLocale().toString(310));
}

QString notADay(const QString &text)
{
    return QCoreApplication::translate("TypedValues", "“%1” is no day that exists. Type a date, for example %2.")
        .arg(text.trimmed(), dayText(QDate(2027, 7, 1)));
}

} // namespace

std::optional<int> wholeNumberIn(const QString &text)
{
    const auto read = exchange::wholeNumberFrom(withoutGroups(text));
    return read ? std::optional(read->value) : std::nullopt;
}

Typed<int> typedCount(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {0,
                QCoreApplication::translate("TypedValues", "This number cannot be empty. Type 0 or a higher number.")};
    const auto read = wholeNumberIn(text);
    if (!read)
        return {0, notACount(text)};
    if (*read < 0)
        return {0, QCoreApplication::translate("TypedValues", "%1 is below 0. Type 0 or a higher number.")
                       .arg(QLocale().toString(*read))};
    if (*read > exchange::kLargestNumber)
        return {0, exchange::text::numberTooLarge(text.trimmed())};
    return {*read, {}};
}

Typed<std::optional<int>> typedOptionalCount(const QString &text)
{
    if (saysNothing(text))
        return {};
    const Typed<int> count = typedCount(text);
    return count.isRefused() ? Typed<std::optional<int>>{{}, count.refusal}
                             : Typed<std::optional<int>>{count.value, {}};
}

Typed<QDate> typedDay(const QString &text)
{
    if (saysNothing(text))
        return {};
    const auto read = exchange::dateFrom(text);
    return read ? Typed<QDate>{read->value, {}} : Typed<QDate>{{}, notADay(text)};
}

Typed<QString> typedChoice(const QString &text, const Choices &choices)
{
    QStringList labels;
    for (const Choice &choice : choices) {
        if (choice.key == text || exchange::folded(choice.label) == exchange::folded(text))
            return {choice.key, {}};
        if (choice.key.isEmpty() && saysNothing(text))
            return {};
        if (!labels.contains(choice.label))
            labels << choice.label;
    }
    if (text.trimmed().isEmpty())
        return {{},
                QCoreApplication::translate("TypedValues", "This cell cannot be empty. Use one of: %1.")
                    .arg(labels.join(QStringLiteral(", ")))};
    return {{}, exchange::text::notAWord(text.trimmed(), labels.join(QStringLiteral(", ")))};
}

Typed<bool> typedYesNo(const QString &text)
{
    const auto yes = text.trimmed().isEmpty() ? std::optional(false) : exchange::yesNoFrom(text);
    return yes ? Typed<bool>{*yes, {}} : Typed<bool>{false, exchange::text::notYesOrNo(text.trimmed())};
}

Typed<std::optional<domain::PartialDate>> typedPartialDate(const QString &text)
{
    if (saysNothing(text))
        return {};
    const auto read = exchange::partialDateFrom(text);
    if (read)
        return {read->value, {}};
    return {{},
            QCoreApplication::translate("TypedValues",
                                        "“%1” is no date. Type a year, a month or a day, for example %2 or %3.")
                .arg(text.trimmed(), QStringLiteral("2027"), dayText(QDate(2027, 7, 1)))};
}

} // namespace regie::ui::widgets
