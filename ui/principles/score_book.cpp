// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_book.h"

#include "core/dossier/error_text.h"
#include "ui/widgets/background.h"

#include <algorithm>
#include <tuple>

namespace regie::ui::principles {

using analysis::Standing;
using analysis::Standings;

namespace {

/// Beyond so many rows an edit is read anew as a whole.
constexpr std::size_t kMostTouched = 200;

std::size_t indexOf(domain::Principle principle)
{
    return static_cast<std::size_t>(principle);
}

template <typename Row>
std::vector<QString> idsOf(const std::vector<Row> &rows)
{
    std::vector<QString> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

ScoreBook::ScoreBook(widgets::DossierView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    workOutMunicipalities();
    connect(&view, &widgets::DossierView::figuresChanged, this, &ScoreBook::followFigures);
    connect(&view.document(), &dossier::Document::changed, this, &ScoreBook::followEdit);
}

void ScoreBook::choose(RowKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (kind == RowKind::Locations) {
        read();
    } else {
        m_hasRead = false;
        m_scores = {};
        m_locations = {};
    }
    emit changed();
}

void ScoreBook::compareWith(QDate day)
{
    if (day == m_then)
        return;
    m_then = day;
    workOutMunicipalities();
    if (m_kind == RowKind::Locations)
        read();
    emit changed();
}

void ScoreBook::workOutMunicipalities()
{
    m_municipalities = {idsOf(m_view.data().municipalities), {}, {}};
    for (const QString &id : m_municipalities.ids) {
        Standings &standings = m_municipalities.now.emplace_back();
        const analysis::AreaFigures *area = m_view.figures().area(id);
        for (std::size_t i = 0; area && i < standings.size(); ++i)
            standings[i] = analysis::standingOf(area->principles[i]);
    }
    if (m_then.isValid())
        m_municipalities.then = analysis::municipalityStandings(m_view.data(), m_then);
}

void ScoreBook::setInSight(bool inSight)
{
    m_isInSight = inSight;
    if (inSight && m_isBehind)
        followFigures();
}

void ScoreBook::followFigures()
{
    m_isBehind = !m_isInSight;
    if (m_isBehind)
        return;
    workOutMunicipalities();
    if (m_kind == RowKind::Locations && (m_mustRead || m_readOn != m_view.asOf()))
        read();
    emit changed();
}

void ScoreBook::followEdit(const dossier::ChangeSet &edit)
{
    if (m_kind != RowKind::Locations)
        return;
    const auto touched = m_isReading || !m_hasRead ? std::nullopt : touchedBy(edit);
    if (!m_isInSight) {
        m_mustRead = m_mustRead || !touched || !touched->isEmpty();
        m_isStale = m_isReading;
        return;
    }
    if (!touched) {
        read();
        return;
    }
    if (touched->isEmpty())
        return;
    refresh(*touched);
    emit changed();
}

std::optional<QStringList> ScoreBook::touchedBy(const dossier::ChangeSet &edit) const
{
    if (edit.changes.size() > kMostTouched)
        return std::nullopt;
    QStringList locations;
    for (const dossier::Change &change : edit.changes) {
        if (change.table == u"targets" || change.table == u"locations" || change.table == u"municipalities")
            return std::nullopt;
        if (change.table != u"scores")
            continue;
        const QVariantMap &values = change.before ? *change.before : *change.after;
        if (!change.before || !change.after) {
            locations << values.value(QStringLiteral("location")).toString();
            continue;
        }
        for (auto own = m_scores.cbegin(); own != m_scores.cend(); ++own) {
            if (std::any_of(own->begin(), own->end(),
                            [&change](const domain::Score &score) { return score.id == change.id; }))
                locations << own.key();
        }
    }
    locations.removeAll(QString()); // scores of municipalities
    locations.removeDuplicates();
    return locations;
}

void ScoreBook::refresh(const QStringList &locations)
{
    for (const QString &id : locations) {
        const domain::Location *location = domain::find(m_view.data().locations, id);
        const auto place = std::lower_bound(m_locations.ids.begin(), m_locations.ids.end(), id);
        if (!location || place == m_locations.ids.end() || *place != id)
            continue;
        const auto index = static_cast<std::size_t>(place - m_locations.ids.begin());
        try {
            m_scores[id] = m_view.document().locationScores(id);
        } catch (const dossier::Error &error) {
            emit failed(dossier::sentence(error));
            return;
        }
        const dossier::ScoresByLocation own{{id, m_scores[id]}};
        const std::vector<domain::Target> &targets = m_view.data().targets;
        m_locations.now[index] = analysis::locationStandings({*location}, own, targets, m_view.asOf()).front();
        if (m_then.isValid())
            m_locations.then[index] = analysis::locationStandings({*location}, own, targets, m_then).front();
    }
}

void ScoreBook::read()
{
    m_readOn = m_view.asOf();
    m_mustRead = false;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    widgets::inBackground(
        this,
        [path = m_view.document().workingCopy().databasePath(), locations = m_view.data().locations,
         targets = m_view.data().targets, asOf = m_view.asOf(), then = m_then] {
            Read read{dossier::readLocationScores(path), {idsOf(locations), {}, {}}};
            read.sheet.now = analysis::locationStandings(locations, read.scores, targets, asOf);
            if (then.isValid())
                read.sheet.then = analysis::locationStandings(locations, read.scores, targets, then);
            return read;
        },
        [this](widgets::Outcome<Read> outcome) {
            m_isReading = false;
            if (m_kind != RowKind::Locations)
                return;
            if (m_isStale)
                read(); // an edit came meanwhile
            else if (const auto *error = std::get_if<dossier::Error>(&outcome))
                emit failed(dossier::sentence(*error));
            else
                take(std::get<Read>(std::move(outcome)));
        });
}

void ScoreBook::take(Read read)
{
    m_scores = std::move(read.scores);
    m_locations = std::move(read.sheet);
    m_hasRead = true;
    emit changed();
}

const Standing *ScoreBook::find(const std::vector<Standings> &standings, const Sheet &sheet, const Cell &cell)
{
    const auto place = std::lower_bound(sheet.ids.begin(), sheet.ids.end(), cell.area());
    if (standings.empty() || place == sheet.ids.end() || *place != cell.area())
        return nullptr;
    return &standings[static_cast<std::size_t>(place - sheet.ids.begin())][indexOf(cell.principle)];
}

const Standing *ScoreBook::now(const Cell &cell) const
{
    return find(sheetOf(cell).now, sheetOf(cell), cell);
}

const Standing *ScoreBook::then(const Cell &cell) const
{
    return find(sheetOf(cell).then, sheetOf(cell), cell);
}

std::array<analysis::MeanStanding, 6> ScoreBook::means() const
{
    return analysis::meansOf(m_kind == RowKind::Municipalities ? m_municipalities.now : m_locations.now);
}

std::vector<domain::Score> ScoreBook::known(const Cell &cell) const
{
    return cell.location.isEmpty() ? m_view.data().scores : m_scores.value(cell.location);
}

std::vector<domain::Score> ScoreBook::course(const Cell &cell) const
{
    std::vector<domain::Score> scores = known(cell);
    std::erase_if(scores, [&](const domain::Score &score) {
        return score.municipality != cell.municipality || score.location != cell.location ||
               score.principle != cell.principle || score.asOf > m_view.asOf();
    });
    std::sort(scores.begin(), scores.end(), [](const domain::Score &one, const domain::Score &other) {
        return std::tie(one.asOf, one.id) < std::tie(other.asOf, other.id);
    });
    return scores;
}

std::optional<domain::Score> ScoreBook::score(const Cell &cell) const
{
    const std::vector<domain::Score> scores = course(cell);
    return scores.empty() ? std::nullopt : std::optional(scores.back());
}

} // namespace regie::ui::principles
