// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/chart_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::timeline;

namespace {

/// The page over the sample, in which the 80 places of Aldorp against a task of 90 end on 30 June 2026.
struct Fixture
{
    tests::OpenSample sample;
    QWidget window;
    std::unique_ptr<TimelinePage> page;

    explicit Fixture(const QString &municipality = {})
    {
        domain::Term term = sample.term(QStringLiteral("term-a"));
        const domain::Term before = term;
        term.until = QDate(2026, 6, 30);
        term.places = 120;
        sample.document.apply(dossier::changes::edit(before, term, QStringLiteral("a")));
        sample.view.selectMunicipality(municipality);
        page = std::make_unique<TimelinePage>(sample.view, &window);
        page->resize(1300, 800);
        window.resize(page->size());
        QSignalSpy ready(page.get(), &TimelinePage::ready);
        tests::showActive(window);
        if (ready.isEmpty() && !ready.wait())
            qFatal("The timeline was not worked out");
    }

    void waitFor(const std::function<void()> &deed)
    {
        QSignalSpy ready(page.get(), &TimelinePage::ready);
        deed();
        if (ready.isEmpty() && !ready.wait())
            qFatal("The timeline was not worked out anew");
    }
    QString cell(QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    void tickFirst()
    {
        page->ending()->table()->setFocus();
        waitFor([this] { QTest::keyClick(page->ending()->table(), Qt::Key_Space); });
    }
};

} // namespace

/// The timeline as an officer works with it.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheirWord();
    void namesTheFirstMonthOfShortage();
    void showsTheMonthsAsATable();
    void explainsANumberAsOfItsMonth();
    void followsTheMunicipality();
    void movesTheAsOfDateByKey();
    void makesAMonthTheAsOfDate();
    void dragsTheMarker();
    void keepsTheMonthsWhileTheMarkerMoves();
    void listsThePlacesThatEnd();
    void filtersThePeriod();
    void goesToTheLocation();
    void looksWhatIfATermIsExtended();
    void extendsInOneStep();
    void stopsTheWhatIf();
    void refusesANewDayThatIsNotLater();
    void drawsABarForEachLocation();
    void saysWhatToDoWhenNothingEnds();
    void reloadsOnceItIsShown();
};

void TestTimelinePage::modelsKeepTheirWord()
{
    Fixture fixture;
    const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester months(fixture.page->months(), strict);
    const QAbstractItemModelTester ending(fixture.page->ending()->model(), strict);
    const QAbstractItemModelTester courses(fixture.page->courseModel(), strict);
    fixture.tickFirst();
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2026, 5, 1)); });
    fixture.waitFor([&] { fixture.sample.document.undo(); });
}

void TestTimelinePage::namesTheFirstMonthOfShortage()
{
    Fixture fixture(QStringLiteral("GM0001"));
    // 120 of a task of 100, until 30 June.
    QCOMPARE(fixture.page->sentence()->text(),
             QStringLiteral(
                 "The first month of shortage in Aldorp is July 2026: at its end 0 of 100 places count, 100 too few."));
    QCOMPARE(fixture.page->chart()->accessibleName(), fixture.page->sentence()->text());
}

void TestTimelinePage::showsTheMonthsAsATable()
{
    Fixture fixture(QStringLiteral("GM0001"));
    TimelineModel &months = *fixture.page->months();
    QCOMPARE(fixture.cell(months, 0, TimelineModel::MonthColumn), QStringLiteral("January 2026"));
    QCOMPARE(fixture.cell(months, 5, TimelineModel::EndedColumn), QStringLiteral("120"));
    QCOMPARE(fixture.cell(months, 5, TimelineModel::DifferenceColumn), widgets::signedText(20));
    QCOMPARE(fixture.cell(months, 6, TimelineModel::DifferenceColumn), widgets::signedText(-100));
}

void TestTimelinePage::explainsANumberAsOfItsMonth()
{
    Fixture fixture(QStringLiteral("GM0001"));
    const auto figure = fixture.page->months()
                            ->index(6, TimelineModel::CountsColumn)
                            .data(widgets::FigureRole)
                            .value<analysis::FigureId>();
    QCOMPARE(figure.name, analysis::FigureName::Counts);
    QCOMPARE(figure.municipality, QStringLiteral("GM0001"));
    QCOMPARE(figure.asOf, QDate(2026, 7, 31));
}

void TestTimelinePage::followsTheMunicipality()
{
    Fixture fixture;
    QCOMPARE(fixture.page->area()->currentData().toString(), QString());
    fixture.waitFor([&] { fixture.sample.view.selectMunicipality(QStringLiteral("GM0002")); });
    QCOMPARE(fixture.page->area()->currentText(), QStringLiteral("Bedorp"));
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::DecidedColumn), QStringLiteral("40"));
    fixture.waitFor([&] { fixture.page->area()->setCurrentIndex(1); });
    QCOMPARE(fixture.sample.view.selectedMunicipality(), QStringLiteral("GM0001"));
    fixture.waitFor([&] { fixture.page->area()->setCurrentIndex(0); });
    QVERIFY(fixture.page->sentence()->text().contains(fixture.sample.document.data().areaName({})));
}

void TestTimelinePage::movesTheAsOfDateByKey()
{
    Fixture fixture;
    fixture.page->chart()->setFocus();
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Right, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 31));
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Right, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 4, 30));
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Left, Qt::ControlModifier); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 31));
}

void TestTimelinePage::makesAMonthTheAsOfDate()
{
    Fixture fixture;
    fixture.page->chart()->setFocus();
    QTest::keyClick(fixture.page->chart(), Qt::Key_Home);
    QTest::keyClick(fixture.page->chart(), Qt::Key_Right);
    fixture.waitFor([&] { QTest::keyClick(fixture.page->chart(), Qt::Key_Return); });
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 2, 28));
}

void TestTimelinePage::dragsTheMarker()
{
    Fixture fixture;
    MonthChart &chart = *fixture.page->chart();
    const QDate target(2026, 11, 15);
    const QPoint from(qRound(*chart.xOf(fixture.sample.view.asOf())), chart.height() / 3);
    const QPoint to(qRound(*chart.xOf(target)) + 1, chart.height() / 3);
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, to);
    QCOMPARE(fixture.sample.view.asOf(), QDate(2026, 3, 1)); // only where it is let go
    fixture.waitFor([&] { QTest::mouseRelease(&chart, Qt::LeftButton, {}, to); });
    QVERIFY(std::abs(fixture.sample.view.asOf().daysTo(target)) <= 2);
}

void TestTimelinePage::keepsTheMonthsWhileTheMarkerMoves()
{
    Fixture fixture;
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2027, 6, 1)); });
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::MonthColumn), QStringLiteral("January 2026"));
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2025, 6, 1)); });
    QCOMPARE(fixture.cell(*fixture.page->months(), 0, TimelineModel::MonthColumn), QStringLiteral("April 2025"));
}

void TestTimelinePage::listsThePlacesThatEnd()
{
    Fixture fixture;
    EndingModel &model = *fixture.page->ending()->model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(fixture.cell(model, 0, EndingModel::Name), QStringLiteral("Locatie a"));
    QCOMPARE(fixture.cell(model, 0, EndingModel::Places), QStringLiteral("120"));
    QCOMPARE(fixture.cell(model, 0, EndingModel::Minors), widgets::unknownText());
    QCOMPARE(fixture.cell(model, 0, EndingModel::Children), QStringLiteral("None known"));
    QCOMPARE(fixture.cell(model, 0, EndingModel::Extended), widgets::yesNoText(false));
}

void TestTimelinePage::filtersThePeriod()
{
    Fixture fixture;
    EndingPanel &ending = *fixture.page->ending();
    const auto choose = [&](const char *key) {
        fixture.waitFor([&] { ending.period()->setCurrentIndex(ending.period()->findData(QLatin1String(key))); });
        return ending.model()->rowCount();
    };
    QCOMPARE(choose("july"), 1); // ends on 30 June
    QCOMPARE(choose("february"), 1);
    QCOMPARE(choose("own"), 1);
    QVERIFY(ending.from()->isVisible());
    fixture.waitFor([&] { ending.until()->setDate(QDate(2026, 6, 29)); });
    QCOMPARE(ending.model()->rowCount(), 0);
    fixture.waitFor([&] { ending.until()->setDate(QDate(2026, 6, 30)); });
    QCOMPARE(ending.model()->rowCount(), 1);
}

void TestTimelinePage::goesToTheLocation()
{
    Fixture fixture;
    QSignalSpy asked(&fixture.sample.view, &widgets::DossierView::locationRequested);
    fixture.page->ending()->table()->setFocus();
    QTest::keyClick(fixture.page->ending()->table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("a"));
}

void TestTimelinePage::looksWhatIfATermIsExtended()
{
    Fixture fixture(QStringLiteral("GM0001"));
    QVERIFY(!fixture.page->whatIf()->isVisible());
    const qint64 revision = fixture.sample.document.revision();
    fixture.waitFor([&] {
        fixture.page->ending()->newUntil()->setDate(QDate(2026, 10, 31));
        fixture.page->ending()->model()->toggle({0});
    });
    QVERIFY(fixture.page->whatIf()->isVisible());
    QVERIFY(fixture.page->whatIf()->sentence().contains(QLatin1String("July 2026")));
    QVERIFY2(fixture.page->sentence()->text().contains(QLatin1String("November 2026")),
             qPrintable(fixture.page->sentence()->text()));
    QCOMPARE(fixture.cell(*fixture.page->months(), 6, TimelineModel::CountsColumn), QStringLiteral("120"));
    QVERIFY2(!fixture.page->months()->index(6, TimelineModel::CountsColumn).data(widgets::FigureRole).isValid(),
             "a number of a what-if has no derivation in the dossier");
    QCOMPARE(fixture.sample.document.revision(), revision);
}

void TestTimelinePage::extendsInOneStep()
{
    Fixture fixture;
    fixture.tickFirst();
    const qint64 revision = fixture.sample.document.revision();
    fixture.waitFor([&] { fixture.page->applyExtensions(); });
    QCOMPARE(fixture.sample.document.revision(), revision + 1);
    QCOMPARE(fixture.sample.document.data().terms.size(), 3U);
    QTRY_VERIFY(!fixture.page->whatIf()->isVisible());
    QTRY_COMPARE(fixture.cell(*fixture.page->ending()->model(), 0, EndingModel::Extended),
                 QStringLiteral("Yes, until %1").arg(widgets::dayText(QDate(2028, 12, 31))));
    QVERIFY(fixture.sample.document.undo());
    QCOMPARE(fixture.sample.document.data().terms.size(), 2U);
}

void TestTimelinePage::stopsTheWhatIf()
{
    Fixture fixture;
    fixture.tickFirst();
    QCOMPARE(fixture.page->ending()->model()->index(0, EndingModel::Extend).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    fixture.tickFirst();
    QVERIFY(fixture.page->ending()->model()->extensions().empty());
    QVERIFY(!fixture.page->whatIf()->isVisible());
}

void TestTimelinePage::refusesANewDayThatIsNotLater()
{
    Fixture fixture;
    QSignalSpy said(&fixture.sample.view, &widgets::DossierView::said);
    fixture.page->ending()->newUntil()->setDate(QDate(2026, 6, 30));
    fixture.waitFor([&] { fixture.page->ending()->model()->toggle({0}); });
    QVERIFY(said[0][0].toString().startsWith(QLatin1String("Locatie a ends on")));
    QVERIFY(fixture.page->ending()->model()->extensions().empty());
}

void TestTimelinePage::drawsABarForEachLocation()
{
    Fixture fixture;
    CourseModel &model = *fixture.page->courseModel();
    QCOMPARE(model.rowCount(), 2);
    const QString spoken = model.index(0, CourseModel::Course).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QLatin1String("Locatie a, Aldorp.")), qPrintable(spoken));
    QVERIFY(spoken.contains(QLatin1String("120 places from")));
    fixture.tickFirst();
    QVERIFY(
        model.index(0, CourseModel::Course).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("what if")));
}

void TestTimelinePage::saysWhatToDoWhenNothingEnds()
{
    Fixture fixture(QStringLiteral("GM0003"));
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 0);
    QVERIFY(fixture.page->sentence()->text().startsWith(QLatin1String("The task of Cedorp is unknown")));
}

void TestTimelinePage::reloadsOnceItIsShown()
{
    Fixture fixture;
    fixture.page->hide();
    QVERIFY(fixture.sample.document.undo());
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 1);
    fixture.waitFor([&] { fixture.page->show(); });
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 0);
}

REGIE_TEST_GUI(TestTimelinePage)
#include "test_timeline_page.moc"
