// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/course_model.h"
#include "ui/widgets/table_view.h"

namespace regie::ui::timeline {

/// The table of locations whose terms are bars against the months, with the school years as bands.
class CourseTable : public widgets::TableView
{
    Q_OBJECT

public:
    CourseTable(widgets::DossierView &view, CourseModel &model, QWidget *parent = nullptr);

signals:
    /// Enter or a double click on a row.
    void locationActivated(const QString &location);
};

} // namespace regie::ui::timeline
