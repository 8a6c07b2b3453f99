#include "ui/administration/file_card.h"

#include "models/edit/file_actions.h"
#include "models/query/administration.h"
#include "ui/administration/logo_field.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace kz {

namespace {

const QStringList names{QStringLiteral("institution"), QStringLiteral("form_number:progress"),
                        QStringLiteral("lock_minutes")};
const QString logoName = QStringLiteral("logo");

} // namespace

FileCard::FileCard(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : Card(tr("This file"), parent), m_workspace(workspace), m_institution(new QLineEdit), m_formNumber(new QLineEdit),
      m_lockMinutes(new QLineEdit), m_logo(new LogoField(workspace, files)), m_hint(new TextLabel(TextSize::Caption)),
      m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save"), this))
{
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    const auto add = [&](const QString &label, QLineEdit *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        field->setReadOnly(workspace.isReadOnly());
        rows->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &FileCard::refresh);
        connect(field, &QLineEdit::returnPressed, this, &FileCard::save);
    };
    add(tr("Institution"), m_institution, "institution");
    rows->addRow(tr("Logo"), m_logo);
    connect(m_logo, &LogoField::failed, this, &FileCard::failed);
    connect(m_logo, &LogoField::refused, this, &FileCard::logoRefused);
    add(tr("Form number"), m_formNumber, "form_number");
    m_formNumber->setPlaceholderText(QStringLiteral("KZ-P1"));
    add(tr("Locks after minutes"), m_lockMinutes, "lock_minutes");
    m_lockMinutes->setPlaceholderText(QStringLiteral("3"));
    constexpr int longest = 999;
    m_lockMinutes->setValidator(new QIntValidator(0, longest, m_lockMinutes));
    m_hint->setText(
        tr("The institution stands at the head of every printed page with its logo, the form number at the foot of the "
           "progress report. Where people sign in, the window locks after so many minutes without input; "
           "0: never."));
    m_hint->setTone(ThemeRole::Muted);
    m_hint->setWordWrap(true);
    auto *line = new QHBoxLayout;
    auto *save = new ActionButton(m_save);
    line->addStretch();
    line->addWidget(save);
    body()->addLayout(rows);
    body()->addWidget(m_hint);
    body()->addLayout(line);
    connect(m_save, &QAction::triggered, this, &FileCard::save);
    m_save->setEnabled(false);
    read();
}

void FileCard::read()
{
    m_workspace.read<QStringList>(
        this,
        [](storage::Database &database, const query::CancelToken &) {
            return query::settingValues(database, names + QStringList{logoName});
        },
        [this](const Result<QStringList> &values) {
            if (!values) {
                Q_EMIT failed(values.error());
                return;
            }
            // What is being typed is not overwritten by what somebody else changed meanwhile.
            const QList<QLineEdit *> fields{m_institution, m_formNumber, m_lockMinutes};
            const QStringList before = m_stored;
            m_stored = values.value();
            m_logo->setStored(m_stored.takeLast());
            for (qsizetype i = 0; i < fields.size(); ++i)
                if (fields[i]->text() == before.value(i))
                    fields[i]->setText(m_stored[i]);
            refresh();
        });
}

QStringList FileCard::typed() const
{
    return {m_institution->text().trimmed(), m_formNumber->text().trimmed(), m_lockMinutes->text().trimmed()};
}

void FileCard::refresh()
{
    m_save->setEnabled(m_workspace.may(edit::Grant::Administer) && !m_stored.isEmpty() && typed() != m_stored);
}

void FileCard::save()
{
    if (!m_save->isEnabled())
        return;
    const QStringList typed = this->typed();
    std::vector<std::pair<QString, QString>> changed;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (typed[i] != m_stored.value(i))
            changed.emplace_back(names[i], typed[i]);
    m_save->setEnabled(false);
    m_workspace.submit(edit::saveSettings(std::move(changed), typed.first()), this,
                       [this, typed](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_stored = typed;
                           else
                               Q_EMIT failed(done.error());
                           refresh();
                       });
}

} // namespace kz
