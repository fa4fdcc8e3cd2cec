// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace regie::ui::widgets {

/// A framed part of a page: a row with the title and its controls, and below it the content.
class Panel : public QFrame
{
    Q_OBJECT

public:
    Panel(const QString &title, const figures::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Adds a control or link at the right end of the header row.
    void addToHeader(QWidget *widget);
    /// Adds to the content, from top to bottom.
    void addContent(QWidget *widget, int stretch = 0);
    /// A note under the content, in small type.
    void setNote(const QString &note);

private:
    figures::Theme m_theme;
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
};

} // namespace regie::ui::widgets
