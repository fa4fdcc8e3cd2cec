// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference_lines.h"

#include "core/dossier/field_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie::ui::dialogs {

namespace {

constexpr std::size_t kShown = 5000; // more than anyone reads

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceLines)
};

Line lineOf(const dossier::Action &difference)
{
    const auto value = [&difference](const char *key) { return difference.values.value(QLatin1String(key)); };
    const QString table = value("table").toString();
    const QString subject = value("subject").toString();
    const bool isProperty = table == QLatin1String("properties");
    QStringList cells{dossier::rowName(table), isProperty ? dossier::propertyName(subject) : subject};
    if (difference.kind == dossier::ActionKind::FieldEdited) {
        const QString field = value("field").toString();
        cells << dossier::fieldName(field) << dossier::fieldText(table, field, value("before"))
              << dossier::fieldText(table, field, value("after"));
    } else {
        const bool isAdded = difference.kind == dossier::ActionKind::RowAdded;
        //: in a column that says what a version of the dossier has: this row, or not
        cells << Words::tr("the whole row") << (isAdded ? Words::tr("not there") : Words::tr("there"))
              << (isAdded ? Words::tr("there") : Words::tr("not there"));
    }
    return {cells, Emphasis::None, {}, {}};
}

} // namespace

std::vector<LineColumn> differenceColumns(const QString &before, const QString &after)
{
    //: the columns of a table of differences: kind of row, which row, which field
    return {{Words::tr("What")}, {Words::tr("Which")}, {Words::tr("Field")}, {before}, {after}};
}

std::vector<Line> differenceTable(const std::vector<dossier::Action> &differences)
{
    std::vector<Line> lines;
    const std::size_t count = std::min(differences.size(), kShown);
    lines.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(lineOf(differences[i]));
    return lines;
}

QString differenceCount(const std::vector<dossier::Action> &differences)
{
    const QString count = Words::tr("%Ln difference(s)", nullptr, static_cast<int>(differences.size()));
    if (differences.size() <= kShown)
        return count;
    //: %1 "9,000 differences", %2 how many of them the table shows
    return Words::tr("%1, of which the first %2 are shown").arg(count, QLocale().toString(static_cast<int>(kShown)));
}

} // namespace regie::ui::dialogs
