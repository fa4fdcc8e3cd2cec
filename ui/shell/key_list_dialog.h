// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_list.h"

#include <QDialog>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

namespace regie::ui::shell {

/// Lists the keys by menu and screen; finds them by a word; copies them as text. Stays open beside the window.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(std::vector<KeyGroup> groups, QWidget *parent = nullptr);

    /// What is shown now.
    QString shownText() const { return textOf(m_shown); }

private:
    void find(const QString &typed);
    void copy() const;

    std::vector<KeyGroup> m_groups;
    std::vector<KeyGroup> m_shown;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QStandardItemModel m_model;
};

} // namespace regie::ui::shell
