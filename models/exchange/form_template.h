#pragma once

#include "models/exchange/book_package.h"

#include <functional>
#include <vector>

namespace kz::exchange {

/// What stands in place of a placeholder. Where a cell holds nothing but the placeholder of a number, it becomes one.
struct FormValue {
    QString text;
    std::optional<double> number = {};
};

/// A form of a hospital's own: a workbook with placeholders such as {{氏名}} in its cells. Only texts with placeholders
/// change; sheets, borders, print settings, pictures and every other part stay as they are, byte for byte. A
/// placeholder may be spread over pieces of different type; the first piece's is kept. Full-width braces, blanks and
/// case make no difference. The reading aids of a text that changes go: they spoke of the placeholder.
/// Immutable; any thread.
class FormTemplate
{
public:
    struct Placeholder {
        QString name;  ///< as written
        QString place; ///< "Sheet1!B3", the first cell
    };

    /// Errors: those of BookPackage.
    static Result<std::shared_ptr<const FormTemplate>> open(const QString &path);

    /// Each name once, in the order of sheets and cells.
    const std::vector<Placeholder> &placeholders() const { return m_placeholders; }

    /// The workbook with values in place; `value` is asked by name, folded as foldedWord() does. OutputFailed (path,
    /// reason).
    using Lookup = std::function<FormValue(const QString &name)>;
    Result<QByteArray> filled(const Lookup &value) const;

private:
    struct Token;
    using Tokens = std::vector<Token>;
    struct Part {
        QString name;
        Tokens tokens;
        bool always = false; ///< changes whatever the values are
    };
    class Filling;

    FormTemplate() = default;
    static Result<Tokens> tokensOf(const BookPackage &package, const QString &part);
    void findPlaceholders(const QString &sheet, const Part &part, bool &changes);
    void note(const QString &text, const QString &place);

    QString m_path;
    QByteArray m_bytes;
    std::vector<Part> m_parts;     ///< those that change
    std::vector<QString> m_shared; ///< texts by number
    std::vector<Placeholder> m_placeholders;
};

} // namespace kz::exchange
