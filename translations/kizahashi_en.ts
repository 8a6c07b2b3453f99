<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>kz::HomePage</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
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
