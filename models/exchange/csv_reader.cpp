#include "models/exchange/csv_reader.h"

#include "models/exchange/formula.h"

#include <QFile>

#include <csv.h>

#include <deque>

namespace kz::exchange {

namespace {

constexpr qint64 pieceSize = 1 << 16;
constexpr qint64 longestRow = 16 << 20;

/// Blanks are part of a cell; libcsv would trim them.
int isNoSpace(unsigned char)
{
    return 0;
}

} // namespace

/// Feeds libcsv line by line, because its callbacks do not say where they are.
struct CsvReader::Parser {
    Parser(QIODevice &input, QString name, TextEncoding wanted)
        : device(input), path(std::move(name)), encoding(skipMark(wanted)), decoder(encoding)
    {
        csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_space_func(&csv, isNoSpace);
        // By itself libcsv grows its buffer by 128 bytes: where growing copies, an open quotation mark costs minutes.
        csv_set_blk_size(&csv, 64 << 10);
    }
    ~Parser() { csv_free(&csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    /// A byte order mark decides, unless the caller does.
    TextEncoding skipMark(TextEncoding wanted)
    {
        if (device.peek(3) == QByteArrayView("\xef\xbb\xbf")) {
            if (wanted != TextEncoding::Cp932)
                device.skip(3);
            return wanted == TextEncoding::Auto ? TextEncoding::Utf8 : wanted;
        }
        return wanted == TextEncoding::Auto ? detectEncoding(device) : wanted;
    }

    static void cellRead(void *bytes, size_t size, void *self)
    {
        static_cast<Parser *>(self)->addCell(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    }
    static void rowRead(int, void *self) { static_cast<Parser *>(self)->endRow(); }

    void addCell(QByteArrayView bytes)
    {
        if (failed())
            return;
        std::optional<QString> text = bytes.contains('\0') ? std::nullopt : decoder.text(bytes);
        if (!text) {
            failure = makeError(ErrorCode::InputEncoding,
                                {path, QString::number(current.line), QString::number(current.cells.size() + 1)});
            return;
        }
        current.cells.append(text->startsWith(u'\'') ? restored(*text) : std::move(*text));
    }

    void endRow()
    {
        inRow = false;
        if (!failed())
            rows.push_back(std::move(current));
        current = {};
    }

    bool failed() const { return failure.code != ErrorCode::None; }

    void fail(const char *what)
    {
        if (!failed())
            failure = makeError(ErrorCode::InputMalformed,
                                {path, QString::number(current.line), QString::fromLatin1(what)});
    }

    /// A piece of one line, its end included if it has come already.
    void parse(QByteArrayView bytes)
    {
        const bool lineEndOnly = bytes.front() == '\n' || bytes.front() == '\r';
        if (!inRow && !lineEndOnly) {
            inRow = true;
            rowSize = 0;
            current.line = line;
        }
        rowSize += bytes.size();
        const size_t size = static_cast<size_t>(bytes.size());
        if (csv_parse(&csv, bytes.data(), size, cellRead, rowRead, this) != size)
            fail(QT_TRANSLATE_NOOP("CsvDefect", "a quotation mark stands where none may stand"));
        else if (inRow && rowSize > longestRow)
            fail(QT_TRANSLATE_NOOP("CsvDefect", "the row does not end; a quotation mark may be missing"));
    }

    void parsePiece(const QByteArray &piece)
    {
        const char *const end = piece.constData() + piece.size();
        const char *start = piece.constData();
        while (start != end && !failed()) {
            const char *stop = start;
            while (stop != end && *stop != '\n' && *stop != '\r')
                ++stop;
            // The line feed of a CRLF belongs to the line before it, even when a piece ends in between.
            const bool feedOfPair = afterReturn && stop == start && *stop == '\n';
            if (stop != end)
                ++stop;
            parse(QByteArrayView(start, stop));
            const char last = *(stop - 1);
            if ((last == '\n' || last == '\r') && !feedOfPair)
                ++line;
            afterReturn = last == '\r';
            start = stop;
        }
    }

    /// Reads on until there is a row, the end or an error.
    void advance()
    {
        while (rows.empty() && !finished && !failed()) {
            const QByteArray piece = device.read(pieceSize);
            if (!piece.isEmpty()) {
                position += piece.size();
                parsePiece(piece);
                continue;
            }
            if (!device.atEnd()) {
                failure = makeError(ErrorCode::FileUnreadable, {path, device.errorString()});
                return;
            }
            finished = true;
            if (csv_fini(&csv, cellRead, rowRead, this) != 0)
                fail(QT_TRANSLATE_NOOP("CsvDefect", "a quotation mark is opened and never closed"));
            else if (rows.empty() && !any && !failed())
                failure = makeError(ErrorCode::InputEmpty, {path});
        }
    }

    QIODevice &device;
    const QString path;
    const TextEncoding encoding;
    TextDecoder decoder;
    csv_parser csv;
    std::deque<CsvRow> rows;
    CsvRow current;
    Error failure;
    qint64 line = 1;
    qint64 position = 0;
    qint64 rowSize = 0;
    bool inRow = false;
    bool afterReturn = false;
    bool finished = false;
    bool any = false;
};

CsvReader::CsvReader(QIODevice &device, QString path, TextEncoding encoding)
    : m_parser(std::make_unique<Parser>(device, std::move(path), encoding))
{ }

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, TextEncoding encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!file->open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file->errorString()});
    auto reader = std::make_unique<CsvReader>(*file, path, encoding);
    reader->m_owned = std::move(file);
    return reader;
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    m_parser->advance();
    if (!m_parser->rows.empty()) {
        CsvRow row = std::move(m_parser->rows.front());
        m_parser->rows.pop_front();
        m_parser->any = true;
        return std::optional(std::move(row));
    }
    if (m_parser->failed())
        return m_parser->failure;
    return std::optional<CsvRow>();
}

void CsvReader::putBack(std::vector<CsvRow> rows)
{
    m_parser->rows.insert(m_parser->rows.begin(), std::make_move_iterator(rows.begin()),
                          std::make_move_iterator(rows.end()));
}

TextEncoding CsvReader::encoding() const
{
    return m_parser->encoding;
}

double CsvReader::share() const
{
    return double(m_parser->position) / double(std::max<qint64>(1, m_parser->device.size()));
}

} // namespace kz::exchange
