#include "models/domain/handed_form.h"

#include "models/base/key.h"
#include "models/domain/checks.h"

#include <QStringList>

namespace kz {

QString itemsText(const std::vector<Key> &items)
{
    QStringList keys;
    for (const Key item : items)
        keys.append(keyToText(item));
    return keys.join(u' ');
}

std::vector<Key> itemsOf(const HandedForm &form)
{
    std::vector<Key> items;
    for (const QString &text : form.items.split(u' ', Qt::SkipEmptyParts))
        if (const auto key = keyFromText(text))
            items.push_back(*key);
    return items;
}

std::vector<Issue> validate(const HandedForm &form)
{
    Checks checks;
    checks.reference("person", form.person);
    if (form.kind == HandedKind::Rating)
        checks.reference("tool", form.tool.value_or(0));
    const Need week = form.kind == HandedKind::Week ? Need::Required : Need::Optional;
    checks.day("from_day", form.from, week);
    checks.day("to_day", form.to, week);
    checks.order(form.from, "to_day", form.to);
    checks.day("handed_on", form.handedOn, Need::Required);
    checks.day("keyed_on", form.keyedOn);
    checks.day("struck_on", form.struckOn);
    checks.text("reason", form.reason, Checks::textLength, form.struckOn.isValid() ? Need::Required : Need::Optional);
    return checks.take();
}

} // namespace kz
