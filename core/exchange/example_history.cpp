// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/example_history.h"

#include "core/dossier/changes.h"
#include "core/exchange/embedded_table.h"
#include "core/exchange/example.h"

#include <QHash>

#include <algorithm>

namespace regie::exchange {

using dossier::Change;
using dossier::PastEdit;
using dossier::changes::idFrom;

namespace {

const QString kMaker = QStringLiteral("Secretariaat Regietafel");
const QString kMadeAt = QStringLiteral("2026-06-15T07:30:00Z");

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

/// Takes edits back from what the example says in the end, the newest first.
class TakingBack
{
public:
    explicit TakingBack(const std::vector<Change> &rows)
        : m_rows(rows)
    {
        for (const Change &row : rows) {
            if (row.table == u"municipalities")
                m_codes.insert(row.after->value(QStringLiteral("name")).toString(), row.id);
        }
    }

    PastEdit takeBack(const EmbeddedRow &row)
    {
        PastEdit past;
        past.author = row.text(QStringLiteral("wie"));
        past.at = moment(row.text(QStringLiteral("op")));
        if (!past.at.isValid())
            row.fail(QStringLiteral("op"));
        const std::size_t place = placeOf(row);
        const QString field = row.text(QStringLiteral("veld"));
        past.edit = field.isEmpty() ? takeRow(place, row.text(QStringLiteral("onderwerp"))) : takeField(place, row);
        past.id = idFrom({QStringLiteral("example edit"), past.at.toString(Qt::ISODate), past.author});
        return past;
    }

    const std::vector<Change> &rows() const { return m_rows; }

private:
    QString location(const QString &text) const
    {
        const qsizetype colon = text.indexOf(QStringLiteral(": "));
        return idFrom({QStringLiteral("location"), m_codes.value(text.left(colon)), text.mid(colon + 2)});
    }

    QString valueOf(const QString &field, const QString &text) const
    {
        if (field == u"location")
            return text.isEmpty() ? text : location(text);
        return field.endsWith(QLatin1String("municipality")) ? m_codes.value(text) : text;
    }

    /// The only row that the words name.
    std::size_t placeOf(const EmbeddedRow &row) const
    {
        std::vector<std::pair<QString, QString>> wanted;
        const QStringList words = row.text(QStringLiteral("rij")).split(QStringLiteral(" & "));
        for (const QString &word : words) {
            const qsizetype sign = word.indexOf(QLatin1Char('='));
            wanted.emplace_back(word.left(sign), valueOf(word.left(sign), word.mid(sign + 1)));
        }
        const QString table = row.text(QStringLiteral("tabel"));
        const auto isWanted = [&](const Change &change) {
            return change.table == table && std::all_of(wanted.begin(), wanted.end(), [&change](const auto &pair) {
                       return change.after->value(pair.first).toString() == pair.second;
                   });
        };
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), isWanted);
        if (found == m_rows.end() || std::count_if(m_rows.begin(), m_rows.end(), isWanted) != 1)
            row.fail(QStringLiteral("rij"));
        return static_cast<std::size_t>(found - m_rows.begin());
    }

    dossier::ChangeSet takeField(std::size_t place, const EmbeddedRow &row)
    {
        const QString field = row.text(QStringLiteral("veld"));
        Change &kept = m_rows[place];
        if (!kept.after->contains(field))
            row.fail(QStringLiteral("veld"));
        const QVariant after = kept.after->value(field);
        QVariant before(row.text(QStringLiteral("waarde ervoor")));
        if (before.toString().isEmpty())
            before = QVariant();
        else if (after.typeId() == QMetaType::LongLong)
            before = before.toLongLong();
        (*kept.after)[field] = before;
        return dossier::changes::editOf(
            {kept.table, kept.id, QVariantMap{{field, before}}, QVariantMap{{field, after}}},
            row.text(QStringLiteral("onderwerp")));
    }

    /// The row, and the rows that name it.
    dossier::ChangeSet takeRow(std::size_t place, const QString &subject)
    {
        const Change added = m_rows[place];
        dossier::ChangeSet edit{{dossier::ActionKind::RowAdded,
                                 {{QStringLiteral("table"), added.table}, {QStringLiteral("subject"), subject}}},
                                {added}};
        const auto names = [&added](const Change &row) {
            const auto &values = *row.after;
            return std::any_of(values.begin(), values.end(), [&added](const QVariant &value) {
                return value.typeId() == QMetaType::QString && value.toString() == added.id;
            });
        };
        std::vector<Change> rest;
        for (const Change &row : m_rows) {
            if (row.table == added.table && row.id == added.id)
                continue;
            (names(row) ? edit.changes : rest).push_back(row);
        }
        m_rows = std::move(rest);
        return edit;
    }

    std::vector<Change> m_rows;
    QHash<QString, QString> m_codes; ///< of municipalities, by name
};

} // namespace

std::vector<PastEdit> exampleHistory()
{
    const dossier::ChangeSet content = exampleTemplate();
    TakingBack rows(content.changes);
    std::vector<EmbeddedRow> edits;
    const EmbeddedTable table(QStringLiteral(":/example/edits.csv"));
    table.forEach([&edits](const EmbeddedRow &row) { edits.push_back(row); });
    std::vector<PastEdit> history;
    for (auto row = edits.rbegin(); row != edits.rend(); ++row)
        history.push_back(rows.takeBack(*row));
    history.push_back(
        {{content.action, rows.rows()}, kMaker, moment(kMadeAt), idFrom({QStringLiteral("example made")})});
    std::reverse(history.begin(), history.end());
    return history;
}

void createExample(const QString &path, const QString &author)
{
    const std::vector<PastEdit> history = exampleHistory();
    dossier::createDossier(path, history, history.front().edit.action, author);
}

} // namespace regie::exchange
