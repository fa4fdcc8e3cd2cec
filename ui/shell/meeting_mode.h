// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/meeting_parts.h"
#include "ui/widgets/figure_button.h"

#include <QLabel>
#include <QPushButton>

#include <array>
#include <vector>

namespace regie::ui::shell {

/// The meeting mode: the province and each municipality in large type on the whole screen, one at a time, with arrow keys. It
/// shows figures only: no notes, no names of locations, nothing confidential; nor do the answers to "why this number?".
class MeetingMode : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingMode(widgets::DossierView &view, QWidget *parent = nullptr);

    /// The area that is shown: CBS code; empty: the province.
    const QString &area() const { return m_areas[m_current]; }
    /// Shows the next area, or one further; stays within the first and the last.
    void step(int areas);
    const std::array<widgets::FigureButton *, 5> &figures() const { return m_figures; }
    QString sentence() const { return m_sentence->text(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

signals:
    /// The mode is left.
    void left();

private:
    void listAreas();
    void layOut();
    void addKeys();
    void show(std::size_t area);
    void reload();
    void showFigures(const analysis::AreaFigures &area);
    void applyScale();
    void announce();

    widgets::DossierView &m_view;
    std::vector<QString> m_areas; ///< the province first
    std::size_t m_current = 0;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_moment;
    std::array<widgets::FigureButton *, 5> m_figures;
    MeetingBar *m_bar;
    MeetingProfile *m_profile;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_leave;
};

} // namespace regie::ui::shell
