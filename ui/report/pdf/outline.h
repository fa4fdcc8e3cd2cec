// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/output.h"

#include <QString>

#include <vector>

namespace regie::report::pdf {

/// The bookmarks of a PDF: its headings, those of level 1 in sight.
class Outline
{
public:
    /// A heading on a page (its object), so many points above the page's foot.
    void add(int level, const QString &title, int page, qreal top);
    /// Writes the bookmarks and returns the root's object; 0: there are none.
    int write(Output &output) const;

private:
    struct Entry
    {
        int level;
        QString title;
        int page;
        qreal top;
    };

    std::vector<Entry> m_entries;
};

} // namespace regie::report::pdf
