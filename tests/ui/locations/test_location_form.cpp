// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/locations/open_locations.h"
#include "ui/locations/lock_delegate.h"
#include "ui/shell/languages.h"
#include "ui/widgets/link_button.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;
using Fixture = tests::OpenLocations;

namespace {

int tabNamed(const QTabWidget &tabs, const QString &name)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab).startsWith(name))
            return tab;
    }
    return -1;
}

} // namespace

/// The form of a location as an officer works with it.
class TestLocationForm : public QObject
{
    Q_OBJECT

private slots:
    void appliesAFieldOfTheForm();
    void refusesAFieldOfTheForm();
    void saysWhetherTheTermCounts();
    void addsExtendsAndRemovesATerm();
    void keepsAnObstacle();
    void reachesEveryFieldInOrder();
    void hasATabForEveryPart();
    void judgesWhileTyping();
    void keepsAPartner();
    void hasTheRemarkBelowANarrowTable();
    void keepsARemarkInOneStep();
    void warnsOfANameThatIsAlike();
    void keepsItsWidthWithALongName();
    void saysThatALocationIsConfidential();
    void drawsAWholeLock();
    void beginsWithTheDetails();
    void tellsTheHistoryOfALocation();
    void goesToTheFieldThatCannotBeApplied();
};

void TestLocationForm::appliesAFieldOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *name = f.line(LocationField::Name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Nieuwe naam"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.sample.location(QStringLiteral("a")).name, QStringLiteral("Nieuwe naam"));
    QCOMPARE(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-a")), Column::Name).data().toString(),
             QStringLiteral("Nieuwe naam"));
    QVERIFY(name->hasFocus());
}

void TestLocationForm::refusesAFieldOfTheForm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const qint64 revision = f.sample.document.revision();
    QLineEdit *until = f.line(TermField::Until);
    f.page.form()->showTabOf(until);
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("1-1-2020"));
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(f.sample.document.revision(), revision);
    QVERIFY(!f.page.form()->termFields()->fields().at(TermField::Until)->refusal().isEmpty());
    QCOMPARE(until->text(), QStringLiteral("1-1-2020"));

    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("31-12-2031"));
    QTest::keyClick(until, Qt::Key_Return);
    QCOMPARE(f.sample.term(QStringLiteral("term-a")).until, QDate(2031, 12, 31));
    QVERIFY(f.page.form()->termFields()->fields().at(TermField::Until)->refusal().isEmpty());
}

void TestLocationForm::saysWhetherTheTermCounts()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: yes"));
    f.go(QStringLiteral("term-b"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
    f.sample.view.setAsOf(QDate(2031, 1, 1));
    f.go(QStringLiteral("term-a"), Column::Name);
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
}

void TestLocationForm::addsExtendsAndRemovesATerm()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    TermList *list = f.page.form()->termList();
    QVERIFY(f.extension());
    f.extension()->extendButton()->click();
    QCOMPARE(f.data().terms.size(), 3U);
    const domain::Term extension = *domain::find(f.data().terms, list->current());
    QVERIFY(extension.extendsEarlier);
    QCOMPARE(extension.from, QDate(2031, 1, 1));
    QCOMPARE(f.page.model()->rowKey(f.page.table()->currentIndex().row()), extension.id);

    QTest::mouseClick(list->removeButton(), Qt::LeftButton);
    QCOMPARE(f.data().terms.size(), 2U);
    QTest::mouseClick(list->addButton(), Qt::LeftButton);
    QCOMPARE(f.data().terms.size(), 3U);
    QCOMPARE(domain::find(f.data().terms, list->current())->places, 0);
}

void TestLocationForm::keepsAnObstacle()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTabWidget *tabs = f.page.form()->tabs();
    const int place = tabNamed(*tabs, QStringLiteral("Obstacles"));
    tabs->setCurrentIndex(place);
    auto *tab = qobject_cast<RecordTab *>(tabs->currentWidget());
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    QTest::mouseClick(tab->addButton(), Qt::LeftButton);
    QCOMPARE(f.data().obstacles.size(), 1U);
    const QModelIndex who = tab->table()->model()->index(0, 1);
    tab->table()->model()->setData(who, QStringLiteral("COA"));
    QCOMPARE(f.data().obstacles.front().whoMustMove, QStringLiteral("COA"));
    QVERIFY(tabs->tabText(place).contains(QLatin1Char('1')));
    tab->table()->goTo(tab->table()->model()->index(0, 1));
    QTest::mouseClick(tab->removeButton(), Qt::LeftButton);
    QVERIFY(f.data().obstacles.empty());
}

void TestLocationForm::reachesEveryFieldInOrder()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *name = f.line(LocationField::Name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.page.form()->mainFields()->field(LocationField::Municipality)->control());
    f.page.form()->showTabOf(f.line(TermField::Places));
    f.line(TermField::Places)->setFocus();
    QTest::keyClick(f.line(TermField::Places), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.line(TermField::Minors));
}

void TestLocationForm::hasATabForEveryPart()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const QTabWidget &tabs = *f.page.form()->tabs();
    for (const char *name :
         {"Details", "Terms", "Decisions", "Facilities", "Partners", "Obstacles", "Target groups", "Notes", "History"})
        QVERIFY2(tabNamed(tabs, QLatin1String(name)) >= 0, name);
}

void TestLocationForm::judgesWhileTyping()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *until = f.line(TermField::Until);
    f.page.form()->showTabOf(until);
    until->setFocus();
    until->selectAll();
    const qint64 revision = f.sample.document.revision();
    QTest::keyClicks(until, QStringLiteral("1-1-2025"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: no"));
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("31-12-2031"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: yes"));
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("nooit"));
    QCOMPARE(f.page.form()->countsBox()->text(), QStringLiteral("Counts: unknown yet"));
    QVERIFY(!f.page.form()->countsBox()->reason().isEmpty());
    QCOMPARE(f.sample.document.revision(), revision);
}

void TestLocationForm::keepsAPartner()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTabWidget *tabs = f.page.form()->tabs();
    tabs->setCurrentIndex(tabNamed(*tabs, QStringLiteral("Partners")));
    auto *tab = qobject_cast<RecordTab *>(tabs->currentWidget());
    QVERIFY(tab);
    new QAbstractItemModelTester(tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, tab);
    tab->table()->setFocus();
    QTest::keyClick(tab->table(), Qt::Key_Insert);
    QCOMPARE(f.data().partners.size(), 1U);
    tab->table()->model()->setData(tab->table()->model()->index(0, 0), QStringLiteral("Voorbeeld Wonen"));
    QCOMPARE(f.data().partners.front().name, QStringLiteral("Voorbeeld Wonen"));
    QCOMPARE(f.data().partners.front().location, QStringLiteral("a"));
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.data().partners.empty());
}

void TestLocationForm::hasTheRemarkBelowANarrowTable()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QTabWidget *tabs = f.page.form()->tabs();
    tabs->setCurrentIndex(tabNamed(*tabs, QStringLiteral("Decisions")));
    auto *tab = qobject_cast<RecordTab *>(tabs->currentWidget());
    QVERIFY(tab);
    QTest::mouseClick(tab->addButton(), Qt::LeftButton);
    const int remark = tab->table()->model()->columnCount() - 1;
    QVERIFY(tab->table()->isColumnHidden(remark));
    tab->remark()->setFocus();
    QTest::keyClicks(tab->remark(), QStringLiteral("De raad wil eerst een tweede avond"));
    tab->table()->setFocus();
    QCOMPARE(f.data().milestones.front().remark, QStringLiteral("De raad wil eerst een tweede avond"));
    QVERIFY(f.sample.document.undo());
    QVERIFY(tab->remark()->text().isEmpty());

    f.page.findChild<widgets::DetailSplit *>()->setDetailAlone(true);
    QApplication::sendPostedEvents(); // the layout follows
    QVERIFY(!tab->table()->isColumnHidden(remark));
    QVERIFY(!tab->remark()->isVisible());
}

void TestLocationForm::keepsARemarkInOneStep()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    auto *editor = qobject_cast<QPlainTextEdit *>(f.page.form()->noteFields()->field(LocationField::Remark)->control());
    f.page.form()->showTabOf(editor);
    editor->setFocus();
    const qint64 revision = f.sample.document.revision();
    QTest::keyClicks(editor, QStringLiteral("Bezichtigd"));
    f.page.table()->setFocus();
    QCOMPARE(f.sample.location(QStringLiteral("a")).remark, QStringLiteral("Bezichtigd"));
    QCOMPARE(f.sample.document.revision(), revision + 1);
}

void TestLocationForm::keepsItsWidthWithALongName()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    const int before = f.page.form()->minimumSizeHint().width();
    const domain::Location plain = f.sample.location(QStringLiteral("a"));
    domain::Location longer = plain;
    longer.name = QString(70, u'n');
    QVERIFY(f.sample.document.apply(dossier::changes::edit(plain, longer, longer.name)));
    QVERIFY(f.page.form()->minimumSizeHint().width() <= before);
}

void TestLocationForm::warnsOfANameThatIsAlike()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QVERIFY(f.page.form()->doubts().isEmpty());
    domain::Location other = f.sample.location(QStringLiteral("a"));
    other.id = QStringLiteral("c");
    other.name = QStringLiteral("LOCATIE-A");
    QVERIFY(f.sample.document.apply(dossier::changes::add(other, other.name)));
    QVERIFY(f.page.form()->doubts().contains(QStringLiteral("LOCATIE-A")));
}

void TestLocationForm::saysThatALocationIsConfidential()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QVERIFY(!f.page.form()->saysConfidential());
    domain::Location secret = f.sample.location(QStringLiteral("a"));
    secret.confidential = true;
    QVERIFY(
        f.sample.document.apply(dossier::changes::edit(f.sample.location(QStringLiteral("a")), secret, secret.name)));
    QVERIFY(f.page.form()->saysConfidential());
    const QModelIndex name = f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-a")), Column::Name);
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("confidential")));
    QVERIFY(name.data(ConfidentialRole).toBool());
}

void TestLocationForm::drawsAWholeLock()
{
    Fixture f;
    domain::Location secret = f.sample.location(QStringLiteral("a"));
    secret.confidential = true;
    QVERIFY(
        f.sample.document.apply(dossier::changes::edit(f.sample.location(QStringLiteral("a")), secret, secret.name)));
    const auto nameOf = [&](const QString &term) {
        return f.page.model()->index(f.page.model()->rowOf(term), Column::Name);
    };
    const QModelIndex locked = nameOf(QStringLiteral("term-a"));
    const QAbstractItemDelegate *delegate = f.page.table()->itemDelegateForIndex(locked);
    QStyleOptionViewItem option;
    option.initFrom(f.page.table());
    option.rect = QRect(0, 0, 160, 24);
    QVERIFY(delegate->sizeHint(option, locked).width() >
            delegate->sizeHint(option, nameOf(QStringLiteral("term-b"))).width() +
                LockDelegate::lockRect(option.rect).width() / 2);
    QImage cell(option.rect.size(), QImage::Format_RGB32);
    cell.fill(Qt::white);
    QPainter painter(&cell);
    delegate->paint(&painter, option, locked);
    painter.end();
    const QRect place = LockDelegate::lockRect(option.rect);
    QVERIFY(option.rect.contains(place));
    int inked = 0; // rows of the lock with ink, of its shackle as well as its body
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(cell.pixel(x, y)) < 128) {
                ++inked;
                break;
            }
        }
    }
    QVERIFY2(inked >= place.height() / 2, qPrintable(QString::number(inked)));
}

void TestLocationForm::beginsWithTheDetails()
{
    Fixture f;
    shell::Translation translation;
    translation.use(shell::Language::Dutch);
    const LocationForm form(f.sample.view);
    QCOMPARE(form.findChild<QTabWidget *>()->tabText(0), QStringLiteral("Gegevens"));
    translation.use(shell::Language::English);
}

void TestLocationForm::tellsTheHistoryOfALocation()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Places);
    f.page.model()->setData(f.page.table()->currentIndex(), QStringLiteral("81"));
    f.page.model()->setData(f.page.model()->index(f.page.model()->rowOf(QStringLiteral("term-b")), Column::Places),
                            QStringLiteral("41"));
    LocationHistory *history = f.page.form()->history();
    new QAbstractItemModelTester(history->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 history);
    QSignalSpy shown(history, &LocationHistory::shown);
    f.page.form()->tabs()->setCurrentWidget(history);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(history->table()->model()->rowCount(), 1);
    QVERIFY(history->table()->model()->index(0, 1).data().toString().contains(QStringLiteral("81")));
    QCOMPARE(history->changes()->model()->rowCount(), 1);
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.sample.document.undo());
    QTRY_COMPARE(history->table()->model()->rowCount(), 2);
}

void TestLocationForm::goesToTheFieldThatCannotBeApplied()
{
    Fixture f;
    f.go(QStringLiteral("term-a"), Column::Name);
    QLineEdit *minors = f.line(TermField::Minors);
    f.page.form()->showTabOf(minors);
    minors->setFocus();
    QTest::keyClicks(minors, QStringLiteral("999"));
    QTest::keyClick(minors, Qt::Key_Return);
    f.page.form()->tabs()->setCurrentIndex(0);
    const auto links = f.page.form()->findChildren<widgets::LinkButton *>();
    const auto go = std::find_if(links.begin(), links.end(), [](const widgets::LinkButton *link) {
        return link->text() == QStringLiteral("Go to the field");
    });
    QVERIFY(go != links.end() && (*go)->isVisible());
    QTest::keyClick(*go, Qt::Key_Space);
    QVERIFY(minors->isVisible() && minors->hasFocus());
}

REGIE_TEST_GUI(TestLocationForm)
#include "test_location_form.moc"
