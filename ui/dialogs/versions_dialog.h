// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_difference.h"
#include "ui/dialogs/versions_model.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/notice_bar.h"

#include <QDialog>
#include <QProgressBar>
#include <QPushButton>

#include <memory>

namespace regie::ui::widgets {
class TableView;
}

namespace regie::ui::dialogs {

class LinesTable;

/// The published versions that are kept on this machine: what differs from now, a look at one, and bringing one back.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Compares each version on another thread; the document must not be edited meanwhile by others than this dialog.
    VersionsDialog(widgets::DossierView &view, QWidget *parent);

signals:
    /// Every version is compared with now.
    void compared();
    /// The officer wants to look around in this version.
    void lookWanted(const regie::dossier::KeptVersion &version);

private:
    QWidget *makeButtons();
    void readNow();
    void compareFrom(int row);
    void finish();
    void showSelected();
    void restore();
    int selectedRow() const;

    widgets::DossierView &m_view;
    VersionsModel m_model;
    std::shared_ptr<const dossier::WholeDossier> m_now;
    widgets::NoticeBar *m_notice;
    widgets::TableView *m_versions;
    LinesTable *m_differences;
    QProgressBar *m_progress;
    QPushButton *m_look;
    QPushButton *m_restore;
};

} // namespace regie::ui::dialogs
