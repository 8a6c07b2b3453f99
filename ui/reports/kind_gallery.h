#pragma once

#include "models/report/papers.h"

#include <QListWidget>

namespace kz {

/// The kinds of papers that somebody with these roles prints: an icon, the name and one line of what stands on it. One
/// is always chosen.
class KindGallery : public QListWidget
{
    Q_OBJECT
public:
    explicit KindGallery(ActorRoles roles, QWidget *parent = nullptr);

    const report::PaperKind &kind() const;
    void setKind(const report::PaperKind &kind);

Q_SIGNALS:
    void kindChanged();
};

} // namespace kz
