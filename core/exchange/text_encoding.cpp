// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/import_text.h"

#include <QStringDecoder>

#include <array>

namespace regie::exchange {

namespace {

// The bytes 0x80 to 0x9F of Windows-1252; 0 where it has no character. Qt on Windows comes without a converter for it.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t character = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : char16_t(byte);
        if (character == 0)
            return std::nullopt;
        text[i] = QChar(character);
    }
    return text;
}

DecodedText refused(const QString &error)
{
    return {std::nullopt, error};
}

} // namespace

DecodedText decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return refused(text::utf16());
    if (bytes.startsWith("PK\x03\x04"))
        return refused(text::spreadsheetFile());
    if (bytes.contains('\0'))
        return refused(text::notText());
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        auto marked = fromUtf8(bytes.mid(3));
        return marked ? DecodedText{std::move(marked), {}} : refused(text::brokenUtf8());
    }
    if (auto utf8 = fromUtf8(bytes))
        return {std::move(utf8), {}};
    auto windows = fromWindows1252(bytes);
    return windows ? DecodedText{std::move(windows), {}} : refused(text::unknownEncoding());
}

} // namespace regie::exchange
