// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/signals_panel.h"

#include "core/dossier/action_text.h"
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::overview;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

/// The points for attention of the example on 1 September 2026, with the first one current.
struct Fixture
{
    tests::ExampleFile file;
    dossier::Document document{dossier::openForEditing(file.path(), file.workingRoot()), u"Medewerker"_s};
    widgets::DossierView view{document, QDate(2026, 9, 1), figures::ThemeKind::Light};
    QWidget window;
    SignalsPanel panel{view, &window};

    Fixture()
    {
        new QAbstractItemModelTester(panel.list()->model(), Mode::QtTest, &window);
        QObject::connect(&view, &widgets::DossierView::figuresChanged, &panel, &SignalsPanel::reload);
        panel.reload();
        panel.resize(420, 500);
        window.resize(panel.size());
        tests::showActive(window);
        panel.list()->setFocus();
        go(0);
    }

    void go(int row) const
    {
        panel.list()->setFocus();
        panel.list()->setCurrentIndex(panel.list()->model()->index(row, 0));
    }
    QString sentence(int row) const
    {
        return panel.list()->model()->index(row, 0).data(SignalsModel::SentenceRole).toString();
    }
    int rows() const { return panel.list()->model()->rowCount(); }
    int rowOf(analysis::SignalKind kind) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (panel.model().signal(row).kind == kind)
                return row;
        }
        return -1;
    }
    /// Puts the current point off by keyboard.
    void putOff(const QString &reason)
    {
        QTest::keyClick(panel.list(), Qt::Key_U);
        auto *dialog = panel.findChild<PutOffDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->reason(), reason);
        QTest::keyClick(dialog->reason(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

/// What an officer does with the points for attention, by keyboard.
class TestSignalsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onePointIsPutOffAndTakenBack();
    void aReasonIsRequired();
    void theHistoryTellsIt();
    void whatIsPutOffComesBackOnItsDay();
    void enterGoesToTheRecord();
    void theSentenceIsCopied();
    void noPointsAreSaidWithTheDate();
};

void TestSignalsPanel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSignalsPanel::onePointIsPutOffAndTakenBack()
{
    Fixture f;
    const int all = f.rows();
    const QString first = f.sentence(0);
    const QString second = f.sentence(1);
    QVERIFY(f.panel.putOffLink()->isHidden());
    f.putOff(u"the council decides in October"_s);
    QCOMPARE(f.rows(), all - 1);
    QCOMPARE(f.sentence(0), second);
    QCOMPARE(f.panel.list()->currentIndex().row(), 0);
    QVERIFY(!f.panel.putOffLink()->isHidden());

    QTest::mouseClick(f.panel.putOffLink(), Qt::LeftButton);
    QCOMPARE(f.rows(), all);
    QCOMPARE(f.sentence(all - 1), first);
    const QString about = f.panel.list()->model()->index(all - 1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(about.contains(u"1 October 2026"_s) && about.contains(u"Medewerker"_s) &&
                 about.contains(u"the council decides in October"_s),
             qPrintable(about));
    f.go(all - 1);
    QTest::keyClick(f.panel.list(), Qt::Key_U, Qt::ShiftModifier);
    QCOMPARE(f.sentence(0), first);
    QVERIFY(f.panel.putOffLink()->isHidden());
    QVERIFY(f.document.undo());
    QCOMPARE(f.rows(), all - 1);
    QVERIFY(f.document.undo());
    QCOMPARE(f.rows(), all);
    QVERIFY(!f.document.canUndo());
}

void TestSignalsPanel::aReasonIsRequired()
{
    Fixture f;
    PutOffDialog *dialog = f.panel.putOff();
    QVERIFY(dialog);
    QSignalSpy chosen(dialog, &PutOffDialog::chosen);
    QTest::keyClicks(dialog->reason(), u"  "_s);
    QTest::keyClick(dialog->reason(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!f.document.canUndo());
}

void TestSignalsPanel::theHistoryTellsIt()
{
    Fixture f;
    const QString sentence = f.sentence(0);
    f.putOff(u"wacht op de raad"_s);
    const QString told = dossier::sentence(f.document.undoAction());
    QVERIFY2(told.contains(sentence) && told.contains(u"wacht op de raad"_s), qPrintable(told));
    QCOMPARE(f.document.data().postponements.front().givenOn, QDate::currentDate());
}

void TestSignalsPanel::whatIsPutOffComesBackOnItsDay()
{
    Fixture f;
    const QString first = f.sentence(0);
    f.putOff(u"later"_s);
    const auto has = [&f](const QString &sentence) {
        for (int row = 0; row < f.rows(); ++row) {
            if (f.sentence(row) == sentence)
                return true;
        }
        return false;
    };
    f.view.setAsOf(QDate(2026, 9, 30));
    QVERIFY(!has(first));
    f.view.setAsOf(QDate(2026, 10, 1));
    QVERIFY(has(first));
}

void TestSignalsPanel::enterGoesToTheRecord()
{
    Fixture f;
    QSignalSpy municipality(&f.panel, &SignalsPanel::municipalityActivated);
    QSignalSpy principles(&f.panel, &SignalsPanel::principlesActivated);
    QSignalSpy holders(&f.panel, &SignalsPanel::statusHoldersActivated);
    QSignalSpy location(&f.view, &widgets::DossierView::locationRequested);
    const auto enter = [&f](analysis::SignalKind kind) {
        const int row = f.rowOf(kind);
        QVERIFY(row >= 0);
        f.go(row);
        QTest::keyClick(f.panel.list(), Qt::Key_Return);
    };
    enter(analysis::SignalKind::Shortage);
    enter(analysis::SignalKind::PrincipleWithoutScore);
    enter(analysis::SignalKind::BehindSchedule);
    enter(analysis::SignalKind::TermEnds);
    QCOMPARE(municipality.count(), 1);
    QCOMPARE(principles.count(), 1);
    QCOMPARE(holders.count(), 1);
    QCOMPARE(location.count(), 1);
    QCOMPARE(location[0][0].toString(), f.panel.model().signal(f.rowOf(analysis::SignalKind::TermEnds)).location);
}

void TestSignalsPanel::theSentenceIsCopied()
{
    Fixture f;
    QTest::keySequence(f.panel.list(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), f.sentence(0));
}

void TestSignalsPanel::noPointsAreSaidWithTheDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.regie"_s);
    dossier::createDossier(path, {{dossier::ActionKind::DossierMade, {}}, {}}, {});
    dossier::Document document(dossier::openForEditing(path, folder.filePath(u"working"_s)), {});
    widgets::DossierView view(document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    SignalsPanel panel(view);
    panel.reload();
    QVERIFY(panel.list()->isHidden());
    const auto labels = panel.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text() == u"No points for attention on 1 September 2026."_s;
    }));
}

REGIE_TEST_GUI(TestSignalsPanel)
#include "test_signals_panel.moc"
