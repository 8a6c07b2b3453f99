#pragma once

#include "models/items/workspace.h"
#include "ui/ladders/choice_button.h"

namespace kz {

/// Whom a framework is for: professions of the file, marked in a list; none of them means everybody. The list is read
/// when the button is made, and until it is there nothing can be marked and codes() is what was given.
class ProfessionButton : public ChoiceButton
{
    Q_OBJECT
public:
    /// `codes`: as Framework::professions has them.
    explicit ProfessionButton(items::Workspace &workspace, const QString &codes = {}, QWidget *parent = nullptr);
    ~ProfessionButton() override;

    /// What was there before keeps its order; what is new stands last.
    QString codes() const;

private:
    QStringList m_given;
    bool m_listed = false;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz
