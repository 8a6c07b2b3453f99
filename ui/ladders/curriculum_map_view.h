#pragma once

#include "models/query/curriculum_map.h"
#include "models/report/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedLayout;

namespace kz {

namespace items {
class CurriculumMapModel;
}

class Settings;
class TableView;
class TextLabel;

/// Which item of a version is covered by which module, or for which profession, and how deep: gaps and overlaps are
/// marked with a word, counted above and can be shown alone. The map goes to the clipboard or into a file as a table.
class CurriculumMapView : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the choices are remembered by.
    CurriculumMapView(const QString &name, Settings &settings, QWidget *parent = nullptr);

    void setSheet(query::SheetPtr sheet);
    /// Only items with this in code or title.
    void search(const QString &text);
    /// What the keyboard is at: nodes of the sheet, -1 where there is none.
    int currentItem() const;
    int currentModule() const;
    /// To the keyboard's table.
    void enter();

Q_SIGNALS:
    void currentMoved();
    /// The same with other ladders and curricula beside it.
    void othersAsked();
    void saveAsked(const kz::report::PlainTable &table, const QString &fileName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoices();
    void makeTable(Settings &settings, const QString &name);
    void fillProfessions();
    void fillMarks();
    void showMap();
    void narrow();
    void arrange();
    void remember();
    void restore();
    void copyAll();

    Settings &m_settings;
    QString m_name;
    query::SheetPtr m_sheet;
    items::CurriculumMapModel *m_model;
    QComboBox *m_across;
    QComboBox *m_profession;
    QCheckBox *m_electives;
    QComboBox *m_marks;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_others;
    TextLabel *m_count;
    TextLabel *m_legend;
    QStackedLayout *m_stack;
    TableView *m_table;
    QString m_text;
    QString m_wantedProfession; ///< remembered: another version may not know it
};

} // namespace kz
