// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include <vector>

namespace regie::ui::widgets {

/// One column in the order in which a table shows it.
struct ColumnPlace
{
    int column = 0;
    QString title;
    bool isShown = true;
};

/// The dialog in which an officer chooses which columns a table shows, and in which order. At least one stays.
class ColumnChoice : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnChoice(const std::vector<ColumnPlace> &columns, QWidget *parent = nullptr);

    /// What was chosen, from left to right.
    std::vector<ColumnPlace> columns() const;
    QListWidget *list() const { return m_list; }
    QPushButton *upButton() const { return m_up; }
    QPushButton *downButton() const { return m_down; }
    QPushButton *okButton() const { return m_ok; }

signals:
    /// Puts back the columns as they were made.
    void standardWanted();

private:
    QWidget *makeSide();
    QWidget *makeButtons();
    void move(int step);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok;
};

} // namespace regie::ui::widgets
