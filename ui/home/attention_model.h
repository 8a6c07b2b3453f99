#pragma once

#include "models/query/home.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>

namespace kz {

/// What a coordinator should look at, one line each: what it is, who, where and why. Every line leads to its record.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhoColumn, WhereColumn, WhyColumn, ColumnCount };
    enum Role { LinkRole = Qt::UserRole, StateRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSummary(const query::HomeSummary &summary);
    QString linkAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        State state = State::Neutral;
        QString what;
        QString who;
        QString where;
        QString why;
        QString link;
    };

    std::vector<Line> m_lines;
};

/// Why somebody is behind, in a sentence: the requirement most short, and whether it is a gap of the place.
QString whyBehind(const query::BehindPerson &person);

} // namespace kz
