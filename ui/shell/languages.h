// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"

#include <QTranslator>

namespace regie::ui::shell {

/// The languages that the program speaks.
enum class Language { Dutch, English };

/// Calls the large key "Enter" in each language, as keyboards and the hints do; Qt calls it "Return".
class KeyNames : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int number) const override;
};

/// Makes the program speak a language, and write numbers and dates in its way.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    void use(Language language);
    Language language() const { return m_language; }

private:
    Language m_language = Language::English;
    QTranslator m_program;
    QTranslator m_qt;
    KeyNames m_keys;
};

} // namespace regie::ui::shell

namespace regie::domain {

/// The codes of the option --language and of the settings.
template <>
struct Keys<ui::shell::Language>
{
    static constexpr std::array<QLatin1StringView, 2> texts{QLatin1StringView("nl"), QLatin1StringView("en")};
};

} // namespace regie::domain
