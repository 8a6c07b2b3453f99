#include "models/exchange/form_filler.h"

#include "models/base/output_file.h"
#include "models/exchange/book_package.h"
#include "models/exchange/enum_words.h"

#include <QDir>

namespace kz::exchange {

namespace {

constexpr char formIsNone[] = QT_TRANSLATE_NOOP("BookDefect", "it has no placeholder, such as {{name}}");
constexpr char nobodyKnows[]
    = QT_TRANSLATE_NOOP("PackDefect", "nobody knows such a placeholder; the list of placeholders shows all there are");

/// A name nothing has yet: a form of an earlier run may have been completed by hand since.
QString freePath(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".xlsx"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1-%2.xlsx").arg(name).arg(number));
    return path;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened;
    file.write(bytes);
    return commitOutput(file);
}

} // namespace

Result<QStringList> unknownPlaceholders(const FormTemplate &form, storage::Database &database)
{
    const auto known = knownFormNames(database);
    if (!known)
        return known.error();
    QStringList unknown;
    for (const FormTemplate::Placeholder &placeholder : form.placeholders())
        if (!known.value().contains(foldedWord(placeholder.name)))
            unknown.append(QStringLiteral("{{%1}} (%2)").arg(placeholder.name, placeholder.place));
    return unknown;
}

Result<QStringList> fillForms(const FormOrder &order, storage::Database &database, query::Plans &plans,
                              const std::function<bool(int done, int all)> &progress)
{
    const auto opened = FormTemplate::open(order.form);
    if (!opened)
        return opened.error();
    const FormTemplate &form = *opened.value();
    if (form.placeholders().empty())
        return bookRefused(order.form, formIsNone);
    const auto unknown = unknownPlaceholders(form, database);
    if (!unknown)
        return unknown.error();
    if (!unknown.value().isEmpty())
        return makeError(ErrorCode::PackInvalid,
                         {order.form, unknown.value().join(QStringLiteral(", ")), QString::fromLatin1(nobodyKnows)});
    if (!QDir().mkpath(order.folder))
        return makeError(ErrorCode::FileUnwritable, {order.folder, QString()});
    QStringList files;
    for (const Key key : order.people) {
        if (progress && !progress(int(files.size()), int(order.people.size())))
            return makeError(ErrorCode::Cancelled, {QString::number(files.size())});
        const auto person = formPerson(database, plans, key, order.asOf, order.today);
        if (!person)
            return person.error();
        const auto filled = form.filled([&](const QString &name) { return person.value().values.value(name); });
        if (!filled)
            return filled.error();
        const QString path = freePath(order.folder, person.value().fileName);
        if (auto written = write(path, filled.value()); !written)
            return written.error();
        files.append(path);
    }
    return files;
}

} // namespace kz::exchange
