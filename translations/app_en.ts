<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n watcher gains access</numerusform>
            <numerusform>%n watchers gain access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n watcher loses access</numerusform>
            <numerusform>%n watchers lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n watcher sees more</numerusform>
            <numerusform>%n watchers see more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n watcher sees less</numerusform>
            <numerusform>%n watchers see less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n watcher sees something else</numerusform>
            <numerusform>%n watchers see something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n watcher is answered otherwise</numerusform>
            <numerusform>%n watchers are answered otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>Nothing changes for the %n watcher.</numerusform>
            <numerusform>Nothing changes for the %n watchers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n watcher waits for a decision</numerusform>
            <numerusform>%n watchers wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n problem: the document cannot be stored as it is.</numerusform>
            <numerusform>%n problems: the document cannot be stored as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line differs. Which one is to be kept?</numerusform>
            <numerusform>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n lines differ. Which one is to be kept?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>%n watcher put aside; the server lets him wait on.</numerusform>
            <numerusform>%n watchers put aside; the server lets them wait on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n watcher waits for a decision again.</numerusform>
            <numerusform>%n watchers wait for a decision again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>But other rules have the last word about %n of them.</numerusform>
            <numerusform>But other rules have the last word about %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>%n watcher approved.</numerusform>
            <numerusform>%n watchers approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>%n watcher blocked.</numerusform>
            <numerusform>%n watchers blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>%n watcher politely blocked.</numerusform>
            <numerusform>%n watchers politely blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>Nothing is decided any more about %n watcher.</numerusform>
            <numerusform>Nothing is decided any more about %n watchers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>The decision about %n watcher is taken back.</numerusform>
            <numerusform>The decision about %n watchers is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>The %Ln document does not fit the filter.</numerusform>
            <numerusform>None of the %Ln documents fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>%n document changed last time is still not stored.</numerusform>
            <numerusform>%n documents changed last time are still not stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n in the crowd</numerusform>
            <numerusform>%n in the crowd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>The %Ln line does not fit the filter.</numerusform>
            <numerusform>None of the %Ln lines fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n watcher waiting</numerusform>
            <numerusform>%n watchers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>%n row could not be written to the database. The log says which.</numerusform>
            <numerusform>%n rows could not be written to the database. The log says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>The NOTIFYs of %n subscription fail.</numerusform>
            <numerusform>The NOTIFYs of %n subscriptions fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n watcher waits for a decision.</numerusform>
            <numerusform>%n watchers wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>What changed since the window was opened; of all presentities together the last change is kept.</numerusform>
            <numerusform>What changed since the window was opened; of all presentities together the last %n changes are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>Nobody answered the last NOTIFY (%n time without an answer).</numerusform>
            <numerusform>Nobody answered the last NOTIFY (%n times without an answer).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionsPage</name>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>%n NOTIFY on the way.</numerusform>
            <numerusform>%n NOTIFYs on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>%n subscription ended as %1.</numerusform>
            <numerusform>%n subscriptions ended as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>The %Ln row does not fit the filter.</numerusform>
            <numerusform>None of the %Ln rows fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficPage</name>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>paused, %n waiting</numerusform>
            <numerusform>paused, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gone</source>
        <comment>messages that were given up</comment>
        <translation>
            <numerusform>%n older gone</numerusform>
            <numerusform>%n older gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>The %Ln message does not fit the filter.</numerusform>
            <numerusform>None of the %Ln messages fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n watcher waits for a decision.</numerusform>
            <numerusform>%n watchers wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts: %n watcher waiting</numerusform>
            <numerusform>Hereabouts: %n watchers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>Delete %n user?</numerusform>
            <numerusform>Delete %n users?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>%n watcher of the lab waits for approval.</numerusform>
            <numerusform>%n watchers of the lab wait for approval.</numerusform>
        </translation>
    </message>
</context>
</TS>
