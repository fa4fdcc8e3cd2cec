// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choices.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/journal_reader.h"
#include "core/exchange/example.h"
#include "core/exchange/reference.h"
#include "ui/report/changes_report.h"
#include "ui/report/factsheet.h"
#include "ui/report/file_names.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace regie::ui::shell {

namespace {

const QString kDossierSuffix = QStringLiteral("regie");
const QString kPdfSuffix = QStringLiteral("pdf");

} // namespace

FileChoices::FileChoices(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&m_session, &Session::printed, this, [this] {
        if (m_isTagged && !*m_isTagged)
            m_session.view().say(tr("The PDF is ready, but it has no tags for a screen reader."));
    });
}

QString FileChoices::folder() const
{
    return m_session.isOpen() ? QFileInfo(m_session.path()).path()
                              : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileChoices::ask(QFileDialog::AcceptMode mode, const QString &title, const QString &filter,
                      const QString &suggestion, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title, folder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void FileChoices::askOpen()
{
    ask(QFileDialog::AcceptOpen, tr("Open a dossier"), tr("Dossiers (*.regie);;All files (*)"),
        QStringLiteral(".") + kDossierSuffix, [this](const QString &path) { m_session.open(path); });
}

void FileChoices::askNew(Template content)
{
    const bool isExample = content == Template::Example;
    //: file names
    const QString name = isExample ? tr("example") : tr("dossier");
    ask(QFileDialog::AcceptSave, isExample ? tr("Keep the example as") : tr("Keep the new dossier as"),
        tr("Dossiers (*.regie)"), QStringLiteral("%1.%2").arg(name, kDossierSuffix),
        [this, isExample](const QString &path) {
            m_session.make(path, [path, isExample, author = m_session.author()] {
                dossier::createDossier(path, isExample ? exchange::exampleTemplate() : exchange::utrechtTemplate(),
                                       author);
            });
        });
}

void FileChoices::askSaveElsewhere()
{
    if (!m_session.isOpen())
        return;
    ask(QFileDialog::AcceptSave, tr("Keep the dossier as"), tr("Dossiers (*.regie)"),
        QFileInfo(m_session.path()).fileName(), [this](const QString &path) { m_session.publishTo(path); });
}

void FileChoices::askReport(report::ReportKind kind, const QString &municipality)
{
    if (!m_session.isOpen())
        return;
    const widgets::DossierView &view = m_session.view();
    const QString name =
        municipality.isEmpty()
            ? QStringLiteral("%1 %2.%3").arg(report::nameOf(kind), view.asOf().toString(Qt::ISODate), kPdfSuffix)
            : QStringLiteral("%1 %2").arg(report::nameOf(kind),
                                          report::FileNames(report::FileNames::defaultPattern())
                                              .nameOf({view.data(), view.figures()}, municipality));
    ask(QFileDialog::AcceptSave, tr("Keep the report as"), tr("PDF files (*.pdf)"), name,
        [this, kind, municipality](const QString &path) { print(kind, municipality, path); });
}

void FileChoices::print(report::ReportKind kind, const QString &municipality, const QString &path)
{
    if (!m_session.isOpen())
        return;
    widgets::DossierView &view = m_session.view();
    m_isTagged = std::make_shared<std::atomic<bool>>(true);
    m_session.print(
        [kind, municipality, path, isTagged = m_isTagged, dossier = view.data(), figures = view.figures(),
         database = view.document().workingCopy().databasePath()] {
            const report::ReportData data{dossier, figures, dossier::readVersion(database)};
            report::ReportChoice choice;
            choice.kind = kind;
            choice.municipalities = report::factsheetOrder(
                data, municipality.isEmpty() ? QStringList() : QStringList(municipality), report::FactsheetOrder::Name);
            if (kind == report::ReportKind::Changes)
                choice.changes =
                    dossier::JournalReader(database).netChanges(report::changesPeriod(dossier, figures.asOf));
            const auto written = report::writeReport(path, data, choice);
            *isTagged = written && written->tagged;
        },
        path);
}

} // namespace regie::ui::shell
