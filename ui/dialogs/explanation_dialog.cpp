// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_dialog.h"

#include "core/analysis/value_text.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/error_text.h"
#include "core/dossier/last_edit.h"
#include "ui/dialogs/explanation_report.h"
#include "ui/dialogs/lines_table.h"
#include "ui/figures/icons.h"
#include "ui/report/file_names.h"
#include "ui/report/report_data.h"
#include "ui/report/report_file.h"
#include "ui/widgets/background.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_role.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <utility>

namespace regie::ui::dialogs {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr QSize kSize{1160, 780};
constexpr int kSideWidth = 260;
constexpr int kNarrow = 760; // below this the side moves under the answer

constexpr int kCauseColumn = 3; // of another document

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // text can be selected, but Tab goes on to what can be used
    return label;
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

ExplanationDialog::ExplanationDialog(widgets::DossierView &view, const Question &question, QWidget *parent,
                                     Viewers viewers)
    : QDialog(parent)
    , m_view(view)
    , m_question(question)
    , m_viewers(viewers)
{
    setWindowTitle(isFilledIn(m_question) ? tr("Where does this number come from?") : tr("Why this number?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setSpacing(space::kLarge);
    m_columns->addWidget(makeAnswer(), 1);
    m_columns->addWidget(makeSide());
    auto *page = new QVBoxLayout(this);
    page->addWidget(scrolling(content), 1);
    page->addWidget(makeButtons());
    resize(parent ? kSize.boundedTo(parent->window()->size().expandedTo({kNarrow, kNarrow})) : kSize);

    connect(&m_view, &widgets::DossierView::figuresChanged, this, &ExplanationDialog::explain);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ExplanationDialog::explain);
    auto *copy = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    connect(copy, &QShortcut::activated, this, &ExplanationDialog::copySentence);
    explain();
}

QWidget *ExplanationDialog::makeAnswer()
{
    m_heading = wrappedLabel();
    widgets::setTextColor(*m_heading, m_view.theme(), Token::Text2);
    m_number = wrappedLabel();
    m_number->setFont(widgets::roleFont(TypeRole::KeyFigure));
    m_sentence = wrappedLabel();
    auto *sentence = new QFrame;
    sentence->setFrameShape(QFrame::StyledPanel);
    widgets::setGround(*sentence, m_view.theme(), Token::Base);
    auto *inset = new QVBoxLayout(sentence);
    inset->addWidget(m_sentence);

    using Content = LineColumn::Content;
    const std::vector<LineColumn> places{
        {tr("Location")}, {tr("Municipality")}, {tr("Kind")}, {tr("Last day")}, {tr("Places"), Content::Number},
        {tr("Reason")}};
    const std::vector<LineColumn> part{{tr("Part")}, {tr("Number"), Content::Number}};
    const std::vector<LineColumn> document{
        {tr("Document")}, {tr("Number"), Content::Number}, {tr("Difference"), Content::Number}, {tr("Cause")}};
    const std::vector<int> elastic{PlacesTable::Municipality, PlacesTable::Kind, PlacesTable::Reason};
    m_included = new LinesTable(tr("Part of this number"), m_view, places, elastic);
    m_fails = new LinesTable(tr("Counts, but does not pass this test"), m_view, places, elastic);
    m_leftOut = new LinesTable(tr("Left out"), m_view, places, elastic);
    m_parts = new LinesTable(tr("How it adds up"), m_view, part, {0});
    m_others =
        new LinesTable(tr("Why does another document name another number?"), m_view, document, {0, kCauseColumn});

    auto *answer = new QWidget;
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kPanelGap);
    column->addWidget(m_heading);
    auto *number = new QHBoxLayout;
    number->addWidget(m_number, 1);
    if (m_view.data().isExample())
        number->addWidget(widgets::makeExampleChip(m_view.theme()), 0, Qt::AlignBottom);
    column->addLayout(number);
    column->addWidget(sentence);
    for (LinesTable *table : {m_parts, m_included, m_fails, m_leftOut, m_others}) {
        column->addWidget(table);
        connect(table, &LinesTable::locationActivated, &m_view, &widgets::DossierView::showLocation);
    }
    column->addStretch(1);
    return answer;
}

QWidget *ExplanationDialog::makeSide()
{
    const auto panel = [this](const QString &title, QWidget *content) {
        auto *made = new widgets::Panel(title, m_view.theme());
        auto *inset = new QWidget;
        auto *layout = new QVBoxLayout(inset);
        layout->setContentsMargins(space::kPanelGap, space::kSmall, space::kPanelGap, space::kSmall);
        layout->addWidget(content);
        made->addContent(inset);
        return made;
    };
    m_rule = wrappedLabel();
    m_sources = wrappedLabel();
    m_asOf = widgets::makeDateBox(tr("As-of date of this explanation"));
    m_asOf->setDate(m_question.figure.asOf.isValid() ? m_question.figure.asOf : m_view.asOf());
    auto *date = panel(tr("As-of date"), m_asOf);
    date->setNote(tr("Choose another date to see the number change. The other screens keep theirs."));
    m_sourcesPanel = panel(tr("Sources"), m_sources);
    m_course = new CourseLine(m_view);
    m_coursePanel = panel(tr("Course"), m_course);
    m_coursePanel->hide(); // until it is worked out

    auto *side = new QWidget;
    side->setMinimumWidth(kSideWidth);
    side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kPanelGap);
    auto *rule = panel(tr("Rule"), m_rule);
    rule->setHidden(isFilledIn(m_question));
    date->setHidden(!dependsOnDate(m_question));
    column->addWidget(rule);
    column->addWidget(date);
    column->addWidget(m_sourcesPanel);
    column->addWidget(m_coursePanel);
    column->addStretch(1);
    return side;
}

QWidget *ExplanationDialog::makeButtons()
{
    auto *copy =
        new QPushButton(figures::themedIcon(QStringLiteral("edit-copy"), m_view.theme()), tr("Copy explanation"));
    copy->setShortcut(QKeySequence(QStringLiteral("Alt+K")));
    copy->setToolTip(tr("Copies the text and the tables (Alt+K)"));
    connect(copy, &QPushButton::clicked, this, &ExplanationDialog::copyAll);
    auto *pdf =
        new QPushButton(figures::themedIcon(QStringLiteral("application-pdf"), m_view.theme()), tr("Save as PDF…"));
    pdf->setShortcut(QKeySequence(QStringLiteral("Alt+P")));
    pdf->setToolTip(tr("Saves this explanation as a PDF file (Alt+P)"));
    connect(pdf, &QPushButton::clicked, this, &ExplanationDialog::askPdf);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(copy);
    row->addWidget(pdf);
    row->addStretch(1);
    row->addWidget(close);
    close->setDefault(true); // once it is in the window
    return buttons;
}

void ExplanationDialog::explain()
{
    ++m_runs;
    readScores();
    const QDate day = m_asOf->date();
    // A figure of a day of its own, as in the timeline, is by the rules of the cycle of that day.
    const auto round = m_question.figure.asOf.isValid() ? std::nullopt : m_view.chosenRound();
    const PlacesIcons icons{figures::themedIcon(QStringLiteral("checkmark"), m_view.theme(), Token::Ok),
                            figures::themedIcon(QStringLiteral("dialog-cancel"), m_view.theme(), Token::Error)};
    widgets::inBackground(
        this,
        [dossier = m_view.document().snapshot(), question = m_question, day, round, icons] {
            return answerTo(*dossier, question, day, round, icons);
        },
        [this, run = m_runs](widgets::Outcome<Answer> outcome) {
            if (run == m_runs)
                take(std::get<Answer>(std::move(outcome)));
        });
    findCourse();
}

void ExplanationDialog::readScores()
{
    auto *asked = m_question.number ? std::get_if<analysis::LocationScore>(&m_question.number->of) : nullptr;
    if (!asked)
        return;
    try {
        asked->given = m_view.document().locationScores(asked->location);
    } catch (const dossier::Error &error) {
        m_view.say(dossier::sentence(error)); // the answer is about the scores that were known
    }
}

void ExplanationDialog::take(Answer answer)
{
    if (m_viewers == Viewers::Meeting)
        leaveOutNames(answer);
    m_explanation = std::move(answer.explanation);
    m_heading->setText(m_explanation.heading);
    m_number->setText(m_explanation.number);
    m_sentence->setText(m_explanation.sentence);
    setAccessibleDescription(
        QStringLiteral("%1: %2. %3").arg(m_explanation.heading, m_explanation.number, m_explanation.sentence));
    m_rule->setText(m_explanation.rule);
    m_lastEdit.clear();
    showSources();
    showPlaces(*m_included, std::move(answer.included));
    showPlaces(*m_fails, std::move(answer.failsThisTest));
    showPlaces(*m_leftOut, std::move(answer.leftOut));
    showNumbers();
    findLastEdit();
    emit answered();
}

void ExplanationDialog::showSources()
{
    QStringList sources = m_explanation.sources + m_explanation.provenance;
    if (!m_lastEdit.isEmpty())
        sources << m_lastEdit;
    if (m_viewers == Viewers::Meeting)
        sources << tr("In meeting mode no locations, persons or notes are named.");
    m_sources->setText(sources.join(QStringLiteral("\n\n")));
    m_sourcesPanel->setVisible(!sources.isEmpty());
}

void ExplanationDialog::findCourse()
{
    if (!hasCourse(m_question))
        return;
    widgets::inBackground(
        this,
        [dossier = m_view.document().snapshot(), question = m_question, day = m_asOf->date(),
         round = m_view.chosenRound()] { return courseOf(*dossier, question, day, round); },
        [this, run = m_runs](const widgets::Outcome<std::vector<CoursePoint>> &outcome) {
            if (run != m_runs)
                return;
            m_course->show(std::get<std::vector<CoursePoint>>(outcome));
            m_coursePanel->show();
            emit courseReady();
        });
}

void ExplanationDialog::findLastEdit()
{
    if (m_explanation.rows.isEmpty())
        return;
    using Found = std::optional<dossier::LastEdit>;
    widgets::inBackground(
        this,
        [path = m_view.document().workingCopy().databasePath(),
         rows = QSet<QString>(m_explanation.rows.begin(), m_explanation.rows.end())] {
            return dossier::lastEditOf(path, rows);
        },
        [this, run = m_runs](const widgets::Outcome<Found> &outcome) {
            const auto *found = std::get_if<Found>(&outcome);
            if (run != m_runs || !found || !*found)
                return; // who changed it is a help, not a part of the answer
            const QString day = analysis::dateText((*found)->on.toLocalTime().date());
            m_lastEdit = (*found)->author.isEmpty() ? tr("Last changed on %1.").arg(day)
                                                    : tr("Last changed by %1 on %2.").arg((*found)->author, day);
            showSources();
        });
}

void ExplanationDialog::askPdf()
{
    const QFileInfo file(m_view.document().workingCopy().target());
    auto *dialog = new QFileDialog(this, tr("Save the explanation"), file.path(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(report::fileNameFrom(m_explanation.heading) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExplanationDialog::savePdf);
    dialog->open();
}

void ExplanationDialog::savePdf(const QString &path)
{
    widgets::inBackground(
        this,
        [path, explanation = m_explanation, course = m_course->course(), dossier = m_view.document().snapshot(),
         figures = m_view.figures(), database = m_view.document().workingCopy().databasePath()] {
            const report::ReportData source{*dossier, figures, dossier::readVersion(database)};
            report::writeReportFile(
                path, explanationReport(explanation, course, report::frameOf(source, explanation.heading)));
            return true;
        },
        [this, path](const widgets::Outcome<bool> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome)) {
                auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), dossier::sentence(*error),
                                            QMessageBox::Ok, this);
                box->setAttribute(Qt::WA_DeleteOnClose);
                box->open();
                return;
            }
            m_view.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            emit saved(path);
        });
}

void ExplanationDialog::showPlaces(LinesTable &table, PlacesTable places)
{
    table.setLines(std::move(places.lines));
    table.setNote(places.addition);
    table.hideColumn(PlacesTable::Municipality, places.isOneArea);
}

void ExplanationDialog::showNumbers()
{
    std::vector<Line> parts;
    for (const PartLine &part : m_explanation.parts) {
        const bool isResult = part.role == PartLine::Role::Result;
        const QString text = part.role == PartLine::Role::Beside ? tr("Beside it: %1").arg(part.text) : part.text;
        parts.push_back({{text, part.value}, isResult ? Emphasis::Total : Emphasis::None, {}, part.location});
    }
    m_parts->setLines(std::move(parts));
    std::vector<Line> others;
    for (const OtherLine &other : m_explanation.others)
        others.push_back({{other.document, other.value, other.difference, other.cause}, Emphasis::None, {}, {}});
    m_others->setLines(std::move(others));
}

void ExplanationDialog::copySentence()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1: %2. %3").arg(m_explanation.heading, m_explanation.number, m_explanation.sentence));
}

void ExplanationDialog::copyAll()
{
    QString text = plainText(m_explanation);
    if (!m_course->course().empty())
        text += QLatin1Char('\n') + tr("Course") + QLatin1Char('\n') +
                courseText(m_course->course()).replace(QStringLiteral("; "), QStringLiteral("\n")) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
    m_view.say(tr("The explanation is on the clipboard."));
}

void ExplanationDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_columns->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace regie::ui::dialogs
