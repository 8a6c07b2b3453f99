#include "ui/applications/application_details.h"

#include "models/report/application_paper.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/applications/application_words.h"
#include "ui/files/copy_opener.h"
#include "ui/files/file_intake.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace kz {

namespace {

TextLabel *body(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

TextLabel *quiet(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Caption);
    label->setTone(ThemeRole::Muted);
    label->setWordWrap(true);
    return label;
}

QString figureText(const query::RatingFigures &figures)
{
    return figures.n == 0 ? report::dash()
                          : ApplicationDetails::tr("%1 (n = %2)", "a median and of how many")
                                .arg(figures.median)
                                .arg(words::numberText(figures.n, 0));
}

/// What a step rests on.
QString formText(const query::ApplicationSheet &sheet, const StepResult &result)
{
    if (!result.paper.isEmpty())
        return ApplicationDetails::tr("On paper: %1", "where a form lies").arg(result.paper);
    const auto form = std::ranges::find(sheet.forms, result.assessment.value_or(0), &storage::StepFormLine::assessment);
    return form == sheet.forms.end() ? QString()
                                     : ApplicationDetails::tr("%1 of %2", "a form and its day")
                                           .arg(words::pick(form->toolJa, form->toolEn), words::dayText(form->day));
}

/// What tells a button from the others when all of them are made anew.
QString nameOf(const QAbstractButton *button)
{
    return button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
}

} // namespace

ApplicationDetails::ApplicationDetails(QWidget *parent) : QWidget(parent)
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::inside, 0);
    m_column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(inner);
    all->addWidget(m_area);
    setAcceptDrops(true);
}

void ApplicationDetails::clear()
{
    delete std::exchange(m_content, nullptr);
    m_sheet = {};
}

void ApplicationDetails::setTakesFiles(bool takes)
{
    if (std::exchange(m_takesFiles, takes) == takes || !m_content)
        return;
    const query::ApplicationSheet shown = m_sheet;
    show(shown);
}

/// The names of the button in focus and of those after it; a dialog may have the keyboard meanwhile.
QStringList ApplicationDetails::fromFocusOn() const
{
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    auto at = std::ranges::find(buttons, window()->focusWidget());
    QStringList names;
    for (; at != buttons.end(); ++at)
        names.append(nameOf(*at));
    return names;
}

void ApplicationDetails::show(const query::ApplicationSheet &sheet)
{
    // What is shown anew after a tick, or with a file more or less, keeps the keyboard where it was.
    const bool same = m_sheet.line.application().id == sheet.line.application().id;
    m_sheet = sheet;
    const QStringList led = fromFocusOn();
    const int scrolledTo = m_area->verticalScrollBar()->value();
    delete std::exchange(m_content, nullptr);
    m_content = new QWidget;
    auto *cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::groups);
    cards->addWidget(head(sheet));
    cards->addWidget(steps(sheet));
    if (!sheet.line.plan->documents.empty())
        cards->addWidget(documents(sheet));
    if (m_takesFiles || !sheet.files.empty())
        cards->addWidget(files(sheet));
    cards->addWidget(evidence(sheet));
    m_column->insertWidget(0, m_content);
    m_content->show(); // what is hidden takes no keyboard
    if (!same)
        return;
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (const QString &name : led) {
        const auto found = std::ranges::find(buttons, name, nameOf);
        if (found == buttons.end() || !(*found)->isEnabled())
            continue;
        (*found)->setFocus();
        break;
    }
    m_area->widget()->adjustSize();
    m_area->verticalScrollBar()->setValue(scrolledTo);
}

QWidget *ApplicationDetails::head(const query::ApplicationSheet &sheet)
{
    const LevelApplication &application = sheet.line.application();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    auto *name = new TextLabel(sheet.line.row.person, TextSize::Section);
    column->addWidget(name);
    //: a level, its ladder, new or a renewal
    column->addWidget(
        body(tr("%1 · %2 · %3").arg(levelText(sheet.line), ladderText(sheet.line), words::enumText(application.kind))));
    QStringList facts{wardText(sheet.line), tr("applied on %1").arg(words::dayText(application.appliedOn))};
    facts.removeAll(QString());
    column->addWidget(quiet(facts.join(QStringLiteral(" · "))));
    if (!application.reason.isEmpty())
        column->addWidget(body(application.reason));
    QString state = stageText(sheet.line);
    if (const QString mind = mindText(sheet.line); !mind.isEmpty() && mind != state)
        state += QStringLiteral(" · ") + mind;
    auto *badge = new StateBadge(stateOf(sheet.line), state);
    column->addWidget(badge, 0, Qt::AlignLeft);
    if (!application.statusReason.isEmpty())
        column->addWidget(body(application.statusReason));
    if (application.status == ApplicationStatus::Approved && !application.award)
        column->addWidget(body(tr("Passed one level down. That level is held and in force: no new award was made, "
                                  "decided on %1.")
                                   .arg(words::dayText(application.decidedOn))));
    if (!sheet.line.row.number.isEmpty())
        column->addWidget(body(tr("%1, certificate %2, decided on %3")
                                   .arg(words::pick(sheet.line.row.awardedJa, sheet.line.row.awardedEn),
                                        sheet.line.row.number, words::dayText(application.decidedOn))));
    if (sheet.line.row.reissuedOn.isValid())
        column->addWidget(
            quiet(tr("The certificate was issued again on %1.").arg(words::dayText(sheet.line.row.reissuedOn))));
    return box;
}

QWidget *ApplicationDetails::steps(const query::ApplicationSheet &sheet) const
{
    auto *card = new Card(tr("Steps"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::groups);
    grid->setVerticalSpacing(space::base);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const query::ApplicationSheet::Step &step : sheet.steps) {
        const QString due = step.due.isValid() ? tr("due %1").arg(words::dayText(step.due)) : QString();
        auto *what = body(stepText(step.step));
        grid->addWidget(what, row, 0, Qt::AlignTop);
        if (step.result) {
            QStringList parts{words::outcomeText(step.step.kind, step.result->outcome),
                              words::raterText(step.by, step.insteadOf), words::dayText(step.result->day)};
            parts.removeAll(QString());
            grid->addWidget(body(parts.join(QStringLiteral(" · "))), row++, 1);
            if (const QString form = formText(sheet, *step.result); !form.isEmpty())
                grid->addWidget(quiet(form), row++, 1);
            if (!step.result->reason.isEmpty())
                grid->addWidget(body(step.result->reason), row++, 1);
            if (const QString items = report::changedItemsText(step); !items.isEmpty())
                grid->addWidget(quiet(tr("Rated otherwise than before: %1").arg(items)), row++, 1);
            if (step.told)
                grid->addWidget(quiet(tr("The earlier rater has not seen this reason yet.")), row++, 1);
            else if (step.result->seenOn.isValid())
                grid->addWidget(quiet(tr("Seen by the earlier rater on %1.").arg(words::dayText(step.result->seenOn))),
                                row++, 1);
        } else if (step.step.kind == WorkflowStepKind::Committee && sheet.meeting) {
            grid->addWidget(body(tr("Meeting of %1").arg(words::dayText(sheet.meeting->day))), row++, 1);
        } else {
            grid->addWidget(quiet(due.isEmpty() ? report::dash() : due), row++, 1, Qt::AlignTop);
        }
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget *ApplicationDetails::documents(const query::ApplicationSheet &sheet)
{
    auto *card = new Card(tr("Documents"));
    const QStringList handedIn = codesIn(sheet.line.application().documents);
    QList<QCheckBox *> boxes;
    QStringList codes;
    for (const WorkflowDocument &document : sheet.line.plan->documents) {
        const QString title = words::pick(document.titleJa, document.titleEn);
        auto *box = new QCheckBox(document.required ? title : tr("%1 (not required)").arg(title));
        box->setChecked(handedIn.contains(document.code));
        box->setEnabled(m_editable && sheet.line.isOpen());
        card->body()->addWidget(box);
        boxes.append(box);
        codes.append(document.code);
    }
    for (const QCheckBox *box : boxes)
        connect(box, &QCheckBox::clicked, this, [this, boxes, codes] {
            QStringList ticked;
            for (qsizetype i = 0; i < boxes.size(); ++i)
                if (boxes[i]->isChecked())
                    ticked.append(codes[i]);
            Q_EMIT documentsTicked(ticked.join(u','));
        });
    return card;
}

QWidget *ApplicationDetails::files(const query::ApplicationSheet &sheet)
{
    constexpr int nameWidth = 26; // characters
    auto *card = new Card(tr("Files"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::base);
    grid->setVerticalSpacing(space::base);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Attachment &file : sheet.files) {
        const auto document = std::ranges::find(sheet.line.plan->documents, file.document, &WorkflowDocument::code);
        const QString what = document == sheet.line.plan->documents.end()
            ? words::enumText(file.kind)
            : words::pick(document->titleJa, document->titleEn);
        auto *facts = new QVBoxLayout;
        facts->setSpacing(0);
        auto *name = new TextLabel(
            fontMetrics().elidedText(file.name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * nameWidth),
            TextSize::Body);
        name->setTextFormat(Qt::PlainText);
        name->setToolTip(file.note.isEmpty() ? file.name : file.name + u'\n' + file.note);
        facts->addWidget(name);
        facts->addWidget(quiet(
            QStringList{what, fileSizeText(file.size), words::dayText(file.addedOn)}.join(QStringLiteral(" · "))));
        grid->addLayout(facts, row, 0);
        const auto button = [&](const char *icon, const QString &text, const QString &called, int column) {
            auto *action = new QAction(lineIcon(QLatin1String(icon)), text, card);
            auto *made = new ActionButton(action);
            made->setAccessibleName(called);
            grid->addWidget(made, row, column, Qt::AlignTop);
            return action;
        };
        connect(button("eye", tr("Open"), tr("Open %1").arg(file.name), 1), &QAction::triggered, this,
                [this, file] { Q_EMIT fileOpened(file); });
        if (m_takesFiles)
            connect(button("delete", tr("Remove"), tr("Remove %1").arg(file.name), 2), &QAction::triggered, this,
                    [this, key = file.id] { Q_EMIT fileRemoved(m_sheet, key); });
        ++row;
    }
    card->body()->addLayout(grid);
    if (!m_takesFiles)
        return card;
    if (sheet.files.empty())
        card->body()->addWidget(quiet(tr("Drop case reports, certificates and scans here, or choose one.")));
    auto *add = new QAction(lineIcon(QStringLiteral("plus")), tr("Add a file…"), card);
    add->setObjectName(QStringLiteral("add-file"));
    connect(add, &QAction::triggered, this, [this] { Q_EMIT fileWanted(m_sheet); });
    card->body()->addWidget(new ActionButton(add), 0, Qt::AlignLeft);
    return card;
}

void ApplicationDetails::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_takesFiles && m_content && !FileIntake::filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ApplicationDetails::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(m_sheet, FileIntake::filesIn(event->mimeData()));
}

QWidget *ApplicationDetails::evidence(const query::ApplicationSheet &sheet) const
{
    const query::ApplicationEvidence &evidence = sheet.evidence;
    auto *card = new Card(tr("Evidence"));
    const auto level
        = [](const std::optional<Level> &one) { return one ? words::pick(one->labelJa, one->labelEn) : tr("none"); };
    card->setCaption(tr("Certified: %1 · rules met: %2").arg(level(evidence.certified), level(evidence.achieved)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::groups);
    grid->setVerticalSpacing(space::base);
    grid->setColumnStretch(0, 1);
    if (evidence.domains.empty()) {
        card->body()->addWidget(quiet(tr("Nobody has rated anything of this ladder yet.")));
        return card;
    }
    grid->addWidget(quiet(tr("Domain")), 0, 0);
    grid->addWidget(quiet(tr("Self (median)")), 0, 1, Qt::AlignRight);
    grid->addWidget(quiet(tr("Others (median)")), 0, 2, Qt::AlignRight);
    int row = 1;
    for (const query::RatedLine &line : evidence.domains) {
        grid->addWidget(body(report::titleText(line.title)), row, 0);
        grid->addWidget(new TextLabel(figureText(line.self), TextSize::Body), row, 1, Qt::AlignRight);
        grid->addWidget(new TextLabel(figureText(line.others), TextSize::Body), row++, 2, Qt::AlignRight);
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace kz
