// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/principle_profile.h"

#include <QHash>

#include <tuple>

namespace regie::analysis {

using domain::Score;
using domain::Target;

namespace {

constexpr int kTenths = 10;

using FiguresRow = std::array<PrincipleFigures, 6>;
using EvidenceByScore = QHash<QString, QStringList>;

std::size_t indexOf(domain::Principle principle)
{
    return static_cast<std::size_t>(principle);
}

bool isLater(const Score &a, const Score &b)
{
    return std::tie(a.asOf, a.id) > std::tie(b.asOf, b.id);
}

/// A date that is not known comes before every other.
bool isLater(const Target &a, const Target &b)
{
    return std::tie(a.asOf, a.dueOn, a.id) > std::tie(b.asOf, b.dueOn, b.id);
}

template <typename Row>
void keepLatest(const Row *&latest, const Row &row)
{
    if (!latest || isLater(row, *latest))
        latest = &row;
}

void addSource(Explained &figure, const QString &source)
{
    if (!source.isEmpty() && !figure.sources.contains(source))
        figure.sources.append(source);
}

Explained emptyFigure(Rule rule, QDate asOf)
{
    Explained figure;
    figure.rule = rule;
    figure.asOf = asOf;
    return figure;
}

EvidenceByScore evidenceByScore(const domain::Dossier &dossier)
{
    EvidenceByScore evidence;
    for (const domain::EvidenceItem &item : dossier.evidence)
        evidence[item.score].append(item.title.isEmpty() ? item.reference : item.title);
    return evidence;
}

Explained targetFigure(const Target *target, QDate asOf)
{
    Explained figure = emptyFigure(Rule::LatestTarget, asOf);
    if (!target)
        return figure;
    figure.value = target->value;
    figure.parts.push_back({PartRole::Target, target->municipality, double(target->value)});
    addSource(figure, target->givenBy);
    return figure;
}

Explained distanceFigure(const Explained &target, const Explained &score)
{
    Explained figure = emptyFigure(Rule::Distance, score.asOf);
    if (target.value)
        figure.parts.push_back({PartRole::Target, target.parts.front().municipality, *target.value});
    if (score.value)
        figure.parts.push_back({PartRole::Score, {}, *score.value});
    // Tenths are whole numbers: 4 − 3.4 is 0.6, not 0.6000000000000001.
    if (target.value && score.value)
        figure.value = (qRound(*target.value * kTenths) - qRound(*score.value * kTenths)) / double(kTenths);
    return figure;
}

void setScore(PrincipleFigures &figures, const Score &score, const EvidenceByScore &evidence)
{
    figures.scoreId = score.id;
    addSource(figures.score, score.givenBy);
    for (const QString &item : evidence.value(score.id))
        addSource(figures.score, item);
    if (score.value.isNotApplicable())
        figures.state = ScoreState::NotApplicable;
    const std::optional<int> number = score.value.number();
    if (!number)
        return;
    figures.state = ScoreState::Scored;
    figures.score.value = *number;
    figures.score.parts.push_back({PartRole::Score, score.municipality, double(*number)});
}

PrincipleFigures figuresOf(const HoldingRows &rows, const EvidenceByScore &evidence, QDate asOf)
{
    PrincipleFigures figures;
    figures.score = emptyFigure(Rule::LatestScore, asOf);
    if (rows.score)
        setScore(figures, *rows.score, evidence);
    figures.target = targetFigure(rows.target, asOf);
    figures.distance = distanceFigure(figures.target, figures.score);
    return figures;
}

/// The mean over the municipalities scored; the others are counted by what they lack.
PrincipleFigures provinceFigures(const domain::Dossier &dossier, const std::vector<FiguresRow> &municipalities,
                                 std::size_t principle, const Target *target, QDate asOf)
{
    PrincipleFigures figures;
    figures.score = emptyFigure(Rule::MeanScore, asOf);
    int sum = 0;
    for (std::size_t i = 0; i < municipalities.size(); ++i) {
        const PrincipleFigures &own = municipalities[i][principle];
        figures.notApplicable += own.state == ScoreState::NotApplicable ? 1 : 0;
        figures.unknown += own.state == ScoreState::Unknown ? 1 : 0;
        if (own.state != ScoreState::Scored)
            continue;
        ++figures.scored;
        sum += qRound(*own.score.value);
        figures.score.parts.push_back({PartRole::MunicipalityScore, dossier.municipalities[i].id, *own.score.value});
        for (const QString &source : own.score.sources)
            addSource(figures.score, source);
    }
    if (figures.scored > 0) {
        figures.state = ScoreState::Scored;
        figures.score.value = meanInTenths(sum, figures.scored) / double(kTenths);
    }
    figures.target = targetFigure(target, asOf);
    figures.distance = distanceFigure(figures.target, figures.score);
    return figures;
}

Standing standingOf(const HoldingRows &rows)
{
    Standing standing;
    if (rows.score) {
        standing.scoreId = rows.score->id;
        standing.score = rows.score->value.number();
        standing.state = standing.score                        ? ScoreState::Scored
                         : rows.score->value.isNotApplicable() ? ScoreState::NotApplicable
                                                               : ScoreState::Unknown;
    }
    if (rows.target) {
        standing.target = rows.target->value;
        standing.isOwnTarget = !rows.target->municipality.isEmpty();
    }
    return standing;
}

/// The latest targets on a day, by what they are set for.
class TargetsInForce
{
public:
    TargetsInForce(const std::vector<Target> &targets, QDate asOf)
    {
        for (const Target &target : targets) {
            if (target.asOf.isNull() || target.asOf <= asOf)
                keepLatest(m_latest[target.location.isEmpty() ? target.municipality : target.location]
                                   [indexOf(target.principle)],
                           target);
        }
    }

    const Target *of(const domain::Location &location, std::size_t principle) const
    {
        for (const QString &area : {location.id, location.municipality, QString()}) {
            const auto found = m_latest.constFind(area);
            if (found != m_latest.cend() && (*found)[principle])
                return (*found)[principle];
        }
        return nullptr;
    }

private:
    QHash<QString, std::array<const Target *, 6>> m_latest;
};

} // namespace

std::vector<PrincipleRows> principleRowsOn(const domain::Dossier &dossier, QDate asOf)
{
    const std::size_t province = dossier.municipalities.size();
    std::vector<PrincipleRows> rows(province + 1);
    QHash<QString, std::size_t> areas{{QString(), province}};
    for (std::size_t i = 0; i < province; ++i)
        areas.insert(dossier.municipalities[i].id, i);

    for (const Score &score : dossier.scores) {
        const auto area = areas.constFind(score.municipality);
        if (area != areas.cend() && *area != province && score.location.isEmpty() && score.asOf <= asOf)
            keepLatest(rows[*area][indexOf(score.principle)].score, score);
    }
    for (const Target &target : dossier.targets) {
        const auto area = areas.constFind(target.municipality);
        if (area != areas.cend() && target.location.isEmpty() && (target.asOf.isNull() || target.asOf <= asOf))
            keepLatest(rows[*area][indexOf(target.principle)].target, target);
    }
    for (std::size_t i = 0; i < province; ++i) {
        for (std::size_t principle = 0; principle < rows[i].size(); ++principle) {
            if (!rows[i][principle].target)
                rows[i][principle].target = rows[province][principle].target;
        }
    }
    return rows;
}

PrincipleAreas principlesOn(const domain::Dossier &dossier, QDate asOf)
{
    const std::vector<PrincipleRows> rows = principleRowsOn(dossier, asOf);
    const EvidenceByScore evidence = evidenceByScore(dossier);
    PrincipleAreas areas;
    areas.municipalities.resize(dossier.municipalities.size());
    for (std::size_t i = 0; i < areas.municipalities.size(); ++i) {
        for (std::size_t principle = 0; principle < rows[i].size(); ++principle)
            areas.municipalities[i][principle] = figuresOf(rows[i][principle], evidence, asOf);
    }
    for (std::size_t principle = 0; principle < areas.province.size(); ++principle)
        areas.province[principle] =
            provinceFigures(dossier, areas.municipalities, principle, rows.back()[principle].target, asOf);
    return areas;
}

Standing standingOf(const PrincipleFigures &figures)
{
    Standing standing;
    standing.state = figures.state;
    standing.scoreId = figures.scoreId;
    if (figures.score.value)
        standing.score = qRound(*figures.score.value);
    if (figures.target.value)
        standing.target = qRound(*figures.target.value);
    standing.isOwnTarget = !figures.target.parts.empty() && !figures.target.parts.front().municipality.isEmpty();
    return standing;
}

std::vector<Standings> municipalityStandings(const domain::Dossier &dossier, QDate asOf)
{
    std::vector<Standings> areas;
    const std::vector<PrincipleRows> rows = principleRowsOn(dossier, asOf);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        Standings &standings = areas.emplace_back();
        for (std::size_t principle = 0; principle < standings.size(); ++principle)
            standings[principle] = standingOf(rows[i][principle]);
    }
    return areas;
}

std::vector<Standings> locationStandings(const std::vector<domain::Location> &locations,
                                         const QHash<QString, std::vector<Score>> &scores,
                                         const std::vector<Target> &targets, QDate asOf)
{
    const TargetsInForce inForce(targets, asOf);
    std::vector<Standings> all(locations.size());
    for (std::size_t i = 0; i < locations.size(); ++i) {
        std::array<HoldingRows, 6> rows;
        const auto own = scores.constFind(locations[i].id);
        if (own != scores.cend()) {
            for (const Score &score : *own) {
                if (score.asOf <= asOf)
                    keepLatest(rows[indexOf(score.principle)].score, score);
            }
        }
        for (std::size_t principle = 0; principle < rows.size(); ++principle) {
            rows[principle].target = inForce.of(locations[i], principle);
            all[i][principle] = standingOf(rows[principle]);
            const Target *target = rows[principle].target;
            all[i][principle].isOwnTarget = target && !target->location.isEmpty();
        }
    }
    return all;
}

std::array<MeanStanding, 6> meansOf(const std::vector<Standings> &areas)
{
    std::array<MeanStanding, 6> means;
    for (std::size_t principle = 0; principle < means.size(); ++principle) {
        MeanStanding &mean = means[principle];
        int sum = 0;
        for (const Standings &area : areas) {
            const Standing &standing = area[principle];
            mean.scored += standing.state == ScoreState::Scored ? 1 : 0;
            mean.notApplicable += standing.state == ScoreState::NotApplicable ? 1 : 0;
            mean.unknown += standing.state == ScoreState::Unknown ? 1 : 0;
            sum += standing.score.value_or(0);
            if (standing.score)
                ++mean.scoredAs[static_cast<std::size_t>(*standing.score - domain::ScoreValue::kLowest)];
        }
        if (mean.scored > 0)
            mean.mean = meanInTenths(sum, mean.scored) / double(kTenths);
    }
    return means;
}

int meanInTenths(int sum, int count)
{
    return (2 * kTenths * sum + count) / (2 * count);
}

} // namespace regie::analysis
