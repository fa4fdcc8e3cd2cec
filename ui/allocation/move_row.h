// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation_moves.h"
#include "ui/allocation/what_if.h"
#include "ui/widgets/inline_notice.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace regie::ui::allocation {

/// "Move so many places from … to …": the same as dragging, by keyboard. Refusals stand below it.
class MoveRow : public QWidget
{
    Q_OBJECT

public:
    explicit MoveRow(WhatIf &whatIf, QWidget *parent = nullptr);

    QSpinBox *places() const { return m_places; }
    QSpinBox *minors() const { return m_minors; }
    QComboBox *from() const { return m_from; }
    QComboBox *to() const { return m_to; }
    QPushButton *button() const { return m_move; }
    QString refusal() const { return m_refusal->sentence(); }
    /// Shows why something cannot be done; empty: nothing stands in the way.
    void refuse(const QString &sentence);
    /// Proposes the municipality as the giver and moves the keyboard here.
    void start(const QString &municipality);
    /// Proposes giver and taker, and asks how many places.
    void start(const QString &from, const QString &to);
    void move();

signals:
    /// The move was made, with this id, in this scenario.
    void moved(const QString &id, const QString &scenario);

private:
    void reload();
    analysis::Handover wanted() const;
    /// Adds to the scenario's move between the two, or makes one; a scenario is made where none is shown.
    bool write(const analysis::Handover &handover);

    WhatIf &m_whatIf;
    QSpinBox *m_places;
    QSpinBox *m_minors;
    QComboBox *m_from;
    QComboBox *m_to;
    QPushButton *m_move;
    widgets::InlineNotice *m_refusal;
};

/// Why the move cannot be made in the allocation, in a sentence that says what to do.
QString refusalText(const WhatIf &whatIf, const analysis::Allocation &allocation, const analysis::Handover &move,
                    analysis::MoveRefusal refusal);

} // namespace regie::ui::allocation
