// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/figures/legend.h"
#include "ui/municipalities/statement_block.h"
#include "ui/municipalities/statement_form.h"
#include "ui/municipalities/task_course.h"
#include "ui/widgets/figure_button.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <vector>

namespace regie::ui::municipalities {

/// One area's places against its task, as a bar with its legend.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(const widgets::DossierView &view, QWidget *parent = nullptr);

    void setBar(const analysis::StackedBars::Bar &bar);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    figures::FigureStyle figureStyle() const;
    static figures::Legend legend();
    int barHeight() const;

    const widgets::DossierView &m_view;
    analysis::StackedBars m_bars;
};

/// The task of one area: key figures, the bar, the statements that name it, and its course by month.
class TaskTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskTab(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows the area; an empty code is the province.
    void show(const QString &municipality);
    const std::vector<StatementBlock *> &blocks() const { return m_blocks; }
    StatementForm *form() const { return m_form; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *compareButton() const { return m_compare; }
    TaskCourse *course() const { return m_course; }
    widgets::FigureButton *figure(analysis::FigureName name) const;

private:
    QWidget *makeFigures();
    QWidget *makeButtons();
    void showFigures(const analysis::AreaFigures &figures);
    void showBlocks();
    void orderBlocks();
    void showRealised();
    void setButtons();
    std::vector<StatementBlock::Subject> subjects() const;
    const domain::TaskStatement *current() const;
    int statementCount() const;
    void choose();
    void remove();
    /// The current statement with another of its kind of block.
    void compareCurrent();
    void compare(const QString &first, const QString &second);

    struct Figure
    {
        analysis::FigureName name;
        widgets::FigureButton *button;
    };

    widgets::DossierView &m_view;
    QString m_municipality;
    std::vector<Figure> m_figures;
    TaskBar *m_bar;
    QVBoxLayout *m_blockColumn;
    std::vector<StatementBlock *> m_blocks;
    QLabel *m_none;
    QLabel *m_realised;
    QPushButton *m_add;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QPushButton *m_compare;
    StatementForm *m_form;
    TaskCourse *m_course;
};

} // namespace regie::ui::municipalities
