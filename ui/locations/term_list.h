// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

namespace regie::ui::locations {

/// The terms of one location, with buttons to add, extend and remove one; the current term is edited in the form.
class TermList : public QWidget
{
    Q_OBJECT

public:
    explicit TermList(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows the location's terms with this one current; the first when it is none of them.
    void show(const domain::Location &location, const QString &term);
    /// The current term's id; empty: none.
    QString current() const;

    widgets::TableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *extendButton() const { return m_extend; }
    QPushButton *removeButton() const { return m_remove; }

    /// Asks until which day its places stay open; see ExtendDialog.
    void extend(const QString &term);

signals:
    void chosen(const QString &term);

private:
    domain::Term blank() const;
    void add();
    void remove();
    void setButtons();

    widgets::DossierView &m_view;
    domain::Location m_location;
    widgets::RecordModel<domain::Term> *m_model;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QPushButton *m_add;
    QPushButton *m_extend;
    QPushButton *m_remove;
    bool m_isShowing = false;
};

} // namespace regie::ui::locations
