// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_mode.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::shell;
using namespace Qt::StringLiterals;

namespace {

/// The meeting mode on the sample: Aldorp, Bedorp and Cedorp.
struct Fixture
{
    tests::OpenSample sample;
    QPointer<MeetingMode> mode = new MeetingMode(sample.view);

    Fixture()
    {
        mode->resize(1440, 900);
        tests::showActive(*mode);
    }
    ~Fixture() { delete mode; }

    void press(Qt::Key key) const { QTest::keyClick(mode, key); }
};

} // namespace

class TestMeetingMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrowKeysGoFromTheProvinceToEachMunicipality();
    void theScreensFollow();
    void figuresAreThoseOfTheArea();
    void escapeAndF11Leave_data();
    void escapeAndF11Leave();
    void aScreenReaderIsToldTheArea();
    void itShowsNoNotesAndNoLocations();
    void figuresAnswerWhy();
    void scoresAnswerWhy();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestMeetingMode::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMeetingMode::arrowKeysGoFromTheProvinceToEachMunicipality()
{
    const Fixture f;
    QCOMPARE(f.mode->area(), QString());
    f.press(Qt::Key_Left);
    QCOMPARE(f.mode->area(), QString());
    f.press(Qt::Key_Right);
    QCOMPARE(f.mode->area(), u"GM0001"_s);
    f.press(Qt::Key_Down);
    QCOMPARE(f.mode->area(), u"GM0002"_s);
    f.press(Qt::Key_End);
    QCOMPARE(f.mode->area(), u"GM0003"_s);
    f.press(Qt::Key_PageDown);
    QCOMPARE(f.mode->area(), u"GM0003"_s);
    f.press(Qt::Key_Up);
    QCOMPARE(f.mode->area(), u"GM0002"_s);
    f.press(Qt::Key_Home);
    QCOMPARE(f.mode->area(), QString());
}

void TestMeetingMode::theScreensFollow()
{
    const Fixture f;
    f.press(Qt::Key_Right);
    QCOMPARE(f.sample.view.selectedMunicipality(), u"GM0001"_s);
}

void TestMeetingMode::figuresAreThoseOfTheArea()
{
    Fixture f;
    f.press(Qt::Key_Right);
    QCOMPARE(f.mode->figures()[1]->number(), u"80"_s);
    QVERIFY2(f.mode->sentence().contains(u"Aldorp"_s), qPrintable(f.mode->sentence()));
    domain::Term after = f.sample.term(u"term-a"_s);
    after.places = 85;
    QVERIFY(f.sample.document.apply(dossier::changes::edit(f.sample.term(u"term-a"_s), after, u"a"_s)));
    QCOMPARE(f.mode->figures()[1]->number(), u"85"_s);
    QCOMPARE(f.mode->area(), u"GM0001"_s);
}

void TestMeetingMode::escapeAndF11Leave_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("F11") << Qt::Key_F11;
}

void TestMeetingMode::escapeAndF11Leave()
{
    QFETCH(Qt::Key, key);
    const Fixture f;
    QSignalSpy gone(f.mode, &QObject::destroyed);
    f.press(key);
    QTRY_COMPARE(gone.count(), 1);
}

void TestMeetingMode::aScreenReaderIsToldTheArea()
{
    const Fixture f;
    f.press(Qt::Key_Right);
    QVERIFY(f.mode->accessibleName().contains(u"Aldorp"_s));
    QCOMPARE(f.mode->accessibleDescription(), f.mode->sentence());
    for (const QWidget *part : f.mode->findChildren<QWidget *>()) {
        if (qobject_cast<const MeetingBar *>(part) || qobject_cast<const MeetingProfile *>(part) ||
            qobject_cast<const widgets::FigureButton *>(part))
            QVERIFY(!part->accessibleName().isEmpty());
    }
}

void TestMeetingMode::itShowsNoNotesAndNoLocations()
{
    const Fixture f;
    for (int i = 0; i < 4; ++i) {
        for (const QLabel *label : f.mode->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Locatie"_s), qPrintable(label->text()));
        f.press(Qt::Key_Right);
    }
}

void TestMeetingMode::figuresAnswerWhy()
{
    const Fixture f;
    f.press(Qt::Key_Right);
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    const auto alone = [&asked](analysis::FigureName name) {
        return asked.count() == 1 &&
               asked.takeFirst().first().value<analysis::FigureId>() == analysis::FigureId{name, u"GM0001"_s};
    };
    QTest::keyClick(f.mode, Qt::Key_W, Qt::AltModifier); // without a choice it is what matters most
    QVERIFY(alone(analysis::FigureName::ToFind));
    f.mode->figures()[1]->setFocus();
    QTest::keyClick(f.mode->figures()[1], Qt::Key_W, Qt::AltModifier);
    QVERIFY(alone(analysis::FigureName::Counts));
    QTest::mouseClick(f.mode->figures()[2], Qt::LeftButton);
    QVERIFY(alone(analysis::FigureName::Decided));
}

void TestMeetingMode::scoresAnswerWhy()
{
    const Fixture f;
    auto *profile = f.mode->findChild<MeetingProfile *>();
    QVERIFY(profile);
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_W, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 6);
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    menu->actions()[2]->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(),
             (analysis::FigureId{analysis::FigureName::Score, {}, domain::Principle::Facilities}));
    menu->close();
}

void TestMeetingMode::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a small laptop") << QSize(1024, 700);
    QTest::newRow("a laptop") << QSize(1440, 900);
    QTest::newRow("a large screen") << QSize(1920, 1080);
}

void TestMeetingMode::nothingIsClipped()
{
    QFETCH(QSize, size);
    const Fixture f;
    f.mode->resize(size);
    QCOMPARE(f.mode->size(), size); // not wider by what it holds
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the layout follows the new texts
        for (const QLabel *label : f.mode->findChildren<QLabel *>()) {
            if (label->wordWrap() || label->text().isEmpty())
                continue;
            QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                     qPrintable(label->text()));
        }
        f.press(Qt::Key_Right);
    }
}

REGIE_TEST_GUI(TestMeetingMode)
#include "test_meeting_mode.moc"
