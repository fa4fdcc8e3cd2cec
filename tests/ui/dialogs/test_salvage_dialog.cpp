// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/database.h"
#include "core/dossier/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"
#include "ui/dialogs/salvage_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;

/// The dialog that saves what can be saved of a damaged dossier.
class TestSalvageDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void proposesAFreeNameBesideTheDamagedFile();
    void tellsThatNothingIsLost();
    void tellsWhatIsLost();
    void tellsWhenNothingCouldBeSaved();

private:
    void spoil(const QString &table);
    void run();
    QPushButton *openButton() const;
    QString text() const;

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<QWidget> m_window;
    QPointer<dialogs::SalvageDialog> m_dialog;
};

void TestSalvageDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_file = std::make_unique<tests::SampleFile>();
    m_window = std::make_unique<QWidget>();
    m_dialog = new dialogs::SalvageDialog(figures::Theme(), m_window.get());
    m_dialog->show();
}

void TestSalvageDialog::cleanup()
{
    m_window.reset();
    m_file.reset();
}

/// Overwrites the page at which the table begins.
void TestSalvageDialog::spoil(const QString &table)
{
    qint64 page = 0;
    {
        dossier::Database database(m_file->path(), dossier::Database::Mode::ReadOnly);
        page = database.scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table))
                   .toLongLong();
    }
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\xa5'));
}

void TestSalvageDialog::run()
{
    QSignalSpy told(m_dialog.data(), &dialogs::SalvageDialog::toldOutcome);
    m_dialog->salvage(m_file->path(), m_file->inFolder(QStringLiteral("new.regie")), QStringLiteral("Jo"));
    QVERIFY(told.wait());
}

QPushButton *TestSalvageDialog::openButton() const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(QLatin1String("Open"));
    });
    return found != buttons.end() ? *found : nullptr;
}

QString TestSalvageDialog::text() const
{
    QString text;
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + QLatin1Char('\n');
    return text;
}

void TestSalvageDialog::proposesAFreeNameBesideTheDamagedFile()
{
    const QString first = dialogs::SalvageDialog::proposedPath(m_file->path());
    QCOMPARE(first, m_file->inFolder(QStringLiteral("sample (saved).regie")));
    QVERIFY(QFile::copy(m_file->path(), first));
    QCOMPARE(dialogs::SalvageDialog::proposedPath(m_file->path()),
             m_file->inFolder(QStringLiteral("sample (saved 2).regie")));
}

void TestSalvageDialog::tellsThatNothingIsLost()
{
    spoil(QStringLiteral("terms_of_location"));
    QVERIFY(!openButton()->isEnabled());
    run();
    QVERIFY2(text().contains(QLatin1String("Nothing is lost")), qPrintable(text()));
    QSignalSpy opens(m_dialog.data(), &dialogs::SalvageDialog::openWanted);
    openButton()->click();
    QCOMPARE(opens.value(0).value(0).toString(), m_file->inFolder(QStringLiteral("new.regie")));
    QCOMPARE(dossier::readPublished(m_file->inFolder(QStringLiteral("new.regie"))).terms.size(), std::size_t(2));
}

void TestSalvageDialog::tellsWhatIsLost()
{
    spoil(QStringLiteral("journal"));
    spoil(QStringLiteral("trades"));
    run();
    QVERIFY2(text().contains(QLatin1String("Rows are lost")), qPrintable(text()));
    QAbstractItemModel *model = m_dialog->findChild<QTableView *>()->model();
    const QAbstractItemModelTester tester(model);
    QHash<QString, QStringList> counts;
    for (int row = 0; row < model->rowCount(); ++row)
        counts.insert(model->index(row, 0).data().toString(),
                      {model->index(row, 1).data().toString(), model->index(row, 2).data().toString()});
    QCOMPARE(counts[QStringLiteral("term")], QStringList({QStringLiteral("2"), QStringLiteral("0")}));
    QCOMPARE(counts[QStringLiteral("trade")], QStringList({QStringLiteral("0"), QStringLiteral("0 or more")}));
    QVERIFY(!counts.contains(QStringLiteral("offer")));
}

void TestSalvageDialog::tellsWhenNothingCouldBeSaved()
{
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    run();
    auto *notice = m_dialog->findChild<widgets::NoticeBar *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->sentence().contains(QLatin1String("sample.regie")), qPrintable(notice->sentence()));
    QVERIFY(!openButton()->isEnabled());
    QVERIFY(!QFileInfo::exists(m_file->inFolder(QStringLiteral("new.regie"))));
}

REGIE_TEST_GUI(TestSalvageDialog)
#include "test_salvage_dialog.moc"
