// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/lines_table.h"
#include "ui/principles/score_book.h"

#include <QDialog>

namespace regie::ui::principles {

/// A score beside the one before it: what it was, who gave it, when, and on what grounds.
class PreviousDialog : public QDialog
{
    Q_OBJECT

public:
    PreviousDialog(ScoreBook &book, const Cell &cell, QWidget *parent);

    dialogs::LinesTable *table() const { return m_table; }

private:
    dialogs::LinesTable *m_table;
};

} // namespace regie::ui::principles
