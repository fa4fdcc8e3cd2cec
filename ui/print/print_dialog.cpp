// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "core/dossier/error_text.h"
#include "ui/report/file_names.h"
#include "ui/widgets/background.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScreen>
#include <QScrollArea>

#include <chrono>

namespace regie::ui::print {

namespace space = figures::space;

namespace {

using namespace std::chrono_literals;

constexpr QSize kSize(1080, 760);
constexpr QSize kWindowFrame(2 * space::kSmall, 40); ///< for borders and title bar, which the desktop adds
constexpr int kOptionsWidth = 330;

QString filterOf(report::ReportFormat format)
{
    switch (format) {
    case report::ReportFormat::Pdf:
        return PrintDialog::tr("PDF files (*.pdf)");
    case report::ReportFormat::Text:
        return PrintDialog::tr("OpenDocument texts (*.odt)");
    case report::ReportFormat::Tables:
        return PrintDialog::tr("OpenDocument spreadsheets (*.ods)");
    }
    Q_UNREACHABLE();
}

} // namespace

QString printSentence(const dossier::Error &error)
{
    if (error.code == dossier::ErrorCode::InUse)
        return PrintDialog::tr("%1 is still open in another program. Close it or choose another name.")
            .arg(QDir::toNativeSeparators(error.path));
    return dossier::sentence(error);
}

PrintDialog::PrintDialog(widgets::DossierView &view, PrintMemory &memory, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_memory(memory)
    , m_dossier(std::make_shared<const domain::Dossier>(view.data()))
    , m_options(new PrintOptions(*m_dossier, view.asOf(), memory))
    , m_preview(new Preview(view.theme()))
    , m_notice(new widgets::NoticeBar(view.theme()))
    , m_bar(new QProgressBar)
    , m_close(new QPushButton)
    , m_make(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    resize(kSize.boundedTo(screen()->availableSize() - kWindowFrame));
    m_notice->hide();
    auto *options = new QScrollArea;
    options->setWidget(m_options);
    options->setWidgetResizable(true);
    options->setFrameShape(QFrame::NoFrame);
    options->setFocusPolicy(Qt::NoFocus); // the first key goes to the report
    options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    options->setFixedWidth(std::max(kOptionsWidth, m_options->sizeHint().width() + space::kHuge));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(options);
    row->addWidget(m_preview, 1);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kMedium);
    page->addWidget(m_notice);
    page->addLayout(row, 1);
    page->addWidget(makeButtons());
    m_delay.setSingleShot(true);
    m_delay.setInterval(0ms);
    m_ticker.setInterval(100ms);
    connect(&m_delay, &QTimer::timeout, this, &PrintDialog::showPages);
    connect(&m_ticker, &QTimer::timeout, this, &PrintDialog::showProgress);
    connect(m_options, &PrintOptions::contentChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_options, &PrintOptions::contentChanged, this, &PrintDialog::updateButtons);
    connect(m_options, &PrintOptions::targetChanged, this, &PrintDialog::updateButtons);
    connect(m_preview, &Preview::counted, this, &PrintDialog::updateButtons);
    connect(m_preview, &Preview::failed, this,
            [this](const dossier::Error &error) { m_notice->tell(widgets::NoticeKind::Error, printSentence(error)); });
}

PrintDialog::~PrintDialog()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

QString PrintDialog::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->sentence();
}

QWidget *PrintDialog::makeButtons()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &PrintDialog::begin);
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_make);
    m_make->setDefault(true); // once it is in the window
    return box;
}

void PrintDialog::choose(report::ReportKind kind, const QString &municipality)
{
    m_options->choose(kind, municipality);
}

PrintRequest PrintDialog::request() const
{
    PrintRequest request{m_dossier,         m_view.document().workingCopy().databasePath(),
                         m_options->asOf(), {},
                         m_options->kind(), m_options->choice()};
    if (request.asOf == m_view.asOf())
        request.round = m_view.chosenRound();
    return request;
}

void PrintDialog::showPages()
{
    m_preview->show(request());
}

void PrintDialog::updateButtons()
{
    const PrintRequest now = request();
    const bool hasNone = report::isPerMunicipality(now.kind) && chosenMunicipalities(*m_dossier, now.choice).isEmpty();
    QString problem;
    if (!hasNone && now.choice.files == Files::OneEach)
        problem = folderNames(now).problems.join(u' ');
    m_options->tellProblem(problem);
    m_options->setEnabled(!isRunning());
    m_make->setEnabled(!isRunning() && !hasNone && problem.isEmpty());
    m_close->setText(isRunning() ? tr("Cancel") : tr("Close"));
    switch (now.choice.target) {
    case Target::Pdf:
        m_make->setText(now.choice.files == Files::OneEach ? tr("Make PDF files…") : tr("Make PDF…"));
        break;
    case Target::Printer:
        m_make->setText(tr("Print…"));
        break;
    case Target::Text:
        m_make->setText(tr("Make text…"));
        break;
    case Target::Tables:
        m_make->setText(tr("Make tables…"));
        break;
    }
}

void PrintDialog::begin()
{
    m_memory.keepPrintChoice(domain::keyOf(m_options->kind()), m_options->choice().toJson());
    const PrintChoice choice = m_options->choice();
    if (choice.target == Target::Printer)
        askPrinter();
    else if (choice.files == Files::OneEach)
        askFolder();
    else
        askFile();
}

QString PrintDialog::fileName() const
{
    const PrintRequest now = request();
    const QString ending = domain::keyOf(formatOf(now.choice.target));
    QString name = QStringLiteral("%1 %2").arg(report::nameOf(now.kind), now.asOf.toString(Qt::ISODate));
    const QStringList codes = chosenMunicipalities(*m_dossier, now.choice);
    if (report::isPerMunicipality(now.kind) && codes.size() == 1) {
        const analysis::Figures day = analysis::figuresOn({}, now.asOf);
        name = QStringLiteral("%1 %2").arg(
            report::nameOf(now.kind),
            report::FileNames(QStringLiteral("{naam}_{peildatum}")).nameOf({*m_dossier, day}, codes.front()));
    }
    return name + u'.' + ending;
}

void PrintDialog::askFile()
{
    const report::ReportFormat format = formatOf(m_options->choice().target);
    const QString folder = QFileInfo(m_view.document().workingCopy().target()).path();
    auto *dialog = new QFileDialog(this, tr("Keep the report as"), folder, filterOf(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(domain::keyOf(format));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::writeFile);
    dialog->open();
}

void PrintDialog::askFolder()
{
    const QString folder = QFileInfo(m_view.document().workingCopy().target()).path();
    auto *dialog = new QFileDialog(this, tr("Choose the folder for the files"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        int there = 0;
        for (const QString &name : folderNames(request()).names)
            there += QFileInfo::exists(QDir(chosen).filePath(name)) ? 1 : 0;
        if (there > 0)
            askReplace(chosen, there);
        else
            writeFolder(chosen);
    });
    dialog->open();
}

void PrintDialog::askReplace(const QString &folder, int files)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Replace files"),
                        tr("%Ln file(s) of these names are in the folder already. Replace them?", nullptr, files),
                        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, folder] { writeFolder(folder); });
    box->open();
}

void PrintDialog::askPrinter()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_notice->tell(widgets::NoticeKind::Warning,
                       tr("This computer has no printer. Make a PDF and print it elsewhere."));
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, m_preview->isComplete());
    if (m_preview->isComplete())
        dialog->setMinMax(1, std::max(1, m_preview->pageCount()));
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted)
            writePaper(printer);
    });
    dialog->open();
}

void PrintDialog::writeFile(const QString &path)
{
    run([request = request(), path](PrintProgress &progress) { return printToFile(request, path, progress); }, path);
}

void PrintDialog::writeFolder(const QString &folder)
{
    run([request = request(), folder](PrintProgress &progress) { return printToFolder(request, folder, progress); },
        folder);
}

void PrintDialog::writePaper(std::shared_ptr<QPrinter> printer)
{
    const QString name = printer->printerName();
    run([request = request(), printer](PrintProgress &progress) { return printOnPaper(request, *printer, progress); },
        name);
}

void PrintDialog::run(const std::function<PrintResult(PrintProgress &)> &job, const QString &place)
{
    if (isRunning())
        return;
    m_notice->hide();
    m_progress = std::make_shared<PrintProgress>();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_ticker.start();
    updateButtons();
    widgets::inBackground(
        this, [job, progress = m_progress] { return job(*progress); },
        [this, place](const std::variant<PrintResult, dossier::Error> &outcome) { finish(outcome, place); });
}

void PrintDialog::showProgress()
{
    if (!m_progress || m_progress->count < 2)
        return;
    m_bar->setRange(0, m_progress->count);
    m_bar->setValue(m_progress->done);
}

void PrintDialog::finish(const std::variant<PrintResult, dossier::Error> &outcome, const QString &place)
{
    m_ticker.stop();
    m_progress.reset();
    m_bar->hide();
    updateButtons();
    if (const auto *error = std::get_if<dossier::Error>(&outcome)) {
        m_notice->tell(widgets::NoticeKind::Error, printSentence(*error));
        emit ended();
        return;
    }
    tellResult(std::get<PrintResult>(outcome), place);
}

void PrintDialog::tellResult(const PrintResult &result, const QString &place)
{
    if (result.isCancelled) {
        m_notice->tell(widgets::NoticeKind::Information,
                       result.files == 0 ? tr("Printing was cancelled. Nothing was written.")
                                         : tr("Printing was cancelled. %Ln file(s) were written and are whole.",
                                              nullptr, result.files));
        emit ended();
        return;
    }
    emit printed(result, place);
    accept();
}

void PrintDialog::done(int result)
{
    if (m_progress) {
        m_progress->isCancelled = true; // the dialog stays until what was begun is undone
        return;
    }
    QDialog::done(result);
}

} // namespace regie::ui::print
