// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/compare_dialog.h"

#include "core/analysis/dutch_order.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;
using analysis::Allocation;
using analysis::AllocationRow;
using dialogs::Line;
using dialogs::LineColumn;
using widgets::countText;

namespace {

constexpr QSize kSize{820, 620};

QString differenceText(std::optional<int> one, std::optional<int> other)
{
    return one && other ? widgets::signedText(*other - *one) : widgets::unknownText();
}

std::vector<domain::Scenario> copiesOf(const std::vector<const domain::Scenario *> &scenarios)
{
    std::vector<domain::Scenario> copies;
    for (const domain::Scenario *scenario : scenarios)
        copies.push_back(*scenario);
    return copies;
}

} // namespace

CompareDialog::CompareDialog(WhatIf &whatIf, QWidget *parent)
    : QDialog(parent)
    , m_whatIf(whatIf)
    , m_scenarios(copiesOf(whatIf.scenarios()))
    , m_model(new dialogs::LinesModel(columns(), this))
    , m_table(new widgets::TableView(whatIf.view(), tr("Scenarios beside each other")))
    , m_onlyDifferences(new QCheckBox(tr("&Only municipalities that differ")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare scenarios, round %1").arg(whatIf.roundText()));
    m_table->setModel(m_model);
    m_table->setElasticColumns({0});
    m_table->chooseCells();
    m_table->setEmptyText(tr("The scenarios do not differ."));
    auto *lead = new QLabel(tr("Per scenario: the proposal, and how it differs from the dossier."));
    lead->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::fill);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(lead);
    column->addWidget(m_onlyDifferences);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(kSize * widgets::textScale());
    fill();
    m_table->fitColumns();
    m_table->setFocus();
    m_table->goTo(m_model->index(0, 0));
}

std::vector<LineColumn> CompareDialog::columns() const
{
    using Content = LineColumn::Content;
    std::vector<LineColumn> columns{{tr("Municipality"), Content::Text}, {tr("A dossier"), Content::Number}};
    for (const domain::Scenario &scenario : m_scenarios) {
        columns.push_back({scenario.name, Content::Number});
        //: %1: name of a scenario; A is the dossier
        columns.push_back({tr("%1 − A").arg(scenario.name), Content::Number});
    }
    return columns;
}

QVariantList CompareDialog::figuresOf(const QString &municipality) const
{
    using Number = analysis::AllocationNumber;
    QVariantList figures{QVariant(), widgets::numberCell({Number{Number::Column::Proposal, {}, municipality}})};
    for (const domain::Scenario &scenario : m_scenarios) {
        for (const auto column : {Number::Column::Proposal, Number::Column::Change})
            figures << widgets::numberCell({Number{column, scenario.id, municipality}});
    }
    return figures;
}

Line CompareDialog::lineOf(const QString &municipality, const std::vector<Allocation> &all) const
{
    const std::optional<int> now = all.front().find(municipality)->proposal();
    Line line{{m_whatIf.areaName(municipality), countText(now)}, {}, {}, {}, figuresOf(municipality)};
    for (auto it = all.begin() + 1; it != all.end(); ++it) {
        const std::optional<int> proposed = it->find(municipality)->proposal();
        line.cells << countText(proposed) << differenceText(now, proposed);
    }
    return line;
}

Line CompareDialog::totalLine(const std::vector<Allocation> &all) const
{
    Line line{
        {tr("Province"), countText(all.front().proposed())}, dialogs::Emphasis::Total, {}, {}, figuresOf(QString())};
    for (auto it = all.begin() + 1; it != all.end(); ++it)
        line.cells << countText(it->proposed()) << differenceText(all.front().proposed(), it->proposed());
    return line;
}

void CompareDialog::fill()
{
    std::vector<Allocation> all{analysis::allocationOf(m_whatIf.data(), m_whatIf.view().figures(), {})};
    for (const domain::Scenario &scenario : m_scenarios)
        all.push_back(analysis::allocationOf(m_whatIf.data(), m_whatIf.view().figures(), scenario.id));
    std::vector<Line> lines;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_whatIf.data())) {
        const bool differs = std::any_of(all.begin() + 1, all.end(), [municipality](const Allocation &each) {
            return each.find(municipality->id)->isChanged();
        });
        if (differs || !m_onlyDifferences->isChecked())
            lines.push_back(lineOf(municipality->id, all));
    }
    if (!lines.empty())
        lines.push_back(totalLine(all));
    m_model->setLines(std::move(lines));
}

} // namespace regie::ui::allocation
