#include "ui/ladders/profession_button.h"

#include "models/query/choices.h"
#include "models/words/words.h"

namespace kz {

ProfessionButton::ProfessionButton(items::Workspace &workspace, const QString &codes, QWidget *parent)
    : ChoiceButton({}, tr("Everybody"), parent)
{
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts))
        m_given.append(code.trimmed());
    setEnabled(false);
    using Read = std::vector<Profession>;
    m_reading = workspace.read<Read>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::knownProfessions(database); },
        [this](const Result<Read> &read) {
            if (!read) {
                setToolTip(words::errorText(read.error()));
                return;
            }
            std::vector<Choice> choices;
            QStringList known;
            for (const Profession &one : read.value()) {
                choices.emplace_back(one.code, words::pick(one.nameJa, one.nameEn));
                known.append(one.code);
            }
            // A pack may name professions that this file has none of: they stay as they are until they are unmarked.
            for (const QString &code : std::as_const(m_given))
                if (!known.contains(code))
                    choices.emplace_back(code, code);
            setChoices(choices);
            setMarked(m_given);
            m_listed = true;
            setEnabled(true);
        });
}

ProfessionButton::~ProfessionButton()
{
    m_reading->cancel();
}

QString ProfessionButton::codes() const
{
    QStringList codes = m_given;
    if (m_listed) {
        const QStringList now = marked();
        codes.removeIf([&now](const QString &code) { return !now.contains(code); });
        for (const QString &code : now)
            if (!codes.contains(code))
                codes.append(code);
    }
    return codes.join(u',');
}

} // namespace kz
