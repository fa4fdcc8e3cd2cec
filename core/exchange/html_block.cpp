// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_block.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace regie::exchange {

namespace {

constexpr int kWidestSpan = 200;

using Attributes = QHash<QString, QString>;

QString entity(const QString &name)
{
    static const QHash<QString, char16_t> named{
        {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},          {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},       {QStringLiteral("nbsp"), u'\u00a0'},
        {QStringLiteral("euro"), u'\u20ac'},   {QStringLiteral("euml"), u'\u00eb'},
        {QStringLiteral("Euml"), u'\u00cb'},   {QStringLiteral("iuml"), u'\u00ef'},
        {QStringLiteral("ouml"), u'\u00f6'},   {QStringLiteral("uuml"), u'\u00fc'},
        {QStringLiteral("eacute"), u'\u00e9'}, {QStringLiteral("egrave"), u'\u00e8'},
        {QStringLiteral("ecirc"), u'\u00ea'},  {QStringLiteral("aacute"), u'\u00e1'},
        {QStringLiteral("ccedil"), u'\u00e7'}, {QStringLiteral("ndash"), u'\u2013'},
        {QStringLiteral("mdash"), u'\u2014'},  {QStringLiteral("lsquo"), u'\u2018'},
        {QStringLiteral("rsquo"), u'\u2019'},  {QStringLiteral("ldquo"), u'\u201c'},
        {QStringLiteral("rdquo"), u'\u201d'},  {QStringLiteral("hellip"), u'\u2026'},
        {QStringLiteral("minus"), u'\u2212'}};
    if (name.startsWith(u'#')) {
        const bool isHex = name.mid(1, 1).compare(u"x", Qt::CaseInsensitive) == 0;
        bool ok = false;
        const uint code = isHex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
        if (!ok || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    const auto it = named.constFind(name);
    return it == named.cend() ? QString() : QString(QChar(*it));
}

QString decoded(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(#?[A-Za-z0-9]{1,10});"));
    if (!text.contains(u'&'))
        return text;
    QString result;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString character = entity(match.captured(1));
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += character.isEmpty() ? match.captured() : character;
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

Attributes attributesIn(const QString &tag)
{
    static const QRegularExpression pattern(
        QStringLiteral("([A-Za-z][A-Za-z0-9:_-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]*)))?"));
    Attributes attributes;
    for (auto it = pattern.globalMatch(tag); it.hasNext();) {
        const auto match = it.next();
        const int group = match.capturedStart(2) >= 0 ? 2 : match.capturedStart(3) >= 0 ? 3 : 4;
        attributes.insert(match.captured(1).toLower(), decoded(match.captured(group)));
    }
    return attributes;
}

bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[-+\\x{2212}]?(?:[0-9]+|[0-9]{1,3}(?:[ .,\\x{a0}\\x{202f}][0-9]{3})+)(?:[.,][0-9]+)?\\z"));
    return pattern.match(text).hasMatch();
}

/// The number in plain digits with a decimal comma.
QString plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', QLocale::FloatingPointShortest).replace(u'.', u',');
}

/// Reads the cells of the first table that has any.
class HtmlReader
{
public:
    explicit HtmlReader(const QString &html)
        : m_html(html)
    {}

    CellBlock read()
    {
        while (m_position < m_html.size() && !m_isDone) {
            const qsizetype tag = m_html.indexOf(u'<', m_position);
            takeText(m_html.mid(m_position, tag < 0 ? -1 : tag - m_position));
            if (tag < 0)
                break;
            m_position = tag;
            takeTag();
        }
        endRow();
        return m_block;
    }

private:
    void takeTag()
    {
        const bool isComment = QStringView(m_html).mid(m_position).startsWith(u"<!--");
        const QString end = isComment ? QStringLiteral("-->") : QStringLiteral(">");
        const qsizetype stop = m_html.indexOf(end, m_position);
        const QString tag = m_html.mid(m_position + 1, stop < 0 ? -1 : stop - m_position - 1);
        m_position = stop < 0 ? m_html.size() : stop + end.size();
        if (isComment || tag.startsWith(u'!') || tag.startsWith(u'?'))
            return;
        static const QRegularExpression name(QStringLiteral("\\A(/?[A-Za-z][A-Za-z0-9:]*)"));
        const auto match = name.match(tag);
        if (match.hasMatch())
            takeElement(match.captured(1).toLower(), tag.mid(match.capturedEnd()));
    }

    void takeElement(const QString &name, const QString &rest)
    {
        if (name == u"style" || name == u"script" || name == u"title") {
            const qsizetype end = m_html.indexOf(QLatin1String("</") + name, m_position, Qt::CaseInsensitive);
            m_position = end < 0 ? m_html.size() : end;
        } else if (name == u"table") {
            ++m_depth;
        } else if (name == u"/table") {
            --m_depth;
            if (m_depth == 0) {
                endRow();
                m_isDone = !m_block.isEmpty();
            }
        } else if (m_depth == 1) {
            takePart(name, rest);
        }
        if (m_isInCell && (name == u"br" || name == u"p" || name == u"div" || name == u"li"))
            breakLine(name == u"br");
    }

    void takePart(const QString &name, const QString &rest)
    {
        if (name == u"tr") {
            endRow();
            m_isHidden = isHidden(attributesIn(rest));
            m_hasRow = true;
        } else if (name == u"/tr") {
            endRow();
        } else if (name == u"td" || name == u"th") {
            endCell();
            m_attributes = attributesIn(rest);
            m_cell.clear();
            m_isInCell = true;
            m_hasRow = true;
        } else if (name == u"/td" || name == u"/th") {
            endCell();
        }
    }

    static bool isHidden(const Attributes &attributes)
    {
        return QString(attributes.value(QStringLiteral("style"))).remove(u' ').contains(QLatin1String("display:none"));
    }

    /// A paragraph begins a line of its own, unless it is the first thing in the cell.
    void breakLine(bool always)
    {
        if (always || !m_cell.trimmed().isEmpty())
            m_cell = m_cell.trimmed() + u'\n';
    }

    void takeText(const QString &text)
    {
        if (!m_isInCell)
            return;
        static const QRegularExpression space(QStringLiteral("[ \\t\\r\\n\\f]+"));
        m_cell += decoded(QString(text).replace(space, QStringLiteral(" ")));
    }

    int span(const char *attribute) const
    {
        return std::clamp(m_attributes.value(QLatin1String(attribute)).toInt(), 1, kWidestSpan);
    }

    QString cellText() const
    {
        const QString shown = m_cell.trimmed();
        const bool isExcel = m_attributes.contains(QStringLiteral("x:num"));
        const QString stated = m_attributes.value(isExcel ? QStringLiteral("x:num") : QStringLiteral("sdval"));
        bool ok = false;
        const double value = stated.toDouble(&ok);
        return ok && std::isfinite(value) && looksLikeNumber(shown) ? plainNumber(value) : shown;
    }

    void endCell()
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        skipSpanned();
        const int width = span("colspan");
        const int height = span("rowspan");
        for (int i = 0; i < width; ++i) {
            const auto column = static_cast<std::size_t>(m_row.size());
            if (height > 1) {
                m_spans.resize(std::max(m_spans.size(), column + 1), 0);
                m_spans[column] = height - 1;
            }
            m_row << (i == 0 ? cellText() : QString());
        }
    }

    /// Cells of an earlier row that reach down into this one.
    void skipSpanned()
    {
        auto column = static_cast<std::size_t>(m_row.size());
        while (column < m_spans.size() && m_spans[column] > 0) {
            --m_spans[column];
            m_row << QString();
            ++column;
        }
    }

    void endRow()
    {
        endCell();
        if (m_hasRow)
            skipSpanned();
        if (!m_row.isEmpty() && !m_isHidden)
            m_block.rows.push_back(m_row);
        m_row.clear();
        m_isHidden = false;
        m_hasRow = false;
    }

    const QString &m_html;
    qsizetype m_position = 0;
    int m_depth = 0;
    bool m_isDone = false;
    bool m_hasRow = false;
    bool m_isHidden = false;
    bool m_isInCell = false;
    QString m_cell;
    Attributes m_attributes;
    QStringList m_row;
    std::vector<int> m_spans; ///< per column, how many rows below are taken
    CellBlock m_block;
};

} // namespace

CellBlock blockFromHtml(const QString &html)
{
    return html.size() > kLargestClipboard ? CellBlock() : HtmlReader(html).read();
}

} // namespace regie::exchange
