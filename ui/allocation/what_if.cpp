// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/what_if.h"

#include "ui/widgets/table_state.h"

#include <algorithm>

namespace regie::ui::allocation {

namespace {

const QString kKept = QStringLiteral("allocation.scenario");

} // namespace

WhatIf::WhatIf(widgets::DossierView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    if (const widgets::TableStates *states = view.tableStates())
        m_scenario = QString::fromLatin1(states->tableState(kKept));
    reload();
}

const domain::Scenario *WhatIf::scenario() const
{
    return m_scenario.isEmpty() ? nullptr : domain::find(data().scenarios, m_scenario);
}

std::vector<const domain::Scenario *> WhatIf::scenarios() const
{
    std::vector<const domain::Scenario *> found;
    for (const domain::Scenario &scenario : data().scenarios) {
        if (scenario.period == period())
            found.push_back(&scenario);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto *a, const auto *b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
    return found;
}

int WhatIf::scenariosElsewhere() const
{
    return static_cast<int>(data().scenarios.size() - scenarios().size());
}

void WhatIf::choose(const QString &scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    if (widgets::TableStates *states = m_view.tableStates())
        states->keepTableState(kKept, scenario.toLatin1());
    reload();
}

void WhatIf::reload()
{
    const domain::Scenario *chosen = scenario();
    if (!chosen || chosen->period != period())
        m_scenario.clear();
    m_allocation = analysis::allocationOf(data(), m_view.figures(), m_scenario);
    emit changed();
}

QString WhatIf::freeName() const
{
    const auto isTaken = [named = scenarios()](const QString &name) {
        return std::any_of(named.begin(), named.end(), [&name](const domain::Scenario *other) {
            return other->name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (char letter = 'B'; letter <= 'Z'; ++letter) {
        const QString name{QLatin1Char(letter)};
        if (!isTaken(name))
            return name;
    }
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("Z%1").arg(number);
        if (!isTaken(name))
            return name;
    }
}

} // namespace regie::ui::allocation
