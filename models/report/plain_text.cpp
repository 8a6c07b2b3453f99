#include "models/report/plain_text.h"

#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

class TextWriter
{
public:
    void operator()(const Title &title)
    {
        m_lines << title.text;
        if (!title.subtitle.isEmpty())
            m_lines << title.subtitle;
    }
    void operator()(const Heading &heading) { m_lines << QString() << mark() + heading.text; }
    void operator()(const Paragraph &paragraph) { m_lines << QString() << paragraph.text; }
    void operator()(const KeyValueGrid &grid)
    {
        m_lines << QString();
        for (const KeyValueGrid::Box &box : grid.boxes)
            if (!box.value.trimmed().isEmpty())
                m_lines << words::filled(Words::tr("%1: %2"), {box.label, box.value});
    }
    void operator()(const TableBlock &table)
    {
        m_lines << QString();
        for (const TableBlock::Row &row : table.rows)
            addRow(row);
        if (table.rows.empty())
            m_lines << table.empty;
    }
    void operator()(const CertificateBlock &block)
    {
        m_lines << QString();
        for (const QString &line : QStringList{block.mark, block.number, block.title, block.name} + block.subject
                 + QStringList{block.wording, block.validity})
            if (!line.isEmpty())
                m_lines << line;
        if (!block.facts.empty())
            (*this)(KeyValueGrid{1, block.facts});
        for (const QString &line : {block.day, block.institution, block.signer})
            if (!line.isEmpty())
                m_lines << line;
    }
    template <typename Other>
    void operator()(const Other &)
    { }

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    static QString mark() { return QStringLiteral("■ "); }

    void addRow(const TableBlock::Row &row)
    {
        if (row.group) {
            m_lines << mark() + row.cells.front().text;
            return;
        }
        // A row without a first cell goes on with the one above.
        QStringList cells;
        for (const TableBlock::Cell &cell : row.cells)
            if (const QString text = cell.text.simplified(); !text.isEmpty() && text != QStringLiteral("□"))
                cells << text;
        const bool goesOn = row.cells.empty() || row.cells.front().text.isEmpty();
        m_lines << (goesOn ? QStringLiteral("    ") : QStringLiteral("・")) + cells.join(QStringLiteral(" | "));
    }

    QStringList m_lines;
};

} // namespace

QString plainText(const Document &document)
{
    TextWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace kz::report
