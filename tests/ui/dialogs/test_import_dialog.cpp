// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/lines_table.h"

#include <QFile>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using exchange::RowState;

/// The dialog that shows what a table would change.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatATableWouldChange();
    void enterGoesOnAfterThePreview();
    void importsInOneStepThatCanBeUndone();
    void recognisesTheKindOfTable_data();
    void recognisesTheKindOfTable();
    void tellsWhyAFileCannotBeRead();
    void showsWhatAPastedTableWouldChange();

private:
    void read(const QByteArray &table);
    QPushButton *importButton() const;

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<dossier::Document> m_document;
    std::unique_ptr<widgets::DossierView> m_view;
    std::unique_ptr<QWidget> m_window;
    QPointer<dialogs::ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_file = std::make_unique<tests::ExampleFile>();
    m_document = std::make_unique<dossier::Document>(dossier::openForEditing(m_file->path(), m_file->workingRoot()),
                                                     QStringLiteral("Jo"));
    m_view = std::make_unique<widgets::DossierView>(*m_document, QDate(2026, 9, 1), figures::ThemeKind::Light);
    m_window = std::make_unique<QWidget>();
    m_dialog = new dialogs::ImportDialog(*m_view, m_window.get());
    m_dialog->show();
}

void TestImportDialog::cleanup()
{
    m_window.reset();
    m_view.reset();
    m_document.reset();
    m_file.reset();
}

void TestImportDialog::read(const QByteArray &table)
{
    const QString path = m_file->inFolder(QStringLiteral("table.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    QSignalSpy previewed(m_dialog.data(), &dialogs::ImportDialog::previewed);
    m_dialog->read(path);
    QVERIFY(previewed.wait());
}

QPushButton *TestImportDialog::importButton() const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().startsWith(QStringLiteral("Import"));
    });
    return found != buttons.end() ? *found : nullptr;
}

void TestImportDialog::showsWhatATableWouldChange()
{
    QVERIFY(!importButton()->isEnabled());
    const qint64 revision = m_document->revision();
    read("gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuw;azc;asiel;1.200;7\nNergens;Fout;azc;asiel;10;7\n");
    QCOMPARE(m_dialog->plan()->count(RowState::New), 1);
    QCOMPARE(m_dialog->plan()->count(RowState::Refused), 1);
    const auto tables = m_dialog->findChildren<dialogs::LinesTable *>();
    QCOMPARE(tables[0]->table()->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    QVERIFY(tables[0]->isVisible());
    QVERIFY(tables[1]->isVisible());
    const auto reading = [&tables](int column) { return tables[1]->table()->model()->index(0, column).data(); };
    QCOMPARE(reading(2).toString(), QStringLiteral("1.200"));
    QCOMPARE(reading(3).toString(), QStringLiteral("1200")); // not as it stands in the file
    QVERIFY(importButton()->isEnabled());
    QCOMPARE(m_document->revision(), revision);
}

void TestImportDialog::enterGoesOnAfterThePreview()
{
    QTRY_VERIFY(m_dialog->isActiveWindow());
    read("gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuw;azc;asiel;12;7\n");
    QCOMPARE(m_dialog->focusWidget(), importButton());
    const qint64 revision = m_document->revision();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_document->revision(), revision + 1);
}

void TestImportDialog::importsInOneStepThatCanBeUndone()
{
    const std::size_t before = m_view->data().locations.size();
    read("gemeente;naam;soort;stroom;plekken;fase\nZeist;Nieuw;azc;asiel;12;7\nZeist;Nog een;azc;asiel;10;7\n");
    importButton()->click();
    QCOMPARE(m_view->data().locations.size(), before + 2);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QVERIFY(m_document->undo());
    QCOMPARE(m_view->data().locations.size(), before);
}

void TestImportDialog::recognisesTheKindOfTable_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *header, exchange::TableKind kind) {
        QTest::newRow(name) << QByteArray(header) << static_cast<int>(kind);
    };
    row("locations", "gemeente;naam;soort;stroom;plekken;fase\nZeist;A;azc;asiel;1;7\n",
        exchange::TableKind::Locations);
    row("tasks", "gemeente;stroom;soort;periode;plekken;datum;bron\nZeist;asiel;besluit;2025-2026;1;2024-12-23;x\n",
        exchange::TableKind::TaskStatements);
    row("status holders", "gemeente;halfjaar;taakstelling\nZeist;2026-1;10\n", exchange::TableKind::StatusHolders);
    row("scores", "gemeente;uitgangspunt;score;peildatum\nZeist;1;3;2026-01-01\n", exchange::TableKind::Scores);
    row("trades",
        "van gemeente;naar "
        "gemeente;stroom;plekken;periode;status;datum\nZeist;Soest;asiel;1;2025-2026;voorstel;2026-01-01\n",
        exchange::TableKind::Trades);
}

void TestImportDialog::recognisesTheKindOfTable()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    read(header);
    QVERIFY(m_dialog->plan());
    QCOMPARE(static_cast<int>(m_dialog->plan()->kind), kind);
}

void TestImportDialog::tellsWhyAFileCannotBeRead()
{
    read(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    QVERIFY(!m_dialog->plan());
    QVERIFY(m_dialog->findChild<widgets::NoticeBar *>()->isVisible());
    QVERIFY(!importButton()->isEnabled());
}

void TestImportDialog::showsWhatAPastedTableWouldChange()
{
    QSignalSpy previewed(m_dialog.data(), &dialogs::ImportDialog::previewed);
    m_dialog->readPasted(
        {{QStringLiteral("gemeente"), QStringLiteral("naam"), QStringLiteral("stroom"), QStringLiteral("plekken")},
         1,
         {{2, {QStringLiteral("Zeist"), QStringLiteral("Nieuw"), QStringLiteral("asiel"), QStringLiteral("12")}}},
         {}});
    QVERIFY(previewed.wait());
    QCOMPARE(m_dialog->plan()->count(RowState::New), 1);
    QVERIFY(importButton()->isEnabled());
}

REGIE_TEST_GUI(TestImportDialog)
#include "test_import_dialog.moc"
