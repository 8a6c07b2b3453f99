#pragma once

#include "models/base/key.h"

#include <QModelIndex>
#include <QObject>

#include <optional>
#include <vector>

namespace kz {

class FrameworkTree;

/// Those of the rows that do not stand below others of them, in tree order. All of the first column.
std::vector<QModelIndex> topRows(const QModelIndexList &rows);

/// How rows of a tree that is written in go up and down, in and out, and are cut and put elsewhere: items of a draft
/// and its rules alike. Moves nothing itself, it asks for it. The model has keys in items::KeyRole and lets something
/// be dropped on whatever may hold others. Belongs to its tree.
class TreeMoves : public QObject
{
    Q_OBJECT
public:
    explicit TreeMoves(FrameworkTree &tree);

    /// Those chosen that no other chosen one carries along.
    std::vector<QModelIndex> chosen() const;
    std::vector<Key> chosenKeys() const;

    struct Place {
        std::optional<Key> parent;
        int position = 0; ///< from 1; 0: last
    };
    /// After the current row; on top, last, where there is none.
    Place besideCurrent() const;

    void moveUp();
    void moveDown();
    bool canIndent() const; ///< what stands before the first of those chosen may hold others
    void indent();
    bool canOutdent() const;
    void outdent();

    /// Those chosen are moved by the next paste, while the clipboard holds the text that it holds now.
    void rememberCut();
    void forgetCut();
    bool hasCut() const { return !m_cut.empty(); }
    enum class Paste { Beside, Inside };
    /// Beside the current row, or inside it where it may hold others. False where nothing that was cut is to be moved:
    /// what was cut may be put somewhere else yet.
    bool paste(Paste where);

Q_SIGNALS:
    /// They shall stand below `parent` (0: on top) from `position` on (from 1; 0: last), in tree order.
    void moveAsked(const std::vector<Key> &keys, Key parent, int position);

private:
    QModelIndex before(const QModelIndex &row) const;

    FrameworkTree &m_tree;
    std::vector<Key> m_cut;
    QString m_cutText;
};

} // namespace kz
