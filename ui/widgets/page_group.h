#pragma once

#include "ui/widgets/page.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QStackedLayout;

namespace kz {

/// Several pages behind one place of the rail (a list and its forms): the first word of a link says which. Title,
/// actions and signals are those of the page in view. Members are made when first opened.
class PageGroup : public Page
{
    Q_OBJECT
public:
    struct Member {
        QStringList places; ///< first words of the links it opens
        std::function<std::unique_ptr<Page>()> make;
    };
    /// A link that no member names opens the first.
    explicit PageGroup(std::vector<Member> members, QWidget *parent = nullptr);

    Page *current() const { return m_current; }

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    void setAsOf(QDate day) override;
    bool usesAsOf() const override;
    QWidget *firstFocus() override;

private:
    Page *pageAt(size_t member);

    std::vector<Member> m_members;
    std::vector<Page *> m_pages; ///< beside m_members; null until first opened
    std::vector<QDate> m_told;   ///< the day each page knows
    QStackedLayout *m_stack;
    Page *m_current = nullptr;
    QDate m_asOf;
};

} // namespace kz
