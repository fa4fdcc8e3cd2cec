// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/earlier_dossier.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/net_changes.h"
#include "core/dossier/records.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;

namespace {

std::vector<Change> everyRow(const domain::Dossier &dossier)
{
    std::vector<Change> rows;
    forEachList(dossier, [&rows]<typename T>(const std::vector<T> &list) {
        for (const T &row : list)
            rows.push_back(changes::inserted(row));
    });
    return rows;
}

} // namespace

/// What was edited is taken back in memory as undo does it in the file.
class TestEarlierDossier : public QObject
{
    Q_OBJECT

private slots:
    void isWhatItWas_data();
    void isWhatItWas();
    void nothingChangedIsTheSame();
};

void TestEarlierDossier::isWhatItWas_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("random edits, seed %u", seed) << seed;
}

void TestEarlierDossier::isWhatItWas()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed * 17);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker"));
    const std::vector<Change> then = everyRow(document.data());
    for (int i = 0; i < 60; ++i)
        QVERIFY(document.apply(tests::randomEdit(document.data(), random)));
    QVERIFY(everyRow(document.data()) != then);
    const domain::Dossier earlier = beforeChanges(document.data(), netChanges(document.history(1000), {}));
    QCOMPARE(everyRow(earlier), then);
}

void TestEarlierDossier::nothingChangedIsTheSame()
{
    const tests::SampleFile file;
    const domain::Dossier dossier = readPublished(file.path());
    QCOMPARE(everyRow(beforeChanges(dossier, {})), everyRow(dossier));
}

REGIE_TEST_CORE(TestEarlierDossier)
#include "test_earlier_dossier.moc"
