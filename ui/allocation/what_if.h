// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"
#include "ui/widgets/dossier_view.h"

#include <QObject>

#include <vector>

namespace regie::ui::allocation {

/// The scenario that the screen shows and what it proposes: the round of the window's figures governs. No scenario: the
/// dossier as it stands.
class WhatIf : public QObject
{
    Q_OBJECT

public:
    explicit WhatIf(widgets::DossierView &view, QObject *parent = nullptr);

    widgets::DossierView &view() const { return m_view; }
    const domain::Dossier &data() const { return m_view.data(); }
    const analysis::Allocation &allocation() const { return m_allocation; }
    QString period() const { return m_view.figures().rules.period.text(); }
    /// As people write it: "2025–2026".
    QString roundText() const { return period().replace(u'-', u'–'); }

    /// Null: the dossier.
    const domain::Scenario *scenario() const;
    /// Those of the round, by name.
    std::vector<const domain::Scenario *> scenarios() const;
    /// How many there are of other rounds.
    int scenariosElsewhere() const;
    /// Shows the scenario; an empty id is the dossier.
    void choose(const QString &scenario);
    /// Works out anew what the dossier says now.
    void reload();

    /// Writes the step; false when it was refused, and then the window tells.
    bool apply(const dossier::ChangeSet &step) { return m_view.document().apply(step); }
    /// A name that no scenario of the round has: the first letter that is free, from B.
    QString freeName() const;
    QString areaName(const QString &municipality) const { return data().areaName(municipality); }

signals:
    /// Another scenario, or other figures.
    void changed();

private:
    widgets::DossierView &m_view;
    QString m_scenario;
    analysis::Allocation m_allocation;
};

} // namespace regie::ui::allocation
