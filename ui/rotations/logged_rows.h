#pragma once

#include "models/domain/evidence.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace kz {

/// The items of one log entry being written: what the person did there and how often, one line each.
class LoggedRows : public QWidget
{
    Q_OBJECT
public:
    explicit LoggedRows(QWidget *parent = nullptr);

    void add(const LoggedItem &item, const QString &title); ///< an item that is there already counts once more
    void clear();
    std::vector<LoggedItem> items() const;
    bool holds(Key item) const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        Key item = 0;
        QWidget *widget = nullptr;
        QComboBox *role = nullptr;
        QSpinBox *count = nullptr;
    };
    void remove(Key item);

    std::vector<Line> m_lines;
};

} // namespace kz
