#include "models/exchange/book_package.h"

#include "models/exchange/book_archive.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace kz::exchange {

namespace {

// What no table of people needs, and what a machine with little memory still takes.
constexpr qint64 largestFile = 256 << 20;
constexpr quint64 largestInside = quint64(1) << 30;
constexpr zip_int64_t mostParts = 4'000;
// Sheets shrink to a twentieth, empty ones to a hundredth; a bomb to less than a five-hundredth.
constexpr quint64 smallEnough = 16 << 20;
constexpr quint64 strongestPacking = 400;

constexpr char zipMark[] = "PK\x03\x04";
constexpr char compoundMark[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Excel puts a workbook with a password, and every workbook of before 2007, into a compound file ([MS-CFB]). Its
/// directory, names in UTF-16, says which.
bool holdsEncryptedPackage(const QByteArray &bytes)
{
    constexpr qsizetype headerSize = 512;
    constexpr qsizetype shiftAt = 30;
    constexpr qsizetype directoryAt = 48;
    if (bytes.size() < headerSize)
        return false;
    const auto shift = std::min<int>(qFromLittleEndian<quint16>(bytes.constData() + shiftAt), 16);
    const qint64 sector = qFromLittleEndian<quint32>(bytes.constData() + directoryAt);
    const QByteArray directory = bytes.mid((sector + 1) << shift, 4096);
    const QStringView name = u"EncryptedPackage";
    return directory.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// One part as it is unpacked.
class PartDevice final : public QIODevice
{
public:
    PartDevice(BookPackage::Archive &archive, zip_int64_t index) : m_archive(archive)
    {
        zip_stat_t stat;
        if (index >= 0 && zip_stat_index(archive.zip, zip_uint64_t(index), 0, &stat) == 0) {
            m_left = stat.size;
            m_file = zip_fopen_index(archive.zip, zip_uint64_t(index), 0);
            m_archive.damaged = m_archive.damaged || !m_file;
        }
        open(QIODevice::ReadOnly);
    }
    ~PartDevice() override
    {
        if (m_file)
            zip_fclose(m_file);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (most == 0) // QIODevice asks so between pieces
            return 0;
        if (!m_file)
            return -1;
        const auto wanted = zip_uint64_t(std::min<quint64>(quint64(most), m_left));
        const zip_int64_t read = wanted > 0 ? zip_fread(m_file, data, wanted) : 0;
        if (read > 0) {
            m_left -= quint64(read);
            return read;
        }
        char more = 0;
        m_archive.damaged = m_archive.damaged || read < 0 || m_left > 0 || zip_fread(m_file, &more, 1) != 0;
        zip_fclose(m_file);
        m_file = nullptr;
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    BookPackage::Archive &m_archive;
    zip_file_t *m_file = nullptr;
    quint64 m_left = 0;
};

/// What the archive says of its parts that no workbook of ours says; nothing when it is fine.
const char *defect(zip_t *zip)
{
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count > mostParts)
        return QT_TRANSLATE_NOOP("BookDefect", "it has far more parts than a workbook has");
    quint64 inside = 0;
    bool workbook = false;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(zip, zip_uint64_t(i), 0, &stat) != 0)
            return bookIsDamaged;
        const QString name = QString::fromUtf8(stat.name);
        if (stat.encryption_method != ZIP_EM_NONE)
            return bookHasPassword;
        if (name.endsWith(QStringLiteral("vbaProject.bin"), Qt::CaseInsensitive))
            return QT_TRANSLATE_NOOP("BookDefect",
                                     "it holds macros; save it in Excel as a workbook without macros (.xlsx)");
        workbook = workbook || name == QStringLiteral("[Content_Types].xml");
        inside += std::min<quint64>(stat.size, largestInside + 1);
        const bool bomb
            = stat.size > smallEnough && stat.size / strongestPacking > std::max<quint64>(1, stat.comp_size);
        if (inside > largestInside || bomb)
            return QT_TRANSLATE_NOOP(
                "BookDefect", "unpacked it would be far larger than a table is; copy the rows into a new workbook");
    }
    return workbook ? nullptr : bookIsNone;
}

} // namespace

BookPackage::Archive::~Archive()
{
    if (zip)
        zip_discard(zip);
}

BookPackage::BookPackage(QString path, std::unique_ptr<Archive> archive)
    : m_path(std::move(path)), m_archive(std::move(archive))
{ }

BookPackage::~BookPackage() = default;

Result<std::unique_ptr<BookPackage>> BookPackage::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto package = std::unique_ptr<BookPackage>(new BookPackage(path, std::make_unique<Archive>()));
    if (file.size() > largestFile)
        return package->refused(QT_TRANSLATE_NOOP("BookDefect", "it is too large; copy the rows into a new workbook"));
    Archive &archive = *package->m_archive;
    archive.bytes = file.readAll();
    if (archive.bytes.startsWith(compoundMark))
        return package->refused(holdsEncryptedPackage(archive.bytes)
                                    ? bookHasPassword
                                    : QT_TRANSLATE_NOOP("BookDefect",
                                                        "it is a workbook of the old kind (.xls); save it in Excel "
                                                        "as .xlsx"));
    if (!archive.bytes.startsWith(zipMark))
        return package->refused(bookIsNone);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(archive.bytes.constData(), zip_uint64_t(archive.bytes.size()), 0, &error);
    archive.zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive.zip) {
        zip_source_free(source);
        return package->refused(bookIsDamaged);
    }
    if (const char *why = defect(archive.zip))
        return package->refused(why);
    return package;
}

QStringList BookPackage::parts() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_archive->zip, 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(m_archive->zip, zip_uint64_t(i), 0)));
    return names;
}

bool BookPackage::has(const QString &part) const
{
    return zip_name_locate(m_archive->zip, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<QIODevice> BookPackage::part(const QString &name) const
{
    return std::make_unique<PartDevice>(*m_archive,
                                        zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE));
}

bool BookPackage::isDamaged() const
{
    return m_archive->damaged;
}

Error BookPackage::refused(const char *why) const
{
    return bookRefused(m_path, why);
}

Error bookRefused(const QString &path, const char *why)
{
    return makeError(ErrorCode::InputMalformed, {path, QString(), QString::fromUtf8(why)});
}

bool isBook(const QString &path)
{
    static const QStringList names
        = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("xlsb")};
    if (names.contains(QFileInfo(path).suffix().toLower()))
        return true;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray mark = file.read(qsizetype(sizeof compoundMark) - 1);
    return mark.startsWith(zipMark) || mark == QByteArrayView(compoundMark);
}

} // namespace kz::exchange
