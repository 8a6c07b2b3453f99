#include "ui/reports/kind_gallery.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace kz {

namespace {

constexpr int DescriptionRole = Qt::UserRole + 1;
constexpr int iconSize = 20;
constexpr int mostLines = 2; ///< of a description; all of it is the tool tip

/// The name beside the icon, the description below it in the quiet tone.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QString name = std::exchange(line.text, {});
        const QIcon icon = std::exchange(line.icon, {});
        line.features &= ~QStyleOptionViewItem::HasDecoration; // the choice is one field, not two
        const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

        QRect rect = line.rect.adjusted(space::inside, space::base, -space::inside, -space::base);
        icon.paint(painter, QRect(rect.topLeft(), QSize(iconSize, iconSize)));
        rect.setLeft(rect.left() + iconSize + space::inside);
        const QFontMetrics metrics(line.font);
        painter->save();
        painter->setFont(line.font);
        painter->setPen(line.palette.color(QPalette::Text));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, rect.width()));
        rect.setTop(rect.top() + metrics.height() + 2);
        painter->setPen(Theme::of(line.palette).color(ThemeRole::Muted));
        drawDescription(*painter, rect, index.data(DescriptionRole).toString(),
                        sizedFont(line.font, TextSize::Caption));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics small(sizedFont(option.font, TextSize::Caption));
        return {space::edge,
                QFontMetrics(option.font).height() + mostLines * small.lineSpacing() + 2 * space::base + 2};
    }

private:
    static void drawDescription(QPainter &painter, const QRect &rect, const QString &text, const QFont &font)
    {
        QTextLayout layout(text, font);
        layout.beginLayout();
        const QFontMetrics metrics(font);
        painter.setFont(font);
        for (int number = 0; number < mostLines; ++number) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            const bool last = number + 1 == mostLines;
            const QString words = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                                       : text.mid(line.textStart(), line.textLength());
            painter.drawText(rect.left(), rect.top() + number * metrics.lineSpacing() + metrics.ascent(), words);
        }
        layout.endLayout();
    }
};

} // namespace

KindGallery::KindGallery(ActorRoles roles, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Kind of report"));
    setItemDelegate(new KindDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const report::PaperKind &kind : report::paperKinds()) {
        auto *item = new QListWidgetItem(lineIcon(QLatin1String(kind.icon)), report::paperTitle(kind), this);
        item->setData(DescriptionRole, report::paperDescription(kind));
        item->setData(Qt::AccessibleDescriptionRole, report::paperDescription(kind));
        item->setToolTip(report::paperDescription(kind));
        item->setHidden(!report::mayPrint(kind, roles)); // a row is the number of its kind
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &KindGallery::kindChanged);
}

const report::PaperKind &KindGallery::kind() const
{
    return report::paperKinds()[std::size_t(std::max(0, currentRow()))];
}

void KindGallery::setKind(const report::PaperKind &kind)
{
    setCurrentRow(int(&kind - report::paperKinds().data()));
}

} // namespace kz
