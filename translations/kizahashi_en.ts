<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n entries wait for more than two weeks, the oldest is of %1</source>
        <translation>
            <numerusform>%n entry waits for more than two weeks, it is of %1</numerusform>
            <numerusform>%n entries wait for more than two weeks, the oldest is of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are ready for the decision</source>
        <translation>
            <numerusform>%n application is ready for the decision</numerusform>
            <numerusform>%n applications are ready for the decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are overdue</source>
        <translation>
            <numerusform>%n application is overdue</numerusform>
            <numerusform>%n applications are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who were asked have not answered with “%1” by %2</source>
        <translation>
            <numerusform>%n who was asked has not answered with “%1” by %2</numerusform>
            <numerusform>%n who were asked have not answered with “%1” by %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkExchange</name>
    <message numerus="yes">
        <source>Nothing was written: read strictly, %n place(s) would have to be mended.</source>
        <translation>
            <numerusform>Nothing was written: read strictly, %n place would have to be mended.</numerusform>
            <numerusform>Nothing was written: read strictly, %n places would have to be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogExtract</name>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>%n half-day in clinic</numerusform>
            <numerusform>%n half-days in clinic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteCharts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteMapScene</name>
    <message numerus="yes">
        <source>One of %n sites in %1, which stand around its place</source>
        <translation>
            <numerusform>The only site in %1</numerusform>
            <numerusform>One of %n sites in %1, which stand around its place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ApplicationsPage</name>
    <message numerus="yes">
        <source>A later rater changed what you rated, %n times. The reasons stand at the steps.</source>
        <translation>
            <numerusform>A later rater changed what you rated, once. The reason stands at the step.</numerusform>
            <numerusform>A later rater changed what you rated, %n times. The reasons stand at the steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::AskFeedbackDialog</name>
    <message numerus="yes">
        <source>%n asked; answers are shown together once %1 have answered. Not everybody answers: ask some more.</source>
        <translation>
            <numerusform>%n asked; answers are shown together once %1 have answered. Not everybody answers: ask some more.</numerusform>
            <numerusform>%n asked; answers are shown together once %1 have answered. Not everybody answers: ask some more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::AssessmentsTab</name>
    <message numerus="yes">
        <source>%n have answered</source>
        <translation>
            <numerusform>%n has answered</numerusform>
            <numerusform>%n have answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were asked</source>
        <translation>
            <numerusform>%n was asked</numerusform>
            <numerusform>%n were asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::AssignDialog</name>
    <message numerus="yes">
        <source>Assign to %n people</source>
        <translation>
            <numerusform>Assign to %n person</numerusform>
            <numerusform>Assign to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::AttachmentDialog</name>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BackupCard</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BoardTab</name>
    <message numerus="yes">
        <source>%n more stay unmet</source>
        <translation>
            <numerusform>%n more stays unmet</numerusform>
            <numerusform>%n more stay unmet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BoardView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::CrosswalkImportDialog</name>
    <message numerus="yes">
        <source>%n lines are there already and stay as they were decided.</source>
        <translation>
            <numerusform>%n line is there already and stays as it was decided.</numerusform>
            <numerusform>%n lines are there already and stay as they were decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::CrosswalkPage</name>
    <message numerus="yes">
        <source>%n people moved. Ctrl+Z moves them back.</source>
        <translation>
            <numerusform>%n person moved. Ctrl+Z moves them back.</numerusform>
            <numerusform>%n people moved. Ctrl+Z moves them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n line was taken in. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n lines were taken in. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::CurriculumMapView</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlaps</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered by one profession alone</source>
        <translation>
            <numerusform>%n covered by one profession alone</numerusform>
            <numerusform>%n covered by one profession alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professions</source>
        <translation>
            <numerusform>%n profession</numerusform>
            <numerusform>%n professions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::EventView</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines name nobody, or more than one person: %1. Add them by hand.</source>
        <translation>
            <numerusform>%n line names nobody, or more than one person: %1. Add them by hand.</numerusform>
            <numerusform>%n lines name nobody, or more than one person: %1. Add them by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::FrameworkImportDialog</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scales</source>
        <translation>
            <numerusform>%n scale</numerusform>
            <numerusform>%n scales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to other items</source>
        <translation>
            <numerusform>%n link to another item</numerusform>
            <numerusform>%n links to other items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were mended.</source>
        <translation>
            <numerusform>%n place was mended.</numerusform>
            <numerusform>%n places were mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rubrics</source>
        <translation>
            <numerusform>%n rubric</numerusform>
            <numerusform>%n rubrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has this framework; beside its %1 %n records differ.</source>
        <translation>
            <numerusform>The file has this framework; beside its %1 %n record differs.</numerusform>
            <numerusform>The file has this framework; beside its %1 %n records differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read strictly, this file is refused: %n places would have to be mended.</source>
        <translation>
            <numerusform>Read strictly, this file is refused: %n place would have to be mended.</numerusform>
            <numerusform>Read strictly, this file is refused: %n places would have to be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::FrameworkPage</name>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n people enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::FrameworkTraffic</name>
    <message numerus="yes">
        <source>%n lines are in %1.</source>
        <translation>
            <numerusform>%n line is in %1.</numerusform>
            <numerusform>%n lines are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are in %1.</source>
        <translation>
            <numerusform>%n item is in %1.</numerusform>
            <numerusform>%n items are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps lose their anchors.</source>
        <translation>
            <numerusform>%n step loses its anchor.</numerusform>
            <numerusform>%n steps lose their anchors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways to a decision do not go along.</source>
        <translation>
            <numerusform>%n way to a decision does not go along.</numerusform>
            <numerusform>%n ways to a decision do not go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::FrameworkView</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improvements came with it</source>
        <translation>
            <numerusform>%n improvement came with it</numerusform>
            <numerusform>%n improvements came with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::HomePage</name>
    <message numerus="yes">
        <source>Needs attention: %n</source>
        <translation>
            <numerusform>Needs attention: %n</numerusform>
            <numerusform>Needs attention: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ImportPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::IssuePacketsDialog</name>
    <message numerus="yes">
        <source>%n packets, each with a passphrase of its own.</source>
        <translation>
            <numerusform>%n packet with a passphrase of its own.</numerusform>
            <numerusform>%n packets, each with a passphrase of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::JournalPage</name>
    <message numerus="yes">
        <source>%n entries, newest first. Nothing in here is ever altered.</source>
        <translation>
            <numerusform>%n entry. Nothing in here is ever altered.</numerusform>
            <numerusform>%n entries, newest first. Nothing in here is ever altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::LadderSheetDialog</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled cells are not taken: figures, or what stands under no level</source>
        <translation>
            <numerusform>%n filled cell is not taken: a figure, or what stands under no level</numerusform>
            <numerusform>%n filled cells are not taken: figures, or what stands under no level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::LeaveDialog</name>
    <message numerus="yes">
        <source>%n deputies</source>
        <comment>standing in for them, or they for others</comment>
        <translation>
            <numerusform>%n deputy</numerusform>
            <numerusform>%n deputies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrations for events</source>
        <translation>
            <numerusform>%n registration for an event</numerusform>
            <numerusform>%n registrations for events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications for levels, withdrawn</source>
        <translation>
            <numerusform>%n application for a level, withdrawn</numerusform>
            <numerusform>%n applications for levels, withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms on paper, struck off</source>
        <translation>
            <numerusform>%n form on paper, struck off</numerusform>
            <numerusform>%n forms on paper, struck off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications for levels: withdraw what will not be decided by then</source>
        <translation>
            <numerusform>%n application for a level: withdraw it if it will not be decided by then</numerusform>
            <numerusform>%n applications for levels: withdraw what will not be decided by then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms on paper that are out: key them in or strike them off</source>
        <translation>
            <numerusform>%n form on paper that is out: key it in or strike it off</numerusform>
            <numerusform>%n forms on paper that are out: key them in or strike them off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and forms not handed in</source>
        <translation>
            <numerusform>%n entry or form not handed in</numerusform>
            <numerusform>%n entries and forms not handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets that are out: take them back or revoke them</source>
        <translation>
            <numerusform>%n packet that is out: take it back or revoke it</numerusform>
            <numerusform>%n packets that are out: take them back or revoke them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>further lines of the list above, e.g. of further duties that end</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ListOutput</name>
    <message numerus="yes">
        <source>The list is on the clipboard: %n rows.</source>
        <translation>
            <numerusform>The list is on the clipboard: %n row.</numerusform>
            <numerusform>The list is on the clipboard: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::LogPage</name>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>%n entry submitted.</numerusform>
            <numerusform>%n entries submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>%n half-day in clinic</numerusform>
            <numerusform>%n half-days in clinic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::MainWindow</name>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>%n task is still running.</numerusform>
            <numerusform>%n tasks are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::MergeDialog</name>
    <message numerus="yes">
        <source>%n records (%1) name both of them: these are two people, or those records are wrong.</source>
        <translation>
            <numerusform>%n record (%1) names both of them: these are two people, or that record is wrong.</numerusform>
            <numerusform>%n records (%1) name both of them: these are two people, or those records are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1) overlap with those of the other. All stay; look at them afterwards.</source>
        <translation>
            <numerusform>%n record (%1) overlaps with those of the other. All stay; look at it afterwards.</numerusform>
            <numerusform>%n records (%1) overlap with those of the other. All stay; look at them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1) are the same in both and would count twice: look at them afterwards.</source>
        <translation>
            <numerusform>%n record (%1) is the same in both and would count twice: look at it afterwards.</numerusform>
            <numerusform>%n records (%1) are the same in both and would count twice: look at them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both were entered for %n events: there the attendance that tells more stands.</source>
        <translation>
            <numerusform>Both were entered for %n event: there the attendance that tells more stands.</numerusform>
            <numerusform>Both were entered for %n events: there the attendance that tells more stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ModuleDialog</name>
    <message numerus="yes">
        <source>for %n professions</source>
        <translation>
            <numerusform>for %n profession</numerusform>
            <numerusform>for %n professions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %n items</source>
        <translation>
            <numerusform>covers %n item</numerusform>
            <numerusform>covers %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::OwnFormDialog</name>
    <message numerus="yes">
        <source>Write placeholders into the cells of your own Excel form, such as {{name}}. Each of the %n people gets a copy with their values; layout and print settings stay.</source>
        <translation>
            <numerusform>Write placeholders into the cells of your own Excel form, such as {{name}}. The person chosen gets a copy with their values; layout and print settings stay.</numerusform>
            <numerusform>Write placeholders into the cells of your own Excel form, such as {{name}}. Each of the %n people gets a copy with their values; layout and print settings stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders found.</source>
        <translation>
            <numerusform>%n placeholder found.</numerusform>
            <numerusform>%n placeholders found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PacketTableModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PacketsPage</name>
    <message numerus="yes">
        <source>%n packets, the newest first. Drop one here to take it back.</source>
        <translation>
            <numerusform>%n packet. Drop one here to take it back.</numerusform>
            <numerusform>%n packets, the newest first. Drop one here to take it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PacksCard</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirements</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PaperFormsBar</name>
    <message numerus="yes">
        <source>%n out on paper</source>
        <translation>
            <numerusform>%n out on paper</numerusform>
            <numerusform>%n out on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PeopleList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <extracomment>how many people are listed, and how many of them are chosen</extracomment>
        <translation>
            <numerusform>%1, %n chosen</numerusform>
            <numerusform>%1, %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were written to %1.</source>
        <translation>
            <numerusform>%n person was written to %1.</numerusform>
            <numerusform>%n people were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ProgressTab</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::QueuePage</name>
    <message numerus="yes">
        <source>Countersign %n entries</source>
        <translation>
            <numerusform>Countersign %n entry</numerusform>
            <numerusform>Countersign %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries countersigned.</source>
        <translation>
            <numerusform>%n entry countersigned.</numerusform>
            <numerusform>%n entries countersigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>%n half-day in clinic</numerusform>
            <numerusform>%n half-days in clinic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a person, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RatingBooks</name>
    <message numerus="yes">
        <source>%n ratings were taken in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n rating was taken in. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n ratings were taken in. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RatingPage</name>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1 · %n changed</numerusform>
            <numerusform>%1 · %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raters are not named to %1, who sees all ratings and comments together once %n have answered.</source>
        <translation>
            <numerusform>Raters are not named to %1, who sees all ratings and comments together once %n has answered.</numerusform>
            <numerusform>Raters are not named to %1, who sees all ratings and comments together once %n have answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ReportsPage</name>
    <message numerus="yes">
        <source>Writing %n reports</source>
        <translation>
            <numerusform>Writing %n report</numerusform>
            <numerusform>Writing %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filling in %n forms</source>
        <translation>
            <numerusform>Filling in %n form</numerusform>
            <numerusform>Filling in %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n reports</source>
        <translation>
            <numerusform>Printing %n report</numerusform>
            <numerusform>Printing %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RetireVersionDialog</name>
    <message numerus="yes">
        <source>%n people are enrolled in it and stay so until they are moved.</source>
        <translation>
            <numerusform>%n person is enrolled in it and stays so until moved.</numerusform>
            <numerusform>%n people are enrolled in it and stay so until they are moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RoleMatrixPage</name>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of one profession alone</source>
        <translation>
            <numerusform>%n of one profession alone</numerusform>
            <numerusform>%n of one profession alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professions</source>
        <translation>
            <numerusform>%n profession</numerusform>
            <numerusform>%n professions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RotationsPage</name>
    <message numerus="yes">
        <source>%n stays</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stays were written to %1.</source>
        <translation>
            <numerusform>%n stay was written to %1.</numerusform>
            <numerusform>%n stays were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RuleForm</name>
    <message numerus="yes">
        <source>%n marked…</source>
        <translation>
            <numerusform>%n marked…</numerusform>
            <numerusform>%n marked…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites…</source>
        <translation>
            <numerusform>%n site…</numerusform>
            <numerusform>%n sites…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RuleTrialBox</name>
    <message numerus="yes">
        <source>For %n items, records of the items they came from count too.</source>
        <translation>
            <numerusform>For %n item, records of the item it came from count too.</numerusform>
            <numerusform>For %n items, records of the items they came from count too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are related to none before; the items of the same code in %1 were taken for them here.</source>
        <translation>
            <numerusform>%n item is related to none before; the item of the same code in %1 was taken for it here.</numerusform>
            <numerusform>%n items are related to none before; the items of the same code in %1 were taken for them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ScopeLists</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites chosen</source>
        <translation>
            <numerusform>%n site chosen</numerusform>
            <numerusform>%n sites chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ladders and programmes chosen</source>
        <translation>
            <numerusform>%n ladder or programme chosen</numerusform>
            <numerusform>%n ladders and programmes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n event chosen</numerusform>
            <numerusform>%n events chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SiteGapsCard</name>
    <message numerus="yes">
        <source>Not in the ward of %n of them, but in others here</source>
        <translation>
            <numerusform>Not in the ward of %n of them, but in others here</numerusform>
            <numerusform>Not in the wards of %n of them, but in others here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SiteListView</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SiteMapPanel</name>
    <message numerus="yes">
        <source>%n sites have no municipality and are not on the map.</source>
        <translation>
            <numerusform>%n site has no municipality and is not on the map.</numerusform>
            <numerusform>%n sites have no municipality and are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are not on the map, because no latitude and longitude of their municipality are known.</source>
        <translation>
            <numerusform>%n site is not on the map, because no latitude and longitude of its municipality are known.</numerusform>
            <numerusform>%n sites are not on the map, because no latitude and longitude of their municipality are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map shows the %n sites with most people; narrow the list to see others.</source>
        <translation>
            <numerusform>The map shows the %n site with most people; narrow the list to see others.</numerusform>
            <numerusform>The map shows the %n sites with most people; narrow the list to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SiteView</name>
    <message numerus="yes">
        <source>of %n places</source>
        <translation>
            <numerusform>of %n place</numerusform>
            <numerusform>of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::StatusStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more running tasks</source>
        <translation>
            <numerusform>%n more running task</numerusform>
            <numerusform>%n more running tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::StepDialog</name>
    <message numerus="yes">
        <source>%n items are rated otherwise than by the first rater: say why. The first rater is told.</source>
        <translation>
            <numerusform>%n item is rated otherwise than by the first rater: say why. The first rater is told.</numerusform>
            <numerusform>%n items are rated otherwise than by the first rater: say why. The first rater is told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TakePacketPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not decided yet: say for each, or for all of the person, whether the file’s stays or the packet’s is taken.</source>
        <translation>
            <numerusform>%n record is not decided yet: say for each, or for all of the person, whether the file’s stays or the packet’s is taken.</numerusform>
            <numerusform>%n records are not decided yet: say for each, or for all of the person, whether the file’s stays or the packet’s is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TakingModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ToolDialog</name>
    <message numerus="yes">
        <source>%n items…</source>
        <translation>
            <numerusform>%n item…</numerusform>
            <numerusform>%n items…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TraineeHomePage</name>
    <message numerus="yes">
        <source>%n of your entries were sent back to be mended.</source>
        <translation>
            <numerusform>%n of your entries was sent back to be mended.</numerusform>
            <numerusform>%n of your entries were sent back to be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see your record.</source>
        <translation>
            <numerusform>And %n more: see your record.</numerusform>
            <numerusform>And %n more: see your record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Titles of things that are missing</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TurnsBanner</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a person, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::VersionPersonView</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::WeekPage</name>
    <message numerus="yes">
        <source>%n entries kept as drafts.</source>
        <translation>
            <numerusform>%n entry kept as a draft.</numerusform>
            <numerusform>%n entries kept as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>%n entry submitted.</numerusform>
            <numerusform>%n entries submitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::WideRatingsDialog</name>
    <message numerus="yes">
        <source>%n ratings corrected by hand.</source>
        <translation>
            <numerusform>%n rating corrected by hand.</numerusform>
            <numerusform>%n ratings corrected by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::items::CurriculumMapModel</name>
    <message numerus="yes">
        <source>Covered by %n modules</source>
        <translation>
            <numerusform>Covered by %n module</numerusform>
            <numerusform>Covered by %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered by %n professions</source>
        <translation>
            <numerusform>Covered by %n profession</numerusform>
            <numerusform>Covered by %n professions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::items::RatingTableModel</name>
    <message numerus="yes">
        <source>%n times, last on %1</source>
        <translation>
            <numerusform>once, on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message numerus="yes">
        <source>Each of %1 items rated %2 or more at least %3 times</source>
        <translation>
            <numerusform>%1 item rated %2 or more at least %3 times</numerusform>
            <numerusform>Each of %1 items rated %2 or more at least %3 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items rated %2 or more</source>
        <translation>
            <numerusform>%1 item rated %2 or more</numerusform>
            <numerusform>Each of %1 items rated %2 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items rated %2 or more</source>
        <translation>
            <numerusform>At least %1 item rated %2 or more</numerusform>
            <numerusform>At least %1 different items rated %2 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 ratings of %2 or more</source>
        <translation>
            <numerusform>At least %1 rating of %2 or more</numerusform>
            <numerusform>At least %1 ratings of %2 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items logged at least %2 times</source>
        <translation>
            <numerusform>%1 item logged at least %2 times</numerusform>
            <numerusform>Each of %1 items logged at least %2 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items logged</source>
        <translation>
            <numerusform>%1 item logged</numerusform>
            <numerusform>Each of %1 items logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items logged</source>
        <translation>
            <numerusform>At least %1 item logged</numerusform>
            <numerusform>At least %1 different items logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 log entries</source>
        <translation>
            <numerusform>At least %1 log entry</numerusform>
            <numerusform>At least %1 log entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 months</source>
        <translation>
            <numerusform>within %1 month</numerusform>
            <numerusform>within %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only at %1 named sites</source>
        <translation>
            <numerusform>only at %1 named site</numerusform>
            <numerusform>only at %1 named sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %2 more</source>
        <translation>
            <numerusform>Missing: %1 and %2 more</numerusform>
            <numerusform>Missing: %1 and %2 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items covered by events attended</source>
        <translation>
            <numerusform>The %1 item covered by events attended</numerusform>
            <numerusform>Each of %1 items covered by events attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items covered by events attended</source>
        <translation>
            <numerusform>At least %1 item covered by events attended</numerusform>
            <numerusform>At least %1 different items covered by events attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %2 times</source>
        <translation>
            <numerusform>%1: at least %2 time</numerusform>
            <numerusform>%1: at least %2 times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 half-days</source>
        <translation>
            <numerusform>%1 half-day</numerusform>
            <numerusform>%1 half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
