#pragma once

#include "ui/shell/palette_source.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace kz {

class PaletteModel;
class SearchField;

/// One field for everything: places and actions at once, people and sites as their sources answer. Up and down move,
/// Enter follows, Esc returns to where the keyboard was. Answers that come late join below what stands and never
/// change what Enter would do.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /// What is found without asking anybody; matched by fragments of text, detail and shortcut.
    void setOwnEntries(const QString &heading, const QList<PaletteEntry> &entries);
    void addSource(PaletteSource *source); ///< not owned; may go first

    void openPalette();

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(const QString &typed);
    QList<PaletteEntry> ownMatches(const QString &typed) const;
    void follow(const QModelIndex &index);
    void closePalette(bool giveFocusBack);
    void arrange();
    void fitList();

    SearchField *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    QList<QPointer<PaletteSource>> m_sources;
    QString m_ownHeading;
    QList<PaletteEntry> m_own;
    QPointer<QWidget> m_before;
    quint64 m_token = 0;
};

/// True when every blank-separated fragment of what was typed is somewhere in the text, whatever the case, width
/// or kind of kana.
bool paletteMatches(const QString &typed, const QString &text);

} // namespace kz
