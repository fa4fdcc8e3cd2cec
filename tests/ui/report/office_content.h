// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace regie::tests {

/// A cell of a table as it is in the file.
struct OfficeCell
{
    QString type;
    QString value;
    QString text;
};

/// A table as it is in the file, with what it calls its headers.
struct OfficeTable
{
    QString name;
    std::vector<std::vector<OfficeCell>> rows;
    int headRows = 0;
    int headColumns = 0;
};

/// The tables of an OpenDocument's content, in their order.
inline std::vector<OfficeTable> tablesIn(const QByteArray &content)
{
    std::vector<OfficeTable> tables;
    QXmlStreamReader xml(content);
    bool inHead = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.qualifiedName();
        if (xml.isEndElement() && name == QStringLiteral("table:table-header-rows"))
            inHead = false;
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (name == QStringLiteral("table:table")) {
            tables.push_back({attributes.value(QStringLiteral("table:name")).toString(), {}});
        } else if (name == QStringLiteral("table:table-header-rows")) {
            inHead = true;
        } else if (name == QStringLiteral("table:table-header-columns")) {
            ++tables.back().headColumns;
        } else if (name == QStringLiteral("table:table-row")) {
            tables.back().rows.emplace_back();
            tables.back().headRows += inHead ? 1 : 0;
        } else if (name == QStringLiteral("table:table-cell")) {
            OfficeCell cell{attributes.value(QStringLiteral("office:value-type")).toString(),
                            attributes.value(QStringLiteral("office:value")).toString() +
                                attributes.value(QStringLiteral("office:date-value")).toString(),
                            {}};
            cell.text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            tables.back().rows.back().push_back(cell);
        }
    }
    return tables;
}

/// The text of every element of this name.
inline QStringList textsOf(const QByteArray &content, const QString &element)
{
    QStringList texts;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == element)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

inline bool isWellFormed(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// The table whose header row begins with these titles.
inline const OfficeTable *tableWith(const std::vector<OfficeTable> &tables, const QStringList &titles)
{
    for (const OfficeTable &table : tables) {
        QStringList head;
        for (const OfficeCell &cell : table.rows.empty() ? std::vector<OfficeCell>() : table.rows.front())
            head << cell.text;
        if (head.mid(0, titles.size()) == titles)
            return &table;
    }
    return nullptr;
}

} // namespace regie::tests
