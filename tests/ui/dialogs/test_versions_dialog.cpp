// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/action_text.h"
#include "core/dossier/changes.h"
#include "core/dossier/publish.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/dialogs/lines_table.h"
#include "ui/dialogs/versions_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using dialogs::VersionsModel;

/// The dialog with the earlier versions of a dossier.
class TestVersionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysSoWhenNothingIsKept();
    void listsWhoWhenAndWhatDiffers();
    void tellsVersionsOfOneMinuteApart();
    void bringsAVersionBackInOneStep();
    void nothingToBringBackWhenItIsTheSame();
    void tellsOfAVersionThatIsDamaged();
    void offersALook();

private:
    void setPlaces(int places);
    void publish();
    void open();
    QPushButton *button(const QString &text) const;
    QTableView *table() const { return m_dialog->findChild<widgets::TableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString folder() const { return dossier::versionsFolder(m_sample->document.workingCopy()); }

    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    QPointer<dialogs::VersionsDialog> m_dialog;
};

void TestVersionsDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_sample = std::make_unique<tests::OpenSample>();
    m_window = std::make_unique<QWidget>();
}

void TestVersionsDialog::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestVersionsDialog::setPlaces(int places)
{
    const domain::Term before = m_sample->term(QStringLiteral("term-a"));
    domain::Term after = before;
    after.places = places;
    QVERIFY(m_sample->document.apply(dossier::changes::edit(before, after, QStringLiteral("Locatie a"))));
}

void TestVersionsDialog::publish()
{
    dossier::Document &document = m_sample->document;
    const dossier::WorkingCopy &copy = document.workingCopy();
    document.markPublished(
        dossier::publish(copy.databasePath(), copy.target(), dossier::PublishMode::Replace, copy.publishedHash()));
    dossier::keepVersion(copy.target(), copy.publishedHash(), folder(), QDateTime::currentDateTime());
}

void TestVersionsDialog::open()
{
    m_dialog = new dialogs::VersionsDialog(m_sample->view, m_window.get());
    QSignalSpy compared(m_dialog.data(), &dialogs::VersionsDialog::compared);
    m_dialog->show();
    if (table()->model()->rowCount() > 0)
        QVERIFY(compared.wait());
}

QPushButton *TestVersionsDialog::button(const QString &text) const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *button) {
        return QString(button->text()).remove(QLatin1Char('&')) == text;
    });
    return found != buttons.end() ? *found : nullptr;
}

void TestVersionsDialog::saysSoWhenNothingIsKept()
{
    open();
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY2(m_dialog->height() < 400, "it is high although there is nothing to compare");
    QVERIFY(!button(QStringLiteral("Bring it back"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Look at it"))->isEnabled());
}

void TestVersionsDialog::tellsVersionsOfOneMinuteApart()
{
    const auto savedAt = [](int minute, int second) {
        return dossier::KeptVersion{{}, QDateTime(QDate(2026, 7, 3), QTime(14, minute, second)).toUTC(), {}};
    };
    const VersionsModel model({savedAt(5, 40), savedAt(5, 2), savedAt(3, 30)});
    QStringList moments;
    for (int row = 0; row < model.rowCount(); ++row)
        moments << model.index(row, VersionsModel::WhenColumn).data().toString();
    QCOMPARE(moments, QStringList({QStringLiteral("3 July 2026 14:05:40"), QStringLiteral("3 July 2026 14:05:02"),
                                   QStringLiteral("3 July 2026 14:03")}));
}

void TestVersionsDialog::listsWhoWhenAndWhatDiffers()
{
    m_sample->document.setAuthor(QStringLiteral("Jo"));
    setPlaces(95);
    publish();
    m_sample->document.setAuthor(QStringLiteral("Kim"));
    setPlaces(110);
    publish();
    setPlaces(120);
    open();
    const QAbstractItemModelTester tester(table()->model());
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, VersionsModel::AuthorColumn), QStringLiteral("Kim"));
    QCOMPARE(cell(1, VersionsModel::AuthorColumn), QStringLiteral("Jo"));
    QCOMPARE(cell(0, VersionsModel::StepsColumn), QStringLiteral("1"));
    QCOMPARE(cell(1, VersionsModel::StepsColumn), QStringLiteral("2"));
    QVERIFY2(cell(1, VersionsModel::DifferenceColumn).endsWith(QStringLiteral(": 95 becomes 120")),
             qPrintable(cell(1, VersionsModel::DifferenceColumn)));
    table()->selectRow(1);
    auto *differences = m_dialog->findChild<dialogs::LinesTable *>();
    QVERIFY(differences->isVisible());
    const QAbstractItemModel *lines = differences->table()->model();
    QCOMPARE(lines->index(0, 3).data().toString(), QStringLiteral("95"));
    QCOMPARE(lines->index(0, 4).data().toString(), QStringLiteral("120"));
}

void TestVersionsDialog::bringsAVersionBackInOneStep()
{
    setPlaces(95);
    publish();
    setPlaces(110);
    setPlaces(120);
    open();
    button(QStringLiteral("Bring it back"))->click();
    QCOMPARE(m_sample->term(QStringLiteral("term-a")).places, 95);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QVERIFY(dossier::sentence(m_sample->document.undoAction()).startsWith(QLatin1String("Version of ")));
    QVERIFY(m_sample->document.undo());
    QCOMPARE(m_sample->term(QStringLiteral("term-a")).places, 120);
}

void TestVersionsDialog::nothingToBringBackWhenItIsTheSame()
{
    setPlaces(95);
    publish();
    open();
    QCOMPARE(cell(0, VersionsModel::DifferenceColumn), QStringLiteral("the same as now"));
    QVERIFY(!button(QStringLiteral("Bring it back"))->isEnabled());
}

void TestVersionsDialog::tellsOfAVersionThatIsDamaged()
{
    setPlaces(95);
    publish();
    const auto versions = dossier::keptVersions(folder());
    QFile kept(versions.front().path);
    QVERIFY(kept.resize(kept.size() - 100));
    open();
    QVERIFY(cell(0, VersionsModel::DifferenceColumn).contains(QLatin1String("damaged")));
    QVERIFY(!button(QStringLiteral("Bring it back"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Look at it"))->isEnabled());
}

void TestVersionsDialog::offersALook()
{
    setPlaces(95);
    publish();
    open();
    QSignalSpy looks(m_dialog.data(), &dialogs::VersionsDialog::lookWanted);
    button(QStringLiteral("Look at it"))->click();
    QCOMPARE(looks.count(), 1);
}

REGIE_TEST_GUI(TestVersionsDialog)
#include "test_versions_dialog.moc"
