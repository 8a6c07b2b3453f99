#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace kz {

/// One of a few, chosen at a glance: small buttons beside each other, one of them down. Arrow keys move the choice.
class ChoiceChips : public QWidget
{
    Q_OBJECT
public:
    struct Chip {
        int id = 0; ///< 0 or more
        QString text;
    };

    /// `name` is what a screen reader calls the row.
    explicit ChoiceChips(const QString &name, QWidget *parent = nullptr);

    /// The choice stays where its chip does; otherwise the first is chosen, silently.
    void setChips(const std::vector<Chip> &chips);
    int chosen() const;
    void choose(int id); ///< silently

Q_SIGNALS:
    void chosenChanged(int id);

private:
    QButtonGroup *m_group;
};

} // namespace kz
