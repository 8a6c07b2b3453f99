#pragma once

#include "models/base/issue.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace kz {

class Banner;
class IssueLabel;

/// A small form over the page: labelled fields, what is wrong under each of them, Save and Cancel. Enter saves, Esc
/// leaves; while it is being written, Enter does nothing. Errors keep it open; a warning is shown while it is typed,
/// and the first press of Save leads to it, the second lets it pass. Deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// Puts an issue into words, given the label of its field.
    using Wording = std::function<QString(const Issue &, const QString &)>;

    FormDialog(const QString &title, const QString &doIt, Wording wording, QWidget *parent = nullptr);
    ~FormDialog() override;

protected:
    /// Every rule of what stands in the fields; fields are named as in addField.
    virtual std::vector<Issue> issues() const = 0;
    /// Sends it off. Ends in accept(), or in refuse().
    virtual void submit() = 0;

    /// In the order of the keyboard. Fields that change check themselves again.
    void addField(const QString &field, const QString &label, QWidget *control, bool required = false);
    void setFieldVisible(const QString &field, bool visible);
    /// What will come of it, in words, above the buttons; empty hides it.
    void setNote(const QString &words);
    /// It could not be done: why, and where it stands at a field, there.
    void refuse(const QString &words, const std::vector<Issue> &issues = {});
    void checkAgain();

    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        QString label;
        QWidget *box = nullptr;
        QWidget *control = nullptr;
        IssueLabel *issue = nullptr;
    };

    void watch(QWidget *control);
    void tryToSubmit();
    /// The control of the first one that stands at a field; null: none does.
    QWidget *show(const std::vector<Issue> &issues);

    Wording m_wording;
    QFormLayout *m_rows;
    QHash<QString, Row> m_fields;
    QList<QWidget *> m_order; ///< of the keyboard
    Banner *m_banner;
    QLabel *m_note;
    QPushButton *m_doIt;
    QPushButton *m_cancel;
    QPointer<QWidget> m_pressedIn; ///< where the keyboard was when it was sent off
    bool m_tried = false;          ///< from the first try on, errors are shown while they are mended
    QStringList m_passing;         ///< the warnings that were shown at the last press
};

} // namespace kz
