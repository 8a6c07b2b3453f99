#include "models/exchange/xlsx_writer.h"

#include "models/exchange/sheet_text.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace kz::exchange {

namespace {

constexpr size_t longTable = 10'000;
constexpr qsizetype longestCell = 32'767;
constexpr double narrowest = 6;
constexpr double widest = 60;

/// In widths of a digit; kana and kanji take two.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x1100 || (character >= u'｡' && character <= u'ﾟ') ? 1 : 2;
    return width;
}

/// A sheet may be called almost like its file; some room is left for numbers.
QString sheetName(const QString &path)
{
    constexpr qsizetype longest = 28;
    QString name = QFileInfo(path).completeBaseName();
    for (const QChar forbidden : QStringView(u"[]:*?/\\'"))
        name.remove(forbidden);
    return name.left(longest).trimmed();
}

} // namespace

struct XlsxWriter::Book {
    Book(bool constantMemory, const QString &path, int mostRows) : name(sheetName(path)), rowsOfSheet(mostRows)
    {
        if (!file.open())
            return;
        file.close();
        const QByteArray folder = QFile::encodeName(QDir::tempPath());
        lxw_workbook_options options = {};
        options.constant_memory = constantMemory;
        options.tmpdir = const_cast<char *>(folder.constData());
        workbook = workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options);
        if (!workbook)
            return;
        text = format("@");
        header = format("@");
        format_set_bold(header);
        share = format("0%");
        day = format("yyyy-mm-dd");
        beginSheet();
    }
    ~Book()
    {
        if (workbook)
            lxw_workbook_free(workbook);
    }
    Q_DISABLE_COPY_MOVE(Book)

    lxw_format *format(const char *code)
    {
        lxw_format *made = workbook_add_format(workbook);
        format_set_num_format(made, code);
        return made;
    }

    void beginSheet()
    {
        ++sheets;
        rows = 0;
        const QByteArray wanted = (sheets == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(sheets)).toUtf8();
        const bool fits = !name.isEmpty() && workbook_validate_sheet_name(workbook, wanted.constData()) == LXW_NO_ERROR;
        sheet = workbook_add_worksheet(workbook, fits ? wanted.constData() : nullptr);
    }

    void endSheet()
    {
        constexpr double roomForFilter = 3;
        for (size_t i = 0; i < widths.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::min(widest, widths[i] + roomForFilter),
                                 nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        if (rows == 0 || widths.empty())
            return;
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows - 1), lxw_col_t(widths.size() - 1));
        // A staff number is no number; a green corner at each would say that it should be.
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    void add(const std::vector<Cell> &cells)
    {
        if (!sheet)
            return;
        if (top.empty())
            top = cells;
        if (rows == rowsOfSheet) {
            endSheet();
            beginSheet();
            addRow(top);
        }
        addRow(cells);
    }

    void addRow(const std::vector<Cell> &cells)
    {
        widths.resize(std::max(widths.size(), cells.size()), narrowest);
        for (size_t i = 0; i < cells.size(); ++i) {
            write(cells[i], lxw_row_t(rows), lxw_col_t(i));
            widths[i] = std::max(widths[i], widthOf(cells[i].text));
        }
        ++rows;
    }

    void write(const Cell &cell, lxw_row_t row, lxw_col_t column)
    {
        // Excel counts no days before 1900.
        constexpr int firstYear = 1900;
        if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Share) {
            worksheet_write_number(sheet, row, column, cell.value, cell.kind == Cell::Kind::Share ? share : nullptr);
        } else if (cell.kind == Cell::Kind::Day && cell.day.year() > firstYear) {
            lxw_datetime date = {cell.day.year(), cell.day.month(), cell.day.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &date, day);
        } else if (cell.text.size() > longestCell) {
            tooLong.push_back({QString::number(row + 1), IssueCode::TooLong, {QString::number(longestCell)}});
        } else if (!cell.text.isEmpty()) {
            worksheet_write_string(sheet, row, column, escapedForSheet(cell.text).toUtf8().constData(),
                                   row == 0 ? header : text);
        }
    }

    /// LXW_NO_ERROR, and the file is whole.
    lxw_error close()
    {
        endSheet();
        const lxw_error error = workbook_close(workbook);
        workbook = nullptr;
        return error;
    }

    const QString name;
    const int rowsOfSheet;
    QTemporaryFile file; ///< the library writes to names only
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *text = nullptr;
    lxw_format *header = nullptr;
    lxw_format *share = nullptr;
    lxw_format *day = nullptr;
    std::vector<Cell> top; ///< the header
    std::vector<double> widths;
    std::vector<Issue> tooLong;
    int sheets = 0;
    int rows = 0; ///< of the sheet at hand
};

XlsxWriter::XlsxWriter(QIODevice &device, QString path, int rowsOfSheet)
    : m_device(device), m_path(std::move(path)), m_rowsOfSheet(rowsOfSheet)
{ }

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::row(const QStringList &texts, const QString &about)
{
    cells(std::vector<Cell>(texts.begin(), texts.end()), about);
}

void XlsxWriter::cells(const std::vector<Cell> &cells, const QString &)
{
    if (m_book)
        return m_book->add(cells);
    m_held.push_back(cells);
    if (m_held.size() > longTable)
        begin(true);
}

void XlsxWriter::begin(bool constantMemory)
{
    m_book = std::make_unique<Book>(constantMemory, m_path, m_rowsOfSheet);
    for (const std::vector<Cell> &cells : m_held)
        m_book->add(cells);
    m_held.clear();
}

Result<void> XlsxWriter::finish()
{
    if (!m_book)
        begin(false);
    if (!m_book->tooLong.empty()) {
        Error error = makeError(ErrorCode::Invalid, {m_path, QString::number(m_book->tooLong.size())});
        error.issues = std::move(m_book->tooLong);
        return error;
    }
    if (!m_book->sheet)
        return makeError(ErrorCode::OutputFailed, {m_path, m_book->file.errorString()});
    if (const lxw_error error = m_book->close(); error != LXW_NO_ERROR)
        return makeError(ErrorCode::OutputFailed, {m_path, QString::fromUtf8(lxw_strerror(error))});
    constexpr qint64 pieceSize = 1 << 16;
    QFile made(m_book->file.fileName());
    if (!made.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::OutputFailed, {m_path, made.errorString()});
    while (!made.atEnd()) {
        const QByteArray piece = made.read(pieceSize);
        if (piece.isEmpty())
            return makeError(ErrorCode::OutputFailed, {m_path, made.errorString()});
        if (m_device.write(piece) != piece.size())
            return makeError(ErrorCode::OutputFailed, {m_path, m_device.errorString()});
    }
    return {};
}

} // namespace kz::exchange
