#include "ui/sites/form_fields.h"

#include <QLineEdit>

namespace kz {

QComboBox *fieldCombo()
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString(), QString());
    for (const QString &code : words::clinicalFieldCodes())
        combo->addItem(words::clinicalFieldText(code), code);
    combo->setMinimumContentsLength(8);
    return combo;
}

QString codeIn(const QComboBox *combo)
{
    const int at = combo->findText(combo->currentText().trimmed());
    return at >= 0 ? combo->itemData(at).toString() : combo->currentText().trimmed();
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
