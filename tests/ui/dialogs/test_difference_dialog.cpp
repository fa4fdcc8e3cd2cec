// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/dialogs/difference_dialog.h"
#include "ui/dialogs/difference_lines.h"
#include "ui/dialogs/lines_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;

/// The dialog that sets the file beside what was not saved in it.
class TestDifferenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void setsTheFileBesideTheEdits();
    void namesWhatWasAdded();
    void saysSoWhenTheyAreTheSame();
    void tellsWhyTheFileCannotBeRead();
    void showsTheFirstThousandsOfVeryMany();

private:
    void open();
    QAbstractItemModel *lines() const { return m_dialog->findChild<dialogs::LinesTable *>()->table()->model(); }

    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    QPointer<dialogs::DifferenceDialog> m_dialog;
};

void TestDifferenceDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_sample = std::make_unique<tests::OpenSample>();
    m_window = std::make_unique<QWidget>();
}

void TestDifferenceDialog::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestDifferenceDialog::open()
{
    m_dialog = new dialogs::DifferenceDialog(m_sample->view, m_window.get());
    QSignalSpy compared(m_dialog.data(), &dialogs::DifferenceDialog::compared);
    m_dialog->show();
    QVERIFY(compared.wait());
}

void TestDifferenceDialog::setsTheFileBesideTheEdits()
{
    const domain::Location before = m_sample->location(QStringLiteral("a"));
    domain::Location after = before;
    after.municipality = QStringLiteral("GM0003");
    QVERIFY(m_sample->document.apply(dossier::changes::edit(before, after, before.name)));
    open();
    const QAbstractItemModelTester tester(lines());
    QCOMPARE(lines()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < lines()->columnCount(); ++column)
        cells << lines()->index(0, column).data().toString();
    QCOMPARE(cells, QStringList({QStringLiteral("location"), QStringLiteral("Locatie a"),
                                 QStringLiteral("municipality"), QStringLiteral("Aldorp"), QStringLiteral("Cedorp")}));
}

void TestDifferenceDialog::namesWhatWasAdded()
{
    domain::Milestone milestone;
    milestone.id = QStringLiteral("m");
    milestone.location = QStringLiteral("b");
    QVERIFY(m_sample->document.apply(dossier::changes::add(milestone, QStringLiteral("Locatie b"))));
    open();
    QVERIFY(lines()->index(0, 1).data().toString().startsWith(QLatin1String("Locatie b")));
    QCOMPARE(lines()->index(0, 3).data().toString(), QStringLiteral("not there"));
    QCOMPARE(lines()->index(0, 4).data().toString(), QStringLiteral("there"));
}

void TestDifferenceDialog::saysSoWhenTheyAreTheSame()
{
    open();
    QVERIFY(!m_dialog->findChild<dialogs::LinesTable *>()->isVisible());
    QCOMPARE(lines()->rowCount(), 0);
}

void TestDifferenceDialog::tellsWhyTheFileCannotBeRead()
{
    QVERIFY(QFile::remove(m_sample->file.path()));
    open();
    auto *notice = m_dialog->findChild<widgets::NoticeBar *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(QLatin1String("sample.regie")));
}

void TestDifferenceDialog::showsTheFirstThousandsOfVeryMany()
{
    const std::vector<dossier::Action> many(6000, {dossier::ActionKind::RowAdded,
                                                   {{QStringLiteral("table"), QStringLiteral("terms")},
                                                    {QStringLiteral("subject"), QStringLiteral("Boslaan")}}});
    QCOMPARE(dialogs::differenceTable(many).size(), std::size_t(5000));
    QVERIFY(dialogs::differenceCount(many).contains(QLatin1String("5,000")));
}

REGIE_TEST_GUI(TestDifferenceDialog)
#include "test_difference_dialog.moc"
