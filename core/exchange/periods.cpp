// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/periods.h"

#include "core/exchange/values.h"

namespace regie::exchange {

QString periodFrom(const QString &text, domain::Stream stream)
{
    const auto cycle = cycleFrom(text);
    const auto halfYear = halfYearFrom(text);
    if (cycle && stream != domain::Stream::StatusHolders)
        return cycle->text();
    return halfYear && stream != domain::Stream::Asylum ? halfYear->text() : QString();
}

} // namespace regie::exchange
