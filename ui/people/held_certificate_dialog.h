#pragma once

#include "models/items/workspace.h"
#include "models/query/certificates.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kz {

class DayField;

/// A certificate from elsewhere that somebody holds. The codes that rules ask for are offered.
class HeldCertificateDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `whose` is the person's name.
    HeldCertificateDialog(items::Workspace &workspace, const HeldCertificate &certificate,
                          const std::vector<query::KnownCertificate> &known, const QString &whose,
                          QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    HeldCertificate entered() const;

    items::Workspace &m_workspace;
    HeldCertificate m_certificate;
    QString m_whose;
    QComboBox *m_code;
    QLineEdit *m_title;
    QLineEdit *m_issuer;
    QLineEdit *m_number;
    DayField *m_issued;
    DayField *m_until;
};

} // namespace kz
