#pragma once

#include "models/query/choices.h"
#include "models/query/form_paper.h"
#include "models/report/papers.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace kz {

class DayField;

/// What else a kind of paper asks for: one labelled field for each, those of the kind in view alone.
class PaperTermsBar : public QWidget
{
    Q_OBJECT
public:
    /// Fiscal years around `today` are offered.
    explicit PaperTermsBar(QDate today, QWidget *parent = nullptr);

    void setKind(const report::PaperKind &kind);
    /// What was answered stays while it is offered; changed() when it is not.
    void setChoices(const query::Choices &choices, const std::vector<query::FormChoice> &forms);
    /// The site in view: its departments are offered.
    void setSite(Key site);
    /// The version in view: the others of its framework are offered to stand beside it.
    void setVersion(Key version);
    /// As a link names them: ward, site, year, intake, from, to, tool, blank, week, number, reissue, landscape, beside,
    /// plan.
    /// The plan is forgotten with the kind.
    void setAnswers(const QMap<QString, QString> &answers);
    /// Puts the answers where they belong.
    void fill(report::PaperTerms &terms) const;
    /// How the last certificate was printed; the page remembers it.
    void setLandscape(bool across);
    /// Whether each paper that is written or printed is to be given a number first.
    bool givesNumbers() const;
    /// Whether each paper that is written or printed is issued again, which the file is to remember.
    bool issuesAgain() const;
    /// They were: the next are printed for the first time, unless somebody says so again.
    void setIssuedAgain();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(report::PaperAsk ask, const QString &label);
    void addField(report::PaperAsk ask, const QString &label, QWidget *field);
    void offerDepartments();
    void offerVersions();
    void chooseWanted();
    void refreshNumber();

    query::Choices m_choices;
    Key m_siteInView = 0;
    Key m_versionInView = 0;
    QMap<QString, QString> m_wanted; ///< by a link, before the choices were there
    QFormLayout *m_rows;
    std::vector<std::pair<report::PaperAsk, QWidget *>> m_fields;
    QComboBox *m_department;
    QComboBox *m_year;
    DayField *m_from;
    DayField *m_to;
    QComboBox *m_site;
    QComboBox *m_intake;
    QComboBox *m_form;
    QComboBox *m_blank;
    DayField *m_week;
    QComboBox *m_number;
    QComboBox *m_reissue;
    QComboBox *m_across;
    QComboBox *m_beside;
    report::PaperAsks m_asks;
    Key m_plan = 0; ///< named by a link alone
};

} // namespace kz
