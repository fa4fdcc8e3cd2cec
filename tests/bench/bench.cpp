// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/error_text.h"
#include "tests/bench/bench_edit.h"
#include "tests/bench/bench_preview.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/bench_steps.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/large_dossier.h"
#include "tests/support/test_main.h"
#include "tests/support/watched_application.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace regie::bench {

using dossier::PublishCheck;

namespace {

int print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return 0;
}

std::optional<Making> makingOf(const QString &name)
{
    if (name == QLatin1String("hand"))
        return Making::ByHand;
    if (name == QLatin1String("untagged"))
        return Making::Untagged;
    if (name == QLatin1String("tagged"))
        return Making::Tagged;
    if (name == QLatin1String("tables"))
        return Making::Tables;
    return std::nullopt;
}

/// Writes the sheets, and prints the time from the first to the last and the most memory that the process had.
int sheets(const QString &path, Making making, int count)
{
    QElapsedTimer timer;
    timer.start();
    if (!writeSheets(path, making, count))
        return 1;
    return print({{QStringLiteral("sheets"), count},
                  {QStringLiteral("milliseconds"), timer.elapsed()},
                  {QStringLiteral("peak_kilobytes"), peakMemory()}});
}

/// Prints the steps, a line each.
int steps(tests::WatchedApplication &application, const QString &path)
{
    const QJsonArray results = measureSteps(application, path);
    for (const QJsonValue &result : results)
        print(result.toObject());
    return results.isEmpty() ? 1 : 0;
}

/// Everything once, on a dossier of a moment: so that the measurements keep working.
int smoke(tests::WatchedApplication &application)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.regie"));
    generateDossier(path, {3, 40, 300});
    print(measureEdits(path, 3));
    print(measurePublishing(path, 1, PublishCheck::Whole));
    print(measurePublishing(path, 1, PublishCheck::None));
    print(measureFigures(path, 1));
    print(measureFirstPage(path, 1));
    print(measureFirstPageOfProvince(1));
    for (const Making making : {Making::ByHand, Making::Untagged, Making::Tagged, Making::Tables}) {
        if (sheets(folder.filePath(QStringLiteral("sheets.pdf")), making, 3) != 0)
            return 1;
    }
    if (!writeSheetsAsText(folder.filePath(QStringLiteral("sheets.odt")), Content::Table, 3))
        return 1;
    return openToTable(path) && typeInFilter(path) ? steps(application, path) : 1;
}

int usage()
{
    std::fprintf(stderr, "bench smoke | generate FILE [SCORES] | edit FILE | publish FILE | "
                         "publish_unchecked FILE | figures FILE | preview FILE | preview_province | window | open FILE "
                         "| filter FILE | steps FILE\n");
    return 2;
}

int run(tests::WatchedApplication &application)
{
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    const QString file = arguments.value(2);
    if (what == QLatin1String("smoke"))
        return smoke(application);
    if (what == QLatin1String("window")) {
        paintEmptyWindow();
        return 0;
    }
    if (what == QLatin1String("preview_province"))
        return print(measureFirstPageOfProvince(5));
    if (file.isEmpty())
        return usage();
    if (what == QLatin1String("generate")) {
        DossierSize size;
        size.scores = arguments.value(3, QString::number(size.scores)).toInt();
        generateDossier(file, size);
        return 0;
    }
    if (const auto making = makingOf(arguments.value(3)); making && what == QLatin1String("sheets"))
        return sheets(file, *making, arguments.value(4, QStringLiteral("342")).toInt());
    if (what == QLatin1String("text")) {
        const Content content =
            arguments.value(3) == QLatin1String("tables") ? Content::Table : Content::TableAndFigures;
        return writeSheetsAsText(file, content, arguments.value(4, QStringLiteral("342")).toInt()) ? 0 : 1;
    }
    if (what == QLatin1String("html"))
        return writeSheetsAsHtml(file, arguments.value(3, QStringLiteral("342")).toInt()) ? 0 : 1;
    if (what == QLatin1String("edit"))
        return print(measureEdits(file, 200));
    if (what == QLatin1String("publish"))
        return print(measurePublishing(file, 3, PublishCheck::Whole));
    if (what == QLatin1String("publish_unchecked"))
        return print(measurePublishing(file, 3, PublishCheck::None));
    if (what == QLatin1String("figures"))
        return print(measureFigures(file, 20));
    if (what == QLatin1String("preview"))
        return print(measureFirstPage(file, 5));
    if (what == QLatin1String("steps"))
        return steps(application, file);
    if (what == QLatin1String("open"))
        return openToTable(file) ? 0 : 1;
    if (what == QLatin1String("filter"))
        return typeInFilter(file) ? 0 : 1;
    return usage();
}

} // namespace

} // namespace regie::bench

int main(int argc, char **argv)
{
    const regie::tests::Sandbox sandbox;
    regie::tests::WatchedApplication application(argc, argv);
    try {
        return regie::bench::run(application);
    } catch (const regie::dossier::Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(regie::dossier::sentence(error)));
        return 1;
    }
}
