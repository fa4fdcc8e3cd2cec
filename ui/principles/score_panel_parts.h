// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>

namespace regie::ui::principles {

/// How far a score is under its target: a word in a frame, told apart by its form and not by its colour alone.
class DistanceChip : public QLabel
{
    Q_OBJECT

public:
    explicit DistanceChip(const widgets::DossierView &view, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::DossierView &m_view;
};

/// A table without headers that does not scroll by itself; these columns take the width that is left.
void styleSmallTable(widgets::TableView &table, std::vector<int> elastic);

/// 1 to 5, not applicable and unknown; the keys are those of domain::ScoreValue.
widgets::Choices scoreChoices();
/// As the area around it (an empty key) and 1 to 5.
widgets::Choices targetChoices(std::optional<int> around);
/// None (an empty key) and 1 to 5.
widgets::Choices regionChoices();

std::vector<widgets::RecordColumn<domain::Score>> courseColumns();

} // namespace regie::ui::principles
