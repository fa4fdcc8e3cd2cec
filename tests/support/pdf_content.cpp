// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_content.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace regie::tests {

namespace {

QString textOf(const QString &hex)
{
    QString result;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        result += QChar(hex.sliced(i, 4).toUShort(nullptr, 16));
    return result;
}

/// Follows the operators of a page.
class Reader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Reader(QPDFObjectHandle page)
        : m_fonts(page.getKey("/Resources").getKey("/Font"))
    {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handle(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_marked.empty())
            problem("09-004: marked content is not closed");
    }

    PdfContent content;

private:
    struct Marked
    {
        bool artifact;
        int mcid; ///< or that of the content around it
        bool inText;
        bool replaced; ///< its text is not what its glyphs say
    };

    void problem(const char *text)
    {
        const QString line = QString::fromLatin1(text);
        if (!content.problems.contains(line))
            content.problems << line;
    }

    void handle(const std::string &name)
    {
        static const std::vector<std::string> painting{"f", "f*", "F",  "S",  "s",  "B", "B*",
                                                       "b", "b*", "Do", "sh", "BI", "'", "\""};
        if (name == "BDC" || name == "BMC")
            begin(name == "BDC");
        else if (name == "EMC")
            end();
        else if (name == "BT" || name == "ET")
            m_inText = name == "BT";
        else if (name == "Tf")
            chooseFont();
        else if (name == "Tj" || name == "TJ")
            show();
        else if (name == "m" || name == "l" || name == "re")
            extendPath(name == "re");
        else if (name == "rg" && m_operands.size() == 3)
            m_color = qRgb(channel(0), channel(1), channel(2));
        else if (std::find(painting.begin(), painting.end(), name) != painting.end())
            paint();
        if (name == "f" || name == "f*")
            content.fills.push_back({m_color, m_path, m_marked.empty() ? -1 : m_marked.back().mcid, m_points});
        if (name == "f" || name == "f*" || name == "S" || name == "n" || name == "B") {
            m_path = {};
            m_points.clear();
        }
    }

    double number(std::size_t index) const { return m_operands[index].getNumericValue(); }
    int channel(std::size_t index) const { return static_cast<int>(std::lround(number(index) * 255)); }

    void extendPath(bool isRectangle)
    {
        if (m_operands.size() != (isRectangle ? 4U : 2U))
            return;
        // A point is an area too small to matter, so that areas can be united.
        const QSizeF size = isRectangle ? QSizeF(number(2), number(3)) : QSizeF(1e-6, 1e-6);
        m_path |= QRectF(QPointF(number(0), number(1)), size);
        if (!isRectangle)
            m_points.emplace_back(number(0), number(1));
    }

    void begin(bool hasProperties)
    {
        const bool artifact = !m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact");
        int mcid = -1;
        QPDFObjectHandle properties = m_operands.empty() ? QPDFObjectHandle::newNull() : m_operands.back();
        const bool hasDictionary = hasProperties && properties.isDictionary();
        if (hasDictionary && properties.hasKey("/MCID"))
            mcid = static_cast<int>(properties.getKey("/MCID").getIntValue());
        const int owner = mcid >= 0 || m_marked.empty() ? mcid : m_marked.back().mcid;
        const bool isReplaced = hasDictionary && properties.hasKey("/ActualText");
        if (isReplaced && owner >= 0)
            content.texts[owner] += QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
        for (const Marked &outer : m_marked) {
            if (artifact && outer.mcid >= 0)
                problem("01-003: an artifact within tagged content");
            if (!artifact && outer.artifact)
                problem("01-004: tagged content within an artifact");
        }
        if (mcid >= 0 && content.texts.count(mcid) > 0)
            problem("09-004: two pieces of content have one number");
        if (mcid >= 0)
            content.texts[mcid];
        m_marked.push_back({artifact, owner, m_inText, isReplaced || (!m_marked.empty() && m_marked.back().replaced)});
    }

    void end()
    {
        if (m_marked.empty()) {
            problem("09-004: the end of marked content without a beginning");
            return;
        }
        if (m_marked.back().inText != m_inText)
            problem("09-004: marked content crosses a text object");
        m_marked.pop_back();
    }

    void paint()
    {
        const bool known = std::any_of(m_marked.begin(), m_marked.end(),
                                       [](const Marked &each) { return each.artifact || each.mcid >= 0; });
        if (!known)
            problem("01-005: content that is neither tagged nor an artifact");
    }

    void chooseFont()
    {
        if (m_operands.size() != 2)
            return;
        const std::string name = m_operands.front().getName();
        if (m_known.count(name) == 0)
            m_known[name] = unicodeMap(m_fonts.getKey(name));
        m_font = &m_known[name];
    }

    void show()
    {
        paint();
        for (QPDFObjectHandle &operand : m_operands) {
            if (operand.isString())
                showString(operand.getStringValue());
            for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i) {
                if (operand.getArrayItem(i).isString())
                    showString(operand.getArrayItem(i).getStringValue());
            }
        }
    }

    void showString(const std::string &codes)
    {
        QString text;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const int code = (codes[i] & 0xff) << 8 | (codes[i + 1] & 0xff);
            if (code == 0)
                problem("31-030: the glyph for a missing character is shown");
            if (!m_font || !m_font->contains(code))
                problem("31-027: a glyph is shown that has no character");
            else
                text += m_font->value(code);
        }
        if (!m_marked.empty() && m_marked.back().mcid >= 0 && !m_marked.back().replaced)
            content.texts[m_marked.back().mcid] += text;
    }

    QPDFObjectHandle m_fonts;
    mutable std::vector<QPDFObjectHandle> m_operands; ///< asking them is not const in qpdf
    QRectF m_path;
    std::vector<QPointF> m_points;
    QRgb m_color = 0;
    std::vector<Marked> m_marked;
    std::map<std::string, QHash<int, QString>> m_known;
    const QHash<int, QString> *m_font = nullptr;
    bool m_inText = false;
};

} // namespace

QHash<int, QString> unicodeMap(QPDFObjectHandle font)
{
    QHash<int, QString> result;
    if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream())
        return result;
    const auto data = font.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
    const QString map =
        QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression character(QStringLiteral("<([0-9A-Fa-f]+)>"));
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const auto match = ranges.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.hasCaptured(4) && !match.captured(4).isEmpty()) {
            auto list = character.globalMatch(match.captured(4));
            for (int code = first; code <= last && list.hasNext(); ++code)
                result.insert(code, textOf(list.next().captured(1)));
        } else {
            const ushort start = match.captured(3).toUShort(nullptr, 16);
            for (int code = first; code <= last; ++code)
                result.insert(code, QString(QChar(static_cast<ushort>(start + code - first))));
        }
    }
    return result;
}

PdfContent readContent(QPDFObjectHandle page)
{
    Reader reader(page);
    if (QPDFObjectHandle box = page.getKey("/MediaBox"); box.isRectangle()) {
        const QPDFObjectHandle::Rectangle edges = box.getArrayAsRectangle();
        reader.content.size = QSizeF(edges.urx - edges.llx, edges.ury - edges.lly);
    }
    page.parsePageContents(&reader);
    return reader.content;
}

} // namespace regie::tests
