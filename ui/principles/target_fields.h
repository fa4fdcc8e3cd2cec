// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_edit.h"
#include "ui/widgets/form_field.h"

namespace regie::ui::principles {

/// The score to reach and by when: of the cell's municipality or location, and of the region.
class TargetFields : public QWidget
{
    Q_OBJECT

public:
    explicit TargetFields(ScoreBook &book, QWidget *parent = nullptr);

    void show(const Cell &cell);
    widgets::ChoiceField *own() const { return m_own; }
    widgets::TextField *ownDue() const { return m_ownDue; }
    widgets::ChoiceField *region() const { return m_region; }
    widgets::TextField *regionDue() const { return m_regionDue; }
    /// In the order of Tab.
    std::array<QWidget *, 4> controls() const;

private:
    void connectAll();
    void reload() { show(m_cell); }
    QString takeOwn(const QString &key);
    QString takeOwnDue(const QString &text);
    QString takeRegion(const QString &key);
    QString takeRegionDue(const QString &text);
    QString apply(const dossier::ChangeSet &edit);

    ScoreBook &m_book;
    Cell m_cell;
    widgets::ChoiceField *m_own;
    widgets::TextField *m_ownDue;
    widgets::ChoiceField *m_region;
    widgets::TextField *m_regionDue;
};

} // namespace regie::ui::principles
