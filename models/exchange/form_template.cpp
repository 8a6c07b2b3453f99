#include "models/exchange/form_template.h"

#include "models/exchange/book_archive.h"
#include "models/exchange/book_structure.h"
#include "models/exchange/enum_words.h"
#include "models/exchange/sheet_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <list>

namespace kz::exchange {

namespace {

using Type = QXmlStreamReader::TokenType;

/// A form is filled from memory.
constexpr size_t mostTokens = 4'000'000;

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[{｛]{2}([^{}｛｝]+)[}｝]{2}"));
    return pattern;
}

QStringView localName(const QString &name)
{
    return QStringView(name).mid(name.indexOf(u':') + 1);
}

} // namespace

/// A piece of XML; names as they stand there, for prefixes are named elsewhere too (mc:Ignorable).
struct FormTemplate::Token {
    Type type = QXmlStreamReader::NoToken;
    QString name;
    QXmlStreamAttributes attributes;
    QString text;

    bool opens(QStringView element) const
    {
        return type == QXmlStreamReader::StartElement && localName(name) == element;
    }
    bool closes(QStringView element) const
    {
        return type == QXmlStreamReader::EndElement && localName(name) == element;
    }
};

/// Writes parts anew, with values.
class FormTemplate::Filling
{
public:
    Filling(const std::vector<QString> &shared, const Lookup &value) : m_shared(shared), m_value(value) { }

    /// Nothing when everything stays.
    std::optional<QByteArray> write(const Tokens &tokens, bool always)
    {
        m_changed = always;
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        for (size_t i = 0; i < tokens.size();) {
            if (tokens[i].opens(u"c"))
                i = writeCell(xml, tokens, i);
            else if (tokens[i].opens(u"si") || tokens[i].opens(u"is"))
                i = writeText(xml, tokens, i);
            else
                copy(xml, tokens[i++]);
        }
        return m_changed ? std::optional(bytes) : std::nullopt;
    }

    /// Beyond the end of the element that begins here.
    static size_t endOf(const Tokens &tokens, size_t start)
    {
        int depth = 0;
        for (size_t i = start; i < tokens.size(); ++i) {
            depth += tokens[i].type == QXmlStreamReader::StartElement;
            depth -= tokens[i].type == QXmlStreamReader::EndElement;
            if (depth == 0)
                return i + 1;
        }
        return tokens.size();
    }

    /// What an element <si> or <is> says, run by run; without reading aids.
    static QStringList runsOf(const Tokens &tokens, size_t start)
    {
        QStringList runs;
        const size_t end = endOf(tokens, start);
        for (size_t i = start; i < end;) {
            if (tokens[i].opens(u"rPh")) {
                i = endOf(tokens, i);
                continue;
            }
            if (tokens[i].opens(u"t")) {
                const size_t close = endOf(tokens, i);
                runs.append(unescapedFromSheet(textBetween(tokens, i, close)));
                i = close;
                continue;
            }
            ++i;
        }
        return runs;
    }

    static QString textBetween(const Tokens &tokens, size_t start, size_t end)
    {
        QString text;
        for (size_t i = start; i < end; ++i)
            if (tokens[i].type == QXmlStreamReader::Characters)
                text += tokens[i].text;
        return text;
    }

    /// The text that a cell shows: its own, or one of the shared.
    static QString textOf(const Tokens &tokens, size_t cell, const std::vector<QString> &shared)
    {
        const size_t end = endOf(tokens, cell);
        const auto type = tokens[cell].attributes.value(QLatin1String("t"));
        for (size_t i = cell; i < end; ++i) {
            if (type == u"inlineStr" && tokens[i].opens(u"is"))
                return runsOf(tokens, i).join(QString());
            if (type == u"s" && tokens[i].opens(u"v")) {
                bool known = false;
                const size_t index = textBetween(tokens, i, endOf(tokens, i)).toULongLong(&known);
                return known && index < shared.size() ? shared[index] : QString();
            }
        }
        return {};
    }

    static void copy(QXmlStreamWriter &xml, const Token &token)
    {
        switch (token.type) {
        case QXmlStreamReader::StartDocument:
            xml.writeStartDocument(QStringLiteral("1.0"), true);
            break;
        case QXmlStreamReader::StartElement:
            xml.writeStartElement(token.name);
            for (const QXmlStreamAttribute &attribute : token.attributes)
                xml.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            xml.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            xml.writeCharacters(token.text);
            break;
        case QXmlStreamReader::EndDocument:
            xml.writeEndDocument();
            break;
        default: // comments and instructions mean nothing to a spreadsheet
            break;
        }
    }

private:
    size_t writeCell(QXmlStreamWriter &xml, const Tokens &tokens, size_t start)
    {
        const QString text = textOf(tokens, start, m_shared).trimmed();
        const auto alone = placeholderPattern().match(text, 0, QRegularExpression::NormalMatch,
                                                      QRegularExpression::AnchorAtOffsetMatchOption);
        const FormValue value = alone.hasMatch() && alone.capturedLength() == text.size()
            ? m_value(foldedWord(alone.captured(1)))
            : FormValue();
        if (!value.number) {
            copy(xml, tokens[start]);
            return start + 1;
        }
        m_changed = true;
        const QString prefix = tokens[start].name.chopped(1);
        xml.writeStartElement(tokens[start].name);
        for (const QXmlStreamAttribute &attribute : tokens[start].attributes)
            if (attribute.qualifiedName() != u"t")
                xml.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        xml.writeTextElement(prefix + u'v', QString::number(*value.number, 'g', QLocale::FloatingPointShortest));
        xml.writeEndElement();
        return endOf(tokens, start);
    }

    size_t writeText(QXmlStreamWriter &xml, const Tokens &tokens, size_t start)
    {
        const size_t end = endOf(tokens, start);
        QStringList runs = runsOf(tokens, start);
        const bool changes = replaceIn(runs);
        m_changed = m_changed || changes;
        qsizetype run = 0;
        for (size_t i = start; i < end;) {
            if (changes && (tokens[i].opens(u"rPh") || tokens[i].opens(u"phoneticPr"))) {
                i = endOf(tokens, i);
            } else if (changes && tokens[i].opens(u"t")) {
                xml.writeStartElement(tokens[i].name);
                xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
                xml.writeCharacters(escapedForSheet(runs.value(run++)));
                xml.writeEndElement();
                i = endOf(tokens, i);
            } else {
                copy(xml, tokens[i++]);
            }
        }
        return end;
    }

    /// A value stands in the run in which its placeholder begins.
    bool replaceIn(QStringList &runs) const
    {
        const QString whole = runs.join(QString());
        std::vector<QRegularExpressionMatch> matches;
        for (auto it = placeholderPattern().globalMatch(whole); it.hasNext();)
            matches.push_back(it.next());
        for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
            qsizetype runStart = 0;
            bool stands = false;
            for (QString &run : runs) {
                const qsizetype length = run.size();
                const qsizetype from = std::max<qsizetype>(match->capturedStart() - runStart, 0);
                const qsizetype to = std::min<qsizetype>(match->capturedEnd() - runStart, length);
                if (from < to) {
                    run.replace(from, to - from, stands ? QString() : m_value(foldedWord(match->captured(1))).text);
                    stands = true;
                }
                runStart += length;
            }
        }
        return !matches.empty();
    }

    const std::vector<QString> &m_shared;
    const Lookup &m_value;
    bool m_changed = false;
};

Result<FormTemplate::Tokens> FormTemplate::tokensOf(const BookPackage &package, const QString &part)
{
    Tokens tokens;
    const auto device = package.part(part);
    QXmlStreamReader xml(device.get());
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd() && tokens.size() < mostTokens) {
        Token token;
        token.type = xml.readNext();
        token.name = xml.qualifiedName().toString();
        token.attributes = xml.attributes();
        token.text = xml.text().toString();
        tokens.push_back(std::move(token));
    }
    if (xml.hasError() || !xml.atEnd() || package.isDamaged())
        return package.refused(xml.atEnd() ? bookIsDamaged
                                           : QT_TRANSLATE_NOOP("BookDefect", "it is too large for a form to fill in"));
    return tokens;
}

void FormTemplate::note(const QString &text, const QString &place)
{
    for (auto it = placeholderPattern().globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1).trimmed();
        const auto same = [&](const Placeholder &other) { return foldedWord(other.name) == foldedWord(name); };
        if (std::ranges::none_of(m_placeholders, same))
            m_placeholders.push_back({name, place});
    }
}

/// `changes` when the part itself does: an own text, or a cell that may become a number.
void FormTemplate::findPlaceholders(const QString &sheet, const Part &part, bool &changes)
{
    for (size_t i = 0; i < part.tokens.size(); ++i) {
        if (!part.tokens[i].opens(u"c"))
            continue;
        const QString text = Filling::textOf(part.tokens, i, m_shared);
        if (!placeholderPattern().match(text).hasMatch())
            continue;
        changes = true;
        note(text, sheet + u'!' + part.tokens[i].attributes.value(QLatin1String("r")).toString());
    }
}

Result<std::shared_ptr<const FormTemplate>> FormTemplate::open(const QString &path)
{
    auto opened = BookPackage::open(path);
    if (!opened)
        return opened.error();
    const auto package = std::move(opened).value();
    const auto structure = bookStructure(*package);
    if (!structure)
        return structure.error();
    const BookStructure &book = structure.value();
    auto form = std::shared_ptr<FormTemplate>(new FormTemplate);
    form->m_path = path;
    form->m_bytes = package->archive().bytes;
    if (!book.sharedTexts.isEmpty()) {
        auto tokens = tokensOf(*package, book.sharedTexts);
        if (!tokens)
            return tokens.error();
        Part part{book.sharedTexts, std::move(tokens).value()};
        for (size_t i = 0; i < part.tokens.size(); ++i)
            if (part.tokens[i].opens(u"si"))
                form->m_shared.push_back(Filling::runsOf(part.tokens, i).join(QString()));
        if (std::ranges::any_of(form->m_shared,
                                [](const QString &text) { return placeholderPattern().match(text).hasMatch(); }))
            form->m_parts.push_back(std::move(part));
    }
    bool reckons = false;
    for (const BookStructure::Sheet &sheet : book.sheets) {
        auto tokens = tokensOf(*package, sheet.part);
        if (!tokens)
            return tokens.error();
        Part part{sheet.part, std::move(tokens).value()};
        reckons = reckons || std::ranges::any_of(part.tokens, [](const Token &token) { return token.opens(u"f"); });
        bool changes = false;
        form->findPlaceholders(sheet.name, part, changes);
        if (changes)
            form->m_parts.push_back(std::move(part));
    }
    if (reckons) {
        // What formulas gave with the placeholders is stale: whoever opens the workbook reckons anew.
        auto tokens = tokensOf(*package, book.workbook);
        if (!tokens)
            return tokens.error();
        Part part{book.workbook, std::move(tokens).value(), true};
        for (Token &token : part.tokens)
            if (token.opens(u"calcPr") && !token.attributes.hasAttribute(QStringLiteral("fullCalcOnLoad")))
                token.attributes.append(QStringLiteral("fullCalcOnLoad"), QStringLiteral("1"));
        form->m_parts.push_back(std::move(part));
    }
    return std::shared_ptr<const FormTemplate>(std::move(form));
}

Result<QByteArray> FormTemplate::filled(const Lookup &value) const
{
    const auto failed = [this](zip_error_t *error) {
        return makeError(ErrorCode::OutputFailed, {m_path, QString::fromUtf8(zip_error_strerror(error))});
    };
    zip_error_t error;
    zip_error_init(&error);
    // libzip writes the changed archive into the buffer; parts that stay are copied as they are packed.
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    if (!source)
        return failed(&error);
    zip_source_keep(source);
    const auto release = [](zip_source_t *held) { zip_source_free(held); };
    const std::unique_ptr<zip_source_t, decltype(release)> held(source, release);
    zip_t *zip = zip_open_from_source(source, 0, &error);
    if (!zip) {
        zip_source_free(source);
        return failed(&error);
    }
    std::list<QByteArray> written; // until the archive is closed
    Filling filling(m_shared, value);
    for (const Part &part : m_parts) {
        auto anew = filling.write(part.tokens, part.always);
        if (!anew)
            continue;
        written.push_back(*std::move(anew));
        zip_source_t *bytes
            = zip_source_buffer(zip, written.back().constData(), zip_uint64_t(written.back().size()), 0);
        const zip_int64_t index = zip_name_locate(zip, part.name.toUtf8().constData(), ZIP_FL_NOCASE);
        if (index < 0 || zip_file_replace(zip, zip_uint64_t(index), bytes, 0) < 0) {
            zip_source_free(bytes);
            const Error why = failed(zip_get_error(zip));
            zip_discard(zip);
            return why;
        }
    }
    if (zip_close(zip) < 0) {
        const Error why = failed(zip_get_error(zip));
        zip_discard(zip);
        return why;
    }
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return failed(zip_source_error(source));
    bytes.resize(qsizetype(stat.size));
    const bool whole = zip_source_read(source, bytes.data(), stat.size) == zip_int64_t(stat.size);
    zip_source_close(source);
    if (!whole)
        return failed(zip_source_error(source));
    return bytes;
}

} // namespace kz::exchange
