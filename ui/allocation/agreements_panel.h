// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/agreements_model.h"
#include "ui/widgets/panel.h"

#include <QListView>
#include <QToolButton>

namespace regie::ui::allocation {

/// The trades of the round and the moves of the scenario: Enter edits one, Delete removes it.
class AgreementsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit AgreementsPanel(WhatIf &whatIf, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    AgreementsModel *model() const { return m_model; }
    QToolButton *addButton() const { return m_add; }
    /// Null when none is current.
    const Agreement *current() const;
    /// Makes the agreement current and moves the keyboard there.
    void goTo(const QString &id);

signals:
    void addWanted();
    void editWanted();
    void removeWanted();
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// "Where does this number come from?" of the current trade.
    void explain();
    void reload();

    WhatIf &m_whatIf;
    AgreementsModel *m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_none;
    QToolButton *m_add;
    QString m_current; ///< id, while the rows are read anew
};

} // namespace regie::ui::allocation
