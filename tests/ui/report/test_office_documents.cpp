// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_kind.h"

#include "core/analysis/dutch_order.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "core/exchange/figures_json.h"
#include "ui/figures/fonts.h"
#include "ui/report/factsheet.h"
#include "ui/report/office/cell_value.h"

#include "tests/support/test_main.h"
#include "tests/support/zip_file.h"
#include "tests/ui/report/office_content.h"
#include "tests/ui/report/sample_report.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace regie;
using namespace regie::report;
using tests::isWellFormed;
using tests::OfficeCell;
using tests::OfficeTable;
using tests::tablesIn;
using tests::tableWith;
using tests::textsOf;
using tests::ZipFile;

Q_DECLARE_METATYPE(regie::report::ReportKind)

/// Reports as OpenDocument text and tables say what the figures say, in a form that other programs understand.
class TestOfficeDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReportIsAWholeFile_data();
    void everyReportIsAWholeFile();
    void textHasTheStructureOfTheReport();
    void everyFigureHasAnImageAndItsMessage();
    void everyReportBeginsOnAPageThatSaysWhatItIs();
    void overviewTextSaysTheFigures();
    void overviewTablesSayTheFigures();
    void tablesOfAllMunicipalitiesAreOneSheetEach();
    void tablesArePrintedOnePageWide();
    void daysAreDays();
    void cellsAreReadBack_data();
    void cellsAreReadBack();
    void whatXmlCannotHoldIsLeftOut();
    void libreOfficeReadsThem();

private:
    QString write(ReportKind kind, const QString &ending);

    QTemporaryDir m_folder;
    domain::Dossier m_dossier;
    analysis::Figures m_figures = analysis::figuresOn({}, QDate(2026, 9, 1));
    QJsonObject m_json;
};

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

const QStringList kNames{l("task_after_trades"), l("counts"),    l("decided"),
                         l("in_preparation"),    l("remaining"), l("to_find")};

} // namespace

void TestOfficeDocuments::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QString path = m_folder.filePath(l("example.regie"));
    dossier::createDossier(path, exchange::exampleTemplate(), l("Test"));
    m_dossier = dossier::readPublished(path);
    m_figures = analysis::figuresOn(m_dossier, QDate(2026, 9, 1));
    m_json = QJsonDocument::fromJson(exchange::figuresJson(m_dossier, m_figures)).object();
}

QString TestOfficeDocuments::write(ReportKind kind, const QString &ending)
{
    const QString path = m_folder.filePath(domain::keyOf(kind) + u'.' + ending);
    if (QFile::exists(path))
        return path;
    const ReportData data{m_dossier, m_figures, l("1a2b3c4d")};
    ReportChoice choice;
    choice.kind = kind;
    choice.municipalities = factsheetOrder(data, {}, FactsheetOrder::Name);
    return writeReport(path, data, choice) ? path : QString();
}

void TestOfficeDocuments::everyReportIsAWholeFile_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("ending");
    for (const ReportKind kind : domain::allOf<ReportKind>()) {
        for (const QString &ending : {l("odt"), l("ods")})
            QTest::newRow(qPrintable(domain::keyOf(kind) + u' ' + ending)) << kind << ending;
    }
}

void TestOfficeDocuments::everyReportIsAWholeFile()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, ending);
    const QString path = write(kind, ending);
    const ZipFile zip = ZipFile::read(path);
    QCOMPARE(zip.names.value(0), l("mimetype"));
    QVERIFY(zip.firstIsStored);
    const QByteArray type = ending == l("odt") ? "application/vnd.oasis.opendocument.text"
                                               : "application/vnd.oasis.opendocument.spreadsheet";
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(38 + type.size()).mid(30), "mimetype" + type);
    const QString manifest = QString::fromUtf8(zip.parts.at(l("META-INF/manifest.xml")));
    for (const QString &name : zip.names) {
        if (name.endsWith(l(".xml")))
            QVERIFY2(isWellFormed(zip.parts.at(name)), qPrintable(name));
        if (name != l("mimetype") && !name.startsWith(l("META-INF/")))
            QVERIFY2(manifest.contains(u'"' + name + u'"'), qPrintable(name));
    }
    const QByteArray meta = zip.parts.at(l("meta.xml"));
    QVERIFY(!textsOf(meta, l("dc:title")).value(0).isEmpty());
    QCOMPARE(textsOf(meta, l("dc:language")), QStringList(QLocale().bcp47Name()));
    QVERIFY(!meta.contains("creator")); // names nobody
    const QString styles = QString::fromUtf8(zip.parts.at(l("styles.xml")));
    for (const QString &says : {l("fo:language=\"nl\""), l("Example figures, not real"), l("version 1a2b3c4d"),
                                l("1 september 2026"), l("<text:page-number>"), l("<text:page-count>")})
        QVERIFY2(styles.contains(says), qPrintable(says));
}

void TestOfficeDocuments::textHasTheStructureOfTheReport()
{
    const QString path = m_folder.filePath(l("sample.odt"));
    QVERIFY(writeReportFile(path, tests::sampleReport()));
    const QByteArray content = ZipFile::read(path).parts.at(l("content.xml"));
    QCOMPARE(textsOf(content, l("text:h")), (QStringList{l("Stand van zaken"), l("Lijst"), l("Tabel"), l("Daarbij")}));
    for (const char *level : {"1", "2", "3"})
        QVERIFY(content.contains(QByteArray("text:outline-level=\"") + level));
    const QStringList items = textsOf(content, l("text:list-item"));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.front(), l("Een punt"));
    const std::vector<OfficeTable> tables = tablesIn(content);
    QCOMPARE(tables.size(), std::size_t{3}); // key figures, the long table, the small one
    for (const OfficeTable &table : tables)
        QCOMPARE(table.headRows, 1);
    QCOMPARE(tables[1].rows.size(), std::size_t{72});
    QCOMPARE(tables[1].headColumns, 1);
    QCOMPARE(tables[1].rows.back()[1].text, l("9.999"));
}

void TestOfficeDocuments::everyFigureHasAnImageAndItsMessage()
{
    const ZipFile zip = ZipFile::read(write(ReportKind::Overview, l("odt")));
    const QByteArray content = zip.parts.at(l("content.xml"));
    const QStringList messages = textsOf(content, l("svg:desc"));
    QVERIFY(messages.size() >= 3);
    int images = 0;
    for (const auto &[name, bytes] : zip.parts) {
        if (!name.startsWith(l("Pictures/")))
            continue;
        ++images;
        const QImage image = QImage::fromData(bytes);
        QVERIFY(image.width() > 600 && image.height() > 100);
        QVERIFY(content.contains("xlink:href=\"" + name.toUtf8()));
    }
    QCOMPARE(images, messages.size());
    for (const QString &message : messages)
        QVERIFY(message.size() > 20);
}

void TestOfficeDocuments::everyReportBeginsOnAPageThatSaysWhatItIs()
{
    const ZipFile zip = ZipFile::read(write(ReportKind::Factsheets, l("odt")));
    QXmlStreamReader xml(zip.parts.at(l("content.xml")));
    std::set<QString> pages;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString page = xml.attributes().value(l("style:master-page-name")).toString();
        if (xml.isStartElement() && !page.isEmpty())
            pages.insert(page);
    }
    QCOMPARE(pages.size(), std::size_t{26});
    const QString styles = QString::fromUtf8(zip.parts.at(l("styles.xml")));
    for (const domain::Municipality &municipality : m_dossier.municipalities)
        QVERIFY(styles.contains(l("Factsheet ") + municipality.name));
}

void TestOfficeDocuments::overviewTextSaysTheFigures()
{
    const auto tables = tablesIn(ZipFile::read(write(ReportKind::Overview, l("odt"))).parts.at(l("content.xml")));
    const OfficeTable *table = tableWith(tables, {l("Municipality"), l("Task"), l("Counts"), l("Decided")});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{28});
    const QLocale locale;
    std::size_t row = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const QJsonObject area = m_json.value(l("municipalities")).toObject().value(municipality->id).toObject();
        const auto &cells = table->rows[++row];
        QCOMPARE(cells[0].text, municipality->name);
        for (int i = 0; i < kNames.size(); ++i) {
            const QJsonValue value = area.value(kNames[i]).toObject().value(l("value"));
            const QString shown = value.isDouble() ? locale.toString(qRound(value.toDouble())) : l("unknown");
            QCOMPARE(QString(cells[static_cast<std::size_t>(i) + 1].text).replace(QChar(0x2212), u'-'), shown);
        }
    }
}

void TestOfficeDocuments::overviewTablesSayTheFigures()
{
    const auto tables = tablesIn(ZipFile::read(write(ReportKind::Overview, l("ods"))).parts.at(l("content.xml")));
    std::set<QString> names;
    for (const OfficeTable &table : tables)
        names.insert(table.name.toLower());
    QCOMPARE(names.size(), tables.size());
    const OfficeTable *table = tableWith(tables, {l("Municipality"), l("Task"), l("Counts"), l("Decided")});
    QVERIFY(table);
    QCOMPARE(table->headRows, 1);
    std::size_t row = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const QJsonObject area = m_json.value(l("municipalities")).toObject().value(municipality->id).toObject();
        const auto &cells = table->rows[++row];
        for (int i = 0; i < kNames.size(); ++i) {
            const QJsonValue value = area.value(kNames[i]).toObject().value(l("value"));
            const OfficeCell &cell = cells[static_cast<std::size_t>(i) + 1];
            QCOMPARE(cell.type, value.isDouble() ? l("float") : l("string"));
            if (value.isDouble())
                QCOMPARE(cell.value.toDouble(), value.toDouble());
        }
    }
}

void TestOfficeDocuments::tablesOfAllMunicipalitiesAreOneSheetEach()
{
    const auto tables = tablesIn(ZipFile::read(write(ReportKind::Factsheets, l("ods"))).parts.at(l("content.xml")));
    const OfficeTable *principles = tableWith(tables, {l("Municipality"), l("Principle"), l("Score")});
    QVERIFY(principles);
    QCOMPARE(principles->rows.size(), std::size_t{1 + 26 * 6});
    QVERIFY(tables.size() < 10);
    std::set<QString> named;
    for (std::size_t i = 1; i < principles->rows.size(); ++i)
        named.insert(principles->rows[i].front().text);
    QCOMPARE(named.size(), std::size_t{26});
}

void TestOfficeDocuments::tablesArePrintedOnePageWide()
{
    const auto pages = [this](const char *ending) {
        return ZipFile::read(write(ReportKind::Verslag, l(ending))).parts.at(l("styles.xml"));
    };
    QVERIFY(pages("ods").contains("style:scale-to-X=\"1\" style:scale-to-Y=\"0\""));
    QVERIFY(!pages("odt").contains("scale-to"));
}

void TestOfficeDocuments::daysAreDays()
{
    const auto tables = tablesIn(ZipFile::read(write(ReportKind::Factsheets, l("ods"))).parts.at(l("content.xml")));
    const OfficeTable *locations = tableWith(tables, {l("Municipality"), l("Location")});
    QVERIFY(locations);
    int days = 0;
    for (const auto &row : locations->rows) {
        for (const OfficeCell &cell : row) {
            if (cell.type != l("date"))
                continue;
            ++days;
            const QDate day = QDate::fromString(cell.value, Qt::ISODate);
            QCOMPARE(QLocale().toString(day, QLocale::ShortFormat), cell.text);
        }
    }
    QVERIFY(days > 20);
}

void TestOfficeDocuments::cellsAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inNumbers");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char16_t *text, bool inNumbers, const char *value) {
        QTest::newRow(name) << QString::fromUtf16(text) << inNumbers << QString::fromLatin1(value);
    };
    row("thousands have a point", u"1.234", true, "number 1234");
    row("a shortage has a minus sign", u"\u2212250", true, "number -250");
    row("a score has a comma", u"3,5", true, "number 3.5");
    row("zero is a number", u"0", true, "number 0");
    row("unknown stays a word", u"onbekend", true, "text");
    row("nothing stays nothing", u"", true, "text");
    row("a share stays text", u"84%", true, "text");
    row("a number among words stays text", u"12", false, "text");
    row("a day in digits", u"01-07-2027", false, "day 2027-07-01");
    row("a day in words", u"1 juli 2027", false, "day 2027-07-01");
    row("a period is no day", u"2025-2026", false, "text");
    row("a month is no day", u"juli 2027", false, "text");
    row("a day that is not there", u"31-02-2027", false, "text");
}

void TestOfficeDocuments::cellsAreReadBack()
{
    QFETCH(QString, text);
    QFETCH(bool, inNumbers);
    QFETCH(QString, value);
    const office::CellValue cell = office::cellValue(text, inNumbers ? ColumnKind::Number : ColumnKind::Text);
    QString read = l("text");
    if (const auto *number = std::get_if<office::CellNumber>(&cell))
        read = l("number ") + QString::number(number->value);
    else if (const auto *day = std::get_if<QDate>(&cell))
        read = l("day ") + day->toString(Qt::ISODate);
    QCOMPARE(read, value);
}

void TestOfficeDocuments::whatXmlCannotHoldIsLeftOut()
{
    Report report(ReportFrame{l("A & B <C> \"D\""), {}, {}, false});
    report.heading(1, QStringLiteral("Kop\u0001 met \uFFFF fouten"));
    report.paragraph(QStringLiteral("Twee  spaties\nen een regel \U0001F3E0"));
    TableBlock table;
    table.columns = {{QStringLiteral("Naam [1]")}, {QStringLiteral("Aantal"), ColumnKind::Number}};
    table.rows = {{QStringLiteral("=1+1\u0002"), QStringLiteral("5")}};
    report.table(table);
    for (const QString &ending : {l("odt"), l("ods")}) {
        const QString path = m_folder.filePath(l("odd.") + ending);
        QVERIFY(writeReportFile(path, report));
        const ZipFile zip = ZipFile::read(path);
        for (const auto &[name, bytes] : zip.parts)
            QVERIFY2(!name.endsWith(l(".xml")) || isWellFormed(bytes), qPrintable(name));
        const auto tables = tablesIn(zip.parts.at(l("content.xml")));
        const OfficeCell &formula = tables.back().rows.back().front();
        QCOMPARE(formula.type, l("string")); // text, which no program works out
        QCOMPARE(formula.text, l("=1+1"));
    }
}

void TestOfficeDocuments::libreOfficeReadsThem()
{
    const QString office = QStandardPaths::findExecutable(l("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice (soffice) is not installed.");
    for (const auto &[ending, to] :
         {std::pair(l("odt"), l("txt:Text (encoded):UTF8")), std::pair(l("ods"), l("csv"))}) {
        const QString path = write(ReportKind::StatusHolders, ending);
        QProcess process;
        process.start(office, {l("-env:UserInstallation=file://") + m_folder.filePath(l("profile")), l("--headless"),
                               l("--convert-to"), to, l("--outdir"), m_folder.path(), path});
        QVERIFY(process.waitForFinished(120'000));
        QFile out(m_folder.filePath(domain::keyOf(ReportKind::StatusHolders) + u'.' + to.left(3)));
        QVERIFY2(out.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
        QVERIFY(QString::fromUtf8(out.readAll()).contains(l("Housing of status holders")));
    }
}

REGIE_TEST_GUI(TestOfficeDocuments)
#include "test_office_documents.moc"
