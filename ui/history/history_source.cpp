// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_source.h"

#include "core/analysis/dutch_order.h"
#include "core/dossier/journal_reader.h"
#include "ui/widgets/background.h"

namespace regie::ui::history {

using dossier::Error;
using dossier::JournalReader;
using widgets::Outcome;

HistorySource::HistorySource(widgets::DossierView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&view.document(), &dossier::Document::changed, this, [this] { m_isStale = true; });
}

void HistorySource::read()
{
    if (m_isReading)
        return; // an edit that came meanwhile makes it read again
    m_isReading = true;
    readLines();
}

void HistorySource::readLines()
{
    m_isStale = false;
    widgets::inBackground(
        this, [path = path(), last = m_history.lastPosition()] { return JournalReader(path).linesAfter(last); },
        [this](const Outcome<std::vector<dossier::HistoryLine>> &outcome) {
            if (const auto *error = std::get_if<Error>(&outcome)) {
                fail(*error);
                return;
            }
            m_history.append(std::get<std::vector<dossier::HistoryLine>>(outcome));
            m_hasRead = true;
            emit linesChanged();
            // The facts are found from what the dossier says now: that must be what it says after the last line.
            if (m_isStale)
                readLines();
            else
                readFacts();
        });
}

void HistorySource::readFacts()
{
    const std::size_t known = m_history.factsSize();
    const qint64 after = known == 0 ? 0 : m_history.line(known - 1).position;
    widgets::inBackground(
        this,
        [path = path(), after, upTo = m_history.lastPosition(), now = m_view.document().snapshot()] {
            return JournalReader(path).factsBetween(after, upTo, *now);
        },
        [this](const Outcome<std::vector<dossier::EntryFacts>> &outcome) {
            if (const auto *error = std::get_if<Error>(&outcome)) {
                fail(*error);
                return;
            }
            m_history.appendFacts(std::get<std::vector<dossier::EntryFacts>>(outcome));
            m_isReading = false;
            emit factsChanged();
            if (m_isStale)
                read();
        });
}

void HistorySource::fail(const Error &error)
{
    m_isReading = false;
    if (m_isStale)
        read(); // an edit was being written
    else
        emit failed(error);
}

void HistorySource::readChanges(const QString &entry, Take take)
{
    const int run = ++m_changesRuns;
    widgets::inBackground(
        this,
        [path = path(), entry, now = m_view.document().snapshot()] {
            return dossier::changeLines(*now, JournalReader(path).changesOf(entry));
        },
        [this, run, take = std::move(take)](Outcome<Lines> outcome) {
            if (run != m_changesRuns)
                return;
            if (const auto *error = std::get_if<Error>(&outcome))
                emit failed(*error);
            else
                take(std::get<Lines>(std::move(outcome)));
        });
}

void HistorySource::readDifference(const dossier::Period &period, Take take)
{
    const int run = ++m_differenceRuns;
    widgets::inBackground(
        this,
        [path = path(), period, now = m_view.document().snapshot()] {
            Lines lines = dossier::changeLines(*now, JournalReader(path).netChanges(period));
            dossier::sortByMunicipality(lines, analysis::ranksByName(*now));
            return lines;
        },
        [this, run, take = std::move(take)](Outcome<Lines> outcome) {
            if (run != m_differenceRuns)
                return;
            if (const auto *error = std::get_if<Error>(&outcome))
                emit failed(*error);
            else
                take(std::get<Lines>(std::move(outcome)));
        });
}

} // namespace regie::ui::history
