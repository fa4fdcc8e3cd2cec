// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/error_text.h"
#include "core/exchange/csv.h"
#include "ui/history/history_page.h"
#include "ui/widgets/background.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace regie::ui::history {

namespace {

/// The rows of the table with their header, worked out when it is written.
struct Shown
{
    std::shared_ptr<const domain::Dossier> dossier;
    dossier::History history;
    HistoryRows rows;           ///< of the history
    HistorySource::Lines lines; ///< of the difference
};

std::vector<QVariantList> rowsOf(const Shown &shown)
{
    std::vector<QVariantList> rows;
    for (std::size_t which = 0; which < shown.rows.rows.size(); ++which) {
        QVariantList row;
        for (int column = 0; column < HistoryModel::kColumns; ++column)
            row << shown.rows.text(shown.history, which, column, *shown.dossier);
        rows.push_back(row);
    }
    for (const dossier::ChangeLine &line : shown.lines) {
        QVariantList row;
        for (int column = 0; column < ChangeLinesModel::kColumns; ++column)
            row << ChangeLinesModel::text(line, column, *shown.dossier);
        rows.push_back(row);
    }
    return rows;
}

/// Throws Error.
bool write(const QString &path, const QByteArray &csv)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        throw dossier::Error{dossier::ErrorCode::CannotWrite, path, file.errorString()};
    return true;
}

} // namespace

void HistoryPage::askCsv()
{
    const QFileInfo target(m_view.document().workingCopy().target());
    auto *dialog = new QFileDialog(this, tr("Save what is shown"), target.path(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: a file name
    dialog->selectFile(tr("%1 - history.csv").arg(target.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::saveCsv);
    dialog->open();
}

void HistoryPage::saveCsv(const QString &path)
{
    Shown shown{m_view.document().snapshot(), {}, {}, {}};
    const bool isDifference = m_tabs->currentIndex() == Difference;
    const QAbstractItemModel &model = isDifference ? static_cast<QAbstractItemModel &>(*m_difference->model())
                                                   : static_cast<QAbstractItemModel &>(*m_model);
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    if (isDifference) {
        shown.lines = m_difference->model()->shown();
    } else {
        shown.history = m_source->history();
        shown.rows = m_model->shown();
    }
    m_failure->tell({});
    widgets::inBackground(
        this,
        [path, header, shown = std::move(shown)] { return write(path, exchange::writeCsv(header, rowsOf(shown))); },
        [this, path](const widgets::Outcome<bool> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                m_failure->tell(dossier::sentence(*error));
            else
                m_view.say(tr("The table is ready: %1").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace regie::ui::history
