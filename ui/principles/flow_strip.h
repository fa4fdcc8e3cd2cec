// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace regie::ui::principles {

/// Short painted items behind each other in small type; what does not fit goes on a next line.
class FlowStrip : public QWidget
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    FlowStrip(const widgets::DossierView &view, QWidget *parent);

    virtual int itemCount() const = 0;
    virtual int itemWidth(int item) const = 0;
    virtual void paintItem(QPainter &painter, const QRect &rect, int item) const = 0;
    void paintEvent(QPaintEvent *event) override;

    const figures::Theme &theme() const { return m_view.theme(); }
    int lineHeight() const;

private:
    std::vector<QRect> placesIn(int width) const;

    const widgets::DossierView &m_view;
};

/// What the keys do, each key in a frame.
class KeyHints : public FlowStrip
{
    Q_OBJECT

public:
    /// Between two keys: every key from the one to the other.
    inline static const QString kUpTo = QStringLiteral("\u2013");

    struct Hint
    {
        QStringList keys;
        QString text;
    };

    KeyHints(const widgets::DossierView &view, std::vector<Hint> hints, QWidget *parent = nullptr);

protected:
    int itemCount() const override { return static_cast<int>(m_hints.size()); }
    int itemWidth(int item) const override;
    void paintItem(QPainter &painter, const QRect &rect, int item) const override;

private:
    int capWidth(const QString &key) const;

    std::vector<Hint> m_hints;
};

/// What the marks in the matrix mean.
class ScoreLegend : public FlowStrip
{
    Q_OBJECT

public:
    explicit ScoreLegend(const widgets::DossierView &view, QWidget *parent = nullptr);

protected:
    int itemCount() const override;
    int itemWidth(int item) const override;
    void paintItem(QPainter &painter, const QRect &rect, int item) const override;

private:
    enum class Mark { Scores, Target, OwnTarget, Hatch, None };

    QString text(Mark mark) const;
    int markWidth(Mark mark) const;
    void paintMark(QPainter &painter, const QRect &rect, Mark mark) const;
};

} // namespace regie::ui::principles
