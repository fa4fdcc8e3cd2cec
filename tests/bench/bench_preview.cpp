// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_preview.h"

#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "tests/support/example_file.h"
#include "ui/figures/fonts.h"
#include "ui/print/preview_worker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

namespace regie::bench {

namespace {

constexpr int kWidth = 900;
constexpr int kLimit = 500; // milliseconds

qint64 firstPage(const ui::print::PrintRequest &request)
{
    const std::atomic<int> wanted = 1;
    ui::print::PreviewWorker worker(wanted);
    bool isPainted = false;
    QObject::connect(&worker, &ui::print::PreviewWorker::painted, [&isPainted] { isPainted = true; });
    QElapsedTimer timer;
    timer.start();
    worker.take(1, request);
    worker.paint(1, 0, kWidth);
    return isPainted ? timer.elapsed() : -1;
}

} // namespace

QJsonObject measureFirstPage(const QString &path, int runs)
{
    figures::loadBundledFonts();
    const QTemporaryDir folder;
    const dossier::Document document(dossier::openForEditing(path, folder.path()), QStringLiteral("Jo"));
    const ui::print::PrintRequest request{std::make_shared<const domain::Dossier>(document.data()),
                                          document.workingCopy().databasePath(),
                                          QDate(2026, 9, 1),
                                          {},
                                          report::ReportKind::Overview,
                                          {}};
    const qint64 first = firstPage(request);
    qint64 best = first;
    for (int i = 1; i < runs; ++i)
        best = std::min(best, firstPage(request));
    return {{QStringLiteral("name"), QStringLiteral("first_page_large")},
            {QStringLiteral("municipalities"), static_cast<qint64>(document.data().municipalities.size())},
            {QStringLiteral("cold_milliseconds"), first},
            {QStringLiteral("milliseconds"), best}};
}

QJsonObject measureFirstPageOfProvince(int runs)
{
    const tests::ExampleFile example;
    QJsonObject result = measureFirstPage(example.path(), runs);
    result[QStringLiteral("name")] = QStringLiteral("first_page");
    result[QStringLiteral("limit")] = kLimit;
    return result;
}

} // namespace regie::bench
