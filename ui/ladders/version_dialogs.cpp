#include "ui/ladders/version_dialogs.h"

#include "models/edit/framework_actions.h"
#include "models/words/words.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/profession_button.h"
#include "ui/widgets/day_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace kz {

namespace {

QString versionLabel(const char *column)
{
    return words::fieldLabel("framework_version", column);
}

QString frameworkLabel(const char *column)
{
    return words::fieldLabel("framework", column);
}

/// "2" after "1", "第3版" after "第2版": the last number in it counted up.
QString nextLabel(const QString &label)
{
    static const QRegularExpression number(QStringLiteral(R"((\d+)(?!.*\d))"));
    const auto found = number.match(label);
    if (!found.hasMatch())
        return label.isEmpty() ? QStringLiteral("1") : label + QStringLiteral(" 2");
    QString next = label;
    return next.replace(found.capturedStart(1), found.capturedLength(1),
                        QString::number(found.captured(1).toLongLong() + 1));
}

Issue missing(const char *field)
{
    return {QString::fromLatin1(field), IssueCode::Missing, {}, Issue::Severity::Error};
}

} // namespace

QString versionName(const query::FrameworkLine &line)
{
    const QString title = words::pick(line.framework.titleJa, line.framework.titleEn);
    return line.version.label.isEmpty() ? title : title + u' ' + words::versionText(line.version.label);
}

NewFrameworkDialog::NewFrameworkDialog(items::Workspace &workspace, bool ladder, QWidget *parent)
    : FormDialog(ladder ? tr("A new ladder") : tr("A new curriculum or programme"), tr("Create"), dialogWording(),
                 parent),
      m_workspace(workspace), m_kind(new QComboBox), m_ja(new QLineEdit), m_en(new QLineEdit),
      m_professions(new ProfessionButton(workspace)), m_code(new QLineEdit), m_label(new QLineEdit(QStringLiteral("1")))
{
    for (const auto &entry : EnumTable<FrameworkKind>::entries)
        if ((entry.value == FrameworkKind::Ladder) == ladder)
            m_kind->addItem(words::enumText(entry.value), int(entry.value));
    addField(QStringLiteral("title_ja"), frameworkLabel("title_ja"), m_ja, true);
    addField(QStringLiteral("title_en"), frameworkLabel("title_en"), m_en);
    if (!ladder)
        addField(QStringLiteral("kind"), frameworkLabel("kind"), m_kind, true);
    addField(QStringLiteral("professions"), frameworkLabel("professions"), m_professions);
    m_code->setPlaceholderText(tr("Short and without blanks, such as nurse-ladder"));
    addField(QStringLiteral("code"), frameworkLabel("code"), m_code, true);
    addField(QStringLiteral("label"), versionLabel("label"), m_label, true);
}

Framework NewFrameworkDialog::entered() const
{
    return {.code = m_code->text().trimmed(),
            .kind = m_kind->count() == 1 ? FrameworkKind::Ladder : FrameworkKind(m_kind->currentData().toInt()),
            .titleJa = m_ja->text().trimmed(),
            .titleEn = m_en->text().trimmed(),
            .professions = m_professions->codes()};
}

std::vector<Issue> NewFrameworkDialog::issues() const
{
    std::vector<Issue> issues = validate(entered());
    if (m_label->text().trimmed().isEmpty())
        issues.push_back(missing("label"));
    return issues;
}

void NewFrameworkDialog::submit()
{
    m_workspace.submit(edit::addFramework(entered(), m_label->text().trimmed()), this, [this](const auto &done) {
        if (done)
            Q_EMIT made(done.value().made);
        finish(done);
    });
}

CopyVersionDialog::CopyVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line, QWidget *parent)
    : FormDialog(tr("A new draft from %1").arg(versionName(line)), tr("Create"), dialogWording(), parent),
      m_workspace(workspace), m_line(line), m_label(new QLineEdit(nextLabel(line.version.label)))
{
    addField(QStringLiteral("label"), versionLabel("label"), m_label, true);
    setNote(tr("The draft begins with all items, levels, forms and rules, and knows of each item where it comes from: "
               "what people have shown counts on. The version in force stays as it is."));
}

std::vector<Issue> CopyVersionDialog::issues() const
{
    if (m_label->text().trimmed().isEmpty())
        return {missing("label")};
    return {};
}

void CopyVersionDialog::submit()
{
    m_workspace.submit(edit::copyToDraft(m_line.version.id, m_label->text().trimmed(), versionName(m_line)), this,
                       [this](const auto &done) {
                           if (done)
                               Q_EMIT made(done.value().made);
                           finish(done);
                       });
}

AdoptVersionDialog::AdoptVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line,
                                       const query::FrameworkLine *former, QWidget *parent)
    : FormDialog(tr("Adopt %1").arg(versionName(line)), tr("Adopt"), dialogWording(), parent), m_workspace(workspace),
      m_line(line), m_day(new DayField), m_retire(new QCheckBox)
{
    m_day->setDay(workspace.clock().today());
    addField(QStringLiteral("adopted_on"), versionLabel("adopted_on"), m_day, true);
    if (former) {
        m_retire->setText(tr("%1 ends the day before").arg(versionName(*former)));
        m_retire->setChecked(true);
        addField(QStringLiteral("former"), tr("The version before"), m_retire);
    }
    setNote(tr("An adopted version never changes: what people show is held against it for ever. Who is enrolled in "
               "the version before stays in it until they are moved."));
}

std::vector<Issue> AdoptVersionDialog::issues() const
{
    FrameworkVersion version = m_line.version;
    version.status = VersionStatus::Adopted;
    version.adoptedOn = m_day->day();
    return validate(version);
}

void AdoptVersionDialog::submit()
{
    m_workspace.submit(edit::adoptVersion(m_line.version.id, m_day->day(), m_retire->isChecked(), versionName(m_line)),
                       this, answered());
}

RetireVersionDialog::RetireVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line, QWidget *parent)
    : FormDialog(tr("Retire %1").arg(versionName(line)), tr("Retire"), dialogWording(), parent), m_workspace(workspace),
      m_line(line), m_day(new DayField)
{
    m_day->setDay(workspace.clock().today());
    addField(QStringLiteral("retired_on"), versionLabel("retired_on"), m_day, true);
    if (line.people > 0)
        setNote(tr("%n people are enrolled in it and stay so until they are moved.", nullptr, line.people));
}

std::vector<Issue> RetireVersionDialog::issues() const
{
    FrameworkVersion version = m_line.version;
    version.status = VersionStatus::Retired;
    version.retiredOn = m_day->day();
    return validate(version);
}

void RetireVersionDialog::submit()
{
    m_workspace.submit(edit::retireVersion(m_line.version.id, m_day->day(), versionName(m_line)), this, answered());
}

} // namespace kz
