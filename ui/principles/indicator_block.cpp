// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/indicator_block.h"

#include "core/analysis/indicator_text.h"
#include "ui/principles/score_panel_parts.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace regie::ui::principles {

namespace space = figures::space;

namespace {

using Row = IndicatorBlock::Row;

std::vector<widgets::RecordColumn<Row>> columns()
{
    widgets::RecordColumn<Row> name;
    name.title = IndicatorBlock::tr("Indicator");
    name.text = [](const Row &row) { return row.name; };
    widgets::RecordColumn<Row> value;
    value.title = IndicatorBlock::tr("Value");
    value.alignment = Qt::AlignRight | Qt::AlignVCenter;
    value.text = [](const Row &row) { return row.value; };
    value.figure = [](const Row &row) { return widgets::numberCell(row.number); };
    return {name, value};
}

} // namespace

IndicatorBlock::IndicatorBlock(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel(tr("What the dossier tells (a suggestion: you give the score)")))
    , m_model(new widgets::RecordModel<Row>(columns(), {}, this))
    , m_table(new widgets::TableView(view, tr("What the dossier tells about this principle")))
    , m_why(new widgets::LinkButton(tr("why?")))
{
    m_label->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_table);
    m_why->setAccessibleName(tr("How this number came about"));
    m_table->setModel(m_model);
    m_table->setDense();
    styleSmallTable(*m_table, {0});
    m_table->keepAs(QStringLiteral("principles.indicators"));
    widgets::noteKeys(*m_table, {{QKeySequence(Qt::Key_Return), tr("How this number came about")}});
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_why, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_table);
    setTabOrder(m_table, m_why);
    connect(m_table, &QTableView::activated, this, &IndicatorBlock::ask);
    connect(m_why, &QToolButton::clicked, this, &IndicatorBlock::ask);
    m_table->installEventFilter(this);
    connect(&view, &widgets::DossierView::themeChanged, this, &IndicatorBlock::applyTheme);
    applyTheme();
}

void IndicatorBlock::show(const Cell &cell)
{
    std::vector<Row> rows;
    for (const analysis::Indicator &indicator :
         analysis::indicatorsOf(m_view.data(), m_view.figures(), cell.principle, cell.municipality, cell.location)) {
        const analysis::NumberId number{analysis::IndicatorNumber{cell.principle, cell.municipality, cell.location,
                                                                  indicator.kind, indicator.function}};
        rows.push_back({QString::number(rows.size()), analysis::nameOf(indicator), analysis::valueText(indicator),
                        analysis::sentenceOf(indicator), number});
    }
    const QModelIndex current = m_table->currentIndex();
    m_model->setRows(std::move(rows));
    m_table->fitColumns();
    m_table->fitHeight();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(current.row(), 0, m_model->rowCount() - 1), 0));
}

bool IndicatorBlock::eventFilter(QObject *watched, QEvent *event)
{
    // The key asks about the row, wherever one is in it.
    if (event->type() == QEvent::KeyPress &&
        QKeySequence(static_cast<const QKeyEvent &>(*event).keyCombination()) == widgets::keys::kExplain) {
        ask();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IndicatorBlock::ask()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_view.explainNumber(m_model->row(current.row()).number);
}

void IndicatorBlock::applyTheme()
{
    widgets::setTextColor(*m_label, m_view.theme(), figures::Token::Text2);
}

} // namespace regie::ui::principles
