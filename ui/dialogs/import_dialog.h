// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <optional>

namespace regie::ui::dialogs {

class LinesTable;

/// Shows what a table would change before anything is written; one button imports the good rows as one step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(widgets::DossierView &view, QWidget *parent);

    /// Reads the file on another thread and shows what it would do, as the kind of table that suits its columns best.
    void read(const QString &path);
    /// Shows what a table from the clipboard would do.
    void readPasted(const exchange::Table &table);
    const std::optional<exchange::ImportPlan> &plan() const { return m_plan; }

signals:
    /// The preview of the file is there, or why it cannot be.
    void previewed();

private:
    QWidget *makeChoices();
    QWidget *makeButtons();
    void askFile();
    void take(const exchange::ReadTable &read);
    void preview();
    void showPlan(const exchange::ImportPlan &plan);
    void apply();
    void setBusy(bool busy);
    exchange::TableKind kind() const;

    widgets::DossierView &m_view;
    std::optional<exchange::Table> m_table;
    std::optional<exchange::ImportPlan> m_plan;
    QComboBox *m_kind;
    QLabel *m_file;
    QLabel *m_summary;
    QLabel *m_hint;
    widgets::NoticeBar *m_notice;
    LinesTable *m_findings;
    LinesTable *m_readings;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_choose;
};

} // namespace regie::ui::dialogs
