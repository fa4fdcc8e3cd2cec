// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

#include <functional>

namespace regie::ui::widgets {

/// How serious a notice is; each has its own icon as well as its own colour.
enum class NoticeKind { Information, Warning, Error };

/// A bar over a page that says what happened and offers what can be done; it stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const figures::Theme &theme, QWidget *parent = nullptr);

    /// Replaces what the bar says and shows it.
    void tell(NoticeKind kind, const QString &sentence);
    /// Adds a button for what can be done; pressing it closes the bar.
    void offer(const QString &text, std::function<void()> action);
    QString sentence() const { return m_text->text(); }

private:
    void paintIcon(NoticeKind kind);

    figures::Theme m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace regie::ui::widgets
