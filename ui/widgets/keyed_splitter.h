// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace regie::ui::widgets {

/// A splitter whose border can be moved by keyboard: Tab reaches it between its sides, arrow keys move it, Home and End as far
/// as it goes.
class KeyedSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit KeyedSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// After both sides are in: what the border is called, and its turn in the order of Tab.
    void nameBorder(const QString &name);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace regie::ui::widgets
