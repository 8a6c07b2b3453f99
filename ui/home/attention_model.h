#pragma once

#include "models/query/home.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>

#include <array>

namespace kz {

/// Why a line stands among those that need attention, in the order in which they are listed.
enum class Concern {
    Behind,
    Overfull,
    NoSupervisor,
    NotRated,
    Silent,
    Interview,
    FollowUp,
    Feedback,
    Application,
    Packet,
    PacketDue,
    Waiting,
    Lapsed,
    Expires
};
constexpr size_t concernCount = 14;
QString concernText(Concern concern);

/// What a coordinator should look at, one line each: what it is, who, where and why. Every line leads to its record.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhoColumn, WhereColumn, WhyColumn, ColumnCount };
    enum Role { LinkRole = Qt::UserRole, StateRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSummary(const query::HomeSummary &summary);
    /// Only lines of one concern, or all.
    void setConcern(std::optional<Concern> concern);
    QString linkAt(int row) const;

    /// Whatever is shown: how many there are of each, of all.
    const std::array<int, concernCount> &counts() const { return m_counts; }
    int total() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Concern concern;
        QString who;
        QString where;
        QString why;
        QString link;
    };

    const Line &shown(int row) const { return m_lines[m_shown[size_t(row)]]; }
    void add(Line line);
    void addPlan(const query::Attention &attention);
    void addRecords(const query::Attention &attention);
    void choose();

    std::vector<Line> m_lines;
    std::vector<size_t> m_shown; ///< indices of m_lines
    std::array<int, concernCount> m_counts{};
    std::optional<Concern> m_concern;
};

/// Why somebody is behind, in a sentence: the requirement most short, and whether it is a gap of the place.
QString whyBehind(const query::BehindPerson &person);

} // namespace kz
