#pragma once

#include "models/base/key.h"
#include "ui/widgets/labelled_fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/unfinished.h"

namespace kz {

class Banner;
class UnsavedGuard;

/// A page that is the form of one record, saved in one action: Save and Cancel in the header, what is wrong at its
/// field, and nothing that was typed is lost unasked. Derived classes know the record.
class FormPage : public Page, public Unfinished
{
    Q_OBJECT
public:
    explicit FormPage(FormWording wording, QWidget *parent = nullptr);

    QList<QAction *> headerActions() const override { return {m_save, m_cancel}; }
    bool usesAsOf() const override { return false; }
    /// What was typed and not saved is still there when the record is opened again, and stays when another is opened
    /// until somebody gives it up. Where the id is no key it is a new record.
    void open(const QString &link) override;
    QWidget *firstFocus() override;
    bool isUnfinished() const override;

protected:
    /// Asks for the record and what its fields offer. Ends in begin() or in refuse().
    virtual void read() = 0;
    /// Leaves nothing of the former record: saved under the new key it would become that record's.
    virtual void clear() = 0;
    /// Every rule of what stands in the fields, and what cannot be read there, but for what LabelledFields looks after.
    virtual std::vector<Issue> issues() const = 0;
    /// What is worth a word also before somebody tried to save.
    virtual std::vector<Issue> notices() const { return {}; }
    /// Sends it off. Ends in saved() or in refuse(), see answered().
    virtual void submit() = 0;
    /// Where the form leads when it is left: the page of a record, for 0 the list of all.
    virtual QString linkTo(Key record) const = 0;
    /// Says what is wrong where it is, for parts that are no labelled field. The control there.
    virtual QWidget *say(const Issue &issue);
    virtual void clearIssues();

    /// For the constructor, last: `content` scrolls below the banner.
    void setContent(QWidget *content);
    /// In the order of the keyboard. A field is named as the column of its record.
    template <typename Control>
    Control *addField(QFormLayout *rows, const char *field, const QString &label, Control *control,
                      bool required = false)
    {
        control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_fields->add(rows, QString::fromLatin1(field), label, control, required);
        return control;
    }
    QList<QWidget *> controls() const { return m_fields->controls(); }

    Key record() const { return m_record; } ///< 0: a new one
    /// The fields are filled. They cannot be saved where there is a reason, in words.
    void begin(const QString &readOnly);
    /// Saved; `made` is the key of a record that was new, otherwise 0.
    void saved(Key made);
    /// It could not be read or saved: why, and where it stands at a field, there.
    void refuse(const Error &error);
    /// Whichever of the two, to be called when the answer of the door comes.
    auto answered()
    {
        return [this](const auto &done) {
            if (done)
                saved(done.value().made);
            else
                refuse(done.error());
        };
    }
    void checkAgain();

private:
    void save();
    void cancel();
    void setSaving(bool saving);
    /// True when an error is among what is wrong. `lead`: the keyboard goes to the first; while somebody types it
    /// stays.
    bool check(bool lead);
    QWidget *show(const std::vector<Issue> &issues);
    void leave();

    QAction *m_save;
    QAction *m_cancel;
    Banner *m_message;
    UnsavedGuard *m_unsaved;
    LabelledFields *m_fields;
    Key m_record = 0;
    QString m_link; ///< that opened the record
    QString m_next; ///< where to go from here; empty: linkTo the record
    bool m_filled = false;
    bool m_saving = false;
    bool m_tried = false; ///< from the first try on, fields are checked while they are mended
};

} // namespace kz
