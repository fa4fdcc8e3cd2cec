// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace regie::figures {

/// What a text is for; each has its size and weight.
enum class TypeRole { KeyFigure, PageTitle, DetailTitle, Body, TableHeader, Small };

/// Makes the bundled Open Sans known to Qt; false when the program was built without it.
bool loadBundledFonts();

/// Size of the role in points at 100 %.
qreal pointSize(TypeRole role);

/// Whether the font itself has a minus sign and digits of one width, so that columns of numbers line up.
bool suitsNumbers(const QFont &font);

/// The font of the screen: the system's where it suits numbers and is not much wider, else Open Sans. The scale is the
/// user's text size.
QFont uiFont(TypeRole role = TypeRole::Body, qreal scale = 1.0);

/// The font of paper: always Open Sans, never with ligatures, whose characters cannot be searched or copied from a PDF.
QFont printFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace regie::figures
