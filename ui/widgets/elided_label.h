// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace regie::ui::widgets {

/// A line of text that loses its middle where there is too little room, as suits a path.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// What can be read at the width that the label has.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace regie::ui::widgets
