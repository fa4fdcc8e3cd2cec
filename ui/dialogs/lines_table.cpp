// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lines_table.h"

#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace regie::ui::dialogs {

namespace {

constexpr int kRowsAtOnce = 8;
constexpr int kWidestColumn = 320;

} // namespace

LinesTable::LinesTable(const QString &title, std::vector<LineColumn> columns, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(columns))
    , m_title(new QLabel(title))
    , m_remark(new QLabel)
    , m_view(new QTableView)
{
    m_title->setFont(widgets::roleFont(figures::TypeRole::TableHeader));
    m_view->setModel(&m_model);
    m_view->setAccessibleName(title);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(widgets::tableRowHeight());
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString location = m_model.line(index.row()).location;
        if (!location.isEmpty())
            emit locationActivated(location);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(figures::space::kTiny);
    column->addLayout(head);
    column->addWidget(m_view);
}

void LinesTable::setLines(std::vector<Line> lines, const QString &remark)
{
    setVisible(!lines.empty());
    m_remark->setText(remark);
    m_model.setLines(std::move(lines));
    fit();
}

void LinesTable::fit()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_view->resizeColumnToContents(column); // looks at the rows in sight only
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + figures::space::kSmall, kWidestColumn));
    }
    const int rows = std::min(m_model.rowCount(), kRowsAtOnce);
    const int header = m_view->horizontalHeader()->sizeHint().height();
    m_view->setFixedHeight(header + rows * widgets::tableRowHeight() + 2 * m_view->frameWidth());
}

} // namespace regie::ui::dialogs
