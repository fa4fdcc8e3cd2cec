// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ending_panel.h"

#include "tests/ui/kept_states.h"
#include "tests/ui/timeline/open_timeline.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QLineEdit>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::timeline;
using Fixture = tests::OpenTimeline;

/// The list of places that end, and what if they stay open.
class TestPlacesThatEnd : public QObject
{
    Q_OBJECT

private slots:
    void listsThePlacesThatEnd();
    void filtersThePeriod();
    void keepsTheFiltersForTheNextStart();
    void showsDatesWhole();
    void goesToTheLocation();
    void looksWhatIfATermIsExtended();
    void extendsInOneStep();
    void saysThatATooShortTermStaysOut();
    void ticksWithAClick();
    void paintsATickAsABox();
    void saysForWhomThePlacesAre();
    void stopsTheWhatIf();
    void refusesANewDayThatIsNotLater();
    void saysWhatToDoWhenNothingEnds();
};

void TestPlacesThatEnd::listsThePlacesThatEnd()
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

void TestPlacesThatEnd::filtersThePeriod()
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

void TestPlacesThatEnd::keepsTheFiltersForTheNextStart()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    sample.view.setTableStates(&states);
    const analysis::MonthRange months{QDate(2026, 1, 1), QDate(2028, 12, 31)};
    {
        EndingPanel panel(sample.view);
        panel.setDates(sample.view.asOf(), months);
        QCOMPARE(panel.period()->currentData().toString(), QStringLiteral("all"));
        panel.period()->setCurrentIndex(panel.period()->findData(QStringLiteral("own")));
        panel.scope()->setCurrentIndex(panel.scope()->findData(QStringLiteral("every")));
        panel.until()->setDate(QDate(2027, 5, 31));
    }
    EndingPanel panel(sample.view);
    panel.setDates(sample.view.asOf(), months);
    QCOMPARE(panel.period()->currentData().toString(), QStringLiteral("own"));
    QCOMPARE(panel.scope()->currentData().toString(), QStringLiteral("every"));
    const analysis::EndingQuery query = panel.query({}, months);
    QCOMPARE(query.until, QDate(2027, 5, 31));
    QCOMPARE(query.scope, analysis::EndingScope::EveryStream);
}

void TestPlacesThatEnd::showsDatesWhole()
{
    Fixture fixture;
    QDateEdit &day = *fixture.page->ending()->newUntil();
    day.setDate(QDate(2028, 9, 30));
    const auto *line = day.findChild<QLineEdit *>();
    QVERIFY(line);
    QVERIFY2(line->width() >= line->fontMetrics().horizontalAdvance(day.text()), qPrintable(day.text()));
}

void TestPlacesThatEnd::goesToTheLocation()
{
    Fixture fixture;
    QSignalSpy asked(&fixture.sample.view, &widgets::DossierView::locationRequested);
    fixture.page->ending()->table()->setFocus();
    QTest::keyClick(fixture.page->ending()->table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("a"));
}

void TestPlacesThatEnd::looksWhatIfATermIsExtended()
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

void TestPlacesThatEnd::extendsInOneStep()
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

void TestPlacesThatEnd::saysThatATooShortTermStaysOut()
{
    Fixture fixture(QStringLiteral("GM0001"));
    fixture.tickFirst();
    QVERIFY(fixture.page->whatIf()->sentence().contains(QLatin1String("An extension is a term of its own.")));
    QVERIFY(!fixture.page->whatIf()->sentence().contains(QLatin1String("cut-off")));
    // The cut-off date of the round is 1 February 2026.
    fixture.waitFor([&] { fixture.sample.view.setAsOf(QDate(2025, 6, 1)); });
    fixture.waitFor([&] {
        const domain::Term before = fixture.sample.term(QStringLiteral("term-a"));
        domain::Term after = before;
        after.until = QDate(2025, 12, 31);
        fixture.sample.document.apply(dossier::changes::edit(before, after, QStringLiteral("a")));
    });
    QTRY_VERIFY2(fixture.page->whatIf()->sentence().contains(QLatin1String("before the cut-off date")),
                 qPrintable(fixture.page->whatIf()->sentence()));
}

void TestPlacesThatEnd::ticksWithAClick()
{
    Fixture fixture;
    widgets::TableView &table = *fixture.page->ending()->table();
    QSignalSpy asked(&fixture.sample.view, &widgets::DossierView::locationRequested);
    const QRect cell = table.visualRect(table.model()->index(0, EndingModel::Extend));
    QVERIFY2(cell.width() >= 24 && cell.height() >= 24, "a target of at least 24 by 24");
    const QPoint edge = cell.bottomRight() - QPoint(2, 2); // anywhere in the cell
    fixture.waitFor([&] { QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, edge); });
    QVERIFY(fixture.page->ending()->model()->isExtended(0));
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, edge);
    QVERIFY2(asked.isEmpty(), "who ticks twice wants to stay here");
}

void TestPlacesThatEnd::paintsATickAsABox()
{
    Fixture fixture;
    widgets::TableView &table = *fixture.page->ending()->table();
    const auto cell = [&] {
        const QRect rect = table.visualRect(table.model()->index(0, EndingModel::Extend));
        return table.viewport()->grab(QRect(rect.topLeft(), QSize(rect.height(), rect.height()))).toImage();
    };
    const QImage unticked = cell();
    fixture.tickFirst();
    QVERIFY(cell() != unticked);
    const QModelIndex ticked = table.model()->index(0, EndingModel::Extend);
    QVERIFY2(table.columnWidth(ticked.column()) > table.fontMetrics().horizontalAdvance(ticked.data().toString()),
             "the new last day is whole");
    fixture.tickFirst();
    QCOMPARE(cell(), unticked);
}

void TestPlacesThatEnd::saysForWhomThePlacesAre()
{
    Fixture fixture;
    const auto addFamilies = [&](std::optional<int> units) {
        domain::TargetGroup group;
        group.id = dossier::changes::newId();
        group.location = QStringLiteral("a");
        group.kind = domain::TargetGroupKind::Families;
        group.units = units;
        fixture.waitFor([&] { fixture.sample.document.apply(dossier::changes::add(group, QStringLiteral("a"))); });
        return fixture.cell(*fixture.page->ending()->model(), 0, EndingModel::Children);
    };
    QCOMPARE(addFamilies(30), QStringLiteral("Yes, 30 for families"));
    QCOMPARE(addFamilies(std::nullopt), QStringLiteral("Yes, 120 at a location for families"));
    const EndingModel::Sum sum = fixture.page->ending()->model()->shownSum();
    QCOMPARE(sum.inSchoolYear, (analysis::PlacesForChildren{0, 0, 120}));
}

void TestPlacesThatEnd::stopsTheWhatIf()
{
    Fixture fixture;
    fixture.tickFirst();
    QCOMPARE(fixture.page->ending()->model()->index(0, EndingModel::Extend).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    fixture.tickFirst();
    QVERIFY(fixture.page->ending()->model()->extensions().empty());
    QVERIFY(!fixture.page->whatIf()->isVisible());
}

void TestPlacesThatEnd::refusesANewDayThatIsNotLater()
{
    Fixture fixture;
    QSignalSpy said(&fixture.sample.view, &widgets::DossierView::said);
    fixture.page->ending()->newUntil()->setDate(QDate(2026, 6, 30));
    fixture.waitFor([&] { fixture.page->ending()->model()->toggle({0}); });
    QVERIFY(said[0][0].toString().startsWith(QLatin1String("Locatie a ends on")));
    QVERIFY(fixture.page->ending()->model()->extensions().empty());
}

void TestPlacesThatEnd::saysWhatToDoWhenNothingEnds()
{
    Fixture fixture(QStringLiteral("GM0003"));
    QCOMPARE(fixture.page->ending()->model()->rowCount(), 0);
    QVERIFY(fixture.page->sentence()->text().startsWith(QLatin1String("The task of Cedorp is unknown")));
}

REGIE_TEST_GUI(TestPlacesThatEnd)
#include "test_places_that_end.moc"
