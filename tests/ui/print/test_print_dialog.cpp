// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/print/print_file.h"
#include "ui/figures/fonts.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace regie;
using namespace regie::ui::print;
using report::ReportKind;

/// The dialog shows the pages as they will be, and makes what was chosen.
class TestPrintDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fitsOnASmallScreen();
    void theKeyboardBeginsAtTheReport();
    void enterPressesTheButtonThatHasTheKeyboard();
    void eachReportIsShown_data();
    void eachReportIsShown();
    void theFirstPageComesBeforeTheRest();
    void stepsThroughThePages();
    void aSmallerChoiceHasFewerPages();
    void choicesAreRememberedPerReport();
    void nothingChosenCannotBeMade();
    void wrongNamesAreToldBeforehand();
    void aPageIsAsWideAsThereIsRoom();
    void writesWhatIsShown();
    void cancelLeavesNothing();
    void aFailureIsToldAndTheDialogStays();
    void aFileThatIsOpenElsewhereIsToldInWords();

private:
    static constexpr int kWait = 20'000;

    void open(ReportKind kind, const QString &municipality = {});
    bool isCounted() const { return m_dialog->preview().isComplete(); }
    template <typename Widget>
    Widget *find(const QString &text) const;

    std::unique_ptr<tests::PrintFile> m_file;
    QPointer<PrintDialog> m_dialog;
};

void TestPrintDialog::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestPrintDialog::init()
{
    m_file = std::make_unique<tests::PrintFile>();
}

void TestPrintDialog::cleanup()
{
    delete m_dialog;
    m_file.reset();
}

void TestPrintDialog::open(ReportKind kind, const QString &municipality)
{
    delete m_dialog;
    m_dialog = new PrintDialog(m_file->view, m_file->memory, nullptr);
    m_dialog->choose(kind, municipality);
    m_dialog->open();
}

template <typename Widget>
Widget *TestPrintDialog::find(const QString &text) const
{
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        if (widget->text().remove(u'&') == text)
            return widget;
    }
    return nullptr;
}

void TestPrintDialog::fitsOnASmallScreen()
{
    open(ReportKind::Factsheets);
    const QSize screen = m_dialog->screen()->availableSize();
    QVERIFY(screen.height() > m_dialog->height() && screen.width() > m_dialog->width());
    QVERIFY(m_dialog->rect().contains(find<QPushButton>(QStringLiteral("Close"))->geometry()));
}

void TestPrintDialog::theKeyboardBeginsAtTheReport()
{
    open(ReportKind::Overview);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *kinds = qobject_cast<QComboBox *>(m_dialog->focusWidget());
    QVERIFY(kinds);
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(m_dialog->options().kind(), ReportKind::Factsheets);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_M, Qt::AltModifier);
    auto *scope = qobject_cast<QComboBox *>(m_dialog->focusWidget());
    QVERIFY(scope && scope->currentText() == QStringLiteral("All municipalities"));
}

void TestPrintDialog::enterPressesTheButtonThatHasTheKeyboard()
{
    open(ReportKind::Overview);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    const auto isMake = [](const QPushButton *button) { return button->text().startsWith(QStringLiteral("Make")); };
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto make = std::find_if(buttons.begin(), buttons.end(), isMake);
    QVERIFY(make != buttons.end());
    QVERIFY((*make)->isDefault()); // while the keyboard is on a choice
    auto *close = find<QPushButton>(QStringLiteral("Close"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Return);
    QVERIFY(!m_dialog || !m_dialog->isVisible()); // no file was asked for
}

void TestPrintDialog::eachReportIsShown_data()
{
    QTest::addColumn<int>("kind");
    for (const ReportKind kind : domain::allOf<ReportKind>())
        QTest::newRow(qPrintable(domain::keyOf(kind))) << static_cast<int>(kind);
}

void TestPrintDialog::eachReportIsShown()
{
    QFETCH(int, kind);
    open(static_cast<ReportKind>(kind));
    QTRY_VERIFY_WITH_TIMEOUT(isCounted() && m_dialog->preview().page() == 0, kWait);
    const QImage page = m_dialog->preview().image();
    QVERIFY(page.width() > 300 && page.height() > page.width() / 2);
    int inked = 0;
    for (int y = 0; y < page.height(); y += 3) {
        for (int x = 0; x < page.width(); x += 3)
            inked += qGray(page.pixel(x, y)) < 200 ? 1 : 0; // small letters are grey
    }
    QVERIFY(inked > 200);
    PrintProgress progress;
    const QString path = m_file->file.inFolder(QStringLiteral("o.pdf"));
    printToFile(m_file->request(static_cast<ReportKind>(kind)), path, progress);
    QCOMPARE(m_dialog->preview().pageCount(), static_cast<int>(tests::pdfPages(path).size()));
}

void TestPrintDialog::theFirstPageComesBeforeTheRest()
{
    open(ReportKind::Factsheets);
    QSignalSpy shown(&m_dialog->preview(), &Preview::pageShown);
    bool wasComplete = true;
    connect(&m_dialog->preview(), &Preview::pageShown, this, [&] { wasComplete = isCounted(); });
    QVERIFY(shown.wait(kWait));
    QVERIFY(!wasComplete);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(), kWait);
    QVERIFY(m_dialog->preview().pageCount() >= 26);
}

void TestPrintDialog::stepsThroughThePages()
{
    open(ReportKind::Overview);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted() && m_dialog->preview().page() == 0, kWait);
    Preview &preview = m_dialog->preview();
    const QImage first = preview.image();
    preview.goTo(1);
    QTRY_COMPARE_WITH_TIMEOUT(preview.page(), 1, kWait);
    QVERIFY(preview.image() != first);
    preview.goTo(99);
    QTRY_COMPARE_WITH_TIMEOUT(preview.page(), preview.pageCount() - 1, kWait);
    auto *area = preview.findChild<QScrollArea *>();
    QTest::keyClick(area, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(preview.page(), 0, kWait);
}

void TestPrintDialog::aSmallerChoiceHasFewerPages()
{
    open(ReportKind::Overview);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(), kWait);
    const int whole = m_dialog->preview().pageCount();
    auto *annex = find<QCheckBox>(QStringLiteral("Annex with the rules and what was left out"));
    QVERIFY(annex && annex->isVisible() && annex->isChecked());
    annex->click();
    QTRY_VERIFY_WITH_TIMEOUT(isCounted() && m_dialog->preview().pageCount() < whole, kWait);
    open(ReportKind::Factsheets, QStringLiteral("GM0344"));
    QTRY_VERIFY_WITH_TIMEOUT(isCounted() && m_dialog->preview().page() == 0, kWait);
    QVERIFY(m_dialog->preview().pageCount() <= 3);
}

void TestPrintDialog::choicesAreRememberedPerReport()
{
    open(ReportKind::Overview);
    find<QCheckBox>(QStringLiteral("Annex with the rules and what was left out"))->click();
    const PrintChoice chosen = m_dialog->options().choice();
    QTest::mouseClick(find<QPushButton>(QStringLiteral("Make PDF…")), Qt::LeftButton);
    open(ReportKind::Factsheets);
    QVERIFY(m_dialog->options().choice() != chosen);
    open(ReportKind::Overview);
    QCOMPARE(m_dialog->options().choice().annex, report::Annex::LeftOut);
    QCOMPARE(m_dialog->options().choice().confidential, report::Confidential::LeftOut);
}

void TestPrintDialog::nothingChosenCannotBeMade()
{
    open(ReportKind::Council);
    auto *make = find<QPushButton>(QStringLiteral("Make PDF…"));
    QVERIFY(make->isEnabled());
    for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
        const int row = box->findText(QStringLiteral("The municipalities that you mark"));
        if (row >= 0)
            box->setCurrentIndex(row);
    }
    QVERIFY(!make->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isCounted() && m_dialog->preview().pageCount() == 0, kWait);
    const auto *why = find<QLabel>(QStringLiteral("There is nothing to print: no municipality is chosen."));
    QVERIFY(why && why->isVisible());
    auto *list = m_dialog->findChild<QListWidget *>();
    QVERIFY(list->isVisible());
    list->item(3)->setCheckState(Qt::Checked);
    QVERIFY(make->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().pageCount() > 0, kWait);
}

void TestPrintDialog::wrongNamesAreToldBeforehand()
{
    open(ReportKind::Factsheets);
    find<QCheckBox>(QStringLiteral("A file for each municipality"))->click();
    auto *make = find<QPushButton>(QStringLiteral("Make PDF files…"));
    QVERIFY(make && make->isEnabled());
    QLineEdit *names = nullptr;
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->text() == QStringLiteral("{naam}_{peildatum}"))
            names = line;
    }
    QVERIFY(names && names->isVisible());
    names->setText(QStringLiteral("blad_{peildatum}"));
    QVERIFY(!make->isEnabled());
    QLabel *problem = nullptr;
    for (QLabel *label : m_dialog->findChildren<QLabel *>())
        problem = label->text().contains(QStringLiteral("gives two files")) ? label : problem;
    QVERIFY(problem && problem->isVisible());
    names->setText(QStringLiteral("{code}"));
    QVERIFY(make->isEnabled() && problem->isHidden());
}

void TestPrintDialog::aPageIsAsWideAsThereIsRoom()
{
    open(ReportKind::Verslag);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().page() == 0, kWait);
    const int before = m_dialog->preview().image().width();
    m_dialog->resize(m_dialog->width() + 200, m_dialog->height());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().image().width() == before + 200, kWait);
}

void TestPrintDialog::writesWhatIsShown()
{
    open(ReportKind::Factsheets, QStringLiteral("GM0344"));
    QSignalSpy printed(m_dialog.data(), &PrintDialog::printed);
    const QString path = m_file->file.inFolder(QStringLiteral("utrecht.pdf"));
    m_dialog->writeFile(path);
    QVERIFY(m_dialog->isRunning());
    QVERIFY(printed.wait(kWait));
    QVERIFY(!m_dialog || m_dialog->isHidden());
    QVERIFY(tests::pdfPages(path).front().contains(QStringLiteral("Factsheet Utrecht")));
}

void TestPrintDialog::cancelLeavesNothing()
{
    open(ReportKind::Factsheets);
    QSignalSpy ended(m_dialog.data(), &PrintDialog::ended);
    const QString path = m_file->file.inFolder(QStringLiteral("all.pdf"));
    m_dialog->writeFile(path);
    auto *cancel = find<QPushButton>(QStringLiteral("Cancel"));
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(ended.wait(kWait));
    QVERIFY(m_dialog && m_dialog->isVisible() && !m_dialog->isRunning());
    QVERIFY2(m_dialog->notice().contains(QStringLiteral("cancelled")), qPrintable(m_dialog->notice()));
    QVERIFY(!QFile::exists(path));
}

void TestPrintDialog::aFailureIsToldAndTheDialogStays()
{
    open(ReportKind::Overview);
    QSignalSpy ended(m_dialog.data(), &PrintDialog::ended);
    m_dialog->writeFile(m_file->file.inFolder(QStringLiteral("no/such/o.pdf")));
    QVERIFY(ended.wait(kWait));
    QVERIFY2(m_dialog->notice().contains(QStringLiteral("is not there")), qPrintable(m_dialog->notice()));
    QVERIFY(m_dialog->isVisible());
}

void TestPrintDialog::aFileThatIsOpenElsewhereIsToldInWords()
{
    const QString says = printSentence({dossier::ErrorCode::InUse, QStringLiteral("o.pdf"), {}});
    QCOMPARE(says, QStringLiteral("o.pdf is still open in another program. Close it or choose another name."));
}

REGIE_TEST_GUI(TestPrintDialog)
#include "test_print_dialog.moc"
