// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/window_actions.h"

#include <QComboBox>
#include <QDateEdit>
#include <QToolBar>

#include <vector>

namespace regie::ui::shell {

/// The bar with what is needed on every screen: save, undo, the as-of date, finding, and the PDF overview.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(const WindowActions &actions, const figures::Theme &theme, QWidget *parent = nullptr);

    CommandPalette &commandPalette() { return *m_palette; }
    QDateEdit &asOf() { return *m_asOf; }
    /// Shows the date without telling that it changed.
    void setAsOf(QDate date);
    /// Offers these rounds and shows the one that holds, without telling that it changed.
    void setRounds(const std::vector<domain::CyclePeriod> &rounds, domain::CyclePeriod current);
    QComboBox &rounds() { return *m_rounds; }

signals:
    void asOfChosen(QDate date);
    void roundChosen(regie::domain::CyclePeriod round);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeAsOf();
    void makeRounds();
    void fill(const WindowActions &actions);

    QDateEdit *m_asOf;
    QComboBox *m_rounds;
    CommandPalette *m_palette;
};

} // namespace regie::ui::shell
