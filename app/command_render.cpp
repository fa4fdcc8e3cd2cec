// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given_municipality.h"
#include "app/given_output.h"
#include "core/dossier/error_text.h"
#include "core/dossier/open_dossier.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

namespace regie::app {

using dossier::Error;
using dossier::ErrorCode;
using ui::shell::MainWindow;
using ui::shell::Screen;

namespace {

constexpr int kLeastSide = 200;
constexpr int kLargestSide = 8000;
constexpr double kLargestScale = 4;

const QString kExplain = QStringLiteral("explain");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandRender)
};

/// What must be painted.
struct Picture
{
    QString file;
    QString out;
    std::optional<Screen> screen; ///< none: the explanation
    QString municipality;
    QDate asOf;
    QSize size;
};

QSize givenSize(CommandArguments &arguments)
{
    if (!arguments.has(QStringLiteral("size")))
        return {1440, 900};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(arguments.text(QStringLiteral("size")));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= kLeastSide && size.height() >= kLeastSide && size.width() <= kLargestSide &&
                      size.height() <= kLargestSide;
    if (!fits)
        arguments.note(
            Words::tr("“%1” is not a size. Write it as 1440x900.").arg(arguments.text(QStringLiteral("size"))));
    return size;
}

void checkScale(CommandArguments &arguments)
{
    if (!arguments.has(QStringLiteral("scale")))
        return;
    bool isNumber = false;
    const double scale = arguments.text(QStringLiteral("scale")).toDouble(&isNumber);
    if (!isNumber || scale < 1 || scale > kLargestScale)
        arguments.note(
            Words::tr("“%1” is not a scale. Give a number from 1 to 4.").arg(arguments.text(QStringLiteral("scale"))));
}

QString screenChoices()
{
    QStringList names;
    for (const QLatin1StringView name : domain::Keys<Screen>::texts)
        names << name;
    names << kExplain;
    return names.join(u'|');
}

void declare(CommandArguments &arguments)
{
    arguments.file(QStringLiteral("FILE"), Words::tr("The dossier."));
    arguments.option(QStringLiteral("screen"), screenChoices(), Words::tr("Which screen."), Presence::Required);
    arguments.option(QStringLiteral("municipality"), QStringLiteral("GM…"),
                     Words::tr("The municipality that is selected."), Presence::Optional);
    arguments.option(QStringLiteral("theme"), QStringLiteral("light|dark|contrast"), Words::tr("The colours."),
                     Presence::Optional);
    arguments.option(QStringLiteral("size"), Words::tr("WIDTHxHEIGHT"),
                     Words::tr("Size of the window, such as 1440x900."), Presence::Optional);
    arguments.option(QStringLiteral("scale"), Words::tr("NUMBER"),
                     Words::tr("Pixels of the picture per pixel of the window."), Presence::Optional);
    arguments.option(QStringLiteral("as-of"), Words::tr("DAY"), Words::tr("The as-of date, such as 2026-11-01."),
                     Presence::Optional);
    arguments.option(QStringLiteral("out"), QStringLiteral("FILE.png"), Words::tr("The picture to write."),
                     Presence::Required);
}

void save(const QPixmap &pixmap, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !pixmap.save(&file, "PNG") || !file.commit())
        throw Error{ErrorCode::CannotWrite, path, file.errorString()};
}

/// Goes to what must be painted; calls done with the widget when that is ready.
void arrange(MainWindow &window, const Picture &picture, const std::function<void(QWidget &)> &done)
{
    ui::widgets::DossierView &view = window.session().view();
    if (picture.asOf.isValid())
        view.setAsOf(picture.asOf);
    if (!picture.municipality.isEmpty())
        view.selectMunicipality(picture.municipality);
    if (picture.screen) {
        window.showScreen(*picture.screen);
        QObject::connect(&window, &MainWindow::screenReady, &window, [&window, done] { done(window); });
        return;
    }
    QWidget *dialog =
        window.explain({ui::dialogs::Question::Kind::Figure, {analysis::FigureName::Counts, picture.municipality, {}}});
    QMetaObject::invokeMethod(
        dialog, [dialog, done] { done(*dialog); }, Qt::QueuedConnection);
}

/// Builds the window, waits until it is ready and saves the picture; throws Error.
void paint(const Picture &picture, Context &context, ui::shell::Settings &settings, figures::ThemeKind theme)
{
    const QTemporaryDir root;
    MainWindow window(settings, context.translation, root.path(), [theme] { return theme; });
    window.resize(picture.size);
    std::optional<Error> failure;
    const auto fail = [&failure](const Error &error) {
        failure = error;
        QCoreApplication::exit(Cannot);
    };
    QObject::connect(&window.session(), &ui::shell::Session::failed, &window,
                     [&fail](ui::shell::Deed, const Error &error) { fail(error); });
    QObject::connect(&window.session(), &ui::shell::Session::opened, &window, [&] {
        arrange(window, picture, [&](QWidget &widget) {
            try {
                save(widget.grab(), picture.out);
                QCoreApplication::exit(Done);
            } catch (const Error &error) {
                fail(error);
            }
        });
    });
    window.session().open(picture.file);
    window.show();
    QApplication::exec();
    if (failure)
        throw *failure;
}

} // namespace

int runRender(Context &context)
{
    CommandArguments arguments(context, Words::tr("Paints a screen of the window as a PNG picture."));
    declare(arguments);
    if (const auto code = arguments.parse())
        return *code;
    Picture picture{arguments.file(0), givenOutput(arguments, arguments.file(0)), {}, {}, {}, givenSize(arguments)};
    if (arguments.text(QStringLiteral("screen")) != kExplain)
        picture.screen = arguments.choice<Screen>(QStringLiteral("screen"));
    picture.asOf = arguments.date(QStringLiteral("as-of"));
    const auto theme = arguments.choice<figures::ThemeKind>(QStringLiteral("theme"));
    checkScale(arguments);
    if (const auto code = arguments.refusal())
        return *code;
    picture.municipality = givenMunicipality(arguments, dossier::readPublished(picture.file));
    if (const auto code = arguments.refusal())
        return *code;

    // The picture shows what the options say, not what the user chose for the window.
    const QTemporaryDir folder;
    ui::shell::Settings settings(folder.filePath(QStringLiteral("render.ini")));
    settings.setTheme(ui::shell::ThemeChoice::System);
    settings.setAuthor(context.settings.author());
    paint(picture, context, settings, theme.value_or(figures::ThemeKind::Light));
    return Done;
}

} // namespace regie::app
