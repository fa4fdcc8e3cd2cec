// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/change_lines.h"

#include "core/dossier/field_text.h"
#include "core/dossier/row_places.h"
#include "core/dossier/row_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace regie::dossier {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

bool hasContent(const QVariant &value)
{
    return !value.isNull() && !value.toString().isEmpty();
}

ChangeLine::Kind kindOf(const Change &change)
{
    return !change.before ? ChangeLine::Kind::Added
           : change.after ? ChangeLine::Kind::Changed
                          : ChangeLine::Kind::Removed;
}

/// The fields without those that nobody reads: the id, and what tells one signal from others.
void addFields(const Change &change, ChangeLine line, std::vector<ChangeLine> &lines)
{
    const QVariantMap &fields = change.after ? *change.after : *change.before;
    const std::size_t first = lines.size();
    for (const QString &field : columnsOf(change.table)) {
        if (!fields.contains(field))
            continue;
        line.before = change.before ? change.before->value(field) : QVariant();
        line.after = change.after ? change.after->value(field) : QVariant();
        const bool isShown =
            line.kind == ChangeLine::Kind::Changed || hasContent(line.before) || hasContent(line.after);
        if (field == u"id" || field == u"signal" || !isShown)
            continue;
        line.field = field;
        lines.push_back(line);
    }
    if (lines.size() > first)
        return;
    line.field.clear();
    lines.push_back(line);
}

} // namespace

std::vector<ChangeLine> changeLines(const domain::Dossier &now, const std::vector<Change> &changes)
{
    // Places are found from the last change back to the first, see RowPlaces.
    RowPlaces places(now);
    std::vector<QStringList> municipalities(changes.size());
    for (std::size_t i = changes.size(); i > 0; --i)
        municipalities[i - 1] = places.municipalitiesOf({changes[i - 1]});
    std::vector<ChangeLine> lines;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        ChangeLine line;
        line.kind = kindOf(change);
        line.table = change.table;
        line.id = change.id;
        line.row = rowLabel(now, change.table, change.id, change.after ? *change.after : *change.before);
        line.municipalities = municipalities[i];
        addFields(change, line, lines);
    }
    return lines;
}

void sortByMunicipality(std::vector<ChangeLine> &lines, const QHash<QString, int> &ranks)
{
    const auto rank = [&ranks](const ChangeLine &line) {
        int first = line.municipalities.isEmpty() ? 0 : std::numeric_limits<int>::max();
        for (const QString &code : line.municipalities)
            first = std::min(first, ranks.value(code, std::numeric_limits<int>::max()));
        return first;
    };
    std::stable_sort(lines.begin(), lines.end(), [&rank](const ChangeLine &a, const ChangeLine &b) {
        const int one = rank(a);
        const int other = rank(b);
        return one != other ? one < other : std::tie(a.row, a.table, a.id) < std::tie(b.row, b.table, b.id);
    });
}

QString rowText(const ChangeLine &line)
{
    const QString kind = rowName(line.table);
    //: %1 a name, %2 what kind of row it is
    return line.row.isEmpty() ? kind : Words::tr("%1 (%2)").arg(line.row, kind);
}

QString fieldText(const ChangeLine &line)
{
    if (line.table == u"properties")
        return propertyName(line.id);
    return line.field.isEmpty() ? rowName(line.table) : fieldName(line.field);
}

QString beforeText(const ChangeLine &line, const domain::Dossier &dossier)
{
    return line.kind == ChangeLine::Kind::Added ? Words::tr("(was not there)")
                                                : valueText(dossier, line.table, line.field, line.before);
}

QString afterText(const ChangeLine &line, const domain::Dossier &dossier)
{
    return line.kind == ChangeLine::Kind::Removed ? Words::tr("(removed)")
                                                  : valueText(dossier, line.table, line.field, line.after);
}

QString areaText(const QStringList &municipalities, const domain::Dossier &dossier)
{
    if (municipalities.isEmpty())
        return dossier.areaName({});
    QStringList names;
    for (const QString &code : municipalities)
        names << dossier.areaName(code);
    return names.join(QLatin1String(", "));
}

} // namespace regie::dossier
