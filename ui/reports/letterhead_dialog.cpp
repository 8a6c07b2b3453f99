#include "ui/reports/letterhead_dialog.h"

#include "models/edit/file_actions.h"
#include "models/report/papers.h"
#include "models/words/words.h"

#include <QLineEdit>

namespace kz {

namespace {

/// The last word of the setting. That of the progress report is older than the kind's code.
QString formOf(const report::PaperKind &kind)
{
    const QString code = QLatin1String(kind.code);
    return code == QStringLiteral("person") ? QStringLiteral("progress") : code;
}

} // namespace

QStringList LetterheadDialog::settings()
{
    QStringList names{QStringLiteral("institution"), QStringLiteral("certified_by")};
    for (const report::PaperKind &kind : report::paperKinds())
        names << QStringLiteral("form_number:") + formOf(kind);
    return names;
}

LetterheadDialog::LetterheadDialog(items::Workspace &workspace, const QStringList &values, QWidget *parent)
    : FormDialog(tr("Letterhead and form numbers"), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_stored(values)
{
    QStringList labels{tr("Institution"), tr("Certified by (title and name)")};
    for (const report::PaperKind &kind : report::paperKinds())
        labels << report::paperTitle(kind);
    const QStringList names = settings();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *field = new QLineEdit(values.value(i));
        if (names[i].startsWith(QLatin1String("form_number")))
            field->setPlaceholderText(tr("Form number: the program's own"));
        addField(names[i], labels[i], field);
        m_fields.push_back(field);
    }
    setNote(tr("The institution stands at the head of every page, the form number at its foot."));
}

void LetterheadDialog::submit()
{
    const QStringList names = settings();
    std::vector<std::pair<QString, QString>> changed;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const QString typed = m_fields[std::size_t(i)]->text().trimmed(); typed != m_stored.value(i))
            changed.emplace_back(names[i], typed);
    m_workspace.submit(edit::saveSettings(std::move(changed), m_fields.front()->text().trimmed()), this, answered());
}

} // namespace kz
