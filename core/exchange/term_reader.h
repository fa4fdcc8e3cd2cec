// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "core/exchange/row_reader.h"

namespace regie::exchange {

/// What says of a row of the locations table which term it is, unless it has an id.
struct TermIdentity
{
    QString municipality;
    QString name;
    domain::Stream stream = domain::Stream::Asylum;
    QDate from;
};

TermIdentity readTermIdentity(RowReader &row);

/// Puts the rest of the row into the term and refuses it when the result cannot be. Places for another municipality are not
/// for the host.
void readTerm(RowReader &row, const QString &host, domain::Term &term);

} // namespace regie::exchange
