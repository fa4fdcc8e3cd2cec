// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"
#include "ui/widgets/paste_plan.h"

#include <QDialog>
#include <QPushButton>

namespace regie::ui::dialogs {

/// Shows what pasting would add and refuse before anything is written; accepted when the officer goes on.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(widgets::DossierView &view, const widgets::EditableTableModel &table, const widgets::PastePlan &plan,
                QWidget *parent);

    /// Goes on with what is not refused; off when everything is.
    QPushButton *pasteButton() const { return m_paste; }

private:
    static QString summary(const widgets::EditPlan &plan);

    QPushButton *m_paste;
};

} // namespace regie::ui::dialogs
