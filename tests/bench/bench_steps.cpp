// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_steps.h"

#include "core/dossier/changes.h"
#include "tests/bench/screen_steps.h"
#include "ui/shell/theme_choice.h"

namespace regie::bench {

using tests::WatchedApplication;
using ui::shell::Screen;

namespace {

void showFirst(StepTaker &steps, Screen screen)
{
    steps.on(screen);
    steps.takeWhole(QStringLiteral("show for the first time"), [&] { steps.window().showScreen(screen); });
}

/// What an officer can do on any screen.
void walk(StepTaker &steps, Screen screen)
{
    ui::widgets::DossierView &view = steps.view();
    steps.on(screen);
    steps.take(QStringLiteral("show again"), [&] { steps.window().showScreen(screen); });
    steps.take(QStringLiteral("edit"), [&] {
        const domain::Term before = view.data().terms.front();
        domain::Term after = before;
        after.places += 1;
        view.document().apply(dossier::changes::edit(before, after, QStringLiteral("Locatie")));
    });
    steps.undo();
    steps.take(QStringLiteral("another as-of date"), [&] { view.setAsOf(view.asOf().addDays(1)); });
    steps.take(QStringLiteral("another round"),
               [&] { view.chooseRound(domain::CyclePeriod::fromText(QStringLiteral("2027-2028"))); });
    steps.take(QStringLiteral("the round of the as-of date"), [&] { view.chooseRound({}); });
    const auto &municipalities = view.data().municipalities;
    steps.take(QStringLiteral("select a municipality"),
               [&] { view.selectMunicipality(municipalities[municipalities.size() / 2].id); });
}

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
        StepTaker steps(application, opened, results);
        showFirst(steps, Screen::Overview);
    }
    OpenWindow opened(path, Screen::Overview);
    if (!opens(opened))
        return {};
    StepTaker steps(application, opened, results);
    for (const Screen screen : domain::allOf<Screen>()) {
        if (screen != Screen::Overview)
            showFirst(steps, screen);
    }
    for (const Screen screen : domain::allOf<Screen>())
        walk(steps, screen);
    walkLocations(steps);
    walkOtherScreens(steps);
    walkWindow(steps);
    // These make the whole window anew.
    QAction &theme = steps.actionOf(nameOf(ui::shell::ThemeChoice::Dark));
    steps.takeWhole(QStringLiteral("another theme"), [&theme] { theme.trigger(); });
    QAction &language = steps.actionOf(QStringLiteral("&English"));
    steps.takeWhole(QStringLiteral("another language"), [&language] { language.trigger(); });
    return results;
}

} // namespace regie::bench
