// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::ui::widgets {

// How cells and fields write values in the program's language. What is unknown says so: it is never 0 and never blank.

QString unknownText();
/// With the separators of the language: "1.943".
QString countText(int number);
QString countText(std::optional<int> number);
QString countText(const analysis::Explained &figure);
/// With its sign: a minus of its own width, or a plus; none for 0.
QString signedText(int number);
/// For a screen reader: "minus 125".
QString spokenText(int number);
QString spokenText(std::optional<int> number);
/// In digits: "01-07-2027".
QString dayText(QDate day);
/// As precise as the source: "2024", "06-2024" or "30-06-2024".
QString dayText(const std::optional<domain::PartialDate> &date);
QString yesNoText(bool yes);

/// The figure as a whole number; none: unknown.
std::optional<int> wholeNumber(const analysis::Explained &figure);

} // namespace regie::ui::widgets
