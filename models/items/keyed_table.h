#pragma once

#include "models/items/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <span>

namespace kz::items {

/// Roles shared by the item models of this room, beside those of Qt.
enum Role {
    KeyRole = Qt::UserRole + 1, ///< the record's key
    StateRole,                  ///< an enumeration of the model's own, as int
    ValueRole,                  ///< the plain value behind the text (a number, a day)
    ShareRole,                  ///< 0 … 1, for bars; nothing where there is none
    PaceRole,                   ///< 0 … 1, the mark on the bar
};

/// One column of a table of this room.
struct ColumnSpec {
    const char *title;     ///< source text in the context "Column"
    bool isFigure = false; ///< right-aligned
};

/// A table of records of which first the ordered keys are read, then the rows that are looked at. data() never waits: a
/// row that is not there yet is empty and comes by itself. Replies to questions that were meanwhile asked anew are
/// dropped. Rows keep their place and selection when others come and go.
class KeyedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Key keyAt(int row) const { return row >= 0 && row < int(m_keys.size()) ? m_keys[size_t(row)] : 0; }
    int rowOf(Key key) const; ///< -1: not in the list
    const std::vector<Key> &keys() const { return m_keys; }
    /// Before the first answer a list is not empty but unknown.
    bool isLoaded() const { return m_loaded; }
    bool isLoading() const { return m_keysToken != nullptr; }

    using Texts = std::vector<QStringList>;
    /// Every row of the list as it is now, in the words of these columns, read a block after the other: for whoever
    /// copies or saves it whole. Rows that have gone meanwhile are left out; nothing is kept here.
    virtual void readTexts(const QList<int> &columns, std::function<void(const Result<Texts> &)> done) = 0;

    /// Asks for the keys anew, at the next turn of the event loop: several reasons are one question.
    void refresh();

Q_SIGNALS:
    void loaded();                 ///< the keys are there
    void failed(const Error &why); ///< the list stays as it was

protected:
    KeyedTable(Workspace &workspace, QObject *parent);

    using KeysRead = std::function<Result<std::vector<Key>>(storage::Database &, const query::CancelToken &)>;
    virtual KeysRead keysRead() const = 0;
    /// Reads rows of these keys; landing them ends in rowsArrived().
    virtual void askRows(std::vector<Key> keys) = 0;
    virtual bool hasRow(Key key) const = 0;
    virtual void dropRows(const QSet<Key> &keep) = 0;
    virtual std::span<const ColumnSpec> columns() const = 0;

    Workspace &workspace() const { return m_workspace; }
    /// data() calls it for a row that is not there.
    void want(int row) const;
    void rowsArrived(const std::vector<Key> &keys);
    /// Rows shown may be out of date: they stay until newer ones come.
    void markStale();

private:
    void askKeys();
    void apply(std::vector<Key> keys);
    void askWanted();
    void dropFar(int rows);

    Workspace &m_workspace;
    std::vector<Key> m_keys;
    mutable QHash<Key, int> m_rowOf; ///< made when somebody asks
    QSet<Key> m_stale;
    QSet<Key> m_absent;   ///< asked for and not there: not asked again before the next list
    int m_generation = 0; ///< of the answers: what was asked before something changed may be old
    int m_askedAt = 0;
    mutable int m_wantedRow = -1;
    mutable bool m_wantQueued = false;
    bool m_wantAgain = false;
    bool m_refreshQueued = false;
    bool m_asking = false;
    bool m_loaded = false;
    std::shared_ptr<query::CancelToken> m_keysToken;
};

/// The same with rows of one type; a model says how they are read and shown.
template <typename Row>
class KeyedTableModel : public KeyedTable
{
public:
    using KeyedTable::KeyedTable;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        if (role == KeyRole)
            return QVariant::fromValue(keyAt(index.row()));
        if (role == Qt::TextAlignmentRole)
            return int((columns()[size_t(index.column())].isFigure ? Qt::AlignRight : Qt::AlignLeft)
                       | Qt::AlignVCenter);
        const auto found = m_rows.constFind(keyAt(index.row()));
        if (found == m_rows.constEnd()) {
            want(index.row());
            return {};
        }
        return cell(*found, index.column(), role);
    }

    void readTexts(const QList<int> &columns, std::function<void(const Result<Texts> &)> done) override
    {
        readOn(std::make_shared<WholeList>(WholeList{keys(), 0, columns, {}, std::move(done)}));
    }

    /// Null while the row is not there yet.
    const Row *row(int row) const
    {
        const auto found = m_rows.constFind(keyAt(row));
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

protected:
    using RowsRead = std::function<Result<std::vector<Row>>(storage::Database &, const query::CancelToken &)>;
    virtual RowsRead rowsRead(std::vector<Key> keys) const = 0;
    virtual Key keyOf(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    void askRows(std::vector<Key> keys) override
    {
        workspace().template read<std::vector<Row>>(this, rowsRead(keys),
                                                    [this, keys](const Result<std::vector<Row>> &rows) {
                                                        if (rows)
                                                            for (const Row &one : rows.value())
                                                                m_rows.insert(keyOf(one), one);
                                                        rowsArrived(keys);
                                                    });
    }
    bool hasRow(Key key) const override { return m_rows.contains(key); }
    void dropRows(const QSet<Key> &keep) override
    {
        m_rows.removeIf([&](const auto &entry) { return !keep.contains(entry.key()); });
    }

private:
    struct WholeList {
        std::vector<Key> keys;
        size_t next = 0;
        QList<int> columns;
        Texts texts;
        std::function<void(const Result<Texts> &)> done;
    };
    void readOn(const std::shared_ptr<WholeList> &list)
    {
        constexpr size_t together = 1000;
        if (list->next >= list->keys.size())
            return list->done(std::move(list->texts));
        const size_t end = std::min(list->keys.size(), list->next + together);
        const std::vector<Key> some(list->keys.begin() + qsizetype(list->next), list->keys.begin() + qsizetype(end));
        list->next = end;
        workspace().template read<std::vector<Row>>(this, rowsRead(some),
                                                    [this, list, some](const Result<std::vector<Row>> &rows) {
                                                        if (!rows)
                                                            return list->done(rows.error());
                                                        QHash<Key, const Row *> found;
                                                        for (const Row &one : rows.value())
                                                            found.insert(keyOf(one), &one);
                                                        for (const Key key : some)
                                                            if (const Row *one = found.value(key))
                                                                list->texts.push_back(textsOf(*one, list->columns));
                                                        readOn(list);
                                                    });
    }
    QStringList textsOf(const Row &row, const QList<int> &columns) const
    {
        QStringList texts;
        for (const int column : columns) {
            const QString text = cell(row, column, Qt::DisplayRole).toString();
            texts.append(text.isEmpty() ? cell(row, column, Qt::AccessibleTextRole).toString() : text);
        }
        return texts;
    }

    QHash<Key, Row> m_rows;
};

} // namespace kz::items
