// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation_spread.h"
#include "ui/allocation/what_if.h"

#include <QCoreApplication>

namespace regie::ui::allocation {

/// What an officer does with whole scenarios. Each is one step, and tells in the status bar what came of it.
class ScenarioEdits
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioEdits)

public:
    explicit ScenarioEdits(WhatIf &whatIf)
        : m_whatIf(whatIf)
    {}

    /// A copy of what is shown, with the first letter that is free as its name; it is shown then.
    void makeNew();
    /// Nothing happens for a name that is empty or taken: the sentence says so.
    QString rename(const QString &name);
    void discard();
    /// Spreads the rest over the municipalities; over all when fewer than two are chosen.
    void spread(analysis::SpreadRule rule, const QStringList &chosen);

private:
    WhatIf &m_whatIf;
};

} // namespace regie::ui::allocation
