// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "tests/flow/keyboard.h"
#include "tests/support/test_main.h"
#include "ui/allocation/allocation_page.h"
#include "ui/allocation/record_dialog.h"
#include "ui/locations/locations_page.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/principles/principles_page.h"
#include "ui/shell/main_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using analysis::FigureName;
using shell::MainWindow;
using shell::Screen;
using tests::press;
using tests::type;

namespace {

constexpr int kWait = 20'000;
constexpr int kTraded = 40;
const QString kHere = QStringLiteral("Zeist");
const QString kThere = QStringLiteral("Baarn");
const QString kEnding = QStringLiteral("Bosrand");

} // namespace

/// An hour of an officer, by keyboard alone, in the real window: everything that is done is undone at the end.
class TestOfficersHour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesADossierFromTheTemplate();
    void pastesTheTasks();
    void importsLocations();
    void scoresTheSixPrinciples();
    void extendsATerm();
    void tradesPlaces();
    void explainsAFigure();
    void undoesAllOfIt();

private:
    const domain::Dossier &data() const { return m_window->session().view().data(); }
    QString codeOf(const QString &name) const;
    /// A figure of the municipality as the screens show it; none: unknown.
    std::optional<int> figure(FigureName name, const QString &municipality) const;
    QString contentHash() const;
    void go(Screen screen, const QWidget &entrance);
    /// The window of this kind, once it has the keyboard; null: it did not come.
    template <typename Dialog>
    Dialog *dialog() const;
    void chooseFile(const QString &path);
    void acceptImport();

    QTemporaryDir m_folder;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
    QString m_hash; ///< of the dossier as it began
    int m_steps = 0;
};

void TestOfficersHour::initTestCase()
{
    m_settings = std::make_unique<shell::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings->setAuthor(QStringLiteral("Test"));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_folder.filePath(QStringLiteral("working")));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestOfficersHour::codeOf(const QString &name) const
{
    const auto found = std::ranges::find(data().municipalities, name, &domain::Municipality::name);
    return found == data().municipalities.end() ? QString() : found->id;
}

QString TestOfficersHour::contentHash() const
{
    dossier::Database database(m_window->session().document().workingCopy().databasePath(),
                               dossier::Database::Mode::ReadOnly);
    return dossier::copyState(database, dossier::CopyStateName::ContentHash);
}

std::optional<int> TestOfficersHour::figure(FigureName name, const QString &municipality) const
{
    const analysis::AreaFigures *area = m_window->session().view().figures().area(codeOf(municipality));
    if (!area)
        return {};
    const auto &value = (name == FigureName::Counts ? area->counts : area->taskAfterTrades).value;
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

void TestOfficersHour::go(Screen screen, const QWidget &entrance)
{
    press(Qt::Key(Qt::Key_1 + static_cast<int>(screen)), Qt::ControlModifier);
    for (int pane = 0; pane < 10 && QApplication::focusWidget() != &entrance; ++pane)
        press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &entrance);
}

template <typename Dialog>
Dialog *TestOfficersHour::dialog() const
{
    Dialog *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [this, &found] {
            found = m_window->findChild<Dialog *>();
            return found && found->windowHandle() && tests::keyboardWindow() == found->windowHandle();
        },
        kWait);
    return isThere ? found : nullptr;
}

void TestOfficersHour::chooseFile(const QString &path)
{
    QPointer<QFileDialog> files = dialog<QFileDialog>();
    QVERIFY(files);
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!files || !files->isVisible(), kWait);
}

void TestOfficersHour::acceptImport()
{
    QPointer<dialogs::ImportDialog> import = dialog<dialogs::ImportDialog>();
    QVERIFY(import);
    const auto buttons = import->findChildren<QPushButton *>();
    const auto apply = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().startsWith(QStringLiteral("Import")); });
    QVERIFY(apply != buttons.end());
    QTRY_VERIFY_WITH_TIMEOUT((*apply)->isEnabled(), kWait);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!import || !import->isVisible(), kWait);
    ++m_steps;
}

void TestOfficersHour::makesADossierFromTheTemplate()
{
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    press(Qt::Key_N, Qt::ControlModifier);
    chooseFile(m_folder.filePath(QStringLiteral("hour.regie")));
    QVERIFY(ready.wait(kWait));
    QCOMPARE(data().municipalities.size(), 26U);
    QVERIFY(data().locations.empty());
    m_hash = contentHash();
    QVERIFY(!m_hash.isEmpty());
}

void TestOfficersHour::pastesTheTasks()
{
    QStringList lines{QStringLiteral("gemeente\tplekken\tdatum\tgeldt\tbron")};
    const QString day = m_window->session().view().asOf().toString(QStringLiteral("d-M-yyyy"));
    for (const domain::Municipality &municipality : data().municipalities)
        lines << QStringLiteral("%1\t%2\t%3\tja\tTest").arg(municipality.name).arg(200 + lines.size()).arg(day);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    const std::size_t before = data().taskStatements.size();
    press(Qt::Key_2, Qt::ControlModifier);
    go(Screen::Municipalities, *m_window->findChild<municipalities::MunicipalitiesPage *>()->table());
    press(Qt::Key_V, Qt::ControlModifier);
    acceptImport();
    QCOMPARE(data().taskStatements.size(), before + 26U);
    for (const domain::Municipality &municipality : data().municipalities)
        QVERIFY2(figure(FigureName::TaskAfterTrades, municipality.name).value_or(0) > 200,
                 qPrintable(municipality.name));
}

void TestOfficersHour::importsLocations()
{
    const QDate asOf = m_window->session().view().asOf();
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    QFile table(m_folder.filePath(QStringLiteral("locations.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("gemeente;naam;soort;stroom;plekken;van;tot;fase\r\n");
    table.write(QStringLiteral("%1;Dorpsplein;azc;asiel;120;%2;;6\r\n").arg(kHere, day(asOf.addYears(-1))).toUtf8());
    table.write(QStringLiteral("%1;%2;azc;asiel;60;%3;%4;6\r\n")
                    .arg(kHere, kEnding, day(asOf.addYears(-1)), day(asOf.addDays(60)))
                    .toUtf8());
    table.close();
    QCOMPARE(figure(FigureName::Counts, kHere).value_or(-1), 0);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(dialog<dialogs::ImportDialog>());
    press(Qt::Key_Space); // "Choose a file…" has the keyboard
    chooseFile(table.fileName());
    acceptImport();
    QCOMPARE(data().locations.size(), 2U);
    QVERIFY(figure(FigureName::Counts, kHere).value_or(0) >= 120);
}

void TestOfficersHour::scoresTheSixPrinciples()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(kHere);
    press(Qt::Key_Return);
    QCOMPARE(m_window->session().view().selectedMunicipality(), codeOf(kHere));
    press(Qt::Key_4, Qt::ControlModifier);
    auto *page = m_window->findChild<principles::PrinciplesPage *>();
    go(Screen::Principles, *page->matrix());
    press(Qt::Key_Home);
    for (int score = 1; score <= 6; ++score) {
        press(Qt::Key(Qt::Key_0 + std::min(score, 5)));
        press(Qt::Key_Right);
        ++m_steps;
    }
    QCOMPARE(data().scores.size(), 6U);
    for (const domain::Score &score : data().scores)
        QCOMPARE(score.municipality, codeOf(kHere));
    const auto &profile = m_window->session().view().figures().area(codeOf(kHere))->principles;
    QVERIFY(std::ranges::all_of(profile, [](const auto &each) { return each.score.value.has_value(); }));
}

void TestOfficersHour::extendsATerm()
{
    press(Qt::Key_3, Qt::ControlModifier);
    widgets::TableView &table = *m_window->findChild<locations::LocationsPage *>()->table();
    go(Screen::Locations, table);
    press(Qt::Key_F, Qt::ControlModifier);
    type(kEnding);
    press(Qt::Key_Escape);
    QCOMPARE(table.currentIndex().data().toString(), kEnding);
    QVERIFY(tests::chooseInMenu(QStringLiteral("Keep open longer…")));
    press(Qt::Key_Return); // a year longer
    ++m_steps;
    QCOMPARE(data().terms.size(), 3U);
    const auto longer = std::ranges::find_if(data().terms, &domain::Term::extendsEarlier);
    QVERIFY(longer != data().terms.end());
    QCOMPARE(longer->places, 60);
}

void TestOfficersHour::tradesPlaces()
{
    const int here = figure(FigureName::TaskAfterTrades, kHere).value_or(0);
    const int there = figure(FigureName::TaskAfterTrades, kThere).value_or(0);
    press(Qt::Key_5, Qt::ControlModifier);
    auto *page = m_window->findChild<allocation::AllocationPage *>();
    go(Screen::Allocation, *page->table());
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(page->moveRow()->from()->currentText(), kHere);
    QCOMPARE(QApplication::focusWidget(), page->moveRow()->to());
    type(kThere);
    QVERIFY(tests::tabTo(*page->moveRow()->places()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QString::number(kTraded));
    QVERIFY(tests::tabTo(*page->moveRow()->button()));
    press(Qt::Key_Space);
    QCOMPARE(page->moveRow()->refusal(), QString());
    ++m_steps;
    QCOMPARE(figure(FigureName::TaskAfterTrades, kHere).value_or(0), here); // a what-if changes no figure
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<allocation::RecordDialog> record = dialog<allocation::RecordDialog>();
    QVERIFY(record);
    press(Qt::Key_End); // agreed
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!record || !record->isVisible(), kWait);
    ++m_steps;
    QCOMPARE(data().trades.size(), 1U);
    QCOMPARE(figure(FigureName::TaskAfterTrades, kHere).value_or(0), here - kTraded);
    QCOMPARE(figure(FigureName::TaskAfterTrades, kThere).value_or(0), there + kTraded);
}

void TestOfficersHour::explainsAFigure()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto *page = m_window->findChild<municipalities::MunicipalitiesPage *>();
    go(Screen::Municipalities, *page->table());
    QCOMPARE(page->model()->codeAt(page->table()->currentIndex().row()), codeOf(kHere));
    press(Qt::Key_Home);
    for (int i = 0; i < static_cast<int>(municipalities::AreaColumn::Task); ++i)
        press(Qt::Key_Right);
    press(Qt::Key_W, Qt::AltModifier);
    QPointer<dialogs::ExplanationDialog> why = dialog<dialogs::ExplanationDialog>();
    QVERIFY(why);
    QTRY_VERIFY_WITH_TIMEOUT(!why->explanation().sentence.isEmpty(), kWait);
    const QString number = QString::number(*figure(FigureName::TaskAfterTrades, kHere));
    QVERIFY2(why->explanation().number.contains(number), qPrintable(why->explanation().number));
    press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!why || !why->isVisible(), kWait);
}

void TestOfficersHour::undoesAllOfIt()
{
    QVERIFY(contentHash() != m_hash);
    QTRY_COMPARE(tests::keyboardWindow(), m_window->windowHandle());
    int undone = 0;
    while (m_window->session().document().canUndo() && undone <= m_steps) {
        press(Qt::Key_Z, Qt::ControlModifier);
        ++undone;
    }
    QCOMPARE(undone, m_steps);
    QVERIFY(data().locations.empty() && data().scores.empty() && data().trades.empty());
    QCOMPARE(contentHash(), m_hash);
    m_window.reset();
}

REGIE_TEST_GUI(TestOfficersHour)
#include "test_officers_hour.moc"
