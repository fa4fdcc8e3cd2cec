// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/typed_values.h"

#include <QString>

#include <optional>

namespace regie::ui::locations {

/// The keys are "no" and "yes".
widgets::Choices yesNoChoices();
widgets::Choices kindChoices();
widgets::Choices streamChoices();
widgets::Choices phaseChoices();
/// The municipalities in Dutch order, after one with an empty key that stands for none.
widgets::Choices municipalityChoices(const domain::Dossier &dossier, const QString &none);

/// A few letters, for a column: "asylum".
QString shortNameOf(domain::Stream stream);
QString shortNameOf(domain::LocationKind kind);
/// The kind in a few letters, or "unknown".
QString kindText(const std::optional<domain::LocationKind> &kind);
/// What typed or pasted words mean: a key, a name, a short name or a word of the tables that are imported.
widgets::Typed<std::optional<domain::LocationKind>> typedKind(const QString &text);
widgets::Typed<domain::Stream> typedStream(const QString &text);
widgets::Typed<std::optional<domain::Phase>> typedPhase(const QString &text);

/// The phase with its number, or "unknown".
QString phaseText(const std::optional<domain::Phase> &phase);

} // namespace regie::ui::locations
