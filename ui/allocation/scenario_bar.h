// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/what_if.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace regie::ui::allocation {

/// The dossier (A) and its scenarios as buttons of which one is pressed, and a button for a new one.
class ScenarioBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioBar(WhatIf &whatIf, QWidget *parent = nullptr);

    /// That of the scenario; null when there is none.
    QAbstractButton *buttonOf(const QString &scenario) const;
    QToolButton *newButton() const { return m_new; }

signals:
    void newWanted();

private:
    void reload();
    void addButton(const QString &text, const QString &scenario);

    WhatIf &m_whatIf;
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QToolButton *m_new;
};

} // namespace regie::ui::allocation
