// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/municipality_index.h"

#include "core/exchange/table_layout.h"

#include <QRegularExpression>

namespace regie::exchange {

namespace {

/// `Bilt, De` and `Bilt (De)` as `De Bilt`; none when the text has another form.
std::optional<QString> withArticleFirst(const QString &text)
{
    static const QRegularExpression inverted(QStringLiteral("\\A([^,(]+)[,(]\\s*([^,()]+)\\)?\\z"));
    const auto match = inverted.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.captured(2) + match.captured(1)) : std::nullopt;
}

} // namespace

MunicipalityIndex::MunicipalityIndex(const domain::Dossier &dossier)
{
    addProvince(dossier);
    for (const domain::Municipality &municipality : dossier.municipalities)
        addMunicipality(municipality);
}

void MunicipalityIndex::addProvince(const domain::Dossier &dossier)
{
    const QString code = dossier.property(domain::PropertyName::ProvinceCode);
    const QString name = folded(dossier.property(domain::PropertyName::ProvinceName));
    for (const QString &prefix : {QStringLiteral("provincie"), QStringLiteral("province")}) {
        m_codes.insert(prefix, QString());
        if (!name.isEmpty() && !name.startsWith(prefix))
            m_codes.insert(prefix + name, QString());
    }
    m_codes.insert(code.isEmpty() ? QStringLiteral("pv26") : folded(code), QString());
    if (!name.isEmpty())
        m_codes.insert(name, QString());
}

void MunicipalityIndex::addMunicipality(const domain::Municipality &municipality)
{
    const QString name = folded(municipality.name);
    const QString digits = municipality.id.mid(2);
    const QString withoutZeros = QString::number(digits.toInt());
    for (const QString &text : {name, QStringLiteral("gemeente") + name, folded(municipality.id), digits, withoutZeros,
                                QStringLiteral("gm") + withoutZeros})
        m_codes.insert(text, municipality.id);
}

std::optional<QString> MunicipalityIndex::find(const QString &text) const
{
    auto it = m_codes.find(folded(text));
    if (it == m_codes.end()) {
        if (const auto turned = withArticleFirst(text))
            it = m_codes.find(folded(*turned));
    }
    return it == m_codes.end() ? std::nullopt : std::optional(it.value());
}

} // namespace regie::exchange
