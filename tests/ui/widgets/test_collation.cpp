// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collation.h"

#include "core/analysis/dutch_order.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <random>
#include <set>

using regie::analysis::lookedUpAs;
using regie::ui::widgets::Collation;

/// The order of names.
class TestCollation : public QObject
{
    Q_OBJECT

private slots:
    void ordersWithoutRegardToCase();
    void ordersNumbersByValue();
    void ordersAsNamesAreLookedUp_data();
    void ordersAsNamesAreLookedUp();
    void givesEqualNamesOneRank();
    void keepsItsOrderWhenNamesAreAdded();
    void ordersAnyNamesAsTheCollatorDoes_data();
    void ordersAnyNamesAsTheCollatorDoes();
};

void TestCollation::ordersWithoutRegardToCase()
{
    const std::vector<int> ranks =
        Collation().ranks({QStringLiteral("de Kade"), QStringLiteral("Azc"), QStringLiteral("Éénhoorn")});
    QVERIFY(ranks[1] < ranks[0]);
    QVERIFY(ranks[0] < ranks[2]);
}

void TestCollation::ordersNumbersByValue()
{
    const std::vector<int> ranks = Collation().ranks({QStringLiteral("Hal 10"), QStringLiteral("Hal 2")});
    QVERIFY(ranks[1] < ranks[0]);
}

void TestCollation::ordersAsNamesAreLookedUp_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("IJ stands with the I") << QStringList{QStringLiteral("Houten"), QStringLiteral("IJsselstein"),
                                                         QStringLiteral("Leusden"), QStringLiteral("Zeist")};
    QTest::newRow("the one sign that is IJ is the same")
        << QStringList{QStringLiteral("Houten"), QStringLiteral("\u0132sselstein"), QStringLiteral("Leusden")};
    QTest::newRow("'s- stands with the S")
        << QStringList{QStringLiteral("Rhenen"), QStringLiteral("'s-Graveland"),
                       QStringLiteral("\u2019s-Hertogenbosch"), QStringLiteral("Soest")};
    QTest::newRow("'t stands with the T")
        << QStringList{QStringLiteral("Soest"), QStringLiteral("'t Goy"), QStringLiteral("Tienhoven")};
}

void TestCollation::ordersAsNamesAreLookedUp()
{
    QFETCH(QStringList, names);
    const std::vector<int> ranks = Collation().ranks(names);
    QVERIFY(std::is_sorted(ranks.begin(), ranks.end()));
    QCOMPARE(std::set<int>(ranks.begin(), ranks.end()).size(), ranks.size());
}

void TestCollation::givesEqualNamesOneRank()
{
    const std::vector<int> ranks = Collation().ranks({QStringLiteral("Kade"), QStringLiteral("Kade")});
    QCOMPARE(ranks[0], ranks[1]);
}

void TestCollation::keepsItsOrderWhenNamesAreAdded()
{
    Collation collation;
    collation.ranks({QStringLiteral("B"), QStringLiteral("C")});
    const std::vector<int> ranks = collation.ranks({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")});
    QVERIFY(ranks[1] < ranks[2]);
    QVERIFY(ranks[2] < ranks[0]);
}

void TestCollation::ordersAnyNamesAsTheCollatorDoes_data()
{
    QTest::addColumn<QString>("signs");
    QTest::newRow("letters, digits and spaces") << QStringLiteral("aAbByYzZ 0019");
    QTest::newRow("long numbers") << QStringLiteral("a000011119");
    QTest::newRow("every mark") << QStringLiteral("aB1 _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$");
    QTest::newRow("with a few marks and accents") << QStringLiteral("aAbBcCeEzZ  0123-éË’'.");
    QTest::newRow("hardly a plain name") << QStringLiteral("aé-\u0132'");
}

void TestCollation::ordersAnyNamesAsTheCollatorDoes()
{
    QFETCH(QString, signs);
    std::mt19937 random(1);
    const auto below = [&random](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(count));
    };
    QStringList names{QString(), QStringLiteral("0"), QStringLiteral("00"), QString(120, u'7'), QString(121, u'7')};
    for (int i = 0; i < 400; ++i) {
        QString name;
        for (qsizetype length = below(9); length > 0; --length)
            name += signs[below(signs.size())];
        names << name;
    }
    const std::vector<int> ranks = Collation().ranks(names);
    const QCollator collator = regie::analysis::dutchCollator();
    const auto signOf = [](int order) { return (order > 0) - (order < 0); };
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const int expected = collator.compare(lookedUpAs(names[i]).toString(), lookedUpAs(names[j]).toString());
            const int own = ranks[static_cast<std::size_t>(i)] - ranks[static_cast<std::size_t>(j)];
            QVERIFY2(signOf(own) == signOf(expected), qPrintable(names[i] + QStringLiteral(" | ") + names[j]));
        }
    }
}

REGIE_TEST_CORE(TestCollation)
#include "test_collation.moc"
