// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versions_dialog.h"

#include "core/dossier/action_text.h"
#include "core/dossier/error_text.h"
#include "ui/dialogs/difference_lines.h"
#include "ui/dialogs/lines_table.h"
#include "ui/figures/icons.h"
#include "ui/widgets/background.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>

namespace regie::ui::dialogs {

namespace space = figures::space;

namespace {

constexpr QSize kSize{1000, 680};
constexpr QSize kEmptySize{720, 240};

using Now = std::shared_ptr<const dossier::WholeDossier>;

ComparedVersion compareWithNow(const dossier::KeptVersion &version, const QString &database,
                               const dossier::WholeDossier &now)
{
    dossier::PublishedDossier read = dossier::readVersion(version);
    const dossier::WholeDossier then{std::move(read.data), std::move(read.locationScores)};
    return {dossier::readFacts(version, database), dossier::differenceLines(then, now),
            dossier::restoreVersion(now, then, version.publishedAt)};
}

} // namespace

VersionsDialog::VersionsDialog(widgets::DossierView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_model(dossier::keptVersions(dossier::versionsFolder(view.document().workingCopy())))
    , m_notice(new widgets::NoticeBar(view.theme()))
    , m_versions(new widgets::TableView(view, tr("Earlier versions")))
    , m_differences(new LinesTable(tr("What differs between this version and now"), view,
                                   differenceColumns(tr("In this version"), tr("Now")), {1, 3, 4}))
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Earlier versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize((m_model.rowCount() > 0 ? kSize : kEmptySize) * widgets::textScale());
    auto *hint =
        new QLabel(tr("Each time that you save, this computer keeps a copy of the file: the last five, and one a "
                      "day for thirty days. Bringing a version back is one step, which Ctrl+Z undoes."));
    hint->setWordWrap(true);
    widgets::setTextColor(*hint, view.theme(), figures::Token::Text2);
    m_versions->setModel(&m_model);
    m_versions->setElasticColumns({VersionsModel::DifferenceColumn});
    m_versions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setEmptyText(tr("No version is kept yet. The first one is kept when you save."));
    connect(m_versions->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsDialog::showSelected);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &VersionsDialog::showSelected);
    m_differences->setLines({});

    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kPanelGap);
    page->addWidget(hint);
    page->addWidget(m_notice);
    page->addWidget(m_versions, 1);
    page->addWidget(m_differences);
    page->addWidget(makeButtons());
    m_versions->fitColumns();
    if (m_model.rowCount() > 0)
        m_versions->selectRow(0);
    m_differences->setVisible(m_model.rowCount() > 0);
    showSelected();
    readNow();
}

QWidget *VersionsDialog::makeButtons()
{
    m_progress->setRange(0, m_model.rowCount());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Comparing the versions"));
    m_look = new QPushButton(figures::themedIcon(QStringLiteral("document-open"), m_view.theme()), tr("&Look at it"));
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookWanted(m_model.version(selectedRow())); });
    m_restore = new QPushButton(figures::themedIcon(QStringLiteral("edit-undo"), m_view.theme()), tr("&Bring it back"));
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_look);
    row->addWidget(m_restore);
    row->addWidget(close);
    close->setDefault(true); // once it is in the window
    return box;
}

void VersionsDialog::readNow()
{
    if (m_model.rowCount() == 0) {
        finish();
        return;
    }
    widgets::inBackground(
        this,
        [database = m_view.document().workingCopy().databasePath()]() -> Now {
            return std::make_shared<const dossier::WholeDossier>(dossier::readWorkingCopy(database));
        },
        [this](const widgets::Outcome<Now> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome)) {
                m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(*error));
                finish();
                return;
            }
            m_now = std::get<Now>(outcome);
            compareFrom(0);
        });
}

void VersionsDialog::compareFrom(int row)
{
    m_progress->setValue(row);
    if (row == m_model.rowCount()) {
        finish();
        return;
    }
    widgets::inBackground(
        this,
        [version = m_model.version(row), database = m_view.document().workingCopy().databasePath(), now = m_now] {
            return compareWithNow(version, database, *now);
        },
        [this, row](widgets::Outcome<ComparedVersion> outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                m_model.setFailure(row, dossier::sentence(*error));
            else
                m_model.setCompared(row, std::get<ComparedVersion>(std::move(outcome)));
            m_versions->fitColumns();
            compareFrom(row + 1);
        });
}

void VersionsDialog::finish()
{
    m_progress->hide();
    emit compared();
}

int VersionsDialog::selectedRow() const
{
    const QModelIndexList rows = m_versions->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void VersionsDialog::showSelected()
{
    const int row = selectedRow();
    const ComparedVersion *known = row >= 0 && m_model.compared(row) ? &*m_model.compared(row) : nullptr;
    m_differences->setLines(known ? differenceTable(known->differences) : std::vector<Line>());
    m_look->setEnabled(known);
    m_restore->setEnabled(known && !known->restore.isEmpty());
}

void VersionsDialog::restore()
{
    const dossier::ChangeSet edit = m_model.compared(selectedRow())->restore;
    if (!m_view.document().apply(edit))
        return; // the window tells why
    m_view.say(dossier::sentence(edit.action));
    close();
}

} // namespace regie::ui::dialogs
