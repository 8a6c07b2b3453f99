#pragma once

#include "models/edit/merge_people.h"
#include "models/items/workspace.h"
#include "models/query/people.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace kz {

class Banner;

/// Two records of one human, side by side: which value stands, what moves along, and what is in the way, before
/// anything is written. Open it with open().
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both records and what a merge would do. The record that stays is the one for which that is possible, or else
    /// the one with more records.
    struct Matters {
        edit::MergePreview preview;
        query::PersonHeader stays;
        query::PersonHeader goes;
    };
    static Result<Matters> read(storage::Database &database, query::Plans &plans, Key one, Key other,
                                const query::AsOf &asOf);

    MergeDialog(items::Workspace &workspace, Matters matters, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(const QString &name);

private:
    void layOut();
    QGridLayout *sides();
    /// One line: what both say, or a choice between the two. The group is null where there is nothing to choose.
    QButtonGroup *addLine(QGridLayout *grid, const QString &label, const QString &staying, const QString &going);
    QString moves() const;
    QStringList findings(bool forbidding) const;
    edit::PeopleMerge chosen() const;
    void submit();

    items::Workspace &m_workspace;
    Matters m_matters;
    /// Lines of the person's own record, in the order of `lines` in the source; then the four others.
    std::vector<QButtonGroup *> m_lines;
    Banner *m_banner;
    QPushButton *m_merge = nullptr;
};

} // namespace kz
