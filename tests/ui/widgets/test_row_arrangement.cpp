// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_arrangement.h"

#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace regie::ui::widgets;

namespace {

enum Column { Name, Places, From };

struct Row
{
    QString name;
    std::optional<int> places;
    QDate from;
};

const std::vector<Row> kRows{{QStringLiteral("Soest"), 80, QDate(2025, 1, 1)},
                             {QStringLiteral("'s-Graveland"), 40, QDate(2026, 7, 1)},
                             {QStringLiteral("IJsselstein"), std::nullopt, QDate()},
                             {QStringLiteral("Houten"), 40, QDate(2024, 6, 30)},
                             {QString(), 120, QDate(2025, 1, 1)},
                             {QStringLiteral("Leusden"), 5, QDate(2027, 1, 1)}};

CellValue valueOf(const Row &row, int column)
{
    switch (column) {
    case Name:
        return textValue(row.name);
    case Places:
        return numberValue(row.places, row.places ? QString::number(*row.places) : QStringLiteral("unknown"));
    default:
        return dayValue(row.from, row.from.toString());
    }
}

double julian(int year, int month, int day)
{
    return static_cast<double>(QDate(year, month, day).toJulianDay());
}

} // namespace

/// Which rows are shown, and in which order. Rows are told by their first letter, the nameless one by a dash.
class TestRowArrangement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filters_data();
    void filters();
    void orders_data();
    void orders();
    void combinesFilters();
    void staysWithinTheModelsOwnFilter();
    void countsWithinTheOtherFilters();
    void listsWhatIsNotKnownLast();
    void worksOutKeysOncePerReload();
    void takesOtherRows();
    void turnsTheOrder();
    void namesADayAsIsoDoes();
    void scansTwentyThousandRowsQuickly();

private:
    QString shown() const;

    std::unique_ptr<RowArrangement> m_rows;
    int m_asked = 0;
};

void TestRowArrangement::init()
{
    m_asked = 0;
    m_rows = std::make_unique<RowArrangement>([this](int place, int column) {
        ++m_asked;
        return valueOf(kRows[static_cast<std::size_t>(place)], column);
    });
    m_rows->setRows(static_cast<int>(kRows.size()));
}

QString TestRowArrangement::shown() const
{
    QString letters;
    for (const int place : m_rows->shown()) {
        const QString &name = kRows[static_cast<std::size_t>(place)].name;
        letters += name.isEmpty() ? QLatin1Char('-') : name.at(0);
    }
    return letters;
}

void TestRowArrangement::filters_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<ColumnFilter>("filter");
    QTest::addColumn<QString>("expected");
    using Keys = QStringList;
    const auto row = [](const char *name, int column, const ColumnFilter &filter, const char *expected) {
        QTest::newRow(name) << column << filter << QString::fromLatin1(expected);
    };
    row("no filter lets all through", Name, {}, "S'IH-L");
    row("ticked values", Name, {Keys{QStringLiteral("Soest"), QStringLiteral("Leusden")}, {}, {}}, "SL");
    row("the empty cells alone", Name, {Keys{QString()}, {}, {}}, "-");
    row("an empty cell and a value", Name, {Keys{QString(), QStringLiteral("Houten")}, {}, {}}, "H-");
    row("a value that no row has", Name, {Keys{QStringLiteral("Zeist")}, {}, {}}, "");
    row("nothing ticked", Name, {Keys{}, {}, {}}, "");
    row("a ticked number", Places, {Keys{QStringLiteral("40")}, {}, {}}, "'H");
    row("what is not known, among numbers", Places, {Keys{QString()}, {}, {}}, "I");
    row("at least", Places, {{}, 80, {}}, "S-");
    row("at most, without what is not known", Places, {{}, {}, 40}, "'HL");
    row("between, the bounds with it", Places, {{}, 5, 80}, "S'HL");
    row("ticked and in bounds", Places, {Keys{QStringLiteral("40"), QStringLiteral("120")}, 100, {}}, "-");
    row("from a day on", From, {{}, julian(2026, 7, 1), {}}, "'L");
    row("up to and including a day", From, {{}, {}, julian(2025, 1, 1)}, "SH-");
    row("one day", From, {{}, julian(2025, 1, 1), julian(2025, 1, 1)}, "S-");
}

void TestRowArrangement::filters()
{
    QFETCH(int, column);
    QFETCH(ColumnFilter, filter);
    QFETCH(QString, expected);
    Arrangement arrangement;
    arrangement.filter(column, filter);
    m_rows->arrange(arrangement);
    QCOMPARE(shown(), expected);
}

void TestRowArrangement::orders_data()
{
    QTest::addColumn<std::vector<SortKey>>("order");
    QTest::addColumn<QString>("expected");
    constexpr auto kUp = Qt::AscendingOrder;
    constexpr auto kDown = Qt::DescendingOrder;
    const auto row = [](const char *name, const std::vector<SortKey> &order, const char *expected) {
        QTest::newRow(name) << order << QString::fromLatin1(expected);
    };
    row("names in Dutch order, the nameless last", {{Name, kUp}}, "HIL'S-");
    row("names the other way round, the nameless still last", {{Name, kDown}}, "S'LIH-");
    row("numbers, equals as they stood, what is not known last", {{Places, kUp}}, "L'HS-I");
    row("numbers from high to low, equals as they stood", {{Places, kDown}}, "-S'HLI");
    row("days, the unknown day last", {{From, kUp}}, "HS-'LI");
    row("numbers, then names", {{Places, kUp}, {Name, kUp}}, "LH'S-I");
    row("numbers, then names the other way round", {{Places, kUp}, {Name, kDown}}, "L'HS-I");
    row("days, then numbers from high to low", {{From, kUp}, {Places, kDown}}, "H-S'LI");
}

void TestRowArrangement::orders()
{
    QFETCH(std::vector<SortKey>, order);
    QFETCH(QString, expected);
    m_rows->arrange({order, {}});
    QCOMPARE(shown(), expected);
    m_rows->arrange({});
    QCOMPARE(shown(), QStringLiteral("S'IH-L"));
}

void TestRowArrangement::combinesFilters()
{
    Arrangement arrangement;
    arrangement.filter(Places, {{}, 40, {}});
    arrangement.filter(From, {{}, {}, julian(2025, 1, 1)});
    arrangement.order = {{Name, Qt::AscendingOrder}};
    m_rows->arrange(arrangement);
    QCOMPARE(shown(), QStringLiteral("HS-"));
    arrangement.filter(Places, {});
    QCOMPARE(arrangement.filters.size(), 1U);
}

void TestRowArrangement::staysWithinTheModelsOwnFilter()
{
    m_rows->setPassing({1, 1, 0, 0, 0, 1});
    QCOMPARE(shown(), QStringLiteral("S'L"));
    m_rows->arrange({{{Places, Qt::AscendingOrder}}, {{Places, {{}, 10, {}}}}});
    QCOMPARE(shown(), QStringLiteral("'S"));
    QCOMPARE(m_rows->rowOf(0), 1);
    QCOMPARE(m_rows->rowOf(5), -1);
    QCOMPARE(m_rows->withinFilters({0, 5}), std::vector<int>{0});
}

void TestRowArrangement::countsWithinTheOtherFilters()
{
    Arrangement arrangement;
    arrangement.filter(Places, {QStringList{QStringLiteral("40")}, {}, {}});
    arrangement.filter(From, {{}, {}, julian(2025, 1, 1)});
    m_rows->arrange(arrangement);
    const ColumnValues &values = m_rows->values(Places);
    const std::vector<int> counts = m_rows->counts(Places);
    for (int entry = 0; entry < values.count(); ++entry) {
        const bool isInTime = QStringList{QStringLiteral("40"), QStringLiteral("80"), QStringLiteral("120")}.contains(
            values.value(entry).key);
        QCOMPARE(counts[static_cast<std::size_t>(entry)], isInTime ? 1 : 0);
    }
}

void TestRowArrangement::listsWhatIsNotKnownLast()
{
    const ColumnValues &values = m_rows->values(Places);
    QCOMPARE(values.count(), 5);
    QCOMPARE(values.value(0).key, QStringLiteral("5"));
    QVERIFY(!values.value(4).isKnown());
    QCOMPARE(values.value(4).text, QStringLiteral("unknown"));
}

void TestRowArrangement::worksOutKeysOncePerReload()
{
    m_rows->arrange({{{Name, Qt::AscendingOrder}}, {}});
    QCOMPARE(m_asked, static_cast<int>(kRows.size()));
    m_rows->arrange({{{Name, Qt::DescendingOrder}}, {{Name, {QStringList{QStringLiteral("Soest")}, {}, {}}}}});
    m_rows->setPassing({});
    QCOMPARE(m_asked, static_cast<int>(kRows.size()));
    m_rows->setRows(static_cast<int>(kRows.size()));
    QCOMPARE(m_asked, 2 * static_cast<int>(kRows.size()));
}

void TestRowArrangement::takesOtherRows()
{
    m_rows->arrange({{{Places, Qt::AscendingOrder}}, {{Places, {{}, 40, {}}}}});
    m_rows->setRows(2);
    QCOMPARE(shown(), QStringLiteral("'S"));
    m_rows->setRows(0);
    QVERIFY(m_rows->shown().empty());
}

void TestRowArrangement::turnsTheOrder()
{
    Arrangement arrangement;
    arrangement.turnAlone(Name);
    QCOMPARE(arrangement.order, (std::vector<SortKey>{{Name, Qt::AscendingOrder}}));
    arrangement.turnAlone(Name);
    arrangement.turnAlong(Places);
    QCOMPARE(arrangement.order, (std::vector<SortKey>{{Name, Qt::DescendingOrder}, {Places, Qt::AscendingOrder}}));
    QCOMPARE(arrangement.keyOf(Places), 1);
    arrangement.turnAlong(Name);
    QCOMPARE(arrangement.order, (std::vector<SortKey>{{Places, Qt::AscendingOrder}}));
    arrangement.turnAlone(From);
    QCOMPARE(arrangement.order, (std::vector<SortKey>{{From, Qt::AscendingOrder}}));
}

void TestRowArrangement::namesADayAsIsoDoes()
{
    for (const QDate day : {QDate(1, 1, 1), QDate(987, 10, 9), QDate(2026, 3, 5), QDate(2027, 12, 31),
                            QDate(9999, 12, 31), QDate(12345, 1, 1), QDate(-44, 3, 15)})
        QCOMPARE(dayValue(day, {}).key, day.toString(Qt::ISODate));
    QVERIFY(!dayValue({}, QStringLiteral("no end")).isKnown());
}

void TestRowArrangement::scansTwentyThousandRowsQuickly()
{
    constexpr int kMany = 20'000;
    constexpr int kEnough = 50; // milliseconds; it takes a tenth of that
    RowArrangement rows([](int place, int column) {
        return column == Name ? textValue(QStringLiteral("Locatie %1").arg(place * 7919 % kMany))
                              : numberValue(place % 300, QString::number(place % 300));
    });
    rows.setRows(kMany);
    rows.arrange({{{Places, Qt::AscendingOrder}, {Name, Qt::DescendingOrder}}, {}}); // works out the keys
    QElapsedTimer timer;
    timer.start();
    rows.arrange({{{Places, Qt::AscendingOrder}, {Name, Qt::DescendingOrder}}, {{Places, {{}, 100, 199}}}});
    QVERIFY2(timer.elapsed() < kEnough, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rows.shownCount(), 6700);
}

REGIE_TEST_CORE(TestRowArrangement)
#include "test_row_arrangement.moc"
