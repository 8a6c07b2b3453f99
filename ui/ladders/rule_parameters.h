#pragma once

#include "models/query/framework_sheet.h"
#include "ui/widgets/state_badge.h"

#include <QWidget>

class QFormLayout;

namespace kz {

class IssueLabel;

/// What a kind of rule asks to be said of it (models/progress/rule.h), each as a field: a number, a mark, one or
/// several of a list, a few lines of what may stand in.
class RuleParameters : public QWidget
{
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<QString, QString>>; ///< code, words

    explicit RuleParameters(QWidget *parent = nullptr);

    /// The keyboard comes to the first field from `before`, however often the fields are made anew.
    void comeAfter(QWidget *before) { m_before = before; }
    /// `levels`: those of the version. `another`: than was shown before; what is being typed belongs to that one.
    void show(RequirementKind kind, const QString &parameters, const Choices &levels, bool another);
    /// A JSON object; what is as it is anyway is not said. Numbers as they are typed: the engine says what is wrong.
    QString entered() const;

    /// What is wrong with a member of the rule, under its field; false: it has none here.
    bool say(const QString &member, const QString &words, State state);
    void clearIssues();

Q_SIGNALS:
    void changed();
    void typed(); ///< a field says something else by now, which is not finished yet

private:
    struct Field {
        const char *name;
        QWidget *control;
        IssueLabel *issue;
    };
    QWidget *makeControl(int spec, const Choices &levels);
    QWidget *makeSubstitutes(Choices (*choices)());
    void makeFields(RequirementKind kind, const Choices &levels);

    QFormLayout *m_rows;
    QWidget *m_before = nullptr;
    RequirementKind m_kind = RequirementKind::All;
    Choices m_levels;
    std::vector<Field> m_fields;
    bool m_showing = false;
};

} // namespace kz
