#pragma once

#include "models/items/presence_table_model.h"
#include "models/items/workspace.h"
#include "models/query/home.h"
#include "models/query/sites.h"

#include <QScrollArea>
#include <QTimer>

class QBoxLayout;

namespace kz {

class Banner;
class Card;
class ChartCard;
class FigureTile;
class Settings;
class SiteGapsCard;
class SiteSkillsCard;
class TableView;
class TextLabel;

/// The page of one site: its figures, who is there and who comes, and how they learn there.
class SiteView : public QScrollArea
{
    Q_OBJECT
public:
    SiteView(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~SiteView() override;

    void open(Key site);
    Key site() const { return m_site; }
    QString name() const { return m_name; } ///< empty until read
    QWidget *firstFocus();
    /// What is said of it, for whoever lays it out: above, where it is seen wherever the page was scrolled to.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void linkActivated(const QString &link);
    void nameChanged();
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHead(QBoxLayout *column);
    void makePeople(QBoxLayout *column, Settings &settings);
    void makeCharts(QBoxLayout *column, Settings &settings);
    FigureTile *addTile(QBoxLayout *row, const QString &label);
    TableView *addTable(Card *card, const QString &name, items::PresenceTableModel *model, Settings &settings);
    void refreshSoon();
    void read();
    void showHead(const query::SiteRow &row);
    void showSummary(const query::SiteSummary &summary);
    void showTrend(const query::HomeTrend &trend);

    items::Workspace &m_workspace;
    Key m_site = 0;
    QString m_name;
    QTimer m_refresh;
    bool m_stale = true;
    int m_reading = 0; ///< answers still to come
    std::vector<std::shared_ptr<query::CancelToken>> m_tokens;

    Banner *m_banner;
    TextLabel *m_about;
    QBoxLayout *m_marks;
    FigureTile *m_people;
    FigureTile *m_placed;
    FigureTile *m_beds;
    FigureTile *m_behind;
    FigureTile *m_weeks;
    FigureTile *m_dispatch;
    Card *m_presentCard;
    Card *m_comingCard;
    items::PresenceTableModel *m_present;
    items::PresenceTableModel *m_coming;
    TableView *m_presentTable;
    TableView *m_comingTable;
    SiteGapsCard *m_gaps;
    SiteSkillsCard *m_skills;
    ChartCard *m_levels;
    ChartCard *m_maps;
    ChartCard *m_ratings;
    ChartCard *m_rotations;
    ChartCard *m_dispatches;
    ChartCard *m_months;
};

} // namespace kz
