// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_index.h"

#include <QAction>

#include <algorithm>
#include <tuple>

namespace regie::ui::shell {

namespace {

// What a word that was typed is worth.
constexpr int kInside = 1;
constexpr int kInitials = 2;
constexpr int kBeginsWord = 3;
constexpr int kWholeWord = 4;
constexpr int kBeginsText = 3; // more, for all that was typed

/// Words in lower case without accents and punctuation, with one space around each.
QString folded(const QString &text)
{
    constexpr QChar kSpace(u' ');
    const bool isAscii = std::ranges::all_of(text, [](QChar character) { return character < u'\x80'; });
    const QString plain = isAscii ? text : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words(plain.size() + 2, kSpace);
    QChar *const first = words.data();
    QChar *next = first + 1;
    for (const QChar character : plain) {
        if (character.isLetterOrNumber())
            *next++ = character.toCaseFolded();
        else if (!character.isMark() && next[-1] != kSpace)
            *next++ = kSpace;
    }
    if (next[-1] != kSpace)
        *next++ = kSpace;
    words.truncate(next - first);
    return words;
}

QString initialsOf(const QString &folded)
{
    QString initials;
    for (qsizetype i = 1; i < folded.size(); ++i) {
        if (folded[i - 1] == QLatin1Char(' '))
            initials += folded[i];
    }
    return initials;
}

/// 0: the word is not there.
int worthOf(const QString &word, const QString &folded, const QString &initials)
{
    const qsizetype at = folded.indexOf(QLatin1Char(' ') + word);
    if (at >= 0)
        return folded[at + 1 + word.size()] == QLatin1Char(' ') ? kWholeWord : kBeginsWord;
    if (word.size() > 1 && initials.startsWith(word))
        return kInitials;
    return folded.contains(word) ? kInside : 0;
}

struct Find
{
    int row;
    int worth;
    std::size_t kind;
    qsizetype length;

    bool operator<(const Find &other) const
    {
        if (worth != other.worth)
            return worth > other.worth;
        return std::tie(kind, length, row) < std::tie(other.kind, other.length, other.row);
    }
};

} // namespace

void PaletteIndex::add(PaletteEntry entry)
{
    QString words = folded(entry.text);
    QString initials = initialsOf(words);
    m_rows.push_back({std::move(entry), std::move(words), std::move(initials)});
}

void PaletteIndex::truncate(int count)
{
    if (count < size())
        m_rows.erase(m_rows.begin() + count, m_rows.end());
}

std::vector<int> PaletteIndex::find(const QString &typed, int most) const
{
    const QString query = folded(typed);
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Find> finds;
    for (int i = 0; i < size(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        int worth = !words.isEmpty() && row.folded.startsWith(QStringView(query).chopped(1)) ? kBeginsText : 0;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const int one = worthOf(word, row.folded, row.initials);
            worth += one;
            return one > 0;
        });
        if (all)
            finds.push_back({i, worth, words.isEmpty() ? 0 : row.entry.destination.index(),
                             words.isEmpty() ? 0 : row.folded.size()});
    }
    const auto shown = std::min(finds.size(), static_cast<std::size_t>(most));
    std::partial_sort(finds.begin(), finds.begin() + static_cast<std::ptrdiff_t>(shown), finds.end());
    std::vector<int> rows(shown);
    std::transform(finds.begin(), finds.begin() + static_cast<std::ptrdiff_t>(shown), rows.begin(),
                   [](const Find &found) { return found.row; });
    return rows;
}

} // namespace regie::ui::shell
