#pragma once

#include "models/query/framework_sheet.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kz {

class IssueLabel;
class TextBox;
class TextLabel;

/// One item of a draft, Japanese and English beside each other, and what it means at each level. Each field is saved by
/// itself when the keyboard leaves it: there is nothing to press, and each is one undo.
class ItemForm : public QWidget
{
    Q_OBJECT
public:
    explicit ItemForm(QWidget *parent = nullptr);

    /// `node`: index into the sheet's nodes; -1: none, and the form says so.
    void show(query::SheetPtr sheet, int node);
    /// The keyboard to the title, all of it selected: what is typed takes its place.
    void nameIt();

Q_SIGNALS:
    void itemChanged(const Item &item);
    void descriptorChanged(const Descriptor &descriptor);
    void originAsked(int node); ///< what it comes from is to be said
    void moduleAsked(int node); ///< what it is as a module is to be written

private:
    struct LevelTexts {
        Key level = 0;
        TextBox *ja;
        TextBox *en;
    };
    void makeLevels();
    void showOrigin();
    void save();
    void saveDescriptor(const LevelTexts &texts);
    Item entered() const;
    TextBox *title() const;

    query::SheetPtr m_sheet;
    int m_node = -1;
    TextLabel *m_none;
    QWidget *m_fields;
    TextBox *m_ja;
    TextBox *m_en;
    IssueLabel *m_issue;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QComboBox *m_level;
    QComboBox *m_scale;
    QWidget *m_origin;
    TextLabel *m_originSays;
    QPushButton *m_originButton;
    QWidget *m_module;
    TextLabel *m_moduleSays;
    QPushButton *m_moduleButton;
    QFormLayout *m_rows;
    QWidget *m_levels;
    QVBoxLayout *m_levelRows;
    std::vector<LevelTexts> m_texts;
    bool m_showing = false;
};

} // namespace kz
