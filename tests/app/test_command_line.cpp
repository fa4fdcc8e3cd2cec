// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "tests/app/program.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace regie::tests;

namespace {

constexpr qsizetype kUserVersion = 60; // where an SQLite file keeps it
constexpr qsizetype kApplicationId = 68;

QByteArray withBytes(QByteArray file, qsizetype offset, const QByteArray &bytes)
{
    return file.replace(offset, bytes.size(), bytes);
}

bool isOneSentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && !trimmed.contains(QLatin1Char('\n')) && trimmed.endsWith(QLatin1Char('.'));
}

} // namespace

/// The command line as other programs meet it: exit codes, what goes where, and that nothing is altered by mistake.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWhatIsNoDossier_data();
    void refusesWhatIsNoDossier();
    void refusesArguments_data();
    void refusesArguments();
    void refusesToOverwrite();
    void keepsClearOfEditsInTheWindow();
    void paintsAPicture();
    void writesAReport();
    void writesAFileForEachMunicipality();
    void namesTheFileThatItMadeInAFolder();
    void reportsWhatChanged();
    void tellsTheHistory();
    void speaksDutchByDefault();
    void helps();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_example;
};

void TestCommandLine::initTestCase()
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

void TestCommandLine::refusesWhatIsNoDossier_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("command");
    const QStringList out{QStringLiteral("--out"), path(QStringLiteral("refused.out"))};
    const QStringList day{QStringLiteral("--as-of"), QStringLiteral("2026-11-01")};
    const QHash<QString, QStringList> commands{
        {QStringLiteral("figures"), day},
        {QStringLiteral("check"), {}},
        {QStringLiteral("history"), {}},
        {QStringLiteral("report"), QStringList{QStringLiteral("--kind"), QStringLiteral("overview")} + day + out},
        {QStringLiteral("render"), QStringList{QStringLiteral("--screen"), QStringLiteral("overview")} + out}};
    const QStringList files{QStringLiteral("missing"), QStringLiteral("text"),    QStringLiteral("empty"),
                            QStringLiteral("newer"),   QStringLiteral("foreign"), QStringLiteral("truncated"),
                            QStringLiteral("folder")};
    for (auto command = commands.begin(); command != commands.end(); ++command) {
        for (const QString &file : files)
            QTest::addRow("%s, %s", qPrintable(command.key()), qPrintable(file))
                << path(file + QStringLiteral(".regie"))
                << QStringList{command.key(), path(file + QStringLiteral(".regie"))} + command.value();
    }
}

void TestCommandLine::refusesWhatIsNoDossier()
{
    QFETCH(QString, name);
    QFETCH(QStringList, command);
    const Fingerprint before(name);
    const Ran ran = runProgram(command);
    QCOMPARE(ran.code, 2);
    QVERIFY2(isOneSentence(ran.err), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(QFileInfo(name).fileName()), qPrintable(ran.err));
    QCOMPARE(ran.out, QString());
    QVERIFY(Fingerprint(name) == before);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("refused.out"))));
}

void TestCommandLine::refusesArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromUtf8(says);
    };
    row("a command that this version lacks", "merge example.regie", "no command “merge”");
    row("a word that is no command", "frobnicate", "no command “frobnicate”");
    row("no file", "figures --as-of 2026-11-01", "FILE is missing");
    row("no as-of date", "figures example.regie", "--as-of is missing");
    row("30 February", "figures example.regie --as-of 2026-02-30", "“2026-02-30” is not a date");
    row("a month without a day", "figures example.regie --as-of 2026-11", "“2026-11” is not a date");
    row("an option without its value", "figures example.regie --as-of", "needs a value");
    row("an unknown option", "figures example.regie --as-off 2026-11-01", "no option “as-off”");
    row("an unknown municipality", "figures example.regie --as-of 2026-11-01 --municipality GM9999", "no municipality");
    row("one file too many", "check example.regie text.regie", "one argument too many");
    row("no template", "new fresh.regie", "--template is missing");
    row("an unknown template", "new fresh.regie --template empty", "“empty” is not possible");
    row("an unknown kind of table", "import example.regie table.csv --kind huizen", "“huizen” is not possible");
    row("a spreadsheet", "import example.regie table.xlsx --kind locaties", ".csv only");
    row("a table that is not there", "import example.regie nothing.csv --kind locaties", "nothing.csv");
    row("a report that this version lacks", "report example.regie --kind poster --as-of 2026-11-01 --out o.pdf",
        "“poster” is not possible");
    row("a name for files that is none",
        "report example.regie --kind factsheets --as-of 2026-11-01 --names {naam}.doc --out sheets/",
        "does not end in");
    row("names for one file",
        "report example.regie --kind factsheets --as-of 2026-11-01 --names {naam}.pdf --out o.pdf",
        "--names goes with");
    row("names for a report of the province",
        "report example.regie --kind overview --as-of 2026-11-01 --names {naam}.pdf --out sheets/",
        "--names goes with");
    row("another format than the file's own",
        "report example.regie --kind overview --as-of 2026-11-01 --format odt --out o.pdf", "does not end in .odt");
    row("a file of a format that reports do not have",
        "report example.regie --kind overview --as-of 2026-11-01 --out o.docx", "does not end in .pdf, .odt or .ods");
    row("a report of an unknown municipality",
        "report example.regie --kind council --as-of 2026-11-01 --municipality GM9999 --out o.pdf", "no municipality");
    row("a province's report of one municipality",
        "report example.regie --kind verslag --as-of 2026-11-01 --municipality GM0344 --out o.pdf", "whole province");
    row("a report over the dossier", "report example.regie --kind overview --as-of 2026-11-01 --out example.regie",
        "dossier itself");
    row("a report in a folder that is not there",
        "report example.regie --kind overview --as-of 2026-11-01 --out no/such/o.pdf", "is not there");
    row("an unknown screen", "render example.regie --screen moon --out o.png", "“moon” is not possible");
    row("a size that is none", "render example.regie --screen overview --size big --out o.png", "“big” is not a size");
    row("a scale that is none", "render example.regie --screen overview --scale 0 --out o.png", "“0” is not a scale");
    row("an unknown theme", "render example.regie --screen overview --theme pink --out o.png",
        "“pink” is not possible");
    row("a picture over the dossier", "render example.regie --screen overview --out example.regie", "dossier itself");
    row("an unknown language", "check example.regie --language fr", "“fr”");
}

void TestCommandLine::refusesArguments()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Fingerprint before(m_example);
    QDir::setCurrent(m_folder.path());
    const Ran ran = runProgram(line.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, 2);
    QVERIFY2(isOneSentence(ran.err), qPrintable(ran.err));
    if (!line.contains(QLatin1String("--language")))
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(ran.out, QString());
    QVERIFY(Fingerprint(m_example) == before);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("fresh.regie"))));
}

void TestCommandLine::refusesToOverwrite()
{
    const Fingerprint before(m_example);
    const Ran ran =
        runProgram({QStringLiteral("new"), m_example, QStringLiteral("--template"), QStringLiteral("utrecht")});
    QCOMPARE(ran.code, 2);
    QVERIFY2(isOneSentence(ran.err), qPrintable(ran.err));
    QVERIFY(Fingerprint(m_example) == before);
}

void TestCommandLine::keepsClearOfEditsInTheWindow()
{
    QCoreApplication::setApplicationName(QStringLiteral("regiekompas")); // working copies are where the program's are
    const QString file = path(QStringLiteral("edited.regie"));
    const QString table = path(QStringLiteral("edited.csv"));
    QCOMPARE(runProgram({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("example")}).code,
             0);
    write(table, "gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuw;azc;asiel;10;7\n");
    {
        using namespace regie::dossier;
        Document window(openForEditing(file, WorkingCopy::defaultRoot()), QStringLiteral("Jo"));
        regie::domain::Term edited = window.data().terms.front();
        edited.places += 1;
        QVERIFY(window.apply(changes::edit(window.data().terms.front(), edited, QStringLiteral("Boslaan"))));
    }
    const Fingerprint before(file);
    const QStringList command{QStringLiteral("import"), file, table, QStringLiteral("--kind"),
                              QStringLiteral("locaties")};
    const Ran applied = runProgram(command + QStringList{QStringLiteral("--apply")});
    QCOMPARE(applied.code, 2);
    QVERIFY2(isOneSentence(applied.err), qPrintable(applied.err));
    QVERIFY(Fingerprint(file) == before);
    QCOMPARE(runProgram(command).code, 0);
}

void TestCommandLine::paintsAPicture()
{
    const QString picture = path(QStringLiteral("picture.png"));
    const Fingerprint before(m_example);
    const Ran ran = runProgram({QStringLiteral("render"), m_example, QStringLiteral("--screen"),
                                QStringLiteral("municipalities"), QStringLiteral("--municipality"),
                                QStringLiteral("GM0344"), QStringLiteral("--size"), QStringLiteral("1024x700"),
                                QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--out"), picture});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.err, QString());
    QCOMPARE(QImage(picture).size(), QSize(2048, 1400));
    QVERIFY(Fingerprint(m_example) == before);
}

void TestCommandLine::writesAReport()
{
    const QString report = path(QStringLiteral("overview.pdf"));
    write(report, "what was there before");
    const Fingerprint before(m_example);
    const Ran ran =
        runProgram({QStringLiteral("report"), m_example, QStringLiteral("--kind"), QStringLiteral("overview"),
                    QStringLiteral("--as-of"), QStringLiteral("2026-11-01"), QStringLiteral("--out"), report});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(read(report).startsWith("%PDF-"));
    QVERIFY(Fingerprint(m_example) == before);
}

void TestCommandLine::writesAFileForEachMunicipality()
{
    const QString folder = path(QStringLiteral("factsheets/new"));
    const Ran ran =
        runProgram({QStringLiteral("report"), m_example, QStringLiteral("--kind"), QStringLiteral("factsheets"),
                    QStringLiteral("--as-of"), QStringLiteral("2026-11-01"), QStringLiteral("--municipality"),
                    QStringLiteral("GM0355"), QStringLiteral("--municipality"), QStringLiteral("gm0344"),
                    QStringLiteral("--out"), folder + u'/'});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{QStringLiteral("Utrecht_2026-11-01.pdf"), QStringLiteral("Zeist_2026-11-01.pdf")}));
}

void TestCommandLine::namesTheFileThatItMadeInAFolder()
{
    const QString folder = path(QStringLiteral("province"));
    const Ran ran =
        runProgram({QStringLiteral("report"), m_example, QStringLiteral("--kind"), QStringLiteral("verslag"),
                    QStringLiteral("--as-of"), QStringLiteral("2026-11-01"), QStringLiteral("--out"), folder + u'/'});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY2(ran.err.contains(files.front()), qPrintable(ran.err));
}

void TestCommandLine::reportsWhatChanged()
{
    const QString file = path(QStringLiteral("changed.regie"));
    const QString table = path(QStringLiteral("changed.csv"));
    const QString pdf = path(QStringLiteral("changed.pdf"));
    QCOMPARE(runProgram({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("utrecht")}).code,
             0);
    write(table, "gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuwe Hoeve;azc;asiel;35;7\n");
    QCOMPARE(runProgram({QStringLiteral("import"), file, table, QStringLiteral("--kind"), QStringLiteral("locaties"),
                         QStringLiteral("--apply")})
                 .code,
             0);
    const Ran ran = runProgram({QStringLiteral("report"), file, QStringLiteral("--kind"), QStringLiteral("changes"),
                                QStringLiteral("--as-of"), QStringLiteral("2026-11-01"), QStringLiteral("--out"), pdf});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QString all = pdfPages(pdf).join(QString());
    QVERIFY2(all.contains(QStringLiteral("Nieuwe Hoeve")) && all.contains(QStringLiteral("places: 35")),
             qPrintable(all));
}

void TestCommandLine::tellsTheHistory()
{
    const Ran ran = runProgram({QStringLiteral("history"), m_example, QStringLiteral("--json")});
    QCOMPARE(ran.code, 0);
    const QJsonArray entries = QJsonDocument::fromJson(ran.out.toUtf8()).array();
    QVERIFY(entries.size() > 10); // the example comes with a past
    QVERIFY(!runProgram({QStringLiteral("history"), m_example}).out.trimmed().isEmpty());
}

void TestCommandLine::speaksDutchByDefault()
{
    const Ran dutch = runProgram({QStringLiteral("check"), QStringLiteral("--language"), QStringLiteral("nl"),
                                  path(QStringLiteral("missing.regie"))});
    const Ran english = runProgram({QStringLiteral("check"), path(QStringLiteral("missing.regie"))});
    QCOMPARE(dutch.code, 2);
    QVERIFY(dutch.err != english.err);
}

void TestCommandLine::helps()
{
    for (const char *command : {"new", "import", "figures", "report", "render", "check", "history"}) {
        const Ran ran = runProgram({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains(QLatin1String("FILE")));
    }
    QString render = runProgram({QStringLiteral("render"), QStringLiteral("--help")}).out;
    render.remove(u' ').remove(u'\n'); // the lines are broken anywhere
    QVERIFY2(render.contains(QLatin1String("allocation|timeline|status_holders|offers|history|explain")),
             qPrintable(render));
    const Ran all = runProgram({QStringLiteral("--help")});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains(QLatin1String("history")));
    QVERIFY(runProgram({QStringLiteral("--version")}).out.startsWith(QLatin1String("Regiekompas ")));
}

REGIE_TEST_CORE(TestCommandLine)
#include "test_command_line.moc"
