// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QDialog>
#include <QPushButton>

namespace regie::ui::history {

/// The meetings of the regional table: add, edit and remove them, and mark which are baselines. Each edit can be undone.
class MeetingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MeetingsDialog(widgets::DossierView &view, QWidget *parent = nullptr);

    widgets::TableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }

private:
    std::vector<widgets::RecordColumn<domain::Meeting>> columns();
    void connectAll();
    domain::Meeting blank() const;
    void reload();
    void add();
    void remove();
    void showRefusal();

    widgets::DossierView &m_view;
    widgets::RecordModel<domain::Meeting> *m_model;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace regie::ui::history
