// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_steps.h"

#include "core/dossier/changes.h"
#include "tests/bench/open_window.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/table_tools.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QMetaEnum>

namespace regie::bench {

using tests::WatchedApplication;
using ui::locations::LocationTableModel;
using ui::shell::Screen;

namespace {

constexpr double kFirstLimit = 100;
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

/// The steps on the screens of one window.
class Walk
{
public:
    Walk(WatchedApplication &application, OpenWindow &opened, QJsonArray &results)
        : m_application(application)
        , m_opened(opened)
        , m_results(results)
    {}

    void showFirst(Screen screen)
    {
        m_screen = domain::keyOf(screen);
        const auto step = m_application.step(QStringLiteral("show for the first time"),
                                             [&] { m_opened.window().showScreen(screen); });
        m_results.append(result(m_screen, step, step.milliseconds, kFirstLimit));
    }

    /// What an officer can do on any screen.
    void walk(Screen screen)
    {
        m_screen = domain::keyOf(screen);
        ui::widgets::DossierView &view = m_opened.window().session().view();
        take(QStringLiteral("show again"), [&] { m_opened.window().showScreen(screen); });
        take(QStringLiteral("edit"), [&] {
            const domain::Term before = view.data().terms.front();
            domain::Term after = before;
            after.places += 1;
            view.document().apply(dossier::changes::edit(before, after, QStringLiteral("Locatie")));
        });
        take(QStringLiteral("undo"), [&] { view.document().undo(); });
        take(QStringLiteral("another as-of date"), [&] { view.setAsOf(view.asOf().addDays(1)); });
        const auto &municipalities = view.data().municipalities;
        take(QStringLiteral("select a municipality"),
             [&] { view.selectMunicipality(municipalities[municipalities.size() / 2].id); });
    }

    void walkLocations()
    {
        m_opened.window().showScreen(Screen::Locations);
        m_screen = domain::keyOf(Screen::Locations);
        ui::widgets::TableTools &tools = m_opened.page()->table()->tools();
        for (int column = 0; column < LocationTableModel::ColumnCount; ++column) {
            take(QStringLiteral("sort by column %1").arg(column), [&] {
                ui::widgets::Arrangement arrangement;
                arrangement.order = {{column, Qt::DescendingOrder}};
                tools.arrange(arrangement);
            });
        }
        take(QStringLiteral("sort no more"), [&] { tools.arrange({}); });
        type(QStringLiteral("filter"), *m_opened.filter());
        take(QStringLiteral("open the find bar"), [&] { tools.find(); });
        type(QStringLiteral("find"), *tools.findBar()->field());
    }

private:
    void take(const QString &name, const std::function<void()> &deed)
    {
        const auto step = m_application.step(name, deed);
        m_results.append(result(m_screen, step, step.worst.milliseconds, kStepLimit));
    }

    void type(const QString &name, QLineEdit &field)
    {
        field.setFocus();
        for (const QChar letter : QStringLiteral("lindelaan"))
            take(name + QStringLiteral(": a letter"), [&] { press(&field, Qt::Key_A, letter); });
        for (int i = 0; i < 9; ++i)
            take(name + QStringLiteral(": a letter less"), [&] { press(&field, Qt::Key_Backspace, {}); });
    }

    WatchedApplication &m_application;
    OpenWindow &m_opened;
    QJsonArray &m_results;
    QString m_screen;
};

} // namespace

QJsonArray measureSteps(WatchedApplication &application, const QString &path)
{
    QJsonArray results;
    // Not quit(), which closes the window first.
    const auto opens = [](OpenWindow &window) { return window.run([](OpenWindow &) { QCoreApplication::exit(); }); };
    {
        OpenWindow opened(path, Screen::Locations);
        if (!opens(opened))
            return {};
        Walk(application, opened, results).showFirst(Screen::Overview);
    }
    OpenWindow opened(path, Screen::Overview);
    if (!opens(opened))
        return {};
    Walk walk(application, opened, results);
    for (const Screen screen : domain::allOf<Screen>()) {
        if (screen != Screen::Overview)
            walk.showFirst(screen);
    }
    for (const Screen screen : domain::allOf<Screen>())
        walk.walk(screen);
    walk.walkLocations();
    return results;
}

} // namespace regie::bench
