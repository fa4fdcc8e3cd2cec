// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regie::app {

/// Makes a crash write the header, what happened and the addresses on the stack to this file, which is made then. There is
/// one implementation for each kind of system.
void handleCrashes(const QString &path, const QByteArray &header);

/// A text that is put together without asking for memory, as a crash allows nothing more; what is too long is left out.
class CrashLine
{
public:
    CrashLine &operator<<(const char *text)
    {
        while (*text && m_size < m_text.size())
            m_text[m_size++] = *text++;
        return *this;
    }
    /// In hexadecimal.
    CrashLine &operator<<(std::uintptr_t number)
    {
        constexpr const char *kDigits = "0123456789abcdef";
        *this << "0x";
        bool begun = false;
        for (int shift = static_cast<int>(sizeof number) * 8 - 4; shift >= 0; shift -= 4) {
            const char digit[2] = {kDigits[(number >> shift) & 0xF], 0};
            begun = begun || digit[0] != '0' || shift == 0;
            if (begun)
                *this << digit;
        }
        return *this;
    }
    const char *data() const { return m_text.data(); }
    std::size_t size() const { return m_size; }

private:
    std::array<char, 512> m_text{};
    std::size_t m_size = 0;
};

/// The name of a file without its folders, which may have a user's name in them.
inline const char *withoutFolders(const char *path)
{
    const char *name = path;
    for (const char *c = path; *c; ++c) {
        if (*c == '/' || *c == '\\')
            name = c + 1;
    }
    return name;
}

} // namespace regie::app
