// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace regie::ui::widgets {

/// Words that many rows of a table share, in the language of when they were asked for first; each is worked out once.
template <typename Key>
class SharedWords
{
public:
    /// make is asked for words that are not known yet.
    template <typename Make>
    QString of(const Key &key, Make make)
    {
        const auto known = m_words.constFind(key);
        return known != m_words.cend() ? *known : *m_words.insert(key, make());
    }

private:
    QHash<Key, QString> m_words;
};

} // namespace regie::ui::widgets
