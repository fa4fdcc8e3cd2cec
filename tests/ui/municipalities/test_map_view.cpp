// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/map_panel.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QAccessible>
#include <QClipboard>
#include <QSet>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;

namespace {

/// The sample on a map: Aldorp and Bedorp side by side, Cedorp without a place.
struct Fixture
{
    tests::OpenSample sample;
    MapPanel panel{sample.view};

    Fixture()
    {
        place(QStringLiteral("GM0001"), 0);
        place(QStringLiteral("GM0002"), 1);
        panel.resize(700, 600);
        panel.show(QStringList());
        tests::showActive(panel);
        map()->setFocus();
    }
    MapView *map() const { return panel.map(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(map(), key, modifiers);
    }

private:
    void place(const QString &code, int column)
    {
        const domain::Municipality before = *domain::find(sample.document.data().municipalities, code);
        domain::Municipality after = before;
        after.tileColumn = column;
        after.tileRow = 0;
        QVERIFY(sample.document.apply(dossier::changes::edit(before, after, before.name)));
    }
};

} // namespace

/// The map as an officer with a keyboard or a screen reader uses it.
class TestMapView : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheNeighbourAndOpensIt();
    void asksWhyForTheCurrentMunicipality();
    void choosesWithTheMouse();
    void isAListForAScreenReader();
    void saysWhoseTheBordersAre();
    void showsAnotherFigure();
    void keepsWhatIsChosen();
    void copiesItselfAsAPicture();
    void copiesItsNumbers();
};

void TestMapView::goesToTheNeighbourAndOpensIt()
{
    Fixture f;
    QSignalSpy went(f.map(), &MapView::currentChanged);
    QSignalSpy opened(f.map(), &MapView::activated);
    f.press(Qt::Key_Home);
    QCOMPARE(f.map()->current(), QStringLiteral("GM0001"));
    f.press(Qt::Key_Right);
    QCOMPARE(f.map()->current(), QStringLiteral("GM0002"));
    f.press(Qt::Key_End);
    QCOMPARE(f.map()->current(), QStringLiteral("GM0003"));
    f.press(Qt::Key_Left);
    f.press(Qt::Key_Return);
    QCOMPARE(opened.last().first().toString(), f.map()->current());
    QVERIFY(went.count() >= 3);
}

void TestMapView::asksWhyForTheCurrentMunicipality()
{
    Fixture f;
    QSignalSpy asked(&f.sample.view, &widgets::DossierView::explanationRequested);
    f.press(Qt::Key_Home);
    f.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(),
             (analysis::FigureId{analysis::FigureName::ToFind, QStringLiteral("GM0001")}));
}

void TestMapView::choosesWithTheMouse()
{
    Fixture f;
    QTest::mouseClick(f.map(), Qt::LeftButton, {}, f.map()->itemRect(1).center());
    QCOMPARE(f.map()->current(), QStringLiteral("GM0002"));
    QTest::mouseClick(f.map(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(f.map()->current(), QStringLiteral("GM0002"));
}

void TestMapView::isAListForAScreenReader()
{
    Fixture f;
    f.press(Qt::Key_Home);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.map());
    QVERIFY(list && list->role() == QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), f.map()->accessibleName());
    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface *first = list->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QVERIFY(first->text(QAccessible::Name).startsWith(QStringLiteral("Aldorp. Difference: ")));
    QVERIFY(first->state().selected && first->state().focused);
    QVERIFY(!list->child(1)->state().selected);
    QVERIFY(list->child(2)->text(QAccessible::Name).contains(QStringLiteral("unknown")));
    QCOMPARE(list->indexOfChild(first), 0);
    QCOMPARE(first->parent(), list);
    QCOMPARE(list->focusChild(), first);
    const QPoint centre = first->rect().center();
    QCOMPARE(list->childAt(centre.x(), centre.y()), first);
    QVERIFY(!list->child(3));

    auto *action = list->child(1)->actionInterface();
    QVERIFY(action && action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    QSignalSpy opened(f.map(), &MapView::activated);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(f.map()->current(), QStringLiteral("GM0002"));
    QCOMPARE(opened.count(), 1);
}

void TestMapView::saysWhoseTheBordersAre()
{
    Fixture f;
    const auto attribution = [&f] {
        for (const QLabel *label : f.panel.findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("CC BY 4.0")))
                return label->isVisible();
        }
        return false;
    };
    QVERIFY(!attribution());
    f.panel.forms()->setCurrentIndex(1);
    QVERIFY(attribution());
    // None of the invented municipalities has borders: they stand beside the map.
    QCOMPARE(f.map()->itemCount(), 3);
    QVERIFY(!f.map()->itemRect(0).isEmpty());
}

void TestMapView::showsAnotherFigure()
{
    Fixture f;
    f.panel.subjects()->setCurrentIndex(f.panel.subjects()->findData(QStringLiteral("counts")));
    QVERIFY(f.map()->itemText(0).contains(QStringLiteral("80")));
    f.panel.subjects()->setCurrentIndex(f.panel.subjects()->findData(QStringLiteral("scale")));
    QVERIFY(f.map()->itemText(0).contains(QLatin1Char('3')));
}

void TestMapView::keepsWhatIsChosen()
{
    Fixture f;
    f.panel.subjects()->setCurrentIndex(4);
    f.panel.forms()->setCurrentIndex(1);
    MapPanel other(f.sample.view);
    other.restore(f.panel.state());
    QCOMPARE(other.subjects()->currentIndex(), 4);
    QCOMPARE(other.forms()->currentIndex(), 1);
    other.restore({{QStringLiteral("subject"), QStringLiteral("castle")}, {QStringLiteral("form"), 7}});
    QCOMPARE(other.subjects()->currentIndex(), 4);
}

void TestMapView::copiesItselfAsAPicture()
{
    Fixture f;
    f.panel.forms()->setCurrentIndex(1);
    auto *output = widgets::ShownOutput::ofDrawing(*f.map());
    QVERIFY(output);
    output->copyPicture();
    const QImage picture = QGuiApplication::clipboard()->image();
    QCOMPARE(picture.size(), f.map()->size() * 2);
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY(colors.size() > 3);
}

void TestMapView::copiesItsNumbers()
{
    Fixture f;
    widgets::ShownOutput::ofDrawing(*f.map())->copyRows();
    const int rows = f.map()->itemCount();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), rows); // below the headings
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("Municipality\t") + figures::nameOf(f.map()->figure()->spec().subject)),
             qPrintable(text));
}

REGIE_TEST_GUI(TestMapView)
#include "test_map_view.moc"
