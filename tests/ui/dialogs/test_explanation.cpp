// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "tests/support/example_file.h"
#include "tests/support/pdf_checker.h"
#include "tests/support/test_main.h"
#include "ui/dialogs/explanation.h"
#include "ui/dialogs/explanation_dialog.h"
#include "ui/dialogs/lines_table.h"
#include "ui/figures/fonts.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using analysis::FigureName;
using dialogs::Explanation;
using dialogs::Question;

/// "Why this number?" answers every figure, and its tables add up to it.
class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sumsOfPlacesAreTheirTables_data();
    void sumsOfPlacesAreTheirTables();
    void everyFigureHasAnAnswer();
    void subtractsInWords();
    void unknownIsNotZero();
    void plannedSaysWhatItIsMadeOf();
    void deadlineNamesItsDay();
    void dateOfTheDialogIsItsOwn();
    void enterGoesToTheLocation();
    void copiesTextAndTables();
    void namesTheCauseOfADifference();
    void tellsTheCourseMonthByMonth();
    void savesATaggedPdf();
    void tellsWhoChangedItLast();
    void movesTheSideUnderTheAnswer();
    void aMeetingSeesNoNames();
    void scoresOfALocationFollowTheDossier();

private:
    Explanation answer(FigureName name, const QString &municipality = {}) const
    {
        return dialogs::explanationOf(m_dossier, *m_figures, {Question::Kind::Figure, {name, municipality}});
    }

    /// The dialog about the places of the province that count, with its answer; null: that did not come.
    static dialogs::ExplanationDialog *answered(widgets::DossierView &view, QWidget &window)
    {
        auto *dialog =
            new dialogs::ExplanationDialog(view, {Question::Kind::Figure, {FigureName::Counts, {}}}, &window);
        return QSignalSpy(dialog, &dialogs::ExplanationDialog::answered).wait() ? dialog : nullptr;
    }

    std::unique_ptr<tests::ExampleFile> m_file;
    domain::Dossier m_dossier;
    std::optional<analysis::Figures> m_figures;
};

void TestExplanation::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(figures::loadBundledFonts());
    m_file = std::make_unique<tests::ExampleFile>();
    m_dossier = dossier::readPublished(m_file->path());
    m_figures = analysis::figuresOn(m_dossier, QDate(2026, 9, 1));
}

void TestExplanation::sumsOfPlacesAreTheirTables_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<QString>("municipality");
    for (const FigureName name : {FigureName::Counts, FigureName::Durable, FigureName::Large, FigureName::Decided,
                                  FigureName::InPreparation, FigureName::UnaccompaniedMinors, FigureName::Ukraine}) {
        QTest::addRow("figure %d of the province", static_cast<int>(name)) << static_cast<int>(name) << QString();
        QTest::addRow("figure %d of Utrecht", static_cast<int>(name))
            << static_cast<int>(name) << QStringLiteral("GM0344");
    }
}

void TestExplanation::sumsOfPlacesAreTheirTables()
{
    QFETCH(int, name);
    QFETCH(QString, municipality);
    const auto figure = static_cast<FigureName>(name);
    const Explanation explanation = answer(figure, municipality);
    const auto *explained = analysis::explained(*m_figures, {figure, municipality});
    QCOMPARE(dialogs::sumOf(explanation.included), qRound(*explained->value));
    for (const auto &line : explanation.leftOut)
        QVERIFY(!line.reason.isEmpty());
    for (const auto &line : explanation.failsThisTest)
        QVERIFY(!line.reason.isEmpty());
}

void TestExplanation::everyFigureHasAnAnswer()
{
    for (int name = 0; name <= static_cast<int>(FigureName::Distance); ++name) {
        for (const QString &area : {QString(), QStringLiteral("GM0344"), QStringLiteral("GM0351")}) {
            const Explanation explanation = answer(static_cast<FigureName>(name), area);
            QVERIFY(!explanation.heading.isEmpty());
            QVERIFY(!explanation.number.isEmpty());
            QVERIFY2(!explanation.sentence.isEmpty(), qPrintable(explanation.heading));
            QVERIFY2(!explanation.rule.isEmpty(), qPrintable(explanation.heading));
        }
    }
}

void TestExplanation::subtractsInWords()
{
    const Explanation explanation = answer(FigureName::ToFind);
    const auto &province = m_figures->province;
    const QString sum = QStringLiteral("%1 − %2 − %3 = %4")
                            .arg(QLocale().toString(*province.taskAfterTrades.value, 'f', 0),
                                 QLocale().toString(*province.counts.value, 'f', 0),
                                 QLocale().toString(*province.decided.value, 'f', 0),
                                 QLocale().toString(*province.toFind.value, 'f', 0));
    QCOMPARE(explanation.sentence, sum);
    QCOMPARE(explanation.parts.size(), std::size_t(4));
    QVERIFY(explanation.parts.back().role == dialogs::PartLine::Role::Result);
}

void TestExplanation::unknownIsNotZero()
{
    const domain::Dossier empty;
    const auto figures = analysis::figuresOn(empty, QDate(2026, 9, 1));
    const Explanation task = dialogs::explanationOf(empty, figures, {Question::Kind::Figure, {FigureName::Task, {}}});
    QCOMPARE(task.number, QStringLiteral("unknown"));
    const Explanation elsewhere = dialogs::explanationOf(
        empty, figures, {Question::Kind::Figure, {FigureName::Counts, QStringLiteral("GM9999")}});
    QCOMPARE(elsewhere.number, QStringLiteral("unknown"));
}

void TestExplanation::plannedSaysWhatItIsMadeOf()
{
    const Explanation explanation =
        dialogs::explanationOf(m_dossier, *m_figures, {Question::Kind::Planned, {FigureName::Decided, {}}});
    QCOMPARE(dialogs::sumOf(explanation.included),
             qRound(*m_figures->province.decided.value + *m_figures->province.inPreparation.value));
    QCOMPARE(explanation.parts.size(), std::size_t(3));
}

void TestExplanation::deadlineNamesItsDay()
{
    const Explanation explanation = dialogs::explanationOf(m_dossier, *m_figures, {Question::Kind::Deadline, {}});
    QVERIFY2(explanation.sentence.contains(QLatin1String("1 November 2026")), qPrintable(explanation.sentence));
    QVERIFY2(explanation.number.startsWith(QLatin1String("61")), qPrintable(explanation.number));
}

void TestExplanation::dateOfTheDialogIsItsOwn()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    auto *dialog = answered(view, window);
    QVERIFY(dialog);
    const QString before = dialog->explanation().number;
    QSignalSpy again(dialog, &dialogs::ExplanationDialog::answered);
    dialog->findChild<QDateEdit *>()->setDate(QDate(2034, 1, 1));
    dialog->findChild<QDateEdit *>()->setDate(QDate(2035, 1, 1));
    QVERIFY(again.wait());
    QVERIFY(dialog->explanation().number != before);
    QVERIFY2(dialog->explanation().heading.contains(QLatin1String("2035")), qPrintable(dialog->explanation().heading));
    QCOMPARE(view.asOf(), QDate(2026, 9, 1));
}

void TestExplanation::enterGoesToTheLocation()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    auto *dialog = answered(view, window);
    QVERIFY(dialog);
    dialog->show();
    auto *table = dialog->findChildren<dialogs::LinesTable *>().value(1)->table();
    QSignalSpy requested(&view, &widgets::DossierView::locationRequested);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), dialog->explanation().included.front().location);
}

void TestExplanation::copiesTextAndTables()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    auto *dialog = answered(view, window);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>()->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(dialog->explanation().sentence));
    QVERIFY(text.contains(dialog->explanation().included.front().name + QLatin1Char('\t')));
    QTRY_VERIFY(!dialog->courseLine()->course().empty()); // worked out on another thread
    dialog->findChild<QPushButton *>()->click();
    const QString first = dialogs::courseText(dialog->courseLine()->course()).section(QStringLiteral("; "), 0, 0);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("\nCourse\n") + first), qPrintable(first));
}

void TestExplanation::namesTheCauseOfADifference()
{
    const Explanation counts = answer(FigureName::Counts, QStringLiteral("GM0344"));
    QVERIFY(!counts.others.empty());
    for (const dialogs::OtherLine &other : counts.others)
        QVERIFY(!other.cause.isEmpty());
    domain::Dossier dossier = m_dossier;
    QVERIFY(!counts.leftOut.empty());
    const dialogs::PlacesLine &largest = *std::ranges::max_element(counts.leftOut, {}, &dialogs::PlacesLine::places);
    domain::RealisedStatement statement;
    statement.municipality = QStringLiteral("GM0344");
    statement.places = dialogs::sumOf(counts.included) + largest.places;
    statement.source = QStringLiteral("letter");
    dossier.realisedStatements = {statement};
    const Explanation with =
        dialogs::explanationOf(dossier, analysis::figuresOn(dossier, QDate(2026, 9, 1)),
                               {Question::Kind::Figure, {FigureName::Counts, QStringLiteral("GM0344")}});
    QVERIFY2(with.others.front().cause.contains(largest.name), qPrintable(with.others.front().cause));
    QVERIFY(with.others.front().cause.contains(largest.reason));
}

void TestExplanation::tellsTheCourseMonthByMonth()
{
    const Question question{Question::Kind::Figure, {FigureName::Counts, {}}};
    const auto course = dialogs::courseOf(m_dossier, question, QDate(2026, 9, 1), {});
    QCOMPARE(course.size(), std::size_t(21));
    QCOMPARE(course.back().on, QDate(2026, 9, 1));
    QCOMPARE(course[course.size() - 2].on, QDate(2026, 8, 31));
    QCOMPARE(course.front().on, QDate(2025, 1, 31));
    QCOMPARE(course.back().value, m_figures->province.counts.value);
    for (const dialogs::CoursePoint &point : course)
        QCOMPARE(point.value, analysis::figuresOn(m_dossier, point.on).province.counts.value);
    QVERIFY(dialogs::courseText(course).startsWith(QStringLiteral("31 January 2025: ")));
    QVERIFY(dialogs::courseOf(m_dossier, {Question::Kind::Deadline, {}}, QDate(2026, 9, 1), {}).empty());
}

void TestExplanation::savesATaggedPdf()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    auto *dialog = answered(view, window);
    QVERIFY(dialog);
    const QTemporaryDir folder;
    QSignalSpy saved(dialog, &dialogs::ExplanationDialog::saved);
    const QString path = folder.filePath(QStringLiteral("why.pdf"));
    dialog->savePdf(path);
    QVERIFY(saved.wait());
    QCOMPARE(tests::pdfProblems(path), QStringList());
}

void TestExplanation::tellsWhoChangedItLast()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    const Explanation before = answer(FigureName::Counts, QStringLiteral("GM0344"));
    const domain::Location location = *domain::find(document.data().locations, before.included.front().location);
    domain::Location after = location;
    after.remark = QStringLiteral("Looked at again.");
    QVERIFY(document.apply(dossier::changes::edit(location, after, location.name)));
    QWidget window;
    auto *dialog = new dialogs::ExplanationDialog(
        view, {Question::Kind::Figure, {FigureName::Counts, QStringLiteral("GM0344")}}, &window);
    const auto tells = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("Last changed by Jo")); });
    };
    QTRY_VERIFY(tells());
}

void TestExplanation::movesTheSideUnderTheAnswer()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Jo"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    auto *dialog = answered(view, window);
    QVERIFY(dialog);
    dialog->resize(1100, 700);
    dialog->show();
    const auto *date = dialog->findChild<QDateEdit *>();
    const auto *table = dialog->findChildren<dialogs::LinesTable *>().value(1);
    const auto place = [dialog](const QWidget *widget) { return widget->mapTo(dialog, QPoint()); };
    QTRY_VERIFY(place(date).x() > place(table).x() + table->width());
    dialog->resize(600, 700);
    QTRY_VERIFY(place(date).x() < table->width());
    QVERIFY(place(date).y() > place(table).y());
}

void TestExplanation::aMeetingSeesNoNames()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Zeist"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    for (const FigureName name : {FigureName::Counts, FigureName::Score}) {
        auto *dialog = new dialogs::ExplanationDialog(view, {Question::Kind::Figure, {name, QStringLiteral("GM0355")}},
                                                      &window, dialogs::Viewers::Meeting);
        QVERIFY(QSignalSpy(dialog, &dialogs::ExplanationDialog::answered).wait());
        const Explanation &told = dialog->explanation();
        QCOMPARE(told.number, answer(name, QStringLiteral("GM0355")).number);
        QCOMPARE(told.sentence, answer(name, QStringLiteral("GM0355")).sentence);
        QVERIFY(!told.rule.isEmpty());
        const QString text = dialogs::plainText(told);
        for (const domain::Location &location : m_dossier.locations)
            QVERIFY2(!text.contains(location.name), qPrintable(location.name));
        for (const domain::Score &score : m_dossier.scores)
            QVERIFY(score.givenBy.isEmpty() || !text.contains(score.givenBy));
        const auto tables = dialog->findChildren<dialogs::LinesTable *>();
        for (const dialogs::LinesTable *table : tables)
            QVERIFY(table->isHidden() || table->table()->model()->rowCount() == 0);
    }
}

void TestExplanation::scoresOfALocationFollowTheDossier()
{
    dossier::Document document(dossier::openForEditing(m_file->path(), m_file->workingRoot()), QStringLiteral("Zeist"));
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    QWidget window;
    const domain::Location &location = document.data().locations.front();
    const auto known = document.locationScores(location.id);
    const analysis::NumberId asked{analysis::LocationScore{location.id, domain::Principle::Flow, known}};
    auto *dialog = new dialogs::ExplanationDialog(view, dialogs::questionAbout(document.data(), asked), &window);
    QSignalSpy answered(dialog, &dialogs::ExplanationDialog::answered);
    QVERIFY(answered.wait());
    QVERIFY(dialog->explanation().heading.startsWith(location.name));
    domain::Score score;
    score.id = dossier::changes::newId();
    score.municipality = location.municipality;
    score.location = location.id;
    score.principle = domain::Principle::Flow;
    score.value = *domain::ScoreValue::fromNumber(5);
    score.asOf = view.asOf();
    score.givenBy = QStringLiteral("Medewerker");
    QVERIFY(document.apply(dossier::changes::add(score, location.name)));
    QVERIFY(answered.wait());
    QCOMPARE(dialog->explanation().number, QStringLiteral("5 of 5"));
    QCOMPARE(dialog->explanation().provenance, QStringList{QStringLiteral("Given by Medewerker on 1 September 2026.")});
}

REGIE_TEST_GUI(TestExplanation)
#include "test_explanation.moc"
