// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/net_changes.h"

#include "core/dossier/records.h"

#include <algorithm>

namespace regie::dossier {

namespace {

QVariantMap overlaid(QVariantMap below, const QVariantMap &above)
{
    below.insert(above);
    return below;
}

bool isUpdate(const Change &change)
{
    return change.before && change.after;
}

/// What two changes of one row come to; none when they cancel out.
std::optional<Change> combined(const Change &first, const Change &second)
{
    Change net{first.table, first.id, first.before, second.after};
    if (isUpdate(first) && second.before)
        net.before = overlaid(*second.before, *first.before);
    if (isUpdate(second) && first.after)
        net.after = overlaid(*first.after, *second.after);
    if (isUpdate(net))
        net = difference(net.table, net.id, *net.before, *net.after);
    const bool changesNothing = isUpdate(net) ? net.before->isEmpty() : !net.before && !net.after;
    return changesNothing ? std::nullopt : std::optional(net);
}

/// The place of each table among those that refer to each other.
QHash<QString, int> tableOrder()
{
    QHash<QString, int> order;
    const domain::Dossier types;
    forEachList(types, [&order]<typename T>(const std::vector<T> &) {
        order.insert(Record<T>::table(), static_cast<int>(order.size()));
    });
    return order;
}

} // namespace

bool Period::contains(const QDateTime &moment) const
{
    return (from.isNull() || moment >= begin()) && (until.isNull() || moment < end());
}

QDateTime Period::begin() const
{
    return from.isNull() ? QDateTime() : from.startOfDay().toUTC();
}

QDateTime Period::end() const
{
    return until.isNull() ? QDateTime() : until.addDays(1).startOfDay().toUTC();
}

void NetChanges::add(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const std::pair key(change.table, change.id);
        const auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            m_places.insert(key, m_changes.size());
            m_changes.emplace_back(change);
        } else {
            std::optional<Change> &net = m_changes[*place];
            net = net ? combined(*net, change) : change;
        }
    }
}

std::vector<Change> NetChanges::changes() const
{
    const QHash<QString, int> order = tableOrder();
    const auto rank = [&order](const Change &change) {
        const int place = order.value(change.table);
        const int step = !change.before ? 0 : change.after ? 1 : 2;
        return std::pair(step, step == 2 ? -place : place);
    };
    std::vector<Change> result;
    for (const std::optional<Change> &change : m_changes) {
        if (change)
            result.push_back(*change);
    }
    std::stable_sort(result.begin(), result.end(),
                     [&rank](const Change &a, const Change &b) { return rank(a) < rank(b); });
    return result;
}

std::vector<Change> netChanges(const std::vector<JournalEntry> &newestFirst, const Period &period)
{
    const auto isInside = [&period](const JournalEntry &entry) { return period.contains(entry.recordedAt); };
    // All between the first and the last one inside, also where a clock was set back meanwhile.
    const auto newest = std::find_if(newestFirst.begin(), newestFirst.end(), isInside);
    const auto oldest = std::find_if(newestFirst.rbegin(), newestFirst.rend(), isInside);
    NetChanges net;
    if (newest == newestFirst.end())
        return {};
    const auto end = std::make_reverse_iterator(newest);
    for (auto entry = oldest; entry != end; ++entry) {
        if (entry->action.kind != ActionKind::DossierMade && entry->mergedThrough.isEmpty())
            net.add(entry->changes);
    }
    return net.changes();
}

} // namespace regie::dossier
