// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"
#include "ui/report/office/package.h"
#include "ui/report/office/xml.h"

#include <QString>

namespace regie::report::office {

/// Starts the root element of a part, with the names that OpenDocument uses.
void startRoot(Xml &xml, const char *name);

/// The same as bytes, for a part whose content was collected apart.
QByteArray rootTag(const char *name);

/// Writes a length in points as an attribute says it.
QString length(qreal points);

/// The language as OpenDocument splits it: that of QLocale().
struct LanguageCodes
{
    QString language;
    QString country;
};
LanguageCodes languageCodes();

/// Adds what the file says about itself: title, language and when it was made, but nobody's name.
void addMeta(Package &package, const QString &title);

/// Writes the text of the foot of a page that counts its pages, as in "Page 1 of 4", with fields for both numbers.
void writePageNumber(Xml &xml);

/// The width and height that a page leaves for its text, in points.
QSizeF textArea(Orientation orientation);

/// Whether what is too wide for a page is printed smaller.
enum class PageFit { None, Width };

/// Writes the layout of an A4 page under a name.
void writePageLayout(Xml &xml, const QString &name, Orientation orientation, PageFit fit = PageFit::None);

} // namespace regie::report::office
