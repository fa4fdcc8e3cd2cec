// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/salvage.h"
#include "ui/dialogs/lines_model.h"
#include "ui/widgets/notice_bar.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace regie::ui::dialogs {

/// Saves what can be saved of a damaged dossier into a new one, and tells table by table what that came to.
class SalvageDialog : public QDialog
{
    Q_OBJECT

public:
    SalvageDialog(const figures::Theme &theme, QWidget *parent);

    /// The name to propose for the new dossier: beside the damaged one, and free.
    static QString proposedPath(const QString &damagedPath);

    /// Does the work on another thread. damagedPath is what is read; the names of the dossier are those of newPath.
    void salvage(const QString &damagedPath, const QString &newPath, const QString &author);

signals:
    /// The work is done, or it is told why it cannot be.
    void toldOutcome();
    void openWanted(const QString &path);

private:
    void tell(const dossier::Salvaged &salvaged);
    void fail(const QString &sentence);

    LinesModel m_model;
    widgets::NoticeBar *m_notice;
    QLabel *m_summary;
    QLabel *m_history;
    QTableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_open;
    QString m_newPath;
};

} // namespace regie::ui::dialogs
