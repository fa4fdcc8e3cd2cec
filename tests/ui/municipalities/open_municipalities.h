// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/open_sample.h"
#include "ui/municipalities/municipalities_page.h"

namespace regie::tests {

/// The screen of municipalities in a window that has the keyboard.
struct OpenMunicipalities
{
    OpenSample sample;
    QWidget window;
    ui::municipalities::MunicipalitiesPage page{sample.view, &window};

    OpenMunicipalities()
    {
        page.resize(1400, 800);
        window.resize(page.size());
        showActive(window);
        page.table()->setFocus();
    }

    void go(const QString &code, ui::municipalities::AreaColumn column)
    {
        page.table()->setFocus();
        page.table()->goTo(page.model()->index(page.model()->rowOf(code), static_cast<int>(column)));
    }
    ui::municipalities::TaskTab *task() const { return page.detail()->taskTab(); }
    const domain::Dossier &data() const { return sample.document.data(); }
};

} // namespace regie::tests
