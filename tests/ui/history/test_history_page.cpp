// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/dossier/action_text.h"
#include "core/dossier/changes.h"
#include "core/exchange/csv.h"
#include "tests/support/test_main.h"
#include "tests/ui/history/open_history.h"
#include "ui/history/row_target.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::history;
using Fixture = tests::OpenHistory;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The screen of the history as an officer works with it.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsTheNewestFirst();
    void opensALineToItsFields();
    void saysWhatAnUndoTookBack();
    void filtersByMunicipalityPersonAndKind();
    void filtersByPeriodAndRefusesNoDay();
    void showsWhatComesIn();
    void goesToTheRow();
    void saysThatARowIsGone();
    void findsTheScreenOfEachRow_data();
    void findsTheScreenOfEachRow();
    void showsTheDifferenceSinceTheBaseline();
    void showsEverythingWithoutABaseline();
    void keepsMeetings();
    void marksMeetingsBetweenTheChanges();
    void ordersTheListByWhen();
    void savesWhatIsShown();
    void saysWhenNothingSuits();
};

void TestHistoryPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestHistoryPage::listsTheNewestFirst()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-b"), 41);
    f.open();
    QCOMPARE(f.page->model()->rowCount(), 3);
    QVERIFY(f.cell(0, HistoryModel::What).contains(QLatin1String("Locatie b")));
    QVERIFY(f.cell(0, HistoryModel::What).contains(QLatin1String("41")));
    QCOMPARE(f.cell(0, HistoryModel::Who), QStringLiteral("Medewerker"));
    QCOMPARE(f.cell(0, HistoryModel::Municipality), QStringLiteral("Bedorp"));
    QCOMPARE(f.cell(1, HistoryModel::Municipality), QStringLiteral("Aldorp"));
    QCOMPARE(f.cell(2, HistoryModel::Kind), QStringLiteral("dossier made"));
}

void TestHistoryPage::opensALineToItsFields()
{
    Fixture f;
    f.open();
    QCOMPARE(f.page->detail()->model()->rowCount(), 1);
    QCOMPARE(f.detail(0, ChangeLinesModel::Field), QStringLiteral("places"));
    QCOMPARE(f.detail(0, ChangeLinesModel::Before), QStringLiteral("80"));
    QCOMPARE(f.detail(0, ChangeLinesModel::After), QStringLiteral("95"));
    const QString row = f.detail(0, ChangeLinesModel::Row);
    QVERIFY(row.startsWith(QLatin1String("Locatie a")));
    QVERIFY2(f.page->detail()->table()->isColumnHidden(ChangeLinesModel::Row), "all fields are of one row");
    QVERIFY2(f.page->detail()->note().endsWith(QStringLiteral("About: %1.").arg(row)),
             qPrintable(f.page->detail()->note()));
    QTest::keyClick(f.page->table(), Qt::Key_Return);
    QVERIFY(f.page->detail()->table()->hasFocus());
    f.page->table()->goTo(f.page->model()->index(1, 0));
    QTRY_COMPARE(f.page->detail()->model()->rowCount(), 0);
    QTRY_VERIFY(f.page->detail()->isRead());
}

void TestHistoryPage::saysWhatAnUndoTookBack()
{
    Fixture f;
    QVERIFY(f.sample.document.undo());
    f.open();
    const QString what = dossier::sentence(f.page->model()->line(1)->action());
    QCOMPARE(f.cell(0, HistoryModel::What), QStringLiteral("Undone: ") + what);
    QCOMPARE(f.cell(1, HistoryModel::What), what + QStringLiteral(" (undone later)"));
    QVERIFY(f.page->detail()->note().contains(QStringLiteral("This took back: ") + what));
    QCOMPARE(f.detail(0, ChangeLinesModel::After), QStringLiteral("80"));
}

void TestHistoryPage::filtersByMunicipalityPersonAndKind()
{
    Fixture f;
    f.sample.document.setAuthor({});
    f.setPlaces(QStringLiteral("term-b"), 41);
    f.open();
    HistoryFilterRow *row = f.page->filterRow();
    QVERIFY(row->municipality()->isEnabled());
    f.choose(row->municipality(), QStringLiteral("Aldorp"));
    QCOMPARE(f.page->model()->rowCount(), 1);
    QCOMPARE(f.cell(0, HistoryModel::Municipality), QStringLiteral("Aldorp"));
    row->clear();
    f.choose(row->author(), QStringLiteral("unknown"));
    QCOMPARE(f.page->model()->rowCount(), 1);
    QCOMPARE(f.cell(0, HistoryModel::Municipality), QStringLiteral("Bedorp"));
    row->clear();
    f.choose(row->kind(), QStringLiteral("Dossier made"));
    QCOMPARE(f.page->model()->rowCount(), 1);
    row->clear();
    f.choose(row->table(), QStringLiteral("Term"));
    QCOMPARE(f.page->model()->rowCount(), 2);
    QTest::keyClick(f.page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page->model()->rowCount(), 3);
}

void TestHistoryPage::filtersByPeriodAndRefusesNoDay()
{
    Fixture f;
    f.open();
    HistoryFilterRow *row = f.page->filterRow();
    f.type(row->from(), QStringLiteral("1-7-2020"));
    QCOMPARE(f.page->model()->rowCount(), 2);
    f.type(row->until(), QStringLiteral("2-7-2020"));
    QCOMPARE(f.page->model()->rowCount(), 0);
    QCOMPARE(row->period()->currentText(), QStringLiteral("Other days"));
    f.type(row->until(), QStringLiteral("30-2-2020"));
    QVERIFY(!row->refusal().isEmpty());
    QCOMPARE(row->until()->text(), QStringLiteral("30-2-2020"));
    QCOMPARE(row->filter().period.until, QDate(2020, 7, 2));
    f.choose(row->period(), QStringLiteral("The last 7 days"));
    QCOMPARE(f.page->model()->rowCount(), 2);
    QVERIFY(row->refusal().isEmpty());
}

void TestHistoryPage::showsWhatComesIn()
{
    Fixture f;
    f.open();
    f.page->table()->goTo(f.page->model()->index(1, 0));
    f.setPlaces(QStringLiteral("term-b"), 41);
    QTRY_COMPARE(f.page->model()->rowCount(), 3);
    QTRY_COMPARE(f.cell(0, HistoryModel::Municipality), QStringLiteral("Bedorp"));
    QVERIFY2(f.page->table()->currentIndex().row() == 2, "the line that was chosen stays chosen");
    f.page->hide();
    QVERIFY(f.sample.document.undo());
    f.page->show();
    QTRY_COMPARE(f.page->model()->rowCount(), 4);
}

void TestHistoryPage::goesToTheRow()
{
    Fixture f;
    f.open();
    QSignalSpy location(&f.sample.view, &widgets::DossierView::locationRequested);
    QTest::keyClick(f.page->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(location.count(), 1);
    QCOMPARE(location.first().first().toString(), QStringLiteral("a"));
    QTest::keyClick(f.page->detail()->table(), Qt::Key_Return);
    QCOMPARE(location.count(), 2);
}

void TestHistoryPage::saysThatARowIsGone()
{
    Fixture f;
    const domain::Location gone = f.sample.location(QStringLiteral("a"));
    QVERIFY(f.sample.document.apply(dossier::changes::removeLocation(f.sample.document.data(), gone, {})));
    f.open();
    QSignalSpy location(&f.sample.view, &widgets::DossierView::locationRequested);
    QSignalSpy said(&f.sample.view, &widgets::DossierView::said);
    QTest::keyClick(f.page->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(location.count(), 0);
    QVERIFY(said.last().first().toString().contains(QLatin1String("gone")));
    QCOMPARE(f.cell(0, HistoryModel::Municipality), QStringLiteral("Aldorp"));
    QCOMPARE(f.detail(0, ChangeLinesModel::After), QStringLiteral("(removed)"));
}

void TestHistoryPage::findsTheScreenOfEachRow_data()
{
    using Place = RowTarget::Place;
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *table, const char *id, Place place, const char *target) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(id) << static_cast<int>(place)
                             << QString::fromLatin1(target);
    };
    row("locations", "a", Place::Location, "a");
    row("terms", "term-a", Place::Location, "a");
    row("municipalities", "GM0002", Place::Municipality, "GM0002");
    row("task_statements", "statement-1", Place::Municipality, "GM0001");
    row("half_year_ledgers", "ledger-1", Place::Municipality, "GM0001");
    row("trades", "trade-1", Place::Municipality, "GM0001");
    row("scores", "score-1", Place::Principles, "GM0001");
    row("cycles", "2025-2026", Place::Nowhere, "");
    row("targets", "none", Place::Gone, "");
}

void TestHistoryPage::findsTheScreenOfEachRow()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    const Fixture f;
    const RowTarget target = targetOf(f.sample.document.data(), table, id);
    QTEST(static_cast<int>(target.place), "place");
    QTEST(target.id, "target");
}

void TestHistoryPage::showsTheDifferenceSinceTheBaseline()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 90);
    f.setPlaces(QStringLiteral("term-b"), 41);
    f.setPlaces(QStringLiteral("term-b"), 40);
    f.addBaseline(QDate(2026, 2, 1));
    f.open();
    f.page->showSincePreviousBaseline();
    DifferenceView *difference = f.page->difference();
    QTRY_VERIFY(difference->model()->rowCount() > 0);
    const auto lines = difference->model()->shown();
    const auto terms =
        std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.table == u"terms"; });
    QVERIFY2(terms == 1, "the places that came back to 40 are no difference");
    Fixture::choose(f.page->filterRow()->municipality(), QStringLiteral("Aldorp"));
    QCOMPARE(difference->model()->rowCount(), 1);
    QCOMPARE(f.difference(0, ChangeLinesModel::Municipality), QStringLiteral("Aldorp"));
    QCOMPARE(f.difference(0, ChangeLinesModel::Before), QStringLiteral("80"));
    QCOMPARE(f.difference(0, ChangeLinesModel::After), QStringLiteral("90"));
    QCOMPARE(f.page->filterRow()->filter().period.from, QDate(2026, 2, 2));
    QVERIFY(difference->caption().contains(QLatin1String("made")));
    QVERIFY2(!f.page->filterRow()->author()->isVisible(), "a difference is of all people together");
    QVERIFY(f.sample.document.undo());
    QTRY_COMPARE(difference->model()->rowCount(), 1);
}

void TestHistoryPage::showsEverythingWithoutABaseline()
{
    Fixture f;
    f.open();
    f.page->showSincePreviousBaseline();
    QVERIFY(f.page->filterRow()->filter().isEmpty());
    QVERIFY(f.page->table()->isVisible());
}

void TestHistoryPage::keepsMeetings()
{
    Fixture f;
    f.open();
    MeetingsDialog *dialog = f.page->openMeetings();
    new QAbstractItemModelTester(dialog->table()->model(), Mode::QtTest, dialog);
    QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
    const auto meeting = [&f] { return f.sample.document.data().meetings.at(0); };
    QVERIFY(meeting().baseline);
    QCOMPARE(meeting().on, QDate(2026, 3, 1));
    QAbstractItemModel *model = dialog->table()->model();
    QVERIFY(model->setData(model->index(0, 0), QStringLiteral("3-2-2026")));
    QCOMPARE(meeting().on, QDate(2026, 2, 3));
    QVERIFY2(!model->setData(model->index(0, 0), QString()), "a meeting has a date");
    QVERIFY(f.page->filterRow()->period()->findText(
                QStringLiteral("Since the previous regional table (3 February 2026)")) > 0);
    QVERIFY(model->setData(model->index(0, 2), QStringLiteral("no")));
    QVERIFY(f.page->filterRow()->period()->findText(
                QStringLiteral("Since the previous regional table (3 February 2026)")) < 0);
    QTest::mouseClick(dialog->removeButton(), Qt::LeftButton);
    QVERIFY(f.sample.document.data().meetings.empty());
    QVERIFY(f.sample.document.undo());
    QCOMPARE(meeting().on, QDate(2026, 2, 3));
}

void TestHistoryPage::marksMeetingsBetweenTheChanges()
{
    Fixture f;
    const QDate today = QDate::currentDate();
    f.addBaseline(today.addDays(-1)); // all changes of the test are later
    f.addBaseline(today.addDays(1));  // is still to come
    f.open();
    HistoryModel *model = f.page->model();
    const int last = model->rowCount() - 1;
    QCOMPARE(model->lineCount(), last);
    QVERIFY2(!model->meeting(0), "a meeting that is still to come is no history");
    QVERIFY(model->meeting(last));
    QCOMPARE(f.cell(last, HistoryModel::What), QStringLiteral("Regietafel"));
    QCOMPARE(f.cell(last, HistoryModel::Kind), QStringLiteral("meeting, baseline"));
    QCOMPARE(f.cell(last, HistoryModel::Who), QString());

    f.page->table()->goTo(model->index(last, 0));
    QCOMPARE(f.page->detail()->heading(), QStringLiteral("Regietafel"));
    QCOMPARE(f.page->detail()->model()->rowCount(), 0);
    QTest::keyClick(f.page->table(), Qt::Key_Return);
    QVERIFY(f.page->difference()->isVisible());
    QCOMPARE(f.page->filterRow()->filter().period.from, today);
}

void TestHistoryPage::ordersTheListByWhen()
{
    Fixture f;
    f.addBaseline(QDate::currentDate());
    f.open();
    HistoryModel *model = f.page->model();
    QStringList newestFirst;
    for (int row = 0; row < model->rowCount(); ++row)
        newestFirst << model->idOf(row);
    QVERIFY2(model->meeting(0), "a meeting closes its day");
    widgets::Arrangement oldestFirst;
    oldestFirst.sortBy(HistoryModel::When, Qt::AscendingOrder);
    model->arrange(oldestFirst);
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown.prepend(model->idOf(row));
    QCOMPARE(shown, newestFirst);
}

void TestHistoryPage::savesWhatIsShown()
{
    Fixture f;
    f.open();
    QSignalSpy said(&f.sample.view, &widgets::DossierView::said);
    const QString path = f.sample.file.inFolder(QStringLiteral("history.csv"));
    f.page->saveCsv(path);
    QTRY_VERIFY(said.count() > 0);
    const exchange::ReadTable read = exchange::readCsvFile(path);
    QVERIFY(read.table.has_value());
    QCOMPARE(read.table->rows.size(), 2U);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(f.cell(0, HistoryModel::What).toUtf8()));
}

void TestHistoryPage::saysWhenNothingSuits()
{
    Fixture f;
    f.open();
    QSignalSpy said(&f.sample.view, &widgets::DossierView::said);
    f.choose(f.page->filterRow()->kind(), QStringLiteral("Imported"));
    QCOMPARE(f.page->model()->rowCount(), 0);
    QVERIFY(said.last().first().toString().startsWith(QLatin1String("0 of 2")));
    QVERIFY(f.page->detail()->heading().isEmpty());
}

REGIE_TEST_GUI(TestHistoryPage)
#include "test_history_page.moc"
