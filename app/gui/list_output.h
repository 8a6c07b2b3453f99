#pragma once

#include "models/report/document.h"
#include "ui/widgets/table_view.h"

#include <QObject>

#include <functional>

namespace kz {

class FileChooser;
class Settings;
class ShellHost;

/// Copies and saves the lists of pages whole, also those whose rows are read as they are looked at. What became of it
/// is told by the host. GUI thread.
class ListOutput : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    ListOutput(ShellHost &host, Settings &settings, FileChooser &files);

    /// A list longer than this is to be narrowed first: workbooks take not many more rows.
    static constexpr int mostRows = 200'000;

    void follow(Page &page);

private:
    using Then = std::function<void(const report::PlainTable &)>;

    void copy(TableView &table);
    void save(Page &page, TableView &table);
    void read(TableView &table, const Then &then);
    void write(const report::PlainTable &table, const QString &path);

    ShellHost &m_host;
    Settings &m_settings;
    FileChooser &m_files;
};

} // namespace kz
