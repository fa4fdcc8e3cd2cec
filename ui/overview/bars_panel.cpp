// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bars_panel.h"

#include "ui/figures/spoken.h"

#include <QItemSelectionModel>
#include <QLocale>

namespace regie::ui::overview {

using analysis::BarOrder;
using analysis::BarUnit;
using figures::Swatch;

BarsPanel::BarsPanel(widgets::DossierView &view, QWidget *parent)
    : Panel(tr("Municipalities: share of the task"), view.theme(), parent)
    , m_view(view)
    , m_table(new BarsTable(view, m_model))
    , m_unit(new QComboBox)
    , m_order(new QComboBox)
    , m_legend(new LegendStrip({}, view.theme()))
{
    m_unit->addItem(tr("% of the task"), static_cast<int>(BarUnit::PercentOfTask));
    m_unit->addItem(tr("Places"), static_cast<int>(BarUnit::Places));
    m_unit->setAccessibleName(tr("What the bars show"));
    m_order->addItem(tr("Largest shortage first"), static_cast<int>(BarOrder::LargestShortage));
    m_order->addItem(tr("By name"), static_cast<int>(BarOrder::Name));
    m_order->setAccessibleName(tr("Order of the municipalities"));
    addToHeader(m_unit);
    addToHeader(m_order);
    addContent(m_table, 1);
    addContent(m_legend);

    for (QComboBox *box : {m_unit, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &BarsPanel::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &BarsPanel::select);
    connect(m_table, &BarsTable::municipalityActivated, this, &BarsPanel::municipalityActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || !m_table->hasFocus())
                    return;
                m_view.selectMunicipality(m_model.bar(current.row()).id);
                m_view.say(figures::spoken(m_model.bar(current.row()), QLocale()));
            });
}

figures::Legend BarsPanel::legend() const
{
    const bool isPercent = m_unit->currentData().toInt() == static_cast<int>(BarUnit::PercentOfTask);
    return {{Swatch::Counts, tr("counts")},
            {Swatch::Decided, tr("decided")},
            {Swatch::Preparation, tr("in preparation")},
            {Swatch::TaskTick, isPercent ? tr("task (100%)") : tr("task")}};
}

void BarsPanel::reload()
{
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    m_model.setBars(analysis::municipalityBars(m_view.data(), m_view.figures(),
                                               static_cast<BarOrder>(m_order->currentData().toInt()),
                                               static_cast<BarUnit>(m_unit->currentData().toInt())));
    m_legend->setLegend(legend());
    m_table->setAccessibleDescription(m_model.bars().summary);
    m_table->setMinimumHeight(m_table->sizeHint().height()); // the page scrolls, not the table
    m_table->fitColumns();
    const QModelIndex selected = m_model.indexOf(m_view.selectedMunicipality());
    if (selected.isValid())
        m_table->goTo(selected.siblingAtColumn(column));
}

void BarsPanel::select(const QString &municipality)
{
    const QModelIndex row = m_model.indexOf(municipality);
    if (row.isValid() && row.row() != m_table->currentIndex().row())
        m_table->goTo(row);
}

} // namespace regie::ui::overview
