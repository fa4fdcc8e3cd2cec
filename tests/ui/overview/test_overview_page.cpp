// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/dossier/changes.h"
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/charts/timeline_chart_view.h"
#include "ui/overview/no_task_notice.h"
#include "ui/overview/signals_panel.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::overview;
using namespace Qt::StringLiterals;

namespace {

/// The only button with this text.
QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatChangedNamesTheMeeting();
    void theButtonsAskTheWindow();
    void zoomsTheMonths();
    void aKnownTaskNeedsNoNotice();
    void withoutATaskItSaysWhatToDo();
    void tasksCanBePastedFromExcel();
};

void TestOverviewPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOverviewPage::whatChangedNamesTheMeeting()
{
    const tests::ExampleFile file;
    dossier::Document document(dossier::openForEditing(file.path(), file.workingRoot()), {});
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    OverviewPage page(view);
    QVERIFY(button(page, u"What has changed since 3 July?"_s));
    view.setAsOf(QDate(2026, 7, 3));
    page.show(); // a hidden page follows when it is shown
    QVERIFY(button(page, u"What has changed?"_s));
}

void TestOverviewPage::theButtonsAskTheWindow()
{
    const tests::ExampleFile file;
    dossier::Document document(dossier::openForEditing(file.path(), file.workingRoot()), {});
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    OverviewPage page(view);
    QSignalSpy changes(&page, &OverviewPage::changesRequested);
    QSignalSpy meeting(&page, &OverviewPage::meetingRequested);
    tests::showActive(page);
    for (const QString &text : {u"What has changed since 3 July?"_s, u"Meeting mode"_s}) {
        button(page, text)->setFocus();
        QTest::keyClick(button(page, text), Qt::Key_Space);
    }
    QCOMPARE(changes.count(), 1);
    QCOMPARE(meeting.count(), 1);
}

void TestOverviewPage::zoomsTheMonths()
{
    tests::OpenSample sample;
    OverviewPage page(sample.view);
    page.resize(1400, 900);
    tests::showActive(page);
    auto *chart = page.findChild<charts::TimelineChartView *>();
    const auto months = [&] { return chart->spec().months.size(); };
    QTRY_VERIFY(months() > 0);
    const auto atFirst = months();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Plus);
    QTRY_COMPARE(months(), atFirst * 2 / 3);
    const QPointF middle(chart->rect().center());
    QWheelEvent wheel(middle, chart->mapToGlobal(middle), {}, {0, -2 * QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart, &wheel);
    QTRY_VERIFY(months() > atFirst);
    QTest::keyClick(chart, Qt::Key_0);
    QTRY_COMPARE(months(), atFirst);
}

void TestOverviewPage::aKnownTaskNeedsNoNotice()
{
    tests::OpenSample sample;
    const OverviewPage page(sample.view);
    QVERIFY(page.noTask()->isHidden());
}

void TestOverviewPage::withoutATaskItSaysWhatToDo()
{
    tests::OpenSample sample;
    sample.view.setAsOf(QDate(2030, 1, 1));
    std::vector<dossier::Change> removals;
    for (const domain::TaskStatement &statement : sample.document.data().taskStatements)
        removals.push_back(dossier::changes::removed(statement));
    QVERIFY(sample.document.apply({{dossier::ActionKind::RowsEdited, {}}, removals}));
    OverviewPage page(sample.view);
    tests::showActive(page);
    QVERIFY(page.noTask()->isVisible());
    QSignalSpy municipality(&page, &OverviewPage::municipalityRequested);
    page.noTask()->enterButton()->setFocus();
    QTest::keyClick(page.noTask()->enterButton(), Qt::Key_Space);
    QCOMPARE(municipality.count(), 1);
    QVERIFY(sample.document.undo());
    QVERIFY(page.noTask()->isHidden());
}

void TestOverviewPage::tasksCanBePastedFromExcel()
{
    tests::OpenSample sample;
    NoTaskNotice notice(sample.view);
    QSignalSpy imported(&sample.view, &widgets::DossierView::importRequested);
    QSignalSpy said(&sample.view, &widgets::DossierView::said);
    QGuiApplication::clipboard()->setText(u"no tasks"_s);
    QTest::mouseClick(notice.pasteButton(), Qt::LeftButton);
    QCOMPARE(imported.count(), 0);
    QCOMPARE(said.count(), 1);
    QGuiApplication::clipboard()->setText(u"Aldorp\t120\nBedorp\t80\nCedorp\t60"_s);
    QTest::mouseClick(notice.pasteButton(), Qt::LeftButton);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported[0][0].value<exchange::Table>().rows.size(), std::size_t(3));
}

REGIE_TEST_GUI(TestOverviewPage)
#include "test_overview_page.moc"
