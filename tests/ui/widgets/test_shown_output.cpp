// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_output.h"

#include "core/exchange/csv.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/widgets/places_window.h"
#include "ui/charts/timeline_chart_view.h"
#include "ui/figures/fonts.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/table_reader.h"

#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;
using namespace regie::tests::places;

namespace {

constexpr int kWait = 20'000;

analysis::CapacityTimeline course()
{
    analysis::CapacityTimeline timeline;
    timeline.summary = QStringLiteral("From March on there are fewer places than the task.");
    for (int month = 1; month <= 6; ++month)
        timeline.months.push_back({QDate(2026, month, 28), 500 - 50 * month, 0, 400, 0});
    return timeline;
}

} // namespace

/// Giving away what is shown: tables and charts as pictures, text and files.
class TestShownOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void copiesATableAsItStands();
    void startsAgainWhenTheTableChanges();
    void savesATableAsCsv();
    void savesATableAsPdf();
    void picturesWhatIsInSight();
    void tellsWhatCannotBeSaved();
    void copiesAndSavesAChart();
    void offersAllOfItInTheMenu();

private:
    ShownOutput &output() const { return m_window->table->tools().output(); }
    /// Saves and waits until it is done; where the file is.
    QString save(ShownOutput &output, void (ShownOutput::*how)(const QString &), const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<Window> m_window;
};

void TestShownOutput::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QVERIFY(figures::loadBundledFonts());
}

void TestShownOutput::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_window = std::make_unique<Window>(*m_sample);
}

void TestShownOutput::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

QString TestShownOutput::save(ShownOutput &output, void (ShownOutput::*how)(const QString &), const QString &name)
{
    const QString path = m_folder.filePath(name);
    QSignalSpy saved(&output, &ShownOutput::saved);
    (output.*how)(path);
    return saved.wait(kWait) ? path : QString();
}

void TestShownOutput::copiesATableAsItStands()
{
    QApplication::clipboard()->clear();
    m_window->press(Qt::Key_Right);
    m_window->press(Qt::Key_Up, Qt::AltModifier); // order by places
    output().copyRows();
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first(), QStringLiteral("Name\tPlaces\tFrom"));
    QVERIFY2(lines[3].startsWith(QLatin1String("Houten\t1943\t")), qPrintable(lines[3]));
}

void TestShownOutput::startsAgainWhenTheTableChanges()
{
    std::vector<Place> many;
    for (int i = 0; i < 20000; ++i)
        many.push_back({QString::number(i), QStringLiteral("Place %1").arg(i), i, QDate(2026, 1, 1)});
    m_window->model.setRows(many);
    exchange::ClipboardRows read;
    new TableReader(
        *m_window->table, [&read](const exchange::ClipboardRows &rows) { read = rows; }, this);
    QVERIFY2(read.empty(), "so many rows are read in one go, which holds the window up");
    m_window->model.setRows(rows());
    QTRY_COMPARE(read.size(), 5U);
}

void TestShownOutput::savesATableAsCsv()
{
    const QString path = save(output(), &ShownOutput::saveCsv, QStringLiteral("table.csv"));
    const exchange::ReadTable read = exchange::readCsvFile(path);
    QVERIFY(read.table);
    QCOMPARE(read.table->header,
             (QStringList{QStringLiteral("Name"), QStringLiteral("Places"), QStringLiteral("From")}));
    QCOMPARE(read.table->rows.size(), 4U);
    QCOMPARE(read.table->rows[1].cells.mid(0, 2), (QStringList{QStringLiteral("Houten"), QStringLiteral("1943")}));
    QCOMPARE(read.table->rows[1].cells[2], QStringLiteral("2026-07-01"));
}

void TestShownOutput::savesATableAsPdf()
{
    const QString path = save(output(), &ShownOutput::savePdf, QStringLiteral("table.pdf"));
    const QStringList pages = tests::pdfPages(path);
    QCOMPARE(pages.size(), 1);
    for (const char *text : {"Test", "Name", "Houten", "1.943", "IJsselstein"})
        QVERIFY2(pages.first().contains(QLatin1String(text)), text);
}

void TestShownOutput::picturesWhatIsInSight()
{
    const QImage picture = output().picture();
    QVERIFY(!picture.isNull());
    const QSize shown = picture.deviceIndependentSize().toSize();
    QVERIFY(shown.height() < m_window->table->height()); // without the empty part under the rows
    QVERIFY(shown.height() > 4 * m_window->table->rowHeight(0));
    const QString path = save(output(), &ShownOutput::savePicture, QStringLiteral("table.png"));
    QCOMPARE(QImage(path).size(), picture.size());
}

void TestShownOutput::tellsWhatCannotBeSaved()
{
    output().saveCsv(m_folder.filePath(QStringLiteral("not/there/table.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.findChild<QMessageBox *>(), kWait);
    const QString text = m_window->window.findChild<QMessageBox *>()->text();
    QVERIFY2(text.contains(QLatin1String("table.csv")), qPrintable(text));
}

void TestShownOutput::copiesAndSavesAChart()
{
    auto *chart = new charts::TimelineChartView;
    ChartPanel panel(QStringLiteral("Capacity: now"), m_sample->view, chart, m_window->model);
    chart->setSpec(course());
    panel.resize(600, 300);
    tests::showActive(panel);
    ShownOutput *given = ShownOutput::ofDrawing(*chart);
    QVERIFY(given);
    given->copyPicture();
    const QImage picture = QApplication::clipboard()->image();
    QCOMPARE(picture.size(), chart->size() * 2);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Name\tPlaces")));
    const QString path = save(*given, &ShownOutput::savePdf, QStringLiteral("chart.pdf"));
    const QString page = tests::pdfPages(path).value(0);
    QVERIFY2(page.contains(QLatin1String("Capacity: now")), qPrintable(page));
    QVERIFY(QImage(save(*given, &ShownOutput::savePicture, QStringLiteral("chart.png"))).width() > chart->width());
    QVERIFY(exchange::readCsvFile(save(*given, &ShownOutput::saveCsv, QStringLiteral("chart.csv"))).table);
}

void TestShownOutput::offersAllOfItInTheMenu()
{
    QMenu menu;
    output().addTo(menu);
    QStringList texts;
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        texts << action->text();
    for (const char *text :
         {"Copy as a picture", "Copy all rows", "Save as a picture (PNG)…", "Save as PDF…", "Save as CSV…"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
}

REGIE_TEST_GUI(TestShownOutput)
#include "test_shown_output.moc"
