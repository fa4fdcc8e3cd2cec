// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "tests/ui/open_sample.h"
#include "ui/history/history_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace regie::tests {

/// The screen on the sample, in which 80 places of "Locatie a" became 95 before it opened.
struct OpenHistory
{
    OpenSample sample;
    QWidget window;
    std::unique_ptr<ui::history::HistoryPage> page;

    OpenHistory() { setPlaces(QStringLiteral("term-a"), 95); }

    void open()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        page = std::make_unique<ui::history::HistoryPage>(sample.view, &window);
        new QAbstractItemModelTester(page->model(), Mode::QtTest, page->model());
        new QAbstractItemModelTester(page->detail()->model(), Mode::QtTest, page->model());
        new QAbstractItemModelTester(page->difference()->model(), Mode::QtTest, page->model());
        QSignalSpy ready(page.get(), &ui::history::HistoryPage::ready);
        page->resize(1400, 800);
        window.resize(page->size());
        showActive(window);
        page->table()->setFocus();
        QVERIFY(ready.count() > 0 || ready.wait());
    }
    void setPlaces(const QString &term, int places)
    {
        const domain::Term before = sample.term(term);
        domain::Term after = before;
        after.places = places;
        QVERIFY(sample.document.apply(dossier::changes::edit(before, after, sample.location(before.location).name)));
    }
    void addBaseline(QDate on)
    {
        domain::Meeting meeting;
        meeting.id = QStringLiteral("meeting-") + on.toString(Qt::ISODate);
        meeting.on = on;
        meeting.title = QStringLiteral("Regietafel");
        meeting.baseline = true;
        QVERIFY(sample.document.apply(dossier::changes::add(meeting, meeting.title)));
    }
    QString cell(int row, int column) const { return page->model()->index(row, column).data().toString(); }
    QString detail(int row, int column) const { return page->detail()->model()->index(row, column).data().toString(); }
    QString difference(int row, int column) const
    {
        return page->difference()->model()->index(row, column).data().toString();
    }
    static void choose(QComboBox *box, const QString &label)
    {
        const int index = box->findText(label);
        QVERIFY2(index >= 0, qPrintable(label));
        box->setCurrentIndex(index);
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace regie::tests
