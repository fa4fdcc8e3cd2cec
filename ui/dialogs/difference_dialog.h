// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/action.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/notice_bar.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>

namespace regie::ui::dialogs {

class LinesTable;

/// What the file says beside what the working copy says, for who comes back to edits that were not saved in the file.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads both on another thread.
    DifferenceDialog(widgets::DossierView &view, QWidget *parent);

signals:
    /// The differences are shown, or why they cannot be.
    void compared();

private:
    void compare();
    void tell(const std::vector<dossier::Action> &differences);

    widgets::DossierView &m_view;
    QLabel *m_summary;
    widgets::NoticeBar *m_notice;
    LinesTable *m_table;
    QProgressBar *m_progress;
};

} // namespace regie::ui::dialogs
