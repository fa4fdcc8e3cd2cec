// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/error.h"
#include "ui/print/preview.h"
#include "ui/print/print_job.h"
#include "ui/print/print_options.h"
#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <functional>
#include <memory>
#include <variant>

class QPrinter;

namespace regie::ui::print {

/// Prints the reports of the dossier that is open: on the left what and how, on the right the pages. It makes PDF, text and
/// tables, in one file or one for each municipality, or goes to a printer.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// The view must outlive it.
    PrintDialog(widgets::DossierView &view, PrintMemory &memory, QWidget *parent);
    ~PrintDialog() override;

    /// Shows a report; of one municipality when that is given.
    void choose(report::ReportKind kind, const QString &municipality = {});
    PrintOptions &options() { return *m_options; }
    Preview &preview() { return *m_preview; }
    bool isRunning() const { return m_progress != nullptr; }
    /// What the dialog says above the pages; empty: nothing.
    QString notice() const;

    /// Writes what was chosen to a file, to files in a folder, or on a printer.
    void writeFile(const QString &path);
    void writeFolder(const QString &folder);
    void writePaper(std::shared_ptr<QPrinter> printer);

    void done(int result) override;

signals:
    void printed(const regie::ui::print::PrintResult &result, const QString &place);
    /// It was cancelled, or an error was told.
    void ended();

private:
    QWidget *makeButtons();
    PrintRequest request() const;
    void showPages();
    void updateButtons();
    void begin();
    void askFile();
    void askFolder();
    void askReplace(const QString &folder, int files);
    void askPrinter();
    void run(const std::function<PrintResult(PrintProgress &)> &job, const QString &place);
    void finish(const std::variant<PrintResult, dossier::Error> &outcome, const QString &place);
    void tellResult(const PrintResult &result, const QString &place);
    void showProgress();
    QString fileName() const;

    widgets::DossierView &m_view;
    PrintMemory &m_memory;
    std::shared_ptr<const domain::Dossier> m_dossier;
    PrintOptions *m_options;
    Preview *m_preview;
    widgets::NoticeBar *m_notice;
    QProgressBar *m_bar;
    QPushButton *m_close;
    QPushButton *m_make;
    QTimer m_delay;                            ///< so that typing does not lay out every letter
    QTimer m_ticker;                           ///< shows how far the job is
    std::shared_ptr<PrintProgress> m_progress; ///< null: nothing runs
};

/// Why printing failed, in a sentence: what happened and what to do.
QString printSentence(const dossier::Error &error);

} // namespace regie::ui::print
