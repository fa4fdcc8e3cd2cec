// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_choice.h"

#include "ui/figures/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;

namespace {

constexpr QSize kSize{380, 420};

} // namespace

ColumnChoice::ColumnChoice(const std::vector<ColumnPlace> &columns, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
    , m_ok(new QPushButton(tr("OK")))
{
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    for (const ColumnPlace &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, column.column);
        item->setSizeHint({0, space::kField});
    }
    m_list->setCurrentRow(0);
    auto *label = new QLabel(tr("Tick the columns that the table shows. The top one stands at the left."));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Columns of the table; Space ticks one"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(makeSide());
    auto *page = new QVBoxLayout(this);
    page->addWidget(label);
    page->addLayout(middle, 1);
    page->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChoice::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChoice::updateButtons);
    updateButtons();
    m_list->setFocus();
}

QWidget *ColumnChoice::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_up->setToolTip(tr("Move the column to the left in the table"));
    m_down->setToolTip(tr("Move the column to the right in the table"));
    column->addWidget(m_up);
    column->addWidget(m_down);
    column->addStretch(1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return side;
}

QWidget *ColumnChoice::makeButtons()
{
    auto *standard = new QPushButton(tr("Standard"));
    standard->setToolTip(tr("Show every column again, in the usual order and width"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(standard);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    m_ok->setDefault(true); // once it is in the window
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(standard, &QPushButton::clicked, this, [this] {
        emit standardWanted();
        reject();
    });
    return box;
}

void ColumnChoice::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + step, item);
    m_list->setCurrentRow(row + step);
}

void ColumnChoice::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const std::vector<ColumnPlace> all = columns();
    m_ok->setEnabled(std::any_of(all.begin(), all.end(), [](const ColumnPlace &column) { return column.isShown; }));
}

std::vector<ColumnPlace> ColumnChoice::columns() const
{
    std::vector<ColumnPlace> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        columns.push_back({item.data(Qt::UserRole).toInt(), item.text(), item.checkState() == Qt::Checked});
    }
    return columns;
}

} // namespace regie::ui::widgets
