#include "models/items/outline_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kz::items {

namespace {

/// Rows of cells, as a sheet puts them on the clipboard.
std::vector<QStringList> cellsOf(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] { row.append(std::exchange(cell, {})); };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar one = text[at];
        if (quoted) {
            if (one != u'"')
                cell += one;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                quoted = false;
        } else if (one == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (one == u'\t') {
            endCell();
        } else if (one == u'\n') {
            endRow();
        } else if (one != u'\r') {
            cell += one;
        }
    }
    endRow();
    return rows;
}

/// How many pairs of blanks a line begins with; a wide blank is a pair.
int blanksAhead(const QString &words)
{
    int blanks = 0;
    for (const QChar one : words) {
        if (one == QChar(0x3000))
            blanks += 2;
        else if (one == u' ')
            ++blanks;
        else
            break;
    }
    return blanks / 2;
}

QString withoutBullet(const QString &words)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^[・•●○■□◆◇‐–\-*]\s*)"));
    return QString(words).remove(bullet).simplified();
}

bool looksJapanese(const QString &words)
{
    return std::ranges::any_of(words, [](QChar one) { return one.unicode() >= 0x3000; });
}

QString quotedCell(QString words)
{
    if (!words.contains(u'\n') && !words.contains(u'\t') && !words.startsWith(u'"'))
        return words;
    return u'"' + words.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

} // namespace

std::vector<edit::OutlineItem> outlineFromText(const QString &text, bool top)
{
    std::vector<edit::OutlineItem> outline;
    for (const QStringList &row : cellsOf(text)) {
        const auto first
            = std::ranges::find_if(row, [](const QString &cell) { return !withoutBullet(cell.trimmed()).isEmpty(); });
        if (first == row.end())
            continue;
        edit::OutlineItem line;
        line.depth = int(first - row.begin()) + blanksAhead(*first);
        const QString words = withoutBullet(first->trimmed());
        QString other;
        for (auto cell = first + 1; cell != row.end() && other.isEmpty(); ++cell)
            other = cell->simplified();
        // Whichever language stands first, each goes where it belongs.
        const bool swapped = !looksJapanese(words) && (other.isEmpty() || looksJapanese(other));
        line.item.titleJa = swapped ? other : words;
        line.item.titleEn = swapped ? words : other;
        outline.push_back(std::move(line));
    }
    if (outline.empty())
        return outline;
    const int least = std::ranges::min(outline, {}, &edit::OutlineItem::depth).depth;
    for (size_t i = 0; i < outline.size(); ++i) {
        edit::OutlineItem &line = outline[i];
        line.depth -= least;
        const bool above = i + 1 < outline.size() && outline[i + 1].depth - least > line.depth;
        line.item.kind = top && line.depth == 0 ? ItemKind::Domain : above ? ItemKind::Competency : ItemKind::Goal;
    }
    return outline;
}

QString outlineText(const query::FrameworkSheet &sheet, const std::vector<int> &nodes)
{
    QString text;
    const std::function<void(int, int)> add = [&](int at, int depth) {
        const auto &node = sheet.nodes[size_t(at)];
        text += QString(depth, u'\t') + quotedCell(node.item.titleJa.isEmpty() ? node.item.titleEn : node.item.titleJa);
        if (!node.item.titleJa.isEmpty() && !node.item.titleEn.isEmpty())
            text += u'\t' + quotedCell(node.item.titleEn);
        text += u'\n';
        for (const int child : node.children)
            add(child, depth + 1);
    };
    for (const int at : nodes)
        add(at, 0);
    return text;
}

} // namespace kz::items
