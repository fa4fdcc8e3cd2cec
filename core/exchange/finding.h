// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"

#include <QString>

namespace regie::exchange {

/// How much a finding matters: a note informs, a warning asks for a look, an error means that something was not taken over.
enum class Severity { Note, Warning, Error };

/// What was found in a table that is read.
struct Finding
{
    int row = 0;    ///< line number in the file, the first line is 1; 0: the table as a whole
    QString column; ///< header as in the file; empty: the row as a whole
    Severity severity = Severity::Error;
    QString sentence; ///< in the language of the program

    bool operator==(const Finding &) const = default;
};

} // namespace regie::exchange

namespace regie::domain {

template <>
struct Keys<exchange::Severity>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("note"), QLatin1StringView("warning"),
                                                            QLatin1StringView("error")};
};

} // namespace regie::domain
