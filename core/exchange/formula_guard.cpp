// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formula_guard.h"

namespace regie::exchange {

namespace {

bool isGuarded(QChar character)
{
    return QStringView(u"=+-@\t\r").contains(character);
}

/// Whether a spreadsheet would take the text, after any number of `'`, for a formula.
bool looksLikeFormula(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start] == u'\'')
        ++start;
    return start < text.size() && isGuarded(text[start]);
}

} // namespace

QString withGuard(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString withoutGuard(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace regie::exchange
