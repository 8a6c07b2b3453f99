#pragma once

#include "models/base/error.h"

#include <QObject>

#include <functional>
#include <vector>

class QFormLayout;
class QWidget;

namespace kz {

class IssueLabel;

/// Puts what is wrong into words; the words of the domain are known outside (words::issueText, words::errorText).
struct FormWording {
    std::function<QString(const Issue &, const QString &label)> issue;
    std::function<QString(const Error &)> error;
};

/// The fields of a form, each with its label and room for what is wrong under it.
class LabelledFields : public QObject
{
    Q_OBJECT
public:
    explicit LabelledFields(FormWording wording, QObject *parent = nullptr);

    /// In the order of the keyboard.
    void add(QFormLayout *rows, const QString &field, const QString &label, QWidget *control, bool required);
    void setVisible(const QString &field, bool visible);
    QList<QWidget *> controls() const;

    /// What is typed and cannot be read: a day that is none, a name that leads to nobody.
    std::vector<Issue> misread() const;
    void clearIssues();
    /// Says at its field what is wrong there, unless something is said there already. The control of the field; null:
    /// there is no such field.
    QWidget *say(const Issue &issue);
    /// The same of a refusal that is about one field: its value is taken.
    QWidget *say(const Error &error);
    QString words(const Issue &issue) const;
    QString words(const Error &error) const { return m_wording.error(error); }
    /// The field itself where it has none.
    QString labelOf(const QString &field) const;

Q_SIGNALS:
    /// Somebody types or chooses.
    void changed();

private:
    struct Row {
        QString field;
        QString label;
        QFormLayout *rows = nullptr;
        QWidget *box = nullptr;
        QWidget *control = nullptr;
        IssueLabel *issue = nullptr;
    };

    const Row *rowOf(const QString &field) const;
    void watch(QWidget *control);

    FormWording m_wording;
    std::vector<Row> m_rows;
};

} // namespace kz
