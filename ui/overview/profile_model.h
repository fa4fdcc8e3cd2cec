// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/widgets/arranged_rows.h"

namespace regie::ui::overview {

/// The province's mean score and target for each principle, as a table.
class ProfileModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { PrincipleColumn, ScoreColumn, TargetColumn, ScoredColumn, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    void setProfile(analysis::PrincipleProfile profile);
    const analysis::PrincipleProfile &profile() const { return m_profile; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QString text(const analysis::PrincipleProfile::Axis &axis, int column) const;

    analysis::PrincipleProfile m_profile;
};

} // namespace regie::ui::overview
