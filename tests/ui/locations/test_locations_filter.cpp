// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/widgets/table_tools.h"

#include <QComboBox>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;
using Fixture = tests::OpenLocations;

/// Which locations the table shows, and how one is found.
class TestLocationsFilter : public QObject
{
    Q_OBJECT

private slots:
    void filtersByText();
    void filtersByPhase();
    void filtersByColumnToo();
    void keepsItsFilterForTheNextStart();
    void passesOverAFilterThatCannotBeRead();
    void findsInTheTable();
    void goesToALocationThatTheFilterHides();
    void takesPhasesAwayWithTheirChip();
};

void TestLocationsFilter::filtersByText()
{
    Fixture f;
    f.page.filterRow()->text()->setFocus();
    QTest::keyClicks(f.page.filterRow()->text(), QStringLiteral("bedorp"));
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page.model()->rowCount(), 2);
}

void TestLocationsFilter::filtersByPhase()
{
    Fixture f;
    const auto phases = f.page.phases()->findChildren<PhaseButton *>();
    QCOMPARE(phases.size(), 8);
    QTest::keyClick(phases.at(4), Qt::Key_Space);
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.model()->rowKey(0), QStringLiteral("term-b"));
    QTest::keyClick(phases.at(4), Qt::Key_Right);
    QVERIFY(phases.at(5)->hasFocus());
}

void TestLocationsFilter::filtersByColumnToo()
{
    Fixture f;
    widgets::TableTools &tools = f.page.table()->tools();
    tools.arrange({{}, {{Column::Places, {{}, 50, {}}}}});
    QCOMPARE(f.page.model()->rowCount(), 1);
    QCOMPARE(f.page.model()->shownSum().places, 80);
    QCOMPARE(f.page.form()->location(), QStringLiteral("a"));
    const auto phases = f.page.model()->phaseSums();
    QCOMPARE(phases[static_cast<std::size_t>(domain::Phase::Realisation)].rows, 0);
    QCOMPARE(phases[static_cast<std::size_t>(domain::Phase::Operation)].rows, 1);
    f.page.filterRow()->text()->setText(QStringLiteral("bedorp"));
    QCOMPARE(f.page.model()->rowCount(), 0);
    f.page.table()->setFocus();
    QTest::keyClick(f.page.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.page.model()->rowCount(), 2);
    QVERIFY(f.page.filterRow()->text()->text().isEmpty());
    tools.arrange({{}, {{Column::Places, {{}, 50, {}}}}});
    f.sample.view.showLocation(QStringLiteral("b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
}

void TestLocationsFilter::keepsItsFilterForTheNextStart()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    sample.view.setTableStates(&states);
    LocationFilter left;
    {
        LocationsPage page(sample.view);
        QVERIFY(page.model()->filter().isEmpty());
        page.filterRow()->text()->setText(QStringLiteral("locatie"));
        page.filterRow()->municipality()->setCurrentIndex(1);
        page.filterRow()->kind()->setCurrentIndex(2);
        page.filterRow()->counts()->setCurrentIndex(1);
        page.phases()->findChildren<PhaseButton *>()[6]->click();
        left = page.model()->filter();
    }
    QVERIFY(!left.municipality.isEmpty() && left.kind && left.phases.count() == 1);
    LocationsPage page(sample.view);
    QVERIFY(page.model()->filter() == left);
    QCOMPARE(page.filterRow()->text()->text(), QStringLiteral("locatie"));
    QVERIFY(page.phases()->findChildren<PhaseButton *>()[6]->isChecked());
    page.filterRow()->clear();
    page.phases()->release();
    LocationsPage cleared(sample.view);
    QVERIFY(cleared.model()->filter().isEmpty());
}

void TestLocationsFilter::passesOverAFilterThatCannotBeRead()
{
    tests::OpenSample sample;
    tests::KeptStates states;
    states.kept[QStringLiteral("locations.filter")] =
        R"({"text":3,"municipality":"GM9999","kind":"kasteel","counts":"perhaps","phases":["party",7]})";
    sample.view.setTableStates(&states);
    const LocationsPage page(sample.view);
    QVERIFY(page.model()->filter().isEmpty());
    QVERIFY(page.model()->rowCount() > 0);
}

void TestLocationsFilter::findsInTheTable()
{
    Fixture f;
    QTest::keyClick(f.page.table(), Qt::Key_F, Qt::ControlModifier);
    widgets::FindBar *bar = f.page.table()->tools().findBar();
    QVERIFY(bar && bar->field()->hasFocus());
    QTest::keyClicks(bar->field(), QStringLiteral("locatie b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QCOMPARE(f.page.model()->rowCount(), 2);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QVERIFY(f.page.table()->hasFocus());
    QTest::keyClick(f.page.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.page.filterRow()->text()->hasFocus());
}

void TestLocationsFilter::goesToALocationThatTheFilterHides()
{
    Fixture f;
    f.page.filterRow()->text()->setText(QStringLiteral("Aldorp"));
    f.sample.view.showLocation(QStringLiteral("b"));
    QCOMPARE(f.page.form()->location(), QStringLiteral("b"));
    QVERIFY(f.page.filterRow()->text()->text().isEmpty());
}

void TestLocationsFilter::takesPhasesAwayWithTheirChip()
{
    Fixture f;
    const auto phases = f.page.phases()->findChildren<PhaseButton *>();
    QVERIFY(!f.page.filterRow()->phaseChip()->isVisible());
    QTest::keyClick(phases.at(4), Qt::Key_Space);
    QVERIFY(f.page.filterRow()->phaseChip()->isVisible());
    QVERIFY(f.page.filterRow()->phaseChip()->text().contains(QLatin1Char('5')));
    QTest::keyClick(f.page.filterRow()->phaseChip(), Qt::Key_Space);
    QVERIFY(!phases.at(4)->isChecked());
    QCOMPARE(f.page.model()->rowCount(), 2);
    QVERIFY(f.page.table()->hasFocus());
}

REGIE_TEST_GUI(TestLocationsFilter)
#include "test_locations_filter.moc"
