#include "ui/sites/form_fields.h"

#include <QLineEdit>

namespace kz {

QComboBox *fieldCombo(const items::ClinicalFields &fields)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString(), QString());
    for (const QString &code : fields.offered())
        combo->addItem(words::clinicalFieldText(code), code);
    combo->setMinimumContentsLength(8);
    return combo;
}

std::optional<int> numberIn(const QLineEdit *field)
{
    bool ok = false;
    const int number = field->text().normalized(QString::NormalizationForm_KC).trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isNoNumber(const QLineEdit *field)
{
    return !field->text().trimmed().isEmpty() && !numberIn(field);
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace kz
