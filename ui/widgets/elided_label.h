// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace regie::ui::widgets {

/// A line of text that loses a part where there is too little room: its middle, as suits a path, or its end.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode lost = Qt::ElideMiddle, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// What can be read at the width that the label has.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_lost;
};

} // namespace regie::ui::widgets
