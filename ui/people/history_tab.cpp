#include "ui/people/history_tab.h"

#include "models/words/words.h"
#include "ui/people/change_words.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QDateTime>

namespace kz {

HistoryTab::HistoryTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(
          new LineTableModel({tr("When"), tr("Who"), tr("What was done"), tr("Records"), tr("What changed")}, this)),
      m_table(new TableView(QStringLiteral("person.history"), settings))
{
    m_table->setModel(m_model);
    m_table->setStandardWidths({12, 9, 18, 21, 24});
    m_table->setAccessibleName(tr("Changes of this person's records"));
    layOut(m_table,
           new EmptyState(QStringLiteral("clock"), tr("No changes recorded"),
                          tr("Every change of this person's records stands here, with who made it.")));
}

QWidget *HistoryTab::firstFocus()
{
    return m_table;
}

void HistoryTab::ask()
{
    using Changes = std::vector<storage::ChangeLine>;
    read<Changes>([person = subject().person, reader = workspace().actor()](
                      storage::Database &database,
                      const query::CancelToken &) { return query::personHistory(database, person, reader); },
                  [this](const Changes &changes) {
                      std::vector<Line> lines;
                      for (const ChangeWords &change : changeWords(changes)) {
                          const QDateTime when = QDateTime::fromMSecsSinceEpoch(change.utcMs);
                          const QString text = words::dayText(when.date()) + when.toString(QStringLiteral(" HH:mm"));
                          lines.push_back({.cells = {{.text = text, .order = change.utcMs},
                                                     {.text = change.actor},
                                                     {.text = change.action},
                                                     {.text = change.records},
                                                     {.text = change.fields}}});
                      }
                      setEmpty(lines.empty());
                      m_model->setLines(std::move(lines));
                  });
}

} // namespace kz
