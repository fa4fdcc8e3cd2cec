// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offers_page.h"

#include "core/dossier/action_text.h"
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/offers/urgent_strip.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/table_editing.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

#include <memory>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::offers;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

/// The screen on the example, on 1 September 2026.
struct Fixture
{
    tests::ExampleFile file;
    dossier::Document document{dossier::openForEditing(file.path(), file.workingRoot()), u"Medewerker"_s};
    widgets::DossierView view{document, QDate(2026, 9, 1), figures::ThemeKind::Light};
    QWidget window;
    OffersPage page{view, &window};

    Fixture()
    {
        for (RecordPanel *panel : {page.offers(), page.conditions(), page.requests()})
            new QAbstractItemModelTester(panel->table()->model(), Mode::QtTest, &window);
        new QAbstractItemModelTester(page.openWith()->model(), Mode::QtTest, &window);
        page.resize(1300, 820);
        window.resize(page.size());
        tests::showActive(window);
    }

    const domain::Dossier &data() const { return document.data(); }
    static QString cell(const RecordPanel *panel, int row, int column)
    {
        return panel->table()->model()->index(row, column).data().toString();
    }
    static int rows(const RecordPanel *panel) { return panel->table()->model()->rowCount(); }
    static void go(const RecordPanel *panel, int row, int column)
    {
        panel->table()->setFocus();
        panel->table()->goTo(panel->table()->model()->index(row, column));
    }
    QString lastStep() const { return dossier::sentence(document.undoAction()); }
};

} // namespace

class TestOffersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOffersStandWithWhatIsOpen();
    void aConditionIsEditedByKeyboardAndUndone();
    void aPastedBlockIsOneStep();
    void anEmptyNameIsRefusedWithWhatToDo();
    void addingAndRemovingIsOneStepEach();
    void anOfferGoesWithItsConditions();
    void onlyWhatIsOpenCanBeShown();
    void theSummaryFollowsWhoMustMove();
    void urgentPlacesStandAgainstWhatWasAsked();
    void aPeriodThatEndsBeforeItBeginsIsRefused();
    void whatWasNotFoundSaysSo();
};

void TestOffersPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOffersPage::theOffersStandWithWhatIsOpen()
{
    const Fixture f;
    QCOMPARE(f.rows(f.page.offers()), 3);
    QCOMPARE(f.cell(f.page.offers(), 0, 0), u"Voorbeeldbod 1: versneld"_s);
    QCOMPARE(f.cell(f.page.offers(), 0, 2), u"1 of 2"_s);
    QCOMPARE(f.rows(f.page.conditions()), 7);
    QCOMPARE(f.cell(f.page.conditions(), 0, 0), u"Voorbeeldbod 1: versneld"_s);
}

void TestOffersPage::aConditionIsEditedByKeyboardAndUndone()
{
    Fixture f;
    constexpr int kWho = 7;
    f.go(f.page.conditions(), 0, kWho);
    QTest::keyClick(f.page.conditions()->table(), Qt::Key_F2);
    tests::typeInCell(*f.page.conditions()->table(), u"provincie"_s, Qt::Key_Return);
    const QString key = static_cast<widgets::EditableTableModel *>(f.page.conditions()->table()->model())->rowKey(0);
    QCOMPARE(domain::find(f.data().conditions, key)->whoMustMove, u"provincie"_s);
    QVERIFY(f.document.undo());
    QCOMPARE(domain::find(f.data().conditions, key)->whoMustMove, u"Rijk"_s);
}

void TestOffersPage::aPastedBlockIsOneStep()
{
    Fixture f;
    constexpr int kEuro = 4;
    f.go(f.page.conditions(), 0, kEuro);
    QGuiApplication::clipboard()->setText(u"1200\n3400"_s);
    f.page.conditions()->table()->editing().paste();
    QCOMPARE(f.cell(f.page.conditions(), 0, kEuro), u"1,200"_s);
    QCOMPARE(f.cell(f.page.conditions(), 1, kEuro), u"3,400"_s);
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
}

void TestOffersPage::anEmptyNameIsRefusedWithWhatToDo()
{
    Fixture f;
    f.go(f.page.offers(), 0, 0);
    auto *model = f.page.offers()->table()->model();
    QVERIFY(!model->setData(model->index(0, 0), QString(), Qt::EditRole));
    QVERIFY(model->index(0, 0).data(widgets::RefusalRole).toString().contains(u"Type a name"_s));
    QVERIFY(!f.document.canUndo());
}

void TestOffersPage::addingAndRemovingIsOneStepEach()
{
    Fixture f;
    f.go(f.page.offers(), 1, 0);
    const QString second = f.data().offers.size() ? f.cell(f.page.offers(), 1, 0) : QString();
    f.page.conditions()->table()->setFocus();
    QTest::keyClick(f.page.conditions()->table(), Qt::Key_Insert);
    QCOMPARE(f.rows(f.page.conditions()), 8);
    QCOMPARE(f.page.conditions()->table()->currentIndex().siblingAtColumn(1).data().toString(), u"New condition"_s);
    QCOMPARE(f.page.conditions()->table()->currentIndex().siblingAtColumn(0).data().toString(), second);
    QTest::mouseClick(f.page.conditions()->removeButton(), Qt::LeftButton);
    QCOMPARE(f.rows(f.page.conditions()), 7);
    QVERIFY2(f.lastStep().contains(u"New condition"_s), qPrintable(f.lastStep()));
    QVERIFY(f.document.undo() && f.document.undo());
    QVERIFY(!f.document.canUndo());
}

void TestOffersPage::anOfferGoesWithItsConditions()
{
    Fixture f;
    f.go(f.page.offers(), 0, 0);
    QTest::mouseClick(f.page.offers()->removeButton(), Qt::LeftButton);
    QCOMPARE(f.rows(f.page.offers()), 2);
    QCOMPARE(f.rows(f.page.conditions()), 5);
    QVERIFY2(f.lastStep().contains(u"Voorbeeldbod 1: versneld"_s), qPrintable(f.lastStep()));
    QVERIFY(f.document.undo());
    QCOMPARE(f.rows(f.page.conditions()), 7);
}

void TestOffersPage::onlyWhatIsOpenCanBeShown()
{
    Fixture f;
    f.page.onlyOpen()->setFocus();
    QTest::keyClick(f.page.onlyOpen(), Qt::Key_Space);
    QCOMPARE(f.rows(f.page.conditions()), 4);
    QTest::keyClick(f.page.onlyOpen(), Qt::Key_Space);
    QCOMPARE(f.rows(f.page.conditions()), 7);
}

void TestOffersPage::theSummaryFollowsWhoMustMove()
{
    Fixture f;
    const auto open = [&f](int row, int column) {
        return f.page.openWith()->model()->index(row, column).data().toString();
    };
    QCOMPARE(f.page.openWith()->model()->rowCount(), 2);
    QCOMPARE(open(0, OpenWithModel::WhoColumn), u"COA"_s);
    QCOMPARE(open(0, OpenWithModel::OpenColumn), u"2"_s);
    QCOMPARE(open(1, OpenWithModel::AmountColumn), u"400,000"_s);
    QVERIFY(open(0, OpenWithModel::DaysColumn).startsWith(u"at least "_s));
    f.view.setAsOf(QDate(2020, 1, 1));
    QCOMPARE(open(0, OpenWithModel::DaysColumn), widgets::unknownText());
}

void TestOffersPage::urgentPlacesStandAgainstWhatWasAsked()
{
    Fixture f;
    const UrgentStrip &strip = *f.page.urgent();
    QVERIFY2(strip.sentence().contains(u"700"_s), qPrintable(strip.sentence()));
    QSignalSpy asked(&f.view, &widgets::DossierView::explanationRequested);
    strip.newPlaces()->setFocus();
    QTest::keyClick(strip.newPlaces(), Qt::Key_Space);
    strip.keptOpen()->setFocus();
    QTest::keyClick(strip.keptOpen(), Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[0][0].value<analysis::FigureId>().name, analysis::FigureName::UrgentNew);
    QCOMPARE(asked[1][0].value<analysis::FigureId>().name, analysis::FigureName::UrgentExtended);
    f.view.setAsOf(QDate(2024, 1, 1));
    QVERIFY2(strip.sentence().contains(u"no request"_s), qPrintable(strip.sentence()));
}

void TestOffersPage::aPeriodThatEndsBeforeItBeginsIsRefused()
{
    Fixture f;
    constexpr int kUntil = 4;
    auto *model = f.page.requests()->table()->model();
    QVERIFY(!model->setData(model->index(0, kUntil), u"01-01-2020"_s, Qt::EditRole));
    QVERIFY(model->index(0, kUntil).data(widgets::RefusalRole).toString().contains(u"before the first"_s));
    QVERIFY(model->setData(model->index(0, kUntil), u"01-01-2028"_s, Qt::EditRole));
    QVERIFY(f.document.undo());
}

void TestOffersPage::whatWasNotFoundSaysSo()
{
    Fixture f;
    constexpr int kSummary = 3;
    auto *model = f.page.offers()->table()->model();
    QVERIFY(model->setData(model->index(0, kSummary), QString(), Qt::EditRole));
    QCOMPARE(f.cell(f.page.offers(), 0, kSummary), u"not found"_s);
    QCOMPARE(model->index(0, kSummary).data(Qt::EditRole).toString(), QString());
}

REGIE_TEST_GUI(TestOffersPage)
#include "test_offers_page.moc"
