// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/typed_values.h"

namespace regie::ui::widgets {

// The usual columns of a RecordModel, each for one member of the row.

inline constexpr int kNumberAlignment = Qt::AlignRight | Qt::AlignVCenter;

template <typename Row>
RecordColumn<Row> textColumn(const QString &title, QString Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.text = [member](const Row &row) { return row.*member; };
    column.take = [member](Row &row, const QString &text) {
        row.*member = text;
        return QString();
    };
    return column;
}

template <typename Row>
RecordColumn<Row> dayColumn(const QString &title, QDate Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.alignment = Qt::Alignment(kNumberAlignment);
    column.text = [member](const Row &row) { return dayText(row.*member); };
    column.typed = [member](const Row &row) { return (row.*member).isNull() ? QString() : dayText(row.*member); };
    column.take = [member](Row &row, const QString &text) {
        const Typed<QDate> day = typedDay(text);
        if (!day.isRefused())
            row.*member = day.value;
        return day.refusal;
    };
    column.content = ColumnContent::Day;
    column.value = [member](const Row &row) { return dayValue(row.*member, dayText(row.*member)); };
    column.tone = [member](const Row &row) { return (row.*member).isNull() ? Tone::Quiet : Tone::Normal; };
    column.isDate = true;
    return column;
}

/// A date as precise as its source: a year, a month or a day.
template <typename Row>
RecordColumn<Row> partialDayColumn(const QString &title, std::optional<domain::PartialDate> Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.alignment = Qt::Alignment(kNumberAlignment);
    column.text = [member](const Row &row) { return dayText(row.*member); };
    column.typed = [member](const Row &row) { return row.*member ? dayText(row.*member) : QString(); };
    column.take = [member](Row &row, const QString &text) {
        const auto date = typedPartialDate(text);
        if (!date.isRefused())
            row.*member = date.value;
        return date.refusal;
    };
    column.content = ColumnContent::Day;
    column.value = [member](const Row &row) {
        return dayValue(row.*member ? (row.*member)->firstDay() : QDate(), dayText(row.*member));
    };
    column.tone = [member](const Row &row) { return row.*member ? Tone::Normal : Tone::Quiet; };
    column.isDate = true;
    return column;
}

template <typename Row>
RecordColumn<Row> countColumn(const QString &title, std::optional<int> Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.alignment = Qt::Alignment(kNumberAlignment);
    column.text = [member](const Row &row) { return countText(row.*member); };
    column.typed = [member](const Row &row) { return row.*member ? QString::number(*(row.*member)) : QString(); };
    column.take = [member](Row &row, const QString &text) {
        const Typed<std::optional<int>> count = typedOptionalCount(text);
        if (!count.isRefused())
            row.*member = count.value;
        return count.refusal;
    };
    column.content = ColumnContent::Number;
    column.value = [member](const Row &row) { return numberValue(row.*member, countText(row.*member)); };
    column.tone = [member](const Row &row) { return row.*member ? Tone::Normal : Tone::Quiet; };
    return column;
}

/// A column of an enum with keys and names.
template <typename Row, typename E>
RecordColumn<Row> choiceColumn(const QString &title, E Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.text = [member](const Row &row) { return domain::nameOf(row.*member); };
    column.typed = [member](const Row &row) { return domain::keyOf(row.*member); };
    column.value = [member](const Row &row) {
        return choiceValue(domain::keyOf(row.*member), static_cast<int>(row.*member), domain::nameOf(row.*member));
    };
    column.choices = [] {
        Choices choices;
        for (const E value : domain::allOf<E>())
            choices.append({domain::keyOf(value), domain::nameOf(value)});
        return choices;
    };
    column.take = [member, choices = column.choices](Row &row, const QString &text) {
        const Typed<QString> key = typedChoice(text, choices());
        if (!key.isRefused())
            row.*member = domain::fromKey<E>(key.value).value_or(row.*member);
        return key.refusal;
    };
    return column;
}

template <typename Row>
RecordColumn<Row> yesNoColumn(const QString &title, bool Row::*member)
{
    RecordColumn<Row> column;
    column.title = title;
    column.text = [member](const Row &row) { return yesNoText(row.*member); };
    column.typed = [member](const Row &row) { return row.*member ? QStringLiteral("yes") : QStringLiteral("no"); };
    column.take = [member](Row &row, const QString &text) {
        const Typed<bool> yes = typedYesNo(text);
        if (!yes.isRefused())
            row.*member = yes.value;
        return yes.refusal;
    };
    column.value = [member](const Row &row) {
        return choiceValue(row.*member ? QStringLiteral("yes") : QStringLiteral("no"), row.*member ? 1 : 0,
                           yesNoText(row.*member));
    };
    column.choices = [] {
        return Choices{{QStringLiteral("no"), yesNoText(false)}, {QStringLiteral("yes"), yesNoText(true)}};
    };
    return column;
}

} // namespace regie::ui::widgets
