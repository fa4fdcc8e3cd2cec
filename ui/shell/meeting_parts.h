// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/figures/theme.h"

#include <QLabel>
#include <QWidget>

#include <array>

namespace regie::ui::shell {

/// A key figure in large type, with its name above it.
class MeetingFigure : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingFigure(const figures::Theme &theme, QWidget *parent = nullptr);

    void setFigure(const QString &name, const QString &number, bool isBad);
    void setScale(qreal scale);
    QString number() const { return m_number->text(); }

private:
    figures::Theme m_theme;
    QLabel *m_name;
    QLabel *m_number;
};

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

/// The six principles of one area.
class MeetingProfile : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingProfile(const figures::Theme &theme, QWidget *parent = nullptr);

    void setProfile(analysis::PrincipleProfile profile);
    void setScale(qreal scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    figures::Theme m_theme;
    analysis::PrincipleProfile m_profile;
    qreal m_scale = 1;
};

} // namespace regie::ui::shell
