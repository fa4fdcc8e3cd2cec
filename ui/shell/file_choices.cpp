// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choices.h"

#include "core/exchange/example_history.h"
#include "core/exchange/reference.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace regie::ui::shell {

namespace {

const QString kDossierSuffix = QStringLiteral("regie");

} // namespace

FileChoices::FileChoices(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{}

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
                if (isExample)
                    exchange::createExample(path, author);
                else
                    dossier::createDossier(path, exchange::utrechtTemplate(), author);
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

} // namespace regie::ui::shell
