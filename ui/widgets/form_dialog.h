#pragma once

#include "models/base/result.h"
#include "ui/widgets/labelled_fields.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace kz {

class Banner;

/// A small form over the page: labelled fields, what is wrong under each of them, Save and Cancel. Enter saves, Esc
/// leaves; while it is being written, Enter does nothing. Errors keep it open; a warning is shown while it is typed,
/// and the first press of Save leads to it, the second lets it pass. Deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &doIt, FormWording wording, QWidget *parent = nullptr);
    ~FormDialog() override;

protected:
    /// Every rule of what stands in the fields; fields are named as in addField.
    virtual std::vector<Issue> issues() const = 0;
    /// Sends it off. Ends in finish().
    virtual void submit() = 0;
    /// Closes when it is done, says why where it is not.
    template <typename T>
    void finish(const Result<T> &done)
    {
        if (done)
            accept();
        else
            refuse(done.error());
    }
    /// The same, to be called when the answer comes.
    auto answered()
    {
        return [this](const auto &done) { finish(done); };
    }

    /// In the order of the keyboard. Fields that change check themselves again.
    void addField(const QString &field, const QString &label, QWidget *control, bool required = false);
    void setFieldVisible(const QString &field, bool visible);
    /// What will come of it, in words, above the buttons; empty hides it.
    void setNote(const QString &words);
    /// A further button that sends it off as Save does, hidden at first.
    QPushButton *addWay(const QString &text);
    /// Which of them sent it off; null: Save.
    QPushButton *sentBy() const { return m_sentBy; }
    /// To be read, and copied from, by who may change nothing: there is no Save, and why is said.
    void setReadOnly(const QString &why);
    /// What the button says that leaves without doing anything.
    void setCancelText(const QString &text);
    /// It was done, and the dialog stays for the next.
    void beginAgain();
    /// It could not be done: why, and where it stands at a field, there.
    void refuse(const Error &error);
    /// In words, with what else can be done about it.
    void refuse(const QString &words, const QList<QAction *> &ways = {});
    /// Something else that the form can do, beside Save and Cancel.
    QPushButton *addButton(const QString &text);
    void checkAgain();

    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void orderTabs();
    void tryToSubmit(QPushButton *way);
    void setSending(bool sending);
    /// The control of the first one that stands at a field; null: none does.
    QWidget *show(const std::vector<Issue> &issues);

    QFormLayout *m_rows;
    LabelledFields *m_fields;
    Banner *m_banner;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_doIt;
    QList<QPushButton *> m_ways; ///< beside m_doIt
    QPushButton *m_sentBy = nullptr;
    QPushButton *m_cancel;
    QPointer<QWidget> m_pressedIn; ///< where the keyboard was when it was sent off
    bool m_tried = false;          ///< from the first try on, errors are shown while they are mended
    QStringList m_passing;         ///< the warnings that were shown at the last press
};

} // namespace kz
