// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_rows.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace regie;
using namespace regie::ui::locations;
using domain::LocationKind;
using domain::Phase;

namespace {

domain::Term term(const QString &id, const QString &location, int places, LocationKind kind, const char *from)
{
    domain::Term row;
    row.id = id;
    row.location = location;
    row.kind = kind;
    row.places = places;
    row.minors = 1;
    row.from = tests::day(from);
    return row;
}

/// Hof counts, Kade is emergency shelter with two terms, Plein has no term; Zaal is in the other municipality and decided.
domain::Dossier dossier()
{
    const QString one = QStringLiteral("GM0001");
    const QString two = QStringLiteral("GM0002");
    return tests::DossierBuilder()
        .cycle(QStringLiteral("2025-2026"))
        .municipality(one, QStringLiteral("Zutdorp"))
        .municipality(two, QStringLiteral("Aldorp"))
        .location(QStringLiteral("Hof"), one, Phase::Operation)
        .location(QStringLiteral("Kade"), one, Phase::Operation)
        .location(QStringLiteral("Plein"), one, Phase::SiteAdvice)
        .location(QStringLiteral("Zaal"), two, Phase::Realisation)
        .with(term(QStringLiteral("t1"), QStringLiteral("Hof"), 100, LocationKind::ReceptionCentre, "2024-01-01"))
        .with(term(QStringLiteral("t2"), QStringLiteral("Kade"), 40, LocationKind::EmergencyShelter, "2025-01-01"))
        .with(term(QStringLiteral("t3"), QStringLiteral("Kade"), 30, LocationKind::EmergencyShelter, "2024-01-01"))
        .with(term(QStringLiteral("t4"), QStringLiteral("Zaal"), 60, LocationKind::SmallScale, "2027-01-01"))
        .dossier();
}

const QDate kAsOf(2026, 3, 1);

} // namespace

/// Which rows the table of locations shows.
class TestLocationRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ordersByMunicipalityNameAndStart();
    void finds_data();
    void finds();
    void addsUpPlacesAndCountsALocationOnce();
    void countsPhasesInsideTheOtherFilters();
    void readsTwentyThousandRowsQuickly();

private:
    QStringList names(const LocationFilter &filter) const;

    domain::Dossier m_dossier;
    LocationRows m_rows;
};

void TestLocationRows::init()
{
    m_dossier = dossier();
    m_dossier.locations[2].town = QStringLiteral("Nieuwe Stad");
    m_dossier.locations[2].address = QStringLiteral("OpgeËist 1");
    m_rows.read(m_dossier, analysis::figuresOn(m_dossier, kAsOf));
}

QStringList TestLocationRows::names(const LocationFilter &filter) const
{
    QStringList names;
    for (const int place : m_rows.matching(m_dossier, filter)) {
        const LocationRow &row = m_rows.all()[static_cast<std::size_t>(place)];
        const QString name = m_dossier.locations[static_cast<std::size_t>(row.location)].name;
        names << (row.hasTerm() ? name + QLatin1Char(' ') + m_dossier.terms[static_cast<std::size_t>(row.term)].id
                                : name);
    }
    return names;
}

void TestLocationRows::ordersByMunicipalityNameAndStart()
{
    const QStringList expected{QStringLiteral("Zaal t4"), QStringLiteral("Hof t1"), QStringLiteral("Kade t3"),
                               QStringLiteral("Kade t2"), QStringLiteral("Plein")};
    QCOMPARE(names({}), expected);
}

void TestLocationRows::finds_data()
{
    QTest::addColumn<LocationFilter>("filter");
    QTest::addColumn<int>("rows");
    LocationFilter filter;
    filter.text = QStringLiteral("KAD");
    QTest::newRow("text in a name, whatever the case") << filter << 2;
    filter.text = QStringLiteral("aldorp");
    QTest::newRow("text in a municipality's name") << filter << 1;
    filter.text = QStringLiteral("wE STad");
    QTest::newRow("text in a town") << filter << 1;
    filter.text = QStringLiteral("PGEëIST");
    QTest::newRow("text in an address, beyond ASCII whatever the case") << filter << 1;
    filter.text = QStringLiteral("zutdorpnieuwe");
    QTest::newRow("no text that begins in one line and ends in the next") << filter << 0;
    filter.text = QStringLiteral("nergens");
    QTest::newRow("nothing") << filter << 0;
    filter = {};
    filter.municipality = QStringLiteral("GM0001");
    QTest::newRow("a municipality") << filter << 4;
    filter = {};
    filter.kind = LocationKind::SmallScale;
    QTest::newRow("a kind") << filter << 1;
    filter = {};
    filter.counts = LocationFilter::Counts::Yes;
    QTest::newRow("what counts") << filter << 1;
    filter.counts = LocationFilter::Counts::No;
    QTest::newRow("what does not count, with or without a term") << filter << 4;
    filter = {};
    filter.phases.set(static_cast<std::size_t>(Phase::Realisation)).set(static_cast<std::size_t>(Phase::SiteAdvice));
    QTest::newRow("two phases") << filter << 2;
}

void TestLocationRows::finds()
{
    QFETCH(LocationFilter, filter);
    QFETCH(int, rows);
    QCOMPARE(names(filter).size(), rows);
}

void TestLocationRows::addsUpPlacesAndCountsALocationOnce()
{
    LocationFilter filter;
    filter.text = QStringLiteral("Kade");
    const LocationSum sum = m_rows.sum(m_dossier, m_rows.matching(m_dossier, filter));
    QCOMPARE(sum, (LocationSum{1, 2, 70, 2}));
    QCOMPARE(m_rows.sumOfAll(m_dossier).places, 230);
}

void TestLocationRows::countsPhasesInsideTheOtherFilters()
{
    LocationFilter filter;
    filter.municipality = QStringLiteral("GM0001");
    filter.phases.set(static_cast<std::size_t>(Phase::Realisation));
    const auto sums = m_rows.phases(m_dossier, m_rows.inAnyPhase(m_dossier, filter));
    QCOMPARE(sums[static_cast<std::size_t>(Phase::Operation)], (LocationSum{2, 3, 170, 3}));
    QCOMPARE(sums[static_cast<std::size_t>(Phase::Realisation)], LocationSum{});
}

void TestLocationRows::readsTwentyThousandRowsQuickly()
{
    constexpr int kRows = 20'000;
    constexpr int kEnough = 500; // milliseconds; it takes a tenth of that
    domain::Dossier many = m_dossier;
    for (int i = 0; i < kRows; ++i) {
        domain::Location location;
        location.id = QStringLiteral("z%1").arg(i, 6, 10, QLatin1Char('0'));
        location.municipality = QStringLiteral("GM0001");
        location.name = QStringLiteral("Locatie %1").arg(i * 7919 % kRows);
        many.locations.push_back(location);
        many.terms.push_back(term(location.id, location.id, i % 300, LocationKind::ReceptionCentre, "2025-01-01"));
    }
    const analysis::Figures figures = analysis::figuresOn(many, kAsOf);
    m_rows.read(many, figures); // once, to work out the keys
    QElapsedTimer timer;
    timer.start();
    m_rows.read(many, figures);
    LocationFilter filter;
    filter.text = QStringLiteral("199");
    QVERIFY(!m_rows.matching(many, filter).empty());
    QVERIFY2(timer.elapsed() < kEnough, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_rows.all().size(), std::size_t{kRows + 5});
}

REGIE_TEST_CORE(TestLocationRows)
#include "test_location_rows.moc"
