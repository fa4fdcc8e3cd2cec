// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "core/dossier/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/ui/open_sample.h"
#include "ui/principles/principles_page.h"
#include "ui/principles/reason_dialog.h"

#include <QPlainTextEdit>
#include <QTest>

namespace regie::tests {

using domain::Principle;
using ui::principles::PrinciplesPage;
using ui::principles::ReasonDialog;
namespace widgets = ui::widgets;

inline const QDate kAsOf(2026, 3, 1);
inline const QString kAldorp = QStringLiteral("GM0001");
inline const QString kBedorp = QStringLiteral("GM0002");

/// An open page on the sample dossier: Aldorp has score 3 on the first principle since 1 January 2026, nothing else has one.
struct OpenPrinciples
{
    SampleFile file;
    dossier::Document document{dossier::openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker")};
    widgets::DossierView view{document, kAsOf, figures::ThemeKind::Light};
    QWidget window;
    PrinciplesPage page{view, &window};

    OpenPrinciples()
    {
        page.resize(1400, 800);
        window.resize(page.size());
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
    }

    void go(int row, int column)
    {
        page.matrix()->setFocus();
        page.matrix()->selectionModel()->setCurrentIndex(page.model()->index(row, column),
                                                         QItemSelectionModel::ClearAndSelect);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.matrix(), key, modifiers);
        if (key == Qt::Key_N)
            giveReason(QStringLiteral("No reception here."));
    }
    void giveReason(const QString &reason)
    {
        auto *dialog = window.findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        QVERIFY(dialog->saveButton()->isDefault());
        dialog->reason()->setPlainText(reason);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
    }
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return page.model()->index(row, column).data(role);
    }
    void setTarget(const QString &municipality, int value)
    {
        document.apply(dossier::changes::setTarget(document.data(), municipality, Principle::Scale, value, {},
                                                   QDate(2025, 1, 1), QStringLiteral("PRT")));
    }
    const domain::Score *scoreOn(QDate day, const QString &municipality, Principle principle) const
    {
        for (const domain::Score &score : document.data().scores) {
            if (score.municipality == municipality && score.principle == principle && score.asOf == day)
                return &score;
        }
        return nullptr;
    }
    QPlainTextEdit *reasoning() const { return page.panel()->reasoningField()->editor(); }
};

} // namespace regie::tests
