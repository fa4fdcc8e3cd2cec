// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_model.h"
#include "ui/widgets/table_view.h"

namespace regie::ui::allocation {

/// The table of proposals with the keys of what-ifs: + and - move a proposal by a place, Ctrl+L pins.
class AllocationTable : public widgets::TableView
{
    Q_OBJECT

public:
    AllocationTable(WhatIf &whatIf, AllocationModel &model, QWidget *parent = nullptr);

    /// The municipalities of the rows that are chosen; of the current one when only that is.
    QStringList chosenMunicipalities() const;
    QString currentMunicipality() const;

    /// Adds the places to the proposals of the chosen municipalities in one step.
    void nudge(int places);
    /// Pins the chosen municipalities, or unpins them when all of them are pinned.
    void togglePins();

signals:
    /// The name of the one was dragged onto the row of the other.
    void draggedOnto(const QString &from, const QString &to);
    /// Why what was asked cannot be done; empty: nothing stands in the way.
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// What is chosen, by municipality, while the rows are put in another order.
    void remember();
    void chooseAgain();
    void fitNames();
    /// The municipality on whose row the dragged one is; empty: none that could take places over.
    QString targetAt(const QPoint &place) const;
    /// Ends a drag; false: there was none, or it led nowhere.
    bool drop(const QPoint &place);

    WhatIf &m_whatIf;
    AllocationModel &m_proposals;
    std::vector<std::pair<QString, int>> m_chosen; ///< municipality and column
    QString m_dragged;                             ///< the municipality whose name is held
    std::pair<QString, int> m_current{{}, static_cast<int>(Column::Proposal)};
};

} // namespace regie::ui::allocation
