// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counted_places.h"
#include "core/analysis/figures.h"
#include "core/analysis/status_holders.h"
#include "tests/support/random_places.h"
#include "tests/support/test_main.h"

#include <functional>
#include <map>
#include <set>

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using namespace regie::tests;

namespace {

const QDate kCutOff(2026, 2, 1);

/// Before the cut-off, on it, or after it.
QDate randomAsOf()
{
    return kCutOff.addDays(*rc::gen::elementOf(std::vector<int>{-200, -1, 0, 1, 100}));
}

/// The figures once more, slowly and straight from the text of the rules: nothing here is shared with the analysis.
class Oracle
{
public:
    Oracle(const Dossier &dossier, QDate asOf)
        : m_dossier(dossier)
        , m_asOf(asOf)
    {}

    int counts(const QString &area) const
    {
        return sum(area, [this](const Term &term, int) { return countsOn(term); });
    }
    int durable(const QString &area) const
    {
        return sum(area, [this](const Term &term, int) { return countsOn(term) && lastsFiveYears(term); });
    }
    int large(const QString &area) const
    {
        return sum(area, [this](const Term &term, int) { return countsOn(term) && sizeOf(term.location) >= 100; });
    }
    int decided(const QString &area) const
    {
        return sum(area, [this](const Term &term, int phase) { return phase == 5 && canCount(term); });
    }
    int inPreparation(const QString &area) const
    {
        return sum(area, [this](const Term &term, int phase) { return phase >= 1 && phase <= 4 && canCount(term); });
    }
    int urgent(const QString &area, bool extending) const
    {
        return sum(area, [this, extending](const Term &term, int phase) {
            return phase >= 6 && keyOf(term.stream) == u"urgent" && term.extendsEarlier == extending && isThere(term);
        });
    }
    int ukraine(const QString &area) const
    {
        return sum(area, [this](const Term &term, int phase) {
            return phase >= 6 && keyOf(term.stream) == u"ukraine" && isThere(term);
        });
    }

private:
    /// 1 to 8; 0: unknown.
    int phaseOf(const QString &location) const
    {
        for (const Location &row : m_dossier.locations) {
            if (row.id == location)
                return row.phase ? keyOf(*row.phase).toInt() : 0;
        }
        return 0;
    }
    bool isThere(const Term &term) const
    {
        return term.from.isValid() && term.from <= m_asOf && (!term.until.isValid() || term.until >= m_asOf);
    }
    bool canCount(const Term &term) const
    {
        const QStringList kinds{u"azc"_s, u"kleinschalig"_s, u"amv"_s, u"gemengd"_s};
        const bool lasts = !term.until.isValid() || (term.until >= m_asOf && term.until >= kCutOff);
        return keyOf(term.stream) == u"asylum" && term.kind && kinds.contains(keyOf(*term.kind)) && lasts;
    }
    bool countsOn(const Term &term) const { return canCount(term) && isThere(term) && phaseOf(term.location) >= 6; }
    static bool lastsFiveYears(const Term &term)
    {
        QDate anniversary(term.from.year() + 5, term.from.month(), term.from.day());
        if (!anniversary.isValid())
            anniversary = QDate(term.from.year() + 5, 3, 1);
        return !term.until.isValid() || term.until.addDays(1) >= anniversary;
    }
    int sizeOf(const QString &location) const
    {
        int places = 0;
        for (const Term &term : m_dossier.terms)
            places += term.location == location && countsOn(term) ? term.places : 0;
        return places;
    }
    int sum(const QString &area, const std::function<bool(const Term &, int)> &belongs) const
    {
        int places = 0;
        for (const Term &term : m_dossier.terms) {
            if (!belongs(term, phaseOf(term.location)))
                continue;
            const QString host = find(m_dossier.locations, term.location)->municipality;
            const int away = term.forMunicipality.isEmpty() || term.forMunicipality == host ? 0 : *term.forPlaces;
            if (area == host)
                places += term.places - away;
            else if (area == term.forMunicipality)
                places += away;
        }
        return places;
    }

    const Dossier &m_dossier;
    QDate m_asOf;
};

/// Every figure that is a sum of places.
std::vector<const Explained *> placeFigures(const AreaFigures &area)
{
    return {&area.counts,  &area.durable,       &area.large,     &area.unaccompaniedMinors,
            &area.decided, &area.inPreparation, &area.urgentNew, &area.urgentExtended,
            &area.ukraine};
}

ListedPlaces listed(const DossierBuilder &builder, QDate asOf)
{
    return {builder.dossier(), rulesOn(builder.dossier(), asOf), asOf};
}

int sumOf(const std::vector<CountedPlaces> &list)
{
    int places = 0;
    for (const CountedPlaces &entry : list)
        places += entry.places;
    return places;
}

/// Tasks for all municipalities and trades among them.
DossierBuilder randomTasks(int municipalities)
{
    DossierBuilder builder;
    for (int i = 0; i < municipalities; ++i) {
        builder.municipality(codeOf(i));
        builder.with(statement(u"s%1"_s.arg(i), codeOf(i), pick(0, 500)));
    }
    const int trades = pick(0, 12);
    for (int i = 0; i < trades; ++i) {
        const int from = pick(0, municipalities);
        const int to = (from + pick(1, municipalities)) % municipalities;
        Trade row = trade(u"t%1"_s.arg(i), codeOf(from), codeOf(to), pick(0, 200));
        row.status = *rc::gen::elementOf(allOf<TradeStatus>());
        builder.with(row);
    }
    return builder;
}

} // namespace

class TestFiguresProperties : public QObject
{
    Q_OBJECT

private slots:
    void placesAreThoseOfTheRules();
    void theProvinceIsTheSumOfItsMunicipalities();
    void eachShareIsIncludedOrLeftOutOnce();
    void oneFigureAloneHasTheSamePlaces();
    void whatCountsPassesATestOrFailsIt();
    void aFigureIsTheSumOfWhatItIncludes();
    void tradesKeepTheSum();
    void theSameDossierGivesTheSameFigures();
    void aHalfYearStartsWhereTheOneBeforeEnded();
};

void TestFiguresProperties::placesAreThoseOfTheRules()
{
    QVERIFY(rc::check("places are those of the rules", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const Oracle oracle(builder.dossier(), asOf);
        for (const auto &[code, area] : figuresOn(builder.dossier(), asOf).municipalities) {
            RC_ASSERT(*area.counts.value == oracle.counts(code));
            RC_ASSERT(*area.durable.value == oracle.durable(code));
            RC_ASSERT(*area.large.value == oracle.large(code));
            RC_ASSERT(*area.decided.value == oracle.decided(code));
            RC_ASSERT(*area.inPreparation.value == oracle.inPreparation(code));
            RC_ASSERT(*area.urgentNew.value == oracle.urgent(code, false));
            RC_ASSERT(*area.urgentExtended.value == oracle.urgent(code, true));
            RC_ASSERT(*area.ukraine.value == oracle.ukraine(code));
        }
    }));
}

void TestFiguresProperties::theProvinceIsTheSumOfItsMunicipalities()
{
    QVERIFY(rc::check("the province is the sum of its municipalities", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const Figures figures = figuresOn(builder.dossier(), asOf);
        const ListedPlaces places = listed(builder, asOf);
        const std::vector<const Explained *> province = placeFigures(figures.province);
        for (std::size_t i = 0; i < province.size(); ++i) {
            double sum = 0;
            std::size_t entries = 0;
            for (const auto &[code, area] : figures.municipalities) {
                const PlacesBehind &behind = places.behind(province[i]->rule, code);
                sum += *placeFigures(area)[i]->value;
                entries += behind.included.size() + behind.leftOut.size();
            }
            const PlacesBehind &behind = places.behind(province[i]->rule, {});
            RC_ASSERT(*province[i]->value == sum);
            RC_ASSERT(behind.included.size() + behind.leftOut.size() == entries);
        }
    }));
}

void TestFiguresProperties::oneFigureAloneHasTheSamePlaces()
{
    QVERIFY(rc::check("one figure alone has the same places", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const Figures figures = figuresOn(builder.dossier(), asOf);
        const ListedPlaces places = listed(builder, asOf);
        QStringList areas{QString(), QStringLiteral("nowhere")};
        for (const Municipality &municipality : builder.dossier().municipalities)
            areas << municipality.id;
        for (const Explained *figure : placeFigures(figures.province)) {
            for (const QString &area : areas)
                RC_ASSERT(placesBehind(builder.dossier(), figures.rules, asOf, figure->rule, area) ==
                          places.behind(figure->rule, area));
        }
    }));
}

void TestFiguresProperties::eachShareIsIncludedOrLeftOutOnce()
{
    QVERIFY(rc::check("each share is included or left out once", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        std::map<QString, int> placesByTerm;
        std::map<std::pair<QString, QString>, int> entriesByShare;
        const ListedPlaces places = listed(builder, asOf);
        for (const Municipality &municipality : builder.dossier().municipalities) {
            const QString &code = municipality.id;
            const PlacesBehind &counts = places.behind(Rule::Counts, code);
            for (const auto *list : {&counts.included, &counts.leftOut}) {
                for (const CountedPlaces &entry : *list) {
                    RC_ASSERT(entry.reason.has_value() == (list == &counts.leftOut));
                    const QString &term = builder.dossier().terms[entry.term].id;
                    RC_ASSERT(builder.dossier().municipalities[entry.countsFor].id == code);
                    placesByTerm[term] += entry.places;
                    ++entriesByShare[{term, code}];
                }
            }
        }
        RC_ASSERT(placesByTerm.size() == builder.dossier().terms.size());
        for (const Term &term : builder.dossier().terms)
            RC_ASSERT(placesByTerm[term.id] == term.places);
        for (const auto &[share, entries] : entriesByShare)
            RC_ASSERT(entries == 1);
    }));
}

void TestFiguresProperties::whatCountsPassesATestOrFailsIt()
{
    QVERIFY(rc::check("what counts passes a test or fails it", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const AreaFigures province = figuresOn(builder.dossier(), asOf).province;
        const ListedPlaces places = listed(builder, asOf);
        const PlacesBehind &counts = places.behind(Rule::Counts, {});
        for (const Rule rule : {Rule::Durable, Rule::Large}) {
            const PlacesBehind &test = places.behind(rule, {});
            RC_ASSERT(sumOf(test.included) + sumOf(test.failsThisTest) == sumOf(counts.included));
            RC_ASSERT(test.included.size() + test.failsThisTest.size() == counts.included.size());
            RC_ASSERT(test.leftOut == counts.leftOut);
        }
        RC_ASSERT(*province.unaccompaniedMinors.value <= *province.counts.value);
    }));
}

void TestFiguresProperties::aFigureIsTheSumOfWhatItIncludes()
{
    QVERIFY(rc::check("a figure is the sum of what it includes", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const Figures figures = figuresOn(builder.dossier(), asOf);
        const ListedPlaces places = listed(builder, asOf);
        for (const Explained *figure : placeFigures(figures.province))
            RC_ASSERT(*figure->value == sumOf(places.behind(figure->rule, {}).included));
        for (const auto &[code, area] : figures.municipalities) {
            for (const Explained *figure : placeFigures(area))
                RC_ASSERT(*figure->value == sumOf(places.behind(figure->rule, code).included));
        }
        std::set<std::uint32_t> locations;
        for (const CountedPlaces &entry : places.behind(Rule::Counts, {}).included)
            locations.insert(entry.location);
        RC_ASSERT(figures.countingLocations == static_cast<int>(locations.size()));
    }));
}

void TestFiguresProperties::tradesKeepTheSum()
{
    QVERIFY(rc::check("trades keep the sum", [] {
        const DossierBuilder builder = randomTasks(pick(2, 6));
        const Figures figures = figuresOn(builder.dossier(), QDate(2026, 3, 1));
        double before = 0;
        double after = 0;
        double remaining = 0;
        for (const auto &[code, area] : figures.municipalities) {
            before += *area.task.value;
            after += *area.taskAfterTrades.value;
            remaining += *area.remaining.value;
        }
        RC_ASSERT(before == after);
        RC_ASSERT(*figures.province.task.value == before);
        RC_ASSERT(*figures.province.taskAfterTrades.value == before);
        RC_ASSERT(*figures.province.remaining.value == remaining);
    }));
}

void TestFiguresProperties::theSameDossierGivesTheSameFigures()
{
    QVERIFY(rc::check("the same dossier gives the same figures", [] {
        const QDate asOf = randomAsOf();
        const DossierBuilder builder = randomPlaces(asOf);
        const std::vector<Term> before = builder.dossier().terms;
        RC_ASSERT(figuresOn(builder.dossier(), asOf) == figuresOn(builder.dossier(), asOf));
        RC_ASSERT(before == builder.dossier().terms);
    }));
}

void TestFiguresProperties::aHalfYearStartsWhereTheOneBeforeEnded()
{
    QVERIFY(rc::check("a half-year starts where the one before ended", [] {
        DossierBuilder builder;
        builder.municipality(codeOf(0));
        HalfYear halfYear = HalfYear::containing(QDate(2024, 1, 1));
        const int count = pick(2, 6);
        for (int i = 0; i < count; ++i, halfYear = halfYear.next()) {
            HalfYearLedger row = ledger(codeOf(0), halfYear.text(), pick(0, 100));
            row.revision = pick(-10, 10);
            for (auto &month : row.housed)
                month = pick(0, 20);
            builder.with(row);
        }
        double backlog = 0;
        halfYear = HalfYear::containing(QDate(2024, 1, 1));
        for (int i = 0; i < count; ++i, halfYear = halfYear.next()) {
            const auto account = statusHoldersOf(builder.dossier(), codeOf(0), halfYear, halfYear.lastDay());
            const HalfYearLedger &row = builder.dossier().ledgers[static_cast<std::size_t>(i)];
            RC_ASSERT(*account.correctedTask.value == *row.task + *row.revision + backlog);
            RC_ASSERT(*account.onSchedule == (*account.backlogEnd.value <= 0));
            backlog = *account.backlogEnd.value;
        }
    }));
}

REGIE_TEST_CORE(TestFiguresProperties)
#include "test_figures_properties.moc"
