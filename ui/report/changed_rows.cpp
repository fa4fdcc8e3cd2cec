// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/changed_rows.h"

#include "core/analysis/dutch_order.h"
#include "core/dossier/field_text.h"
#include "core/dossier/row_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace regie::report {

using dossier::ChangeLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesReport)
};

using Lines = std::vector<ChangeLine>;
using LineIterator = Lines::const_iterator;

/// Remarks that officers keep for themselves.
bool isRemark(const QString &field)
{
    return field == u"remark" || field == u"note";
}

/// What the name of the row, or the heading above it, says already.
bool isSaidElsewhere(const ChangeLine &line)
{
    return line.kind != ChangeLine::Kind::Changed &&
           (line.field == u"municipality" || line.field == u"location" || line.field == u"from_municipality" ||
            line.field == u"to_municipality" || line.field == u"offer" || line.field == u"name");
}

/// Tells which rows are of a confidential location, also of one that is gone.
class Secrets
{
public:
    Secrets(const domain::Dossier &now, const Lines &lines)
        : m_now(now)
    {
        for (const domain::Location &location : now.locations) {
            if (location.confidential)
                m_locations.insert(location.id);
        }
        for (const ChangeLine &line : lines) {
            if (line.kind == ChangeLine::Kind::Removed && line.field == u"confidential" && line.before.toBool())
                m_locations.insert(line.id);
        }
    }

    bool covers(LineIterator first, LineIterator last) const
    {
        if (first->table == u"locations")
            return m_locations.contains(first->id);
        const auto values = dossier::rowValues(m_now, first->table, first->id);
        if (values && m_locations.contains(values->value(QStringLiteral("location")).toString()))
            return true;
        return std::any_of(first, last, [this](const ChangeLine &line) {
            return line.field == u"location" &&
                   (m_locations.contains(line.before.toString()) || m_locations.contains(line.after.toString()));
        });
    }

private:
    const domain::Dossier &m_now;
    QSet<QString> m_locations;
};

QString valueOf(const ChangeLine &line, const domain::Dossier &now)
{
    const QVariant &value = line.kind == ChangeLine::Kind::Removed ? line.before : line.after;
    return dossier::valueText(now, line.table, line.field, value);
}

QString fieldChange(const ChangeLine &line, const domain::Dossier &now)
{
    if (line.kind == ChangeLine::Kind::Changed)
        //: %1 a field, %2 its value then, %3 its value now
        return Words::tr("%1: %2 becomes %3")
            .arg(dossier::fieldText(line), dossier::beforeText(line, now), dossier::afterText(line, now));
    //: %1 a field, %2 its value
    return Words::tr("%1: %2").arg(dossier::fieldText(line), valueOf(line, now));
}

QString changeText(ChangeLine::Kind kind, const QStringList &parts)
{
    const QString all = parts.join(QStringLiteral("; "));
    switch (kind) {
    case ChangeLine::Kind::Added:
        //: %1 fields with their values
        return parts.isEmpty() ? Words::tr("Added.") : Words::tr("Added. %1").arg(all);
    case ChangeLine::Kind::Changed:
        return all;
    case ChangeLine::Kind::Removed:
        //: %1 fields with the values that they had
        return parts.isEmpty() ? Words::tr("Removed.") : Words::tr("Removed. It said: %1").arg(all);
    }
    Q_UNREACHABLE();
}

QString confidentialName(const QString &table)
{
    return table == u"locations" ? Words::tr("a confidential location")
                                 //: %1 what kind of row: term, milestone
                                 : Words::tr("%1 of a confidential location").arg(dossier::rowName(table));
}

} // namespace

std::vector<ChangedRow> changedRows(const domain::Dossier &now, const std::vector<dossier::Change> &changes,
                                    Confidential confidential, Remarks remarks)
{
    Lines lines = dossier::changeLines(now, changes);
    const Secrets secrets(now, lines);
    if (remarks == Remarks::LeftOut)
        std::erase_if(lines, [](const ChangeLine &line) { return isRemark(line.field); });
    dossier::sortByMunicipality(lines, analysis::ranksByName(now));
    std::vector<ChangedRow> rows;
    for (LineIterator first = lines.cbegin(); first != lines.cend();) {
        const LineIterator last = std::find_if(first, lines.cend(), [first](const ChangeLine &line) {
            return line.table != first->table || line.id != first->id;
        });
        const bool isSecret = confidential == Confidential::LeftOut && secrets.covers(first, last);
        QStringList parts;
        for (LineIterator line = first; line != last; ++line) {
            if (!line->field.isEmpty() && !isSaidElsewhere(*line))
                parts << (isSecret ? dossier::fieldText(*line) : fieldChange(*line, now));
        }
        if (isSecret && first->kind != ChangeLine::Kind::Changed)
            parts.clear();
        rows.push_back({first->municipalities, isSecret ? confidentialName(first->table) : dossier::rowText(*first),
                        changeText(first->kind, parts)});
        first = last;
    }
    return rows;
}

} // namespace regie::report
