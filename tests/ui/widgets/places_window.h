// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/kept_states.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/total_row.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QVBoxLayout>

namespace regie::tests::places {

using ui::widgets::countColumn;
using ui::widgets::dayColumn;
using ui::widgets::RecordModel;
using ui::widgets::RecordWriter;
using ui::widgets::TableView;
using ui::widgets::textColumn;
using ui::widgets::TotalRow;

enum Column { Name, Places, From };

struct Place
{
    QString id;
    QString name;
    std::optional<int> places;
    QDate from;

    bool operator==(const Place &) const = default;
};

using Model = RecordModel<Place>;

inline std::vector<Place> rows()
{
    return {{QStringLiteral("a"), QStringLiteral("Soest"), 80, QDate(2025, 1, 1)},
            {QStringLiteral("b"), QStringLiteral("Houten"), 1943, QDate(2026, 7, 1)},
            {QStringLiteral("c"), QStringLiteral("IJsselstein"), std::nullopt, QDate()},
            {QStringLiteral("d"), QString(), 80, QDate(2024, 6, 30)}};
}

/// A table in a window, with a row of sums under it.
struct Window
{
    explicit Window(OpenSample &sample)
        : model({textColumn(QStringLiteral("Name"), &Place::name),
                 countColumn(QStringLiteral("Places"), &Place::places),
                 dayColumn(QStringLiteral("From"), &Place::from)},
                RecordWriter<Place>{}, nullptr)
        , table(new TableView(sample.view, QStringLiteral("Test")))
        , total(new TotalRow(sample.view, QStringLiteral("Sum"), *table))
    {
        model.setRows(rows());
        totalModel.setRows({{QStringLiteral("t"), {}, 1, {}}});
        auto *column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addWidget(total);
        table->setModel(&model);
        total->setModel(&totalModel);
        table->keepAs(QStringLiteral("test"));
        table->fitColumns();
        window.resize(700, 320);
        showActive(window);
        table->setFocus();
        table->goTo(model.index(0, Name));
    }

    /// Whether the table has the keyboard again after a popup, which leaves no window active where there is no desktop.
    bool isBackInTable()
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && table->hasFocus();
    }
    QString ids() const
    {
        QString ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.rowKey(row);
        return ids;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(table, key, modifiers); }
    QPoint middleOf(int column) const
    {
        const QHeaderView &header = *table->horizontalHeader();
        return {header.sectionViewportPosition(column) + header.sectionSize(column) / 3, header.height() / 2};
    }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, modifiers, middleOf(column));
    }

    QWidget window;
    Model model;
    Model totalModel{{textColumn(QStringLiteral("Name"), &Place::name),
                      countColumn(QStringLiteral("Places"), &Place::places),
                      dayColumn(QStringLiteral("From"), &Place::from)},
                     RecordWriter<Place>{},
                     nullptr};
    TableView *table;
    TotalRow *total;
};

} // namespace regie::tests::places
