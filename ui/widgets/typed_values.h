// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partial_date.h"
#include "ui/widgets/cell_roles.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::ui::widgets {

/// What typed text says, or why it says nothing that can be used and what to do.
template <typename T>
struct Typed
{
    T value{};
    QString refusal;

    bool isRefused() const { return !refusal.isEmpty(); }
};

/// A whole number as an officer types it, or as a screen shows it in its language: 1.943, and 1,943 in English; none: it is none.
std::optional<int> wholeNumberIn(const QString &text);
/// A whole number of 0 or more.
Typed<int> typedCount(const QString &text);
/// The same; none for no text and for the word "unknown".
Typed<std::optional<int>> typedOptionalCount(const QString &text);
/// A day; null for no text and for the word "unknown".
Typed<QDate> typedDay(const QString &text);
/// The key of one of the choices, by key or by label; for no text and the word "unknown" the empty key, if that is a choice.
Typed<QString> typedChoice(const QString &text, const Choices &choices);
/// Yes or no; no for no text.
Typed<bool> typedYesNo(const QString &text);
/// A year, a month or a day; none for no text and for the word "unknown".
Typed<std::optional<domain::PartialDate>> typedPartialDate(const QString &text);

} // namespace regie::ui::widgets
