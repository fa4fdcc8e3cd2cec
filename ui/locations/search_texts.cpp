// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/search_texts.h"

#include <QHash>

namespace regie::ui::locations {

namespace {

constexpr char16_t kFirstBeyondAscii = 0x80;
constexpr qsizetype kLineEnds = 4;

void foldAscii(std::u16string &text)
{
    for (char16_t &letter : text)
        letter = static_cast<char16_t>(letter >= u'A' && letter <= u'Z' ? letter | 0x20 : letter);
}

} // namespace

SearchTexts::SearchTexts(const domain::Dossier &dossier)
{
    QHash<QStringView, QStringView> names;
    for (const domain::Municipality &municipality : dossier.municipalities)
        names.insert(municipality.id, municipality.name);
    std::size_t most = 0;
    for (const domain::Location &location : dossier.locations)
        most += static_cast<std::size_t>(location.name.size() + names.value(location.municipality).size() +
                                         location.town.size() + location.address.size() + kLineEnds);
    m_texts.resize(most);
    m_ends.reserve(dossier.locations.size());
    std::size_t end = 0;
    for (const domain::Location &location : dossier.locations) {
        for (const QStringView line : {QStringView(location.name), names.value(location.municipality),
                                       QStringView(location.town), QStringView(location.address)}) {
            end = add(line, end);
            m_texts[end++] = u'\n';
        }
        m_ends.push_back(end);
    }
    m_texts.resize(end);
    foldAscii(m_texts);
}

std::size_t SearchTexts::add(QStringView line, std::size_t end)
{
    const auto size = static_cast<std::size_t>(line.size());
    const char16_t *from = line.utf16();
    char16_t *to = m_texts.data() + end;
    char16_t all = 0;
    for (std::size_t i = 0; i < size; ++i) {
        to[i] = from[i];
        all = static_cast<char16_t>(all | from[i]);
    }
    if (all < kFirstBeyondAscii)
        return end + size; // folded at the end, with all others
    const QString folded = line.toString().toCaseFolded();
    m_texts.replace(end, size, QStringView(folded).utf16(), static_cast<std::size_t>(folded.size()));
    return end + static_cast<std::size_t>(folded.size());
}

QStringView SearchTexts::of(int location) const
{
    const auto place = static_cast<std::size_t>(location);
    const std::size_t start = place == 0 ? 0 : m_ends[place - 1];
    return QStringView(m_texts).mid(static_cast<qsizetype>(start), static_cast<qsizetype>(m_ends[place] - start));
}

} // namespace regie::ui::locations
