// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kinds.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/location_drafts.h"
#include "core/exchange/term_reader.h"
#include "core/exchange/values.h"

#include <QUuid>

namespace regie::exchange {

namespace {

using domain::Term;

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString keyOfTerm(const Term &term)
{
    return keyOfParts({term.location, domain::keyOf(term.stream), isoDate(term.from)});
}

class LocationImport
{
public:
    explicit LocationImport(ImportJob &job)
        : m_job(job)
        , m_locations(job.dossier)
        , m_terms(job.dossier.terms, keyOfTerm)
    {
        findRenamed();
    }

    RowState take(RowReader &row)
    {
        const TermIdentity identity = readTermIdentity(row);
        const auto id = readId(row);
        const AboutLocation about = readAboutLocation(row);
        if (row.isRefused())
            return RowState::Refused;
        Term term;
        term.location = locationOf(identity, id);
        term.stream = identity.stream;
        term.from = identity.from;
        const Term *before = knownTerm(row, term, id);
        if (before) {
            const Term said = term;
            term = *before;
            term.location = said.location;
            term.stream = said.stream;
            if (row.has(Column::From))
                term.from = said.from;
        }
        term.id = id;
        readTerm(row, identity.municipality, term);
        m_locations.compareWithEarlier(row, term.location, about);
        refuseSecond(row, term, before, !id.isEmpty());
        return row.isRefused() ? RowState::Refused : accept(row, identity, term, before, about);
    }

    void finish()
    {
        auto &changes = m_job.plan.changes.changes;
        for (const auto &part : {m_locations.locationChanges(), m_termChanges, m_locations.obstacleChanges()})
            changes.insert(changes.end(), part.begin(), part.end());
    }

private:
    struct Claim
    {
        int line = 0;
        bool hasId = false;
    };

    ImportJob &m_job;
    LocationDrafts m_locations;
    KeyedRows<Term> m_terms;
    std::vector<dossier::Change> m_termChanges;
    QHash<QString, int> m_idLines;
    QHash<QString, Claim> m_keyLines;

    const Term *termOf(const QString &id) const { return domain::find(m_job.dossier.terms, id); }

    /// The id as the dossier keeps it; empty when the cell is.
    QString readId(RowReader &row) const
    {
        const QString cell = row.text(Column::Id);
        if (cell.isEmpty() || termOf(cell))
            return cell;
        const QUuid uuid(cell);
        if (uuid.isNull())
            row.refuse(Column::Id, text::notAnId(cell));
        return uuid.toString(QUuid::WithoutBraces);
    }

    /// The term's own location where the row calls it by its name, for names need not be unique in a dossier.
    QString locationOf(const TermIdentity &identity, const QString &id)
    {
        const Term *term = id.isEmpty() ? nullptr : termOf(id);
        const domain::Location *own = term ? domain::find(m_job.dossier.locations, term->location) : nullptr;
        if (own && own->municipality == identity.municipality && tidied(own->name) == identity.name)
            return own->id;
        return m_locations.find(identity.municipality, identity.name);
    }

    const Term *knownTerm(RowReader &row, const Term &term, const QString &id) const
    {
        if (!id.isEmpty())
            return termOf(id);
        if (m_terms.isSeveral(term))
            row.refuse(Column::Id, text::severalMatch());
        return m_terms.same(term);
    }

    void refuseSecond(RowReader &row, const Term &term, const Term *before, bool hasId) const
    {
        const QString id = before ? before->id : term.id;
        if (!id.isEmpty() && m_idLines.contains(id)) {
            row.refuse(hasId ? Column::Id : Column::Name, text::sameRow(m_idLines.value(id)));
            return;
        }
        // Two terms may begin on one day: then their ids tell them apart.
        const auto other = m_keyLines.constFind(keyOfTerm(term));
        if (other != m_keyLines.constEnd() && !(hasId && other->hasId))
            row.refuse(Column::Name, text::sameRow(other->line));
    }

    RowState accept(RowReader &row, const TermIdentity &identity, Term term, const Term *before,
                    const AboutLocation &about)
    {
        m_keyLines.insert(keyOfTerm(term), {row.line(), !term.id.isEmpty()});
        if (before)
            term.id = before->id;
        else if (term.id.isEmpty())
            term.id = m_terms.newId({QStringLiteral("term"), identity.municipality, identity.name,
                                     domain::keyOf(term.stream), isoDate(term.from)});
        m_idLines.insert(term.id, row.line());
        const RowState location = m_locations.take(row.line(), term.location, about);
        const RowState state = m_terms.write(before, term, {}, m_termChanges);
        return state == RowState::Equal ? location : state;
    }

    /// A location is renamed when the rows of all of its terms call it by one new name; else such a row moves its term.
    void findRenamed()
    {
        struct Renaming
        {
            QSet<QString> names;
            QSet<QString> terms;
        };
        QHash<QString, Renaming> renamings;
        QHash<QString, qsizetype> termCounts;
        for (const Term &term : m_job.dossier.terms)
            ++termCounts[term.location];
        for (const TableRow &row : m_job.table.rows) {
            const Term *term = termOf(m_job.layout.text(row, Column::Id));
            const domain::Location *location = term ? domain::find(m_job.dossier.locations, term->location) : nullptr;
            const auto code = m_job.municipalities.find(m_job.layout.text(row, Column::Municipality));
            if (!location || code != location->municipality)
                continue;
            renamings[location->id].names.insert(tidied(m_job.layout.text(row, Column::Name)));
            renamings[location->id].terms.insert(term->id);
        }
        for (auto it = renamings.begin(); it != renamings.end(); ++it) {
            const domain::Location &location = *domain::find(m_job.dossier.locations, it.key());
            const QString name = *it->names.begin();
            if (it->names.size() == 1 && it->terms.size() == termCounts.value(location.id) && !name.isEmpty() &&
                name != tidied(location.name) && !m_locations.exists(location.municipality, name))
                m_locations.rename(location, name);
        }
    }
};

} // namespace

void importLocations(ImportJob &job)
{
    LocationImport import(job);
    forEachRow(job, [&import](RowReader &row) { return import.take(row); });
    import.finish();
}

} // namespace regie::exchange
