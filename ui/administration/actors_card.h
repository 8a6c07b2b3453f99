#pragma once

#include "models/items/workspace.h"
#include "models/query/administration.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_dialog.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QListWidget;

namespace kz {

class FinderField;
class TextLabel;

/// Who works with this file, as whom one works now, and the way to work as somebody else; also the passphrases they
/// sign in with, which are given and taken back here. GUI thread.
class ActorsCard : public Card
{
    Q_OBJECT
public:
    explicit ActorsCard(items::Workspace &workspace, QWidget *parent = nullptr);

    void read();

Q_SIGNALS:
    void failed(const kz::Error &why);

private:
    void show(const std::vector<query::ActorLine> &lines);
    void refresh();
    void workAsChosen();
    void edit(const query::ActorLine &line);
    void takeSecret();
    const query::ActorLine *chosen() const;

    items::Workspace &m_workspace;
    std::vector<query::ActorLine> m_lines;
    QListWidget *m_list;
    TextLabel *m_now;
    QAction *m_workAs;
    QAction *m_add;
    QAction *m_change;
    QAction *m_secret;
    QAction *m_takeSecret;
};

/// Somebody who works with the file: a name, their roles, and the person they are.
class ActorDialog : public FormDialog
{
    Q_OBJECT
public:
    ActorDialog(items::Workspace &workspace, const query::ActorLine &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    Actor entered() const;

    items::Workspace &m_workspace;
    Actor m_actor;
    FinderField *m_person;
    QLineEdit *m_name;
    std::vector<std::pair<ActorRole, QCheckBox *>> m_roles;
};

} // namespace kz
