// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inline_notice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

#include <functional>
#include <utility>

namespace regie::ui::widgets {
class EditableTableModel;
}

namespace regie::ui::offers {

/// A panel with a table of records to edit: buttons add and remove one, and below the table stands why a cell refuses its
/// text.
class RecordPanel : public widgets::Panel
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString add;    ///< the button, as in "Add an offer"
        QString remove; ///< the same
        QString empty;  ///< what an empty table says
    };
    /// Makes the step that adds a row, and tells its key.
    using Add = std::function<std::pair<dossier::ChangeSet, QString>()>;

    /// The table is kept under the key.
    RecordPanel(widgets::DossierView &view, const Words &words, widgets::EditableTableModel &model, const QString &key,
                Add add, QWidget *parent = nullptr);

    /// No: its table takes what height there is. Layouts would forget its least height where some text in it wraps.
    bool hasHeightForWidth() const override { return false; }
    /// Shows the widget above the table.
    void setLead(QWidget *lead);

    widgets::TableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    /// Loads the model anew, and stays at the row where the officer was.
    void reload(const std::function<void()> &load);

private:
    void add();
    void remove();
    void showRefusal();

    widgets::EditableTableModel &m_model;
    widgets::DossierView &m_view;
    Add m_makeRow;
    QVBoxLayout *m_lead;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace regie::ui::offers
