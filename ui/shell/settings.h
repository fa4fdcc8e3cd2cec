// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/print/print_choice.h"
#include "ui/shell/languages.h"
#include "ui/shell/screen.h"
#include "ui/shell/theme_choice.h"
#include "ui/widgets/table_state.h"

#include <QDate>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace regie::ui::shell {

/// How a dossier was looked at when it was last closed.
struct DossierLook
{
    Screen screen = Screen::Overview;
    QDate asOf;                               ///< null: the day that the dossier opens with
    QString municipality;                     ///< CBS code of the selected one; empty: none
    std::optional<domain::CyclePeriod> round; ///< none: that of the as-of date

    bool operator==(const DossierLook &) const = default;
};

/// What a user chose on this machine; kept in an .ini file.
class Settings : public widgets::TableStates, public print::PrintMemory
{
public:
    static constexpr int kLeastTextSize = 100;
    static constexpr int kLargestTextSize = 200;
    static constexpr int kTextSizeStep = 25;

    explicit Settings(const QString &path)
        : m_values(path, QSettings::IniFormat)
    {}

    /// Where the settings of this user are.
    static QString defaultPath();

    Language language() const;
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// In percent.
    int textSize() const;
    void setTextSize(int percent);
    /// The name that the history gives to edits; empty: none was chosen. Never the account's name, which nobody chose.
    QString author() const;
    void setAuthor(const QString &author);
    /// Whether the user was asked for a name, which happens once.
    bool hasAskedForAuthor() const;
    void setHasAskedForAuthor();
    /// Whether edits go to the file by themselves after quiet seconds.
    bool publishOnIdle() const;
    void setPublishOnIdle(bool on);
    /// Files that were open before, the latest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    /// Files that always stay in the list, the first pinned first.
    QStringList pinnedFiles() const;
    void setPinned(const QString &path, bool pinned);
    /// Forgets the file, also how it was looked at.
    void removeRecentFile(const QString &path);
    /// Forgets all that are not pinned.
    void clearRecentFiles();
    DossierLook look(const QString &path) const;
    void setLook(const QString &path, const DossierLook &look);
    /// Width of the part beside the list of a screen, in pixels; 0: never chosen.
    int detailWidth(Screen screen) const;
    void setDetailWidth(Screen screen, int width);
    /// The report of a crash that the user was told of last; a file name.
    QString toldCrash() const;
    void setToldCrash(const QString &report);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray tableState(const QString &table) const override;
    void keepTableState(const QString &table, const QByteArray &state) override;
    QByteArray printChoice(const QString &report) const override;
    void keepPrintChoice(const QString &report, const QByteArray &choice) override;

private:
    QSettings m_values;
};

} // namespace regie::ui::shell
