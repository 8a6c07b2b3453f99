#pragma once

#include <QWidget>

namespace kz {

/// How much of what is needed is there: a bar and the two figures in words, "18.5 / 20 days"; met says so with a
/// check mark. Figures are shown with at most one decimal.
struct HaveNeed {
    double have = 0;
    double need = 0;
    QString unit; ///< translated, may be empty
    bool met = false;

    QString text() const;
    double share() const; ///< 0 … 1
};

class HaveNeedBar : public QWidget
{
    Q_OBJECT
public:
    explicit HaveNeedBar(QWidget *parent = nullptr);
    void setFigures(const HaveNeed &figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same inside a table cell; for delegates. The figures take `textWidth` at the right (0: as much as they
    /// need).
    static void paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                      const HaveNeed &figures, int textWidth = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    HaveNeed m_figures;
};

} // namespace kz
