// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/unpublished.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/publish.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;

class TestUnpublished : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void stepsAreNamed_data();
    void stepsAreNamed();
    void whatWasPublishedAndTakenBackIsAStep();
};

namespace {

void setPlaces(Document &document, int places)
{
    domain::Term after = document.data().terms.front();
    after.places = places;
    QVERIFY(document.apply(changes::edit(document.data().terms.front(), after, QStringLiteral("Boslaan"))));
}

std::vector<UnpublishedStep> stepsOf(const Document &document)
{
    return unpublishedSteps(document.workingCopy().databasePath(), document.workingCopy().publishedRevision());
}

/// A letter each: e(dit), u(ndo), r(edo).
void make(Document &document, const QString &deeds)
{
    int places = 0;
    for (const QChar deed : deeds) {
        if (deed == u'e')
            setPlaces(document, ++places);
        else
            QVERIFY(deed == u'u' ? document.undo() : document.redo());
    }
}

} // namespace

void TestUnpublished::stepsAreNamed_data()
{
    QTest::addColumn<QString>("deeds");
    QTest::addColumn<QString>("expected");
    const QString first = QStringLiteral("Places of Boslaan: 80 becomes 1");
    const QString second = QStringLiteral("Places of Boslaan: 1 becomes 2");
    QTest::newRow("one edit") << QStringLiteral("e") << QStringLiteral("1 edit(s): ") + first;
    QTest::newRow("the newest first") << QStringLiteral("ee") << QStringLiteral("2 edit(s): %1; %2").arg(second, first);
    QTest::newRow("an edit that was undone is none") << QStringLiteral("eeu") << QStringLiteral("1 edit(s): ") + first;
    QTest::newRow("one that was redone is one")
        << QStringLiteral("eeur") << QStringLiteral("2 edit(s): %1; %2").arg(second, first);
    QTest::newRow("nothing is left") << QStringLiteral("eeuu") << QStringLiteral("0 edit(s): ");
    QTest::newRow("the first three are named, the others are counted")
        << QStringLiteral("eeeee")
        << QStringLiteral("5 edit(s): Places of Boslaan: 4 becomes 5; Places of Boslaan: 3 becomes 4; "
                          "Places of Boslaan: 2 becomes 3; and 2 more");
}

void TestUnpublished::stepsAreNamed()
{
    QFETCH(QString, deeds);
    QFETCH(QString, expected);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    QVERIFY(stepsOf(document).empty());
    make(document, deeds);
    QCOMPARE(sentence(stepsOf(document)), expected);
}

void TestUnpublished::whatWasPublishedAndTakenBackIsAStep()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    make(document, QStringLiteral("e"));
    const WorkingCopy &copy = document.workingCopy();
    document.markPublished(publish(copy.databasePath(), copy.target(), PublishMode::Replace, copy.publishedHash()));
    make(document, QStringLiteral("u"));
    QCOMPARE(sentence(stepsOf(document)), QStringLiteral("1 edit(s): undone: Places of Boslaan: 80 becomes 1"));
    make(document, QStringLiteral("r"));
    QVERIFY(stepsOf(document).empty());
}

REGIE_TEST_CORE(TestUnpublished)
#include "test_unpublished.moc"
