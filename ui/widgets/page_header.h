// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

namespace regie::ui::widgets {

/// Whether a page shows invented figures.
enum class Provenance { Real, Fictitious };

/// The top row of a page: its title, a line about what it shows, a chip when the figures are invented, and buttons.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, const figures::Theme &theme, Provenance provenance, QWidget *parent = nullptr);

    void setTitle(const QString &title) { m_title->setText(title); }
    void setSubtitle(const QString &subtitle) { m_subtitle->setText(subtitle); }
    /// Adds a button at the right.
    void addButton(QWidget *button) { m_row->addWidget(button); }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
};

/// The chip "Example figures".
QWidget *makeExampleChip(const figures::Theme &theme);

} // namespace regie::ui::widgets
