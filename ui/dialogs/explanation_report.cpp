// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_report.h"

#include "core/analysis/value_text.h"
#include "ui/dialogs/figure_words.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::ui::dialogs {

using report::ColumnKind;
using report::Report;
using report::TableBlock;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

void addPlaces(Report &report, const QString &title, const std::vector<PlacesLine> &lines)
{
    if (lines.empty())
        return;
    TableBlock table;
    table.columns = {{Words::tr("Location"), ColumnKind::Text, 2}, {Words::tr("Municipality"), ColumnKind::Text, 2},
                     {Words::tr("Kind"), ColumnKind::Text, 2},     {Words::tr("Last day"), ColumnKind::Text},
                     {Words::tr("Places"), ColumnKind::Number},    {Words::tr("Reason"), ColumnKind::Text, 3}};
    for (const PlacesLine &line : lines)
        table.rows.push_back(
            {line.name, line.municipality, line.kind, line.until, QLocale().toString(line.places), line.reason});
    table.total = {Words::tr("Together"), {}, {}, {}, QLocale().toString(sumOf(lines)), {}};
    report.heading(2, title);
    report.table(table);
}

void addParts(Report &report, const std::vector<PartLine> &parts)
{
    if (parts.empty())
        return;
    TableBlock table;
    table.columns = {{Words::tr("Part"), ColumnKind::Text, 1}, {Words::tr("Number"), ColumnKind::Number}};
    for (const PartLine &part : parts) {
        const bool isBeside = part.role == PartLine::Role::Beside;
        table.rows.push_back({isBeside ? Words::tr("Beside it: %1").arg(part.text) : part.text, part.value});
    }
    report.heading(2, Words::tr("How it adds up"));
    report.table(table);
}

void addOthers(Report &report, const std::vector<OtherLine> &others)
{
    if (others.empty())
        return;
    TableBlock table;
    table.columns = {{Words::tr("Document"), ColumnKind::Text, 3},
                     {Words::tr("Number"), ColumnKind::Number},
                     {Words::tr("Difference"), ColumnKind::Number},
                     {Words::tr("Cause"), ColumnKind::Text, 3}};
    for (const OtherLine &other : others)
        table.rows.push_back({other.document, other.value, other.difference, other.cause});
    report.heading(2, Words::tr("Why does another document name another number?"));
    report.table(table);
}

void addCourse(Report &report, const std::vector<CoursePoint> &course)
{
    TableBlock table;
    table.columns = {{Words::tr("Date"), ColumnKind::Text, 1}, {Words::tr("Number"), ColumnKind::Number}};
    for (std::size_t i = 0; i < course.size(); ++i) {
        if (i == 0 || course[i].value != course[i - 1].value)
            table.rows.push_back({analysis::dateText(course[i].on),
                                  course[i].value ? signedValue(*course[i].value) : widgets::unknownText()});
    }
    if (table.rows.size() < 2)
        return;
    report.heading(2, Words::tr("Course"));
    report.table(table);
    report.note(Words::tr("By month. Only months in which the number changed are named."));
}

} // namespace

Report explanationReport(const Explanation &explanation, const std::vector<CoursePoint> &course,
                         report::ReportFrame frame)
{
    Report report(std::move(frame));
    report.heading(1, Words::tr("Why this number?"));
    report.subtitle(explanation.heading);
    report.summary(explanation.number, explanation.sentence);
    addParts(report, explanation.parts);
    addPlaces(report, Words::tr("Part of this number"), explanation.included);
    addPlaces(report, Words::tr("Counts, but does not pass this test"), explanation.failsThisTest);
    addPlaces(report, Words::tr("Left out"), explanation.leftOut);
    addOthers(report, explanation.others);
    if (!explanation.rule.isEmpty()) {
        report.heading(2, Words::tr("Rule"));
        for (const QString &paragraph : explanation.rule.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            report.paragraph(paragraph);
    }
    const QStringList sources = explanation.provenance + explanation.sources;
    if (!sources.isEmpty()) {
        report.heading(2, Words::tr("Sources"));
        report.list(sources);
    }
    addCourse(report, course);
    return report;
}

} // namespace regie::ui::dialogs
