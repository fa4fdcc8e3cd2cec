// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/stacked_bar.h"
#include "ui/overview/bars_model.h"
#include "ui/widgets/table_view.h"

namespace regie::ui::overview {

/// The table of bars: each row's bar lies against the same scale, which the header shows.
class BarsTable : public widgets::TableView
{
    Q_OBJECT

public:
    BarsTable(widgets::DossierView &view, BarsModel &model, QWidget *parent = nullptr);

    /// High enough for all rows.
    QSize sizeHint() const override;

signals:
    /// Enter or a double click on a row.
    void municipalityActivated(const QString &municipality);

private:
    BarsModel &m_model;
};

} // namespace regie::ui::overview
