// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

namespace regie::domain {

/// A term that would be kept open until a later last day.
struct TermExtension
{
    QString term; ///< id
    QDate until;  ///< the new last day

    bool operator==(const TermExtension &) const = default;
};

/// What keeps the places of a term open: a term from the day after its last day until another one, without an id.
inline Term extensionOf(const Term &term, QDate until)
{
    Term extension = term;
    extension.id.clear();
    extension.from = term.until.addDays(1);
    extension.until = until;
    extension.extendsEarlier = true;
    return extension;
}

/// Whether the term can be kept open until that day: it has a last day, and the new one is later.
inline bool canExtend(const Term &term, QDate until)
{
    return term.until.isValid() && until.isValid() && until > term.until;
}

} // namespace regie::domain
