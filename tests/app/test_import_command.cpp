// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "tests/app/program.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace regie::tests;

namespace {

constexpr qsizetype kUserVersion = 60; // where an SQLite file keeps it
constexpr qsizetype kApplicationId = 68;

QByteArray withBytes(QByteArray file, qsizetype offset, const QByteArray &bytes)
{
    return file.replace(offset, bytes.size(), bytes);
}

} // namespace

/// The command `import` as other programs meet it: what it tells of a table, and what it changes.
class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void previewsAndChangesNothing();
    void tellsWhatIsWrongInATable_data();
    void tellsWhatIsWrongInATable();
    void countsWhatWasImported();
    void importsGoodRowsBesideBadOnes();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_example;
};

void TestImportCommand::initTestCase()
{
    m_example = path(QStringLiteral("example.regie"));
    const Ran made =
        runProgram({QStringLiteral("new"), m_example, QStringLiteral("--template"), QStringLiteral("example")});
    QCOMPARE(made.code, 0);
    const QByteArray whole = read(m_example);
    write(path(QStringLiteral("text.regie")), "gemeente;plekken\n");
    write(path(QStringLiteral("empty.regie")), {});
    write(path(QStringLiteral("truncated.regie")), whole.left(whole.size() / 2));
    write(path(QStringLiteral("newer.regie")), withBytes(whole, kUserVersion, QByteArray("\0\0\0\x63", 4)));
    write(path(QStringLiteral("foreign.regie")), withBytes(whole, kApplicationId, QByteArray(4, '\0')));
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.regie"));
}

void TestImportCommand::previewsAndChangesNothing()
{
    const QString table = path(QStringLiteral("preview.csv"));
    write(table, "gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuwe plek;azc;asiel;1.200;7\n");
    const Fingerprint before(m_example);
    const Ran ran = runProgram({QStringLiteral("import"), m_example, table, QStringLiteral("--kind"),
                                QStringLiteral("locaties"), QStringLiteral("--json")});
    const QJsonObject plan = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(plan[QLatin1String("new")].toInt(), 1);
    QCOMPARE(plan[QLatin1String("readings")].toArray().size(), 1);
    QVERIFY(Fingerprint(m_example) == before);
}

void TestImportCommand::tellsWhatIsWrongInATable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const QByteArray header = "gemeente;naam;soort;stroom;plekken;waarvan amv;van;tot;fase\n";
    const auto row = [&header](const char *name, const QByteArray &line, const char *place) {
        QTest::newRow(name) << QByteArray(header + line) << 1 << QString::fromUtf8(place);
    };
    row("30 February", "Zeist;A;azc;asiel;10;0;30-02-2026;;7\n", "row 2, column “van”");
    row("negative places", "Zeist;A;azc;asiel;-10;0;;;7\n", "row 2, column “plekken”");
    row("more for minors than there are places", "Zeist;A;azc;asiel;10;11;;;7\n", "row 2, column “waarvan amv”");
    row("an unknown municipality", "Rotterdam;A;azc;asiel;10;0;;;7\n", "row 2, column “gemeente”");
    row("an unknown kind", "Zeist;A;kasteel;asiel;10;0;;;7\n", "row 2, column “soort”");
    QTest::newRow("an unknown column")
        << QByteArray("gemeente;naam;soort;stroom;plekken;kleur\nZeist;Gekleurd;azc;asiel;10;rood\n") << 1
        << QStringLiteral("“kleur”");
    QTest::newRow("a required column is missing")
        << QByteArray("naam;plekken\nA;10\n") << 2 << QStringLiteral("gemeente");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeg\0e\0m\0", 8) << 2 << QString();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << 2 << QString();
}

void TestImportCommand::tellsWhatIsWrongInATable()
{
    QFETCH(QByteArray, table);
    QFETCH(int, code);
    QFETCH(QString, place);
    const QString file = path(QStringLiteral("wrong.csv"));
    write(file, table);
    const Fingerprint before(m_example);
    const QStringList command{QStringLiteral("import"), m_example, file, QStringLiteral("--kind"),
                              QStringLiteral("locaties")};
    const Ran preview = runProgram(command);
    QCOMPARE(preview.code, code);
    QVERIFY2(preview.err.contains(place), qPrintable(preview.err));
    QVERIFY(Fingerprint(m_example) == before);
    if (QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("an unknown column"))
        return;
    const Ran applied = runProgram(command + QStringList{QStringLiteral("--apply")});
    QCOMPARE(applied.code, code);
    QVERIFY(Fingerprint(m_example) == before);
}

void TestImportCommand::countsWhatWasImported()
{
    const QString file = path(QStringLiteral("counted.regie"));
    const QString table = path(QStringLiteral("counted.csv"));
    QCOMPARE(runProgram({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("utrecht")}).code,
             0);
    write(table, "gemeente;naam;soort;stroom;plekken;waarvan amv;van;tot;fase\n"
                 "GM0355;Boslaan;azc;asiel;120;20;2024-01-01;2030-12-31;7\n"
                 "Zeist;Kort;azc;asiel;40;;2024-01-01;2026-10-31;7\n");
    const Ran imported = runProgram({QStringLiteral("import"), file, table, QStringLiteral("--kind"),
                                     QStringLiteral("locaties"), QStringLiteral("--apply")});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));

    const Ran ran =
        runProgram({QStringLiteral("figures"), file, QStringLiteral("--as-of"), QStringLiteral("2026-11-01"),
                    QStringLiteral("--municipality"), QStringLiteral("GM0355"), QStringLiteral("--json")});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QJsonObject figures = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(figures[QLatin1String("cycle")].toString(), QStringLiteral("2025-2026"));
    const QJsonObject municipalities = figures[QLatin1String("municipalities")].toObject();
    QCOMPARE(municipalities.keys(), QStringList{QStringLiteral("GM0355")});
    for (const QJsonObject &area :
         {municipalities[QLatin1String("GM0355")].toObject(), figures[QLatin1String("province")].toObject()}) {
        const QJsonObject counts = area[QLatin1String("counts")].toObject();
        QCOMPARE(counts[QLatin1String("value")].toInt(), 120);
        QCOMPARE(counts[QLatin1String("excluded")].toArray().first().toObject()[QLatin1String("reason")].toString(),
                 QStringLiteral("ended"));
        QCOMPARE(area[QLatin1String("unaccompanied_minors")].toObject()[QLatin1String("value")].toInt(), 20);
    }
}

void TestImportCommand::importsGoodRowsBesideBadOnes()
{
    const QString file = path(QStringLiteral("mixed.regie"));
    const QString table = path(QStringLiteral("mixed.csv"));
    QCOMPARE(runProgram({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("utrecht")}).code,
             0);
    write(table, "gemeente;naam;soort;stroom;plekken;fase\nZeist;Goed;azc;asiel;10;7\nNergens;Fout;azc;asiel;10;7\n");
    const QStringList command{QStringLiteral("import"),
                              file,
                              table,
                              QStringLiteral("--kind"),
                              QStringLiteral("locaties"),
                              QStringLiteral("--apply"),
                              QStringLiteral("--json")};
    const QJsonObject first = QJsonDocument::fromJson(runProgram(command).out.toUtf8()).object();
    QCOMPARE(first[QLatin1String("new")].toInt(), 1);
    QCOMPARE(first[QLatin1String("refused")].toInt(), 1);
    const Ran again = runProgram(command);
    QCOMPARE(again.code, 1);
    QCOMPARE(QJsonDocument::fromJson(again.out.toUtf8()).object()[QLatin1String("equal")].toInt(), 1);
}

REGIE_TEST_CORE(TestImportCommand)
#include "test_import_command.moc"
