// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/step_taker.h"

#include "tests/bench/instructions.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

namespace regie::bench {

using tests::WatchedApplication;
using ui::widgets::TableView;

namespace {

constexpr double kWholeLimit = 100;
constexpr double kStepLimit = 50;

QString nameOf(QEvent::Type type)
{
    return QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
}

QJsonObject result(const QString &screen, const WatchedApplication::Step &step, double program, double limit)
{
    return {{QStringLiteral("name"), QStringLiteral("step")},
            {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("screen"), screen},
            {QStringLiteral("step"), step.name},
            {QStringLiteral("program"), program},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("worst_event"), step.worst.receiver + u' ' + nameOf(step.worst.type)}};
}

} // namespace

WatchedApplication::Step StepTaker::measure(const QString &name, const std::function<void()> &deed)
{
    WatchedApplication::settle();
    endPart("between");
    auto step = m_application.step(name, deed);
    endPart(qPrintable(m_screen + QStringLiteral(": ") + name));
    return step;
}

void StepTaker::takeWhole(const QString &name, const std::function<void()> &deed)
{
    const auto step = measure(name, deed);
    m_results.append(result(m_screen, step, step.milliseconds, kWholeLimit));
}

void StepTaker::take(const QString &name, const std::function<void()> &deed)
{
    const auto step = measure(name, deed);
    m_results.append(result(m_screen, step, step.worst.milliseconds, kStepLimit));
}

void StepTaker::undo()
{
    take(QStringLiteral("undo"), [this] { view().document().undo(); });
}

void StepTaker::type(const QString &name, QLineEdit &field, const QString &word)
{
    field.setFocus();
    for (const QChar letter : word)
        take(name + QStringLiteral(": a letter"), [&] { press(&field, Qt::Key_A, letter); });
    for (qsizetype i = 0; i < word.size(); ++i)
        take(name + QStringLiteral(": a letter less"), [&] { press(&field, Qt::Key_Backspace, {}); });
}

void StepTaker::typeInCell(TableView &table, int column, QChar digit)
{
    table.goTo(table.model()->index(std::max(0, table.currentIndex().row()), column));
    table.setFocus();
    take(QStringLiteral("type in a cell: a digit"), [&] { press(&table, digit.unicode(), digit); });
    if (auto *editor = table.viewport()->findChild<QLineEdit *>()) // a score needs no editor
        take(QStringLiteral("type in a cell: Enter"), [&] { press(editor, Qt::Key_Return, {}); });
}

void StepTaker::goDown(TableView &table)
{
    table.setFocus();
    take(QStringLiteral("the next row"), [&] { press(&table, Qt::Key_Down, {}); });
    take(QStringLiteral("a page down"), [&] { press(&table, Qt::Key_PageDown, {}); });
}

QAction &StepTaker::actionOf(const QString &keyOrText) const
{
    for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == keyOrText || action->shortcut() == QKeySequence(keyOrText))
                return *action;
        }
    }
    qFatal("There is no action %s", qPrintable(keyOrText));
}

} // namespace regie::bench
