<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>{} workers</source>
        <comment>{} worker</comment>
        <translation>
            <numerusform>{} worker</numerusform>
            <numerusform>{} workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <comment>{} core</comment>
        <translation>
            <numerusform>{} core</numerusform>
            <numerusform>{} cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{} yields</source>
        <comment>{} yield</comment>
        <translation>
            <numerusform>{} yield</numerusform>
            <numerusform>{} yields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} forks</source>
        <comment>{} fork</comment>
        <translation>
            <numerusform>{} fork</numerusform>
            <numerusform>{} forks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} spawns</source>
        <comment>{} spawn</comment>
        <translation>
            <numerusform>{} spawn</numerusform>
            <numerusform>{} spawns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} fork-server starts</source>
        <comment>{} fork-server start</comment>
        <translation>
            <numerusform>{} fork-server start</numerusform>
            <numerusform>{} fork-server starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} interpreters</source>
        <comment>{} interpreter</comment>
        <translation>
            <numerusform>{} interpreter</numerusform>
            <numerusform>{} interpreters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} waits</source>
        <comment>{} wait</comment>
        <translation>
            <numerusform>{} wait</numerusform>
            <numerusform>{} waits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>written by {}: {} updates of others lost</source>
        <comment>written by {}: {} update of others lost</comment>
        <translation>
            <numerusform>written by {}: {} update of others lost</numerusform>
            <numerusform>written by {}: {} updates of others lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}: {} stretches in {}</source>
        <comment>{}: {} stretch in {}</comment>
        <translation>
            <numerusform>{}: {} stretch in {}</numerusform>
            <numerusform>{}: {} stretches in {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message numerus="yes">
        <source>{} timed runs</source>
        <comment>{} timed run</comment>
        <translation>
            <numerusform>{} timed run</numerusform>
            <numerusform>{} timed runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {} classes of schedules</source>
        <comment>all {} class of schedules</comment>
        <translation>
            <numerusform>all {} class of schedules</numerusform>
            <numerusform>all {} classes of schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {} states</source>
        <comment>all {} state</comment>
        <translation>
            <numerusform>all {} state</numerusform>
            <numerusform>all {} states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}; the classes of schedules are more than {} steps can count: {} so far</source>
        <comment>{}; the classes of schedules are more than {} step can count: {} so far</comment>
        <translation>
            <numerusform>{}; the classes of schedules are more than {} step can count: {} so far</numerusform>
            <numerusform>{}; the classes of schedules are more than {} steps can count: {} so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every schedule with at most {} forced switches</source>
        <comment>every schedule with at most {} forced switch</comment>
        <translation>
            <numerusform>every schedule with at most {} forced switch</numerusform>
            <numerusform>every schedule with at most {} forced switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the budget of {} steps was used up</source>
        <comment>the budget of {} step was used up</comment>
        <translation>
            <numerusform>the budget of {} step was used up</numerusform>
            <numerusform>the budget of {} steps was used up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}; {} schedules drawn beside them</source>
        <comment>{}; {} schedule drawn beside them</comment>
        <translation>
            <numerusform>{}; {} schedule drawn beside them</numerusform>
            <numerusform>{}; {} schedules drawn beside them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>{} threads</source>
        <comment>{} thread</comment>
        <translation>
            <numerusform>{} thread</numerusform>
            <numerusform>{} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} tasks</source>
        <comment>{} task</comment>
        <translation>
            <numerusform>{} task</numerusform>
            <numerusform>{} tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} time</numerusform>
            <numerusform>{} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} updates</source>
        <comment>{} update</comment>
        <translation>
            <numerusform>{} update</numerusform>
            <numerusform>{} updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} writes</source>
        <comment>{} write</comment>
        <translation>
            <numerusform>{} write</numerusform>
            <numerusform>{} writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} blocking calls</source>
        <comment>{} blocking call</comment>
        <translation>
            <numerusform>{} blocking call</numerusform>
            <numerusform>{} blocking calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Game</name>
    <message numerus="yes">
        <source>wakes {} others</source>
        <comment>wakes {} other</comment>
        <translation>
            <numerusform>wakes {} other</numerusform>
            <numerusform>wakes {} others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} items</source>
        <comment>{} item</comment>
        <translation>
            <numerusform>{} item</numerusform>
            <numerusform>{} items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>lost {} updates of {}</source>
        <comment>lost {} update of {}</comment>
        <translation>
            <numerusform>lost {} update of {}</numerusform>
            <numerusform>lost {} updates of {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message numerus="yes">
        <source>%Ln update(s) were lost</source>
        <translation>
            <numerusform>%Ln update was lost</numerusform>
            <numerusform>%Ln updates were lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>{} cores</source>
        <comment>{} core</comment>
        <translation>
            <numerusform>{} core</numerusform>
            <numerusform>{} cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedCharts</name>
    <message numerus="yes">
        <source>%Ln run(s) at or about %1: opens one of them</source>
        <translation>
            <numerusform>%Ln run at or about %1: opens one of them</numerusform>
            <numerusform>%Ln runs at or about %1: opens one of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n stretch</numerusform>
            <numerusform>%n stretches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyChart</name>
    <message numerus="yes">
        <source>%1: %2 (%Ln seed(s))</source>
        <translation>
            <numerusform>%1: %2 (%Ln seed)</numerusform>
            <numerusform>%1: %2 (%Ln seeds)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::ClaimsView</name>
    <message numerus="yes">
        <source>%n claim(s), all as recorded</source>
        <translation>
            <numerusform>%n claim, as recorded</numerusform>
            <numerusform>%n claims, all as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differ from what is recorded</source>
        <translation>
            <numerusform>%n claim differs from what is recorded</numerusform>
            <numerusform>%n claims differ from what is recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::CompareView</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::ExploreView</name>
    <message numerus="yes">
        <source>%1 on %2: %Ln outcome(s), %3</source>
        <translation>
            <numerusform>%1 on %2: %Ln outcome, %3</numerusform>
            <numerusform>%1 on %2: %Ln outcomes, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::Exploring</name>
    <message numerus="yes">
        <source>Outcome %1, with %n forced switch(es). Run shows the models again.</source>
        <translation>
            <numerusform>Outcome %1, with %n forced switch. Run shows the models again.</numerusform>
            <numerusform>Outcome %1, with %n forced switches. Run shows the models again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::GameWindow</name>
    <message numerus="yes">
        <source>This is a shortest way, with %n forced switch(es). Go back with Ctrl+Z and watch it.</source>
        <translation>
            <numerusform>This is a shortest way, with %n forced switch. Go back with Ctrl+Z and watch it.</numerusform>
            <numerusform>This is a shortest way, with %n forced switches. Go back with Ctrl+Z and watch it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right: of %n state(s) none leads to the goal.</source>
        <translation>
            <numerusform>Right: of %n state none leads to the goal.</numerusform>
            <numerusform>Right: of %n states none leads to the goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forced switch(es)</source>
        <translation>
            <numerusform>%n forced switch</numerusform>
            <numerusform>%n forced switches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::PathView</name>
    <message numerus="yes">
        <source>%n stretch(es) decide the %1 of this run</source>
        <translation>
            <numerusform>%n stretch decides the %1 of this run</numerusform>
            <numerusform>%n stretches decide the %1 of this run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::RangeView</name>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV</source>
        <translation>
            <numerusform>Copied %n row as CSV</numerusform>
            <numerusform>Copied %n rows as CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::Session</name>
    <message numerus="yes">
        <source>%n runs at most can be compared: remove one first</source>
        <translation>
            <numerusform>%n run at most can be compared: remove one first</numerusform>
            <numerusform>%n runs at most can be compared: remove one first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::WayModel</name>
    <message numerus="yes">
        <source>%1 to %2 in %Ln run(s), median %3; virtual time %4</source>
        <translation>
            <numerusform>%1 to %2 in %Ln run, median %3; virtual time %4</numerusform>
            <numerusform>%1 to %2 in %Ln runs, median %3; virtual time %4</numerusform>
        </translation>
    </message>
</context>
</TS>
