// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/salvage_dialog.h"

#include "core/dossier/error_text.h"
#include "core/dossier/field_text.h"
#include "ui/widgets/background.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

namespace regie::ui::dialogs {

namespace space = figures::space;

namespace {

constexpr QSize kSize{720, 520};

QString lostText(const dossier::SalvagedTable &table)
{
    const QString lost = QLocale().toString(table.lost);
    //: %1 a number of rows that are known to be lost
    return table.isWhole ? lost : SalvageDialog::tr("%1 or more").arg(lost);
}

std::vector<Line> linesOf(const dossier::Salvaged &salvaged)
{
    std::vector<Line> lines;
    for (const dossier::SalvagedTable &table : salvaged.tables) {
        if (table.saved == 0 && table.lost == 0 && table.isWhole)
            continue;
        lines.push_back({{dossier::rowName(table.table), QLocale().toString(table.saved), lostText(table)},
                         table.lost > 0 || !table.isWhole ? Emphasis::Total : Emphasis::None,
                         {},
                         {}});
    }
    return lines;
}

QString summaryOf(const dossier::Salvaged &salvaged)
{
    const QString saved = SalvageDialog::tr("%Ln row(s) saved.", nullptr, salvaged.saved());
    if (salvaged.isProven)
        return SalvageDialog::tr("%1 Nothing is lost: the checksum shows that everything is as it was.").arg(saved);
    if (salvaged.isWhole())
        return SalvageDialog::tr("%1 No row is known to be lost, but the checksum is not right: a value may have been "
                                 "altered. Check the figures that you rely on.")
            .arg(saved);
    return SalvageDialog::tr("%1 Rows are lost: see the table. Compare with an earlier copy of the file.").arg(saved);
}

QString historyOf(const dossier::Salvaged &salvaged)
{
    if (salvaged.keepsHistory)
        return SalvageDialog::tr("The history is whole: %Ln step(s).", nullptr, salvaged.stepsSaved);
    return SalvageDialog::tr("%Ln step(s) of the history are saved to read. They can no longer be undone.", nullptr,
                             salvaged.stepsSaved);
}

} // namespace

SalvageDialog::SalvageDialog(const figures::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(
          {{tr("Kind of row")}, {tr("Saved"), LineColumn::Content::Number}, {tr("Lost"), LineColumn::Content::Number}})
    , m_notice(new widgets::NoticeBar(theme))
    , m_summary(new QLabel)
    , m_history(new QLabel)
    , m_table(new QTableView)
    , m_progress(new QProgressBar)
    , m_open(new QPushButton(tr("&Open the new dossier")))
{
    setWindowTitle(tr("Save what can be saved"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize * widgets::textScale());
    m_summary->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_summary->setWordWrap(true);
    m_history->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Saved and lost, for each kind of row"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(widgets::tableRowHeight());
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openWanted(m_newPath);
        close();
    });
    auto *closing = new QPushButton(tr("Close"));
    closing->setAutoDefault(false);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    buttons->addWidget(m_open);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kPanelGap);
    page->addWidget(m_notice);
    page->addWidget(m_summary);
    page->addWidget(m_history);
    page->addWidget(m_table, 1);
    page->addLayout(buttons);
}

QString SalvageDialog::proposedPath(const QString &damagedPath)
{
    const QFileInfo damaged(damagedPath);
    const auto named = [&damaged](const QString &name) {
        return damaged.dir().filePath(name + QStringLiteral(".regie"));
    };
    //: a file name: %1 the name of the damaged file
    QString path = named(tr("%1 (saved)").arg(damaged.completeBaseName()));
    for (int number = 2; QFileInfo::exists(path); ++number)
        //: a file name: %1 the name of the damaged file, %2 a number
        path = named(tr("%1 (saved %2)").arg(damaged.completeBaseName()).arg(number));
    return path;
}

void SalvageDialog::salvage(const QString &damagedPath, const QString &newPath, const QString &author)
{
    m_newPath = newPath;
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(damagedPath).fileName()));
    widgets::inBackground(
        this, [damagedPath, newPath, author] { return dossier::salvage(damagedPath, newPath, author); },
        [this](const widgets::Outcome<dossier::Salvaged> &outcome) {
            m_progress->hide();
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                fail(error->code == dossier::ErrorCode::Damaged
                         ? tr("Nothing in %1 could be saved. Use an earlier copy of the file.")
                               .arg(QDir::toNativeSeparators(error->path))
                         : dossier::sentence(*error));
            else
                tell(std::get<dossier::Salvaged>(outcome));
            emit toldOutcome();
        });
}

void SalvageDialog::fail(const QString &sentence)
{
    m_summary->hide();
    m_notice->tell(widgets::NoticeKind::Error, sentence);
}

void SalvageDialog::tell(const dossier::Salvaged &salvaged)
{
    m_summary->setText(summaryOf(salvaged));
    m_history->setText(historyOf(salvaged));
    m_model.setLines(linesOf(salvaged));
    m_open->setEnabled(true);
    m_open->setDefault(true);
    m_open->setFocus();
}

} // namespace regie::ui::dialogs
