#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace kz {

/// One line of the command palette. Following it opens the link, or calls `run` when that is set.
struct PaletteEntry {
    QString icon;
    QString text;
    QString detail; ///< quiet words behind: kana, site, menu
    QString shortcut;
    QString link;
    std::function<void()> run;
};

/// Something that can be found in the palette: people, sites. Asked at every pause in typing; may answer at once,
/// later, in several parts or never. The token tells answers to old questions, which are dropped.
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString heading() const = 0; ///< translated, e.g. "People"
    virtual void search(const QString &typed, quint64 token) = 0;

Q_SIGNALS:
    void found(quint64 token, const QList<kz::PaletteEntry> &entries);
};

} // namespace kz
