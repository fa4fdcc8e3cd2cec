<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%n row(s) pasted in %1</source>
        <extracomment>pasted from the clipboard; %1: a table</extracomment>
        <translation>
            <numerusform>%n row pasted in %1</numerusform>
            <numerusform>%n rows pasted in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted in %1</source>
        <translation>
            <numerusform>%n cell pasted in %1</numerusform>
            <numerusform>%n cells pasted in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) added</source>
        <extracomment>%1: &quot;12 cells pasted in Locations&quot;</extracomment>
        <translation>
            <numerusform>%1, %n row added</numerusform>
            <numerusform>%1, %n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed in %1</source>
        <translation>
            <numerusform>%n row changed in %1</numerusform>
            <numerusform>%n rows changed in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled in %1</source>
        <translation>
            <numerusform>%n cell filled in %1</numerusform>
            <numerusform>%n cells filled in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared in %1</source>
        <translation>
            <numerusform>%n cell cleared in %1</numerusform>
            <numerusform>%n cells cleared in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from %1</source>
        <translation>
            <numerusform>%n row removed from %1</numerusform>
            <numerusform>%n rows removed from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the end of a list of edits</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the table %1: %n row(s)</source>
        <translation>
            <numerusform>Imported the table %1: %n row</numerusform>
            <numerusform>Imported the table %1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the statement of %n place(s) is in force</source>
        <translation>
            <numerusform>%1: the statement of %n place is in force</numerusform>
            <numerusform>%1: the statement of %n places is in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved from a damaged dossier</source>
        <translation>
            <numerusform>%n row saved from a damaged dossier</numerusform>
            <numerusform>%n rows saved from a damaged dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) open longer</source>
        <translation>
            <numerusform>%n term open longer</numerusform>
            <numerusform>%n terms open longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario %1: %n municipality(ies) changed</source>
        <translation>
            <numerusform>Scenario %1: %n municipality changed</numerusform>
            <numerusform>Scenario %1: %n municipalities changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario %1 recorded as %n trade(s)</source>
        <translation>
            <numerusform>Scenario %1 recorded as %n trade</numerusform>
            <numerusform>Scenario %1 recorded as %n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationCells</name>
    <message numerus="yes">
        <source>%Ln place(s) over</source>
        <translation>
            <numerusform>%Ln place over</numerusform>
            <numerusform>%Ln places over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message numerus="yes">
        <source>It is %Ln place(s) short.</source>
        <translation>
            <numerusform>It is %Ln place short.</numerusform>
            <numerusform>It is %Ln places short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln place(s) more than the task.</source>
        <translation>
            <numerusform>That is %Ln place more than the task.</numerusform>
            <numerusform>That is %Ln places more than the task.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceGauge</name>
    <message numerus="yes">
        <source>%Ln place(s) too few</source>
        <translation>
            <numerusform>%Ln place too few</numerusform>
            <numerusform>%Ln places too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) too many</source>
        <translation>
            <numerusform>%Ln place too many</numerusform>
            <numerusform>%Ln places too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message numerus="yes">
        <source>%Ln change(s) were made %1.</source>
        <translation>
            <numerusform>%Ln change was made %1.</numerusform>
            <numerusform>%Ln changes were made %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message numerus="yes">
        <source>%1 has a task of %2 places: %3 count and %4 are decided. The province is %Ln place(s) short.</source>
        <extracomment>%1 province, %2 its task, %3 places that count, %4 places decided</extracomment>
        <translation>
            <numerusform>%1 has a task of %2 places: %3 count and %4 are decided. The province is %Ln place short.</numerusform>
            <numerusform>%1 has a task of %2 places: %3 count and %4 are decided. The province is %Ln places short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has a task of %2 places: %3 count and %4 are decided. The province has %Ln place(s) more than its task.</source>
        <extracomment>%1 province, %2 its task, %3 places that count, %4 places decided</extracomment>
        <translation>
            <numerusform>%1 has a task of %2 places: %3 count and %4 are decided. The province has %Ln place more than its task.</numerusform>
            <numerusform>%1 has a task of %2 places: %3 count and %4 are decided. The province has %Ln places more than its task.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandCheck</name>
    <message numerus="yes">
        <source>The file is whole. %n finding(s) deserve a look.</source>
        <translation>
            <numerusform>The file is whole. %n finding deserves a look.</numerusform>
            <numerusform>The file is whole. %n findings deserve a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandReport</name>
    <message numerus="yes">
        <source>%Ln report(s) are in %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%Ln report is in %1.</numerusform>
            <numerusform>%Ln reports are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilReport</name>
    <message numerus="yes">
        <source>%Ln confidential location(s) are left out. Their places are part of the numbers.</source>
        <translation>
            <numerusform>%Ln confidential location is left out. Its places are part of the numbers.</numerusform>
            <numerusform>%Ln confidential locations are left out. Their places are part of the numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) for unaccompanied minors</source>
        <translation>
            <numerusform>%Ln place for unaccompanied minors</numerusform>
            <numerusform>%Ln places for unaccompanied minors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s)</source>
        <translation>
            <numerusform>%Ln status holder</numerusform>
            <numerusform>%Ln status holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <translation>
            <numerusform>%Ln condition</numerusform>
            <numerusform>%Ln conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln euro</source>
        <translation>
            <numerusform>%Ln euro</numerusform>
            <numerusform>%Ln euros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %n municipality(ies).</source>
        <translation>
            <numerusform>This is the sum of %n municipality.</numerusform>
            <numerusform>This is the sum of %n municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n municipality(ies) of which the number is unknown.</source>
        <translation>
            <numerusform>Left out: %n municipality of which the number is unknown.</numerusform>
            <numerusform>Left out: %n municipalities of which the number is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen municipality(ies)</source>
        <translation>
            <numerusform>%n chosen municipality</numerusform>
            <numerusform>%n chosen municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %n term(s).</source>
        <translation>
            <numerusform>This is the sum of %n term.</numerusform>
            <numerusform>This is the sum of %n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of this number: %1 of %n condition(s).</source>
        <translation>
            <numerusform>Part of this number: %1 of %n condition.</numerusform>
            <numerusform>Part of this number: %1 of %n conditions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of this number: %n term(s) of this location.</source>
        <translation>
            <numerusform>Part of this number: %n term of this location.</numerusform>
            <numerusform>Part of this number: %n terms of this location.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending in this period: %n term(s).</source>
        <translation>
            <numerusform>Ending in this period: %n term.</numerusform>
            <numerusform>Ending in this period: %n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered for %1: %Ln place(s) of these.</source>
        <translation>
            <numerusform>Delivered for %1: %Ln place of these.</numerusform>
            <numerusform>Delivered for %1: %Ln places of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln home(s) or place(s)</source>
        <translation>
            <numerusform>%Ln home or place</numerusform>
            <numerusform>%Ln homes or places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metre(s)</source>
        <translation>
            <numerusform>%Ln metre</numerusform>
            <numerusform>%Ln metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the mean of the scores of %n location(s).</source>
        <translation>
            <numerusform>This is the mean of the scores of %n location.</numerusform>
            <numerusform>This is the mean of the scores of %n locations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%1 of the %n location(s) are part of this number. Together they have %2.</source>
        <translation>
            <numerusform>%1 of %n location is part of this number. It has %2.</numerusform>
            <numerusform>%1 of the %n locations are part of this number. Together they have %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) have a known task. Together they make the task of the province.</source>
        <translation>
            <numerusform>%n municipality has a known task. It makes the task of the province.</numerusform>
            <numerusform>%n municipalities have a known task. Together they make the task of the province.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the mean of the scores of %n municipality(ies).</source>
        <translation>
            <numerusform>This is the mean of the scores of %n municipality.</numerusform>
            <numerusform>This is the mean of the scores of %n municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n year(s) or more</source>
        <translation>
            <numerusform>Open for %n year or more</numerusform>
            <numerusform>Open for %n years or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s) on %1.</source>
        <extracomment>%Ln inhabitants, %1 the day of which, %2 the source</extracomment>
        <translation>
            <numerusform>%Ln inhabitant on %1.</numerusform>
            <numerusform>%Ln inhabitants on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s).</source>
        <extracomment>%1 municipality</extracomment>
        <translation>
            <numerusform>%1 still has to find %Ln place.</numerusform>
            <numerusform>%1 still has to find %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With what counts and is decided, %1 has %Ln place(s) more than its task.</source>
        <extracomment>%1 municipality</extracomment>
        <translation>
            <numerusform>With what counts and is decided, %1 has %Ln place more than its task.</numerusform>
            <numerusform>With what counts and is decided, %1 has %Ln places more than its task.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the task go to %1</source>
        <extracomment>%1 another municipality</extracomment>
        <translation>
            <numerusform>%Ln place of the task goes to %1</numerusform>
            <numerusform>%Ln places of the task go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the task come from %1</source>
        <translation>
            <numerusform>%Ln place of the task comes from %1</numerusform>
            <numerusform>%Ln places of the task come from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s)</source>
        <translation>
            <numerusform>%Ln status holder</numerusform>
            <numerusform>%Ln status holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) over</source>
        <translation>
            <numerusform>%Ln place over</numerusform>
            <numerusform>%Ln places over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead of %Ln person(s)</source>
        <translation>
            <numerusform>lead of %Ln person</numerusform>
            <numerusform>lead of %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trade(s)</source>
        <translation>
            <numerusform>%Ln trade</numerusform>
            <numerusform>%Ln trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n location(s) in use.</source>
        <extracomment>%1 places</extracomment>
        <translation>
            <numerusform>%1 at %n location in use.</numerusform>
            <numerusform>%1 at %n locations in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) live at the locations in use.</source>
        <translation>
            <numerusform>%n group live at the locations in use.</numerusform>
            <numerusform>%n groups live at the locations in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n location(s) with open places nothing is known.</source>
        <translation>
            <numerusform>Of %n location with open places nothing is known.</numerusform>
            <numerusform>Of %n locations with open places nothing is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open places at %n transfer location(s).</source>
        <translation>
            <numerusform>Open places at %n transfer location.</numerusform>
            <numerusform>Open places at %n transfer locations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) are proposed but not agreed, and do not count.</source>
        <translation>
            <numerusform>%n trade are proposed but not agreed, and do not count.</numerusform>
            <numerusform>%n trades are proposed but not agreed, and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>%Ln location(s), rules of %1</source>
        <extracomment>%1 a round of the Spreidingswet such as 2025-2026</extracomment>
        <translation>
            <numerusform>%Ln location, rules of %1</numerusform>
            <numerusform>%Ln locations, rules of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFigure</name>
    <message numerus="yes">
        <source>%1: %n municipality(ies)</source>
        <extracomment>Legend: %1 a range of numbers</extracomment>
        <translation>
            <numerusform>%1: %n municipality</numerusform>
            <numerusform>%1: %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown: %n municipality(ies)</source>
        <translation>
            <numerusform>unknown: %n municipality</numerusform>
            <numerusform>unknown: %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not applicable: %n municipality(ies)</source>
        <translation>
            <numerusform>not applicable: %n municipality</numerusform>
            <numerusform>not applicable: %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewReport</name>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s); the largest shortages are in %2.</source>
        <extracomment>%1 province, %2 list of municipalities</extracomment>
        <translation>
            <numerusform>%1 still has to find %Ln place; the largest shortages are in %2.</numerusform>
            <numerusform>%1 still has to find %Ln places; the largest shortages are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s).</source>
        <extracomment>%1 province</extracomment>
        <translation>
            <numerusform>%1 still has to find %Ln place.</numerusform>
            <numerusform>%1 still has to find %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) count; the task of %1 is unknown.</source>
        <extracomment>%1 cycle such as 2025-2026</extracomment>
        <translation>
            <numerusform>%Ln place counts; the task of %1 is unknown.</numerusform>
            <numerusform>%Ln places count; the task of %1 is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) count for the task of %1, which is %2.</source>
        <extracomment>%1 cycle such as 2025-2026, %2 number of places</extracomment>
        <translation>
            <numerusform>%Ln place counts for the task of %1, which is %2.</numerusform>
            <numerusform>%Ln places count for the task of %1, which is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %Ln place(s) are needed that are not there yet.</source>
        <extracomment>%1 day</extracomment>
        <translation>
            <numerusform>On %1, %Ln place is needed that is not there yet.</numerusform>
            <numerusform>On %1, %Ln places are needed that are not there yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %1 are decided; %Ln still have to be found.</source>
        <extracomment>%1 number of places</extracomment>
        <translation>
            <numerusform>Of these, %1 are decided; %Ln still has to be found.</numerusform>
            <numerusform>Of these, %1 are decided; %Ln still have to be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) end before %1.</source>
        <extracomment>%1 day</extracomment>
        <translation>
            <numerusform>%Ln place ends before %1.</numerusform>
            <numerusform>%Ln places end before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s) were housed this half-year; %1 were expected by now.</source>
        <extracomment>%1 number of status holders</extracomment>
        <translation>
            <numerusform>%Ln status holder was housed this half-year; %1 were expected by now.</numerusform>
            <numerusform>%Ln status holders were housed this half-year; %1 were expected by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies) have no place on the map.</source>
        <translation>
            <numerusform>%Ln municipality have no place on the map.</numerusform>
            <numerusform>%Ln municipalities have no place on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the figures of %Ln location(s) are old, the oldest of %2.</source>
        <extracomment>%1 municipality, %2 date</extracomment>
        <translation>
            <numerusform>%1: the figures of %Ln location are old, the oldest of %2.</numerusform>
            <numerusform>%1: the figures of %Ln locations are old, the oldest of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 (%Ln place(s))</source>
        <extracomment>%1 location, %2 last day</extracomment>
        <translation>
            <numerusform>%1 on %2 (%Ln place)</numerusform>
            <numerusform>%1 on %2 (%Ln places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPlan</name>
    <message numerus="yes">
        <source>%1 has %Ln place(s) for unaccompanied minors. Choose that number or more, or lower it first.</source>
        <translation>
            <numerusform>%1 has %Ln place for unaccompanied minors. Choose that number or more, or lower it first.</numerusform>
            <numerusform>%1 has %Ln places for unaccompanied minors. Choose that number or more, or lower it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln place(s). Choose from 0 to %2 for unaccompanied minors.</source>
        <translation>
            <numerusform>%1 has %Ln place. Choose from 0 to %2 for unaccompanied minors.</numerusform>
            <numerusform>%1 has %Ln places. Choose from 0 to %2 for unaccompanied minors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>Of the places that count, these are available for at least %n year(s), or have no end date.</source>
        <translation>
            <numerusform>Of the places that count, these are available for at least %n year, or have no end date.</numerusform>
            <numerusform>Of the places that count, these are available for at least %n years, or have no end date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the places that count, these are at locations with at least %Ln place(s) that count. Several small locations together may qualify too.</source>
        <translation>
            <numerusform>Of the places that count, these are at locations with at least %Ln place that counts. Several small locations together may qualify too.</numerusform>
            <numerusform>Of the places that count, these are at locations with at least %Ln places that count. Several small locations together may qualify too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln place(s): %3</source>
        <extracomment>Statement about a task: %1 kind, %2 date, %3 source</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln place: %3</numerusform>
            <numerusform>%1, %2, %Ln places: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message numerus="yes">
        <source>That is %n day(s) ago, so it may be over. You can go on here.</source>
        <translation>
            <numerusform>That is %n day ago, so it may be over. You can go on here.</numerusform>
            <numerusform>That is %n days ago, so it may be over. You can go on here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message numerus="yes">
        <source>%Ln place(s) spread over %1.</source>
        <extracomment>%1: &quot;4 municipalities&quot;</extracomment>
        <translation>
            <numerusform>%Ln place spread over %1.</numerusform>
            <numerusform>%Ln places spread over %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) fit nowhere.</source>
        <translation>
            <numerusform>%Ln place fits nowhere.</numerusform>
            <numerusform>%Ln places fit nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message numerus="yes">
        <source>%1: %Ln place(s) remain. They had to be there on %2.</source>
        <translation>
            <numerusform>%1: %Ln place remains. It had to be there on %2.</numerusform>
            <numerusform>%1: %Ln places remain. They had to be there on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln place(s) remain. They must be there on %2.</source>
        <translation>
            <numerusform>%1: %Ln place remains. It must be there on %2.</numerusform>
            <numerusform>%1: %Ln places remain. They must be there on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) until %3. Extending is possible: %4</source>
        <extracomment>%1 municipality, %2 location, %3 last day, %4 what was agreed about extending</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln place until %3. Extending is possible: %4</numerusform>
            <numerusform>%1, %2: %Ln places until %3. Extending is possible: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) until %3.</source>
        <extracomment>%1 municipality, %2 location, %3 last day</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln place until %3.</numerusform>
            <numerusform>%1, %2: %Ln places until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, for %Ln day(s). It is up to %4.</source>
        <extracomment>%1 municipality, %2 location, %3 obstacle, %4 who must move</extracomment>
        <translation>
            <numerusform>%1, %2: %3, for %Ln day. It is up to %4.</numerusform>
            <numerusform>%1, %2: %3, for %Ln days. It is up to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, for %Ln day(s).</source>
        <extracomment>%1 municipality, %2 location, %3 obstacle</extracomment>
        <translation>
            <numerusform>%1, %2: %3, for %Ln day.</numerusform>
            <numerusform>%1, %2: %3, for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln status holder(s) housed. At least %2 were expected.</source>
        <translation>
            <numerusform>%1: %Ln status holder housed. At least %2 were expected.</numerusform>
            <numerusform>%1: %Ln status holders housed. At least %2 were expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of 6 principle(s) unknown.</source>
        <translation>
            <numerusform>%1: %Ln of 6 principles unknown.</numerusform>
            <numerusform>%1: %Ln of 6 principles unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places remain, and the date of realisation is less than %n day(s) away or has passed.</source>
        <translation>
            <numerusform>Places remain, and the date of realisation is less than %n day away or has passed.</numerusform>
            <numerusform>Places remain, and the date of realisation is less than %n days away or has passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A term of a location in use ends within %n day(s), and no later term extends it.</source>
        <translation>
            <numerusform>A term of a location in use ends within %n day, and no later term extends it.</numerusform>
            <numerusform>A term of a location in use ends within %n days, and no later term extends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An obstacle has been there for more than %n day(s).</source>
        <translation>
            <numerusform>An obstacle has been there for more than %n day.</numerusform>
            <numerusform>An obstacle has been there for more than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A score is older than %n day(s).</source>
        <translation>
            <numerusform>A score is older than %n day.</numerusform>
            <numerusform>A score is older than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of a term that goes on are older than %n day(s).</source>
        <translation>
            <numerusform>The figures of a term that goes on are older than %n day.</numerusform>
            <numerusform>The figures of a term that goes on are older than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) at a location for families end on %3, during the school year.</source>
        <extracomment>%1 municipality, %2 location, %3 last day</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln place at a location for families ends on %3, during the school year.</numerusform>
            <numerusform>%1, %2: %Ln places at a location for families end on %3, during the school year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) for families or unaccompanied minors end on %3, during the school year.</source>
        <translation>
            <numerusform>%1, %2: %Ln place for families or unaccompanied minors ends on %3, during the school year.</numerusform>
            <numerusform>%1, %2: %Ln places for families or unaccompanied minors end on %3, during the school year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusHoldersReport</name>
    <message numerus="yes">
        <source>%Ln municipality(ies); the table names them</source>
        <translation>
            <numerusform>%Ln municipality; the table names them</numerusform>
            <numerusform>%Ln municipalities; the table names them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeText</name>
    <message numerus="yes">
        <source>Of these, %Ln place(s) are for unaccompanied minors.</source>
        <translation>
            <numerusform>Of these, %Ln place is for unaccompanied minors.</numerusform>
            <numerusform>Of these, %Ln places are for unaccompanied minors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hands %Ln place(s) of its task to %2 (%3, %4).</source>
        <extracomment>%1 and %2 municipalities, %3 stream, %4 cycle or half-year</extracomment>
        <translation>
            <numerusform>%1 hands %Ln place of its task to %2 (%3, %4).</numerusform>
            <numerusform>%1 hands %Ln places of its task to %2 (%3, %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What-if: %1 would hand %Ln place(s) of its task to %2.</source>
        <extracomment>%1 and %2 municipalities, in a what-if that nobody agreed on</extracomment>
        <translation>
            <numerusform>What-if: %1 would hand %Ln place of its task to %2.</numerusform>
            <numerusform>What-if: %1 would hand %Ln places of its task to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpublished</name>
    <message numerus="yes">
        <source>%n edit(s): %1</source>
        <translation>
            <numerusform>%n edit: %1</numerusform>
            <numerusform>%n edits: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::charts::ChartView</name>
    <message numerus="yes">
        <source>%n point(s). The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n point. The arrow keys go from one to the next.</numerusform>
            <numerusform>%n points. The arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AgreementsPanel</name>
    <message numerus="yes">
        <source>%Ln trade(s)</source>
        <translation>
            <numerusform>%Ln trade</numerusform>
            <numerusform>%Ln trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationPage</name>
    <message numerus="yes">
        <source>%1. %n what-if(s) of other rounds</source>
        <extracomment>%1: the line before it</extracomment>
        <translation>
            <numerusform>%1. %n what-if of other rounds</numerusform>
            <numerusform>%1. %n what-ifs of other rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What-if – not recorded yet. You see what-if %1 with %n move(s). The dossier itself is not changed.</source>
        <translation>
            <numerusform>What-if – not recorded yet. You see what-if %1 with %n move. The dossier itself is not changed.</numerusform>
            <numerusform>What-if – not recorded yet. You see what-if %1 with %n moves. The dossier itself is not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationTable</name>
    <message numerus="yes">
        <source>%n municipality(s) unpinned.</source>
        <translation>
            <numerusform>%n municipality unpinned.</numerusform>
            <numerusform>%n municipalities unpinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) pinned.</source>
        <translation>
            <numerusform>%n municipality pinned.</numerusform>
            <numerusform>%n municipalities pinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::BalancePanel</name>
    <message numerus="yes">
        <source>%n municipality(s) without a known task are left out.</source>
        <translation>
            <numerusform>%n municipality without a known task is left out.</numerusform>
            <numerusform>%n municipalities without a known task are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved in this what-if: %Ln place(s).</source>
        <translation>
            <numerusform>Moved in this what-if: %Ln place.</numerusform>
            <numerusform>Moved in this what-if: %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::MoveRow</name>
    <message numerus="yes">
        <source>%Ln place(s) moved from %1 to %2 in the what-if.</source>
        <translation>
            <numerusform>%Ln place moved from %1 to %2 in the what-if.</numerusform>
            <numerusform>%Ln places moved from %1 to %2 in the what-if.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::RecordDialog</name>
    <message numerus="yes">
        <source>%1 to %2: %Ln place(s)</source>
        <extracomment>A trade in a list: %1 and %2 municipalities</extracomment>
        <translation>
            <numerusform>%1 to %2: %Ln place</numerusform>
            <numerusform>%1 to %2: %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What-if %1 was recorded as %Ln trade(s). Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>What-if %1 was recorded as %Ln trade. Ctrl+Z undoes it.</numerusform>
            <numerusform>What-if %1 was recorded as %Ln trades. Ctrl+Z undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <translation>
            <numerusform>%Ln row is added</numerusform>
            <numerusform>%Ln rows are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are refused</source>
        <translation>
            <numerusform>%Ln cell is refused</numerusform>
            <numerusform>%Ln cells are refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::SalvageDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln step(s).</source>
        <translation>
            <numerusform>The history is whole: %Ln step.</numerusform>
            <numerusform>The history is whole: %Ln steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history are saved to read. They can no longer be undone.</source>
        <translation>
            <numerusform>%Ln step of the history is saved to read. It can no longer be undone.</numerusform>
            <numerusform>%Ln steps of the history are saved to read. They can no longer be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::history::DifferenceView</name>
    <message numerus="yes">
        <source>%n field(s) differ between %1 and %2. What was changed and changed back is no difference.</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>
            <numerusform>%n field differs between %1 and %2. What was changed and changed back is no difference.</numerusform>
            <numerusform>%n fields differ between %1 and %2. What was changed and changed back is no difference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryModel</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln person(s)</source>
        <translation>
            <numerusform>by %Ln person</numerusform>
            <numerusform>by %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are shown.</source>
        <translation>
            <numerusform>%1 of %Ln change is shown.</numerusform>
            <numerusform>%1 of %Ln changes are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::CountsBox</name>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): unknown, because the first day is unknown.</source>
        <translation>
            <numerusform>Durable (%n year or longer): unknown, because the first day is unknown.</numerusform>
            <numerusform>Durable (%n years or longer): unknown, because the first day is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): yes.</source>
        <translation>
            <numerusform>Durable (%n year or longer): yes.</numerusform>
            <numerusform>Durable (%n years or longer): yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): no.</source>
        <translation>
            <numerusform>Durable (%n year or longer): no.</numerusform>
            <numerusform>Durable (%n years or longer): no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::ExtendDialog</name>
    <message numerus="yes">
        <source>%n place(s) stay open from %1 until %2. The earlier term stays as it is.</source>
        <translation>
            <numerusform>%n place stay open from %1 until %2. The earlier term stays as it is.</numerusform>
            <numerusform>%n places stay open from %1 until %2. The earlier term stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationForm</name>
    <message numerus="yes">
        <source>%n field(s) cannot be applied yet. Mend what is typed there.</source>
        <translation>
            <numerusform>%n field cannot be applied yet. Mend what is typed there.</numerusform>
            <numerusform>%n fields cannot be applied yet. Mend what is typed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationTotalModel</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <extracomment>Under a table: %1 of the rows are shown</extracomment>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the rows shown. Terms of one location that follow each other are all added.</source>
        <translation>
            <numerusform>%n place in the rows shown. Terms of one location that follow each other are all added.</numerusform>
            <numerusform>%n places in the rows shown. Terms of one location that follow each other are all added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known place(s) for unaccompanied minors in the rows shown.</source>
        <translation>
            <numerusform>%n known place for unaccompanied minors in the rows shown.</numerusform>
            <numerusform>%n known places for unaccompanied minors in the rows shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n location(s).</source>
        <translation>
            <numerusform>%1 in %n location.</numerusform>
            <numerusform>%1 in %n locations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::PhaseButton</name>
    <message numerus="yes">
        <source>%Ln location(s), %1</source>
        <extracomment>In a narrow button: number of locations, and %1 places</extracomment>
        <translation>
            <numerusform>%Ln location, %1</numerusform>
            <numerusform>%Ln locations, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln location(s), %2 places</source>
        <extracomment>%1: a phase, %2: a number of places</extracomment>
        <translation>
            <numerusform>%1: %Ln location, %2 places</numerusform>
            <numerusform>%1: %Ln locations, %2 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MunicipalitiesPage</name>
    <message numerus="yes">
        <source>%n municipalities, as of %1</source>
        <translation>
            <numerusform>%n municipality, as of %1</numerusform>
            <numerusform>%n municipalities, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n municipalities are shown.</source>
        <translation>
            <numerusform>%1 of %n municipality is shown.</numerusform>
            <numerusform>%1 of %n municipalities are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %n municipalities shown, as of %1</source>
        <translation>
            <numerusform>%2 of %n municipality shown, as of %1</numerusform>
            <numerusform>%2 of %n municipalities shown, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) chosen.</source>
        <translation>
            <numerusform>%n municipality chosen.</numerusform>
            <numerusform>%n municipalities chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MunicipalityDetail</name>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n municipality in total</numerusform>
            <numerusform>%n municipalities together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inhabitant(s) (%1)</source>
        <translation>
            <numerusform>%Ln inhabitant (%1)</numerusform>
            <numerusform>%Ln inhabitants (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatementBlock</name>
    <message numerus="yes">
        <source>Two sources name another number for “%1”: %2 and %3. They differ by %n place(s).</source>
        <extracomment>%1: kind of statement; %2 and %3: places</extracomment>
        <translation>
            <numerusform>Two sources name another number for “%1”: %2 and %3. They differ by %n place.</numerusform>
            <numerusform>Two sources name another number for “%1”: %2 and %3. They differ by %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatementComparison</name>
    <message numerus="yes">
        <source>The second names %n place(s) more than the first.</source>
        <translation>
            <numerusform>The second names %n place more than the first.</numerusform>
            <numerusform>The second names %n places more than the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second names %n place(s) fewer than the first.</source>
        <translation>
            <numerusform>The second names %n place fewer than the first.</numerusform>
            <numerusform>The second names %n places fewer than the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::TaskTab</name>
    <message numerus="yes">
        <source>%Ln place(s) (%1, %2; %3)</source>
        <extracomment>%1: date, %2: source, %3: how the source counts</extracomment>
        <translation>
            <numerusform>%Ln place (%1, %2; %3)</numerusform>
            <numerusform>%Ln places (%1, %2; %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::OffersPage</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open condition(s)</source>
        <translation>
            <numerusform>%Ln open condition</numerusform>
            <numerusform>%Ln open conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::UrgentStrip</name>
    <message numerus="yes">
        <source>%1 no request for temporary places runs; there are %Ln.</source>
        <extracomment>%1 &quot;On 1 September 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 no request for temporary places runs; there is %Ln.</numerusform>
            <numerusform>%1 no request for temporary places runs; there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln request(s) run(s), of which the number of places is unknown.</source>
        <translation>
            <numerusform>%1 %Ln request run, of which the number of places is unknown.</numerusform>
            <numerusform>%1 %Ln requests runs, of which the number of places is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) still have to be found.</source>
        <translation>
            <numerusform>%Ln place still have to be found.</numerusform>
            <numerusform>%Ln places still have to be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln place(s) more than was asked.</source>
        <translation>
            <numerusform>That is %Ln place more than was asked.</numerusform>
            <numerusform>That is %Ln places more than was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period of %Ln request(s) is unknown.</source>
        <translation>
            <numerusform>The period of %Ln request is unknown.</numerusform>
            <numerusform>The period of %Ln requests is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::OverviewPage</name>
    <message numerus="yes">
        <source>%n municipality(ies), as of %1</source>
        <translation>
            <numerusform>%n municipality, as of %1</numerusform>
            <numerusform>%n municipalities, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::SignalsPanel</name>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln put off</numerusform>
            <numerusform>%Ln put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::CopyDialog</name>
    <message numerus="yes">
        <source>Copy to %n score(s)</source>
        <translation>
            <numerusform>Copy to %n score</numerusform>
            <numerusform>Copy to %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::CourseFigure</name>
    <message numerus="yes">
        <source>%n score(s) through time.</source>
        <translation>
            <numerusform>%n score through time.</numerusform>
            <numerusform>%n scores through time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::MatrixModel</name>
    <message numerus="yes">
        <source>%n point(s) too low.</source>
        <translation>
            <numerusform>%n point too low.</numerusform>
            <numerusform>%n points too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) above the target.</source>
        <translation>
            <numerusform>%n point above the target.</numerusform>
            <numerusform>%n points above the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::MeanModel</name>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::PrinciplesPage</name>
    <message numerus="yes">
        <source>Utrechtse Aanpak: six principles, %n municipality(ies)</source>
        <translation>
            <numerusform>Utrechtse Aanpak: six principles, %n municipality</numerusform>
            <numerusform>Utrechtse Aanpak: six principles, %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Utrechtse Aanpak: six principles, %n location(s)</source>
        <translation>
            <numerusform>Utrechtse Aanpak: six principles, %n location</numerusform>
            <numerusform>Utrechtse Aanpak: six principles, %n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the matrix</source>
        <translation>
            <numerusform>%n cell of the matrix</numerusform>
            <numerusform>%n cells of the matrix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other score(s) than on %1</source>
        <translation>
            <numerusform>%n other score than on %1</numerusform>
            <numerusform>%n other scores than on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ScorePanel</name>
    <message numerus="yes">
        <source>%n point(s) under target</source>
        <translation>
            <numerusform>%n point under target</numerusform>
            <numerusform>%n points under target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::print::PrintDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) of these names are in the folder already. Replace them?</source>
        <translation>
            <numerusform>%Ln file of these names are in the folder already. Replace them?</numerusform>
            <numerusform>%Ln files of these names are in the folder already. Replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing was cancelled. %Ln file(s) were written and are whole.</source>
        <translation>
            <numerusform>Printing was cancelled. %Ln file were written and are whole.</numerusform>
            <numerusform>Printing was cancelled. %Ln files were written and are whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::ReportActions</name>
    <message numerus="yes">
        <source>%Ln page(s) went to %1.</source>
        <extracomment>%1 the name of a printer</extracomment>
        <translation>
            <numerusform>%Ln page went to %1.</numerusform>
            <numerusform>%Ln pages went to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) are ready in %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%Ln report are ready in %1.</numerusform>
            <numerusform>%Ln reports are ready in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::ScreenListModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::StatusHoldersPage</name>
    <message numerus="yes">
        <source>%1 has been added for %n municipality(ies), each with the backlog carried over.</source>
        <translation>
            <numerusform>%1 has been added for %n municipality, each with the backlog carried over.</numerusform>
            <numerusform>%1 has been added for %n municipalities, each with the backlog carried over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::EndingModel</name>
    <message numerus="yes">
        <source>Yes, %n at a location for families</source>
        <translation>
            <numerusform>Yes, %n at a location for families</numerusform>
            <numerusform>Yes, %n at a location for families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n for families</source>
        <translation>
            <numerusform>Yes, %n for families</numerusform>
            <numerusform>Yes, %n for families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n for minors</source>
        <translation>
            <numerusform>Yes, %n for minors</numerusform>
            <numerusform>Yes, %n for minors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::EndingPanel</name>
    <message numerus="yes">
        <source>%Ln for families</source>
        <translation>
            <numerusform>%Ln for families</numerusform>
            <numerusform>%Ln for families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at locations for families</source>
        <translation>
            <numerusform>%Ln at locations for families</numerusform>
            <numerusform>%Ln at locations for families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for minors</source>
        <translation>
            <numerusform>%Ln for minors</numerusform>
            <numerusform>%Ln for minors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) end</source>
        <translation>
            <numerusform>%Ln place ends</numerusform>
            <numerusform>%Ln places end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::TimelinePage</name>
    <message numerus="yes">
        <source>What if: %n term(s) stay open longer. Nothing of this is in the dossier.</source>
        <translation>
            <numerusform>What if: %n term stay open longer. Nothing of this is in the dossier.</numerusform>
            <numerusform>What if: %n terms stay open longer. Nothing of this is in the dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) extended in the dossier. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n term extended in the dossier. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n terms extended in the dossier. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end before the cut-off date, and until then do not count, extended or not.</source>
        <translation>
            <numerusform>%n term ends before the cut-off date, and until then does not count, extended or not.</numerusform>
            <numerusform>%n terms end before the cut-off date, and until then do not count, extended or not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FilterPopup</name>
    <message numerus="yes">
        <source>%1 of %n value(s) ticked</source>
        <translation>
            <numerusform>%1 of %n value ticked</numerusform>
            <numerusform>%1 of %n values ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FilterValuesModel</name>
    <message numerus="yes">
        <source>%1, in %n row(s)</source>
        <translation>
            <numerusform>%1, in %n row</numerusform>
            <numerusform>%1, in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <extracomment>Of %n hits, number %1 is the current one</extracomment>
        <translation>
            <numerusform>%1 of %n hit</numerusform>
            <numerusform>%1 of %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::ShownOutput</name>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%n row is on the clipboard.</numerusform>
            <numerusform>%n rows are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TableEditing</name>
    <message numerus="yes">
        <source>%n row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n row removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n rows removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n row added.</numerusform>
            <numerusform>%n rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <translation>
            <numerusform>%n cell filled.</numerusform>
            <numerusform>%n cells filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared.</source>
        <translation>
            <numerusform>%n cell cleared.</numerusform>
            <numerusform>%n cells cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused:</source>
        <translation>
            <numerusform>%n cell refused:</numerusform>
            <numerusform>%n cells refused:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TableTools</name>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <extracomment>In the status bar: %1 of the rows are shown</extracomment>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
</context>
</TS>
