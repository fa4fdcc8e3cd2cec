// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QStringList>

#include <vector>

namespace regie::ui::widgets {

/// The Dutch order of names, without regard to case and with digits as numbers. Names of plain letters, digits and spaces,
/// nearly all there are, are compared byte by byte: in the collator's order, for a tenth of what its keys cost.
class Collation
{
public:
    Collation();

    /// The place of each text in the order; equal texts have equal places.
    std::vector<int> ranks(const QStringList &texts);

private:
    int keyIndex(const QString &text);
    int compare(const QString &a, const QString &b);

    QCollator m_collator;
    QHash<QString, int> m_index; ///< of a text's key
    std::vector<QCollatorSortKey> m_keys;
    QStringList m_lastTexts;
    std::vector<int> m_lastRanks;
};

} // namespace regie::ui::widgets
