#pragma once

#include "models/query/applications.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kz {

/// One application as it lies on the table: the steps with who took them and why, documents, and the evidence beside:
/// self-rating and others' ratings domain by domain, what is achieved against what is certified.
class ApplicationDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationDetails(QWidget *parent = nullptr);

    void show(const query::ApplicationSheet &sheet);
    void clear();
    /// Whether documents may be ticked here.
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    void documentsTicked(const QString &codes);
    void linkActivated(const QString &link);

private:
    QWidget *head(const query::ApplicationSheet &sheet);
    QWidget *steps(const query::ApplicationSheet &sheet) const;
    QWidget *documents(const query::ApplicationSheet &sheet);
    QWidget *evidence(const query::ApplicationSheet &sheet) const;

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QScrollArea *m_area;
    Key m_application = 0; ///< the one shown last
    bool m_editable = false;
};

} // namespace kz
