// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/outline.h"

#include <QtGlobal>

namespace regie::report::pdf {

namespace {

/// Where a bookmark stands among the others; 0 is the root, bookmark i is i + 1.
struct Node
{
    std::size_t parent = 0;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int below = 0;
};

void link(std::vector<Node> &nodes, std::size_t parent, std::size_t index)
{
    Node &node = nodes[index];
    Node &above = nodes[parent];
    node.parent = parent;
    node.before = above.last;
    if (above.last != 0)
        nodes[above.last].after = index;
    else
        above.first = index;
    above.last = index;
    ++above.below;
}

} // namespace

void Outline::add(int level, const QString &title, int page, qreal top)
{
    m_entries.push_back({level, title, page, top});
}

int Outline::write(Output &output) const
{
    if (m_entries.empty())
        return 0;
    std::vector<Node> nodes(m_entries.size() + 1);
    std::vector<int> objects{output.allocate()};
    std::vector<std::size_t> open{0}; // the ancestors of the next bookmark
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        open.resize(static_cast<std::size_t>(qBound(1, m_entries[i].level, static_cast<int>(open.size()))));
        link(nodes, open.back(), i + 1);
        open.push_back(i + 1);
        objects.push_back(output.allocate());
    }
    const auto ref = [&](const char *key, std::size_t node) {
        return node == 0 ? std::string() : key + reference(objects[node]);
    };
    const auto children = [&](const Node &node) { return ref("/First ", node.first) + ref("/Last ", node.last); };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const Node &node = nodes[i + 1];
        std::string body = "<</Title" + textString(entry.title) + "/Parent " + reference(objects[node.parent]) +
                           ref("/Prev ", node.before) + ref("/Next ", node.after) + children(node);
        if (node.below > 0)
            body += "/Count " + std::to_string(-node.below);
        body += "/Dest[" + reference(entry.page) + "/XYZ 0 " + decimal(entry.top, 1) + " 0]>>";
        output.writeObject(objects[i + 1], body);
    }
    output.writeObject(objects.front(), "<</Type/Outlines" + children(nodes.front()) + "/Count " +
                                            std::to_string(nodes.front().below) + ">>");
    return objects.front();
}

} // namespace regie::report::pdf
