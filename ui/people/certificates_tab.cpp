#include "ui/people/certificates_tab.h"

#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

namespace kz {

namespace {

constexpr int soonMonths = 3; ///< so long before its end a certificate asks for attention

LineCell validity(const LevelAward &award, QDate day)
{
    if (award.revokedOn.isValid() && award.revokedOn <= day)
        return {.text = CertificatesTab::tr("Taken back"), .state = State::Bad, .toolTip = award.reason};
    if (!award.validUntil.isValid())
        return {.text = CertificatesTab::tr("Valid"), .state = State::Good};
    if (award.validUntil < day)
        return {.text = CertificatesTab::tr("Expired"), .state = State::Bad};
    if (award.validUntil < day.addMonths(soonMonths))
        return {.text = CertificatesTab::tr("Expires soon"), .state = State::Warning};
    return {.text = CertificatesTab::tr("Valid"), .state = State::Good};
}

} // namespace

CertificatesTab::CertificatesTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(new LineTableModel({tr("Level"), tr("Ladder or programme"), tr("Awarded on"), tr("Valid until"),
                                  tr("Validity"), tr("Number"), tr("Basis")},
                                 this)),
      m_table(new TableView(QStringLiteral("person.certificates"), settings))
{
    m_table->setModel(m_model);
    m_table->setStandardWidths({8, 20, 9, 9, 10, 9, 12});
    m_table->setIconSize({16, 16});
    m_table->setAccessibleName(tr("Certificates"));
    layOut(m_table,
           new EmptyState(QStringLiteral("certificate"), tr("No certificates yet"),
                          tr("Once a level is awarded, its certificate stands here with number and validity.")));
}

QWidget *CertificatesTab::firstFocus()
{
    return m_table;
}

void CertificatesTab::ask()
{
    using Certificates = std::vector<query::CertificateLine>;
    read<Certificates>(
        [about = subject()](storage::Database &database, const query::CancelToken &) {
            return query::certificates(database, about.person, about.asOf);
        },
        [this](const Certificates &certificates) { setCertificates(certificates); });
}

void CertificatesTab::setCertificates(const std::vector<query::CertificateLine> &certificates)
{
    std::vector<Line> lines;
    for (const query::CertificateLine &certificate : certificates) {
        const LevelAward &award = certificate.award.award;
        const Level &level = certificate.award.level;
        const QString until = words::dayText(award.validUntil);
        lines.push_back({.key = award.id,
                         .cells = {{.text = words::pick(level.labelJa, level.labelEn), .order = level.position},
                                   {.text = report::titleText(certificate.framework)},
                                   {.text = words::dayText(award.decidedOn), .order = award.decidedOn},
                                   {.text = until.isEmpty() ? tr("No end") : until, .order = award.validUntil},
                                   validity(award, subject().asOf.happened),
                                   {.text = award.number.isEmpty() ? report::dash() : award.number},
                                   {.text = award.basis}}});
    }
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
}

bool CertificatesTab::select(Key record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    return true;
}

} // namespace kz
