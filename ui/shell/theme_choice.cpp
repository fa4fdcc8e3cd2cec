// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_choice.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPalette>

#ifdef Q_OS_WIN
#include <QSettings>

#include <windows.h>
#endif

namespace regie::ui::shell {

using figures::ThemeKind;

namespace {

/// Black and white have 21; a desktop's usual black text on light grey has 18.
constexpr double kHighContrast = 20.5;

#ifdef Q_OS_WIN
bool windowsShowsHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

bool windowsShowsDark()
{
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}
#else
/// The colours that the program would have if it did not bring its own.
QPalette desktopPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    QApplication::setPalette(ours);
    return desktop;
}
#endif

} // namespace

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        //: colours: those of the desktop, light or dark
        return QCoreApplication::translate("ThemeChoice", "As the &system shows");
    case ThemeChoice::Light:
        return QCoreApplication::translate("ThemeChoice", "&Light");
    case ThemeChoice::Dark:
        return QCoreApplication::translate("ThemeChoice", "&Dark");
    case ThemeChoice::HighContrast:
        return QCoreApplication::translate("ThemeChoice", "&High contrast");
    }
    Q_UNREACHABLE();
}

ThemeKind themeLike(const QPalette &desktop)
{
    const QColor ground = desktop.color(QPalette::Active, QPalette::Window);
    const QColor ink = desktop.color(QPalette::Active, QPalette::WindowText);
    if (figures::contrastRatio(ground, ink) >= kHighContrast)
        return ThemeKind::HighContrast;
    return ground.lightnessF() < ink.lightnessF() ? ThemeKind::Dark : ThemeKind::Light;
}

ThemeKind desktopTheme()
{
#ifdef Q_OS_WIN
    if (windowsShowsHighContrast())
        return ThemeKind::HighContrast;
    return windowsShowsDark() ? ThemeKind::Dark : ThemeKind::Light;
#else
    return themeLike(desktopPalette());
#endif
}

ThemeKind themeOf(ThemeChoice choice, ThemeKind desktop)
{
    switch (choice) {
    case ThemeChoice::System:
        return desktop;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::shell
