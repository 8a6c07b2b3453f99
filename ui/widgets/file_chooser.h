#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kz {

/// What to ask for: a file to read, a name to write to, or a folder. Texts are translated.
struct FileRequest {
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QString folder;      ///< where to begin; empty: the person's documents
    QString suggested;   ///< Save: file name
    QString suffix;      ///< Save: added when the person types none
    QStringList filters; ///< "CSV files (*.csv)"
};

/// Asks for a path without stopping the program: `chosen` is called later, and not at all when the person thinks
/// better of it. An interface so that tests answer in the person's place. GUI thread.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual void choose(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen) = 0;
    /// Several files to read at once (Kind::Open); who can name one alone names one.
    virtual void chooseSeveral(QWidget *parent, const FileRequest &request,
                               std::function<void(const QStringList &)> chosen);
};

/// Whether dialogs over this window have to be hidden while somebody else sits there: from now on they are the
/// program's own, for the system's cannot be taken out of sight for sure.
void setDialogsHidable(QWidget *window, bool hidable);

/// The system's own dialog, where it need not be hidden.
class DialogFileChooser final : public FileChooser
{
public:
    void choose(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen) override;
    void chooseSeveral(QWidget *parent, const FileRequest &request,
                       std::function<void(const QStringList &)> chosen) override;
};

} // namespace kz
