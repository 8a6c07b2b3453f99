#pragma once

#include "models/query/applications.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kz {

/// One application as it lies on the table: the steps with who took them and why, documents, files, and the evidence
/// beside: self-rating and others' ratings domain by domain, what is achieved against what is certified. Files that are
/// dropped here belong to the application.
class ApplicationDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationDetails(QWidget *parent = nullptr);

    void show(const query::ApplicationSheet &sheet);
    void clear();
    /// Whether documents may be ticked here.
    void setEditable(bool editable) { m_editable = editable; }
    /// Whether files may be added here and taken away.
    void setTakesFiles(bool takes);

Q_SIGNALS:
    void documentsTicked(const QString &codes);
    void linkActivated(const QString &link);
    void fileWanted(const kz::query::ApplicationSheet &sheet);
    void filesDropped(const kz::query::ApplicationSheet &sheet, const QStringList &paths);
    void fileOpened(const kz::Attachment &attachment);
    void fileRemoved(const kz::query::ApplicationSheet &sheet, Key attachment);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStringList fromFocusOn() const;
    QWidget *head(const query::ApplicationSheet &sheet);
    QWidget *steps(const query::ApplicationSheet &sheet) const;
    QWidget *documents(const query::ApplicationSheet &sheet);
    QWidget *files(const query::ApplicationSheet &sheet);
    QWidget *evidence(const query::ApplicationSheet &sheet) const;

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QScrollArea *m_area;
    query::ApplicationSheet m_sheet; ///< the one shown last
    bool m_editable = false;
    bool m_takesFiles = false;
};

} // namespace kz
