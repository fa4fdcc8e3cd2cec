// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_book.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

namespace regie::ui::principles {

/// Copies the reasoning of a score to those of other municipalities or locations on the same principle, in one step.
class CopyDialog : public QDialog
{
    Q_OBJECT

public:
    /// The targets are cells with a score, in the order in which they are offered.
    CopyDialog(ScoreBook &book, const Cell &from, std::vector<Cell> targets, QWidget *parent);

    QListWidget *list() const { return m_list; }
    QPushButton *copyButton() const { return m_copy; }

private:
    std::vector<Cell> chosen() const;
    void follow();
    void copy();

    ScoreBook &m_book;
    Cell m_from;
    std::vector<Cell> m_targets;
    QListWidget *m_list;
    QPushButton *m_copy;
};

} // namespace regie::ui::principles
