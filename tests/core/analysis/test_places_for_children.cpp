// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/places_for_children.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::analysis;
using namespace Qt::StringLiterals;
using domain::LocationKind;
using domain::TargetGroup;
using domain::TargetGroupKind;

namespace {

using Units = std::optional<int>;
constexpr Units kUnknown = std::nullopt;

TargetGroup group(const QString &id, TargetGroupKind kind, Units units)
{
    TargetGroup row;
    row.id = id;
    row.location = u"l"_s;
    row.kind = kind;
    row.units = units;
    return row;
}

} // namespace

/// Which places children may have: no more is said than what the dossier knows.
class TestPlacesForChildren : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
};

void TestPlacesForChildren::tellsWhatIsKnown_data()
{
    using Groups = std::vector<TargetGroup>;
    QTest::addColumn<Groups>("groups");
    QTest::addColumn<bool>("isForMinors");
    QTest::addColumn<PlacesForChildren>("expected");
    const auto families = [](const QString &id, Units units) { return group(id, TargetGroupKind::Families, units); };
    QTest::newRow("no families: the minors") << Groups{} << false << PlacesForChildren{4, 0, 0};
    QTest::newRow("another group is no family")
        << Groups{group(u"s"_s, TargetGroupKind::Students, 9)} << false << PlacesForChildren{4, 0, 0};
    QTest::newRow("a location for minors: all places") << Groups{} << true << PlacesForChildren{20, 0, 0};
    QTest::newRow("so many for families") << Groups{families(u"f"_s, 7)} << false << PlacesForChildren{4, 7, 0};
    QTest::newRow("two groups of families together")
        << Groups{families(u"f"_s, 7), families(u"g"_s, 2)} << false << PlacesForChildren{4, 9, 0};
    QTest::newRow("never more than the places of the term")
        << Groups{families(u"f"_s, 70)} << false << PlacesForChildren{4, 16, 0};
    QTest::newRow("how many are for families is unknown")
        << Groups{families(u"f"_s, kUnknown)} << false << PlacesForChildren{4, 0, 16};
    QTest::newRow("of one of two groups it is unknown")
        << Groups{families(u"f"_s, 7), families(u"g"_s, kUnknown)} << false << PlacesForChildren{4, 0, 16};
    QTest::newRow("none for families is known") << Groups{families(u"f"_s, 0)} << false << PlacesForChildren{4, 0, 0};
}

void TestPlacesForChildren::tellsWhatIsKnown()
{
    QFETCH(std::vector<TargetGroup>, groups);
    QFETCH(bool, isForMinors);
    tests::DossierBuilder builder;
    builder.municipality(u"A"_s).location(u"l"_s, u"A"_s, domain::Phase::Operation);
    for (const TargetGroup &group : groups)
        builder.with(group);
    domain::Term term = tests::term(u"t"_s, u"l"_s, 20);
    term.minors = 4;
    if (isForMinors)
        term.kind = LocationKind::Minors;
    const PlacesForChildren places = FamilyLocations(builder.dossier()).placesOf(term);
    QTEST(places, "expected");
}

REGIE_TEST_CORE(TestPlacesForChildren)
#include "test_places_for_children.moc"
