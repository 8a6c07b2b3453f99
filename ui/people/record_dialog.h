#pragma once

#include "ui/people/line_table_model.h"

#include <QDialog>

#include <initializer_list>

namespace kz {

class Settings;

/// A log entry or a rating form as it was written, to be read: what is said of it line by line, its items, and the
/// whole note. Nothing in it can be changed. Deletes itself when closed.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Fact {
        QString label;
        QString text;
    };
    struct Record {
        QString title;
        std::vector<Fact> facts; ///< those without a text are left out
        QStringList columns;     ///< of the items
        std::vector<Line> items;
        Fact note;
    };
    /// `name`: what the widths of the items' columns are remembered by.
    RecordDialog(const Record &record, const QString &name, Settings &settings, QWidget *parent);

    /// What a list says of a record, column by column.
    static std::vector<Fact> factsOf(const QAbstractItemModel &list, int row, std::initializer_list<int> without);
};

} // namespace kz
