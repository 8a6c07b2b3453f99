#pragma once

#include "models/report/page_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace kz {

/// Pages as they will be printed, below each other. Zoom by Ctrl and wheel, Ctrl++, Ctrl+-; Ctrl+0 fits the width.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Null: nothing to show.
    void setPages(std::shared_ptr<const report::PageLayout> pages);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    int currentPage() const; ///< from 1; the one in the middle of the view

    double zoom() const; ///< 1: as large as on paper
    void setZoom(double zoom);
    void fitWidth();

Q_SIGNALS:
    void changed(); ///< zoom, pages or the page in view

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double pixelsPerPoint() const;
    report::Sheet sheet() const;
    QSize pageSize() const;
    void refresh();
    const QPixmap &picture(int number);

    std::shared_ptr<const report::PageLayout> m_pages;
    double m_zoom = 0; ///< 0: as wide as the view
    QHash<int, QPixmap> m_pictures;
};

} // namespace kz
