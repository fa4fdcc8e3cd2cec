// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

#include <functional>

namespace regie::ui::shell {

/// Where the start page stands. The page is made when it is shown, but not while a dossier is being opened, which then comes
/// in its place.
class StartPlace : public QWidget
{
    Q_OBJECT

public:
    StartPlace(Session &session, std::function<QWidget *()> makePage, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Session &m_session;
    std::function<QWidget *()> m_makePage; ///< none: it was made
};

} // namespace regie::ui::shell
