// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QDialog>

#include <array>

class QPlainTextEdit;

namespace regie::ui::principles {

/// The five sentences of a principle in this dossier, or a proposal when it has none.
std::array<QString, 5> rubricOf(const domain::Dossier &dossier, domain::Principle principle);
/// The sentences that the program proposes; nobody has laid them down.
std::array<QString, 5> proposedRubric(domain::Principle principle);

/// Writes what the five levels of a principle mean in this dossier; saving is one step. Not modal inside: use open().
class RubricDialog : public QDialog
{
    Q_OBJECT

public:
    RubricDialog(widgets::DossierView &view, domain::Principle principle, QWidget *parent);

    QPlainTextEdit *sentence(int level) const { return m_sentences[static_cast<std::size_t>(level - 1)]; }
    void propose();
    void save();

private:
    void fill(const std::array<QString, 5> &sentences);

    widgets::DossierView &m_view;
    domain::Principle m_principle;
    std::array<QPlainTextEdit *, 5> m_sentences{};
};

} // namespace regie::ui::principles
