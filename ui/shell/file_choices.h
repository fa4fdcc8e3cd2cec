// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "ui/shell/session.h"

#include <QFileDialog>

#include <functional>

namespace regie::ui::shell {

/// What a new dossier begins with.
enum class Template { Utrecht, Example };

/// Asks where a file is or must come, without holding up the window, and hands it to the session.
class FileChoices : public QObject
{
    Q_OBJECT

public:
    FileChoices(Session &session, QWidget *window);

    void askOpen();
    void askNew(Template content);
    /// Where the open dossier must be kept from now on.
    void askSaveElsewhere();

private:
    void ask(QFileDialog::AcceptMode mode, const QString &title, const QString &filter, const QString &suggestion,
             std::function<void(const QString &)> chosen);
    QString folder() const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace regie::ui::shell

namespace regie::domain {

/// The names of the option --template.
template <>
struct Keys<ui::shell::Template>
{
    static constexpr std::array<QLatin1StringView, 2> texts{QLatin1StringView("utrecht"), QLatin1StringView("example")};
};

} // namespace regie::domain
