// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/late_part.h"

#include "tests/support/test_main.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace regie::ui::widgets;

namespace {

/// Notes whether it was painted.
class Neighbour : public QWidget
{
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent *) override { isPainted = true; }
};

} // namespace

class TestLatePart : public QObject
{
    Q_OBJECT

private slots:
    void isMadeAfterWhatStandsBesideItIsPainted();
    void isMadeAtOnceWhenItIsAskedFor();
    void isNotMadeOutOfSight();
};

void TestLatePart::isMadeAfterWhatStandsBesideItIsPainted()
{
    QWidget window;
    auto *neighbour = new Neighbour;
    bool wasPainted = false;
    auto *late = new LatePart([&] {
        wasPainted = neighbour->isPainted;
        return new QLabel(QStringLiteral("late"));
    });
    auto *row = new QHBoxLayout(&window);
    row->addWidget(late);
    row->addWidget(neighbour);
    window.resize(300, 200);
    QSignalSpy ready(late, &LatePart::ready);
    window.show();
    QVERIFY(!late->isMade());
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(wasPainted);
    QVERIFY(late->isReady());
    QVERIFY(late->part()->isVisible());
    QCOMPARE(late->part()->size(), late->size());
}

void TestLatePart::isMadeAtOnceWhenItIsAskedFor()
{
    int made = 0;
    LatePart late([&made] {
        ++made;
        return new QLabel(QStringLiteral("late"));
    });
    QCOMPARE(qobject_cast<QLabel *>(late.part())->text(), QStringLiteral("late"));
    QSignalSpy ready(&late, &LatePart::ready);
    late.show();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(made, 1);
}

void TestLatePart::isNotMadeOutOfSight()
{
    QWidget window;
    auto *late = new LatePart([] { return new QLabel; });
    auto *neighbour = new Neighbour;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(late);
    row->addWidget(neighbour);
    late->hide();
    window.resize(300, 200);
    window.show();
    QTRY_VERIFY(neighbour->isPainted);
    QVERIFY(!late->isMade());
    late->show();
    QTRY_VERIFY(late->isReady());
}

REGIE_TEST_GUI(TestLatePart)
#include "test_late_part.moc"
