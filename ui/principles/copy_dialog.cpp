// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/copy_dialog.h"

#include "ui/principles/matrix_model.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace regie::ui::principles {

CopyDialog::CopyDialog(ScoreBook &book, const Cell &from, std::vector<Cell> targets, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_from(from)
    , m_targets(std::move(targets))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Copy the reasoning"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto score = book.score(from);
    auto *what = new QLabel(tr("%1, %2").arg(areaName(book.view().data(), from), numberedShortName(from.principle)));
    auto *text = new QLabel(score ? score->evidence : QString());
    for (QLabel *label : {what, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *label = new QLabel(tr("Copy this text &to"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Scores that get the reasoning"));
    for (const Cell &target : m_targets) {
        const auto known = book.score(target);
        const bool hasText = known && !known->evidence.isEmpty();
        const QString name = areaName(book.view().data(), target);
        //: %1 a municipality whose score has a reasoning already
        auto *item = new QListWidgetItem(hasText ? tr("%1 (replaces its reasoning)").arg(name) : name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, text, label, m_list, buttons})
        column->addWidget(widget);
    connect(m_list, &QListWidget::itemChanged, this, &CopyDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * m_list->frameWidth();
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + scrollBar);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    follow();
}

std::vector<Cell> CopyDialog::chosen() const
{
    std::vector<Cell> cells;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            cells.push_back(m_targets[static_cast<std::size_t>(row)]);
    }
    return cells;
}

void CopyDialog::follow()
{
    const int count = static_cast<int>(chosen().size());
    m_copy->setText(count == 0 ? tr("Copy") : tr("Copy to %n score(s)", nullptr, count));
    m_copy->setEnabled(count > 0);
}

void CopyDialog::copy()
{
    const auto score = m_book.score(m_from);
    if (score && m_book.view().document().apply(copyReasoning(m_book, chosen(), score->evidence)))
        accept();
}

} // namespace regie::ui::principles
