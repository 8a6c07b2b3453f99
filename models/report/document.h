#pragma once

#include "models/report/chart_spec.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace kz::report {

/// A printed paper as data: what stands on it, in which order. Content builders fill it, PageLayout sets it.
/// All texts are already translated; lengths are points (1/72 inch).

/// The paper's own name, large, once, on the first page.
struct Title {
    QString text;
    QString subtitle;
};

/// Stays with what follows: never the last line of a page.
struct Heading {
    QString text;
    int level = 1; ///< 1 a section, 2 within a section
};

struct Paragraph {
    enum class Tone { Body, Muted, Strong };

    QString text; ///< line breaks are kept
    Tone tone = Tone::Body;
};

/// Ruled boxes of label and value, as the head of a Japanese form has them.
struct KeyValueGrid {
    struct Box {
        QString label;
        QString value;
        int span = 1; ///< columns it takes
    };

    int columns = 2;
    std::vector<Box> boxes;
};

/// A table. Its head is repeated on every page and no row is ever cut (one taller than a page goes on by whole lines).
struct TableBlock {
    enum class Align { Left, Centre, Right };

    struct Column {
        QString title;
        double weight = 1; ///< share of the room left over; 0: as wide as its longest text
        Align align = Align::Left;
    };
    struct Cell {
        Cell() = default;
        Cell(QString words) : text(std::move(words)) { }
        Cell(QString words, std::optional<double> part) : text(std::move(words)), share(part) { }

        QString text;
        std::optional<double> share; ///< have / need, 0 … 1: a bar before the text
        bool strong = false;
    };
    struct Row {
        std::vector<Cell> cells;
        int indent = 0;     ///< of the first cell, in steps
        bool group = false; ///< a line of its own over the rows that follow: only the first cell is set
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
    QString empty;       ///< said instead of rows when there are none
    bool toFill = false; ///< by hand: ruled between columns, each row high enough to write in
};

/// People or places by days: a row each with bars from day to day, months and Mondays for a head that every page
/// repeats; or how many there are in each week.
struct ScheduleBlock {
    enum class Tone { Stay, Away }; ///< away is crossed out
    struct Bar {
        QDate from;
        QDate to;
        QString label;
        Tone tone = Tone::Stay;
    };
    struct Count {
        QDate from; ///< the week's first day
        int n = 0;
        bool over = false; ///< framed: more than there may be
    };
    struct Row {
        QString name;
        std::vector<Bar> bars;     ///< by first day; those that share a day lie under each other
        std::vector<Count> counts; ///< instead of bars
    };

    QDate from; ///< a Monday
    QDate to;
    QString nameTitle;
    QStringList months; ///< their names, from that of `from` on
    std::vector<Row> rows;
    QString empty; ///< said instead of rows when there are none
};

/// Many narrow columns of short figures, the columns numbered, with a name over those that belong together.
struct MatrixBlock {
    enum class Tone { Blank, None, Part, Met }; ///< met is shaded, none is quiet
    struct Cell {
        QString text;
        Tone tone = Tone::Blank;
    };
    struct Column {
        QString head;
        QString group;
    };
    struct Row {
        QString name;
        QString note; ///< small, below the name
        std::vector<Cell> cells;
    };

    QString nameTitle;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString empty;
};

/// One chart or several side by side.
struct ChartBlock {
    std::vector<ChartSpec> charts;
    double height = 190;
};

/// Boxes for 印 or a signature, at the right edge, never torn from each other.
struct SignatureBoxes {
    struct Box {
        QString role; ///< 本人, 指導者, 所属長
        QString mark; ///< "印" is drawn in a ring where the seal goes; any other text stands small in the corner
    };

    std::vector<Box> boxes;
};

/// A certificate: it fills a page by itself, framed, with room for a seal. What is empty is left out.
struct CertificateBlock {
    QString number; ///< as words, at the top
    QString mark;   ///< 再交付
    QString title;
    QString name;        ///< with the word that honours it
    QStringList subject; ///< what it is about: ladder, version, level
    QString wording;
    std::vector<KeyValueGrid::Box> facts; ///< below each other; spans are not looked at
    QString validity;
    QString day;
    QString institution;
    QString signer; ///< who certifies: title and name
    QString seal;   ///< where it is stamped
    QString code;   ///< what the QR code holds
};

struct Spacer {
    double height = 8;
};

struct PageBreak { };

using Block = std::variant<Title, Heading, Paragraph, KeyValueGrid, TableBlock, ScheduleBlock, MatrixBlock, ChartBlock,
                           SignatureBoxes, CertificateBlock, Spacer, PageBreak>;

/// What every page says around its content.
struct PageFrame {
    QString institution;  ///< header, left
    QString title;        ///< header, right
    QString formNumber;   ///< footer, left
    QString printedOn;    ///< footer, right: the date of print in words
    QString watermark;    ///< 見本 on papers of demo data; usually empty
    QString handedNumber; ///< header, as words and as a QR code: by which this sheet is keyed in; usually empty
    QString recordCode{}; ///< header, as a QR code with its text: what the sheet is about; usually empty
    QImage logo{};        ///< header, left of the institution; null: none
    bool isBare = false;  ///< none of it is drawn but the watermark: certificates
};

enum class Orientation { Portrait, Landscape };

struct Document {
    PageFrame frame;
    std::vector<Block> blocks;
    Orientation orientation = Orientation::Portrait;
};

/// The rows of a paper as a spreadsheet wants them: every row says all of itself. Without columns there is none.
struct PlainTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

} // namespace kz::report
