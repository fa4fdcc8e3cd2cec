// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/dossier/error_text.h"
#include "core/exchange/csv.h"
#include "ui/dialogs/lines_table.h"
#include "ui/figures/icons.h"
#include "ui/widgets/background.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace regie::ui::dialogs {

namespace space = figures::space;
using exchange::RowState;
using exchange::TableKind;

namespace {

constexpr QSize kSize{900, 640};
constexpr std::size_t kFindingsShown = 5000; // more than anyone mends in one go

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

QString kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Locations:
        return Words::tr("Locations and terms");
    case TableKind::TaskStatements:
        return Words::tr("Tasks");
    case TableKind::StatusHolders:
        return Words::tr("Status holders");
    case TableKind::Scores:
        return Words::tr("Scores and targets");
    case TableKind::Trades:
        return Words::tr("Trades");
    }
    Q_UNREACHABLE();
}

/// The kind of table that the columns suit best: nothing that is required is missing, and the fewest are unknown.
TableKind bestKind(const exchange::Table &table)
{
    const auto kinds = domain::allOf<TableKind>();
    const auto cost = [&table](TableKind kind) {
        const exchange::TableLayout layout(table, kind);
        return std::pair(!layout.isComplete(), layout.findings().size());
    };
    return *std::min_element(kinds.begin(), kinds.end(), [&](TableKind a, TableKind b) { return cost(a) < cost(b); });
}

QString rowText(int row)
{
    return row > 0 ? QLocale().toString(row) : QString();
}

QIcon iconOf(exchange::Severity severity, const figures::Theme &theme)
{
    switch (severity) {
    case exchange::Severity::Note:
        return figures::themedIcon(QStringLiteral("data-information"), theme, figures::Token::Info);
    case exchange::Severity::Warning:
        return figures::themedIcon(QStringLiteral("data-warning"), theme, figures::Token::Warning);
    case exchange::Severity::Error:
        return figures::themedIcon(QStringLiteral("data-error"), theme, figures::Token::Error);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(widgets::DossierView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_kind(new QComboBox)
    , m_file(new QLabel)
    , m_summary(new QLabel)
    , m_hint(new QLabel(tr("Choose a table that ends in .csv. You see what it would change; nothing is written yet.")))
    , m_notice(new widgets::NoticeBar(view.theme()))
    , m_progress(new QProgressBar)
    , m_apply(new QPushButton)
{
    setWindowTitle(tr("Import a table"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    m_findings =
        new LinesTable(tr("Look at these rows"), view, {{tr("Row")}, {tr("Column")}, {tr("What is the matter")}}, {2});
    m_readings = new LinesTable(tr("Read like this, although another way is possible"), view,
                                {{tr("Row")}, {tr("Column")}, {tr("In the file")}, {tr("Read as")}}, {2, 3});
    m_findings->setLines({});
    m_readings->setLines({});
    m_summary->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_summary->hide();
    m_hint->setWordWrap(true);
    widgets::setTextColor(*m_hint, view.theme(), figures::Token::Text2);

    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kPanelGap);
    page->addWidget(makeChoices());
    page->addWidget(m_notice);
    page->addWidget(m_summary);
    page->addWidget(m_hint);
    page->addWidget(m_findings);
    page->addWidget(m_readings);
    page->addStretch(1);
    page->addWidget(makeButtons());
    setBusy(false);
}

QWidget *ImportDialog::makeChoices()
{
    for (const TableKind kind : domain::allOf<TableKind>())
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    m_choose =
        new QPushButton(figures::themedIcon(QStringLiteral("document-open"), m_view.theme()), tr("Choose a file…"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askFile);
    auto *label = new QLabel(tr("What the rows are"));
    label->setBuddy(m_kind);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addWidget(label);
    row->addWidget(m_kind);
    return box;
}

QWidget *ImportDialog::makeButtons()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    connect(m_apply, &QPushButton::clicked, this, &ImportDialog::apply);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_apply);
    m_apply->setDefault(true); // once it is in the window
    return box;
}

TableKind ImportDialog::kind() const
{
    return static_cast<TableKind>(m_kind->currentData().toInt());
}

void ImportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    const int rows = m_plan ? m_plan->count(RowState::New) + m_plan->count(RowState::Changed) : 0;
    m_apply->setText(tr("Import %Ln row(s)", nullptr, rows));
    m_apply->setEnabled(!busy && m_plan && !m_plan->changes.isEmpty());
    m_kind->setEnabled(!busy);
}

void ImportDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"),
                                   QFileInfo(m_view.document().workingCopy().target()).path(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    setBusy(true);
    widgets::inBackground(
        this, [path] { return exchange::readCsvFile(path); },
        [this](const widgets::Outcome<exchange::ReadTable> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                take({std::nullopt, dossier::sentence(*error)});
            else
                take(std::get<exchange::ReadTable>(outcome));
        });
}

void ImportDialog::readPasted(const exchange::Table &table)
{
    m_file->setText(tr("From the clipboard"));
    take({table, {}});
}

void ImportDialog::take(const exchange::ReadTable &read)
{
    m_table = read.table;
    m_plan.reset();
    m_notice->setVisible(!m_table);
    if (!m_table) {
        m_notice->tell(widgets::NoticeKind::Error, read.error);
        m_summary->hide();
        m_findings->setLines({});
        m_readings->setLines({});
        setBusy(false);
        emit previewed();
        return;
    }
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(bestKind(*m_table))));
    preview();
}

void ImportDialog::preview()
{
    if (!m_table)
        return;
    exchange::ImportContext context;
    try {
        if (kind() == TableKind::Scores)
            context.locationScores = m_view.document().allLocationScores();
    } catch (const dossier::Error &error) {
        m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(error));
        return;
    }
    setBusy(true);
    widgets::inBackground(
        this,
        [data = m_view.document().snapshot(), table = *m_table, kind = kind(), context] {
            return exchange::planImport(*data, table, kind, context);
        },
        [this](const widgets::Outcome<exchange::ImportPlan> &outcome) {
            if (const auto *plan = std::get_if<exchange::ImportPlan>(&outcome))
                showPlan(*plan);
            emit previewed();
        });
}

void ImportDialog::showPlan(const exchange::ImportPlan &plan)
{
    m_plan = plan;
    m_summary->setText(exchange::summary(plan));
    m_summary->show();
    m_hint->setText(plan.count(RowState::Refused) > 0
                        ? tr("The rows that are refused stay out. You can mend them in the table and import it again.")
                        : tr("Nothing is written yet. Importing is one step, which Ctrl+Z undoes."));
    std::vector<Line> findings;
    for (const exchange::Finding &finding : plan.findings) {
        if (findings.size() == kFindingsShown)
            break;
        findings.push_back({{rowText(finding.row), finding.column, finding.sentence},
                            Emphasis::None,
                            iconOf(finding.severity, m_view.theme()),
                            {}});
    }
    std::vector<Line> readings;
    for (const exchange::Reading &reading : plan.readings) {
        if (readings.size() == kFindingsShown)
            break;
        readings.push_back(
            {{rowText(reading.row), reading.column, reading.text, reading.readAs}, Emphasis::None, {}, {}});
    }
    m_findings->setLines(std::move(findings));
    m_readings->setLines(std::move(readings));
    setBusy(false);
    if (m_apply->isEnabled() && (!focusWidget() || focusWidget() == m_choose))
        m_apply->setFocus(Qt::OtherFocusReason); // Enter goes on
}

void ImportDialog::apply()
{
    const QString done = exchange::summary(*m_plan);
    if (!m_view.document().apply(m_plan->changes))
        return; // the window tells why
    m_view.say(done);
    close();
}

} // namespace regie::ui::dialogs
