// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>

namespace regie::ui::principles {

/// The documents and facts that a score rests on: a table to edit, with buttons to add and remove.
class EvidenceBlock : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBlock(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows what the score rests on; without a score the block hides.
    void showScore(const domain::Score *score);
    widgets::TableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }

private:
    void connectAll();
    void add();
    void remove();
    void showRefusal();
    void applyTheme();
    domain::EvidenceItem blank() const;
    QString subject() const;

    widgets::DossierView &m_view;
    domain::Score m_score;
    QLabel *m_label;
    widgets::RecordModel<domain::EvidenceItem> *m_model;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace regie::ui::principles
