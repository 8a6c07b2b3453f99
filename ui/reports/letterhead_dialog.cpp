#include "ui/reports/letterhead_dialog.h"

#include "models/edit/file_actions.h"
#include "models/report/papers.h"
#include "models/words/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
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
    const QStringList names = settings();
    const auto addLine = [&](const QString &label) {
        auto *line = new QLineEdit(values.value(qsizetype(m_fields.size())));
        line->setAccessibleName(label);
        m_fields.push_back(line);
        return line;
    };
    for (const QString &label : {tr("Institution"), tr("Certified by (title and name)")})
        addField(names[qsizetype(m_fields.size())], label, addLine(label));
    // There are more papers than a small screen has lines.
    auto *numbers = new QWidget;
    auto *rows = new QFormLayout(numbers);
    rows->setContentsMargins(0, 0, space::inside, 0);
    rows->setVerticalSpacing(space::inside);
    for (const report::PaperKind &kind : report::paperKinds()) {
        QLineEdit *line = addLine(report::paperTitle(kind));
        line->setPlaceholderText(tr("Form number: the program's own"));
        rows->addRow(line->accessibleName(), line);
    }
    QScrollArea *area = scrolled(numbers);
    area->setMinimumSize(560, 300);
    addField(QStringLiteral("form_numbers"), tr("Form numbers"), area);
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
