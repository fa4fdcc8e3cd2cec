// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "core/domain/principle.h"
#include "ui/figures/theme.h"

#include <QWidget>

namespace regie::ui::shell {

/// The bar of one area against its task, with a legend.
class MeetingBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingBar(const figures::Theme &theme, QWidget *parent = nullptr);

    void setBars(analysis::StackedBars bars);
    void setScale(qreal scale);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    figures::Theme m_theme;
    analysis::StackedBars m_bars;
    qreal m_scale = 1;
};

/// The six principles of one area. Its menu asks about each score; so do Alt+W, Enter and a click, which open the menu.
class MeetingProfile : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingProfile(const figures::Theme &theme, QWidget *parent = nullptr);

    void setProfile(analysis::PrincipleProfile profile);
    void setScale(qreal scale);

signals:
    /// Why this score for the principle?
    void asked(domain::Principle principle);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu(const QPoint &place);

    figures::Theme m_theme;
    analysis::PrincipleProfile m_profile;
    qreal m_scale = 1;
};

} // namespace regie::ui::shell
