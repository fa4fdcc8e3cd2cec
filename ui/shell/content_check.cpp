// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/content_check.h"

#include "ui/widgets/background.h"

namespace regie::ui::shell {

ContentCheck::ContentCheck(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{}

void ContentCheck::start(const dossier::Verification &verification)
{
    m_isRunning = true;
    widgets::inBackground(
        this,
        [verification] {
            verification.run();
            return true;
        },
        [this](const widgets::Outcome<bool> &outcome) {
            m_isRunning = false;
            if (const auto *damage = std::get_if<dossier::Error>(&outcome))
                m_damage = dossier::Error{damage->code, m_path, damage->detail};
            emit ended();
        });
}

} // namespace regie::ui::shell
