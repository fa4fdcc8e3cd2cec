// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference_dialog.h"

#include "core/dossier/dossier_difference.h"
#include "core/dossier/error_text.h"
#include "ui/dialogs/difference_lines.h"
#include "ui/dialogs/lines_table.h"
#include "ui/widgets/background.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

namespace regie::ui::dialogs {

namespace space = figures::space;

namespace {

constexpr QSize kSize{900, 560};

using Differences = std::vector<dossier::Action>;

} // namespace

DifferenceDialog::DifferenceDialog(widgets::DossierView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_summary(new QLabel)
    , m_notice(new widgets::NoticeBar(view.theme()))
    , m_table(new LinesTable(tr("Your edits"), view, differenceColumns(tr("In the file"), tr("With your edits")),
                             {1, 3, 4}))
    , m_progress(new QProgressBar)
{
    const QString name = QFileInfo(view.document().workingCopy().target()).fileName();
    setWindowTitle(tr("What %1 says").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize * widgets::textScale());
    m_summary->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_summary->setWordWrap(true);
    m_table->setLines({});
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kPanelGap);
    page->addWidget(m_notice);
    page->addWidget(m_summary);
    page->addWidget(m_table);
    page->addStretch(1);
    page->addLayout(buttons);
    compare();
}

void DifferenceDialog::compare()
{
    const dossier::WorkingCopy &copy = m_view.document().workingCopy();
    m_summary->setText(tr("Reading the file…"));
    widgets::inBackground(
        this,
        [target = copy.target(), database = copy.databasePath()] {
            dossier::PublishedDossier file = dossier::readPublishedWhole(target);
            return dossier::differenceLines({std::move(file.data), std::move(file.locationScores)},
                                            dossier::readWorkingCopy(database));
        },
        [this](const widgets::Outcome<Differences> &outcome) {
            m_progress->hide();
            if (const auto *error = std::get_if<dossier::Error>(&outcome)) {
                m_summary->hide();
                m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(*error));
            } else {
                tell(std::get<Differences>(outcome));
            }
            emit compared();
        });
}

void DifferenceDialog::tell(const Differences &differences)
{
    m_summary->setText(differences.empty() ? tr("The file says the same as your version.")
                                           : differenceCount(differences));
    m_table->setLines(differenceTable(differences));
}

} // namespace regie::ui::dialogs
