// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace regie::ui::widgets {

/// A term of the field and what it means, in plain words of the language that is used.
struct GlossaryTerm
{
    QString term;
    QString meaning;
    QStringList headings{}; ///< what else it is called above columns and fields
};

/// All terms, in the order of the alphabet.
std::vector<GlossaryTerm> glossary();

/// What the term above a column or a field means; empty: it is no term of the glossary.
QString meaningOf(const QString &heading);

/// The heading and, on a line below it, what it means.
QString withMeaning(const QString &heading);

} // namespace regie::ui::widgets
