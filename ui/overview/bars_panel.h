// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/bars_table.h"
#include "ui/overview/legend_strip.h"
#include "ui/widgets/panel.h"

#include <QComboBox>

namespace regie::ui::overview {

/// The municipalities' share of their tasks, in percent or places, by shortage or by name.
class BarsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit BarsPanel(widgets::DossierView &view, QWidget *parent = nullptr);

    BarsTable *table() const { return m_table; }
    /// Shows the figures as they are now.
    void reload();

signals:
    void municipalityActivated(const QString &municipality);

private:
    void select(const QString &municipality);
    figures::Legend legend() const;

    widgets::DossierView &m_view;
    BarsModel m_model;
    BarsTable *m_table;
    QComboBox *m_unit;
    QComboBox *m_order;
    LegendStrip *m_legend;
};

} // namespace regie::ui::overview
