#include "ui/people/held_certificate_dialog.h"

#include "models/edit/event_actions.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace kz {

HeldCertificateDialog::HeldCertificateDialog(items::Workspace &workspace, const HeldCertificate &certificate,
                                             const std::vector<query::KnownCertificate> &known, const QString &whose,
                                             QWidget *parent)
    : FormDialog(tr("Certificate of %1").arg(whose), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_certificate(certificate), m_whose(whose), m_code(new QComboBox),
      m_title(new QLineEdit(certificate.title)), m_issuer(new QLineEdit(certificate.issuer)),
      m_number(new QLineEdit(certificate.number)), m_issued(new DayField), m_until(new DayField)
{
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    for (const query::KnownCertificate &one : known)
        m_code->addItem(one.code, words::pick(one.titleJa, one.titleEn));
    m_code->setCurrentText(certificate.code);
    m_code->setToolTip(tr("What rules ask for it by"));
    m_issued->setDay(certificate.issuedOn);
    m_until->setDay(certificate.validUntil);
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("held_certificate", column), control, required);
    };
    add("code", m_code, true);
    add("title", m_title, true);
    add("issuer", m_issuer);
    add("number", m_number);
    add("issued_on", m_issued, true);
    add("valid_until", m_until);
    connect(m_code, &QComboBox::editTextChanged, this, &HeldCertificateDialog::checkAgain);
    connect(m_code, &QComboBox::activated, this, [this](int index) {
        if (m_title->text().isEmpty())
            m_title->setText(m_code->itemData(index).toString());
    });
}

HeldCertificate HeldCertificateDialog::entered() const
{
    HeldCertificate certificate = m_certificate;
    certificate.code = m_code->currentText().trimmed();
    certificate.title = m_title->text().trimmed();
    certificate.issuer = m_issuer->text().trimmed();
    certificate.number = m_number->text().trimmed();
    certificate.issuedOn = m_issued->day();
    certificate.validUntil = m_until->day();
    return certificate;
}

std::vector<Issue> HeldCertificateDialog::issues() const
{
    return validate(entered());
}

void HeldCertificateDialog::submit()
{
    m_workspace.submit(edit::saveCertificate(entered(), m_whose), this, answered());
}

} // namespace kz
