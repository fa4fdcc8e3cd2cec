// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <functional>

namespace regie::ui::widgets {

/// The place of a part that costs much to make, and is not what one comes for first: it is made when this place was painted
/// empty, with all that was painted with it, or when somebody asks for it before.
class LatePart : public QWidget
{
    Q_OBJECT

public:
    explicit LatePart(std::function<QWidget *()> make, QWidget *parent = nullptr);

    bool isMade() const { return m_part != nullptr; }
    /// The part; makes it when it was not made yet.
    QWidget *part();
    /// Whether the part is painted.
    bool isReady() const { return m_isReady; }

signals:
    /// The part is painted for the first time.
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    std::function<QWidget *()> m_make;
    QWidget *m_part = nullptr;
    QBasicTimer m_afterPaint;
    int m_roundsToWait = 0; ///< of the event loop
    bool m_isReady = false;
};

} // namespace regie::ui::widgets
