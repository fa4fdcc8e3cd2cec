// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/shell/command_palette.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using shell::CommandPalette;
using shell::Destination;
using shell::GoToLocation;
using shell::GoToMunicipality;
using shell::PaletteIndex;
using shell::RunAction;

namespace {

constexpr int kMost = 100;

void addPlaces(PaletteIndex &index)
{
    for (const char *name : {"Zeist", "De Bilt", "IJsselstein", "Utrechtse Heuvelrug"})
        index.add({QString::fromUtf8(name), {}, {}, GoToMunicipality{QString::fromUtf8(name)}});
    for (const char *name :
         {"Café Één, Zeist", "'s-Gravenhof, De Bilt", "Zonnehof, Zeist", "Oude Zeister bos, Utrecht"})
        index.add({QString::fromUtf8(name), {}, {}, GoToLocation{QString::fromUtf8(name)}});
}

QStringList found(const PaletteIndex &index, const QString &typed)
{
    QStringList texts;
    for (const int row : index.find(typed, kMost))
        texts << index.entry(row).text;
    return texts;
}

} // namespace

/// Finding and going by a few letters.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void findsByWhatIsTyped_data();
    void findsByWhatIsTyped();
    void listsEverythingWhenNothingIsTyped();
    void searchesTwentyThousandLocationsBetweenTwoKeys();
    void goesToTheChosenRow();
    void saysThatNothingWasFound();
    void givesTheFocusBackOnEscape();
    void offersOnlyWhatCanBeDoneNow();
};

void TestCommandPalette::findsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("best");
    QTest::addColumn<int>("count");
    QTest::newRow("the municipality goes before its locations") << "zeist"
                                                                << "Zeist" << 4;
    QTest::newRow("without accents") << "cafe een" << QString::fromUtf8("Café Één, Zeist") << 1;
    QTest::newRow("with accents where there are none") << QString::fromUtf8("zéist") << "Zeist" << 4;
    QTest::newRow("capitals do not matter") << "IJSSEL"
                                            << "IJsselstein" << 1;
    QTest::newRow("word starts in any order") << "zei zon"
                                              << "Zonnehof, Zeist" << 1;
    QTest::newRow("an apostrophe may be left out") << "s grav"
                                                   << "'s-Gravenhof, De Bilt" << 1;
    QTest::newRow("initials") << "uh"
                              << "Utrechtse Heuvelrug" << 1;
    QTest::newRow("a part of a word comes last") << "hof"
                                                 << "Zonnehof, Zeist" << 2;
    QTest::newRow("every word must be there") << "zeist bilt"
                                              << "" << 0;
}

void TestCommandPalette::findsByWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, best);
    QFETCH(int, count);
    PaletteIndex index;
    addPlaces(index);
    const QStringList texts = found(index, typed);
    QCOMPARE(texts.value(0), best);
    QCOMPARE(texts.size(), count);
}

void TestCommandPalette::listsEverythingWhenNothingIsTyped()
{
    PaletteIndex index;
    addPlaces(index);
    QCOMPARE(found(index, {}).size(), 8);
    QCOMPARE(found(index, {}).first(), QStringLiteral("Zeist"));
    QCOMPARE(index.find({}, 3).size(), 3U);
}

void TestCommandPalette::searchesTwentyThousandLocationsBetweenTwoKeys()
{
    PaletteIndex index;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20'000; ++i)
        index.add({QStringLiteral("Locatie nummer %1 aan de Boslaan, Utrechtse Heuvelrug").arg(i),
                   {},
                   {},
                   GoToLocation{QString::number(i)}});
    const qint64 filling = timer.restart();
    QCOMPARE(index.find(QStringLiteral("bos 19999"), kMost).size(), 1U);
    const qint64 finding = timer.elapsed();
    qInfo("20,000 locations: filled in %lld ms, found in %lld ms", filling, finding);
    QVERIFY2(finding < 200, "a key must not wait"); // generous, for a machine that is busy
}

void TestCommandPalette::goesToTheChosenRow()
{
    CommandPalette palette{figures::Theme()};
    const QAbstractItemModelTester tester(&palette.model());
    palette.fillPlacesWith(addPlaces);
    palette.show();
    palette.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&palette));
    palette.begin();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    QTest::keyClicks(&palette, QStringLiteral("zeist"));
    auto *list = palette.findChild<QCompleter *>() ? palette.findChild<QCompleter *>()->popup() : nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!list && widget->isVisible())
            list = qobject_cast<QAbstractItemView *>(widget);
    }
    QVERIFY(list);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    const QString second = list->currentIndex().data().toString();
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto destination = chosen.first().first().value<Destination>();
    QCOMPARE(std::get<GoToLocation>(destination).location, second);
    QVERIFY(!list->isVisible());
    QCOMPARE(palette.text(), QString());
}

void TestCommandPalette::saysThatNothingWasFound()
{
    CommandPalette palette{figures::Theme()};
    const QAbstractItemModelTester tester(&palette.model());
    palette.fillPlacesWith(addPlaces);
    palette.show();
    palette.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&palette));
    palette.begin();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    QTest::keyClicks(&palette, QStringLiteral("xyzzy"));
    const shell::PaletteModel &model = palette.model();
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex only = static_cast<const QAbstractListModel &>(model).index(0);
    QCOMPARE(only.data().toString(), QStringLiteral("Nothing was found. Try a part of a name."));
    QTest::keyClick(&palette, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(palette.text(), QStringLiteral("xyzzy"));
    palette.setText(QString());
    QTest::keyClicks(&palette, QStringLiteral("zeist"));
    QCOMPARE(model.rowCount(), 4);
}

void TestCommandPalette::givesTheFocusBackOnEscape()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *palette = new CommandPalette(figures::Theme(), &window);
    palette->fillPlacesWith(addPlaces);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    palette->begin();
    QCOMPARE(QApplication::focusWidget(), palette);
    QTest::keyClicks(palette, QStringLiteral("ut"));
    QTest::keyClick(palette, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(palette->text(), QString());
}

void TestCommandPalette::offersOnlyWhatCanBeDoneNow()
{
    CommandPalette palette{figures::Theme()};
    QAction print(QStringLiteral("Print"));
    palette.fillPlacesWith(addPlaces);
    palette.fillCommandsWith([&print](PaletteIndex &index) {
        if (print.isEnabled())
            index.add({QStringLiteral("Report: Print"), QStringLiteral("Ctrl+P"), {}, RunAction{&print}});
    });
    palette.show();
    palette.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&palette));
    palette.begin();
    palette.model().find(QStringLiteral("print"));
    QCOMPARE(palette.model().rowCount(), 1);
    QCOMPARE(palette.model().QAbstractListModel::index(0).data(shell::PaletteModel::kKeysRole).toString(),
             QStringLiteral("Ctrl+P"));
    palette.clearFocus();
    print.setEnabled(false);
    palette.begin();
    palette.model().find(QStringLiteral("print"));
    QCOMPARE(palette.model().findCount(), 0);
    palette.model().find(QStringLiteral("zeist"));
    QCOMPARE(palette.model().rowCount(), 4);
}

REGIE_TEST_GUI(TestCommandPalette)
#include "test_command_palette.moc"
