<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 (%2): several fields changed</source>
        <translation>%1 (%2): meerdere velden gewijzigd</translation>
    </message>
    <message>
        <source>%1 (%2) added</source>
        <translation>%1 (%2) toegevoegd</translation>
    </message>
    <message>
        <source>%1 (%2) removed</source>
        <translation>%1 (%2) verwijderd</translation>
    </message>
    <message>
        <source>%1: open longer, until %2</source>
        <translation>%1: langer openhouden, tot en met %2</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 gedupliceerd</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Dossier gemaakt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a table such as &quot;Milestones&quot;, %2 a location or municipality</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted in %1</source>
        <extracomment>pasted from the clipboard; %1: a table</extracomment>
        <translation>
            <numerusform>%n rij geplakt in %1</numerusform>
            <numerusform>%n rijen geplakt in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted in %1</source>
        <translation>
            <numerusform>%n cel geplakt in %1</numerusform>
            <numerusform>%n cellen geplakt in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) added</source>
        <extracomment>%1: &quot;12 cells pasted in Locations&quot;</extracomment>
        <translation>
            <numerusform>%1, %n rij erbij</numerusform>
            <numerusform>%1, %n rijen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed in %1</source>
        <translation>
            <numerusform>%n rij gewijzigd in %1</numerusform>
            <numerusform>%n rijen gewijzigd in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Target score of %1 for %2: %3</source>
        <translation>Streefscore van %1 voor %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled in %1</source>
        <translation>
            <numerusform>%n cel ingevuld in %1</numerusform>
            <numerusform>%n cellen ingevuld in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared in %1</source>
        <translation>
            <numerusform>%n cel gewist in %1</numerusform>
            <numerusform>%n cellen gewist in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed from %1</source>
        <translation>
            <numerusform>%n rij verwijderd uit %1</numerusform>
            <numerusform>%n rijen verwijderd uit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <extracomment>%1 a property such as &quot;title of the dossier&quot;</extracomment>
        <translation>%1 ingevuld</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 leeggemaakt</translation>
    </message>
    <message>
        <source>Version of %1 brought back</source>
        <translation>Versie van %1 teruggezet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the end of a list of edits</extracomment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the table %1: %n row(s)</source>
        <translation>
            <numerusform>Tabel %1 ingelezen: %n rij</numerusform>
            <numerusform>Tabel %1 ingelezen: %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the statement of %n place(s) is in force</source>
        <translation>
            <numerusform>%1: de uitspraak van %n plek geldt</numerusform>
            <numerusform>%1: de uitspraak van %n plekken geldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved from a damaged dossier</source>
        <translation>
            <numerusform>%n rij gered uit een beschadigd dossier</numerusform>
            <numerusform>%n rijen gered uit een beschadigd dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” put off until %2: %3</source>
        <extracomment>%1 a signal in words, %2 a date, %3 a reason</extracomment>
        <translation>“%1” uitgesteld tot %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) open longer</source>
        <translation>
            <numerusform>%n looptijd langer open</numerusform>
            <numerusform>%n looptijden langer open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the dossier: “%2” becomes “%3”</source>
        <translation>%1 van het dossier: “%2” wordt “%3”</translation>
    </message>
    <message>
        <source>%1 of %2: %3 becomes %4</source>
        <extracomment>&quot;Places of Boslaan: 80 becomes 95&quot;</extracomment>
        <translation>%1 van %2: %3 wordt %4</translation>
    </message>
    <message>
        <source>%1 of %2 (%5): %3 becomes %4</source>
        <extracomment>&quot;Date of Boslaan (milestone): 01-07-2026 becomes 01-08-2026&quot;</extracomment>
        <translation>%1 van %2 (%5): %3 wordt %4</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <extracomment>%1 a property such as &quot;title of the dossier&quot;; the values follow</extracomment>
        <translation>%1: “%2” wordt “%3”</translation>
    </message>
    <message>
        <source>Score of %1 for %2: %3 becomes %4</source>
        <extracomment>%1 a municipality, %2 a principle</extracomment>
        <translation>Score van %1 voor %2: %3 wordt %4</translation>
    </message>
    <message numerus="yes">
        <source>Scenario %1: %n municipality(ies) changed</source>
        <translation>
            <numerusform>Scenario %1: %n gemeente gewijzigd</numerusform>
            <numerusform>Scenario %1: %n gemeenten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario %1 recorded as %n trade(s)</source>
        <translation>
            <numerusform>Scenario %1 vastgelegd als %n afspraak</numerusform>
            <numerusform>Scenario %1 vastgelegd als %n afspraken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 hands places over to %2</extracomment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Draagt over</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Neemt over</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Of which for unaccompanied minors</source>
        <translation>Waarvan voor amv</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>niet afgesproken</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Tegenprestatie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>what-if, nobody agreed on it</source>
        <translation>proef, niemand heeft dit afgesproken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>This trade does not change the asylum task of the round of this report.</source>
        <translation>Deze uitruil verandert de asielopgave van de ronde van dit rapport niet.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task without this trade</source>
        <translation>Opgave zonder deze uitruil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Task with this trade</source>
        <translation>Opgave met deze uitruil</translation>
    </message>
    <message>
        <source>What one municipality hands over, the other takes over: the sum of the province stays the same. The other agreed trades are part of both numbers.</source>
        <translation>Wat de ene gemeente overdraagt, neemt de andere over: de som van de provincie blijft gelijk. De andere afgesproken uitruil zit in beide getallen.</translation>
    </message>
    <message>
        <source>For the municipality of</source>
        <translation>Voor de gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>What it makes of the tasks</source>
        <translation>Wat dit doet met de opgaven</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Agreement on trading places: %1</source>
        <extracomment>%1: &quot;Bunnik to Houten&quot;</extracomment>
        <translation>Afspraak over uitruil: %1</translation>
    </message>
    <message>
        <source>Agreements on trading places</source>
        <translation>Afspraken over uitruil</translation>
    </message>
    <message>
        <source>Round %1. As-of date %2.</source>
        <extracomment>%1 cycle, %2 day</extracomment>
        <translation>Ronde %1. Peildatum %2.</translation>
    </message>
    <message>
        <source>What-if, not recorded.</source>
        <extracomment>%1 name of a what-if</extracomment>
        <translation>Proefversie, niet vastgelegd.</translation>
    </message>
    <message>
        <source>This is what-if %1. Nobody agreed on it and the dossier is not changed by it.</source>
        <translation>Dit is proef %1. Niemand heeft dit afgesproken en het dossier is er niet door gewijzigd.</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Wat er wordt geruild</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>Alle afspraken</translation>
    </message>
    <message>
        <source>What-if, not recorded</source>
        <translation>Proefversie, niet vastgelegd</translation>
    </message>
</context>
<context>
    <name>AllocationActions</name>
    <message>
        <source>&amp;New what-if</source>
        <translation>&amp;Nieuwe proef</translation>
    </message>
    <message>
        <source>Rena&amp;me the what-if…</source>
        <translation>Proef &amp;hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Discard the what-if</source>
        <translation>Proef &amp;weggooien</translation>
    </message>
    <message>
        <source>&amp;Record the what-if…</source>
        <translation>P&amp;roef vastleggen…</translation>
    </message>
    <message>
        <source>&amp;Compare scenarios…</source>
        <translation>&amp;Scenario’s vergelijken…</translation>
    </message>
    <message>
        <source>Mo&amp;ve places</source>
        <translation>Plekken &amp;verschuiven</translation>
    </message>
    <message>
        <source>P&amp;in or unpin</source>
        <translation>Vast&amp;zetten of losmaken</translation>
    </message>
    <message>
        <source>Spread the rest by in&amp;habitants</source>
        <translation>Rest verdelen naar &amp;inwoners</translation>
    </message>
    <message>
        <source>Spread the rest by &amp;what is to be found</source>
        <translation>Rest verdelen naar wat nog &amp;te vinden is</translation>
    </message>
    <message>
        <source>Spread the rest in e&amp;qual shares</source>
        <translation>Rest &amp;gelijk verdelen</translation>
    </message>
    <message>
        <source>&amp;Add a trade…</source>
        <translation>&amp;Afspraak toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Edit the trade…</source>
        <translation>Afspraak wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Mark the trade as a&amp;greed</source>
        <translation>Afspraak &amp;definitief maken</translation>
    </message>
    <message>
        <source>Rem&amp;ove the trade</source>
        <translation>A&amp;fspraak verwijderen</translation>
    </message>
    <message>
        <source>Copy the trade as a &amp;sentence</source>
        <translation>Afspraak &amp;kopiëren als zin</translation>
    </message>
    <message>
        <source>&amp;PDF of the trade…</source>
        <translation>&amp;PDF van de afspraak…</translation>
    </message>
    <message>
        <source>PDF of a&amp;ll trades…</source>
        <translation>PDF van a&amp;lle afspraken…</translation>
    </message>
</context>
<context>
    <name>AllocationCells</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>Column: nothing may move at this municipality (Dutch: Vast)</extracomment>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Traded
in</source>
        <extracomment>Two lines: places that a municipality takes over</extracomment>
        <translation>Uitruil
in</translation>
    </message>
    <message>
        <source>Traded
out</source>
        <extracomment>Two lines: places that a municipality hands over</extracomment>
        <translation>Uitruil
uit</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>of which
minors</source>
        <extracomment>Two lines: of the proposal, places for unaccompanied minors (Dutch: waarvan, amv)</extracomment>
        <translation>waarvan
amv</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>To find after
the proposal</source>
        <extracomment>Two lines: places to find if the proposal holds</extracomment>
        <translation>Nog te vinden
na voorstel</translation>
    </message>
    <message>
        <source>Pinned: spreading and moving leave the municipality alone. Ctrl+L pins and unpins.</source>
        <translation>Vast: verdelen en verschuiven laten de gemeente met rust. Ctrl+L zet vast en maakt los.</translation>
    </message>
    <message>
        <source>Task in force, before trades</source>
        <translation>Geldende opgave, vóór uitruil</translation>
    </message>
    <message>
        <source>Places taken over from others</source>
        <translation>Plekken overgenomen van andere gemeenten</translation>
    </message>
    <message>
        <source>Places handed over to others</source>
        <translation>Plekken overgedragen aan andere gemeenten</translation>
    </message>
    <message>
        <source>Proposed task</source>
        <translation>Voorgestelde opgave</translation>
    </message>
    <message>
        <source>Of the proposed task, places for unaccompanied minors</source>
        <translation>Van de voorgestelde opgave: plekken voor amv</translation>
    </message>
    <message>
        <source>Proposed task minus the task in force</source>
        <translation>Voorgestelde opgave min de geldende opgave</translation>
    </message>
    <message>
        <source>Proposed task minus the places that count or are decided</source>
        <translation>Voorgestelde opgave min de plekken die meetellen of besloten zijn</translation>
    </message>
    <message>
        <source>+%1 over</source>
        <extracomment>Places above the task: &quot;+2 over&quot;</extracomment>
        <translation>+%1 over</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) over</source>
        <translation>
            <numerusform>%Ln plek over</numerusform>
            <numerusform>%Ln plekken over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell for a screen reader: %1 what it is, %2 the number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AllocationTag</name>
    <message>
        <source>what-if</source>
        <extracomment>A tag: only a what-if, not in the dossier (Dutch: proef)</extracomment>
        <translation>proef</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>The task of %1 is unknown. %2 places count and %3 are decided.</source>
        <extracomment>%1 municipality, %2 places that count, %3 places decided</extracomment>
        <translation>De opgave van %1 is onbekend. %2 plekken tellen mee en %3 zijn besloten.</translation>
    </message>
    <message>
        <source>%1 has a task of %2 places: %3 count and %4 are decided.</source>
        <extracomment>%1 municipality, %2 its task, %3 places that count, %4 places decided</extracomment>
        <translation>%1 heeft een opgave van %2 plekken: %3 tellen mee en %4 zijn besloten.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln place(s) short.</source>
        <translation>
            <numerusform>Er is %Ln plek te weinig.</numerusform>
            <numerusform>Er zijn %Ln plekken te weinig.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is exactly the task.</source>
        <translation>Dat is precies de opgave.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln place(s) more than the task.</source>
        <translation>
            <numerusform>Dat is %Ln plek meer dan de opgave.</numerusform>
            <numerusform>Dat zijn %Ln plekken meer dan de opgave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaCells</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Column: places that count (Dutch: Telt mee)</extracomment>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Ukraine
places</source>
        <extracomment>Two lines: places for displaced Ukrainians</extracomment>
        <translation>Oekraïne
plekken</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Places that count on the as-of date</source>
        <translation>Plekken die meetellen op de peildatum</translation>
    </message>
    <message>
        <source>Places that are decided and not in use yet</source>
        <translation>Plekken die zijn besloten en nog niet open zijn</translation>
    </message>
    <message>
        <source>Places that count and planned places, minus the task. Minus is a shortage.</source>
        <translation>Plekken die meetellen en geplande plekken, min de opgave. Min is een tekort.</translation>
    </message>
    <message>
        <source>Backlog in housing status holders. Minus is a lead.</source>
        <translation>Achterstand bij het huisvesten van statushouders. Min is een voorsprong.</translation>
    </message>
    <message>
        <source>Places for displaced Ukrainians. They are never added to the task.</source>
        <translation>Plekken voor Oekraïense ontheemden (GOO). Ze worden nooit bij de opgave opgeteld.</translation>
    </message>
    <message>
        <source>Scores on the six principles, each with its target</source>
        <translation>Scores op de zes uitgangspunten, elk met de streefscore</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No target score was set</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: score %2, target %3</source>
        <extracomment>One line per principle: %1 its name, %2 the score, %3 the target</extracomment>
        <translation>%1: score %2, streefscore %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell for a screen reader: %1 what it is, %2 the number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Six
principles</source>
        <extracomment>Two lines where the word is long (Dutch: Uitgangs-, punten)</extracomment>
        <translation>Uitgangs-
punten</translation>
    </message>
    <message>
        <source>Status holder
backlog</source>
        <extracomment>Two lines: status holders, backlog</extracomment>
        <translation>Statushouders
achterstand</translation>
    </message>
</context>
<context>
    <name>BalanceGauge</name>
    <message>
        <source>In balance</source>
        <translation>In evenwicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) too few</source>
        <translation>
            <numerusform>%Ln plek te weinig</numerusform>
            <numerusform>%Ln plekken te weinig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) too many</source>
        <translation>
            <numerusform>%Ln plek te veel</numerusform>
            <numerusform>%Ln plekken te veel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>unknown</source>
        <extracomment>A number, date or score that nobody has stated</extracomment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>minus %1</source>
        <extracomment>A negative number, read aloud</extracomment>
        <translation>min %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a name, %2 what kind of row it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(was not there)</source>
        <translation>(was er niet)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(verwijderd)</translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1 a field, %2 its value then, %3 its value now</extracomment>
        <translation>%1: %2 wordt %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added.</source>
        <extracomment>%1 fields with their values</extracomment>
        <translation>Toegevoegd.</translation>
    </message>
    <message>
        <source>Added. %1</source>
        <translation>Toegevoegd. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>%1 fields with the values that they had</extracomment>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>Removed. It said: %1</source>
        <translation>Weggehaald. Er stond: %1</translation>
    </message>
    <message>
        <source>a confidential location</source>
        <translation>een vertrouwelijke locatie</translation>
    </message>
    <message>
        <source>%1 of a confidential location</source>
        <translation>%1 van een vertrouwelijke locatie</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>was er niet</translation>
    </message>
    <message>
        <source>since the dossier was made</source>
        <translation>sinds het dossier is gemaakt</translation>
    </message>
    <message>
        <source>since the meeting of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>sinds de regietafel van %1</translation>
    </message>
    <message>
        <source>since “%1” on %2</source>
        <extracomment>%1 a meeting, %2 its day</extracomment>
        <translation>sinds “%1” op %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>What it means for the figures</source>
        <translation>Wat dit betekent voor de cijfers</translation>
    </message>
    <message>
        <source>Task, places and what is still to find are the same as then.</source>
        <translation>De opgave, de plekken en wat nog te vinden is, zijn gelijk gebleven.</translation>
    </message>
    <message>
        <source>Both are worked out for %1: from what the dossier said then, and from what it says now. To find is the task after trades, less what counts and is decided. A negative number is a surplus.</source>
        <extracomment>%1 day</extracomment>
        <translation>Beide zijn berekend voor %1: met wat toen in het dossier stond en met wat er nu in staat. Nog te vinden is de opgave na uitruil, min wat meetelt en wat besloten is. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>%1, then</source>
        <extracomment>%1 a figure</extracomment>
        <translation>%1, toen</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>%1 a figure</extracomment>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Changes since the previous meeting</source>
        <translation>Wijzigingen sinds de vorige regietafel</translation>
    </message>
    <message>
        <source>%1. As-of date %2.</source>
        <extracomment>%1 province, %2 day</extracomment>
        <translation>%1. Peildatum %2.</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <extracomment>%1 since when, as in &quot;since the meeting of 1 September 2026&quot;</extracomment>
        <translation>In één zin.</translation>
    </message>
    <message>
        <source>Nothing has changed %1.</source>
        <translation>Er is niets gewijzigd %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made %1.</source>
        <translation>
            <numerusform>Er is %Ln wijziging %1.</numerusform>
            <numerusform>Er zijn %Ln wijzigingen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed and changed back is left out. A trade stands with both municipalities.</source>
        <translation>Wat is gewijzigd en weer teruggezet, staat hier niet. Een uitruil staat bij beide gemeenten.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>The task of %1 is unknown. %2 places count and %3 are decided.</source>
        <extracomment>%1 province, %2 places that count, %3 places decided</extracomment>
        <translation>De opgave van %1 is onbekend. %2 plekken tellen mee en %3 zijn besloten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a task of %2 places: %3 count and %4 are decided. The province is %Ln place(s) short.</source>
        <extracomment>%1 province, %2 its task, %3 places that count, %4 places decided</extracomment>
        <translation>
            <numerusform>%1 heeft een opgave van %2 plekken: %3 tellen mee en %4 zijn besloten. De provincie komt %Ln plek tekort.</numerusform>
            <numerusform>%1 heeft een opgave van %2 plekken: %3 tellen mee en %4 zijn besloten. De provincie komt %Ln plekken tekort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has a task of %2 places: %3 count and %4 are decided. The province has %Ln place(s) more than its task.</source>
        <extracomment>%1 province, %2 its task, %3 places that count, %4 places decided</extracomment>
        <translation>
            <numerusform>%1 heeft een opgave van %2 plekken: %3 tellen mee en %4 zijn besloten. De provincie heeft %Ln plek meer dan de opgave.</numerusform>
            <numerusform>%1 heeft een opgave van %2 plekken: %3 tellen mee en %4 zijn besloten. De provincie heeft %Ln plekken meer dan de opgave.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not applicable</source>
        <extracomment>%1 principle</extracomment>
        <translation>%1 niet van toepassing</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <extracomment>%1 principle</extracomment>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 principle, %2 score</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (target %3)</source>
        <extracomment>%1 principle, %2 score, %3 target score</extracomment>
        <translation>%1 %2 (streefscore %3)</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 of %1: %2.</source>
        <extracomment>%1 municipality or province, %2 list of principles with scores</extracomment>
        <translation>Scores van 1 tot en met 5 van %1: %2.</translation>
    </message>
    <message>
        <source>%1: report</source>
        <extracomment>%1 day; the report of the King&apos;s Commissioner (CdK) to the minister</extracomment>
        <translation>%1: verslag CdK</translation>
    </message>
    <message>
        <source>%1: realisation</source>
        <extracomment>%1 day on which the places of a cycle must be there</extracomment>
        <translation>%1: realisatie</translation>
    </message>
    <message>
        <source>The task of %1 is unknown from %2 to %3.</source>
        <extracomment>%1 municipality or province, %2 and %3 months</extracomment>
        <translation>De opgave van %1 is onbekend van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>From %2 to %3 the places that count in %1 never fall below the task.</source>
        <extracomment>%1 municipality or province, %2 and %3 months</extracomment>
        <translation>Van %2 tot en met %3 komen de plekken die meetellen in %1 nooit onder de opgave.</translation>
    </message>
    <message>
        <source>At the end of %2, fewer places count in %1 than its task: %3 of %4.</source>
        <extracomment>%1 municipality or province, %2 month, %3 places that count, %4 task</extracomment>
        <translation>Eind %2 tellen in %1 minder plekken mee dan de opgave: %3 van %4.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 municipality or province, %2 half-year, %3 a sentence on the schedule</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 of %1.</source>
        <translation>Scores van 1 tot 5 van %1.</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 on the six principles: %1.</source>
        <extracomment>%1 a list of municipalities</extracomment>
        <translation>Scores van 1 tot 5 op de zes uitgangspunten: %1.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1: there are more places for unaccompanied minors than places.</source>
        <translation>%1: er zijn meer plekken voor amv dan plekken.</translation>
    </message>
    <message>
        <source>%1: there are more places with special care than places.</source>
        <translation>%1: er zijn meer plekken met bijzondere zorg dan plekken.</translation>
    </message>
    <message>
        <source>%1: more places are delivered for another municipality than there are.</source>
        <translation>%1: er worden meer plekken geleverd voor een andere gemeente dan er zijn.</translation>
    </message>
    <message>
        <source>%1: places are delivered for the municipality itself.</source>
        <translation>%1: er worden plekken geleverd voor de gemeente zelf.</translation>
    </message>
    <message>
        <source>%1: of “delivered for another municipality” either the municipality or the number is missing.</source>
        <translation>%1: bij “geleverd voor een andere gemeente” ontbreekt de gemeente of het aantal.</translation>
    </message>
    <message>
        <source>%1: a number is less than 0.</source>
        <translation>%1: een getal is kleiner dan 0.</translation>
    </message>
    <message>
        <source>%1: the last day is before the first day.</source>
        <translation>%1: de laatste dag ligt vóór de eerste dag.</translation>
    </message>
    <message>
        <source>%1: more places are in use than there are.</source>
        <translation>%1: er zijn meer plekken in gebruik dan er zijn.</translation>
    </message>
    <message>
        <source>%1: this is reception for unaccompanied minors, but not all places are for them.</source>
        <translation>%1: dit is opvang voor amv, maar niet alle plekken zijn voor amv.</translation>
    </message>
    <message>
        <source>%1: two terms of the same kind overlap, so places may be counted twice.</source>
        <translation>%1: twee looptijden van dezelfde soort overlappen. Plekken tellen dan misschien dubbel.</translation>
    </message>
    <message>
        <source>%1: a term extends an earlier one, but there is no earlier one.</source>
        <translation>%1: een looptijd verlengt een eerdere, maar er is geen eerdere.</translation>
    </message>
    <message>
        <source>%1: the municipality has another location with this name.</source>
        <translation>%1: de gemeente heeft nog een locatie met deze naam.</translation>
    </message>
    <message>
        <source>%1: more than one statement is in force for %2, with different numbers.</source>
        <translation>%1: voor %2 geldt meer dan één uitspraak, met verschillende getallen.</translation>
    </message>
    <message>
        <source>%1: the period “%2” does not suit the stream.</source>
        <translation>%1: de periode “%2” past niet bij de stroom.</translation>
    </message>
    <message>
        <source>%1: the dossier has no cycle %2, so its rules are the default ones.</source>
        <translation>%1: het dossier heeft geen ronde %2. Daarom gelden de standaardregels.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a possible value, so the default is used.</source>
        <translation>%1: “%2” is geen mogelijke waarde. Daarom geldt de standaardwaarde.</translation>
    </message>
    <message>
        <source>%1: this is in the dossier twice.</source>
        <translation>%1: dit staat twee keer in het dossier.</translation>
    </message>
    <message>
        <source>%1: a municipality hands places to itself.</source>
        <translation>%1: een gemeente geeft plekken aan zichzelf.</translation>
    </message>
    <message>
        <source>%1: a target score is from 1 to 5.</source>
        <translation>%1: een streefscore is 1 tot en met 5.</translation>
    </message>
    <message>
        <source>%1: the location is in another municipality.</source>
        <translation>%1: de locatie ligt in een andere gemeente.</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>Shows this text.</source>
        <translation>Toont deze tekst.</translation>
    </message>
    <message>
        <source>Language of messages and texts.</source>
        <translation>Taal van meldingen en teksten.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. Add --help to see what there is.</source>
        <translation>De optie “%1” bestaat hier niet. Voeg --help toe om te zien wat er is.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>De optie “%1” heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>%1 is missing. Add --help to see what the command needs.</source>
        <translation>%1 ontbreekt. Voeg --help toe om te zien wat de opdracht nodig heeft.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Add --help to see what the command takes.</source>
        <translation>“%1” is één argument te veel. Voeg --help toe om te zien wat u bij de opdracht kunt opgeven.</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Add --help to see what the command needs.</source>
        <translation>De optie --%1 ontbreekt. Voeg --help toe om te zien wat de opdracht nodig heeft.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a day as 2026-11-01.</source>
        <translation>“%1” is geen datum. Schrijf een dag als 2026-11-01.</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. Choose from: %3.</source>
        <translation>“%1” kan niet bij --%2. Kies uit: %3.</translation>
    </message>
    <message>
        <source>The dossier has no municipality “%1”. Give a CBS code such as GM0344.</source>
        <translation>Het dossier heeft geen gemeente “%1”. Geef een CBS-code op, zoals GM0344.</translation>
    </message>
    <message>
        <source>%1 is the dossier itself. Choose another name for --out.</source>
        <translation>%1 is het dossier zelf. Kies een andere naam voor --out.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file name for --out.</source>
        <translation>%1 is een map. Kies een bestandsnaam voor --out.</translation>
    </message>
</context>
<context>
    <name>CommandCheck</name>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>Tells whether a file is whole and its data sound.</source>
        <translation>Vertelt of een bestand heel is en of de gegevens kloppen.</translation>
    </message>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>Prints the findings as JSON.</source>
        <translation>Toont de bevindingen als JSON.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how serious a finding is, %2 the finding</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is whole and its data is sound.</source>
        <translation>Het bestand is heel en de gegevens kloppen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole. %n finding(s) deserve a look.</source>
        <translation>
            <numerusform>Het bestand is heel. %n bevinding verdient aandacht.</numerusform>
            <numerusform>Het bestand is heel. %n bevindingen verdienen aandacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandFigures</name>
    <message>
        <source>Round %1, as of %2</source>
        <extracomment>%1 a round such as 2025-2026, %2 a day</extracomment>
        <translation>Ronde %1, peildatum %2</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Works out every figure on an as-of date.</source>
        <translation>Berekent alle cijfers op een peildatum.</translation>
    </message>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>The as-of date, such as 2026-11-01.</source>
        <translation>De peildatum, zoals 2026-11-01.</translation>
    </message>
    <message>
        <source>Only this municipality beside the province.</source>
        <translation>Alleen deze gemeente, naast de provincie.</translation>
    </message>
    <message>
        <source>Prints every figure with its explanation as JSON.</source>
        <translation>Toont elk cijfer met uitleg als JSON.</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>Tells who changed what, and when; the newest first.</source>
        <translation>Vertelt wie wat heeft gewijzigd en wanneer, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>Prints every change with its values as JSON.</source>
        <translation>Toont elke wijziging met de waarden als JSON.</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>%1 moment, %2 person, %3 what was done</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Only from this day on, such as 2026-11-01.</source>
        <translation>Alleen vanaf deze dag, bijvoorbeeld 2026-11-01.</translation>
    </message>
    <message>
        <source>Only what is about this municipality.</source>
        <translation>Alleen wat over deze gemeente gaat.</translation>
    </message>
</context>
<context>
    <name>CommandImport</name>
    <message>
        <source>the table</source>
        <translation>de tabel</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolom “%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>row %1, column “%2”</source>
        <translation>rij %1, kolom “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is read as %3</source>
        <translation>%1: “%2” is gelezen als %3</translation>
    </message>
    <message>
        <source>The table cannot be imported. Nothing was changed.</source>
        <translation>De tabel kan niet worden geïmporteerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a preview. Add --apply to import.</source>
        <translation>Er is niets gewijzigd: dit is een voorbeeld vooraf. Voeg --apply toe om te importeren.</translation>
    </message>
    <message>
        <source>Shows what a table would change; with --apply it is imported.</source>
        <translation>Toont wat een tabel zou wijzigen. Met --apply wordt de tabel geïmporteerd.</translation>
    </message>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>The table: a file that ends in .csv.</source>
        <translation>De tabel: een bestand dat eindigt op .csv.</translation>
    </message>
    <message>
        <source>What the rows of the table are.</source>
        <translation>Wat de rijen van de tabel zijn.</translation>
    </message>
    <message>
        <source>Imports the good rows and saves the dossier.</source>
        <translation>Importeert de goede rijen en slaat het dossier op.</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>Toont het resultaat als JSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read: this version reads tables that end in .csv only.</source>
        <translation>%1 kan niet worden gelezen: deze versie leest alleen tabellen die eindigen op .csv.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>CommandNew</name>
    <message>
        <source>Makes a new dossier. An existing file is never overwritten.</source>
        <translation>Maakt een nieuw dossier. Een bestaand bestand wordt nooit overschreven.</translation>
    </message>
    <message>
        <source>The file to make, with the ending .regie.</source>
        <translation>Het bestand dat u maakt, met de uitgang .regie.</translation>
    </message>
    <message>
        <source>What the dossier begins with: the municipalities of Utrecht with the tasks that public sources name, or the fictitious example.</source>
        <translation>Waarmee het dossier begint: de gemeenten van Utrecht met de opgaven uit openbare bronnen, of het fictieve voorbeeld.</translation>
    </message>
    <message>
        <source>The new dossier is %1.</source>
        <translation>Het nieuwe dossier is %1.</translation>
    </message>
</context>
<context>
    <name>CommandRender</name>
    <message>
        <source>“%1” is not a size. Write it as 1440x900.</source>
        <translation>“%1” is geen formaat. Schrijf het als 1440x900.</translation>
    </message>
    <message>
        <source>“%1” is not a scale. Give a number from 1 to 4.</source>
        <translation>“%1” is geen schaal. Geef een getal van 1 tot en met 4.</translation>
    </message>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>Which screen.</source>
        <translation>Welk scherm.</translation>
    </message>
    <message>
        <source>The municipality that is selected.</source>
        <translation>De gemeente die is gekozen.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>De kleuren.</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>BREEDTExHOOGTE</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Formaat van het venster, zoals 1440x900.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>GETAL</translation>
    </message>
    <message>
        <source>Pixels of the picture per pixel of the window.</source>
        <translation>Pixels van de afbeelding per pixel van het venster.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>The as-of date, such as 2026-11-01.</source>
        <translation>De peildatum, zoals 2026-11-01.</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation>De afbeelding die u maakt.</translation>
    </message>
    <message>
        <source>Paints a screen of the window as a PNG picture.</source>
        <translation>Tekent een scherm van het venster als PNG-afbeelding.</translation>
    </message>
</context>
<context>
    <name>CommandReport</name>
    <message>
        <source>The dossier.</source>
        <translation>Het dossier.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Welk rapport.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>The as-of date, such as 2026-11-01.</source>
        <translation>De peildatum, zoals 2026-11-01.</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Het rapport is %1.</translation>
    </message>
    <message>
        <source>Only this municipality; can be given more than once.</source>
        <translation>Alleen deze gemeente; mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>How the files in a folder are named.</source>
        <translation>Hoe de bestanden in een map heten.</translation>
    </message>
    <message>
        <source>Who has most to find comes first.</source>
        <translation>Wie het meest moet vinden, staat vooraan.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) are in %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%Ln rapport staat in %1.</numerusform>
            <numerusform>%Ln rapporten staan in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a report as accessible PDF on A4.</source>
        <translation>Schrijft een rapport als toegankelijke pdf op A4.</translation>
    </message>
    <message>
        <source>The dossier has no municipalities.</source>
        <translation>Het dossier heeft geen gemeenten.</translation>
    </message>
    <message>
        <source>The council&apos;s overview and the changes name confidential locations.</source>
        <translation>Noem vertrouwelijke locaties in het overzicht voor de gemeenteraad en in de wijzigingen.</translation>
    </message>
    <message>
        <source>The council&apos;s overview and the changes print the remarks.</source>
        <translation>Druk de opmerkingen af in het overzicht voor de gemeenteraad en in de wijzigingen.</translation>
    </message>
    <message>
        <source>This report is about the whole province: --municipality does not go with it.</source>
        <translation>Dit rapport gaat over de hele provincie: --municipality hoort er niet bij.</translation>
    </message>
    <message>
        <source>The file to write: PDF, OpenDocument text, or the tables as a spreadsheet. Or a folder: then each municipality gets a file of its own.</source>
        <translation>Het bestand: een pdf, een OpenDocument-tekst, of de tabellen als rekenblad. Of een map: dan krijgt elke gemeente een eigen bestand.</translation>
    </message>
    <message>
        <source>What the files in a folder are.</source>
        <translation>Wat de bestanden in een map zijn.</translation>
    </message>
    <message>
        <source>%1 does not end in .pdf, .odt or .ods.</source>
        <translation>%1 eindigt niet op .pdf, .odt of .ods.</translation>
    </message>
    <message>
        <source>--names goes with a report per municipality and a folder for --out.</source>
        <translation>--names hoort bij een rapport per gemeente en een map bij --out.</translation>
    </message>
    <message>
        <source>%1 does not end in .%2.</source>
        <extracomment>%1 name of a file, %2 an ending such as odt</extracomment>
        <translation>%1 eindigt niet op .%2.</translation>
    </message>
</context>
<context>
    <name>CommandWindow</name>
    <message>
        <source>The window opens one dossier. Give one file.</source>
        <translation>Het venster opent één dossier. Geef één bestand op.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: regiekompas [FILE]
       regiekompas COMMAND …

Without a command the window opens. With a command no display is needed:</source>
        <translation>Gebruik: regiekompas [BESTAND]
         regiekompas OPDRACHT …

Zonder opdracht opent het venster. Met een opdracht is geen beeldscherm nodig:</translation>
    </message>
    <message>
        <source>
“regiekompas COMMAND --help” tells more about a command. Every command takes --language nl|en.</source>
        <translation>
“regiekompas OPDRACHT --help” vertelt meer over een opdracht. Bij elke opdracht kunt u --language nl|en gebruiken.</translation>
    </message>
    <message>
        <source>This version has no command “%1”. It has: %2.</source>
        <translation>Deze versie heeft geen opdracht “%1”. Wel: %2.</translation>
    </message>
    <message>
        <source>makes a new dossier</source>
        <translation>maakt een nieuw dossier</translation>
    </message>
    <message>
        <source>shows what a table would change, or takes it over</source>
        <translation>toont wat een tabel zou wijzigen, of neemt de tabel over</translation>
    </message>
    <message>
        <source>works out every figure, with its explanation</source>
        <translation>berekent alle cijfers, met uitleg</translation>
    </message>
    <message>
        <source>writes a report as PDF</source>
        <translation>maakt een rapport als PDF</translation>
    </message>
    <message>
        <source>paints a screen as a picture</source>
        <translation>tekent een scherm als afbeelding</translation>
    </message>
    <message>
        <source>tells whether a file is whole and its data sound</source>
        <translation>vertelt of een bestand heel is en of de gegevens kloppen</translation>
    </message>
    <message>
        <source>tells who changed what, and when</source>
        <translation>vertelt wie wat heeft gewijzigd en wanneer</translation>
    </message>
</context>
<context>
    <name>ConditionKindName</name>
    <message>
        <source>regulation</source>
        <extracomment>Dutch: regelgeving</extracomment>
        <translation>regelgeving</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Dutch: geld</extracomment>
        <translation>geld</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>Dutch: anders</extracomment>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>ConditionStatusName</name>
    <message>
        <source>asked</source>
        <extracomment>Dutch: gevraagd</extracomment>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>promised</source>
        <extracomment>Dutch: toegezegd</extracomment>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>granted</source>
        <extracomment>Dutch: gekregen</extracomment>
        <translation>gekregen</translation>
    </message>
    <message>
        <source>partly granted</source>
        <extracomment>Dutch: deels gekregen</extracomment>
        <translation>deels gekregen</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Dutch: geweigerd</extracomment>
        <translation>geweigerd</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no language “%1”. Choose nl or en.</source>
        <translation>De taal “%1” is er niet. Kies nl of en.</translation>
    </message>
    <message>
        <source>The window cannot open, because there is no display.</source>
        <translation>Het venster kan niet openen, want er is geen beeldscherm.</translation>
    </message>
</context>
<context>
    <name>CouncilReport</name>
    <message>
        <source>Overview for the council of %1</source>
        <extracomment>%1 municipality</extracomment>
        <translation>Overzicht voor de gemeenteraad van %1</translation>
    </message>
    <message>
        <source>Reception of asylum seekers. As-of date %1.</source>
        <translation>Opvang van asielzoekers. Peildatum %1.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>The law on reception (Spreidingswet) gives each municipality a task for %1.</source>
        <extracomment>%1 cycle such as 2025-2026</extracomment>
        <translation>De Spreidingswet geeft elke gemeente een opgave voor %1.</translation>
    </message>
    <message>
        <source>The task of %1 rests on: %2.</source>
        <translation>De opgave van %1 berust op: %2.</translation>
    </message>
    <message>
        <source>No statement of the task of %1 is known.</source>
        <translation>Er is geen opgave van %1 bekend.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>To find is the task after trades, less what counts and is decided. A negative number is a surplus.</source>
        <translation>Nog te vinden is de opgave na uitruil, min wat meetelt en wat besloten is. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The places must be there on %1. A place counts when it is available until at least %2.</source>
        <translation>De plekken moeten er zijn op %1. Een plek telt mee als die zeker tot %2 beschikbaar is.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kern of wijk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>There are no locations to name.</source>
        <translation>Er zijn geen locaties om te noemen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confidential location(s) are left out. Their places are part of the numbers.</source>
        <translation>
            <numerusform>%Ln vertrouwelijke locatie is weggelaten. De plekken daarvan zitten wel in de cijfers.</numerusform>
            <numerusform>%Ln vertrouwelijke locaties zijn weggelaten. De plekken daarvan zitten wel in de cijfers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Process and dates</source>
        <translation>Proces en data</translation>
    </message>
    <message>
        <source>No steps are known.</source>
        <translation>Er zijn geen stappen bekend.</translation>
    </message>
    <message>
        <source>%1: the King&apos;s Commissioner reports to the minister.</source>
        <translation>%1: de commissaris van de Koning stuurt het verslag aan de minister.</translation>
    </message>
    <message>
        <source>%1: the places must be there.</source>
        <translation>%1: de plekken moeten er zijn.</translation>
    </message>
    <message>
        <source>%1. It is up to %2.</source>
        <translation>%1. Aan zet: %2.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Er is niets gepland.</translation>
    </message>
    <message>
        <source>The places had to be there on %1. A place counts when it is available until at least %2.</source>
        <extracomment>%1 and %2 days</extracomment>
        <translation>De plekken moesten er zijn op %1. Een plek telt mee als die zeker tot %2 beschikbaar is.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Geef het door</translation>
    </message>
    <message>
        <source>We ask you to pass this overview on to the members of the council, and to who works on the reception of asylum seekers in %1. Give the as-of date along with a figure.</source>
        <extracomment>%1 municipality</extracomment>
        <translation>Wilt u dit overzicht doorgeven aan de leden van de raad, en aan wie werkt aan de opvang van asielzoekers in %1? Noem bij een cijfer ook de peildatum.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 day, %2 location, %3 step such as &quot;permit&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plek</numerusform>
            <numerusform>%Ln plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) for unaccompanied minors</source>
        <translation>
            <numerusform>%Ln plek voor amv</numerusform>
            <numerusform>%Ln plekken voor amv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s)</source>
        <translation>
            <numerusform>%Ln statushouder</numerusform>
            <numerusform>%Ln statushouders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <translation>
            <numerusform>%Ln voorwaarde</numerusform>
            <numerusform>%Ln voorwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln euro</source>
        <translation>
            <numerusform>%Ln euro</numerusform>
            <numerusform>%Ln euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>a score, out of the highest one</extracomment>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 status holders</source>
        <translation>%1 statushouders</translation>
    </message>
    <message>
        <source>It is unknown of every municipality. Unknown is not 0.</source>
        <translation>Het is van geen enkele gemeente bekend. Onbekend is niet 0.</translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %n municipality(ies).</source>
        <translation>
            <numerusform>Dit is de som van %n gemeente.</numerusform>
            <numerusform>Dit is de som van %n gemeenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen municipality(ies)</source>
        <translation>
            <numerusform>%n gekozen gemeente</numerusform>
            <numerusform>%n gekozen gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the chosen municipalities are added. What is unknown is no part of the sum.</source>
        <translation>De getallen van de gekozen gemeenten zijn opgeteld. Wat onbekend is, zit niet in de som.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>Places that count</source>
        <translation>Plekken die meetellen</translation>
    </message>
    <message>
        <source>Decided places</source>
        <translation>Besloten plekken</translation>
    </message>
    <message>
        <source>Task in force</source>
        <translation>Geldende opgave</translation>
    </message>
    <message>
        <source>The difference is the places that count, plus the decided places, minus the task in force. A shortage is negative.</source>
        <translation>Het verschil is: de plekken die meetellen, plus de besloten plekken, min de geldende opgave. Een tekort is negatief.</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>The difference is the status holders who were housed minus those who were expected. Each month that has ended stands for one sixth of the corrected task.</source>
        <translation>Het verschil is: de statushouders die zijn gehuisvest, min die er waren verwacht. Elke maand die voorbij is, staat voor een zesde van de gecorrigeerde taakstelling.</translation>
    </message>
    <message>
        <source>This number is unknown, because a number that it is made of is unknown.</source>
        <translation>Dit getal is onbekend, omdat een getal waaruit het bestaat onbekend is.</translation>
    </message>
    <message>
        <source>task in force</source>
        <translation>geldende opgave</translation>
    </message>
    <message>
        <source>places taken over from others</source>
        <translation>plekken overgenomen van anderen</translation>
    </message>
    <message>
        <source>places handed over to others</source>
        <translation>plekken overgedragen aan anderen</translation>
    </message>
    <message>
        <source>proposed task</source>
        <translation>voorgestelde opgave</translation>
    </message>
    <message>
        <source>of the proposed task, for unaccompanied minors</source>
        <translation>van de voorgestelde opgave, voor amv</translation>
    </message>
    <message>
        <source>proposed task minus the task in force</source>
        <translation>voorgestelde opgave min de geldende opgave</translation>
    </message>
    <message>
        <source>proposed task minus what the dossier has</source>
        <translation>voorgestelde opgave min wat het dossier heeft</translation>
    </message>
    <message>
        <source>to find after the proposal</source>
        <translation>nog te vinden na het voorstel</translation>
    </message>
    <message>
        <source>still to divide</source>
        <translation>nog te verdelen</translation>
    </message>
    <message>
        <source>Trades that are agreed for round %1 are part of it, proposed ones are not.</source>
        <translation>Uitruil die voor ronde %1 is afgesproken hoort erbij, voorgestelde uitruil niet.</translation>
    </message>
    <message>
        <source>The task of each municipality is the statement in force for round %1.</source>
        <translation>De opgave van elke gemeente is de uitspraak die voor ronde %1 geldt.</translation>
    </message>
    <message>
        <source>These are the places that change hands by agreed trades, and by moves of the what-if.</source>
        <translation>Dit zijn de plekken die van gemeente wisselen door afgesproken uitruil, en door verplaatsingen in de proef.</translation>
    </message>
    <message>
        <source>The proposal is the task in force, minus the places handed over, plus the places taken over, plus what was typed or spread in the what-if.</source>
        <translation>Het voorstel is de geldende opgave, min de overgedragen plekken, plus de overgenomen plekken, plus wat in de proef is getypt of verdeeld.</translation>
    </message>
    <message>
        <source>These are the places for unaccompanied minors that the statement in force names, changed by trades and moves that say how many of their places are for minors.</source>
        <translation>Dit zijn de plekken voor amv die de geldende uitspraak noemt. Uitruil en verplaatsingen die zeggen hoeveel van hun plekken voor amv zijn, veranderen ze.</translation>
    </message>
    <message>
        <source>The difference is the proposed task minus the task in force.</source>
        <translation>Het verschil is de voorgestelde opgave min de geldende opgave.</translation>
    </message>
    <message>
        <source>This is what the what-if changes: its moves, and what was typed or spread in it.</source>
        <translation>Dit is wat de proef verandert: de verplaatsingen, en wat erin is getypt of verdeeld.</translation>
    </message>
    <message>
        <source>What is to be found is the proposed task, minus the places that count, minus the places that are decided. A negative number is a surplus.</source>
        <translation>Nog te vinden is: de voorgestelde opgave, min de plekken die meetellen, min de besloten plekken. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>The sum of the proposals must be the sum of the tasks. What is typed or spread at one municipality has to come from another. A what-if can be recorded when nothing is left.</source>
        <translation>De som van de voorstellen moet de som van de opgaven zijn. Wat bij de ene gemeente is getypt of verdeeld, moet van een andere komen. U kunt een proef vastleggen als er niets over is.</translation>
    </message>
    <message>
        <source>Task in force, round %1</source>
        <translation>Geldende opgave, ronde %1</translation>
    </message>
    <message>
        <source>Agreed trade: to %1</source>
        <translation>Afgesproken uitruil: naar %1</translation>
    </message>
    <message>
        <source>Agreed trade: from %1</source>
        <translation>Afgesproken uitruil: van %1</translation>
    </message>
    <message>
        <source>What-if: to %1</source>
        <translation>Proef: naar %1</translation>
    </message>
    <message>
        <source>What-if: from %1</source>
        <translation>Proef: van %1</translation>
    </message>
    <message>
        <source>What-if: typed or spread, without another municipality yet</source>
        <translation>Proef: getypt of verdeeld, nog zonder andere gemeente</translation>
    </message>
    <message>
        <source>Places that count on %1</source>
        <translation>Plekken die meetellen op %1</translation>
    </message>
    <message>
        <source>Places that are decided and not in use yet</source>
        <translation>Plekken die zijn besloten en nog niet in gebruik</translation>
    </message>
    <message>
        <source>Of the task in force, for unaccompanied minors</source>
        <translation>Van de geldende opgave, voor amv</translation>
    </message>
    <message>
        <source>This number is unknown, because the task is not stated.</source>
        <translation>Dit getal is onbekend, omdat geen uitspraak de opgave noemt.</translation>
    </message>
    <message>
        <source>Nothing changes hands here.</source>
        <translation>Hier wisselt niets van gemeente.</translation>
    </message>
    <message>
        <source>This is the sum of its parts.</source>
        <translation>Dit is de som van de delen.</translation>
    </message>
    <message>
        <source>Task together</source>
        <translation>Opgave samen</translation>
    </message>
    <message>
        <source>Sum of the proposals</source>
        <translation>Som van de voorstellen</translation>
    </message>
    <message>
        <source>The proposals add up to the tasks.</source>
        <translation>De voorstellen zijn samen gelijk aan de opgaven.</translation>
    </message>
    <message>
        <source>The proposals do not add up to the tasks yet.</source>
        <translation>De voorstellen zijn samen nog niet gelijk aan de opgaven.</translation>
    </message>
    <message>
        <source>%1 in what-if %2</source>
        <extracomment>%1: municipality, %2: name of the what-if</extracomment>
        <translation>%1 in proef %2</translation>
    </message>
    <message>
        <source>A what-if: nobody agreed on it, and the dossier says something else.</source>
        <translation>Een proef: niemand heeft dit afgesproken, en het dossier zegt iets anders.</translation>
    </message>
    <message>
        <source>open conditions</source>
        <translation>open voorwaarden</translation>
    </message>
    <message>
        <source>conditions that were asked</source>
        <translation>gevraagde voorwaarden</translation>
    </message>
    <message>
        <source>conditions that were promised</source>
        <translation>toegezegde voorwaarden</translation>
    </message>
    <message>
        <source>conditions that are partly met</source>
        <translation>voorwaarden die deels zijn vervuld</translation>
    </message>
    <message>
        <source>euros of the open conditions</source>
        <translation>euro’s van de open voorwaarden</translation>
    </message>
    <message>
        <source>days that it has been open</source>
        <translation>dagen sinds de datum</translation>
    </message>
    <message>
        <source>These are the days from the date of the status to the as-of date. Where the source names a month or a year only, they are counted from its last day: it is at least so long.</source>
        <translation>Dit zijn de dagen van de datum van de status tot de peildatum. Noemt de bron alleen een maand of een jaar, dan tellen de dagen vanaf het einde daarvan: het is minstens zo lang.</translation>
    </message>
    <message>
        <source>These are the days from the oldest date of an open condition to the as-of date. Where the source names a month or a year only, they are counted from its last day: it is at least so long.</source>
        <translation>Dit zijn de dagen van de oudste datum van een open voorwaarde tot de peildatum. Noemt de bron alleen een maand of een jaar, dan tellen de dagen vanaf het einde daarvan: het is minstens zo lang.</translation>
    </message>
    <message>
        <source>The amounts of the open conditions are added. What states no amount is no part of the sum: unknown is not 0.</source>
        <translation>De bedragen van de open voorwaarden zijn opgeteld. Een voorwaarde zonder bedrag zit niet in de som: onbekend is niet 0.</translation>
    </message>
    <message>
        <source>Open is what was asked, promised or partly met. Granted and refused are settled.</source>
        <translation>Open is wat is gevraagd, toegezegd of deels vervuld. Toegekend en geweigerd zijn afgehandeld.</translation>
    </message>
    <message>
        <source>Who must move is unknown</source>
        <extracomment>of conditions for which the dossier does not say who must move</extracomment>
        <translation>Wie aan zet is, is onbekend</translation>
    </message>
    <message>
        <source>No date is known on or before %1.</source>
        <translation>Er is geen datum bekend op of voor %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a condition, %2 its status</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>housing task of the %1</source>
        <extracomment>%1 a half-year, such as &quot;second half of 2026&quot;</extracomment>
        <translation>taakstelling van de %1</translation>
    </message>
    <message>
        <source>revision of the housing task of the %1</source>
        <translation>herziening van de taakstelling van de %1</translation>
    </message>
    <message>
        <source>backlog at the start of the %1</source>
        <translation>achterstand bij het begin van de %1</translation>
    </message>
    <message>
        <source>backlog carried over to the %1</source>
        <translation>achterstand, meegenomen naar de %1</translation>
    </message>
    <message>
        <source>status holders housed in %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>statushouders gehuisvest in %1</translation>
    </message>
    <message>
        <source>The task of each municipality is the one in its account, else the statement in force.</source>
        <translation>De taakstelling van elke gemeente is die in haar rekening, of anders de geldende uitspraak.</translation>
    </message>
    <message>
        <source>These are the revisions in the accounts. A revision below 0 lowers the task.</source>
        <translation>Dit zijn de herzieningen in de rekeningen. Een herziening onder 0 verlaagt de taakstelling.</translation>
    </message>
    <message>
        <source>The backlog at the start is the stated one, else the one that the half-year before left. A lead is a negative backlog.</source>
        <translation>De achterstand bij het begin is de opgegeven achterstand, of anders wat het halfjaar ervoor overliet. Een voorsprong is een negatieve achterstand.</translation>
    </message>
    <message>
        <source>This is what the half-year before left: its corrected task minus the status holders who were housed in it. A lead is a negative backlog.</source>
        <translation>Dit is wat het halfjaar ervoor overliet: de gecorrigeerde taakstelling min de statushouders die toen zijn gehuisvest. Een voorsprong is een negatieve achterstand.</translation>
    </message>
    <message>
        <source>These are the status holders in the accounts of the municipalities for this month.</source>
        <translation>Dit zijn de statushouders in de rekeningen van de gemeenten voor deze maand.</translation>
    </message>
    <message>
        <source>places that count</source>
        <translation>plekken die meetellen</translation>
    </message>
    <message>
        <source>places that are available</source>
        <translation>plekken die beschikbaar zijn</translation>
    </message>
    <message>
        <source>the most places at one time</source>
        <translation>de meeste plekken tegelijk</translation>
    </message>
    <message>
        <source>These are the places of terms that have begun and have not ended on %1, whatever their stream, and whether the location is in use or not.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Dit zijn de plekken van looptijden die op %1 zijn begonnen en niet zijn afgelopen, van elke stroom, en of de locatie in gebruik is of niet.</translation>
    </message>
    <message>
        <source>Terms that overlap are added; terms that follow each other are not.</source>
        <translation>Looptijden die elkaar overlappen zijn opgeteld; looptijden na elkaar niet.</translation>
    </message>
    <message>
        <source>Open until at least %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Open tot minstens %1</translation>
    </message>
    <message>
        <source>Available on this day</source>
        <translation>Beschikbaar op deze dag</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>In dezelfde tijd</translation>
    </message>
    <message>
        <source>The row with this number is no longer in the dossier.</source>
        <translation>De rij met dit getal staat niet meer in het dossier.</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>In een andere tijd</translation>
    </message>
    <message>
        <source>No term of this location is part of this number.</source>
        <translation>Geen looptijd van deze locatie hoort bij dit getal.</translation>
    </message>
    <message>
        <source>places in phase “%1”</source>
        <extracomment>%1 a phase such as &quot;7 operation&quot;</extracomment>
        <translation>plekken in fase “%1”</translation>
    </message>
    <message>
        <source>places for unaccompanied minors in the rows shown</source>
        <translation>plekken voor amv in de getoonde rijen</translation>
    </message>
    <message>
        <source>places in the rows shown</source>
        <translation>plekken in de getoonde rijen</translation>
    </message>
    <message>
        <source>The location is in preparation</source>
        <translation>De locatie is in onderzoek</translation>
    </message>
    <message>
        <source>places that end in %1</source>
        <extracomment>%1 a month, or %1 and %2 days</extracomment>
        <translation>plekken die aflopen in %1</translation>
    </message>
    <message>
        <source>places that end from %1 to %2</source>
        <translation>plekken die aflopen van %1 tot en met %2</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, tot en met %2: %3</translation>
    </message>
    <message>
        <source>In this phase</source>
        <translation>In deze fase</translation>
    </message>
    <message>
        <source>In a row shown</source>
        <translation>In een getoonde rij</translation>
    </message>
    <message>
        <source>How many are for minors is unknown</source>
        <translation>Onbekend hoeveel er voor amv zijn</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Valt buiten het filter</translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %n term(s).</source>
        <translation>
            <numerusform>Dit is de som van %n looptijd.</numerusform>
            <numerusform>Dit is de som van %n looptijden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places of all terms in the list are added, whatever their stream and whether they count or not. Terms of one location that follow each other are all in it: this is a sum of rows, not of places that are there at the same time.</source>
        <translation>De plekken van alle looptijden in de lijst zijn opgeteld, van elke stroom, en of ze meetellen of niet. Looptijden van een locatie na elkaar zitten er allemaal in: dit is een som van rijen, niet van plekken die er tegelijk zijn.</translation>
    </message>
    <message>
        <source>Ends in this period</source>
        <translation>Loopt af in deze periode</translation>
    </message>
    <message>
        <source>No term ends in this period.</source>
        <translation>Er loopt geen looptijd af in deze periode.</translation>
    </message>
    <message>
        <source>These are the places of terms with their last day in this period, of locations in use or decided, of every stream.</source>
        <translation>Dit zijn de plekken van looptijden met hun laatste dag in deze periode, van locaties die in gebruik of besloten zijn, van elke stroom.</translation>
    </message>
    <message>
        <source>These are the places of terms with their last day in this period, of locations in use or decided. They are for asylum reception, and their kind counts in the round of the last day.</source>
        <translation>Dit zijn de plekken van looptijden met hun laatste dag in deze periode, van locaties die in gebruik of besloten zijn. Ze zijn voor asielopvang, en hun soort telt mee in de ronde van de laatste dag.</translation>
    </message>
    <message>
        <source>No source was named.</source>
        <translation>Er is geen bron genoemd.</translation>
    </message>
    <message>
        <source>The number is of %1.</source>
        <extracomment>%1 a day, a month or a year</extracomment>
        <translation>Het getal is van %1.</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>begin onbekend</translation>
    </message>
    <message>
        <source>places for unaccompanied minors, %1 to %2</source>
        <extracomment>the places of a term: %1 its first day, %2 its last</extracomment>
        <translation>plekken voor amv, %1 tot en met %2</translation>
    </message>
    <message>
        <source>places, %1 to %2</source>
        <translation>plekken, %1 tot en met %2</translation>
    </message>
    <message>
        <source>task for unaccompanied minors, statement “%1” for %2</source>
        <extracomment>%1 a kind of statement such as &quot;indicative&quot;, %2 a round or half-year</extracomment>
        <translation>opgave voor amv, uitspraak “%1” voor %2</translation>
    </message>
    <message>
        <source>task, statement “%1” for %2</source>
        <translation>opgave, uitspraak “%1” voor %2</translation>
    </message>
    <message>
        <source>This statement is marked as in force.</source>
        <translation>Deze uitspraak is gemarkeerd als geldend.</translation>
    </message>
    <message>
        <source>This statement is not marked as in force.</source>
        <translation>Deze uitspraak is niet gemarkeerd als geldend.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 municipalities</extracomment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>places traded</source>
        <translation>uitgeruilde plekken</translation>
    </message>
    <message>
        <source>In return: %1</source>
        <translation>In ruil daarvoor: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Voorwaarden: %1</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <extracomment>%1 &quot;agreed&quot; or &quot;proposed&quot;</extracomment>
        <translation>Status: %1.</translation>
    </message>
    <message>
        <source>A what-if: nobody agreed on it.</source>
        <translation>Een proef: niemand heeft dit afgesproken.</translation>
    </message>
    <message>
        <source>score for “%1”</source>
        <translation>score voor “%1”</translation>
    </message>
    <message>
        <source>Given on %1; by whom is unknown.</source>
        <translation>Gegeven op %1; door wie is onbekend.</translation>
    </message>
    <message>
        <source>Given by %1 on %2.</source>
        <translation>Gegeven door %1 op %2.</translation>
    </message>
    <message>
        <source>amount in euros</source>
        <translation>bedrag in euro’s</translation>
    </message>
    <message>
        <source>places asked</source>
        <translation>gevraagde plekken</translation>
    </message>
    <message>
        <source>This number was filled in. It is not worked out from other numbers.</source>
        <translation>Dit getal is ingevuld. Het is niet uit andere getallen berekend.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n municipality(ies) of which the number is unknown.</source>
        <translation>
            <numerusform>Niet meegeteld: %n gemeente waarvan het getal onbekend is.</numerusform>
            <numerusform>Niet meegeteld: %n gemeenten waarvan het getal onbekend is.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a shortage.</source>
        <translation>Er is een tekort.</translation>
    </message>
    <message>
        <source>There is no shortage.</source>
        <translation>Er is geen tekort.</translation>
    </message>
    <message>
        <source>“%1” (%2) is dated %3, without a day. From its end until %4 are at least so many days.</source>
        <extracomment>%1 a condition, %2 its status, %3 a date, %4 the as-of date</extracomment>
        <translation>“%1” (%2) heeft als datum %3, zonder dag. Van het einde daarvan tot %4 zijn het minstens zoveel dagen.</translation>
    </message>
    <message>
        <source>“%1” (%2) is dated %3. The days run until %4.</source>
        <translation>“%1” (%2) heeft als datum %3. De dagen lopen tot %4.</translation>
    </message>
    <message numerus="yes">
        <source>Part of this number: %1 of %n condition(s).</source>
        <translation>
            <numerusform>Hoort bij dit getal: %1 van %n voorwaarde.</numerusform>
            <numerusform>Horen bij dit getal: %1 van %n voorwaarden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of this number: %n term(s) of this location.</source>
        <translation>
            <numerusform>Hoort bij dit getal: %n looptijd van deze locatie.</numerusform>
            <numerusform>Horen bij dit getal: %n looptijden van deze locatie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending in this period: %n term(s).</source>
        <translation>
            <numerusform>In deze periode loopt %n looptijd af.</numerusform>
            <numerusform>In deze periode lopen %n looptijden af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered for %1: %Ln place(s) of these.</source>
        <translation>
            <numerusform>Geleverd voor %1: %Ln plek hiervan.</numerusform>
            <numerusform>Geleverd voor %1: %Ln plekken hiervan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln home(s) or place(s)</source>
        <translation>
            <numerusform>%Ln woning of plek</numerusform>
            <numerusform>%Ln woningen of plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metre(s)</source>
        <translation>
            <numerusform>%Ln meter</numerusform>
            <numerusform>%Ln meter</numerusform>
        </translation>
    </message>
    <message>
        <source>distance to “%1”</source>
        <extracomment>%1 a facility, such as &quot;school&quot;</extracomment>
        <translation>afstand tot “%1”</translation>
    </message>
    <message>
        <source>This is the latest score of this location.</source>
        <translation>Dit is de laatste score van deze locatie.</translation>
    </message>
    <message>
        <source>The principle does not apply to this location. That is not 0.</source>
        <translation>Het uitgangspunt is op deze locatie niet van toepassing. Dat is niet 0.</translation>
    </message>
    <message>
        <source>This location has no score. Unknown is not 0.</source>
        <translation>Deze locatie heeft geen score. Onbekend is niet 0.</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>mean score for “%1”</source>
        <translation>gemiddelde score voor “%1”</translation>
    </message>
    <message>
        <source>This is the mean of the locations that have a score, to one decimal, as they stood when you asked. Unknown and not applicable are no part of it.</source>
        <translation>Dit is het gemiddelde van de locaties met een score, op één decimaal, zoals het was toen u ernaar vroeg. Onbekend en niet van toepassing tellen niet mee.</translation>
    </message>
    <message numerus="yes">
        <source>This is the mean of the scores of %n location(s).</source>
        <translation>
            <numerusform>Dit is het gemiddelde van de scores van %n locatie.</numerusform>
            <numerusform>Dit is het gemiddelde van de scores van %n locaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>No location has a score for this principle. Unknown is not 0.</source>
        <translation>Geen enkele locatie heeft een score voor dit uitgangspunt. Onbekend is niet 0.</translation>
    </message>
    <message>
        <source>Locations with score %1</source>
        <extracomment>%1 a score from 1 to 5</extracomment>
        <translation>Locaties met score %1</translation>
    </message>
    <message>
        <source>Locations without a score</source>
        <translation>Locaties zonder score</translation>
    </message>
    <message>
        <source>Locations to which it does not apply</source>
        <translation>Locaties waar het niet van toepassing is</translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>the whole row</source>
        <extracomment>in a column that says what a version of the dossier has: this row, or not</extracomment>
        <translation>de hele rij</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>the columns of a table of differences: kind of row, which row, which field</extracomment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln verschil</numerusform>
            <numerusform>%Ln verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which the first %2 are shown</source>
        <extracomment>%1 &quot;9,000 differences&quot;, %2 how many of them the table shows</extracomment>
        <translation>%1; u ziet de eerste %2</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1 (province)</source>
        <translation>Provincie %1</translation>
    </message>
    <message>
        <source>The province</source>
        <extracomment>of a dossier that does not name its province</extracomment>
        <translation>De provincie</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 is er niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Choose a file in it.</source>
        <translation>%1 is een map, geen bestand. Kies een bestand in de map.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check whether you may open this file.</source>
        <translation>%1 kan niet worden gelezen. Controleer of u dit bestand mag openen.</translation>
    </message>
    <message>
        <source>%1 is not a Regiekompas dossier. Choose a file that ends in .regie.</source>
        <translation>%1 is geen dossier van Regiekompas. Kies een bestand dat eindigt op .regie.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Regiekompas dossier. Choose a file that ends in .regie.</source>
        <translation>%1 is een database van een ander programma, geen dossier van Regiekompas. Kies een bestand dat eindigt op .regie.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Regiekompas (file version %2, this program knows up to %3). Update the program first.</source>
        <translation>%1 is gemaakt met een nieuwere versie van Regiekompas (bestandsversie %2, dit programma kent versies tot en met %3). Werk eerst het programma bij.</translation>
    </message>
    <message>
        <source>%1 is damaged: its contents are not whole. Nothing was changed; use an earlier copy of the file.</source>
        <translation>%1 is beschadigd: de inhoud is niet heel. Er is niets gewijzigd. Gebruik een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>%1 holds parts that Regiekompas did not make. For safety the file is not opened.</source>
        <translation>%1 bevat delen die niet door Regiekompas zijn gemaakt. Voor de veiligheid wordt het bestand niet geopend.</translation>
    </message>
    <message>
        <source>%1 holds a value that a dossier cannot have (%2). Nothing was changed; use an earlier copy of the file.</source>
        <translation>%1 bevat een waarde die niet in een dossier kan staan (%2). Er is niets gewijzigd. Gebruik een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten. Choose another name.</source>
        <translation>%1 bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check whether you may write there, or choose another place.</source>
        <translation>%1 kan niet worden geschreven. Controleer of u daar mag schrijven of kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 cannot be written because the disk is full. Make room or choose another place.</source>
        <translation>%1 kan niet worden geschreven, want de schijf is vol. Maak ruimte of kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. It is not overwritten: save your work under another name.</source>
        <translation>%1 is intussen door iemand anders gewijzigd. Het wordt niet overschreven: sla uw werk op onder een andere naam.</translation>
    </message>
    <message>
        <source>%1 is already open in another window. Go on there, or close that window first.</source>
        <translation>%1 is al open in een ander venster. Ga daar verder of sluit eerst dat venster.</translation>
    </message>
    <message>
        <source>The program holds edits of %1 that are not saved in the file yet. Open it, save, and try again; nothing was changed.</source>
        <translation>Het programma heeft wijzigingen van %1 die nog niet in het bestand zijn opgeslagen. Open het bestand, sla het op en probeer het opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This edit is not possible: the dossier does not allow the value. Nothing was changed.</source>
        <translation>Deze wijziging kan niet: het dossier staat de waarde niet toe. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This row was changed or removed in the meantime. Nothing was changed; look at the row and try again.</source>
        <translation>Deze rij is intussen gewijzigd of verwijderd. Er is niets gewijzigd. Bekijk de rij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Nothing was changed.</source>
        <translation>%1 kon niet worden gebruikt: %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 holds more than a dossier can (%2 at most). Nothing was changed; check which file this is.</source>
        <translation>In %1 staat meer dan in een dossier past (hoogstens %2). Er is niets gewijzigd. Kijk welk bestand dit is.</translation>
    </message>
    <message>
        <source>This is an earlier version, to look at: it cannot be changed. To go on from it, bring it back with “Earlier versions” in the window of the dossier.</source>
        <translation>Dit is een vorige versie om te bekijken. U kunt er niets in wijzigen. Wilt u ermee verder? Zet de versie dan terug met ‘Vorige versies’ in het venster van het dossier.</translation>
    </message>
    <message>
        <source>This edit was not made, because the disk of this computer is full. Make room and try again; everything before it is safe.</source>
        <translation>Deze bewerking is niet gemaakt, want de schijf van deze computer is vol. Maak ruimte en probeer het opnieuw. Alles daarvoor is veilig.</translation>
    </message>
    <message>
        <source>%1 may only be read, not changed. Take away its protection, or choose another place.</source>
        <translation>%1 mag u alleen lezen, niet wijzigen. Haal de beveiliging van het bestand weg of kies een andere plek.</translation>
    </message>
    <message>
        <source>%1 cannot be saved, because you may not write in its folder. Ask for that right, or choose another place.</source>
        <translation>%1 kan niet worden bewaard, want u mag niets schrijven in die map. Vraag om dat recht of kies een andere plek.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Check the network drive or the stick that it is on, or choose another place.</source>
        <translation>De map van %1 is er niet. Controleer de netwerkschijf of de USB-stick, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The name of %1 holds characters that cannot be read. Give the file and its folders a name in ordinary letters, and open it again.</source>
        <translation>In de naam van %1 staan tekens die niet te lezen zijn. Geef het bestand en de mappen een naam met gewone letters en open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the name or the path is too long. Choose a shorter name or a folder less deep.</source>
        <translation>%1 kan niet worden bewaard, want de naam of het pad is te lang. Kies een kortere naam of een map die minder diep ligt.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, such as one that keeps folders alike. Try again when that one is done.</source>
        <translation>%1 is in gebruik bij een ander programma, bijvoorbeeld OneDrive. Probeer het opnieuw als dat programma klaar is.</translation>
    </message>
    <message>
        <source>What this computer holds of %1 is damaged. It was not saved, so that the file stays as it was. Close the dossier and open it again.</source>
        <translation>Wat op deze computer van %1 staat, is beschadigd. Het is niet bewaard, zodat het bestand blijft zoals het was. Sluit het dossier en open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 stays in use by another program. Your version is now in %2, in the same folder. Save again when the file is free.</source>
        <translation>%1 blijft in gebruik bij een ander programma. Uw versie staat nu in %2, in dezelfde map. Bewaar opnieuw als het bestand vrij is.</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was removed, moved or given another name. Put it back or choose another place.</source>
        <translation>%1 is er niet meer: het bestand is verwijderd, verplaatst of heeft een andere naam. Zet het terug of kies een andere plek.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>u mag het bestand alleen lezen</translation>
    </message>
    <message>
        <source>you may not write in the folder</source>
        <translation>u mag niet schrijven in de map</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>de map is er niet</translation>
    </message>
    <message>
        <source>the name cannot be read</source>
        <translation>de naam is niet te lezen</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>another program uses the file</source>
        <translation>een ander programma gebruikt het bestand</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>het bestand is weg</translation>
    </message>
    <message>
        <source>someone else changed the file</source>
        <translation>iemand anders heeft het bestand gewijzigd</translation>
    </message>
    <message>
        <source>what is on this computer is damaged</source>
        <translation>wat op deze computer staat is beschadigd</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>het bestand kan niet worden beschreven</translation>
    </message>
    <message>
        <source>%1 cannot be opened, and what this computer keeps of your work on it is damaged. Nothing was changed. Check whether the file is there; if it stays away, save what can be saved.</source>
        <translation>%1 kan niet worden geopend, en wat deze computer van uw werk eraan bewaart is beschadigd. Er is niets gewijzigd. Kijk of het bestand er is; blijft het weg, red dan wat er te redden is.</translation>
    </message>
</context>
<context>
    <name>ExampleChip</name>
    <message>
        <source>Example figures</source>
        <translation>Voorbeeldcijfers</translation>
    </message>
    <message>
        <source>Every figure in this dossier is invented, to show how the program works.</source>
        <translation>Alle cijfers in dit dossier zijn bedacht, om te laten zien hoe het programma werkt.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>%1 an area, %2 a figure such as &quot;counts&quot;, %3 the as-of date
----------
%1 an area, %2 an indicator, %3 the as-of date</extracomment>
        <translation>%1, %2 op %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 the municipality where a location is, %2 the one that it delivers places for</extracomment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>geen bekend</translation>
    </message>
    <message>
        <source>No location is part of this number yet.</source>
        <translation>Nog geen enkele locatie hoort bij dit getal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n location(s) are part of this number. Together they have %2.</source>
        <translation>
            <numerusform>Dit getal bestaat uit %1 van %n locatie. Die heeft %2.</numerusform>
            <numerusform>Dit getal bestaat uit %1 van de %n locaties. Samen is dat %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That is %2% of the task of %3.</source>
        <extracomment>%1 a sentence about places, %2 a percentage, %3 the task</extracomment>
        <translation>%1 Dat is %2% van de opgave van %3.</translation>
    </message>
    <message>
        <source>The dossier has no such municipality.</source>
        <translation>Het dossier heeft deze gemeente niet.</translation>
    </message>
    <message>
        <source>Available too short</source>
        <translation>Te kort beschikbaar</translation>
    </message>
    <message>
        <source>Location is smaller</source>
        <translation>Locatie is kleiner</translation>
    </message>
    <message>
        <source>decided and in preparation</source>
        <translation>in voorbereiding (besloten en in onderzoek)</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>The sum of a column</extracomment>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Decided are %1, in preparation are %2. Places in preparation never make the task smaller.</source>
        <translation>Besloten zijn %1, in onderzoek zijn %2. Plekken in onderzoek maken de opgave nooit kleiner.</translation>
    </message>
    <message>
        <source>days until the next deadline</source>
        <translation>dagen tot de volgende deadline</translation>
    </message>
    <message>
        <source>Every deadline in this dossier has passed.</source>
        <translation>Alle deadlines in dit dossier zijn voorbij.</translation>
    </message>
    <message>
        <source>days until the report of the King&apos;s commissioner</source>
        <translation>dagen tot het verslag CdK</translation>
    </message>
    <message>
        <source>days until the places must be there</source>
        <translation>dagen tot de plekken er moeten zijn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report for the round %1 is due on %2.</source>
        <translation>Het verslag voor ronde %1 moet klaar zijn op %2.</translation>
    </message>
    <message>
        <source>The places for the round %1 must be there on %2.</source>
        <translation>De plekken voor ronde %1 moeten er zijn op %2.</translation>
    </message>
    <message>
        <source>This is the first report date or realisation date on or after the as-of date. Both dates belong to a round of the Spreidingswet.</source>
        <translation>Dit is de eerste verslagdatum of realisatiedatum op of na de peildatum. Beide datums horen bij een ronde van de Spreidingswet.</translation>
    </message>
    <message>
        <source>No statement names a task, so that it is unknown. Unknown is not 0.</source>
        <translation>Geen enkele uitspraak noemt een opgave. De opgave is dus onbekend. Onbekend is niet 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) have a known task. Together they make the task of the province.</source>
        <translation>
            <numerusform>%n gemeente heeft een bekende opgave. Dat is de opgave van de provincie.</numerusform>
            <numerusform>%n gemeenten hebben een bekende opgave. Samen is dat de opgave van de provincie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the latest score.</source>
        <translation>Dit is de laatste score.</translation>
    </message>
    <message>
        <source>There is no score, or the principle does not apply. Neither is 0.</source>
        <translation>Er is geen score, of het uitgangspunt is niet van toepassing. Geen van beide is 0.</translation>
    </message>
    <message>
        <source>This is the latest target.</source>
        <translation>Dit is de laatste streefscore.</translation>
    </message>
    <message>
        <source>Nobody has set a target.</source>
        <translation>Niemand heeft een streefscore bepaald.</translation>
    </message>
    <message numerus="yes">
        <source>This is the mean of the scores of %n municipality(ies).</source>
        <translation>
            <numerusform>Dit is het gemiddelde van de scores van %n gemeente.</numerusform>
            <numerusform>Dit is het gemiddelde van de scores van %n gemeenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreed trade changes the task.</source>
        <translation>Geen afgesproken uitruil verandert de opgave.</translation>
    </message>
    <message>
        <source>%1 × %2 of 6 months = %3.</source>
        <extracomment>%1 the corrected task, %2 months, %3 the result</extracomment>
        <translation>%1 × %2 van 6 maanden = %3.</translation>
    </message>
    <message>
        <source>This number is unknown, because a number that it is made of is unknown.</source>
        <translation>Dit getal is onbekend, omdat een getal waaruit het bestaat onbekend is.</translation>
    </message>
    <message>
        <source>This is the sum of its parts.</source>
        <translation>Dit is de som van de delen.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Part of this number</source>
        <translation>Hoort bij dit getal</translation>
    </message>
    <message>
        <source>Counts, but does not pass this test</source>
        <translation>Telt mee, maar voldoet niet aan deze toets</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Telt niet mee</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Zo telt het op</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Wat anderen zeggen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>This statement holds: %1</source>
        <extracomment>%1 a statement: its kind, date, places and source</extracomment>
        <translation>Deze uitspraak geldt: %1</translation>
    </message>
    <message>
        <source>Open until at least %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Open tot ten minste %1</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n year(s) or more</source>
        <translation>
            <numerusform>%n jaar of langer open</numerusform>
            <numerusform>%n jaar of langer open</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided, not open yet</source>
        <translation>Besloten, nog niet open</translation>
    </message>
    <message>
        <source>Open on this day</source>
        <translation>Open op deze dag</translation>
    </message>
    <message>
        <source>Given on %1; by whom is unknown.</source>
        <extracomment>%1 a person, %2 a day</extracomment>
        <translation>Gegeven op %1; door wie is onbekend.</translation>
    </message>
    <message>
        <source>Given by %1 on %2.</source>
        <translation>Gegeven door %1 op %2.</translation>
    </message>
    <message>
        <source>The difference is exactly %1, which is left out here: %2.</source>
        <translation>Het verschil is precies %1. Die telt hier niet mee: %2.</translation>
    </message>
    <message>
        <source>The difference is exactly %1, which counts here.</source>
        <extracomment>%1 a location</extracomment>
        <translation>Het verschil is precies %1. Die telt hier mee.</translation>
    </message>
    <message>
        <source>The figures are of %1.</source>
        <extracomment>%1 and %2 days</extracomment>
        <translation>De cijfers zijn van %1.</translation>
    </message>
    <message>
        <source>The figures are of %1 to %2.</source>
        <translation>De cijfers zijn van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>This number is a suggestion for the score on “%1”. It never sets a score: you do.</source>
        <translation>Dit getal is een suggestie voor de score op “%1”. Het bepaalt nooit een score: dat doet u.</translation>
    </message>
    <message>
        <source>Another statement is marked as in force.</source>
        <translation>Een andere uitspraak is aangewezen als geldend.</translation>
    </message>
    <message>
        <source>Two statements are marked as in force: the later one is used.</source>
        <translation>Twee uitspraken zijn aangewezen als geldend: de latere telt.</translation>
    </message>
    <message>
        <source>A statement of an earlier step: %1 instead of %2.</source>
        <extracomment>%1 and %2 kinds of statement, such as &quot;indicative&quot; and &quot;decided&quot;</extracomment>
        <translation>Een uitspraak van een eerdere stap: %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>A later statement is used.</source>
        <translation>Een latere uitspraak telt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an area or a location, %2 what the number is
----------
%1 a source, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its rule: %1.</source>
        <extracomment>%1 how another source counts</extracomment>
        <translation>De regel daar: %1.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Daarnaast: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Why does another document name another number?</source>
        <translation>Waarom noemt een ander stuk een ander getal?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>By month. Only months in which the number changed are named.</source>
        <translation>Per maand. Alleen maanden waarin het getal veranderde staan hier.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 what is not part of a sum, such as a municipality of which the number is unknown</extracomment>
        <translation>Niet meegeteld: %1</translation>
    </message>
</context>
<context>
    <name>FacilityFunctionName</name>
    <message>
        <source>school</source>
        <extracomment>Dutch: school</extracomment>
        <translation>school</translation>
    </message>
    <message>
        <source>health care</source>
        <extracomment>Dutch: gezondheidszorg</extracomment>
        <translation>gezondheidszorg</translation>
    </message>
    <message>
        <source>youth health care</source>
        <extracomment>Dutch: jeugdgezondheidszorg</extracomment>
        <translation>jeugdgezondheidszorg</translation>
    </message>
    <message>
        <source>Dutch lessons</source>
        <extracomment>Dutch: Nederlandse les</extracomment>
        <translation>Nederlandse les</translation>
    </message>
    <message>
        <source>work desk</source>
        <extracomment>Dutch: werkloket</extracomment>
        <translation>werkloket</translation>
    </message>
    <message>
        <source>day activities</source>
        <extracomment>Dutch: dagbesteding</extracomment>
        <translation>dagbesteding</translation>
    </message>
    <message>
        <source>safety and neighbours</source>
        <extracomment>Dutch: veiligheid en buurt</extracomment>
        <translation>veiligheid en buurt</translation>
    </message>
</context>
<context>
    <name>FacilityStatusName</name>
    <message>
        <source>not there</source>
        <extracomment>Dutch: niet aanwezig</extracomment>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>Dutch: afgesproken</extracomment>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Dutch: loopt</extracomment>
        <translation>loopt</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s) on %1.</source>
        <extracomment>%Ln inhabitants, %1 the day of which, %2 the source</extracomment>
        <translation>
            <numerusform>%Ln inwoner op %1.</numerusform>
            <numerusform>%Ln inwoners op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>As-of date %1.</source>
        <translation>Peildatum %1.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>in preparation %1</source>
        <translation>in onderzoek %1</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>The task of %1 is unknown; %2 places count.</source>
        <extracomment>%1 municipality, %2 number of places</extracomment>
        <translation>De opgave van %1 is onbekend; %2 plekken tellen mee.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s).</source>
        <extracomment>%1 municipality</extracomment>
        <translation>
            <numerusform>%1 moet nog %Ln plek vinden.</numerusform>
            <numerusform>%1 moet nog %Ln plekken vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what counts and is decided, %1 meets its task exactly.</source>
        <extracomment>%1 municipality</extracomment>
        <translation>Met wat meetelt en besloten is, haalt %1 de opgave precies.</translation>
    </message>
    <message numerus="yes">
        <source>With what counts and is decided, %1 has %Ln place(s) more than its task.</source>
        <extracomment>%1 municipality</extracomment>
        <translation>
            <numerusform>Met wat meetelt en besloten is, heeft %1 %Ln plek meer dan de opgave.</numerusform>
            <numerusform>Met wat meetelt en besloten is, heeft %1 %Ln plekken meer dan de opgave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Factsheet %1</source>
        <translation>Factsheet %1</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <translation>In één zin.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>The dossier has no locations here.</source>
        <translation>Het dossier heeft hier geen locaties.</translation>
    </message>
    <message>
        <source>Six principles</source>
        <translation>Zes uitgangspunten</translation>
    </message>
    <message>
        <source>Capacity and task through time</source>
        <translation>Capaciteit en opgave in de tijd</translation>
    </message>
    <message>
        <source>The dossier has no accounts of housing status holders here.</source>
        <translation>Het dossier heeft hier geen cijfers over het huisvesten van statushouders.</translation>
    </message>
    <message>
        <source>Agreements and points for attention</source>
        <translation>Afspraken en aandachtspunten</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Die zijn er niet.</translation>
    </message>
    <message>
        <source>Factsheets of %1</source>
        <extracomment>%1 province</extracomment>
        <translation>Factsheets van %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the task go to %1</source>
        <extracomment>%1 another municipality</extracomment>
        <translation>
            <numerusform>%Ln plek van de opgave gaat naar %1</numerusform>
            <numerusform>%Ln plekken van de opgave gaan naar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the task come from %1</source>
        <translation>
            <numerusform>%Ln plek van de opgave komt van %1</numerusform>
            <numerusform>%Ln plekken van de opgave komen van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Amv</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Telt mee?</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 number of the principle, %2 its name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>Corrected task</source>
        <translation>Gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Nu verwacht</translation>
    </message>
    <message>
        <source>Backlog at the end</source>
        <translation>Achterstand aan het eind</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>Op schema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>%1 places, not part of the task</source>
        <extracomment>%1 number of places</extracomment>
        <translation>%1 plekken, geen deel van de opgave</translation>
    </message>
    <message>
        <source>Temporary, new</source>
        <translation>Tijdelijk, nieuw</translation>
    </message>
    <message>
        <source>Temporary, kept open longer</source>
        <translation>Tijdelijk, langer open</translation>
    </message>
    <message>
        <source>Displaced Ukrainians</source>
        <translation>Oekraïense ontheemden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>The dossier has no scores and no target scores here.</source>
        <translation>Het dossier heeft hier geen scores en geen streefscores.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>housed, of %1</source>
        <extracomment>%1 number of status holders to be housed</extracomment>
        <translation>van %1 gehuisvest</translation>
    </message>
    <message>
        <source>housed</source>
        <translation>gehuisvest</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 day</extracomment>
        <translation>op %1</translation>
    </message>
    <message>
        <source>a surplus</source>
        <translation>overschot</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>Counts for the municipality: %1</source>
        <extracomment>%1 number of places</extracomment>
        <translation>Telt mee voor de gemeente: %1</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>amount in euros</source>
        <translation>bedrag in euro’s</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>peildatum</translation>
    </message>
    <message>
        <source>backlog at the start</source>
        <translation>achterstand aan het begin</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ijkpunt</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>knelpunt</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>counter-performance</source>
        <translation>tegenprestatie</translation>
    </message>
    <message>
        <source>counting rule</source>
        <translation>telregel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>distance in metres</source>
        <translation>afstand in meters</translation>
    </message>
    <message>
        <source>district</source>
        <translation>kern of wijk</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>streefdatum</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>onderbouwing</translation>
    </message>
    <message>
        <source>extends an earlier term</source>
        <translation>verlengt een eerdere looptijd</translation>
    </message>
    <message>
        <source>extension option</source>
        <translation>mogelijkheid om te verlengen</translation>
    </message>
    <message>
        <source>delivers for municipality</source>
        <translation>levert voor gemeente</translation>
    </message>
    <message>
        <source>places delivered for another municipality</source>
        <translation>plekken geleverd voor een andere gemeente</translation>
    </message>
    <message>
        <source>from municipality</source>
        <translation>van gemeente</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>voorziening</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>gegeven door</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>halfjaar</translation>
    </message>
    <message>
        <source>housed in month 1</source>
        <translation>gehuisvest in maand 1</translation>
    </message>
    <message>
        <source>housed in month 2</source>
        <translation>gehuisvest in maand 2</translation>
    </message>
    <message>
        <source>housed in month 3</source>
        <translation>gehuisvest in maand 3</translation>
    </message>
    <message>
        <source>housed in month 4</source>
        <translation>gehuisvest in maand 4</translation>
    </message>
    <message>
        <source>housed in month 5</source>
        <translation>gehuisvest in maand 5</translation>
    </message>
    <message>
        <source>housed in month 6</source>
        <translation>gehuisvest in maand 6</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>of which unaccompanied minors</source>
        <translation>waarvan amv</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>bezwaar</translation>
    </message>
    <message>
        <source>places in use</source>
        <translation>plekken in gebruik</translation>
    </message>
    <message>
        <source>in use as of</source>
        <translation>in gebruik op peildatum</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>bod</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>other homes</source>
        <translation>andere woonplekken</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>inhabitants as of</source>
        <translation>peildatum inwoners</translation>
    </message>
    <message>
        <source>source of the inhabitants</source>
        <translation>bron van de inwoners</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>uitgangspunt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>verwijzing</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>solved on</source>
        <translation>opgelost op</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>herziening</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>zin</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>of which special care</source>
        <translation>waarvan bijzondere zorg</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>stroom</translation>
    </message>
    <message>
        <source>subregion</source>
        <translation>subregio</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taakstelling</translation>
    </message>
    <message>
        <source>column on the map</source>
        <translation>kolom op de kaart</translation>
    </message>
    <message>
        <source>row on the map</source>
        <translation>rij op de kaart</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to municipality</source>
        <translation>naar gemeente</translation>
    </message>
    <message>
        <source>town</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>geldig tot</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>who must move</source>
        <translation>wie is aan zet</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>bijstelling</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>gevraagd op</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>gegeven op</translation>
    </message>
    <message>
        <source>adjustment of unaccompanied minors</source>
        <translation>bijstelling amv</translation>
    </message>
    <message>
        <source>needed from</source>
        <translation>nodig vanaf</translation>
    </message>
    <message>
        <source>needed until</source>
        <translation>nodig tot en met</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>aandachtspunt</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>task after trades</source>
        <translation>opgave na uitruil</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>durable</source>
        <translation>duurzaam</translation>
    </message>
    <message>
        <source>at large locations</source>
        <translation>op grote locaties</translation>
    </message>
    <message>
        <source>for unaccompanied minors</source>
        <translation>voor amv</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>remaining task</source>
        <translation>restopgave</translation>
    </message>
    <message>
        <source>still to find</source>
        <translation>nog te vinden</translation>
    </message>
    <message>
        <source>new urgent places</source>
        <translation>nieuwe tijdelijke (nood)plekken</translation>
    </message>
    <message>
        <source>urgent places that stay open longer</source>
        <translation>tijdelijke (nood)plekken die langer open blijven</translation>
    </message>
    <message>
        <source>places for displaced Ukrainians</source>
        <translation>plekken voor Oekraïense ontheemden (GOO)</translation>
    </message>
    <message>
        <source>corrected task for status holders</source>
        <translation>gecorrigeerde taakstelling voor statushouders</translation>
    </message>
    <message>
        <source>status holders housed</source>
        <translation>gehuisveste statushouders</translation>
    </message>
    <message>
        <source>status holders expected to be housed</source>
        <translation>statushouders die naar verwachting worden gehuisvest</translation>
    </message>
    <message>
        <source>backlog of status holders</source>
        <translation>achterstand statushouders</translation>
    </message>
    <message>
        <source>score for “%1”</source>
        <extracomment>%1 a principle</extracomment>
        <translation>score voor “%1”</translation>
    </message>
    <message>
        <source>target for “%1”</source>
        <translation>streefscore voor “%1”</translation>
    </message>
    <message>
        <source>distance to the target for “%1”</source>
        <translation>afstand tot de streefscore voor “%1”</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plek</numerusform>
            <numerusform>%Ln plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s)</source>
        <translation>
            <numerusform>%Ln statushouder</numerusform>
            <numerusform>%Ln statushouders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 status holders</source>
        <translation>%1 statushouders</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) over</source>
        <translation>
            <numerusform>%Ln plek over</numerusform>
            <numerusform>%Ln plekken over</numerusform>
        </translation>
    </message>
    <message>
        <source>lead of %1</source>
        <translation>voorsprong van %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>a score, out of the highest one</extracomment>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punten</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>“%1” has a field that is not known. There are: %2.</source>
        <extracomment>%1 the pattern, %2 a list of fields</extracomment>
        <translation>“%1” heeft een veld dat niet bestaat. Mogelijk zijn: %2.</translation>
    </message>
    <message>
        <source>“%1” has a character that a file name cannot have.</source>
        <translation>“%1” heeft een teken dat niet in een bestandsnaam mag.</translation>
    </message>
    <message>
        <source>“%1” gives two files the name %2. Add {naam} or {code}.</source>
        <translation>“%1” geeft twee bestanden de naam %2. Zet er {naam} of {code} in.</translation>
    </message>
    <message>
        <source>“%1” does not end in %2.</source>
        <extracomment>%1 a pattern for names of files, %2 an ending such as .pdf</extracomment>
        <translation>“%1” eindigt niet op %2.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>How many places for reception a municipality must have. It follows from statements, each with a date and a source; the one in force is used.</source>
        <translation>Hoeveel opvangplekken een gemeente moet hebben. De opgave volgt uit uitspraken, elk met datum en bron. De uitspraak die geldt, telt.</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>The task in force, minus the places given away and plus those taken over in agreed trades.</source>
        <translation>De geldende opgave, min de plekken die zijn afgestaan en plus de plekken die zijn overgenomen in afgesproken uitruil.</translation>
    </message>
    <message>
        <source>Remaining task</source>
        <translation>Restopgave</translation>
    </message>
    <message>
        <source>The task after trades minus the places that count.</source>
        <translation>De opgave na uitruil min de plekken die meetellen.</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>The task after trades, minus what counts and what is decided.</source>
        <translation>De opgave na uitruil, min wat meetelt en wat is besloten.</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Te vinden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>What counts and what is decided, minus the task after trades. A minus is a shortage.</source>
        <translation>Wat meetelt en wat is besloten, min de opgave na uitruil. Een min is een tekort.</translation>
    </message>
    <message>
        <source>Indicative distribution</source>
        <translation>Indicatieve verdeling</translation>
    </message>
    <message>
        <source>The first division of the places over the municipalities, at the start of a round.</source>
        <translation>De eerste verdeling van de plekken over de gemeenten, aan het begin van een ronde.</translation>
    </message>
    <message>
        <source>Allocation decision</source>
        <translation>Verdeelbesluit</translation>
    </message>
    <message>
        <source>The decision of the minister that lays down the tasks of a round.</source>
        <translation>Het besluit van de minister waarin de opgaven van een ronde vastliggen.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>How the places of the province are divided over its municipalities.</source>
        <translation>Hoe de plekken van de provincie zijn verdeeld over de gemeenten.</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>An agreement by which one municipality takes over places of another. The sum of the province stays the same.</source>
        <translation>Een afspraak waarbij een gemeente plekken overneemt van een andere. De som van de provincie blijft gelijk.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>Counter-performance</source>
        <translation>Tegenprestatie</translation>
    </message>
    <message>
        <source>What a municipality does in return in a trade.</source>
        <translation>Wat een gemeente bij uitruil terugdoet.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>A division that is tried out. The dossier does not change by it.</source>
        <translation>Een verdeling om uit te proberen. Het dossier verandert er niet door.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Two years of the Spreidingswet, with their own task, rules and dates.</source>
        <translation>Twee jaren van de Spreidingswet, met een eigen opgave, eigen regels en eigen datums.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Places that count for the task on the as-of date, by the rules of the round.</source>
        <translation>Plekken die op de peildatum meetellen voor de opgave, volgens de regels van de ronde.</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Telt mee?</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Places about which the decision has been made, but that are not open yet.</source>
        <translation>Plekken waarover is besloten, maar die nog niet open zijn.</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Places that are being looked into. They never lower what is to be found.</source>
        <translation>Plekken die worden onderzocht. Zij verlagen nooit wat nog te vinden is.</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Duurzaam</translation>
    </message>
    <message>
        <source>Places that are available for at least five years.</source>
        <translation>Plekken die ten minste vijf jaar beschikbaar zijn.</translation>
    </message>
    <message>
        <source>Large locations</source>
        <translation>Grote locaties</translation>
    </message>
    <message>
        <source>Locations with at least 100 places that count.</source>
        <translation>Locaties met ten minste 100 plekken die meetellen.</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>The day on which you look at the figures. Every screen goes by it.</source>
        <translation>De dag waarop u naar de cijfers kijkt. Elk scherm gaat daarvan uit.</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Toetsdatum</translation>
    </message>
    <message>
        <source>Until this day places must at least be available in order to count: 1 February of the second year of the round.</source>
        <translation>Tot deze dag moeten plekken ten minste beschikbaar zijn om mee te tellen: 1 februari van het tweede jaar van de ronde.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Places for reception: one for each person.</source>
        <translation>Opvangplekken: één voor elke persoon.</translation>
    </message>
    <message>
        <source>Of which minors</source>
        <translation>Waarvan amv</translation>
    </message>
    <message>
        <source>Places for unaccompanied minors: children who came here without parents.</source>
        <translation>Plekken voor alleenstaande minderjarige vreemdelingen (amv): kinderen die hier zonder ouders zijn gekomen.</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Amv</translation>
    </message>
    <message>
        <source>For minors</source>
        <translation>Voor amv</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>A building or site with places for reception, now or in future.</source>
        <translation>Een gebouw of terrein met opvangplekken, nu of later.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>The period in which a location has a number of places.</source>
        <translation>De periode waarin een locatie een aantal plekken heeft.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Looptijden</translation>
    </message>
    <message>
        <source>Extends earlier term</source>
        <translation>Verlengt eerdere looptijd</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Phases 1 to 4 are in preparation, 5 is decided, 6 to 8 are open.</source>
        <translation>Fase 1 tot en met 4 is in onderzoek, 5 is besloten, 6 tot en met 8 is open.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How far the plan for a location is, in eight steps: from the decision in principle to winding down.</source>
        <translation>Hoe ver het plan voor een locatie is, in acht stappen: van principebesluit tot afbouw.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>For whom the places are: asylum seekers, status holders, people from Ukraine, or urgent reception. Each is counted apart.</source>
        <translation>Voor wie de plekken zijn: asielzoekers, statushouders, mensen uit Oekraïne of noodopvang. Elke stroom telt apart.</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Noodopvang</translation>
    </message>
    <message>
        <source>Short-term reception. It does not count for the task.</source>
        <translation>Opvang voor korte tijd. Die telt niet mee voor de opgave.</translation>
    </message>
    <message>
        <source>Urgent places</source>
        <translation>Tijdelijke (nood)opvang</translation>
    </message>
    <message>
        <source>Temporary places that the state asks for beside the task: new ones, and ones kept open longer.</source>
        <translation>Tijdelijke plekken die het Rijk vraagt naast de opgave: nieuwe plekken, en plekken die langer openblijven.</translation>
    </message>
    <message>
        <source>Transfer location</source>
        <translation>Doorstroomlocatie</translation>
    </message>
    <message>
        <source>A place to live for a while for status holders who wait for a home.</source>
        <translation>Een plek waar statushouders een tijd wonen tot er een woning is.</translation>
    </message>
    <message>
        <source>Displaced persons</source>
        <translation>Ontheemden</translation>
    </message>
    <message>
        <source>People who fled from Ukraine. Their places are no part of the task.</source>
        <translation>Mensen die zijn gevlucht uit Oekraïne. Hun plekken horen niet bij de opgave.</translation>
    </message>
    <message>
        <source>Ukraine places</source>
        <translation>Oekraïne plekken</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>People with a residence permit for whom a municipality must find homes.</source>
        <translation>Mensen met een verblijfsvergunning voor wie een gemeente een woning moet vinden.</translation>
    </message>
    <message>
        <source>Housing task</source>
        <translation>Taakstelling</translation>
    </message>
    <message>
        <source>How many status holders a municipality must house in a half-year.</source>
        <translation>Hoeveel statushouders een gemeente in een halfjaar moet huisvesten.</translation>
    </message>
    <message>
        <source>Corrected task</source>
        <translation>Gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>The housing task with its revision, plus the backlog or minus the lead.</source>
        <translation>De taakstelling met de herziening, plus de achterstand of min de voorsprong.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>How many status holders are still to be housed of earlier half-years.</source>
        <translation>Hoeveel statushouders van eerdere halfjaren nog een woning moeten krijgen.</translation>
    </message>
    <message>
        <source>Status h. backlog</source>
        <translation>Statush. achterstand</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Voorsprong</translation>
    </message>
    <message>
        <source>How many more status holders were housed than was needed.</source>
        <translation>Hoeveel statushouders meer een woning kregen dan nodig was.</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>Op schema</translation>
    </message>
    <message>
        <source>At least as many are housed as belongs to the months that have passed: each month a sixth of the corrected task.</source>
        <translation>Er zijn ten minste zo veel mensen gehuisvest als hoort bij de maanden die voorbij zijn: elke maand een zesde van de gecorrigeerde taakstelling.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>One of the six starting points of the Utrechtse Aanpak.</source>
        <translation>Een van de zes kernpunten van de Utrechtse Aanpak.</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How well a municipality or location meets a principle, from 1 to 5. Unknown and not applicable are no scores.</source>
        <translation>Hoe goed een gemeente of locatie voldoet aan een uitgangspunt, van 1 tot 5. Onbekend en niet van toepassing zijn geen score.</translation>
    </message>
    <message>
        <source>Target score</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>The score to be reached, sometimes with a due date.</source>
        <translation>De score die u wilt bereiken, soms met een datum.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>The sentence that tells what a score from 1 to 5 means.</source>
        <translation>De zin die zegt wat een score van 1 tot 5 betekent.</translation>
    </message>
    <message>
        <source>Carrying capacity</source>
        <translation>Draagkracht</translation>
    </message>
    <message>
        <source>How much reception a neighbourhood or municipality can bear.</source>
        <translation>Hoeveel opvang een buurt of gemeente aankan.</translation>
    </message>
    <message>
        <source>Public support</source>
        <translation>Draagvlak</translation>
    </message>
    <message>
        <source>How far residents stand behind a plan.</source>
        <translation>In hoeverre bewoners achter een plan staan.</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>What holds a location up, who must move, and since when.</source>
        <translation>Wat een locatie tegenhoudt, wie aan zet is en sinds wanneer.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mijlpaal</translation>
    </message>
    <message>
        <source>A step with a date in the plan for a location, such as a permit.</source>
        <translation>Een stap met een datum in het plan voor een locatie, zoals een vergunning.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mijlpalen</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Schouw</translation>
    </message>
    <message>
        <source>COA looks whether a building suits: first on paper, then on the spot.</source>
        <translation>Het COA kijkt of een gebouw geschikt is: eerst op papier, dan ter plekke.</translation>
    </message>
    <message>
        <source>Administrative agreement</source>
        <translation>Bestuursovereenkomst</translation>
    </message>
    <message>
        <source>The agreement between municipality and COA about a location.</source>
        <translation>De afspraak tussen gemeente en COA over een locatie.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Bod</translation>
    </message>
    <message>
        <source>What the province offered the state, with its conditions.</source>
        <translation>Wat de provincie het Rijk heeft aangeboden, met de voorwaarden.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>What the state must do for an offer: regulation, money or something else.</source>
        <translation>Wat het Rijk moet doen voor een bod: regels, geld of iets anders.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Report of 1 November</source>
        <translation>Verslag van 1 november</translation>
    </message>
    <message>
        <source>The report of the King&apos;s commissioner to the minister.</source>
        <translation>Het verslag van de commissaris van de Koning aan de minister.</translation>
    </message>
    <message>
        <source>Regional table</source>
        <translation>Regietafel</translation>
    </message>
    <message>
        <source>The meeting of the province and its 26 municipalities about reception and integration (PRT).</source>
        <translation>Het overleg van de provincie en de 26 gemeenten over opvang en integratie (PRT).</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>IJkpunt</translation>
    </message>
    <message>
        <source>A meeting that later figures are compared with.</source>
        <translation>Een regietafel waarmee u latere cijfers vergelijkt.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>What asks for attention on the as-of date, by a fixed rule.</source>
        <translation>Wat op de peildatum aandacht vraagt, volgens een vaste regel.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The file that holds all figures of the province, with their history.</source>
        <translation>Het bestand met alle cijfers van de provincie en hun geschiedenis.</translation>
    </message>
    <message>
        <source>To find after the proposal</source>
        <translation>Nog te vinden na voorstel</translation>
    </message>
    <message>
        <source>Traded in</source>
        <translation>Uitruil in</translation>
    </message>
    <message>
        <source>Traded out</source>
        <translation>Uitruil uit</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Gegeven of ontvangen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>The task that a scenario would give a municipality: what it has now, changed by the scenario.</source>
        <translation>De opgave die een scenario een gemeente zou geven: wat zij nu heeft, veranderd door het scenario.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>In ruil daarvoor</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Extension option</source>
        <translation>Optie tot verlengen</translation>
    </message>
    <message>
        <source>Extended?</source>
        <translation>Verlengd?</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>Nieuwe plekken</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Langer open</translation>
    </message>
    <message>
        <source>Places asked</source>
        <translation>Plekken gevraagd</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>A change of the housing task halfway through the half-year.</source>
        <translation>Een wijziging van de taakstelling halverwege het halfjaar.</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>Status holders who got a home in the months that have ended.</source>
        <translation>Statushouders die een woning kregen in de maanden die voorbij zijn.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij begin</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Open condition</source>
        <translation>Open voorwaarde</translation>
    </message>
    <message>
        <source>A condition that was asked, promised or partly met. Granted and refused are settled.</source>
        <translation>Een voorwaarde die is gevraagd, toegezegd of deels vervuld. Toegekend en geweigerd zijn afgehandeld.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Bring the edits of two people together in one dossier. What they filled in differently is shown first.</source>
        <translation>De wijzigingen van twee mensen in één dossier bij elkaar brengen. Wat zij anders hebben ingevuld, ziet u eerst.</translation>
    </message>
    <message>
        <source>Keep open longer</source>
        <translation>Langer openhouden</translation>
    </message>
    <message>
        <source>Places stay open longer than agreed: a new term that follows the former one.</source>
        <translation>Plekken blijven langer open dan was afgesproken: een nieuwe looptijd die op de vorige volgt.</translation>
    </message>
    <message>
        <source>What a source says about a task. Statements stand beside each other. The one that is marked as in force names the task, or else the newest one: it is in bold type.</source>
        <translation>Wat een bron over een opgave zegt. Uitspraken staan naast elkaar. De uitspraak die als geldend is gemarkeerd, geeft de opgave, en anders de nieuwste: die staat vet.</translation>
    </message>
</context>
<context>
    <name>HalfYearCourse</name>
    <message>
        <source>first half of %1</source>
        <translation>eerste halfjaar van %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>tweede halfjaar van %1</translation>
    </message>
    <message>
        <source>On schedule: unknown, because the task is unknown.</source>
        <translation>Op schema: onbekend, want de taakstelling is onbekend.</translation>
    </message>
    <message>
        <source>On schedule: unknown, because no month has been filled in.</source>
        <translation>Op schema: onbekend, want er is nog geen maand ingevuld.</translation>
    </message>
    <message>
        <source>On schedule: yes. Housed %1, expected %2/6 × %3 = %4.</source>
        <extracomment>%1 housed; %2 months that ended of 6; %3 corrected task; %4 expected</extracomment>
        <translation>Op schema: ja. Gehuisvest %1, verwacht %2/6 × %3 = %4.</translation>
    </message>
    <message>
        <source>On schedule: no. Housed %1, expected %2/6 × %3 = %4.</source>
        <translation>Op schema: nee. Gehuisvest %1, verwacht %2/6 × %3 = %4.</translation>
    </message>
    <message>
        <source>1st half of %1</source>
        <translation>1e helft %1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2e helft %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>%1 (done again later)</source>
        <translation>%1 (later opnieuw gedaan)</translation>
    </message>
    <message>
        <source>%1 (undone later)</source>
        <translation>%1 (later ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>score or target</source>
        <translation>score of streefscore</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>dossier made</source>
        <translation>dossier gemaakt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HousedFigure</name>
    <message>
        <source>housed since the half-year began</source>
        <translation>gehuisvest sinds het begin van het halfjaar</translation>
    </message>
    <message>
        <source>schedule: a sixth each month</source>
        <translation>schema: elke maand een zesde</translation>
    </message>
    <message>
        <source>Nothing is known yet of this half-year.</source>
        <translation>Over dit halfjaar is nog niets bekend.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Locations and terms</source>
        <translation>Locaties en looptijden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Scores and targets</source>
        <translation>Scores en streefscores</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Uitruil</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plek</numerusform>
            <numerusform>%Ln plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number; a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>lead of %Ln person(s)</source>
        <translation>
            <numerusform>voorsprong van %Ln persoon</numerusform>
            <numerusform>voorsprong van %Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No location has open places on this day.</source>
        <translation>Geen enkele locatie heeft op deze dag open plekken.</translation>
    </message>
    <message>
        <source>The dossier does not say how many inhabitants there are.</source>
        <translation>Het dossier zegt niet hoeveel inwoners er zijn.</translation>
    </message>
    <message>
        <source>The task is 0, so that nothing can be a part of it.</source>
        <translation>De opgave is 0. Dan kan niets er een deel van zijn.</translation>
    </message>
    <message>
        <source>The task is unknown.</source>
        <translation>De opgave is onbekend.</translation>
    </message>
    <message>
        <source>The dossier does not say which groups live at the locations in use, or how many.</source>
        <translation>Het dossier zegt niet welke groepen op de open locaties wonen, of met hoeveel.</translation>
    </message>
    <message>
        <source>The dossier does not say so for any location with open places.</source>
        <translation>Het dossier zegt dit van geen enkele locatie met open plekken.</translation>
    </message>
    <message>
        <source>The housing task of this half-year is unknown.</source>
        <translation>De taakstelling van dit halfjaar is onbekend.</translation>
    </message>
    <message>
        <source>No open places for children are known.</source>
        <translation>Er zijn geen open plekken voor kinderen bekend.</translation>
    </message>
    <message>
        <source>No end is known of any of the places for children.</source>
        <translation>Van geen enkele plek voor kinderen is een einde bekend.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>geen einde bekend</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <extracomment>%1 a municipality</extracomment>
        <translation>Overgedragen aan %1</translation>
    </message>
    <message>
        <source>Taken over from %1</source>
        <translation>Overgenomen van %1</translation>
    </message>
    <message>
        <source>%1 (proposed, not agreed)</source>
        <extracomment>%1 a trade</extracomment>
        <translation>%1 (voorgesteld, niet afgesproken)</translation>
    </message>
    <message>
        <source>Places per location</source>
        <translation>Plekken per locatie</translation>
    </message>
    <message>
        <source>Places per 1,000 inhabitants</source>
        <translation>Plekken per 1.000 inwoners</translation>
    </message>
    <message>
        <source>Part of the task at one location</source>
        <translation>Deel van de opgave op één locatie</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Homes for other groups than reception</source>
        <translation>Woningen voor andere groepen dan opvang</translation>
    </message>
    <message>
        <source>Places at transfer locations</source>
        <translation>Plekken op doorstroomlocaties</translation>
    </message>
    <message>
        <source>Status holders still to be housed</source>
        <translation>Statushouders die nog een woning krijgen</translation>
    </message>
    <message>
        <source>Places for other municipalities</source>
        <translation>Plekken voor andere gemeenten</translation>
    </message>
    <message>
        <source>Places in other municipalities</source>
        <translation>Plekken in andere gemeenten</translation>
    </message>
    <message>
        <source>Agreed trades in this round</source>
        <translation>Afgesproken uitruil in deze ronde</translation>
    </message>
    <message>
        <source>Shortest term for children</source>
        <translation>Kortste looptijd voor kinderen</translation>
    </message>
    <message>
        <source>Children&apos;s places that end within 12 months</source>
        <translation>Plekken voor kinderen die binnen 12 maanden eindigen</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>%1 a number, perhaps with a decimal</extracomment>
        <translation>%1 plekken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>runs at %1 of %2</source>
        <extracomment>a facility runs at %1 of %2 locations of which something is known</extracomment>
        <translation>werkt op %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trade(s)</source>
        <translation>
            <numerusform>%Ln afspraak</numerusform>
            <numerusform>%Ln afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n location(s) in use.</source>
        <extracomment>%1 places</extracomment>
        <translation>
            <numerusform>%1 op %n open locatie.</numerusform>
            <numerusform>%1 op %n open locaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 inhabitants.</source>
        <extracomment>%1 places, %2 inhabitants</extracomment>
        <translation>%1 voor %2 inwoners.</translation>
    </message>
    <message>
        <source>%1 at the largest location, of a task of %2.</source>
        <extracomment>%1 places, %2 the task</extracomment>
        <translation>%1 op de grootste locatie, van een opgave van %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) live at the locations in use.</source>
        <translation>
            <numerusform>Er woont %n groep op de open locaties.</numerusform>
            <numerusform>Er wonen %n groepen op de open locaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 homes and places are for other groups. Groups without a number are left out.</source>
        <extracomment>%1 and %2 homes or places</extracomment>
        <translation>%1 van de %2 woningen en plekken zijn voor andere groepen. Groepen zonder aantal tellen niet mee.</translation>
    </message>
    <message>
        <source>Something is known of every location with open places.</source>
        <translation>Van elke locatie met open plekken is iets bekend.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n location(s) with open places nothing is known.</source>
        <translation>
            <numerusform>Van %n locatie met open plekken is niets bekend.</numerusform>
            <numerusform>Van %n locaties met open plekken is niets bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open places at %n transfer location(s).</source>
        <translation>
            <numerusform>Open plekken op %n doorstroomlocatie.</numerusform>
            <numerusform>Open plekken op %n doorstroomlocaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrected task of this half-year, less who was housed.</source>
        <translation>De gecorrigeerde taakstelling van dit halfjaar, min wie een woning kreeg.</translation>
    </message>
    <message>
        <source>Open places here that count for another municipality. Each place counts once.</source>
        <translation>Open plekken hier die voor een andere gemeente meetellen. Elke plek telt één keer.</translation>
    </message>
    <message>
        <source>Open places elsewhere that count for this municipality. Each place counts once.</source>
        <translation>Open plekken elders die voor deze gemeente meetellen. Elke plek telt één keer.</translation>
    </message>
    <message>
        <source>No other trade is proposed in this round.</source>
        <translation>In deze ronde is geen andere uitruil voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) are proposed but not agreed, and do not count.</source>
        <translation>
            <numerusform>%n afspraak is voorgesteld, maar niet afgesproken. Die telt niet mee.</numerusform>
            <numerusform>%n afspraken zijn voorgesteld, maar niet afgesproken. Die tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first places for children end during a school year.</source>
        <translation>De eerste plekken voor kinderen eindigen in een schooljaar.</translation>
    </message>
    <message>
        <source>The first places for children end with a school year.</source>
        <translation>De eerste plekken voor kinderen eindigen met een schooljaar.</translation>
    </message>
    <message>
        <source>%1 end within 12 months, and nothing extends them.</source>
        <translation>%1: ze eindigen binnen 12 maanden en niets verlengt ze.</translation>
    </message>
    <message>
        <source>Open places are those of locations in use whose term has begun and has not ended, of every stream.</source>
        <translation>Open plekken zijn plekken van locaties in gebruik, waarvan de looptijd is begonnen en niet is geëindigd. Elke stroom telt mee.</translation>
    </message>
    <message>
        <source>Only places that count for the task are taken, per location.</source>
        <translation>Alleen plekken die meetellen voor de opgave, per locatie.</translation>
    </message>
    <message>
        <source>A group of which the number is 0 is left out. A group without a number is taken along.</source>
        <translation>Een groep met aantal 0 telt niet mee. Een groep zonder aantal telt wel mee.</translation>
    </message>
    <message>
        <source>Reception is for asylum seekers, families, unaccompanied minors and displaced persons. All others are other groups.</source>
        <translation>Opvang is voor asielzoekers, gezinnen, amv en ontheemden. Alle andere groepen zijn andere groepen.</translation>
    </message>
    <message>
        <source>Only locations with open places are looked at. Unknown is not the same as none. </source>
        <translation>Alleen locaties met open plekken tellen. Onbekend is niet hetzelfde als geen. </translation>
    </message>
    <message>
        <source>A negative number is a lead on the housing task.</source>
        <translation>Een getal onder 0 is een voorsprong op de taakstelling.</translation>
    </message>
    <message>
        <source>Trades of every stream count, when they are agreed and of this round.</source>
        <translation>Uitruil van elke stroom telt mee, als die is afgesproken en van deze ronde is.</translation>
    </message>
    <message>
        <source>Places for children whose term ends within 12 months of the as-of date. A term that is extended at the same location forces nobody to move.</source>
        <translation>Plekken voor kinderen waarvan de looptijd binnen 12 maanden na de peildatum eindigt. Een looptijd die op dezelfde locatie wordt verlengd, dwingt niemand te verhuizen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a group, %2 a location</extracomment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1, for %2, %3</source>
        <extracomment>%1 a location, %2 a municipality, %3 until when</extracomment>
        <translation>%1, voor %2, %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a location, %2 until when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, during a school year</source>
        <extracomment>%1 a location and its end</extracomment>
        <translation>%1, in een schooljaar</translation>
    </message>
    <message>
        <source>%1 (extended)</source>
        <extracomment>%1 a location and its end</extracomment>
        <translation>%1 (verlengd)</translation>
    </message>
    <message>
        <source>%1, at %2 metres</source>
        <extracomment>%1 a location, %2 a distance in metres</extracomment>
        <translation>%1, op %2 meter</translation>
    </message>
    <message>
        <source>Places for children are those for unaccompanied minors and for families. Where a location for families does not say how many are for them, all its places are taken. A school year ends on 31 July.</source>
        <translation>Plekken voor kinderen zijn plekken voor amv en voor gezinnen. Is van een locatie voor gezinnen niet bekend hoeveel plekken voor hen zijn, dan tellen alle plekken. Een schooljaar eindigt op 31 juli.</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>no statement for %1</source>
        <translation>geen uitspraak voor %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>%1% of the task</source>
        <translation>%1% van de opgave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln location(s), rules of %1</source>
        <extracomment>%1 a round of the Spreidingswet such as 2025-2026</extracomment>
        <translation>
            <numerusform>%Ln locatie, regels van %1</numerusform>
            <numerusform>%Ln locaties, regels van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>task − counts − decided</source>
        <translation>opgave − telt mee − besloten</translation>
    </message>
    <message>
        <source>more than the task</source>
        <translation>meer dan de opgave</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Volgende deadline</translation>
    </message>
    <message>
        <source>every date has passed</source>
        <translation>alle datums zijn voorbij</translation>
    </message>
    <message>
        <source>Until realisation</source>
        <translation>Tot de realisatiedatum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 a day, %2 a round such as 2027-2028</extracomment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>on %1, %2 for minors</source>
        <extracomment>%1 a day, %2 places</extracomment>
        <translation>op %1, waarvan %2 amv</translation>
    </message>
    <message>
        <source>Until the report</source>
        <extracomment>the report of the King&apos;s commissioner (verslag CdK)</extracomment>
        <translation>Tot het verslag CdK</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>decided %1, in preparation %2</source>
        <translation>besloten %1, in onderzoek %2</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In every table</source>
        <translation>In elke tabel</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <extracomment>the keys of one screen; %1 its name</extracomment>
        <translation>Scherm %1</translation>
    </message>
    <message>
        <source>The keys of Regiekompas</source>
        <translation>De toetsen van Regiekompas</translation>
    </message>
</context>
<context>
    <name>LocationEdit</name>
    <message>
        <source>A location cannot be without a name. Type a name.</source>
        <translation>Een locatie moet een naam hebben. Typ een naam.</translation>
    </message>
    <message>
        <source>%1 already has a location named %2. Type a name that tells them apart.</source>
        <translation>%1 heeft al een locatie met de naam %2. Typ een naam die het verschil duidelijk maakt.</translation>
    </message>
</context>
<context>
    <name>LocationKindName</name>
    <message>
        <source>reception centre</source>
        <extracomment>Dutch: azc</extracomment>
        <translation>azc</translation>
    </message>
    <message>
        <source>small-scale reception</source>
        <extracomment>Dutch: kleinschalige opvang</extracomment>
        <translation>kleinschalige opvang</translation>
    </message>
    <message>
        <source>reception of unaccompanied minors</source>
        <extracomment>Dutch: amv-opvang</extracomment>
        <translation>amv-opvang</translation>
    </message>
    <message>
        <source>emergency shelter</source>
        <extracomment>Dutch: noodopvang</extracomment>
        <translation>noodopvang</translation>
    </message>
    <message>
        <source>crisis shelter</source>
        <extracomment>Dutch: crisisnoodopvang</extracomment>
        <translation>crisisnoodopvang</translation>
    </message>
    <message>
        <source>temporary municipal shelter</source>
        <extracomment>Dutch: tijdelijke gemeentelijke opvang (TGO)</extracomment>
        <translation>tijdelijke gemeentelijke opvang (TGO)</translation>
    </message>
    <message>
        <source>transfer location</source>
        <extracomment>Dutch: doorstroomlocatie</extracomment>
        <translation>doorstroomlocatie</translation>
    </message>
    <message>
        <source>municipal shelter for Ukrainians</source>
        <extracomment>Dutch: gemeentelijke opvang Oekraïne (GOO)</extracomment>
        <translation>gemeentelijke opvang Oekraïne (GOO)</translation>
    </message>
    <message>
        <source>mixed living</source>
        <extracomment>Dutch: gemengd wonen</extracomment>
        <translation>gemengd wonen</translation>
    </message>
</context>
<context>
    <name>LocationPlan</name>
    <message>
        <source>Two rows would be named “%1” in the same municipality. Give one another name.</source>
        <translation>Twee rijen zouden “%1” heten in dezelfde gemeente. Geef één ervan een andere naam.</translation>
    </message>
</context>
<context>
    <name>LocationWarnings</name>
    <message>
        <source>%1 also has a location named %2. Is it the same one? Then its places count twice.</source>
        <translation>%1 heeft ook een locatie met de naam %2. Is dat dezelfde? Dan tellen de plekken dubbel.</translation>
    </message>
    <message>
        <source>The building of %1 has the same address. One has regular places and the other emergency places at the same time. Check that they are not counted twice.</source>
        <translation>Het gebouw van %1 heeft hetzelfde adres. De ene heeft tegelijk gewone plekken en de andere plekken noodopvang. Controleer of ze niet dubbel tellen.</translation>
    </message>
    <message>
        <source>This building has regular places and emergency places at the same time. Check that they are not counted twice.</source>
        <translation>Dit gebouw heeft tegelijk gewone plekken en plekken noodopvang. Controleer of ze niet dubbel tellen.</translation>
    </message>
    <message>
        <source>Places are delivered for %1, in which the location lies. Choose another municipality, or nobody else.</source>
        <translation>Er zijn plekken voor %1, waar de locatie zelf ligt. Kies een andere gemeente, of niemand anders.</translation>
    </message>
</context>
<context>
    <name>MapFigure</name>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number on the map: unknown. Not applicable is a dash.</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers with both ends: &quot;-229 to -145&quot;</extracomment>
        <translation>%1 t/m %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n municipality(ies)</source>
        <extracomment>Legend: %1 a range of numbers</extracomment>
        <translation>
            <numerusform>%1: %n gemeente</numerusform>
            <numerusform>%1: %n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown: %n municipality(ies)</source>
        <translation>
            <numerusform>onbekend: %n gemeente</numerusform>
            <numerusform>onbekend: %n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not applicable: %n municipality(ies)</source>
        <translation>
            <numerusform>niet van toepassing: %n gemeente</numerusform>
            <numerusform>niet van toepassing: %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>min %1</translation>
    </message>
    <message>
        <source>%1. %2: %3.</source>
        <extracomment>For a screen reader: %1 a municipality, %2 a figure, %3 its number</extracomment>
        <translation>%1. %2: %3.</translation>
    </message>
    <message>
        <source>%1 Step %2 of %3.</source>
        <translation>%1 Stap %2 van %3.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Percent of the task</source>
        <translation>Procent van de opgave</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Places that count</source>
        <translation>Plekken die meetellen</translation>
    </message>
    <message>
        <source>Planned places</source>
        <translation>Geplande plekken</translation>
    </message>
    <message>
        <source>Places in preparation</source>
        <translation>Plekken in onderzoek</translation>
    </message>
    <message>
        <source>Durable places</source>
        <translation>Duurzame plekken</translation>
    </message>
    <message>
        <source>Places for unaccompanied minors</source>
        <translation>Plekken voor amv</translation>
    </message>
    <message>
        <source>Places for displaced Ukrainians</source>
        <translation>Plekken voor Oekraïense ontheemden</translation>
    </message>
    <message>
        <source>Backlog in housing status holders</source>
        <translation>Achterstand huisvesting statushouders</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Niet op de kaart</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the number of a principle, %2 its name in a few words</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a location, %2 its municipality</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MilestoneKindName</name>
    <message>
        <source>decision of the municipal executive</source>
        <extracomment>Dutch: besluit college</extracomment>
        <translation>besluit college</translation>
    </message>
    <message>
        <source>decision of the municipal council</source>
        <extracomment>Dutch: besluit gemeenteraad</extracomment>
        <translation>besluit gemeenteraad</translation>
    </message>
    <message>
        <source>request to COA</source>
        <extracomment>Dutch: aanvraag COA</extracomment>
        <translation>aanvraag COA</translation>
    </message>
    <message>
        <source>inspection on paper</source>
        <extracomment>Dutch: papieren schouw</extracomment>
        <translation>papieren schouw</translation>
    </message>
    <message>
        <source>inspection on site</source>
        <extracomment>Dutch: fysieke schouw</extracomment>
        <translation>fysieke schouw</translation>
    </message>
    <message>
        <source>administrative agreement</source>
        <extracomment>Dutch: bestuursovereenkomst</extracomment>
        <translation>bestuursovereenkomst</translation>
    </message>
    <message>
        <source>permit</source>
        <extracomment>Dutch: vergunning of BOPA</extracomment>
        <translation>vergunning of BOPA</translation>
    </message>
    <message>
        <source>zoning</source>
        <extracomment>Dutch: bestemming</extracomment>
        <translation>bestemming</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ObstacleCodeName</name>
    <message>
        <source>capacity of COA</source>
        <extracomment>Dutch: capaciteit COA</extracomment>
        <translation>capaciteit COA</translation>
    </message>
    <message>
        <source>state property refused</source>
        <extracomment>Dutch: rijksvastgoed geweigerd</extracomment>
        <translation>rijksvastgoed geweigerd</translation>
    </message>
    <message>
        <source>decision of the municipal council</source>
        <extracomment>Dutch: besluit gemeenteraad</extracomment>
        <translation>besluit gemeenteraad</translation>
    </message>
    <message>
        <source>objection or appeal</source>
        <extracomment>Dutch: bezwaar of beroep</extracomment>
        <translation>bezwaar of beroep</translation>
    </message>
    <message>
        <source>zoning or permit</source>
        <extracomment>Dutch: bestemming of vergunning</extracomment>
        <translation>bestemming of vergunning</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>Dutch: eigenaar</extracomment>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>funding</source>
        <extracomment>Dutch: geld</extracomment>
        <translation>geld</translation>
    </message>
    <message>
        <source>the law may be repealed</source>
        <extracomment>Dutch: onzekerheid over intrekking van de wet</extracomment>
        <translation>onzekerheid over intrekking van de wet</translation>
    </message>
    <message>
        <source>public support</source>
        <extracomment>Dutch: draagvlak</extracomment>
        <translation>draagvlak</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>Dutch: anders</extracomment>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>OfferModels</name>
    <message>
        <source>The name is empty. Type a name, or remove the row.</source>
        <translation>De naam is leeg. Vul een naam in of verwijder de rij.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>%1 of %2 conditions are open</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>How many of its conditions are open: asked, promised or partly met</source>
        <translation>Hoeveel voorwaarden open zijn: gevraagd, toegezegd of deels ingewilligd</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Bod</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Amount in whole euros</source>
        <translation>Bedrag in hele euro’s</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days since the date, until the as-of date</source>
        <translation>Dagen sinds de datum, tot de peildatum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2. Change one of them.</source>
        <translation>De laatste dag, %1, ligt vóór de eerste, %2. Wijzig een van beide.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>a number of days; the source names the month or the year only</extracomment>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuw bod</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Nieuwe voorwaarde</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Datum van de status</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Whether the request runs on the as-of date</source>
        <translation>Of het verzoek loopt op de peildatum</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Places asked</source>
        <translation>Plekken gevraagd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Who must
move</source>
        <translation>Wie is
aan zet</translation>
    </message>
</context>
<context>
    <name>OverviewReport</name>
    <message>
        <source>Reception in the province of %1</source>
        <extracomment>%1 province</extracomment>
        <translation>Opvang in de provincie %1</translation>
    </message>
    <message>
        <source>%1% of the task</source>
        <translation>%1% van de opgave</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>places on %1</source>
        <translation>plekken op %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>decided %1, in preparation %2</source>
        <extracomment>%1 places decided, %2 places in preparation</extracomment>
        <translation>besloten %1, in onderzoek %2</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>a negative number is a surplus</source>
        <translation>een negatief getal is een overschot</translation>
    </message>
    <message>
        <source>task, less what counts and is decided</source>
        <translation>opgave, min wat meetelt en besloten is</translation>
    </message>
    <message>
        <source>The task of %1 is unknown; %2 places count.</source>
        <extracomment>%1 province, %2 number of places</extracomment>
        <translation>De opgave van %1 is onbekend; %2 plekken tellen mee.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s); the largest shortages are in %2.</source>
        <extracomment>%1 province, %2 list of municipalities</extracomment>
        <translation>
            <numerusform>%1 moet nog %Ln plek vinden; de grootste tekorten zijn in %2.</numerusform>
            <numerusform>%1 moet nog %Ln plekken vinden; de grootste tekorten zijn in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has to find %Ln place(s).</source>
        <extracomment>%1 province</extracomment>
        <translation>
            <numerusform>%1 moet nog %Ln plek vinden.</numerusform>
            <numerusform>%1 moet nog %Ln plekken vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what counts and is decided, %1 meets its task.</source>
        <extracomment>%1 province</extracomment>
        <translation>Met wat meetelt en besloten is, haalt %1 de opgave.</translation>
    </message>
    <message>
        <source>With what counts and is decided, %1 meets its task, but not in %2.</source>
        <extracomment>%1 province, %2 list of municipalities</extracomment>
        <translation>Met wat meetelt en besloten is, haalt %1 de opgave, maar niet in %2.</translation>
    </message>
    <message>
        <source>What counts, is decided and in preparation</source>
        <translation>Wat meetelt, besloten is en in onderzoek is</translation>
    </message>
    <message>
        <source>The largest shortage first. The difference is what counts and is decided, less the task.</source>
        <translation>Het grootste tekort staat bovenaan. Het verschil is wat meetelt en besloten is, min de opgave.</translation>
    </message>
    <message>
        <source>Six principles</source>
        <translation>Zes uitgangspunten</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Remaining is the task less what counts. To find is what remains less what is decided. A negative number is a surplus.</source>
        <translation>De restopgave is de opgave min wat meetelt. Nog te vinden is de restopgave min wat besloten is. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>The province has a task of its own of %1 places. The tasks of its municipalities add up to %2.</source>
        <translation>De provincie heeft een eigen opgave van %1 plekken. De opgaven van de gemeenten zijn samen %2.</translation>
    </message>
    <message>
        <source>Capacity and task through time</source>
        <translation>Capaciteit en opgave in de tijd</translation>
    </message>
    <message>
        <source>Annex: how the figures are made</source>
        <translation>Bijlage: hoe de cijfers zijn gemaakt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Beside these figures</source>
        <translation>Naast deze cijfers</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Wat is weggelaten, en waarom</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Er is niets weggelaten.</translation>
    </message>
    <message>
        <source>Per location</source>
        <translation>Per locatie</translation>
    </message>
    <message>
        <source>Tasks and their sources</source>
        <translation>Opgaven en hun bronnen</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <translation>In één zin.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>(confidential)</source>
        <translation>(vertrouwelijk)</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>geen uitspraak</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restopgave</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Met score</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 number of the principle, %2 its name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 municipalities with a score, %2 all municipalities</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Welke plekken</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Durable, of the places that count</source>
        <translation>Duurzaam, van de plekken die meetellen</translation>
    </message>
    <message>
        <source>At large locations, of the places that count</source>
        <translation>Op grote locaties, van de plekken die meetellen</translation>
    </message>
    <message>
        <source>For unaccompanied minors, of the places that count</source>
        <translation>Voor amv, van de plekken die meetellen</translation>
    </message>
    <message>
        <source>Temporary reception, new places (not part of the task)</source>
        <translation>Tijdelijke opvang, nieuwe plekken (geen deel van de opgave)</translation>
    </message>
    <message>
        <source>Temporary reception, places kept open longer (not part of the task)</source>
        <translation>Tijdelijke opvang, plekken die langer openblijven (geen deel van de opgave)</translation>
    </message>
    <message>
        <source>Reception of displaced Ukrainians (not part of the task)</source>
        <translation>Opvang van Oekraïense ontheemden (geen deel van de opgave)</translation>
    </message>
    <message>
        <source>Task of a municipality</source>
        <translation>Opgave van een gemeente</translation>
    </message>
    <message>
        <source>Task of the province</source>
        <translation>Opgave van de provincie</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Score of the province</source>
        <translation>Score van de provincie</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Looptijden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Waarom het niet meetelt</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>in the place of a last day</extracomment>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>After trades</source>
        <translation>Na uitruil</translation>
    </message>
    <message>
        <source>Statement in force</source>
        <translation>Uitspraak die geldt</translation>
    </message>
    <message>
        <source>sum of the municipalities</source>
        <translation>som van de gemeenten</translation>
    </message>
    <message>
        <source>Terms that end</source>
        <translation>Looptijden die aflopen</translation>
    </message>
    <message>
        <source>Points for attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Die zijn er niet.</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hoe snel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Of which minors</source>
        <translation>Waarvan amv</translation>
    </message>
    <message>
        <source>During the school year</source>
        <translation>Tijdens het schooljaar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) count; the task of %1 is unknown.</source>
        <extracomment>%1 cycle such as 2025-2026</extracomment>
        <translation>
            <numerusform>%Ln plek telt mee; de opgave van %1 is onbekend.</numerusform>
            <numerusform>%Ln plekken tellen mee; de opgave van %1 is onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) count for the task of %1, which is %2.</source>
        <extracomment>%1 cycle such as 2025-2026, %2 number of places</extracomment>
        <translation>
            <numerusform>%Ln plek telt mee voor de opgave van %1; die opgave is %2.</numerusform>
            <numerusform>%Ln plekken tellen mee voor de opgave van %1; die opgave is %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many places are needed on %1 is not known yet.</source>
        <extracomment>%1 day</extracomment>
        <translation>Hoeveel plekken nodig zijn op %1, is nog niet bekend.</translation>
    </message>
    <message>
        <source>On %1 there are as many places as are needed.</source>
        <extracomment>%1 day</extracomment>
        <translation>Op %1 zijn er genoeg plekken.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %Ln place(s) are needed that are not there yet.</source>
        <extracomment>%1 day</extracomment>
        <translation>
            <numerusform>Op %1 is %Ln plek nodig die er nog niet is.</numerusform>
            <numerusform>Op %1 zijn %Ln plekken nodig die er nog niet zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %1 are decided; %Ln still have to be found.</source>
        <extracomment>%1 number of places</extracomment>
        <translation>
            <numerusform>Daarvan zijn %1 besloten; %Ln is nog te vinden.</numerusform>
            <numerusform>Daarvan zijn %1 besloten; %Ln zijn nog te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) end before %1.</source>
        <extracomment>%1 day</extracomment>
        <translation>
            <numerusform>%Ln plek stopt vóór %1.</numerusform>
            <numerusform>%Ln plekken stoppen vóór %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status holder(s) were housed this half-year; %1 were expected by now.</source>
        <extracomment>%1 number of status holders</extracomment>
        <translation>
            <numerusform>%Ln statushouder is dit halfjaar gehuisvest; verwacht waren er nu %1.</numerusform>
            <numerusform>%Ln statushouders zijn dit halfjaar gehuisvest; verwacht waren er nu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to find per municipality</source>
        <translation>Nog te vinden per gemeente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies) have no place on the map.</source>
        <translation>
            <numerusform>%Ln gemeente heeft geen plek op de kaart.</numerusform>
            <numerusform>%Ln gemeenten hebben geen plek op de kaart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the figures of %Ln location(s) are old, the oldest of %2.</source>
        <extracomment>%1 municipality, %2 date</extracomment>
        <translation>
            <numerusform>%1: de cijfers van %Ln locatie zijn oud, de oudste van %2.</numerusform>
            <numerusform>%1: de cijfers van %Ln locaties zijn oud, de oudste van %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 (%Ln place(s))</source>
        <extracomment>%1 location, %2 last day</extracomment>
        <translation>
            <numerusform>%1 op %2 (%Ln plek)</numerusform>
            <numerusform>%1 op %2 (%Ln plekken)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: places for families or unaccompanied minors end during a school year, more than a year from now.</source>
        <extracomment>%1 municipality</extracomment>
        <translation>%1: over meer dan een jaar stoppen plekken voor gezinnen of amv tijdens een schooljaar.</translation>
    </message>
    <message>
        <source>As-of date %1. Round %2.</source>
        <extracomment>%1 day, %2 round such as 2025-2026</extracomment>
        <translation>Peildatum %1. Ronde %2.</translation>
    </message>
</context>
<context>
    <name>ParameterName</name>
    <message>
        <source>kinds that count</source>
        <extracomment>Dutch: soorten die meetellen</extracomment>
        <translation>soorten die meetellen</translation>
    </message>
    <message>
        <source>available at least until</source>
        <extracomment>Dutch: beschikbaar tot minstens</extracomment>
        <translation>beschikbaar tot minstens</translation>
    </message>
    <message>
        <source>years for durable</source>
        <extracomment>Dutch: jaren voor duurzaam</extracomment>
        <translation>jaren voor duurzaam</translation>
    </message>
    <message>
        <source>places for a large location</source>
        <extracomment>Dutch: plekken voor een grote locatie</extracomment>
        <translation>plekken voor een grote locatie</translation>
    </message>
    <message>
        <source>date of realisation</source>
        <extracomment>Dutch: datum van realisatie</extracomment>
        <translation>datum van realisatie</translation>
    </message>
    <message>
        <source>date of the report</source>
        <extracomment>Dutch: datum van het verslag</extracomment>
        <translation>datum van het verslag</translation>
    </message>
    <message>
        <source>date of the allocation decision</source>
        <extracomment>Dutch: datum van het verdeelbesluit</extracomment>
        <translation>datum van het verdeelbesluit</translation>
    </message>
    <message>
        <source>national capacity estimate</source>
        <extracomment>Dutch: landelijke capaciteitsraming</extracomment>
        <translation>landelijke capaciteitsraming</translation>
    </message>
    <message>
        <source>date of the national estimate</source>
        <extracomment>Dutch: datum van de capaciteitsraming</extracomment>
        <translation>datum van de capaciteitsraming</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>“%1” falls beside the last column. Begin further to the left.</source>
        <translation>“%1” valt naast de laatste kolom. Begin verder naar links.</translation>
    </message>
</context>
<context>
    <name>PhaseName</name>
    <message>
        <source>1 decision in principle</source>
        <extracomment>Dutch: 1 principebesluit</extracomment>
        <translation>1 principebesluit</translation>
    </message>
    <message>
        <source>2 set the process</source>
        <extracomment>Dutch: 2 proces vaststellen</extracomment>
        <translation>2 proces vaststellen</translation>
    </message>
    <message>
        <source>3 advice on the site</source>
        <extracomment>Dutch: 3 advies locatiekeuze</extracomment>
        <translation>3 advies locatiekeuze</translation>
    </message>
    <message>
        <source>4 final decision</source>
        <extracomment>Dutch: 4 definitief besluit</extracomment>
        <translation>4 definitief besluit</translation>
    </message>
    <message>
        <source>5 realisation</source>
        <extracomment>Dutch: 5 realiseren</extracomment>
        <translation>5 realiseren</translation>
    </message>
    <message>
        <source>6 evaluation</source>
        <extracomment>Dutch: 6 evalueren</extracomment>
        <translation>6 evalueren</translation>
    </message>
    <message>
        <source>7 operation</source>
        <extracomment>Dutch: 7 beheer</extracomment>
        <translation>7 beheer</translation>
    </message>
    <message>
        <source>8 winding down</source>
        <extracomment>Dutch: 8 afbouw</extracomment>
        <translation>8 afbouw</translation>
    </message>
</context>
<context>
    <name>PolarFigure</name>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>target score</source>
        <translation>streefscore</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>score of target score, as in &quot;3.5 of 4&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>geen streefscore</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>streefscore %1</translation>
    </message>
    <message>
        <source>No line and no mark: unknown or not applicable.</source>
        <translation>Geen lijn en geen teken: onbekend of niet van toepassing.</translation>
    </message>
    <message>
        <source>Scores: %1 known, %2 unknown, %3 n/a.</source>
        <translation>Scores: %1 bekend, %2 onbekend, %3 n.v.t.</translation>
    </message>
</context>
<context>
    <name>PrincipleName</name>
    <message>
        <source>Size and scale of reception fit the carrying capacity</source>
        <extracomment>Dutch: Maat en schaal van de opvang past bij draagkracht</extracomment>
        <translation>Maat en schaal van de opvang past bij draagkracht</translation>
    </message>
    <message>
        <source>Mixed forms of living for various target groups</source>
        <extracomment>Dutch: Inzetten op gemengde woonvormen voor diverse doelgroepen</extracomment>
        <translation>Inzetten op gemengde woonvormen voor diverse doelgroepen</translation>
    </message>
    <message>
        <source>Necessary functions of society are embedded in reception</source>
        <extracomment>Dutch: Noodzakelijke maatschappelijke functies worden ingebed in de opvang</extracomment>
        <translation>Noodzakelijke maatschappelijke functies worden ingebed in de opvang</translation>
    </message>
    <message>
        <source>Regional flow to permanent homes</source>
        <extracomment>Dutch: Regionale doorstroming</extracomment>
        <translation>Regionale doorstroming</translation>
    </message>
    <message>
        <source>Cooperation between municipalities</source>
        <extracomment>Dutch: Intergemeentelijke samenwerking</extracomment>
        <translation>Intergemeentelijke samenwerking</translation>
    </message>
    <message>
        <source>A stable climate in which children live and learn</source>
        <extracomment>Dutch: Stabiel leef- en leerklimaat voor kinderen</extracomment>
        <translation>Stabiel leef- en leerklimaat voor kinderen</translation>
    </message>
</context>
<context>
    <name>PropertyName</name>
    <message>
        <source>title of the dossier</source>
        <translation>titel van het dossier</translation>
    </message>
    <message>
        <source>code of the province</source>
        <translation>code van de provincie</translation>
    </message>
    <message>
        <source>name of the province</source>
        <translation>naam van de provincie</translation>
    </message>
    <message>
        <source>mark that the figures are an example</source>
        <translation>kenmerk dat de cijfers een voorbeeld zijn</translation>
    </message>
    <message>
        <source>as-of date on opening</source>
        <translation>peildatum bij het openen</translation>
    </message>
</context>
<context>
    <name>ProposalPlan</name>
    <message>
        <source>The task of %1 is unknown. Fill it in at the municipality first.</source>
        <translation>De opgave van %1 is onbekend. Vul die eerst in bij de gemeente.</translation>
    </message>
    <message>
        <source>%1 is pinned. Unpin it first (Ctrl+L).</source>
        <translation>%1 staat vast. Maak eerst los (Ctrl+L).</translation>
    </message>
    <message>
        <source>%1 cannot go below 0.</source>
        <translation>%1 kan niet onder 0.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln place(s) for unaccompanied minors. Choose that number or more, or lower it first.</source>
        <translation>
            <numerusform>%1 heeft %Ln plek voor amv. Kies dat aantal of meer, of verlaag het eerst.</numerusform>
            <numerusform>%1 heeft %Ln plekken voor amv. Kies dat aantal of meer, of verlaag het eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln place(s). Choose from 0 to %2 for unaccompanied minors.</source>
        <translation>
            <numerusform>%1 heeft %Ln plek. Kies van 0 tot en met %2 voor amv.</numerusform>
            <numerusform>%1 heeft %Ln plekken. Kies van 0 tot en met %2 voor amv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier itself changes only by trades. Choose a what-if above, or make one (Ctrl+Shift+N).</source>
        <translation>Het dossier zelf verandert alleen door afspraken. Kies hierboven een proef, of maak er een (Ctrl+Shift+N).</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Snelkoppeling</translation>
    </message>
</context>
<context>
    <name>RecentDossier</name>
    <message>
        <source>Not found</source>
        <extracomment>of a file</extracomment>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Folder cannot be reached</source>
        <translation>Map niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>A new row cannot be without “%1”. Paste it along.</source>
        <translation>Een nieuwe rij kan niet zonder “%1”. Plak die kolom mee.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Example figures, not real</source>
        <translation>Fictief voorbeeld, geen echte cijfers</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>As-of date %1</source>
        <translation>Peildatum %1</translation>
    </message>
    <message>
        <source>Source: dossier “%1”. Rules of %2.</source>
        <extracomment>%1 title of the dossier, %2 cycle such as 2025-2026, %3 version of the dossier&apos;s content such as 3f2a91c0</extracomment>
        <translation>Bron: dossier “%1”. Regels van %2.</translation>
    </message>
    <message>
        <source>Source: dossier “%1”, version %3. Rules of %2.</source>
        <translation>Bron: dossier “%1”, versie %3. Regels van %2.</translation>
    </message>
</context>
<context>
    <name>ReportKind</name>
    <message>
        <source>Overview for the council</source>
        <translation>Overzicht voor de gemeenteraad</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overzicht</translation>
    </message>
    <message>
        <source>factsheets</source>
        <translation>factsheets</translation>
    </message>
    <message>
        <source>annex to the report</source>
        <translation>bijlage bij het verslag</translation>
    </message>
    <message>
        <source>council</source>
        <translation>gemeenteraad</translation>
    </message>
    <message>
        <source>status holders</source>
        <translation>statushouders</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <source>Overview of the province</source>
        <translation>Overzicht van de provincie</translation>
    </message>
    <message>
        <source>Factsheets of municipalities</source>
        <translation>Factsheets van gemeenten</translation>
    </message>
    <message>
        <source>Annex to the report of 1 November</source>
        <translation>Bijlage bij het verslag van 1 november</translation>
    </message>
    <message>
        <source>Overviews for the councils</source>
        <translation>Overzichten voor de gemeenteraden</translation>
    </message>
    <message>
        <source>Housing of status holders</source>
        <translation>Huisvesting van statushouders</translation>
    </message>
    <message>
        <source>Changes since the previous meeting</source>
        <translation>Wijzigingen sinds de vorige regietafel</translation>
    </message>
</context>
<context>
    <name>RowName</name>
    <message>
        <source>property of the dossier</source>
        <translation>eigenschap van het dossier</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>statement of a task</source>
        <translation>uitspraak over een opgave</translation>
    </message>
    <message>
        <source>statement of what was realised</source>
        <translation>uitspraak over wat is gerealiseerd</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>term</source>
        <translation>looptijd</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mijlpaal</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>knelpunt</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>voorziening</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>bewijsstuk</translation>
    </message>
    <message>
        <source>target score</source>
        <translation>streefscore</translation>
    </message>
    <message>
        <source>sentence of the rubric</source>
        <translation>zin bij een score</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>uitruil</translation>
    </message>
    <message>
        <source>half-year of status holders</source>
        <translation>halfjaar van statushouders</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>bod</translation>
    </message>
    <message>
        <source>condition of an offer</source>
        <translation>voorwaarde van een bod</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>regietafel</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>proposal in a scenario</source>
        <translation>voorstel in een scenario</translation>
    </message>
    <message>
        <source>move in a scenario</source>
        <translation>verschuiving in een scenario</translation>
    </message>
    <message>
        <source>urgent request</source>
        <translation>verzoek om noodopvang</translation>
    </message>
    <message>
        <source>signal that is put off</source>
        <translation>uitgesteld aandachtspunt</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>parameter of a round</source>
        <translation>parameter van een ronde</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>removed (%1)</source>
        <translation>verwijderd (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The province has its own task for %1: the statement that is marked as in force, or else the latest. The sum of its municipalities is shown beside it.</source>
        <translation>De provincie heeft een eigen opgave voor %1: de uitspraak die als geldend is gemarkeerd, of anders de laatste uitspraak. De som van de gemeenten staat ernaast.</translation>
    </message>
    <message>
        <source>The province has no task of its own for %1. Its task is the sum of the tasks of its municipalities that are known.</source>
        <translation>De provincie heeft geen eigen opgave voor %1. De opgave is de som van de opgaven van de gemeenten die bekend zijn.</translation>
    </message>
    <message>
        <source>The task for %1 is the statement that is marked as in force. If none is marked, it is the latest one. Of the same date, the later kind holds.</source>
        <translation>De opgave voor %1 is de uitspraak die als geldend is gemarkeerd. Is er geen gemarkeerd, dan is het de laatste uitspraak. Bij dezelfde datum geldt de latere soort.</translation>
    </message>
    <message>
        <source>A place counts on %1 when all of this is true. It is for asylum reception. Its kind counts: %2. Its location is in use (phase 6, 7 or 8). It is available on that day. It stays available until at least %3. A place that is delivered for another municipality counts there.</source>
        <translation>Een plek telt mee op %1 als dit allemaal waar is. De plek is voor asielopvang. De soort telt mee: %2. De locatie is open (fase 6, 7 of 8). De plek is op die dag beschikbaar. De plek blijft beschikbaar tot minstens %3. Een plek die voor een andere gemeente wordt geleverd, telt daar mee.</translation>
    </message>
    <message>
        <source>These are places for asylum reception at locations that are decided (phase 5). Their kind counts: %1. They do not end before %2 or before %3. They may start later.</source>
        <translation>Dit zijn plekken voor asielopvang op locaties die besloten zijn (fase 5). De soort telt mee: %1. Ze eindigen niet vóór %2 of vóór %3. Ze mogen later beginnen.</translation>
    </message>
    <message>
        <source>These are places for asylum reception at locations in preparation (phase 1 to 4). Their kind counts: %1. They do not end before %2 or before %3. They may start later.</source>
        <translation>Dit zijn plekken voor asielopvang op locaties in onderzoek (fase 1 tot en met 4). De soort telt mee: %1. Ze eindigen niet vóór %2 of vóór %3. Ze mogen later beginnen.</translation>
    </message>
    <message>
        <source>These are new places for temporary reception at locations in use, available on %1. They are no part of the task.</source>
        <translation>Dit zijn nieuwe plekken voor tijdelijke opvang op locaties die open zijn, beschikbaar op %1. Ze zijn geen deel van de opgave.</translation>
    </message>
    <message>
        <source>These are places for temporary reception that stay open longer, at locations in use and available on %1. They are no part of the task.</source>
        <translation>Dit zijn plekken voor tijdelijke opvang die langer openblijven, op locaties die open zijn en beschikbaar op %1. Ze zijn geen deel van de opgave.</translation>
    </message>
    <message>
        <source>These are places for displaced Ukrainians at locations in use, available on %1. They are no part of the task.</source>
        <translation>Dit zijn plekken voor Oekraïense ontheemden op locaties die open zijn, beschikbaar op %1. Ze zijn geen deel van de opgave.</translation>
    </message>
    <message>
        <source>The corrected task is the housing task, plus the revision, plus the backlog at the start. A lead is a negative backlog. Without a stated backlog, what the half-year before left is carried over.</source>
        <translation>De gecorrigeerde taakstelling is de taakstelling, plus de herziening, plus de achterstand aan het begin. Een voorsprong is een negatieve achterstand. Is er geen achterstand opgegeven, dan gaat mee wat het halfjaar ervoor overliet.</translation>
    </message>
    <message>
        <source>These are the status holders who were housed in the months of this half-year that ended on or before %1.</source>
        <translation>Dit zijn de statushouders die zijn gehuisvest in de maanden van dit halfjaar die op of vóór %1 zijn geëindigd.</translation>
    </message>
    <message>
        <source>Each month that has ended stands for one sixth of the corrected task.</source>
        <translation>Elke maand die voorbij is, staat voor een zesde van de gecorrigeerde taakstelling.</translation>
    </message>
    <message>
        <source>The backlog at the end is the corrected task minus the status holders who were housed. A negative number is a lead.</source>
        <translation>De achterstand aan het eind is de gecorrigeerde taakstelling min de statushouders die zijn gehuisvest. Een negatief getal is een voorsprong.</translation>
    </message>
    <message>
        <source>The score is the latest one with a date on or before %1.</source>
        <translation>De score is de laatste met een datum op of vóór %1.</translation>
    </message>
    <message>
        <source>This is the mean of the municipalities that have a score on %1, to one decimal. Unknown and not applicable are no part of it.</source>
        <translation>Dit is het gemiddelde van de gemeenten die op %1 een score hebben, op één decimaal. Onbekend en niet van toepassing doen niet mee.</translation>
    </message>
    <message>
        <source>The target is the latest one of the municipality itself on %1. If it has none, it is the target of the province.</source>
        <translation>De streefscore is de laatste van de gemeente zelf op %1. Heeft de gemeente er geen, dan geldt de streefscore van de provincie.</translation>
    </message>
    <message>
        <source>The distance is the target minus the score.</source>
        <translation>De afstand is de streefscore min de score.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No kind of location counts</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>The task after trades is the task, minus the places given, plus the places received. Only agreed trades for %1 are included.</source>
        <translation>De opgave na uitruil is de opgave, min de gegeven plekken, plus de ontvangen plekken. Alleen afgesproken uitruil voor %1 doet mee.</translation>
    </message>
    <message numerus="yes">
        <source>Of the places that count, these are available for at least %n year(s), or have no end date.</source>
        <translation>
            <numerusform>Van de plekken die meetellen, zijn deze minstens %n jaar beschikbaar, of hebben ze geen einddatum.</numerusform>
            <numerusform>Van de plekken die meetellen, zijn deze minstens %n jaar beschikbaar, of hebben ze geen einddatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the places that count, these are at locations with at least %Ln place(s) that count. Several small locations together may qualify too.</source>
        <translation>
            <numerusform>Van de plekken die meetellen, zijn deze op locaties met minstens %Ln plek die meetelt. Ook enkele kleine locaties samen kunnen in aanmerking komen.</numerusform>
            <numerusform>Van de plekken die meetellen, zijn deze op locaties met minstens %Ln plekken die meetellen. Ook enkele kleine locaties samen kunnen in aanmerking komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the places that count, these are for unaccompanied minors. Where the number is unknown, nothing is added.</source>
        <translation>Van de plekken die meetellen, zijn deze voor amv. Waar het aantal onbekend is, wordt niets opgeteld.</translation>
    </message>
    <message>
        <source>What remains is the task after trades minus the places that count. A negative number is a surplus.</source>
        <translation>De restopgave is de opgave na uitruil min de plekken die meetellen. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>What is still to find is the task after trades, minus the places that count, minus the places that are decided. A negative number is a surplus.</source>
        <translation>Nog te vinden is de opgave na uitruil, min de plekken die meetellen, min de plekken die besloten zijn. Een negatief getal is een overschot.</translation>
    </message>
    <message>
        <source>Belongs to another stream</source>
        <translation>Hoort bij een andere stroom</translation>
    </message>
    <message>
        <source>Kind does not count or is unknown</source>
        <translation>Soort telt niet mee of is onbekend</translation>
    </message>
    <message>
        <source>Location is not in use yet</source>
        <translation>Locatie is nog niet open</translation>
    </message>
    <message>
        <source>Start is unknown</source>
        <translation>Begin is onbekend</translation>
    </message>
    <message>
        <source>Not available yet on %1</source>
        <translation>Nog niet beschikbaar op %1</translation>
    </message>
    <message>
        <source>Ended before %1</source>
        <translation>Geëindigd vóór %1</translation>
    </message>
    <message>
        <source>Ends before %1</source>
        <translation>Eindigt vóór %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Of the task, for unaccompanied minors</source>
        <translation>Van de opgave, voor amv</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Places that count</source>
        <translation>Plekken die meetellen</translation>
    </message>
    <message>
        <source>Decided places</source>
        <translation>Besloten plekken</translation>
    </message>
    <message>
        <source>The province&apos;s own task</source>
        <translation>De eigen opgave van de provincie</translation>
    </message>
    <message>
        <source>Revision halfway</source>
        <translation>Herziening halverwege</translation>
    </message>
    <message>
        <source>Backlog at the start</source>
        <translation>Achterstand aan het begin</translation>
    </message>
    <message>
        <source>Backlog that the half-year before left</source>
        <translation>Achterstand die het halfjaar ervoor overliet</translation>
    </message>
    <message>
        <source>Corrected task</source>
        <translation>Gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>Months that ended</source>
        <translation>Maanden die voorbij zijn</translation>
    </message>
    <message>
        <source>Housed in month %1</source>
        <extracomment>%1 is the month&apos;s number in the half-year, 1 to 6</extracomment>
        <translation>Gehuisvest in maand %1</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Target of the province</source>
        <translation>Streefscore van de provincie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Sum of the municipalities</source>
        <translation>Som van de gemeenten</translation>
    </message>
    <message>
        <source>Places given to %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>Plekken gegeven aan %1</translation>
    </message>
    <message>
        <source>Places received from %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>Plekken ontvangen van %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>Score van %1</translation>
    </message>
    <message>
        <source>Task of %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>Opgave van %1</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>Of a statement</extracomment>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>bron onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln place(s): %3</source>
        <extracomment>Statement about a task: %1 kind, %2 date, %3 source</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln plek: %3</numerusform>
            <numerusform>%1, %2, %Ln plekken: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNotices</name>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Already open at %1 (computer %2) since %3.</source>
        <extracomment>%1 a person, %2 a computer, %3 a time or a date with a time</extracomment>
        <translation>Al open bij %1 (computer %2) sinds %3.</translation>
    </message>
    <message>
        <source>You can go on here; whoever saves last is warned, and nothing is overwritten.</source>
        <translation>U kunt hier gewoon verder. Wie het laatst bewaart, krijgt een melding; er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>%1 Your work is safe on this computer.</source>
        <extracomment>%1 why the file could not be saved, in sentences</extracomment>
        <translation>%1 Uw werk staat veilig op deze computer.</translation>
    </message>
    <message>
        <source>Save beside it as a new file</source>
        <translation>Bewaar ernaast als nieuw bestand</translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation>Zet het bestand terug</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Save in another place…</source>
        <translation>Bewaar op een andere plek…</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Saving is tried again for ten seconds; you can go on with your work.</source>
        <translation>%1 is in gebruik bij een ander programma. Het bewaren wordt tien seconden lang opnieuw geprobeerd; u kunt gewoon verder werken.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Niet wachten</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago, so it may be over. You can go on here.</source>
        <translation>
            <numerusform>Dat is %n dag geleden, dus het kan voorbij zijn. U kunt hier gewoon verder.</numerusform>
            <numerusform>Dat is %n dagen geleden, dus het kan voorbij zijn. U kunt hier gewoon verder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>What-if %1 is a copy of the dossier.</source>
        <translation>Proef %1 is een kopie van het dossier.</translation>
    </message>
    <message>
        <source>What-if %1 is a copy of %2.</source>
        <translation>Proef %1 is een kopie van %2.</translation>
    </message>
    <message>
        <source>A what-if has a name. Type one.</source>
        <translation>Een proef heeft een naam. Vul er een in.</translation>
    </message>
    <message>
        <source>There is already a scenario named “%1”. Type another name.</source>
        <translation>Er is al een scenario met de naam “%1”. Vul een andere naam in.</translation>
    </message>
    <message>
        <source>What-if %1 is discarded. Ctrl+Z brings it back.</source>
        <translation>Proef %1 is weggegooid. Ctrl+Z haalt die terug.</translation>
    </message>
    <message>
        <source>Nothing could be spread: these municipalities are pinned, unknown or have no room.</source>
        <translation>Er kon niets worden verdeeld: deze gemeenten staan vast, zijn onbekend of hebben geen ruimte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) spread over %1.</source>
        <extracomment>%1: &quot;4 municipalities&quot;</extracomment>
        <translation>
            <numerusform>%Ln plek verdeeld over %1.</numerusform>
            <numerusform>%Ln plekken verdeeld over %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) fit nowhere.</source>
        <translation>
            <numerusform>%Ln plek past nergens.</numerusform>
            <numerusform>%Ln plekken passen nergens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreArt</name>
    <message>
        <source>? unknown</source>
        <extracomment>In a cell without a score; keep the question mark</extracomment>
        <translation>? onbekend</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Short for: not applicable (Dutch: n.v.t.)</extracomment>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>%1, as the region</source>
        <translation>%1, zoals de regio</translation>
    </message>
    <message>
        <source>none, as the region</source>
        <translation>geen, zoals de regio</translation>
    </message>
    <message>
        <source>%1 (region: %2)</source>
        <translation>%1 (regio: %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Agreements with the state</source>
        <translation>Afspraken met het Rijk</translation>
    </message>
</context>
<context>
    <name>ShortName</name>
    <message>
        <source>asylum</source>
        <extracomment>Stream in a narrow column (Dutch: asiel)</extracomment>
        <translation>asiel</translation>
    </message>
    <message>
        <source>status holders</source>
        <extracomment>Stream in a narrow column (Dutch: statushouders)</extracomment>
        <translation>statushouders</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>Stream in a narrow column (Dutch: Oekraïne)</extracomment>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>temporary</source>
        <extracomment>Stream in a narrow column (Dutch: tijdelijk)</extracomment>
        <translation>tijdelijk</translation>
    </message>
    <message>
        <source>centre</source>
        <extracomment>Kind in a narrow column (Dutch: azc)</extracomment>
        <translation>azc</translation>
    </message>
    <message>
        <source>small-scale</source>
        <extracomment>Kind in a narrow column (Dutch: kleinschalig)</extracomment>
        <translation>kleinschalig</translation>
    </message>
    <message>
        <source>minors</source>
        <extracomment>Kind in a narrow column: reception of unaccompanied minors (Dutch: amv)</extracomment>
        <translation>amv</translation>
    </message>
    <message>
        <source>emergency</source>
        <extracomment>Kind in a narrow column (Dutch: noodopvang)</extracomment>
        <translation>noodopvang</translation>
    </message>
    <message>
        <source>crisis shelter</source>
        <extracomment>Kind in a narrow column (Dutch: crisisnoodopvang)</extracomment>
        <translation>crisisnoodopvang</translation>
    </message>
    <message>
        <source>municipal</source>
        <extracomment>Kind in a narrow column: temporary municipal shelter (Dutch: TGO)</extracomment>
        <translation>TGO</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Kind in a narrow column (Dutch: doorstroom)</extracomment>
        <translation>doorstroom</translation>
    </message>
    <message>
        <source>Ukrainians</source>
        <extracomment>Kind in a narrow column: municipal shelter for Ukrainians (Dutch: GOO)</extracomment>
        <translation>GOO</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Kind in a narrow column (Dutch: gemengd)</extracomment>
        <translation>gemengd</translation>
    </message>
</context>
<context>
    <name>ShortPrincipleName</name>
    <message>
        <source>Size and scale</source>
        <extracomment>Dutch: Maat en schaal</extracomment>
        <translation>Maat en schaal</translation>
    </message>
    <message>
        <source>Mixed living</source>
        <extracomment>Dutch: Gemengd wonen</extracomment>
        <translation>Gemengd wonen</translation>
    </message>
    <message>
        <source>Functions embedded</source>
        <extracomment>Dutch: Functies ingebed</extracomment>
        <translation>Functies ingebed</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>Dutch: Doorstroming</extracomment>
        <translation>Doorstroming</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <extracomment>Dutch: Samenwerking</extracomment>
        <translation>Samenwerking</translation>
    </message>
    <message>
        <source>Living and learning</source>
        <extracomment>Dutch: Leef- en leerklimaat</extracomment>
        <translation>Leef- en leerklimaat</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message numerus="yes">
        <source>%1: %Ln place(s) remain. They had to be there on %2.</source>
        <translation>
            <numerusform>%1: restopgave van %Ln plek. Die moest er op %2 zijn.</numerusform>
            <numerusform>%1: restopgave van %Ln plekken. Die moesten er op %2 zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln place(s) remain. They must be there on %2.</source>
        <translation>
            <numerusform>%1: restopgave van %Ln plek. Die moet er op %2 zijn.</numerusform>
            <numerusform>%1: restopgave van %Ln plekken. Die moeten er op %2 zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) until %3. Extending is possible: %4</source>
        <extracomment>%1 municipality, %2 location, %3 last day, %4 what was agreed about extending</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln plek tot en met %3. Verlengen is mogelijk: %4</numerusform>
            <numerusform>%1, %2: %Ln plekken tot en met %3. Verlengen is mogelijk: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) until %3.</source>
        <extracomment>%1 municipality, %2 location, %3 last day</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln plek tot en met %3.</numerusform>
            <numerusform>%1, %2: %Ln plekken tot en met %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, for %Ln day(s). It is up to %4.</source>
        <extracomment>%1 municipality, %2 location, %3 obstacle, %4 who must move</extracomment>
        <translation>
            <numerusform>%1, %2: %3, al %Ln dag. Aan zet: %4.</numerusform>
            <numerusform>%1, %2: %3, al %Ln dagen. Aan zet: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, for %Ln day(s).</source>
        <extracomment>%1 municipality, %2 location, %3 obstacle</extracomment>
        <translation>
            <numerusform>%1, %2: %3, al %Ln dag.</numerusform>
            <numerusform>%1, %2: %3, al %Ln dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: score %3. The target was %4 on %5.</source>
        <extracomment>%1 municipality, %2 principle, %3 score, %4 target score, %5 due date</extracomment>
        <translation>%1, %2: score %3. De streefscore was %4 op %5.</translation>
    </message>
    <message>
        <source>%1, %2: the score is of %3.</source>
        <extracomment>%1 municipality, %2 principle, %3 date</extracomment>
        <translation>%1, %2: de score is van %3.</translation>
    </message>
    <message>
        <source>Too few places</source>
        <translation>Te weinig plekken</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Looptijd eindigt</translation>
    </message>
    <message>
        <source>Children must move</source>
        <translation>Kinderen moeten verhuizen</translation>
    </message>
    <message>
        <source>Location is stuck</source>
        <translation>Locatie zit vast</translation>
    </message>
    <message>
        <source>Target not reached</source>
        <translation>Streefscore niet gehaald</translation>
    </message>
    <message>
        <source>Two tasks in force</source>
        <translation>Twee opgaven gelden</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>Loopt achter op schema</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Geen score</translation>
    </message>
    <message>
        <source>Old score</source>
        <translation>Oude score</translation>
    </message>
    <message>
        <source>Old figures</source>
        <translation>Oude cijfers</translation>
    </message>
    <message>
        <source>%1: %2 and %3 places are both marked as in force. %2 is used.</source>
        <extracomment>%1 municipality or province, %2 and %3 numbers of places</extracomment>
        <translation>%1: %2 en %3 plekken staan allebei als geldend in het dossier. %2 wordt gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln status holder(s) housed. At least %2 were expected.</source>
        <translation>
            <numerusform>%1: %Ln statushouder gehuisvest. Er waren er minstens %2 verwacht.</numerusform>
            <numerusform>%1: %Ln statushouders gehuisvest. Er waren er minstens %2 verwacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of 6 principle(s) unknown.</source>
        <translation>
            <numerusform>%1: %Ln van 6 uitgangspunten is onbekend.</numerusform>
            <numerusform>%1: %Ln van 6 uitgangspunten zijn onbekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the figures are of %3.</source>
        <extracomment>%1 municipality, %2 location, %3 date</extracomment>
        <translation>%1, %2: de cijfers zijn van %3.</translation>
    </message>
    <message numerus="yes">
        <source>Places remain, and the date of realisation is less than %n day(s) away or has passed.</source>
        <translation>
            <numerusform>Er zijn nog plekken nodig, en de realisatiedatum is over minder dan %n dag of is al voorbij.</numerusform>
            <numerusform>Er zijn nog plekken nodig, en de realisatiedatum is over minder dan %n dagen of is al voorbij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A term of a location in use ends within %n day(s), and no later term extends it.</source>
        <translation>
            <numerusform>Een looptijd van een locatie die open is, eindigt binnen %n dag. Geen latere looptijd verlengt die.</numerusform>
            <numerusform>Een looptijd van een locatie die open is, eindigt binnen %n dagen. Geen latere looptijd verlengt die.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places for unaccompanied minors or families end during a school year (1 August to 31 July), and no later term extends them.</source>
        <translation>Plekken voor amv of gezinnen stoppen tijdens een schooljaar (1 augustus tot en met 31 juli). Geen latere looptijd verlengt ze.</translation>
    </message>
    <message numerus="yes">
        <source>An obstacle has been there for more than %n day(s).</source>
        <translation>
            <numerusform>Een knelpunt bestaat al langer dan %n dag.</numerusform>
            <numerusform>Een knelpunt bestaat al langer dan %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A score is below its target after the target&apos;s due date.</source>
        <translation>Een score ligt onder de streefscore, en de streefdatum is voorbij.</translation>
    </message>
    <message>
        <source>Statements for the same area, stream and period are marked as in force and name different numbers. The later one is used.</source>
        <translation>Uitspraken voor hetzelfde gebied, dezelfde stroom en dezelfde periode staan als geldend in het dossier, maar noemen verschillende getallen. De latere wordt gebruikt.</translation>
    </message>
    <message>
        <source>Fewer status holders were housed than one sixth of the corrected task for each month that has ended.</source>
        <translation>Er zijn minder statushouders gehuisvest dan een zesde van de gecorrigeerde taakstelling voor elke maand die voorbij is.</translation>
    </message>
    <message>
        <source>A principle has no score, or its latest score is unknown.</source>
        <translation>Een uitgangspunt heeft geen score, of de laatste score is onbekend.</translation>
    </message>
    <message numerus="yes">
        <source>A score is older than %n day(s).</source>
        <translation>
            <numerusform>Een score is ouder dan %n dag.</numerusform>
            <numerusform>Een score is ouder dan %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of a term that goes on are older than %n day(s).</source>
        <translation>
            <numerusform>De cijfers van een looptijd die doorloopt, zijn ouder dan %n dag.</numerusform>
            <numerusform>De cijfers van een looptijd die doorloopt, zijn ouder dan %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) at a location for families end on %3, during the school year.</source>
        <extracomment>%1 municipality, %2 location, %3 last day</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln plek op een locatie voor gezinnen stopt op %3, tijdens het schooljaar.</numerusform>
            <numerusform>%1, %2: %Ln plekken op een locatie voor gezinnen stoppen op %3, tijdens het schooljaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln place(s) for families or unaccompanied minors end on %3, during the school year.</source>
        <translation>
            <numerusform>%1, %2: %Ln plek voor gezinnen of amv stopt op %3, tijdens het schooljaar.</numerusform>
            <numerusform>%1, %2: %Ln plekken voor gezinnen of amv stoppen op %3, tijdens het schooljaar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1. No task. Counts %2. Decided %3. In preparation %4.</source>
        <translation>%1. Geen opgave. Telt mee %2. Besloten %3. In onderzoek %4.</translation>
    </message>
    <message>
        <source>%1. Task %2. Counts %3. Decided %4. In preparation %5. Difference minus %6.</source>
        <translation>%1. Opgave %2. Telt mee %3. Besloten %4. In onderzoek %5. Verschil min %6.</translation>
    </message>
    <message>
        <source>%1. Task %2. Counts %3. Decided %4. In preparation %5. Difference %6.</source>
        <translation>%1. Opgave %2. Telt mee %3. Besloten %4. In onderzoek %5. Verschil %6.</translation>
    </message>
    <message>
        <source>%1. Not applicable.</source>
        <translation>%1. Niet van toepassing.</translation>
    </message>
    <message>
        <source>%1. Score unknown. Target score %2.</source>
        <translation>%1. Score onbekend. Streefscore %2.</translation>
    </message>
    <message>
        <source>%1. Score unknown. No target score.</source>
        <translation>%1. Score onbekend. Geen streefscore.</translation>
    </message>
    <message>
        <source>%1. Score %2. Target score %5. Scored %3 of %4.</source>
        <translation>%1. Score %2. Streefscore %5. Gescoord %3 van %4.</translation>
    </message>
    <message>
        <source>%1. Score %2. No target score. Scored %3 of %4.</source>
        <translation>%1. Score %2. Geen streefscore. Gescoord %3 van %4.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a municipality, %2 its score</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 a principle, %2 municipalities with their scores</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. No task. Counts %2. Decided %3. In preparation %4. Places that end %5.</source>
        <translation>%1. Geen opgave. Telt mee %2. Besloten %3. In onderzoek %4. Plekken die aflopen %5.</translation>
    </message>
    <message>
        <source>%1. Task %2. Counts %3. Decided %4. In preparation %5. Places that end %6.</source>
        <translation>%1. Opgave %2. Telt mee %3. Besloten %4. In onderzoek %5. Plekken die aflopen %6.</translation>
    </message>
    <message>
        <source>%1. This month has not ended. Expected by its end: %2.</source>
        <extracomment>%1 month, %2 how many are expected by then</extracomment>
        <translation>%1. Deze maand is nog niet voorbij. Verwacht aan het eind: %2.</translation>
    </message>
    <message>
        <source>%1. Housed unknown. Expected %2.</source>
        <translation>%1. Gehuisvest onbekend. Verwacht %2.</translation>
    </message>
    <message>
        <source>%1. Housed %2 since the half-year began. Expected %3.</source>
        <extracomment>%1 month, %2 housed since the half-year began, %3 expected</extracomment>
        <translation>%1. Gehuisvest %2 sinds het begin van het halfjaar. Verwacht %3.</translation>
    </message>
</context>
<context>
    <name>StackedBars</name>
    <message>
        <source>task is 0</source>
        <translation>opgave is 0</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>geen opgave</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>task (100%)</source>
        <translation>opgave (100%)</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>StageName</name>
    <message>
        <source>in preparation</source>
        <extracomment>Dutch: in onderzoek (phases 1 to 4)</extracomment>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>Dutch: besloten (phase 5)</extracomment>
        <translation>besloten</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Dutch: open (phases 6 to 8)</extracomment>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>StatementKindName</name>
    <message>
        <source>indicative distribution</source>
        <extracomment>Dutch: indicatieve verdeling</extracomment>
        <translation>indicatieve verdeling</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>Dutch: aangeboden</extracomment>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>Dutch: afgesproken</extracomment>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>allocation decision</source>
        <extracomment>Dutch: verdeelbesluit</extracomment>
        <translation>verdeelbesluit</translation>
    </message>
    <message>
        <source>after objection</source>
        <extracomment>Dutch: na bezwaar</extracomment>
        <translation>na bezwaar</translation>
    </message>
</context>
<context>
    <name>StatusHoldersReport</name>
    <message>
        <source>January to June %1</source>
        <translation>januari tot en met juni %1</translation>
    </message>
    <message>
        <source>July to December %1</source>
        <translation>juli tot en met december %1</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Corrected task</source>
        <translation>Gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>with what was behind at the start</source>
        <translation>met de achterstand aan het begin</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>in the months that have ended</source>
        <translation>in de maanden die voorbij zijn</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Nu verwacht</translation>
    </message>
    <message>
        <source>an even share per month</source>
        <translation>elke maand een gelijk deel</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>a negative number is a lead</source>
        <translation>een negatief getal is een voorsprong</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Backlog at the end</source>
        <translation>Achterstand aan het eind</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Hoe de cijfers zijn gemaakt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taakstelling</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>Op schema</translation>
    </message>
    <message>
        <source>Housing of status holders in the province of %1</source>
        <extracomment>%1 province</extracomment>
        <translation>Huisvesting van statushouders in de provincie %1</translation>
    </message>
    <message>
        <source>As-of date %1. Half-year: %2.</source>
        <extracomment>%1 day, %2 half-year in words</extracomment>
        <translation>Peildatum %1. Halfjaar: %2.</translation>
    </message>
    <message>
        <source>Behind schedule:</source>
        <translation>Achter op schema:</translation>
    </message>
    <message>
        <source>On schedule:</source>
        <translation>Op schema:</translation>
    </message>
    <message>
        <source>A month that was not reported is empty. A negative backlog is a lead.</source>
        <translation>Een maand zonder opgegeven cijfer is leeg. Een negatieve achterstand is een voorsprong.</translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Onbekend:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies); the table names them</source>
        <translation>
            <numerusform>%Ln gemeente; de tabel noemt ze</numerusform>
            <numerusform>%Ln gemeenten; de tabel noemt ze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamName</name>
    <message>
        <source>asylum reception</source>
        <extracomment>Dutch: asielopvang</extracomment>
        <translation>asielopvang</translation>
    </message>
    <message>
        <source>housing of status holders</source>
        <extracomment>Dutch: huisvesting statushouders</extracomment>
        <translation>huisvesting statushouders</translation>
    </message>
    <message>
        <source>reception of displaced Ukrainians</source>
        <extracomment>Dutch: opvang Oekraïense ontheemden</extracomment>
        <translation>opvang Oekraïense ontheemden</translation>
    </message>
    <message>
        <source>temporary (emergency) reception</source>
        <extracomment>Dutch: tijdelijke (nood)opvang</extracomment>
        <translation>tijdelijke (nood)opvang</translation>
    </message>
</context>
<context>
    <name>TableDocument</name>
    <message>
        <source>About these tables</source>
        <translation>Over deze tabellen</translation>
    </message>
    <message>
        <source>The sheets of this file:</source>
        <translation>De bladen in dit bestand:</translation>
    </message>
</context>
<context>
    <name>TableName</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Statements about the task</source>
        <translation>Uitspraken over de opgave</translation>
    </message>
    <message>
        <source>Statements of what was realised</source>
        <translation>Uitspraken over wat is gerealiseerd</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mijlpalen</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Target scores</source>
        <translation>Streefscores</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubrieken</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Conditions of offers</source>
        <translation>Voorwaarden bij boden</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Regietafels</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Er is geen bestand %1. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a CSV file.</source>
        <translation>%1 is een map. Kies een CSV-bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check your rights or make a copy.</source>
        <translation>%1 kan niet worden gelezen: %2. Controleer uw rechten of maak een kopie.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into smaller tables.</source>
        <translation>Het bestand is groter dan %1 MB. Splits het in kleinere tabellen.</translation>
    </message>
    <message>
        <source>The table is empty. The first row must hold the column names.</source>
        <translation>De tabel is leeg. In de eerste rij moeten de kolomnamen staan.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a ZIP file, not a CSV file. Save the table as CSV (UTF-8) first.</source>
        <translation>Dit is een rekenblad of een ZIP-bestand, geen CSV-bestand. Sla de tabel eerst op als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has the encoding UTF-16. Save it as CSV with the encoding UTF-8.</source>
        <translation>Het bestand heeft de codering UTF-16. Sla het op als CSV met de codering UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV (UTF-8) first.</source>
        <translation>Dit is geen tekstbestand. Sla de tabel eerst op als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file says that it is UTF-8, but holds bytes that are not. Save it again as CSV (UTF-8).</source>
        <translation>Volgens het bestand zelf is het UTF-8, maar er staan bytes in die dat niet zijn. Sla het opnieuw op als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The encoding of the file is neither UTF-8 nor Windows-1252. Save it as CSV (UTF-8).</source>
        <translation>De codering van het bestand is geen UTF-8 en geen Windows-1252. Sla het op als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The first row has a quotation mark that is not closed. Mend the column names.</source>
        <translation>In de eerste rij staat een aanhalingsteken dat niet wordt gesloten. Verbeter de kolomnamen.</translation>
    </message>
    <message>
        <source>A quotation mark begins here and is never closed. This row and all that follows could not be read.</source>
        <translation>Hier begint een aanhalingsteken dat nergens wordt gesloten. Deze rij en alles wat erna komt, kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>Er staat tekst na een sluitend aanhalingsteken. Schrijf aanhalingstekens binnen een cel dubbel.</translation>
    </message>
    <message>
        <source>The column “%1” is unknown and is left alone.</source>
        <translation>De kolom “%1” is onbekend en wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of the two.</source>
        <translation>De kolom “%1” komt twee keer voor. Verwijder een van de twee.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. The table cannot be read without it.</source>
        <translation>De kolom “%1” ontbreekt. Zonder die kolom kan de tabel niet worden gelezen.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is left alone.</source>
        <translation>Kolom %1 heeft geen naam en wordt overgeslagen.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns. Put quotation marks around text with the separator in it.</source>
        <translation>Deze rij heeft meer cellen dan er kolommen zijn. Zet aanhalingstekens om tekst waar het scheidingsteken in staat.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” is leeg. Vul dit in.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it as 310 or 1.943.</source>
        <translation>“%1” is geen heel getal. Schrijf het als 310 of 1.943.</translation>
    </message>
    <message>
        <source>“%1” is negative. This number cannot be less than 0.</source>
        <translation>“%1” is negatief. Dit getal kan niet lager zijn dan 0.</translation>
    </message>
    <message>
        <source>“%1” is more than this program can count. Check the number.</source>
        <translation>“%1” is meer dan dit programma kan tellen. Controleer het getal.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write it as 2027-07-01 or 1 juli 2027.</source>
        <translation>“%1” is geen bestaande datum. Schrijf het als 2027-07-01 of 1 juli 2027.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write a day, a month (2025-06) or a year.</source>
        <translation>“%1” is geen bestaande datum. Schrijf een dag, een maand (2025-06) of een jaar.</translation>
    </message>
    <message>
        <source>“%1” is not ja or nee.</source>
        <translation>“%1” is geen ja of nee.</translation>
    </message>
    <message>
        <source>“%1” is not a half-year. Write it as 2026-1 or 2026-2.</source>
        <translation>“%1” is geen halfjaar. Schrijf het als 2026-1 of 2026-2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>“%1” is hier niet bekend. Gebruik een van deze: %2.</translation>
    </message>
    <message>
        <source>The dossier has no municipality “%1”. Use the name or the CBS code.</source>
        <translation>Het dossier heeft geen gemeente “%1”. Gebruik de naam of de CBS-code.</translation>
    </message>
    <message>
        <source>The province cannot stand here. Name a municipality.</source>
        <translation>De provincie kan hier niet staan. Noem een gemeente.</translation>
    </message>
    <message>
        <source>“%1” is not an id of the program. Leave the cell empty for a new row.</source>
        <translation>“%1” is geen id van het programma. Laat de cel leeg voor een nieuwe rij.</translation>
    </message>
    <message>
        <source>This is the same row as row %1. The first one is used.</source>
        <translation>Deze rij is gelijk aan rij %1. De eerste wordt gebruikt.</translation>
    </message>
    <message>
        <source>The dossier has several rows that this could be. Remove the double one or name its id.</source>
        <translation>Het dossier heeft meer rijen die dit kunnen zijn. Verwijder de dubbele rij of noem het id.</translation>
    </message>
    <message>
        <source>%1 places for unaccompanied minors are more than the %2 places.</source>
        <translation>%1 plekken voor amv is meer dan de %2 plekken.</translation>
    </message>
    <message>
        <source>The dossier has %1 places with special care here. That is more than %2 places.</source>
        <translation>Het dossier heeft hier %1 plekken met bijzondere zorg. Dat is meer dan %2 plekken.</translation>
    </message>
    <message>
        <source>%1 places for another municipality are more than the %2 places.</source>
        <translation>%1 plekken voor een andere gemeente is meer dan de %2 plekken.</translation>
    </message>
    <message>
        <source>The number of places for the other municipality is missing.</source>
        <translation>Het aantal plekken voor de andere gemeente ontbreekt.</translation>
    </message>
    <message>
        <source>The municipality that the places are for is missing.</source>
        <translation>De gemeente waarvoor de plekken zijn, ontbreekt.</translation>
    </message>
    <message>
        <source>A location cannot have places “for” its own municipality. Leave both cells empty.</source>
        <translation>Een locatie kan geen plekken “voor” de eigen gemeente hebben. Laat beide cellen leeg.</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day %2.</source>
        <translation>De laatste dag %1 ligt voor de eerste dag %2.</translation>
    </message>
    <message>
        <source>“%1” contradicts “%2” in row %3, which is about the same location.</source>
        <translation>“%1” klopt niet met “%2” in rij %3. Die rij gaat over dezelfde locatie.</translation>
    </message>
    <message>
        <source>There is no obstacle in this row, so this cell is left alone.</source>
        <translation>In deze rij staat geen knelpunt. Daarom wordt deze cel overgeslagen.</translation>
    </message>
    <message>
        <source>%1 has more than one statement in force for %2, with different numbers. The later one is used.</source>
        <translation>%1 heeft meer dan één uitspraak die geldt voor %2, met verschillende getallen. De latere wordt gebruikt.</translation>
    </message>
    <message>
        <source>The cycle %1 is new. It gets the default rules.</source>
        <translation>De ronde %1 is nieuw. Deze ronde krijgt de standaardregels.</translation>
    </message>
    <message>
        <source>“%1” is not a score. Write 1 to 5, nvt or onbekend.</source>
        <translation>“%1” is geen score. Schrijf 1 tot en met 5, nvt of onbekend.</translation>
    </message>
    <message>
        <source>“%1” is not a target score. Write 1 to 5.</source>
        <translation>“%1” is geen streefscore. Schrijf 1 tot en met 5.</translation>
    </message>
    <message>
        <source>A score needs the day on which it was given. Fill in “peildatum”.</source>
        <translation>Bij een score hoort de dag waarop die is gegeven. Vul “peildatum” in.</translation>
    </message>
    <message>
        <source>The province has no score of its own: it is the mean of the municipalities. A target score is possible.</source>
        <translation>De provincie heeft geen eigen score: die is het gemiddelde van de gemeenten. Een streefscore kan wel.</translation>
    </message>
    <message>
        <source>A location belongs to a municipality, not to the province.</source>
        <translation>Een locatie hoort bij een gemeente, niet bij de provincie.</translation>
    </message>
    <message>
        <source>%2 has no location “%1”.</source>
        <translation>%2 heeft geen locatie “%1”.</translation>
    </message>
    <message>
        <source>This row has no score and no target score, so it changes nothing.</source>
        <translation>Deze rij heeft geen score en geen streefscore. De rij verandert dus niets.</translation>
    </message>
    <message>
        <source>A municipality cannot hand places to itself.</source>
        <translation>Een gemeente kan geen plekken aan zichzelf overdragen.</translation>
    </message>
    <message>
        <source>“%1” is not a cycle of two years. Write it as 2027-2028.</source>
        <translation>“%1” is geen ronde van twee jaar. Schrijf het als 2027-2028.</translation>
    </message>
    <message>
        <source>“%1” is not a half-year of this task. Write it as 2026-1.</source>
        <translation>“%1” is geen halfjaar van deze taakstelling. Schrijf het als 2026-1.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2027-2028 or 2026-1.</source>
        <translation>“%1” is geen periode. Schrijf het als 2027-2028 of 2026-1.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 equal, %4 refused.</source>
        <translation>%1 nieuw, %2 gewijzigd, %3 gelijk, %4 geweigerd.</translation>
    </message>
</context>
<context>
    <name>TargetGroupKindName</name>
    <message>
        <source>asylum seekers</source>
        <extracomment>Dutch: asielzoekers</extracomment>
        <translation>asielzoekers</translation>
    </message>
    <message>
        <source>families</source>
        <extracomment>Dutch: gezinnen</extracomment>
        <translation>gezinnen</translation>
    </message>
    <message>
        <source>unaccompanied minors</source>
        <extracomment>Dutch: amv</extracomment>
        <translation>amv</translation>
    </message>
    <message>
        <source>status holders</source>
        <extracomment>Dutch: statushouders</extracomment>
        <translation>statushouders</translation>
    </message>
    <message>
        <source>displaced persons</source>
        <extracomment>Dutch: ontheemden</extracomment>
        <translation>ontheemden</translation>
    </message>
    <message>
        <source>starters</source>
        <extracomment>Dutch: starters</extracomment>
        <translation>starters</translation>
    </message>
    <message>
        <source>students</source>
        <extracomment>Dutch: studenten</extracomment>
        <translation>studenten</translation>
    </message>
    <message>
        <source>seniors</source>
        <extracomment>Dutch: ouderen</extracomment>
        <translation>ouderen</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>Dutch: anders</extracomment>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>TermEdit</name>
    <message>
        <source>The number of minors, %1, is higher than the number of places, %2. Lower the minors or raise the places.</source>
        <translation>Het aantal amv, %1, is hoger dan het aantal plekken, %2. Verlaag het aantal amv of verhoog het aantal plekken.</translation>
    </message>
    <message>
        <source>The number with special care, %1, is higher than the number of places, %2. Lower the number with special care or raise the places.</source>
        <translation>Het aantal met bijzondere zorg, %1, is hoger dan het aantal plekken, %2. Verlaag het aantal met bijzondere zorg of verhoog het aantal plekken.</translation>
    </message>
    <message>
        <source>The number for another municipality, %1, is higher than the number of places, %2. Lower the number for the other or raise the places.</source>
        <translation>Het aantal voor een andere gemeente, %1, is hoger dan het aantal plekken, %2. Verlaag het aantal voor de andere gemeente of verhoog het aantal plekken.</translation>
    </message>
    <message>
        <source>The last day, %1, comes before the first day, %2. Type a later last day or an earlier first day.</source>
        <translation>De laatste dag, %1, ligt voor de eerste dag, %2. Typ een latere laatste dag of een eerdere eerste dag.</translation>
    </message>
    <message>
        <source>These places have no municipality yet. Choose first for which municipality they are.</source>
        <translation>Deze plekken hebben nog geen gemeente. Kies eerst voor welke gemeente ze zijn.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the &amp;system shows</source>
        <extracomment>colours: those of the desktop, light or dark</extracomment>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>less than 25%</source>
        <translation>minder dan 25%</translation>
    </message>
    <message>
        <source>100% or more</source>
        <translation>100% of meer</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <extracomment>shares of the task, as in &quot;25–50%&quot;</extracomment>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>Number: difference with the task. Colour: the share of the task that counts or is decided.</source>
        <translation>Getal: verschil met de opgave. Kleur: deel van de opgave dat meetelt of besloten is.</translation>
    </message>
</context>
<context>
    <name>TimelineFigure</name>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>places that end</source>
        <translation>plekken die aflopen</translation>
    </message>
    <message>
        <source>below the task from %1</source>
        <translation>onder de opgave vanaf %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Opgave: %1</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
</context>
<context>
    <name>TimelineSentence</name>
    <message>
        <source>%1 has no shortage from %2 to %3: at each month&apos;s end at least its task counts.</source>
        <extracomment>%1 municipality or province, %2 and %3 months</extracomment>
        <translation>%1 heeft van %2 tot en met %3 geen tekort: aan het eind van elke maand telt ten minste de opgave mee.</translation>
    </message>
    <message>
        <source>The task of %1 is unknown from %2 to %3, and so is whether there is a shortage.</source>
        <translation>De opgave van %1 is van %2 tot en met %3 onbekend. Of er een tekort is, is dus ook onbekend.</translation>
    </message>
    <message>
        <source>%1 has had a shortage since %2 or before: then %3 of %4 places count, %5 too few.</source>
        <extracomment>%1 municipality or province, %2 month, %3 places that count, %4 task, %5 places that lack</extracomment>
        <translation>%1 heeft al een tekort sinds %2 of eerder: dan tellen %3 van de %4 plekken mee, %5 te weinig.</translation>
    </message>
    <message>
        <source>The first month of shortage in %1 is %2: at its end %3 of %4 places count, %5 too few.</source>
        <extracomment>%1 municipality or province, %2 month, %3 places that count, %4 task, %5 places that lack</extracomment>
        <translation>De eerste maand met een tekort in %1 is %2: aan het eind daarvan tellen %3 van de %4 plekken mee, %5 te weinig.</translation>
    </message>
</context>
<context>
    <name>TradeStatusName</name>
    <message>
        <source>proposed</source>
        <extracomment>Dutch: voorstel</extracomment>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>Dutch: afgesproken</extracomment>
        <translation>afgesproken</translation>
    </message>
</context>
<context>
    <name>TradeText</name>
    <message numerus="yes">
        <source>Of these, %Ln place(s) are for unaccompanied minors.</source>
        <translation>
            <numerusform>Daarvan is %Ln plek voor amv.</numerusform>
            <numerusform>Daarvan zijn %Ln plekken voor amv.</numerusform>
        </translation>
    </message>
    <message>
        <source>In return: %1</source>
        <extracomment>%1 what the other side does, a sentence with its full stop</extracomment>
        <translation>Tegenprestatie: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <extracomment>%1 conditions, a sentence with its full stop</extracomment>
        <translation>Voorwaarden: %1</translation>
    </message>
    <message>
        <source>Agreed, without a date.</source>
        <translation>Afgesproken, zonder datum.</translation>
    </message>
    <message>
        <source>Proposed, without a date.</source>
        <translation>Voorgesteld, zonder datum.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Afgesproken op %1.</translation>
    </message>
    <message>
        <source>Proposed on %1.</source>
        <translation>Voorgesteld op %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hands %Ln place(s) of its task to %2 (%3, %4).</source>
        <extracomment>%1 and %2 municipalities, %3 stream, %4 cycle or half-year</extracomment>
        <translation>
            <numerusform>%1 draagt %Ln plek van de opgave over aan %2 (%3, %4).</numerusform>
            <numerusform>%1 draagt %Ln plekken van de opgave over aan %2 (%3, %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message numerus="yes">
        <source>What-if: %1 would hand %Ln place(s) of its task to %2.</source>
        <extracomment>%1 and %2 municipalities, in a what-if that nobody agreed on</extracomment>
        <translation>
            <numerusform>Proef: %1 zou %Ln plek van de opgave overdragen aan %2.</numerusform>
            <numerusform>Proef: %1 zou %Ln plekken van de opgave overdragen aan %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedValues</name>
    <message>
        <source>“%1” is no whole number. Type a number, for example %2.</source>
        <translation>“%1” is geen heel getal. Typ een getal, bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>“%1” is no day that exists. Type a date, for example %2.</source>
        <translation>“%1” is geen bestaande dag. Typ een datum, bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>%1 is below 0. Type 0 or a higher number.</source>
        <translation>%1 is lager dan 0. Typ 0 of een hoger getal.</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a year, a month or a day, for example %2 or %3.</source>
        <translation>“%1” is geen datum. Typ een jaar, een maand of een dag, bijvoorbeeld %2 of %3.</translation>
    </message>
    <message>
        <source>This number cannot be empty. Type 0 or a higher number.</source>
        <translation>Dit getal kan niet leeg zijn. Typ 0 of een hoger getal.</translation>
    </message>
    <message>
        <source>This cell cannot be empty. Use one of: %1.</source>
        <translation>Deze cel kan niet leeg zijn. Gebruik een van deze: %1.</translation>
    </message>
</context>
<context>
    <name>Unpublished</name>
    <message>
        <source>undone: %1</source>
        <translation>ongedaan gemaakt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s): %1</source>
        <translation>
            <numerusform>%n wijziging: %1</numerusform>
            <numerusform>%n wijzigingen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWindow</name>
    <message>
        <source>You look at the version that was saved on %1. Nothing can be changed here.</source>
        <translation>U bekijkt de versie die is opgeslagen op %1. U kunt hier niets wijzigen.</translation>
    </message>
</context>
<context>
    <name>VerslagReport</name>
    <message>
        <source>%1 places count, %2 are decided and %3 are in preparation. To find: %4.</source>
        <extracomment>%1 places in use, %2 places decided, %3 places in preparation, %4 places to find</extracomment>
        <translation>%1 plekken tellen mee, %2 zijn besloten en %3 zijn in onderzoek. Nog te vinden: %4.</translation>
    </message>
    <message>
        <source>Annex to the report of %1</source>
        <extracomment>%1 day on which the report is due</extracomment>
        <translation>Bijlage bij het verslag van %1</translation>
    </message>
    <message>
        <source>In one sentence.</source>
        <translation>In één zin.</translation>
    </message>
    <message>
        <source>Places per municipality</source>
        <translation>Plekken per gemeente</translation>
    </message>
    <message>
        <source>The dossier has no municipalities.</source>
        <translation>Het dossier heeft geen gemeenten.</translation>
    </message>
    <message>
        <source>Expected on %1: what counts on that day, with what is decided.</source>
        <extracomment>%1 day</extracomment>
        <translation>Verwacht op %1: wat op die dag meetelt, met wat besloten is.</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>Alleenstaande minderjarige vreemdelingen (amv)</translation>
    </message>
    <message>
        <source>No figures are known.</source>
        <translation>Er zijn geen cijfers bekend.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Uitruil</translation>
    </message>
    <message>
        <source>What hinders</source>
        <translation>Wat hindert</translation>
    </message>
    <message>
        <source>The dossier has no obstacles.</source>
        <translation>Het dossier heeft geen knelpunten.</translation>
    </message>
    <message>
        <source>A location that waits for two things counts with each of them.</source>
        <translation>Een locatie die op twee dingen wacht, telt bij allebei.</translation>
    </message>
    <message>
        <source>What is asked of the state</source>
        <translation>Vragen aan het Rijk</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Task of %1</source>
        <extracomment>%1 cycle such as 2027-2028</extracomment>
        <translation>Opgave %1</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <extracomment>%1 day</extracomment>
        <translation>Verwacht op %1</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Of the task, for minors</source>
        <translation>Van de opgave, voor amv</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Tegenprestatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Places that wait</source>
        <translation>Plekken die wachten</translation>
    </message>
    <message>
        <source>Who must move</source>
        <translation>Wie is aan zet</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Bod</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Bedrag in euro</translation>
    </message>
    <message>
        <source>Province of %1. As-of date %2. Round %3.</source>
        <extracomment>%1 province, %2 day, %3 cycle such as 2025-2026</extracomment>
        <translation>Provincie %1. Peildatum %2. Ronde %3.</translation>
    </message>
    <message>
        <source>There are no trades in this round.</source>
        <translation>In deze ronde is er geen uitruil.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, as in &quot;Places of Boslaan: 80 becomes 95&quot;</extracomment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was undone, as in &quot;Places of Boslaan: 80 becomes 95&quot;</extracomment>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the tooltip of a button: what it does and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>New from the &amp;example…</source>
        <translation>Nieuw vanuit het &amp;voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find and go…</source>
        <translation>&amp;Zoeken en ga naar…</translation>
    </message>
    <message>
        <source>PDF &amp;overview…</source>
        <translation>&amp;PDF-overzicht…</translation>
    </message>
    <message>
        <source>&amp;About Regiekompas</source>
        <translation>&amp;Over Regiekompas</translation>
    </message>
    <message>
        <source>PDF overview</source>
        <translation>PDF-overzicht</translation>
    </message>
    <message>
        <source>As of to&amp;day</source>
        <translation>Peil&amp;datum vandaag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Vol&amp;gend deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vo&amp;rig deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Text s&amp;ize</source>
        <translation>Tekstgr&amp;ootte</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importeer een tabel…</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>the menu for taking data in</extracomment>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Find in the &amp;table…</source>
        <translation>Zoeken in de &amp;tabel…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Volgende treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Vo&amp;rige treffer</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Vori&amp;ge versies…</translation>
    </message>
    <message>
        <source>&amp;Factsheets of all municipalities…</source>
        <translation>&amp;Factsheets van alle gemeenten…</translation>
    </message>
    <message>
        <source>A&amp;nnex to the report of 1 November…</source>
        <translation>&amp;Bijlage bij het verslag van 1 november…</translation>
    </message>
    <message>
        <source>Overviews for &amp;all councils…</source>
        <translation>Overzichten voor alle &amp;gemeenteraden…</translation>
    </message>
    <message>
        <source>&amp;Status holders…</source>
        <translation>&amp;Statushouders…</translation>
    </message>
    <message>
        <source>&amp;Changes since the previous meeting…</source>
        <translation>&amp;Wijzigingen sinds de vorige regietafel…</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopiër&amp;en</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Pl&amp;akken</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Naar on&amp;der invullen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Empties cells</extracomment>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Begrippen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Vergadermodus</translation>
    </message>
    <message>
        <source>A&amp;llocation</source>
        <translation>&amp;Verdeling</translation>
    </message>
</context>
<context>
    <name>regie::charts::ChartView</name>
    <message numerus="yes">
        <source>%n point(s). The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n punt. Met de pijltoetsen gaat u van het ene naar het andere punt.</numerusform>
            <numerusform>%n punten. Met de pijltoetsen gaat u van het ene naar het andere punt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AgreementsModel</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Places go from one municipality to another</extracomment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Nothing in return yet</source>
        <translation>Nog geen tegenprestatie</translation>
    </message>
    <message>
        <source>In return: %1</source>
        <translation>Tegenprestatie: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a stream that is not asylum, %2 what is given in return</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AgreementsPanel</name>
    <message>
        <source>Trades between municipalities</source>
        <translation>Afspraken tussen gemeenten</translation>
    </message>
    <message>
        <source>No trades yet. Choose two municipalities and a number.</source>
        <translation>Nog geen afspraken. Kies twee gemeenten en een aantal.</translation>
    </message>
    <message>
        <source>Edit the trade</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Remove the trade</source>
        <translation>Afspraak verwijderen</translation>
    </message>
    <message>
        <source>Add a trade</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Trade…</source>
        <translation>Afspraak…</translation>
    </message>
    <message>
        <source>Adds a trade to the dossier, or a move to the what-if that is shown.</source>
        <translation>Voegt een afspraak toe aan het dossier, of een proefafspraak aan de proef die u ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trade(s)</source>
        <translation>
            <numerusform>%Ln afspraak</numerusform>
            <numerusform>%Ln afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>Waar komt dit getal vandaan?</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationModel</name>
    <message>
        <source>%1, what-if</source>
        <extracomment>A municipality for which the what-if proposes something else than the dossier has</extracomment>
        <translation>%1, proef</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Staat vast</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Staat niet vast</translation>
    </message>
    <message>
        <source>The task of %1 is unknown. Fill it in at the municipality first.</source>
        <translation>De opgave van %1 is onbekend. Vul die eerst in bij de gemeente.</translation>
    </message>
    <message>
        <source>No one has stated how many places of %1 are for unaccompanied minors. Fill it in at the municipality first.</source>
        <translation>Niemand heeft vermeld hoeveel plekken van %1 voor amv zijn. Vul dat eerst in bij de gemeente.</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationPage</name>
    <message>
        <source>Allocation</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>There is nothing here to do this with.</source>
        <translation>Er is hier niets om dit mee te doen.</translation>
    </message>
    <message>
        <source>Rename the what-if</source>
        <translation>Proef hernoemen</translation>
    </message>
    <message>
        <source>Name of the what-if</source>
        <translation>Naam van de proef</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>The trade %1 is agreed. The tasks in the dossier follow.</source>
        <translation>De afspraak %1 is definitief. De opgaven in het dossier volgen.</translation>
    </message>
    <message>
        <source>The trade %1 is removed. Ctrl+Z brings it back.</source>
        <translation>De afspraak %1 is verwijderd. Ctrl+Z haalt die terug.</translation>
    </message>
    <message>
        <source>The trade is on the clipboard as text.</source>
        <translation>De afspraak staat als tekst op het klembord.</translation>
    </message>
    <message>
        <source>There is no move in this what-if to print. Choose A for the trades of the dossier.</source>
        <translation>Er is in deze proef geen verschuiving om af te drukken. Kies A voor de afspraken van het dossier.</translation>
    </message>
    <message>
        <source>Keep the agreement as</source>
        <translation>Bewaar de afspraak als</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>agreement %1.pdf</source>
        <extracomment>file name</extracomment>
        <translation>afspraak %1.pdf</translation>
    </message>
    <message>
        <source>The PDF is ready: %1</source>
        <translation>De PDF is klaar: %1</translation>
    </message>
    <message>
        <source>The province</source>
        <translation>De provincie</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Vastleggen…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Shows the scenarios of this round beside each other.</source>
        <translation>Toont de scenario’s van deze ronde naast elkaar.</translation>
    </message>
    <message>
        <source>Discard the what-if</source>
        <translation>Proef weggooien</translation>
    </message>
    <message>
        <source>The sum is right again: %1.</source>
        <translation>De som klopt weer: %1.</translation>
    </message>
    <message>
        <source>The sum is not right: %1.</source>
        <translation>De som klopt niet: %1.</translation>
    </message>
    <message>
        <source>Trades between municipalities, round %1</source>
        <extracomment>%1: cycle</extracomment>
        <translation>Uitruil tussen gemeenten, ronde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n what-if(s) of other rounds</source>
        <extracomment>%1: the line before it</extracomment>
        <translation>
            <numerusform>%1. %n proef van een andere ronde</numerusform>
            <numerusform>%1. %n proeven van andere rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns the what-if into trades (Ctrl+Shift+R)</source>
        <translation>Maakt van de proef afspraken (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Bars: filled is agreed, striped is a what-if. + and −: one place, with Shift ten. Ctrl+L: pin.</source>
        <translation>Balken: vol is afgesproken, gestreept is proef. + en −: één plek, met Shift tien. Ctrl+L: vastzetten.</translation>
    </message>
    <message numerus="yes">
        <source>What-if – not recorded yet. You see what-if %1 with %n move(s). The dossier itself is not changed.</source>
        <translation>
            <numerusform>Proefversie – nog niet vastgelegd. U ziet proef %1 met %n verschuiving. Het dossier zelf is niet gewijzigd.</numerusform>
            <numerusform>Proefversie – nog niet vastgelegd. U ziet proef %1 met %n verschuivingen. Het dossier zelf is niet gewijzigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationTable</name>
    <message>
        <source>Proposals: a row per municipality</source>
        <translation>Voorstellen: een rij per gemeente</translation>
    </message>
    <message>
        <source>One place more in the proposal</source>
        <translation>Eén plek meer in het voorstel</translation>
    </message>
    <message>
        <source>Ten places more in the proposal</source>
        <translation>Tien plekken meer in het voorstel</translation>
    </message>
    <message>
        <source>One place fewer in the proposal</source>
        <translation>Eén plek minder in het voorstel</translation>
    </message>
    <message>
        <source>Ten places fewer in the proposal</source>
        <translation>Tien plekken minder in het voorstel</translation>
    </message>
    <message>
        <source>This dossier has no municipalities yet.</source>
        <translation>Dit dossier heeft nog geen gemeenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) unpinned.</source>
        <translation>
            <numerusform>%n gemeente losgemaakt.</numerusform>
            <numerusform>%n gemeenten losgemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unpinned.</source>
        <translation>%1 is losgemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) pinned.</source>
        <translation>
            <numerusform>%n gemeente vastgezet.</numerusform>
            <numerusform>%n gemeenten vastgezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 staat vast.</translation>
    </message>
    <message>
        <source>Drag to the municipality that takes places over.</source>
        <translation>Sleep naar de gemeente die plekken overneemt.</translation>
    </message>
    <message>
        <source>Places from %1 to %2</source>
        <translation>Plekken van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::AllocationTotalModel</name>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::BalanceGauge</name>
    <message>
        <source>Balance of the proposals</source>
        <translation>Evenwicht van de voorstellen</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>%1 te weinig</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 te veel</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::BalancePanel</name>
    <message>
        <source>By &amp;inhabitants</source>
        <translation>Naar &amp;inwoners</translation>
    </message>
    <message>
        <source>By &amp;what is still to be found</source>
        <translation>Naar wat nog te &amp;vinden is</translation>
    </message>
    <message>
        <source>In &amp;equal shares</source>
        <translation>In &amp;gelijke delen</translation>
    </message>
    <message>
        <source>The sum is locked on the task</source>
        <translation>Som is vergrendeld op de opgave</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>Spread the rest</source>
        <translation>Verdeel de rest</translation>
    </message>
    <message>
        <source>Sum of the proposals</source>
        <translation>Som voorstellen</translation>
    </message>
    <message>
        <source>Task together</source>
        <translation>Opgave samen</translation>
    </message>
    <message>
        <source>Unaccompanied minors: not stated</source>
        <translation>Amv: niet vermeld</translation>
    </message>
    <message>
        <source>Unaccompanied minors: %1 of %2</source>
        <extracomment>%1 of %2 places for unaccompanied minors have a municipality</extracomment>
        <translation>Amv: %1 van %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Unaccompanied minors: 655 of 655&quot;, %2: &quot;3 places too few&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) without a known task are left out.</source>
        <translation>
            <numerusform>%n gemeente zonder bekende opgave doet niet mee.</numerusform>
            <numerusform>%n gemeenten zonder bekende opgave doen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The province&apos;s own task is %1; the tasks of the municipalities add up to %2.</source>
        <translation>De eigen opgave van de provincie is %1; de opgaven van de gemeenten tellen op tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>Moved in this what-if: %Ln place(s).</source>
        <translation>
            <numerusform>In deze proef verhuist %Ln plek.</numerusform>
            <numerusform>In deze proef verhuizen %Ln plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreads the rest over the chosen municipalities; over all when one is chosen.</source>
        <translation>Verdeelt de rest over de gekozen gemeenten; over alle als er één gekozen is.</translation>
    </message>
    <message>
        <source>There is nothing left to spread.</source>
        <translation>Er is niets meer te verdelen.</translation>
    </message>
    <message>
        <source>Still to divide</source>
        <translation>Nog te verdelen</translation>
    </message>
    <message>
        <source>No municipality has a task in this round yet.</source>
        <translation>Geen enkele gemeente heeft in deze ronde al een opgave.</translation>
    </message>
    <message>
        <source>Why this sum?</source>
        <translation>Waarom deze som?</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::CompareDialog</name>
    <message>
        <source>Scenarios beside each other</source>
        <translation>Scenario’s naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Only municipalities that differ</source>
        <translation>&amp;Alleen gemeenten die verschillen</translation>
    </message>
    <message>
        <source>Compare scenarios, round %1</source>
        <translation>Scenario’s vergelijken, ronde %1</translation>
    </message>
    <message>
        <source>The scenarios do not differ.</source>
        <translation>De scenario’s verschillen niet.</translation>
    </message>
    <message>
        <source>Per scenario: the proposal, and how it differs from the dossier.</source>
        <translation>Per scenario: het voorstel, en het verschil met het dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>A dossier</source>
        <translation>A dossier</translation>
    </message>
    <message>
        <source>%1 − A</source>
        <extracomment>%1: name of a scenario; A is the dossier</extracomment>
        <translation>%1 − A</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::MoveRow</name>
    <message>
        <source>Both municipalities are the same. Choose two.</source>
        <translation>Beide gemeenten zijn dezelfde. Kies er twee.</translation>
    </message>
    <message>
        <source>Type a number of 1 or more.</source>
        <translation>Vul 1 of een hoger getal in.</translation>
    </message>
    <message>
        <source>%1 is pinned. Unpin it first (Ctrl+L).</source>
        <translation>%1 staat vast. Maak eerst los (Ctrl+L).</translation>
    </message>
    <message>
        <source>The task of %1 is unknown. Fill it in at the municipality first.</source>
        <translation>De opgave van %1 is onbekend. Vul die eerst in bij de gemeente.</translation>
    </message>
    <message>
        <source>There are more places for minors than places. Choose %1 at most.</source>
        <translation>Er zijn meer amv-plekken dan plekken. Kies ten hoogste %1.</translation>
    </message>
    <message>
        <source>%1 must keep room for its places for unaccompanied minors. Choose %2 at most.</source>
        <translation>%1 moet ruimte houden voor de amv-plekken. Kies ten hoogste %2.</translation>
    </message>
    <message>
        <source>%1 cannot go below 0. Choose %2 at most.</source>
        <translation>%1 kan niet onder 0. Kies ten hoogste %2.</translation>
    </message>
    <message>
        <source>Number of places to move</source>
        <translation>Aantal plekken om te verschuiven</translation>
    </message>
    <message>
        <source>Of which places for unaccompanied minors</source>
        <translation>Waarvan plekken voor amv</translation>
    </message>
    <message>
        <source>From municipality</source>
        <translation>Van gemeente</translation>
    </message>
    <message>
        <source>To municipality</source>
        <translation>Naar gemeente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschuif</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Move (number) of which (number) for minors</extracomment>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>of which minors</source>
        <extracomment>of the places, for unaccompanied minors (Dutch: waarvan amv)</extracomment>
        <translation>waarvan amv</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>Moves the places in the what-if that is shown.</source>
        <translation>Verschuift de plekken in de proef die u ziet.</translation>
    </message>
    <message>
        <source>Makes a new what-if with this move; the dossier stays as it is.</source>
        <translation>Maakt een nieuwe proef met deze verschuiving; het dossier blijft zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) moved from %1 to %2 in the what-if.</source>
        <translation>
            <numerusform>%Ln plek verschoven van %1 naar %2 in de proef.</numerusform>
            <numerusform>%Ln plekken verschoven van %1 naar %2 in de proef.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::RecordDialog</name>
    <message>
        <source>Nothing was moved yet, so there is nothing to record.</source>
        <translation>Er is nog niets verschoven, dus er is niets vast te leggen.</translation>
    </message>
    <message>
        <source>It cannot be recorded: of a municipality that changes, the task is unknown.</source>
        <translation>Vastleggen kan niet: van een gemeente die verandert is de opgave onbekend.</translation>
    </message>
    <message>
        <source>It can be recorded when the sum is right: %1.</source>
        <extracomment>%1: &quot;12 places too few&quot;</extracomment>
        <translation>Vastleggen kan als de som klopt: %1.</translation>
    </message>
    <message>
        <source>It can be recorded when the places for unaccompanied minors are right: %1.</source>
        <extracomment>%1: &quot;3 places too few&quot;</extracomment>
        <translation>Vastleggen kan als de amv-plekken kloppen: %1.</translation>
    </message>
    <message>
        <source>It cannot be recorded: a municipality would have fewer places than 0, or than its places for unaccompanied minors.</source>
        <translation>Vastleggen kan niet: een gemeente zou onder 0 komen, of onder haar amv-plekken.</translation>
    </message>
    <message>
        <source>Record what-if %1</source>
        <translation>Proef %1 vastleggen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The what-if becomes the trades below, in one step that Ctrl+Z undoes. Only agreed trades change the tasks in the dossier; proposed ones are a bid.</source>
        <translation>De proef wordt de afspraken hieronder, in één stap die Ctrl+Z ongedaan maakt. Alleen afgesproken uitruil verandert de opgaven in het dossier; een voorstel is een bod.</translation>
    </message>
    <message>
        <source>Trades that are made</source>
        <translation>Afspraken die worden gemaakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln place(s)</source>
        <extracomment>A trade in a list: %1 and %2 municipalities</extracomment>
        <translation>
            <numerusform>%1 naar %2: %Ln plek</numerusform>
            <numerusform>%1 naar %2: %Ln plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 for unaccompanied minors</source>
        <translation>%1, waarvan %2 voor amv</translation>
    </message>
    <message numerus="yes">
        <source>What-if %1 was recorded as %Ln trade(s). Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Proef %1 is vastgelegd als %Ln afspraak. Ctrl+Z maakt dat ongedaan.</numerusform>
            <numerusform>Proef %1 is vastgelegd als %Ln afspraken. Ctrl+Z maakt dat ongedaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::ScenarioBar</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>New what-if</source>
        <translation>Nieuwe proef</translation>
    </message>
    <message>
        <source>Makes a new what-if: a copy of what is shown (Ctrl+Shift+N)</source>
        <translation>Maakt een nieuwe proef: een kopie van wat u ziet (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>A Dossier</source>
        <translation>A Dossier</translation>
    </message>
    <message>
        <source>%1 What-if</source>
        <extracomment>A scenario that is only a what-if: &quot;B What-if&quot;</extracomment>
        <translation>%1 Proef</translation>
    </message>
</context>
<context>
    <name>regie::ui::allocation::TradeDialog</name>
    <message>
        <source>Move in the what-if</source>
        <translation>Verschuiving in de proef</translation>
    </message>
    <message>
        <source>Trade between municipalities</source>
        <translation>Afspraak tussen gemeenten</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Draagt over</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Neemt over</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Type a number of 1 or more.</source>
        <translation>Vul 1 of een hoger getal in.</translation>
    </message>
    <message>
        <source>Of which for unaccompanied minors</source>
        <translation>Waarvan voor amv</translation>
    </message>
    <message>
        <source>What is given in return</source>
        <translation>Tegenprestatie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>One field cannot be read. Mend it first.</source>
        <translation>Eén veld is niet te lezen. Verbeter dat eerst.</translation>
    </message>
    <message>
        <source>Both municipalities are the same. Choose two.</source>
        <translation>Beide gemeenten zijn dezelfde. Kies er twee.</translation>
    </message>
    <message>
        <source>The number of places is missing. Type a number of 1 or more.</source>
        <translation>Het aantal plekken ontbreekt. Vul 1 of een hoger getal in.</translation>
    </message>
    <message>
        <source>There are more places for minors than places. Choose %1 at most.</source>
        <translation>Er zijn meer amv-plekken dan plekken. Kies ten hoogste %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>“%1” is no round. Type two years of which the first is odd, for example 2027-2028.</source>
        <translation>“%1” is geen ronde. Vul twee jaren in waarvan het eerste oneven is, bijvoorbeeld 2027-2028.</translation>
    </message>
    <message>
        <source>Round or half-year</source>
        <translation>Ronde of halfjaar</translation>
    </message>
    <message>
        <source>Only a trade of homes for status holders has a half-year. Type a round, for example 2027-2028.</source>
        <translation>Alleen een uitruil van woningen voor statushouders heeft een halfjaar. Vul een ronde in, bijvoorbeeld 2027-2028.</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::CourseLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Course of this number</source>
        <translation>Verloop van dit getal</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::DifferenceDialog</name>
    <message>
        <source>Your edits</source>
        <translation>Uw wijzigingen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>With your edits</source>
        <translation>Met uw wijzigingen</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Wat er in %1 staat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>The file says the same as your version.</source>
        <translation>In het bestand staat hetzelfde als in uw versie.</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::ExplanationDialog</name>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Part of this number</source>
        <translation>Deel van dit getal</translation>
    </message>
    <message>
        <source>Counts, but does not pass this test</source>
        <translation>Telt mee, maar haalt deze toets niet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Zo is het opgeteld</translation>
    </message>
    <message>
        <source>Why does another document name another number?</source>
        <translation>Waarom noemt een ander document een ander getal?</translation>
    </message>
    <message>
        <source>As-of date of this explanation</source>
        <translation>Peildatum van deze uitleg</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Choose another date to see the number change. The other screens keep theirs.</source>
        <translation>Kies een andere datum om het getal te zien veranderen. De andere schermen houden hun eigen datum.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Uitleg kopiëren</translation>
    </message>
    <message>
        <source>Copies the text and the tables (Alt+K)</source>
        <translation>Kopieert de tekst en de tabellen (Alt+K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Daarnaast: %1</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>De uitleg staat op het klembord.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaar als PDF…</translation>
    </message>
    <message>
        <source>Saves this explanation as a PDF file (Alt+P)</source>
        <translation>Bewaart deze uitleg als PDF-bestand (Alt+P)</translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <translation>Laatst gewijzigd op %1.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Laatst gewijzigd door %1 op %2.</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>Uitleg bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>Waar komt dit getal vandaan?</translation>
    </message>
    <message>
        <source>In meeting mode no locations, persons or notes are named.</source>
        <translation>In de vergadermodus staan hier geen locaties, personen of notities.</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::GlossaryDialog</name>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Find a term or a word of its meaning</source>
        <translation>Zoek een begrip of een woord uit de uitleg</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>There is no such term.</source>
        <translation>Dit begrip staat er niet bij.</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::ImportDialog</name>
    <message>
        <source>Choose a table that ends in .csv. You see what it would change; nothing is written yet.</source>
        <translation>Kies een tabel die eindigt op .csv. U ziet wat die zou wijzigen; er wordt nog niets geschreven.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importeer een tabel</translation>
    </message>
    <message>
        <source>Look at these rows</source>
        <translation>Kijk naar deze rijen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Read like this, although another way is possible</source>
        <translation>Zo gelezen, al kan het ook anders</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Wat de rijen zijn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importeer %Ln rij</numerusform>
            <numerusform>Importeer %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Kies een tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The rows that are refused stay out. You can mend them in the table and import it again.</source>
        <translation>De geweigerde rijen doen niet mee. U kunt ze in de tabel herstellen en die opnieuw importeren.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Importing is one step, which Ctrl+Z undoes.</source>
        <translation>Er is nog niets geschreven. Importeren is één stap, die Ctrl+Z ongedaan maakt.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Van het klembord</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Cellen plakken</translation>
    </message>
    <message>
        <source>Nothing can be pasted here. Mend the cells below where they come from, or choose another place.</source>
        <translation>Hier kan niets worden geplakt. Herstel de cellen hieronder in het programma waar ze vandaan komen, of kies een andere plek.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Pasting is one step, which Ctrl+Z undoes. Refused text stays in its cell where that is there, marked, until you mend it.</source>
        <translation>Er is nog niets gewijzigd. Plakken is één stap, die u met Ctrl+Z ongedaan maakt. Geweigerde tekst blijft gemarkeerd in de cel staan tot u die herstelt.</translation>
    </message>
    <message>
        <source>These cells are refused</source>
        <translation>Deze cellen worden geweigerd</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <translation>Op het klembord</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cel wijzigt</numerusform>
            <numerusform>%Ln cellen wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <translation>
            <numerusform>er komt %Ln rij bij</numerusform>
            <numerusform>er komen %Ln rijen bij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are refused</source>
        <translation>
            <numerusform>%Ln cel wordt geweigerd</numerusform>
            <numerusform>%Ln cellen worden geweigerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::SalvageDialog</name>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 a number of rows that are known to be lost</extracomment>
        <translation>%1 of meer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln rij gered.</numerusform>
            <numerusform>%Ln rijen gered.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing is lost: the checksum shows that everything is as it was.</source>
        <translation>%1 Er is niets verloren: het controlegetal laat zien dat alles is zoals het was.</translation>
    </message>
    <message>
        <source>%1 No row is known to be lost, but the checksum is not right: a value may have been altered. Check the figures that you rely on.</source>
        <translation>%1 Voor zover bekend is er geen rij verloren. Maar het controlegetal klopt niet: er kan een waarde veranderd zijn. Controleer de cijfers waarop u vertrouwt.</translation>
    </message>
    <message>
        <source>%1 Rows are lost: see the table. Compare with an earlier copy of the file.</source>
        <translation>%1 Er zijn rijen verloren: zie de tabel. Vergelijk met een eerdere kopie van het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln step(s).</source>
        <translation>
            <numerusform>De geschiedenis is heel: %Ln stap.</numerusform>
            <numerusform>De geschiedenis is heel: %Ln stappen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history are saved to read. They can no longer be undone.</source>
        <translation>
            <numerusform>%Ln stap van de geschiedenis is gered om te lezen. U kunt die niet meer ongedaan maken.</numerusform>
            <numerusform>%Ln stappen van de geschiedenis zijn gered om te lezen. U kunt ze niet meer ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Soort rij</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gered</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>&amp;Open the new dossier</source>
        <translation>Het nieuwe dossier &amp;openen</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Redden wat er te redden is</translation>
    </message>
    <message>
        <source>Saved and lost, for each kind of row</source>
        <translation>Gered en verloren, per soort rij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <extracomment>a file name: %1 the name of the damaged file</extracomment>
        <translation>%1 (hersteld)</translation>
    </message>
    <message>
        <source>%1 (saved %2)</source>
        <extracomment>a file name: %1 the name of the damaged file, %2 a number</extracomment>
        <translation>%1 (hersteld %2)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Nothing in %1 could be saved. Use an earlier copy of the file.</source>
        <translation>Uit %1 kon niets worden gered. Gebruik een eerdere kopie van het bestand.</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Vorige versies</translation>
    </message>
    <message>
        <source>What differs between this version and now</source>
        <translation>Verschil tussen deze versie en nu</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In deze versie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Each time that you save, this computer keeps a copy of the file: the last five, and one a day for thirty days. Bringing a version back is one step, which Ctrl+Z undoes.</source>
        <translation>Elke keer dat u opslaat, bewaart deze computer een kopie van het bestand: de laatste vijf, en dertig dagen lang één per dag. Een versie terugzetten is één stap. Met Ctrl+Z maakt u die ongedaan.</translation>
    </message>
    <message>
        <source>No version is kept yet. The first one is kept when you save.</source>
        <translation>Er is nog geen versie bewaard. Dat gebeurt als u voor het eerst opslaat.</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>De versies worden vergeleken</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Bekijken</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>regie::ui::dialogs::VersionsModel</name>
    <message>
        <source>the same as now</source>
        <translation>hetzelfde als nu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;3 differences&quot;, %2 the first of them in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>being compared…</source>
        <translation>wordt vergeleken…</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Opgeslagen op</translation>
    </message>
    <message>
        <source>Last edit by</source>
        <translation>Laatste wijziging door</translation>
    </message>
    <message>
        <source>Edits since</source>
        <extracomment>how many edits were made after this version</extracomment>
        <translation>Wijzigingen sindsdien</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Verschil met nu</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::ChangeLinesModel</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>Column: which location, term, score and so on has changed</extracomment>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::DifferenceView</name>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Difference between then and now, by municipality</source>
        <translation>Verschil tussen toen en nu, per gemeente</translation>
    </message>
    <message>
        <source>The difference is being worked out…</source>
        <translation>Het verschil wordt berekend…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>No difference suits this filter.</source>
        <translation>Geen verschil past bij dit filter.</translation>
    </message>
    <message>
        <source>the moment at which the dossier was made</source>
        <translation>het moment waarop het dossier is gemaakt</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>het einde van %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ between %1 and %2. What was changed and changed back is no difference.</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>
            <numerusform>%n veld verschilt tussen %1 en %2. Wat is gewijzigd en weer teruggezet, is geen verschil.</numerusform>
            <numerusform>%n velden verschillen tussen %1 en %2. Wat is gewijzigd en weer teruggezet, is geen verschil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryDetail</name>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>What changed: each field before and after</source>
        <translation>Wat is gewijzigd: elk veld ervoor en erna</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Ga naar de rij</translation>
    </message>
    <message>
        <source>Go to the screen and the row that changed (Ctrl+Enter)</source>
        <translation>Ga naar het scherm en de rij die is gewijzigd (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose a change in the list.</source>
        <translation>Kies een wijziging in de lijst.</translation>
    </message>
    <message>
        <source>By %1, on %2.</source>
        <extracomment>%1 a person, %2 a moment</extracomment>
        <translation>Door %1, op %2.</translation>
    </message>
    <message>
        <source>This took back: %1, by %2, on %3.</source>
        <translation>Dit nam terug: %1, door %2, op %3.</translation>
    </message>
    <message>
        <source>It came with a merge.</source>
        <translation>Dit kwam mee met een samenvoeging.</translation>
    </message>
    <message>
        <source>Here the dossier begins. Its first rows are no changes.</source>
        <translation>Hier begint het dossier. De eerste rijen zijn geen wijzigingen.</translation>
    </message>
    <message>
        <source>The fields are being read…</source>
        <translation>De velden worden gelezen…</translation>
    </message>
    <message>
        <source>Difference since this meeting</source>
        <translation>Verschil sinds deze regietafel</translation>
    </message>
    <message>
        <source>A meeting changes nothing. What was changed since then is under “Difference since this meeting”.</source>
        <translation>Een regietafel wijzigt niets. Wat sindsdien is gewijzigd, staat onder “Verschil sinds deze regietafel”.</translation>
    </message>
    <message>
        <source>Meeting of %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Regietafel van %1.</translation>
    </message>
    <message>
        <source>A baseline: later figures are compared with what the dossier said at the end of that day.</source>
        <translation>Dit is een ijkpunt: latere cijfers worden vergeleken met wat er aan het eind van die dag in het dossier stond.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <extracomment>%1 a location, score and so on</extracomment>
        <translation>Over: %1.</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryFilterRow</name>
    <message>
        <source>Municipality: all</source>
        <translation>Gemeente: alle</translation>
    </message>
    <message>
        <source>the province as a whole</source>
        <translation>de provincie als geheel</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Soort: alle</translation>
    </message>
    <message>
        <source>About: everything</source>
        <translation>Over: alles</translation>
    </message>
    <message>
        <source>Period: all</source>
        <translation>Periode: alles</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De laatste 7 dagen</translation>
    </message>
    <message>
        <source>Since the regional table of %1</source>
        <translation>Sinds de regietafel van %1</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere dagen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Person: all</source>
        <translation>Persoon: alle</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Soort wijziging</translation>
    </message>
    <message>
        <source>What the change is about</source>
        <translation>Waar de wijziging over gaat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>The first day, for example %1. Empty: from the beginning.</source>
        <translation>De eerste dag, bijvoorbeeld %1. Leeg: vanaf het begin.</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Tot en met dag</translation>
    </message>
    <message>
        <source>The last day, for example %1. Empty: until now.</source>
        <translation>De laatste dag, bijvoorbeeld %1. Leeg: tot nu.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wis filter</translation>
    </message>
    <message>
        <source>Show the whole history (Ctrl+Shift+F)</source>
        <translation>Toon de hele geschiedenis (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>The last day is before the first day. Choose a later last day or an earlier first day.</source>
        <translation>De laatste dag ligt voor de eerste dag. Kies een latere laatste dag of een eerdere eerste dag.</translation>
    </message>
    <message>
        <source>Since the previous regional table (%1)</source>
        <translation>Sinds de vorige regietafel (%1)</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryModel</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>meeting, baseline</source>
        <translation>regietafel, ijkpunt</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>regietafel</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::HistoryPage</name>
    <message>
        <source>Save what is shown</source>
        <translation>Bewaar wat u ziet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 - history.csv</source>
        <extracomment>a file name</extracomment>
        <translation>%1 - geschiedenis.csv</translation>
    </message>
    <message>
        <source>The table is ready: %1</source>
        <translation>De tabel is klaar: %1</translation>
    </message>
    <message>
        <source>History, the newest change first</source>
        <translation>Geschiedenis, de nieuwste wijziging eerst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wie wijzigde wat</translation>
    </message>
    <message>
        <source>Difference then and now</source>
        <translation>Verschil toen en nu</translation>
    </message>
    <message>
        <source>Changes, or their difference</source>
        <translation>Wijzigingen, of het verschil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Meetings…</source>
        <translation>Regietafels…</translation>
    </message>
    <message>
        <source>Add, edit and remove meetings of the regional table, and mark baselines</source>
        <translation>Regietafels toevoegen, wijzigen en verwijderen, en ijkpunten kiezen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Save what is shown as a table for Excel</source>
        <translation>Bewaar wat u ziet als tabel voor Excel</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>De geschiedenis wordt gelezen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Ga naar de rij</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Nog geen wijzigingen.</translation>
    </message>
    <message>
        <source>No change suits this filter. Clear the filter.</source>
        <translation>Geen wijziging past bij dit filter. Wis het filter.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;12 changes&quot;, %2: &quot;by 3 people&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln person(s)</source>
        <translation>
            <numerusform>door %Ln persoon</numerusform>
            <numerusform>door %Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) are shown.</source>
        <translation>
            <numerusform>%1 van %Ln wijziging getoond.</numerusform>
            <numerusform>%1 van %Ln wijzigingen getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is gone. The history keeps what it said.</source>
        <translation>Deze rij is er niet meer. De geschiedenis bewaart wat er stond.</translation>
    </message>
    <message>
        <source>No screen shows this row. The history keeps what it said.</source>
        <translation>Geen scherm toont deze rij. De geschiedenis bewaart wat er stond.</translation>
    </message>
</context>
<context>
    <name>regie::ui::history::MeetingsDialog</name>
    <message>
        <source>Meetings of the regional table</source>
        <translation>Regietafels</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Regietafel toevoegen</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Regietafel verwijderen</translation>
    </message>
    <message>
        <source>A baseline is a meeting with which later figures are compared: what stood in the dossier at the end of that day. You can undo each change with Ctrl+Z.</source>
        <translation>Een ijkpunt is een regietafel waarmee u latere cijfers vergelijkt: wat aan het einde van die dag in het dossier stond. U kunt elke wijziging ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>No meeting yet. Add the first one.</source>
        <translation>Nog geen regietafel. Voeg de eerste toe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A meeting has a date. Type a date, for example %1.</source>
        <translation>Een regietafel heeft een datum. Typ een datum, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>IJkpunt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Regional table</source>
        <translation>Regietafel</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::CountsBox</name>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>Whether the term counts</source>
        <translation>Of de looptijd meetelt</translation>
    </message>
    <message>
        <source>Why do the places count or not?</source>
        <translation>Waarom tellen de plekken wel of niet mee?</translation>
    </message>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): unknown, because the first day is unknown.</source>
        <translation>
            <numerusform>Duurzaam (%n jaar of langer): onbekend, want de eerste dag is onbekend.</numerusform>
            <numerusform>Duurzaam (%n jaar of langer): onbekend, want de eerste dag is onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): yes.</source>
        <translation>
            <numerusform>Duurzaam (%n jaar of langer): ja.</numerusform>
            <numerusform>Duurzaam (%n jaar of langer): ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Durable (%n year(s) or longer): no.</source>
        <translation>
            <numerusform>Duurzaam (%n jaar of langer): nee.</numerusform>
            <numerusform>Duurzaam (%n jaar of langer): nee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts: no</source>
        <translation>Telt mee: nee</translation>
    </message>
    <message>
        <source>Counts: yes</source>
        <translation>Telt mee: ja</translation>
    </message>
    <message>
        <source>%1. As of %2.</source>
        <translation>%1. Peildatum: %2.</translation>
    </message>
    <message>
        <source>Stage of the location: %1.</source>
        <translation>Stadium van de locatie: %1.</translation>
    </message>
    <message>
        <source>Stage of the location: unknown.</source>
        <translation>Stadium van de locatie: onbekend.</translation>
    </message>
    <message>
        <source>This location has no term. Add a term with its places and first day.</source>
        <translation>Deze locatie heeft geen looptijd. Voeg een looptijd toe met plekken en een eerste dag.</translation>
    </message>
    <message>
        <source>Counts: unknown yet</source>
        <translation>Telt mee: nog onbekend</translation>
    </message>
    <message>
        <source>All conditions of round %1 are met. As of %2.</source>
        <translation>Aan alle voorwaarden van ronde %1 is voldaan. Peildatum: %2.</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::ExtendDialog</name>
    <message>
        <source>Keep %1 open longer</source>
        <extracomment>Title of a window: %1 a location</extracomment>
        <translation>%1 langer openhouden</translation>
    </message>
    <message>
        <source>New &amp;last day</source>
        <translation>Nieuwe &amp;laatste dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open from %1 until %2. The earlier term stays as it is.</source>
        <translation>
            <numerusform>%n plek blijft open van %1 tot en met %2. De eerdere looptijd blijft zoals die is.</numerusform>
            <numerusform>%n plekken blijven open van %1 tot en met %2. De eerdere looptijd blijft zoals die is.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is now %1. Choose a later day.</source>
        <translation>De laatste dag is nu %1. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Keep open longer</source>
        <translation>Langer openhouden</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::FilterRow</name>
    <message>
        <source>Counts: all</source>
        <translation>Telt mee: alles</translation>
    </message>
    <message>
        <source>Counts: yes</source>
        <translation>Telt mee: ja</translation>
    </message>
    <message>
        <source>Counts: no</source>
        <translation>Telt mee: nee</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Soort: alle</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Municipality: all</source>
        <translation>Gemeente: alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Filter by name or place</source>
        <translation>Filter op naam of plaats</translation>
    </message>
    <message>
        <source>Filter by name, municipality, town or address</source>
        <translation>Filter op naam, gemeente, plaats of adres</translation>
    </message>
    <message>
        <source>Shows only the rows with this text (Ctrl+Shift+L). Ctrl+F finds in the rows that are shown.</source>
        <translation>Toont alleen de rijen met deze tekst (Ctrl+Shift+L). Ctrl+F zoekt in de rijen die u ziet.</translation>
    </message>
    <message>
        <source>Show all locations, also those that a filter of a column hides (Ctrl+Shift+F)</source>
        <translation>Alle locaties tonen, ook als het filter van een kolom ze verbergt (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show all phases again</source>
        <translation>Weer alle fasen tonen</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Phases %1 and %2</source>
        <extracomment>Phases: %1 &quot;5, 7&quot;, %2 the last one</extracomment>
        <translation>Fase %1 en %2</translation>
    </message>
    <message>
        <source>%1: show all phases again</source>
        <extracomment>%1 the phases that are shown</extracomment>
        <translation>%1: weer alle fasen tonen</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Part of a town (Dutch: kern of wijk)</extracomment>
        <translation>Kern of wijk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>This is not saved. The bar above the screen says why.</source>
        <translation>Dit is niet bewaard. De balk boven het scherm zegt waarom.</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationForm</name>
    <message>
        <source>The chosen term</source>
        <translation>De gekozen looptijd</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Choose a location in the table, or make a new one.</source>
        <translation>Kies een locatie in de tabel, of maak een nieuwe.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Naar het veld gaan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Looptijden</translation>
    </message>
    <message>
        <source>Place and source</source>
        <translation>Plaats en bron</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tab with the number of its rows: &quot;Obstacles (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be applied yet. Mend what is typed there.</source>
        <translation>
            <numerusform>%n veld kan nog niet worden verwerkt. Verbeter wat daar staat.</numerusform>
            <numerusform>%n velden kunnen nog niet worden verwerkt. Verbeter wat daar staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>A confidential location is left out of reports and exports unless you ask for it.</source>
        <translation>Een vertrouwelijke locatie staat niet in rapporten en exports, tenzij u daarom vraagt.</translation>
    </message>
    <message>
        <source>The remark is kept when you leave the field. Write no personal data here.</source>
        <translation>De opmerking wordt bewaard als u het veld verlaat. Schrijf hier geen persoonsgegevens.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>first tab of a location</comment>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationHistory</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>History of the location, the newest change first</source>
        <translation>Geschiedenis van de locatie, de nieuwste wijziging eerst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>What the chosen line changed</source>
        <translation>Wat de gekozen regel veranderde</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>De geschiedenis wordt gelezen…</translation>
    </message>
    <message>
        <source>Nothing was changed since the dossier was made.</source>
        <translation>Er is niets gewijzigd sinds het dossier is gemaakt.</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationTableModel</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Minors</source>
        <extracomment>Column: places for unaccompanied minors (Dutch: Amv)</extracomment>
        <translation>Amv</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: the last day (Dutch: Tot en met)</extracomment>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Telt mee?</translation>
    </message>
    <message>
        <source>Of the places, for unaccompanied minors</source>
        <translation>Hoeveel van de plekken voor amv zijn</translation>
    </message>
    <message>
        <source>First day that the places are available</source>
        <translation>Eerste dag waarop de plekken er zijn</translation>
    </message>
    <message>
        <source>Last day that the places are available</source>
        <translation>Laatste dag waarop de plekken er zijn</translation>
    </message>
    <message>
        <source>Whether the places count for the task on the as-of date</source>
        <translation>Of de plekken op de peildatum meetellen voor de opgave</translation>
    </message>
    <message>
        <source>No, kind</source>
        <extracomment>The kind of location does not count (Dutch: Nee, soort)</extracomment>
        <translation>Nee, soort</translation>
    </message>
    <message>
        <source>No, not open</source>
        <translation>Nee, niet open</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Nee, nog niet</translation>
    </message>
    <message>
        <source>No, ended</source>
        <translation>Nee, afgelopen</translation>
    </message>
    <message>
        <source>No, no term</source>
        <translation>Nee, geen looptijd</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>geen looptijd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>No. %1.</source>
        <translation>Nee. %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, stream</source>
        <translation>Nee, stroom</translation>
    </message>
    <message>
        <source>No, no start</source>
        <translation>Nee, geen begin</translation>
    </message>
    <message>
        <source>No, too short</source>
        <translation>Nee, te kort</translation>
    </message>
    <message>
        <source>This location has no term yet. Add a term in the form first.</source>
        <translation>Deze locatie heeft nog geen looptijd. Voeg eerst in het formulier een looptijd toe.</translation>
    </message>
    <message>
        <source>%1, confidential</source>
        <extracomment>%1 a location</extracomment>
        <translation>%1, vertrouwelijk</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationTotalModel</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <extracomment>Under a table: %1 of the rows are shown</extracomment>
        <translation>
            <numerusform>%1 van %Ln rij</numerusform>
            <numerusform>%1 van %Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the rows shown. Terms of one location that follow each other are all added.</source>
        <translation>
            <numerusform>%n plek in de getoonde rijen. Looptijden van één locatie die op elkaar volgen, zijn allemaal opgeteld.</numerusform>
            <numerusform>%n plekken in de getoonde rijen. Looptijden van één locatie die op elkaar volgen, zijn allemaal opgeteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known place(s) for unaccompanied minors in the rows shown.</source>
        <translation>
            <numerusform>%n bekende plek voor amv in de getoonde rijen.</numerusform>
            <numerusform>%n bekende plekken voor amv in de getoonde rijen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n location(s).</source>
        <translation>
            <numerusform>%1 in %n locatie.</numerusform>
            <numerusform>%1 in %n locaties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::LocationsPage</name>
    <message>
        <source>This dossier has no municipalities. Make a new dossier from a template first.</source>
        <translation>Dit dossier heeft geen gemeenten. Maak eerst een nieuw dossier vanuit een sjabloon.</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nieuwe locatie</translation>
    </message>
    <message>
        <source>%1 is a copy with the same terms.</source>
        <translation>%1 is een kopie met dezelfde looptijden.</translation>
    </message>
    <message>
        <source>%1 was removed with all its terms. Ctrl+Z brings it back.</source>
        <translation>%1 is verwijderd, met alle looptijden. Met Ctrl+Z haalt u de locatie terug.</translation>
    </message>
    <message>
        <source>Locations, one row per term</source>
        <translation>Locaties, één rij per looptijd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>8 phases, as in the handbook of the VNG</source>
        <translation>8 fasen, zoals in het handboek van de VNG</translation>
    </message>
    <message>
        <source>New location (Ins)</source>
        <translation>Nieuwe locatie (Ins)</translation>
    </message>
    <message>
        <source>No location yet. Make a new one with Ins, or import a table.</source>
        <translation>Nog geen locatie. Maak een nieuwe met Ins, of importeer een tabel.</translation>
    </message>
    <message>
        <source>No location suits this filter. Clear the filter or make a new location.</source>
        <translation>Geen locatie past bij dit filter. Wis het filter of maak een nieuwe locatie.</translation>
    </message>
    <message>
        <source>Sum of the rows shown</source>
        <translation>Som van de getoonde rijen</translation>
    </message>
    <message>
        <source>Duplicate location</source>
        <translation>Locatie dupliceren</translation>
    </message>
    <message>
        <source>Remove location</source>
        <translation>Locatie verwijderen</translation>
    </message>
    <message>
        <source>Ins: new location. F2: edit the cell. Ctrl+D: fill down. Ctrl+V: paste from Excel. Del: clear; a whole row (Shift+Space): remove. Ctrl+Shift+D: duplicate. Ctrl+Enter: form.</source>
        <translation>Ins: nieuwe locatie. F2: cel wijzigen. Ctrl+D: naar onder invullen. Ctrl+V: plakken uit Excel. Del: wissen; een hele rij (Shift+spatie): verwijderen. Ctrl+Shift+D: dupliceren. Ctrl+Enter: formulier.</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Naar het formulier</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Het filter wissen</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Naar het filter</translation>
    </message>
    <message>
        <source>%1 now lies in %2. Ctrl+Z takes it back.</source>
        <translation>%1 ligt nu in %2. Ctrl+Z draait dat terug.</translation>
    </message>
    <message>
        <source>Move to another municipality…</source>
        <translation>Verplaatsen naar andere gemeente…</translation>
    </message>
    <message>
        <source>Keep open longer…</source>
        <translation>Langer openhouden…</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <extracomment>Title of a window: %1 a location</extracomment>
        <translation>%1 verplaatsen</translation>
    </message>
    <message>
        <source>To municipality</source>
        <translation>Naar gemeente</translation>
    </message>
    <message>
        <source>&amp;To municipality</source>
        <translation>&amp;Naar gemeente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Its places count for %1 from then on, and no longer for %2.</source>
        <translation>De plekken tellen dan voor %1, en niet meer voor %2.</translation>
    </message>
    <message>
        <source>%1 already has a location of this name, so it is named %2.</source>
        <translation>%1 heeft al een locatie met deze naam. De locatie heet daarom %2.</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::PhaseButton</name>
    <message numerus="yes">
        <source>%Ln location(s), %1</source>
        <extracomment>In a narrow button: number of locations, and %1 places</extracomment>
        <translation>
            <numerusform>%Ln locatie, %1</numerusform>
            <numerusform>%Ln locaties, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln location(s), %2 places</source>
        <extracomment>%1: a phase, %2: a number of places</extracomment>
        <translation>
            <numerusform>%1: %Ln locatie, %2 plekken</numerusform>
            <numerusform>%1: %Ln locaties, %2 plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::PhaseStrip</name>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::RecordTab</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>Een rij toevoegen aan %1</translation>
    </message>
    <message>
        <source>Remove the row from %1</source>
        <translation>De rij verwijderen uit %1</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Who must move</source>
        <translation>Wie is aan zet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Opgelost op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mijlpaal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>Afstand in meters</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Homes or places</source>
        <translation>Woningen of plekken</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Add a row (Ins)</source>
        <translation>Rij toevoegen (Ins)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column: what the organisation does at the location</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Metres</source>
        <extracomment>Column: the distance to a facility</extracomment>
        <translation>Meter</translation>
    </message>
    <message>
        <source>No obstacle is known for this location. Add one with Ins.</source>
        <translation>Voor deze locatie is geen knelpunt bekend. Voeg er een toe met Ins.</translation>
    </message>
    <message>
        <source>No milestone is known for this location. Add one with Ins.</source>
        <translation>Voor deze locatie is geen mijlpaal bekend. Voeg er een toe met Ins.</translation>
    </message>
    <message>
        <source>No facility is known for this location. Add one with Ins.</source>
        <translation>Voor deze locatie is geen voorziening bekend. Voeg er een toe met Ins.</translation>
    </message>
    <message>
        <source>No target group is known for this location. Add one with Ins.</source>
        <translation>Voor deze locatie is geen doelgroep bekend. Voeg er een toe met Ins.</translation>
    </message>
    <message>
        <source>No partner is known for this location. Add one with Ins. Write organisations, not names of people.</source>
        <translation>Voor deze locatie is geen partner bekend. Voeg er een toe met Ins. Schrijf organisaties op, geen namen van mensen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::TermFields</name>
    <message>
        <source>nobody else</source>
        <translation>niemand anders</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Of which minors</source>
        <translation>Waarvan amv</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Extends earlier term</source>
        <translation>Verlengt eerdere looptijd</translation>
    </message>
    <message>
        <source>Option to extend</source>
        <translation>Optie om te verlengen</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Ook voor</translation>
    </message>
    <message>
        <source>Places for that one</source>
        <translation>Plekken voor die gemeente</translation>
    </message>
    <message>
        <source>Of which special care</source>
        <translation>Waarvan bijzondere zorg</translation>
    </message>
    <message>
        <source>Other homes</source>
        <translation>Andere woningen</translation>
    </message>
    <message>
        <source>Places in use</source>
        <translation>Plekken in gebruik</translation>
    </message>
    <message>
        <source>In use on</source>
        <translation>In gebruik op</translation>
    </message>
    <message>
        <source>Source of figures</source>
        <translation>Bron van de cijfers</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Peildatum van de cijfers</translation>
    </message>
    <message>
        <source>no end known</source>
        <extracomment>In an empty field: the last day is not known</extracomment>
        <translation>geen einde bekend</translation>
    </message>
</context>
<context>
    <name>regie::ui::locations::TermList</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Terms of the location</source>
        <translation>Looptijden van de locatie</translation>
    </message>
    <message>
        <source>No term yet.</source>
        <translation>Nog geen looptijd.</translation>
    </message>
    <message>
        <source>A term without a last day cannot be extended.</source>
        <translation>Een looptijd zonder laatste dag kunt u niet verlengen.</translation>
    </message>
    <message>
        <source>The term was removed. Ctrl+Z brings it back.</source>
        <translation>De looptijd is verwijderd. Met Ctrl+Z zet u hem terug.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Looptijd toevoegen</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Looptijd verwijderen</translation>
    </message>
    <message>
        <source>Keep its places open until a later day that you choose.</source>
        <translation>Houd de plekken open tot een latere dag die u kiest.</translation>
    </message>
    <message>
        <source>Keep open longer…</source>
        <translation>Langer openhouden…</translation>
    </message>
    <message>
        <source>Keep the places of the term open longer</source>
        <translation>De plekken van de looptijd langer openhouden</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::AgreementsTab</name>
    <message>
        <source>Given or received</source>
        <translation>Gegeven of ontvangen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Places of the task. Minus: given away.</source>
        <translation>Plekken van de opgave. Min: weggegeven.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>In ruil daarvoor</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Agreements about places</source>
        <translation>Afspraken over plekken</translation>
    </message>
    <message>
        <source>Go to Allocation</source>
        <translation>Ga naar Verdeling</translation>
    </message>
    <message>
        <source>No agreement yet. Places are traded on the screen Allocation.</source>
        <translation>Nog geen afspraak. Plekken uitruilen doet u op het scherm Verdeling.</translation>
    </message>
    <message>
        <source>Agreements are made and edited on the screen Allocation.</source>
        <translation>Afspraken maakt en wijzigt u op het scherm Verdeling.</translation>
    </message>
    <message>
        <source>gives to %1</source>
        <extracomment>Places that are given away to %1</extracomment>
        <translation>geeft aan %1</translation>
    </message>
    <message>
        <source>receives from %1</source>
        <extracomment>Places that are received from %1</extracomment>
        <translation>ontvangt van %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A trade: from %1 to %2</extracomment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Agreed trades do not change the province&apos;s task of round %1: what one gives another receives.</source>
        <translation>Afgesproken uitruil verandert de opgave van de provincie in ronde %1 niet: wat de een geeft, ontvangt een ander.</translation>
    </message>
    <message>
        <source>The task of round %1 is unknown, and so is the task after trades.</source>
        <translation>De opgave van ronde %1 is onbekend. De opgave na uitruil is dus ook onbekend.</translation>
    </message>
    <message>
        <source>Round %1, agreed: task %2 − given %3 + received %4 = %5 after trades.</source>
        <extracomment>The sum of the task; %1 a cycle, %2 to %5 numbers of places</extracomment>
        <translation>Ronde %1, afgesproken: opgave %2 − gegeven %3 + ontvangen %4 = %5 na uitruil.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::LedgerModel</name>
    <message>
        <source>Housed in %1</source>
        <extracomment>%1: a month</extracomment>
        <translation>Gehuisvest in %1</translation>
    </message>
    <message>
        <source>Housing task</source>
        <translation>Taakstelling</translation>
    </message>
    <message>
        <source>+ revision halfway</source>
        <translation>+ herziening halverwege</translation>
    </message>
    <message>
        <source>+ backlog at the start, stated</source>
        <translation>+ achterstand aan het begin, opgegeven</translation>
    </message>
    <message>
        <source>+ backlog at the start, carried over</source>
        <translation>+ achterstand aan het begin, meegenomen</translation>
    </message>
    <message>
        <source>= corrected task</source>
        <translation>= gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>Housed in the months that ended</source>
        <translation>Gehuisvest in de maanden die voorbij zijn</translation>
    </message>
    <message>
        <source>Expected in the months that ended</source>
        <translation>Verwacht in de maanden die voorbij zijn</translation>
    </message>
    <message>
        <source>Half-year %1</source>
        <translation>Halfjaar %1</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>= backlog so far</source>
        <translation>= achterstand tot nu toe</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::LocationsTab</name>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Places that are available on the as-of date</source>
        <translation>Plekken die op de peildatum beschikbaar zijn</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Of these, places that count for the task</source>
        <translation>Waarvan plekken die meetellen voor de opgave</translation>
    </message>
    <message>
        <source>Locations of the municipality</source>
        <translation>Locaties van de gemeente</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the location.</source>
        <translation>Met Enter of een dubbelklik gaat u naar de locatie.</translation>
    </message>
    <message>
        <source>No location is known in this municipality. Make one on the screen Locations.</source>
        <translation>In deze gemeente is geen locatie bekend. Maak er een op het scherm Locaties.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MapNumbers</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MapPanel</name>
    <message>
        <source>What the map shows</source>
        <translation>Wat de kaart toont</translation>
    </message>
    <message>
        <source>Form of the map</source>
        <translation>Vorm van de kaart</translation>
    </message>
    <message>
        <source>Tiles of one size</source>
        <translation>Even grote tegels</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Borders of 2025: %1</source>
        <extracomment>Whose data the borders are: %1 names and licence</extracomment>
        <translation>Grenzen van 2025: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <extracomment>The score on a principle: %1 its name</extracomment>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>Numbers of the map</source>
        <translation>Getallen van de kaart</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MapView</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Kaart van de gemeenten</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MunicipalitiesPage</name>
    <message>
        <source>Subregion: all</source>
        <translation>Subregio: alle</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>The province</source>
        <translation>De provincie</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Subregio</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Only with a shortage</source>
        <translation>Alleen met een tekort</translation>
    </message>
    <message>
        <source>Show only municipalities of which the difference is below 0.</source>
        <translation>Toon alleen gemeenten met een verschil onder 0.</translation>
    </message>
    <message>
        <source>This dossier has no municipalities yet.</source>
        <translation>Dit dossier heeft nog geen gemeenten.</translation>
    </message>
    <message>
        <source>No municipality suits this filter. Choose another subregion or show all.</source>
        <translation>Geen gemeente past bij dit filter. Kies een andere subregio of toon alles.</translation>
    </message>
    <message>
        <source>Planned: decided, not in use yet. Backlog: minus is a lead. Principles: the line is the target, hatched is unknown, a dash is not applicable.</source>
        <translation>Gepland: besloten, nog niet in gebruik. Achterstand: min is een voorsprong. Uitgangspunten: de lijn is de streefscore, gearceerd is onbekend, een streepje is niet van toepassing.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities, as of %1</source>
        <translation>
            <numerusform>%n gemeente, peildatum %1</numerusform>
            <numerusform>%n gemeenten, peildatum %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n municipalities are shown.</source>
        <translation>
            <numerusform>U ziet %1 van %n gemeente.</numerusform>
            <numerusform>U ziet %1 van %n gemeenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be pasted here. Copy rows of a municipality and its places, or a table with column names.</source>
        <translation>Dit kan hier niet worden geplakt. Kopieer rijen met een gemeente en de plekken, of een tabel met kolomnamen.</translation>
    </message>
    <message>
        <source>Show only this municipality, or the list again</source>
        <translation>Alleen deze gemeente tonen, of de lijst weer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Factsheet as PDF…</source>
        <translation>Factsheet als PDF…</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Rij kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %n municipalities shown, as of %1</source>
        <translation>
            <numerusform>%2 van %n gemeente getoond, peildatum %1</numerusform>
            <numerusform>%2 van %n gemeenten getoond, peildatum %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) chosen.</source>
        <translation>
            <numerusform>%n gemeente gekozen.</numerusform>
            <numerusform>%n gemeenten gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Show the municipalities on a map instead of in a table.</source>
        <translation>Toon de gemeenten op een kaart in plaats van in een tabel.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and their order.</source>
        <translation>Kies welke kolommen de tabel toont, en in welke volgorde.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::MunicipalityDetail</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities together</source>
        <translation>
            <numerusform>%n gemeente in totaal</numerusform>
            <numerusform>%n gemeenten samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inhabitant(s) (%1)</source>
        <translation>
            <numerusform>%Ln inwoner (%1)</numerusform>
            <numerusform>%Ln inwoners (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>number of inhabitants unknown</source>
        <translation>aantal inwoners onbekend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: subregion, %2: number of inhabitants</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Save the factsheet of this municipality as a PDF</source>
        <translation>De factsheet van deze gemeente als PDF bewaren</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Toon de lijst</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Show the list beside it again (Ctrl+Enter)</source>
        <translation>Toon de lijst er weer naast (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show only this municipality (Ctrl+Enter)</source>
        <translation>Toon alleen deze gemeente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tab with the number of its rows: &quot;Locations (8)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of the chosen municipalities added up.</source>
        <translation>De cijfers van de gekozen gemeenten bij elkaar opgeteld.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::NotesTab</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The note is kept when you leave the field. Write no personal data here.</source>
        <translation>De notitie wordt bewaard als u het veld verlaat. Schrijf hier geen persoonsgegevens.</translation>
    </message>
    <message>
        <source>Choose a municipality to read or write its note.</source>
        <translation>Kies een gemeente om de notitie te lezen of te schrijven.</translation>
    </message>
    <message>
        <source>This is not saved. The bar above the screen says why.</source>
        <translation>Dit is niet bewaard. De balk boven het scherm zegt waarom.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::PrinciplesTab</name>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>Scores on the six principles</source>
        <translation>Scores op de zes uitgangspunten</translation>
    </message>
    <message>
        <source>The target minus the score: how far the score is under it.</source>
        <translation>De streefscore min de score: zo ver ligt de score eronder.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::ProvinceRowModel</name>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::SeveralDetail</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>Column: the numbers of several municipalities added up</extracomment>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Known of</source>
        <extracomment>Column: of how many of the municipalities the number is known</extracomment>
        <translation>Bekend van</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 municipalities</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Sums of the chosen municipalities</source>
        <translation>Sommen van de gekozen gemeenten</translation>
    </message>
    <message>
        <source>What is unknown is not part of a sum.</source>
        <translation>Wat onbekend is, zit niet in een som.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Duurzaam</translation>
    </message>
    <message>
        <source>Large locations</source>
        <translation>Grote locaties</translation>
    </message>
    <message>
        <source>For minors</source>
        <translation>Voor amv</translation>
    </message>
    <message>
        <source>Urgent, new places</source>
        <translation>Noodopvang, nieuwe plekken</translation>
    </message>
    <message>
        <source>Urgent, open longer</source>
        <translation>Noodopvang, langer open</translation>
    </message>
    <message>
        <source>For displaced Ukrainians</source>
        <translation>Voor Oekraïense ontheemden</translation>
    </message>
    <message>
        <source>Status holders: corrected task</source>
        <translation>Statushouders: gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>Status holders: housed</source>
        <translation>Statushouders: gehuisvest</translation>
    </message>
    <message>
        <source>Status holders: backlog</source>
        <translation>Statushouders: achterstand</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatementBlock</name>
    <message>
        <source>The number of minors, %1, is higher than the number of places, %2. Lower the minors or raise the places.</source>
        <translation>Het aantal amv, %1, is hoger dan het aantal plekken, %2. Verlaag het aantal amv of verhoog het aantal plekken.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare the statements about the task</source>
        <translation>Uitspraken over de opgave vergelijken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: stream, %2: cycle or half-year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: example figures</source>
        <extracomment>%1: of which cycle the statements are</extracomment>
        <translation>%1: voorbeeldcijfers</translation>
    </message>
    <message>
        <source>%1: figures from sources</source>
        <translation>%1: cijfers uit bronnen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Minors</source>
        <extracomment>Column: places for unaccompanied minors (Dutch: Amv)</extracomment>
        <translation>Amv</translation>
    </message>
    <message>
        <source>Of the places, for unaccompanied minors</source>
        <translation>Van de plekken: bestemd voor amv</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt</translation>
    </message>
    <message numerus="yes">
        <source>Two sources name another number for “%1”: %2 and %3. They differ by %n place(s).</source>
        <extracomment>%1: kind of statement; %2 and %3: places</extracomment>
        <translation>
            <numerusform>Twee bronnen noemen een ander getal voor “%1”: %2 en %3. Het verschil is %n plek.</numerusform>
            <numerusform>Twee bronnen noemen een ander getal voor “%1”: %2 en %3. Het verschil is %n plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>indicative</source>
        <extracomment>Statement in a narrow column (Dutch: indicatief)</extracomment>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>Statement in a narrow column (Dutch: besluit)</extracomment>
        <translation>besluit</translation>
    </message>
    <message>
        <source>after objection</source>
        <translation>na bezwaar</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatementComparison</name>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>A statement in a list: %1 kind, %2 cycle, %3 places, %4 source</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>They are about different periods, so they need not be equal.</source>
        <translation>Ze gaan over verschillende perioden. Ze hoeven dus niet gelijk te zijn.</translation>
    </message>
    <message>
        <source>They are about different streams, so they need not be equal.</source>
        <translation>Ze gaan over verschillende stromen. Ze hoeven dus niet gelijk te zijn.</translation>
    </message>
    <message>
        <source>They are different steps of the procedure: the later step counts.</source>
        <translation>Het zijn verschillende stappen van de procedure. De latere stap telt.</translation>
    </message>
    <message>
        <source>They are of different dates: the number may have changed in between.</source>
        <translation>Ze zijn van verschillende data. Het aantal kan in de tussentijd zijn veranderd.</translation>
    </message>
    <message>
        <source>They come from different sources. Ask which one is right.</source>
        <translation>Ze komen uit verschillende bronnen. Vraag na welke klopt.</translation>
    </message>
    <message>
        <source>One has no date, so it is not known which is the later one.</source>
        <translation>Een van beide heeft geen datum. Welke de latere is, is dus niet bekend.</translation>
    </message>
    <message>
        <source>They agree in kind, period, date and source. One may be a mistake.</source>
        <translation>Soort, periode, datum en bron zijn gelijk. Een van beide kan een fout zijn.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Headings above two statements that are compared</extracomment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Eerste uitspraak</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Tweede uitspraak</translation>
    </message>
    <message>
        <source>Two statements side by side</source>
        <translation>Twee uitspraken naast elkaar</translation>
    </message>
    <message>
        <source>Compare statements about the task of %1</source>
        <extracomment>Title of a window: %1 a municipality</extracomment>
        <translation>Uitspraken over de opgave van %1 vergelijken</translation>
    </message>
    <message>
        <source>Why this task?</source>
        <translation>Waarom deze opgave?</translation>
    </message>
    <message>
        <source>Choose two different statements.</source>
        <translation>Kies twee verschillende uitspraken.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Of which minors</source>
        <translation>Waarvan amv</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Both name the same number of places.</source>
        <translation>Beide noemen hetzelfde aantal plekken.</translation>
    </message>
    <message numerus="yes">
        <source>The second names %n place(s) more than the first.</source>
        <translation>
            <numerusform>De tweede noemt %n plek meer dan de eerste.</numerusform>
            <numerusform>De tweede noemt %n plekken meer dan de eerste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second names %n place(s) fewer than the first.</source>
        <translation>
            <numerusform>De tweede noemt %n plek minder dan de eerste.</numerusform>
            <numerusform>De tweede noemt %n plekken minder dan de eerste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatementForm</name>
    <message>
        <source>“%1” is no half-year. Type a year and 1 or 2, for example 2026-1.</source>
        <translation>“%1” is geen halfjaar. Typ een jaar en 1 of 2, bijvoorbeeld 2026-1.</translation>
    </message>
    <message>
        <source>New statement about the task</source>
        <translation>Nieuwe uitspraak over de opgave</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Of which for unaccompanied minors</source>
        <translation>Waarvan amv</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The statement is not added yet: one field cannot be read. Mend it first.</source>
        <translation>De uitspraak is nog niet toegevoegd: één veld is niet te lezen. Verbeter dat veld eerst.</translation>
    </message>
    <message>
        <source>The statement is not added yet: its number of places is missing. Type it first.</source>
        <translation>De uitspraak is nog niet toegevoegd: het aantal plekken ontbreekt. Vul dat eerst in.</translation>
    </message>
    <message>
        <source>“%1” is no round. Type two years of which the first is odd, for example 2027-2028.</source>
        <translation>“%1” is geen ronde. Typ twee jaren. Het eerste jaar is oneven, bijvoorbeeld 2027-2028.</translation>
    </message>
    <message>
        <source>Round or half-year</source>
        <translation>Ronde of halfjaar</translation>
    </message>
    <message>
        <source>The statement is not added yet: the period does not suit the stream. Status holders have a half-year, every other stream has a round.</source>
        <translation>De uitspraak is nog niet toegevoegd: de periode past niet bij de stroom. Statushouders hebben een halfjaar, elke andere stroom heeft een ronde.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::StatusHoldersTab</name>
    <message>
        <source>Half-year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>Account of housing status holders</source>
        <translation>Overzicht van de huisvesting van statushouders</translation>
    </message>
    <message>
        <source>On schedule: unknown, because the task or the housed numbers are unknown.</source>
        <translation>Op schema: onbekend. De taakstelling of het aantal gehuisveste statushouders is niet bekend.</translation>
    </message>
    <message>
        <source>On schedule: yes. At least as many were housed as expected.</source>
        <translation>Op schema: ja. Er zijn minstens zoveel statushouders gehuisvest als verwacht.</translation>
    </message>
    <message>
        <source>On schedule: no. Fewer were housed than expected.</source>
        <translation>Op schema: nee. Er zijn minder statushouders gehuisvest dan verwacht.</translation>
    </message>
    <message>
        <source>F2 or typing edits a number that is not a sum. Empty means unknown.</source>
        <translation>Met F2 of door te typen wijzigt u een getal dat geen som is. Leeg betekent onbekend.</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::TaskBar</name>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::TaskCourse</name>
    <message>
        <source>Capacity and task by month</source>
        <translation>Capaciteit en opgave per maand</translation>
    </message>
</context>
<context>
    <name>regie::ui::municipalities::TaskTab</name>
    <message>
        <source>No statement about the task is known. So the task is unknown, which is not 0.</source>
        <translation>Er is geen uitspraak over de opgave bekend. De opgave is dus onbekend. Dat is iets anders dan 0.</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Uitspraak toevoegen</translation>
    </message>
    <message>
        <source>Mark as in force</source>
        <translation>Markeren als geldend</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Duurzaam</translation>
    </message>
    <message>
        <source>Large locations</source>
        <translation>Grote locaties</translation>
    </message>
    <message>
        <source>For minors</source>
        <translation>Voor amv</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>counting rule not stated</source>
        <translation>telregel niet vermeld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) (%1, %2; %3)</source>
        <extracomment>%1: date, %2: source, %3: how the source counts</extracomment>
        <translation>
            <numerusform>%Ln plek (%1, %2; %3)</numerusform>
            <numerusform>%Ln plekken (%1, %2; %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Realised according to invented sources, beside the own count:</source>
        <translation>Gerealiseerd volgens fictieve bronnen, naast de eigen telling:</translation>
    </message>
    <message>
        <source>Realised according to sources, beside the own count:</source>
        <translation>Gerealiseerd volgens bronnen, naast de eigen telling:</translation>
    </message>
    <message>
        <source>Choose a statement in a table first.</source>
        <translation>Kies eerst een uitspraak in een tabel.</translation>
    </message>
    <message>
        <source>The statement was removed. Ctrl+Z brings it back.</source>
        <translation>De uitspraak is verwijderd. Met Ctrl+Z zet u haar terug.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Vergelijk twee</translation>
    </message>
    <message>
        <source>Compare two statements</source>
        <translation>Twee uitspraken vergelijken</translation>
    </message>
    <message>
        <source>Show two statements side by side, with their difference.</source>
        <translation>Toon twee uitspraken naast elkaar, met hun verschil.</translation>
    </message>
    <message>
        <source>There are no two statements to compare.</source>
        <translation>Er zijn geen twee uitspraken om te vergelijken.</translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::OffersPage</name>
    <message>
        <source>Agreements with the state</source>
        <translation>Afspraken met het Rijk</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Alleen wat open is</translation>
    </message>
    <message>
        <source>What is open with whom</source>
        <translation>Wat ligt nog bij wie?</translation>
    </message>
    <message>
        <source>Offers to the state</source>
        <translation>Boden aan het Rijk</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Bod toevoegen</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Bod verwijderen</translation>
    </message>
    <message>
        <source>No offer yet. Add the first one.</source>
        <translation>Nog geen bod. Voeg het eerste toe.</translation>
    </message>
    <message>
        <source>Remove the offer with its conditions</source>
        <translation>Verwijder het bod met zijn voorwaarden</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>No condition yet. Add one to an offer.</source>
        <translation>Nog geen voorwaarde. Voeg er een toe aan een bod.</translation>
    </message>
    <message>
        <source>Open is what was asked, promised or partly met. Granted and refused are settled.</source>
        <translation>Open is wat gevraagd, toegezegd of deels ingewilligd is. Ingewilligd en afgewezen zijn afgehandeld.</translation>
    </message>
    <message>
        <source>Urgent requests for temporary places</source>
        <translation>Verzoeken om tijdelijke (nood)opvang</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Verzoek toevoegen</translation>
    </message>
    <message>
        <source>Remove the request</source>
        <translation>Verzoek verwijderen</translation>
    </message>
    <message>
        <source>No request yet. Add the first one.</source>
        <translation>Nog geen verzoek. Voeg het eerste toe.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er ligt niets meer open.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;4 offers&quot;, %2 &quot;6 open conditions&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln bod</numerusform>
            <numerusform>%Ln boden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open condition(s)</source>
        <translation>
            <numerusform>%Ln open voorwaarde</numerusform>
            <numerusform>%Ln open voorwaarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::OpenWithModel</name>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>Who must move</source>
        <translation>Wie is aan zet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open conditions: asked, promised or partly met</source>
        <translation>Open voorwaarden: gevraagd, toegezegd of deels ingewilligd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Amount in euros, of the conditions that state one</source>
        <translation>Bedrag in euro’s, van de voorwaarden die een bedrag noemen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Date of the oldest open condition</source>
        <translation>Datum van de oudste open voorwaarde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days since the oldest date, until the as-of date</source>
        <translation>Dagen sinds de oudste datum, tot de peildatum</translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::RecordPanel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the tooltip of a button: what it does and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regie::ui::offers::UrgentStrip</name>
    <message>
        <source>On %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Op %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 no request for temporary places runs; there are %Ln.</source>
        <extracomment>%1 &quot;On 1 September 2026&quot;</extracomment>
        <translation>
            <numerusform>%1 loopt geen verzoek om tijdelijke plekken; er is %Ln plek.</numerusform>
            <numerusform>%1 loopt geen verzoek om tijdelijke plekken; er zijn %Ln plekken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln request(s) run(s), of which the number of places is unknown.</source>
        <translation>
            <numerusform>%1 loopt %Ln verzoek; het aantal plekken is onbekend.</numerusform>
            <numerusform>%1 lopen %Ln verzoeken; het aantal plekken is onbekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 temporary places are asked and %3 are there.</source>
        <extracomment>%1 &quot;On 1 September 2026&quot;, %2 and %3 numbers of places</extracomment>
        <translation>%1 worden %2 tijdelijke plekken gevraagd en zijn er %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) still have to be found.</source>
        <translation>
            <numerusform>Er is nog %Ln plek te vinden.</numerusform>
            <numerusform>Er zijn nog %Ln plekken te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is exactly enough.</source>
        <translation>Dat is precies genoeg.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln place(s) more than was asked.</source>
        <translation>
            <numerusform>Dat is %Ln plek meer dan gevraagd.</numerusform>
            <numerusform>Dat zijn %Ln plekken meer dan gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>New places</source>
        <translation>Nieuwe plekken</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Langer open</translation>
    </message>
    <message numerus="yes">
        <source>The period of %Ln request(s) is unknown.</source>
        <translation>
            <numerusform>Van %Ln verzoek is de periode onbekend.</numerusform>
            <numerusform>Van %Ln verzoeken is de periode onbekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::BarsModel</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Counts, decided and in preparation against the task</source>
        <translation>Telt mee, besloten en in onderzoek, vergeleken met de opgave</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Task after trades</source>
        <translation>Opgave na uitruil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Counts plus decided minus the task: a shortage is negative</source>
        <translation>Telt mee plus besloten min de opgave: een tekort is negatief</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::BarsPanel</name>
    <message>
        <source>Municipalities: share of the task</source>
        <translation>Gemeenten: deel van de opgave</translation>
    </message>
    <message>
        <source>% of the task</source>
        <translation>% van de opgave</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Wat de balken tonen</translation>
    </message>
    <message>
        <source>Largest shortage first</source>
        <translation>Grootste tekort eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Order of the municipalities</source>
        <translation>Volgorde van de gemeenten</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>task (100%)</source>
        <translation>opgave (100%)</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::BarsTable</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Municipalities against their task</source>
        <translation>Gemeenten en hun opgave</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::KeyFigureCard</name>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <extracomment>a key figure for a screen reader: %1 its name, %2 the number, %3 and %4 notes</extracomment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Why is “%1” %2?</source>
        <translation>Waarom is “%1” %2?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Getal kopiëren</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::NoTaskNotice</name>
    <message>
        <source>Paste from Excel</source>
        <translation>Plak uit Excel</translation>
    </message>
    <message>
        <source>Enter the tasks</source>
        <translation>Voer de opgave in</translation>
    </message>
    <message>
        <source>No task has been entered yet. Enter the indicative distribution, or paste 26 rows from Excel.</source>
        <translation>Nog geen opgave ingevoerd. Voer de indicatieve verdeling in of plak 26 rijen uit Excel.</translation>
    </message>
    <message>
        <source>Paste rows of a municipality and its places; first you see what they do</source>
        <translation>Plak rijen met een gemeente en haar plekken; u ziet eerst wat ze doen</translation>
    </message>
    <message>
        <source>Go to the municipalities; there each has a tab for its task</source>
        <translation>Ga naar de gemeenten; daar heeft elke gemeente een tabblad voor haar opgave</translation>
    </message>
    <message>
        <source>The clipboard has no tasks. In Excel, copy rows of a municipality and its places; then try again.</source>
        <translation>Op het klembord staat geen opgave. Kopieer in Excel rijen met een gemeente en haar plekken; probeer het dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Capacity and task</source>
        <translation>Capaciteit en opgave</translation>
    </message>
    <message>
        <source>Six principles</source>
        <translation>Zes uitgangspunten</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies), as of %1</source>
        <translation>
            <numerusform>%n gemeente, peildatum %1</numerusform>
            <numerusform>%n gemeenten, peildatum %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since %1?</source>
        <translation>Wat is er veranderd sinds %1?</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>Wat is er veranderd?</translation>
    </message>
    <message>
        <source>Compare now with the end of the previous regional table</source>
        <translation>Vergelijk nu met het einde van de vorige regietafel</translation>
    </message>
    <message>
        <source>Go to the history. Mark a meeting as a baseline there to compare with it.</source>
        <translation>Ga naar de geschiedenis. Kies daar een regietafel als ijkpunt om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Vergadermodus</translation>
    </message>
    <message>
        <source>The province and each municipality in large type on the whole screen (F11)</source>
        <translation>De provincie en elke gemeente in grote letters op het hele scherm (F11)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Ga naar de tijdlijn</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::ProfileModel</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 municipalities have a score</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Gescoord</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::PutOffDialog</name>
    <message>
        <source>Put off a point for attention</source>
        <translation>Aandachtspunt uitstellen</translation>
    </message>
    <message>
        <source>&amp;Show it again on</source>
        <translation>&amp;Toon het weer op</translation>
    </message>
    <message>
        <source>The first day on which the point is shown again</source>
        <translation>De eerste dag waarop het aandachtspunt weer zichtbaar is</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Reden (verplicht)</translation>
    </message>
    <message>
        <source>for example: the council decides in October</source>
        <translation>bijvoorbeeld: de raad besluit in oktober</translation>
    </message>
    <message>
        <source>Your name, today&apos;s date and the reason are kept. You can undo this with Ctrl+Z.</source>
        <translation>Uw naam, de datum van vandaag en de reden worden bewaard. U kunt dit met Ctrl+Z ongedaan maken.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>First write a reason.</source>
        <translation>Schrijf eerst een reden.</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::SignalsModel</name>
    <message>
        <source>Put off until %1, on %2: %3</source>
        <extracomment>%1 and %2 days, %3 a reason</extracomment>
        <translation>Uitgesteld tot %1, op %2: %3</translation>
    </message>
    <message>
        <source>Put off until %1, by %2 on %3: %4</source>
        <extracomment>%1 and %3 days, %2 a name, %4 a reason</extracomment>
        <translation>Uitgesteld tot %1, door %2 op %3: %4</translation>
    </message>
</context>
<context>
    <name>regie::ui::overview::SignalsPanel</name>
    <message>
        <source>Points for attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>No points for attention on %1.</source>
        <translation>Geen aandachtspunten op %1.</translation>
    </message>
    <message>
        <source>%1 (put off)</source>
        <extracomment>the head of a point for attention that is put off</extracomment>
        <translation>%1 (uitgesteld)</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Weer tonen</translation>
    </message>
    <message>
        <source>&amp;Copy the sentence</source>
        <translation>&amp;Kopieer de zin</translation>
    </message>
    <message>
        <source>Enter goes to the record. U puts it off.</source>
        <translation>Enter: naar de gegevens. U: uitstellen.</translation>
    </message>
    <message>
        <source>&amp;Go to the record</source>
        <translation>&amp;Ga naar de gegevens</translation>
    </message>
    <message>
        <source>Hide what is put off</source>
        <translation>Verberg uitgestelde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln uitgesteld</numerusform>
            <numerusform>%Ln uitgesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the points for attention that are put off</source>
        <translation>Verberg de uitgestelde aandachtspunten</translation>
    </message>
    <message>
        <source>Show the points for attention that are put off</source>
        <translation>Toon de uitgestelde aandachtspunten</translation>
    </message>
    <message>
        <source>The sentence is copied.</source>
        <translation>De zin is gekopieerd.</translation>
    </message>
    <message>
        <source>Wh&amp;y this number?</source>
        <translation>W&amp;aarom dit getal?</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ComparisonModel</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefscore</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::CopyDialog</name>
    <message>
        <source>Copy the reasoning</source>
        <translation>Onderbouwing kopiëren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy this text &amp;to</source>
        <translation>Kopieer deze &amp;tekst naar</translation>
    </message>
    <message>
        <source>Scores that get the reasoning</source>
        <translation>Scores die de onderbouwing krijgen</translation>
    </message>
    <message>
        <source>%1 (replaces its reasoning)</source>
        <extracomment>%1 a municipality whose score has a reasoning already</extracomment>
        <translation>%1 (vervangt de onderbouwing)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n score(s)</source>
        <translation>
            <numerusform>Kopieer naar %n score</numerusform>
            <numerusform>Kopieer naar %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::CourseFigure</name>
    <message>
        <source>Scores through time</source>
        <translation>Scores in de tijd</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) through time.</source>
        <translation>
            <numerusform>%n score in de tijd.</numerusform>
            <numerusform>%n scores in de tijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Target %2.</source>
        <translation>%1 Streefscore %2.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>streefscore %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In a small chart of scores: not applicable (Dutch: n.v.t.)</extracomment>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::EvidenceBlock</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <extracomment>A page, a link or a file number, by which a piece of evidence is found</extracomment>
        <translation>Waar te vinden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Evidence of this score</source>
        <translation>Bewijs bij deze score</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Add evidence (Ins)</source>
        <translation>Bewijs toevoegen (Ins)</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>No evidence yet: add what the score rests on.</source>
        <translation>Nog geen bewijs: voeg toe waar de score op rust.</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Bewijs (%1)</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::IndicatorBlock</name>
    <message>
        <source>Indicator</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What the dossier tells (a suggestion: you give the score)</source>
        <translation>Wat het dossier zegt (een suggestie: u geeft de score)</translation>
    </message>
    <message>
        <source>What the dossier tells about this principle</source>
        <translation>Wat het dossier zegt over dit uitgangspunt</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>How this number came about</source>
        <translation>Hoe dit getal tot stand kwam</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::KeyHints</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a key does, read aloud: %1 is the key or keys, %2 what they do</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::MatrixModel</name>
    <message>
        <source>%1, %2. Score %3 of 5.</source>
        <translation>%1, %2. Score %3 van 5.</translation>
    </message>
    <message>
        <source>%1, %2. Not applicable.</source>
        <translation>%1, %2. Niet van toepassing.</translation>
    </message>
    <message>
        <source>%1, %2. Score unknown.</source>
        <translation>%1, %2. Score onbekend.</translation>
    </message>
    <message>
        <source>No target.</source>
        <translation>Geen streefscore.</translation>
    </message>
    <message>
        <source>Target of the municipality %1, of the region %2.</source>
        <translation>Streefscore van de gemeente %1, van de regio %2.</translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Streefscore %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) too low.</source>
        <translation>
            <numerusform>%n punt te laag.</numerusform>
            <numerusform>%n punten te laag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) above the target.</source>
        <translation>
            <numerusform>%n punt boven de streefscore.</numerusform>
            <numerusform>%n punten boven de streefscore.</numerusform>
        </translation>
    </message>
    <message>
        <source>On target.</source>
        <translation>Op de streefscore.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>streefscore %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>geen streefscore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a principle with its number, %2 for example: target 4</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is no score. Use 1 to 5, not applicable or unknown.</source>
        <translation>“%1” is geen score. Gebruik 1 tot 5, n.v.t. of onbekend.</translation>
    </message>
    <message>
        <source>Target of the location %1, of the region %2.</source>
        <translation>Streefscore van de locatie %1, van de regio %2.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <extracomment>%1 a day, %2 a score, &quot;unknown&quot; or &quot;not applicable&quot;</extracomment>
        <translation>Op %1: %2.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::MatrixView</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Use 1 to 5, 0 or N.</source>
        <extracomment>A key that does nothing in the matrix was pressed</extracomment>
        <translation>Gebruik 1 tot en met 5, 0 of N.</translation>
    </message>
    <message>
        <source>Target of the region for %1</source>
        <extracomment>%1 is the name of a principle</extracomment>
        <translation>Streefscore van de regio voor %1</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Set to unknown	0</source>
        <translation>Op onbekend zetten	0</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Score unknown</source>
        <translation>Score onbekend</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Go to the grounds of the score</source>
        <translation>Naar de onderbouwing van de score</translation>
    </message>
    <message>
        <source>Scores: a row per municipality or location, a column per principle</source>
        <translation>Scores: een rij per gemeente of locatie, een kolom per uitgangspunt</translation>
    </message>
    <message>
        <source>There are no rows to show.</source>
        <translation>Er zijn geen rijen om te tonen.</translation>
    </message>
    <message>
        <source>Copy the reasoning to…</source>
        <translation>Kopieer de onderbouwing naar…</translation>
    </message>
    <message>
        <source>Compare with the previous score</source>
        <translation>Vergelijk met de vorige score</translation>
    </message>
    <message>
        <source>Set to not applicable…	N</source>
        <translation>Zet op niet van toepassing…	N</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::MeanModel</name>
    <message>
        <source>%1: no mean, no municipality has a score.</source>
        <translation>%1: geen gemiddelde, geen enkele gemeente heeft een score.</translation>
    </message>
    <message>
        <source>%1: mean %2. %3 of %4 municipalities have a score; %5 are unknown, for %6 it is not applicable.</source>
        <translation>%1: gemiddelde %2. %3 van %4 gemeenten hebben een score; %5 zijn onbekend, voor %6 is het niet van toepassing.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekend</numerusform>
            <numerusform>%n bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>%1: no mean, no location has a score.</source>
        <translation>%1: geen gemiddelde, geen locatie heeft een score.</translation>
    </message>
    <message>
        <source>%1: mean %2. %3 of %4 locations have a score; %5 are unknown, for %6 it is not applicable.</source>
        <translation>%1: gemiddeld %2. %3 van de %4 locaties hebben een score; %5 zijn onbekend, voor %6 is het niet van toepassing.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::PageControls</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Whose scores</source>
        <translation>Van wie de scores zijn</translation>
    </message>
    <message>
        <source>Whose scores are shown: of municipalities or of locations</source>
        <translation>Wiens scores u ziet: van gemeenten of van locaties</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welke rijen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen u ziet</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijk met</translation>
    </message>
    <message>
        <source>Shows what is other than on another date</source>
        <translation>Toont wat anders is dan op een andere datum</translation>
    </message>
    <message>
        <source>Date to compare with</source>
        <translation>Datum om mee te vergelijken</translation>
    </message>
    <message>
        <source>Shows the profile in a chart, instead of the evidence</source>
        <translation>Toont het profiel in een grafiek, in plaats van het bewijs</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Under a target</source>
        <translation>Onder een streefscore</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>Zonder score</translation>
    </message>
    <message>
        <source>With a difference</source>
        <translation>Met een verschil</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::PreviousDialog</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Compare with the previous score</source>
        <translation>Vergelijk met de vorige score</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score now and before</source>
        <translation>Score nu en daarvoor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::PrinciplesPage</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>other cell</source>
        <translation>andere cel</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message numerus="yes">
        <source>Utrechtse Aanpak: six principles, %n municipality(ies)</source>
        <translation>
            <numerusform>Utrechtse Aanpak: zes uitgangspunten, %n gemeente</numerusform>
            <numerusform>Utrechtse Aanpak: zes uitgangspunten, %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>naar onder invullen</translation>
    </message>
    <message>
        <source>Mean per principle, over the rows with a score</source>
        <translation>Gemiddelde per uitgangspunt, over de rijen met een score</translation>
    </message>
    <message>
        <source>There are no rows to show.</source>
        <translation>Er zijn geen rijen om te tonen.</translation>
    </message>
    <message>
        <source>The scores are being read.</source>
        <translation>De scores worden gelezen.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message numerus="yes">
        <source>Utrechtse Aanpak: six principles, %n location(s)</source>
        <translation>
            <numerusform>Utrechtse Aanpak: zes uitgangspunten, %n locatie</numerusform>
            <numerusform>Utrechtse Aanpak: zes uitgangspunten, %n locaties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a municipality, %2 a principle</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the matrix</source>
        <translation>
            <numerusform>%n cel van de matrix</numerusform>
            <numerusform>%n cellen van de matrix</numerusform>
        </translation>
    </message>
    <message>
        <source>This score has no reasoning to copy.</source>
        <translation>Deze score heeft geen onderbouwing om te kopiëren.</translation>
    </message>
    <message>
        <source>No other score on this principle can take the reasoning.</source>
        <translation>Er is geen andere score op dit uitgangspunt die de onderbouwing kan krijgen.</translation>
    </message>
    <message>
        <source>Shows the profile of the province (Enter in the row)</source>
        <translation>Toont het profiel van de provincie (Enter in de rij)</translation>
    </message>
    <message numerus="yes">
        <source>%n other score(s) than on %1</source>
        <translation>
            <numerusform>%n andere score dan op %1</numerusform>
            <numerusform>%n andere scores dan op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No row suits the filter. Choose “All rows”.</source>
        <translation>Geen rij past bij het filter. Kies “Alle rijen”.</translation>
    </message>
    <message>
        <source>No location yet. Make one on the screen Locations.</source>
        <translation>Nog geen locatie. Maak er een op het scherm Locaties.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::RadarPanel</name>
    <message>
        <source>Profile on the six principles</source>
        <translation>Profiel op de zes uitgangspunten</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Compare with (three at most)</source>
        <translation>Vergelijk met (ten hoogste drie)</translation>
    </message>
    <message>
        <source>Area %1 in the chart</source>
        <translation>Gebied %1 in de grafiek</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>Terug naar de matrix</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the same on %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>hetzelfde op %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a municipality or location, %2 a day</extracomment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Profile of</source>
        <translation>Profiel van</translation>
    </message>
    <message>
        <source>The panel of the score tells who gave it, and why.</source>
        <translation>Het paneel van de score zegt wie haar gaf, en waarom.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ReasonDialog</name>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>&amp;Why does it not apply?</source>
        <translation>&amp;Waarom is het niet van toepassing?</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Waarom het niet van toepassing is</translation>
    </message>
    <message>
        <source>Set to not applicable</source>
        <translation>Zet op niet van toepassing</translation>
    </message>
    <message>
        <source>Ctrl+Enter: set to not applicable.</source>
        <translation>Ctrl+Enter: zet op niet van toepassing.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::RubricBlock</name>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>Wat de scores betekenen</translation>
    </message>
    <message>
        <source>Change what the scores mean</source>
        <translation>Wijzig wat de scores betekenen</translation>
    </message>
    <message>
        <source>This dossier does not say yet what the scores mean.</source>
        <translation>Dit dossier zegt nog niet wat de scores betekenen.</translation>
    </message>
    <message>
        <source>What does the score mean? (scale: proposal 1, the PRT decides)</source>
        <translation>Wat betekent de score? (schaal: voorstel 1, PRT stelt vast)</translation>
    </message>
    <message>
        <source>What does the score mean? (scale of this dossier)</source>
        <translation>Wat betekent de score? (schaal van dit dossier)</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schrijf…</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::RubricDialog</name>
    <message>
        <source>What the scores mean</source>
        <translation>Wat de scores betekenen</translation>
    </message>
    <message>
        <source>Write one sentence for each score. The sentences belong to this dossier, and the history keeps what they were.</source>
        <translation>Schrijf één zin voor elke score. De zinnen horen bij dit dossier. De geschiedenis bewaart wat er eerder stond.</translation>
    </message>
    <message>
        <source>What score %1 means</source>
        <translation>Wat score %1 betekent</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Fill in the proposal</source>
        <translation>Vul het voorstel in</translation>
    </message>
    <message>
        <source>The sentences that the program proposes. The PRT decides.</source>
        <translation>De zinnen die het programma voorstelt. De PRT stelt vast.</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::RubricModel</name>
    <message>
        <source>This dossier does not say what this level means.</source>
        <translation>In dit dossier staat niet wat dit niveau betekent.</translation>
    </message>
    <message>
        <source>Level %1, the score now: %2</source>
        <translation>Niveau %1, de score nu: %2</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1: %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ScoreDelegate</name>
    <message>
        <source>n/a</source>
        <extracomment>short for: not applicable (Dutch: n.v.t.)</extracomment>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, was %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ScoreLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>A filled triangle stands at the target. A hollow one stands at a target of the municipality itself that differs from the region&apos;s. A hatched cell has no score yet.</source>
        <translation>Een gevuld driehoekje staat bij de streefscore. Een open driehoekje staat bij een eigen streefscore van de gemeente, die anders is dan die van de regio. Een gearceerde cel heeft nog geen score.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>target</source>
        <translation>streefscore</translation>
    </message>
    <message>
        <source>unknown: still to score</source>
        <translation>onbekend: nog te scoren</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>eigen streefscore</translation>
    </message>
    <message>
        <source>n/a: does not apply here</source>
        <extracomment>n/a is what stands in such a cell (Dutch: n.v.t.)</extracomment>
        <translation>n.v.t.: speelt hier niet</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::ScorePanel</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation>Schrijf in één zin waarom.</translation>
    </message>
    <message>
        <source>Scores through time, the newest first</source>
        <translation>Scores in de tijd, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>Kies een cel.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) under target</source>
        <translation>
            <numerusform>%n punt onder de streefscore</numerusform>
            <numerusform>%n punten onder de streefscore</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scored yet. Choose 1 to 5.</source>
        <translation>Nog niet gescoord. Kies 1 tot en met 5.</translation>
    </message>
    <message>
        <source>Given on %1; by whom is unknown</source>
        <translation>Gegeven op %1; door wie is onbekend</translation>
    </message>
    <message>
        <source>Given by %1 on %2</source>
        <translation>Gegeven door %1 op %2</translation>
    </message>
    <message>
        <source>First give a score.</source>
        <translation>Geef eerst een score.</translation>
    </message>
    <message>
        <source>This is not saved. Choose or type it again.</source>
        <translation>Dit is niet opgeslagen. Kies of typ het opnieuw.</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>Terug naar de matrix</translation>
    </message>
    <message>
        <source>Previous score: %1, %2</source>
        <extracomment>%1 a score, %2 a day</extracomment>
        <translation>Vorige score: %1, %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::principles::TargetFields</name>
    <message>
        <source>Own target</source>
        <translation>Eigen streefscore</translation>
    </message>
    <message>
        <source>To reach by</source>
        <translation>Te halen op</translation>
    </message>
    <message>
        <source>Target of the region</source>
        <translation>Streefscore regio</translation>
    </message>
    <message>
        <source>This is not saved. Choose or type it again.</source>
        <translation>Dit is niet bewaard. Kies of typ het opnieuw.</translation>
    </message>
    <message>
        <source>Region: to reach by</source>
        <translation>Regio: te halen op</translation>
    </message>
</context>
<context>
    <name>regie::ui::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>the number of pages; more are still being counted</extracomment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>of %1…</source>
        <translation>van %1…</translation>
    </message>
    <message>
        <source>There is nothing to print: no municipality is chosen.</source>
        <translation>Er is niets om af te drukken: er is geen gemeente gekozen.</translation>
    </message>
</context>
<context>
    <name>regie::ui::print::PrintDialog</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-teksten (*.odt)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-rekenbladen (*.ods)</translation>
    </message>
    <message>
        <source>%1 is still open in another program. Close it or choose another name.</source>
        <translation>%1 is nog open in een ander programma. Sluit het of kies een andere naam.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make PDF files…</source>
        <translation>Pdf-bestanden maken…</translation>
    </message>
    <message>
        <source>Make PDF…</source>
        <translation>Pdf maken…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Make text…</source>
        <translation>Tekst maken…</translation>
    </message>
    <message>
        <source>Make tables…</source>
        <translation>Tabellen maken…</translation>
    </message>
    <message>
        <source>Keep the report as</source>
        <translation>Bewaar het rapport als</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Kies de map voor de bestanden</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Bestanden vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these names are in the folder already. Replace them?</source>
        <translation>
            <numerusform>In deze map staat al %Ln bestand met zo&apos;n naam. Wilt u het vervangen?</numerusform>
            <numerusform>In deze map staan al %Ln bestanden met zulke namen. Wilt u ze vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>This computer has no printer. Make a PDF and print it elsewhere.</source>
        <translation>Deze computer heeft geen printer. Maak een pdf en druk die ergens anders af.</translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing was written.</source>
        <translation>Het afdrukken is geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Printing was cancelled. %Ln file(s) were written and are whole.</source>
        <translation>
            <numerusform>Het afdrukken is geannuleerd. %Ln bestand was al klaar en is heel.</numerusform>
            <numerusform>Het afdrukken is geannuleerd. %Ln bestanden waren al klaar en zijn heel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::print::PrintOptions</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>Peil&amp;datum</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>The municipalities that you mark</source>
        <translation>De gemeenten die u aankruist</translation>
    </message>
    <message>
        <source>Municipalities to mark</source>
        <translation>Gemeenten om aan te kruisen</translation>
    </message>
    <message>
        <source>In alphabetical order</source>
        <translation>Op alfabet</translation>
    </message>
    <message>
        <source>Agenda of the meeting: most to find first</source>
        <translation>Agenda van de regietafel: grootste tekort eerst</translation>
    </message>
    <message>
        <source>&amp;Municipalities</source>
        <translation>&amp;Gemeenten</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Volgorde</translation>
    </message>
    <message>
        <source>&amp;Annex with the rules and what was left out</source>
        <translation>&amp;Bijlage met de regels en wat niet meetelt</translation>
    </message>
    <message>
        <source>Remar&amp;ks of officers</source>
        <translation>&amp;Opmerkingen van medewerkers</translation>
    </message>
    <message>
        <source>&amp;Confidential locations by name</source>
        <translation>Vertro&amp;uwelijke locaties met naam</translation>
    </message>
    <message>
        <source>PDF, to share</source>
        <translation>Pdf, om te delen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Text to edit (OpenDocument, .odt)</source>
        <translation>Tekst om te bewerken (OpenDocument, .odt)</translation>
    </message>
    <message>
        <source>Tables to count with (OpenDocument, .ods)</source>
        <translation>Tabellen om mee te rekenen (OpenDocument, .ods)</translation>
    </message>
    <message>
        <source>A &amp;file for each municipality</source>
        <translation>&amp;Eén bestand per gemeente</translation>
    </message>
    <message>
        <source>{naam}, {code} and {peildatum} stand for name, CBS code and date.</source>
        <translation>{naam}, {code} en {peildatum} staan voor naam, CBS-code en datum.</translation>
    </message>
    <message>
        <source>&amp;Names of the files</source>
        <translation>&amp;Namen van de bestanden</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::CommandPalette</name>
    <message>
        <source>Find a municipality, location or command (Ctrl+K)</source>
        <translation>Zoek een gemeente, locatie of opdracht (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find and go</source>
        <translation>Zoeken en openen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation>Zoeken (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::DesignStyle</name>
    <message>
        <source>Clear the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::EditActions</name>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Typen ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>Typen &amp;opnieuw</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::FileChoices</name>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Dossiers (*.regie);;All files (*)</source>
        <translation>Dossiers (*.regie);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>file names</extracomment>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Keep the example as</source>
        <translation>Voorbeeld opslaan als</translation>
    </message>
    <message>
        <source>Keep the new dossier as</source>
        <translation>Nieuw dossier opslaan als</translation>
    </message>
    <message>
        <source>Dossiers (*.regie)</source>
        <translation>Dossiers (*.regie)</translation>
    </message>
    <message>
        <source>Keep the dossier as</source>
        <translation>Bewaar het dossier als</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Zoek een toets of wat die doet</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopieer als tekst</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de toets doet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::MainWindow</name>
    <message>
        <source>The PDF is ready: %1</source>
        <translation>De PDF is klaar: %1</translation>
    </message>
    <message>
        <source>[Example dossier] %1[*] – Regiekompas</source>
        <extracomment>the title of the window: %1 the dossier; [*] is the mark for unsaved edits</extracomment>
        <translation>[Voorbeelddossier] %1[*] – Regiekompas</translation>
    </message>
    <message>
        <source>%1[*] – Regiekompas</source>
        <translation>%1[*] – Regiekompas</translation>
    </message>
    <message>
        <source>The figures are invented, except where a public source is named.</source>
        <translation>De cijfers zijn fictief, behalve waar een openbare bron is genoemd.</translation>
    </message>
    <message>
        <source>Close; the edits stay safe on this computer</source>
        <translation>Sluiten; de wijzigingen blijven veilig op deze computer</translation>
    </message>
    <message>
        <source>About Regiekompas</source>
        <translation>Over Regiekompas</translation>
    </message>
    <message>
        <source>Regiekompas %1</source>
        <translation>Regiekompas %1</translation>
    </message>
    <message>
        <source>Shows where the municipalities of a province stand on the places for reception and on the six principles. It works without a network. Free software under the GNU General Public License, version 3 or later. Icons: Breeze (LGPL). Font: Open Sans (Apache License). Made with Qt.</source>
        <translation>Laat zien hoe de gemeenten van een provincie ervoor staan met de opvangplekken en de zes uitgangspunten. Het werkt zonder netwerk. Vrije software onder de GNU General Public License, versie 3 of later. Pictogrammen: Breeze (LGPL). Lettertype: Open Sans (Apache License). Gemaakt met Qt.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>%1 &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>%1 o&amp;pnieuw doen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a command: the menu that it is in, and what the menu calls it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a location and the municipality that it is in</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>Scherm: %1</translation>
    </message>
    <message>
        <source>%1 is already open in another window. That window is now in front.</source>
        <translation>%1 is al open in een ander venster. Dat venster staat nu vooraan.</translation>
    </message>
    <message>
        <source>Regiekompas stopped unexpectedly last time. What you did until then is kept. A report without personal data is on this computer; it is sent nowhere: %1</source>
        <translation>Regiekompas stopte de vorige keer onverwacht. Wat u tot dan deed, is bewaard. Op deze computer staat een verslag zonder persoonsgegevens; het wordt nergens heen gestuurd: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Verslag verwijderen</translation>
    </message>
    <message>
        <source>[To look at only] %1 – Regiekompas</source>
        <translation>[Alleen bekijken] %1 – Regiekompas</translation>
    </message>
    <message>
        <source>The history shows who changed what, but it has no name for you yet. Only this name is kept.</source>
        <translation>De geschiedenis laat zien wie wat heeft gewijzigd, maar kent uw naam nog niet. Alleen deze naam wordt bewaard.</translation>
    </message>
    <message>
        <source>Fill in your name…</source>
        <translation>Uw naam invullen…</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::MeetingBar</name>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in onderzoek</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::MeetingMode</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Vo&amp;lgende</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Meeting mode – Regiekompas</source>
        <translation>Vergadermodus – Regiekompas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 areas: the province and the municipalities</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>As of %1, round %2</source>
        <extracomment>%1 a day, %2 a round such as 2025-2026</extracomment>
        <translation>Peildatum %1, ronde %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>More than the task</source>
        <translation>Meer dan de opgave</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Nog te vinden</translation>
    </message>
    <message>
        <source>Meeting mode: %1</source>
        <translation>Vergadermodus: %1</translation>
    </message>
    <message>
        <source>Arrow keys: municipality. Alt+W: why this number? Esc: back.</source>
        <translation>Pijltjes: gemeente. Alt+W: waarom dit getal? Esc: terug.</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::MeetingProfile</name>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Why this score for “%1”?</source>
        <extracomment>An entry of a menu: %1 the short name of a principle</extracomment>
        <translation>Waarom deze score voor “%1”?</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>You work as</source>
        <translation>U werkt als</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Fill in your name…</source>
        <translation>Uw naam invullen…</translation>
    </message>
    <message>
        <source>You work as %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>U werkt als %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::PaletteModel</name>
    <message>
        <source>Nothing was found. Try a part of a name.</source>
        <translation>Niets gevonden. Probeer een deel van een naam.</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::Publisher</name>
    <message>
        <source>%1 - version of %2, %3</source>
        <extracomment>a file name: the name of the file, then who made this version and when</extracomment>
        <translation>%1 - versie van %2, %3</translation>
    </message>
    <message>
        <source>%1 - version of %2</source>
        <extracomment>a file name: the name of the file, then when this version was made</extracomment>
        <translation>%1 - versie van %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::RecentList</name>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Lijst leegmaken</translation>
    </message>
    <message>
        <source>Pinned dossiers stay. No file is removed.</source>
        <translation>Vastgezette dossiers blijven staan. Er wordt geen bestand verwijderd.</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Clear the list (pinned ones stay)</source>
        <translation>Lijst &amp;leegmaken (vastgezette blijven)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – %3</source>
        <extracomment>%1 a digit, %2 a file, %3 its folder or why it cannot be opened</extracomment>
        <translation>&amp;%1 %2 – %3</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::RecentRow</name>
    <message>
        <source>Take it off this list; the file stays (Del)</source>
        <translation>Van deze lijst halen; het bestand blijft (Del)</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 van deze lijst halen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 why a file cannot be opened, %2 its folder</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Let go of it: it no longer stays at the top (P)</source>
        <translation>Losmaken: blijft niet meer bovenaan (P)</translation>
    </message>
    <message>
        <source>Pin it at the top (P)</source>
        <translation>Bovenaan vastzetten (P)</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 vastzetten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;Losmaken</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Vastzetten</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>Van de lijst &amp;halen</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::Recovery</name>
    <message>
        <source>The file is saved, but this computer could not keep a copy of this version. %1</source>
        <translation>Het bestand is opgeslagen, maar deze computer kon geen kopie van deze versie bewaren. %1</translation>
    </message>
    <message>
        <source>Your work of an earlier time is here again. Not saved in the file yet: %1.</source>
        <extracomment>%1 &quot;3 edits: &quot; and the first of them in words</extracomment>
        <translation>Uw werk van een vorige keer is er weer. Nog niet opgeslagen in het bestand: %1.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Nu opslaan</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Het bestand bekijken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>Redden wat er te redden is…</translation>
    </message>
    <message>
        <source>Keep what can be saved as</source>
        <translation>Bewaar wat er te redden is als</translation>
    </message>
    <message>
        <source>Dossiers (*.regie)</source>
        <translation>Dossiers (*.regie)</translation>
    </message>
    <message>
        <source>Your work of an earlier time, which was not saved in the file yet, is damaged and cannot be opened. You see the file as it was saved last. The damaged work is kept in %1.</source>
        <translation>Uw eerdere werk, dat nog niet in het bestand was opgeslagen, is beschadigd en kan niet worden geopend. U ziet het bestand zoals het het laatst is opgeslagen. Het beschadigde werk wordt bewaard in %1.</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::ReportActions</name>
    <message>
        <source>the selected municipality</source>
        <translation>de gekozen gemeente</translation>
    </message>
    <message>
        <source>Factshee&amp;t of %1…</source>
        <extracomment>%1 a municipality</extracomment>
        <translation>Fac&amp;tsheet van %1…</translation>
    </message>
    <message>
        <source>Over&amp;view for the council of %1…</source>
        <extracomment>%1 a municipality</extracomment>
        <translation>Overzicht voor de gemeenter&amp;aad van %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to %1.</source>
        <extracomment>%1 the name of a printer</extracomment>
        <translation>
            <numerusform>%Ln pagina is naar %1 gestuurd.</numerusform>
            <numerusform>%Ln pagina’s zijn naar %1 gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is ready: %1</source>
        <translation>Het rapport is klaar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) are ready in %1.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%Ln rapport staat klaar in %1.</numerusform>
            <numerusform>%Ln rapporten staan klaar in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::ScreenListModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n rij</numerusform>
            <numerusform>%1, %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>The history shows this name with each edit that you make.</source>
        <translation>De geschiedenis toont deze naam bij elke wijziging die u maakt.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Slui&amp;ten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a text size in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sa&amp;ve in the file by itself, after 30 seconds without an edit</source>
        <translation>Bewaar &amp;vanzelf in het bestand, na 30 seconden zonder bewerking</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::StartPage</name>
    <message>
        <source>Where the municipalities stand on the places for reception and on the six principles.</source>
        <translation>Hoe de gemeenten ervoor staan met de opvangplekken en de zes uitgangspunten.</translation>
    </message>
    <message>
        <source>Begin with the example</source>
        <translation>Beginnen met het voorbeeld</translation>
    </message>
    <message>
        <source>A dossier full of invented figures, to try everything out.</source>
        <translation>Een dossier vol fictieve cijfers, om alles uit te proberen.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>The 26 municipalities of Utrecht with the tasks that public sources name.</source>
        <translation>De 26 gemeenten van Utrecht met de opgaven die openbare bronnen noemen.</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>A file that you have, with the ending .regie.</source>
        <translation>Een bestand dat u al hebt, met de extensie .regie.</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::StateBar</name>
    <message>
        <source>Underlined number: Alt+W = why?</source>
        <translation>Onderstreept getal: Alt+W = waarom?</translation>
    </message>
    <message>
        <source>The program is working on a file</source>
        <translation>Het programma is bezig met een bestand</translation>
    </message>
    <message>
        <source>Safe on this computer · not saved in %1 yet</source>
        <translation>Bewaard op deze computer · nog niet in %1</translation>
    </message>
    <message>
        <source>Saved in %1 at %2</source>
        <extracomment>%1 a file, %2 a time of day, or a date and a time</extracomment>
        <translation>Bewaard in %1 om %2</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <translation>Alles staat in %1</translation>
    </message>
    <message>
        <source>Saving in %1…</source>
        <translation>Bezig met bewaren in %1…</translation>
    </message>
    <message>
        <source>Safe on this computer · waiting until %1 is free…</source>
        <translation>Bewaard op deze computer · wacht tot %1 vrij is…</translation>
    </message>
    <message>
        <source>Safe on this computer · not in %1: %2</source>
        <extracomment>%1 a file, %2 why it could not be saved: &quot;the disk is full&quot;</extracomment>
        <translation>Bewaard op deze computer · niet in %1: %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::shell::WindowToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Every screen shows the figures as of this day</source>
        <translation>Elk scherm toont de cijfers op deze dag</translation>
    </message>
    <message>
        <source>As-&amp;of date</source>
        <translation>&amp;Peildatum</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The round of the Spreidingswet whose task, rules and dates hold</source>
        <translation>De ronde van de Spreidingswet waarvan de opgave, de regels en de datums gelden</translation>
    </message>
    <message>
        <source>Round %1 (%2–%3)</source>
        <extracomment>a round of the Spreidingswet: %1 its number, %2 its first and %3 its second year</extracomment>
        <translation>Ronde %1 (%2–%3)</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::AccountDetail</name>
    <message>
        <source>Housed against the schedule</source>
        <translation>Gehuisvest naast het schema</translation>
    </message>
    <message>
        <source>The half-years one after another</source>
        <translation>De halfjaren na elkaar</translation>
    </message>
    <message>
        <source>Enter shows the half-year in the table.</source>
        <translation>Enter toont het halfjaar in de tabel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 municipality or province, %2 half-year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>Why on schedule or not?</source>
        <translation>Waarom wel of niet op schema?</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::HalfYearsModel</name>
    <message>
        <source>%1. Corrected task %2. %4 Backlog %3.</source>
        <extracomment>%1 a half-year; %2 a number; %3 a number or &quot;unknown&quot;; %4 a sentence</extracomment>
        <translation>%1. Gecorrigeerde taakstelling %2. %4 Achterstand %3.</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>Corrected
task</source>
        <translation>Gecorri-
geerd</translation>
    </message>
    <message>
        <source>On
schedule</source>
        <translation>Op
schema</translation>
    </message>
    <message>
        <source>Backlog</source>
        <comment>heading</comment>
        <translation>Achter-
stand</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::HousedModel</name>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Gehuisvest</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Housed in all minus expected: below 0 is behind schedule</source>
        <translation>Samen gehuisvest min verwacht: onder 0 is achter op schema</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::LedgersModel</name>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Housing task of the half-year</source>
        <translation>Taakstelling van het halfjaar</translation>
    </message>
    <message>
        <source>Revision of the task halfway; below 0 lowers it</source>
        <translation>Herziening van de taakstelling halverwege; onder 0 verlaagt die</translation>
    </message>
    <message>
        <source>Backlog at the start: the stated one, else the one carried over. Below 0 is a lead</source>
        <translation>Achterstand bij het begin: de opgegeven achterstand, en anders de meegenomen. Onder 0 is een voorsprong</translation>
    </message>
    <message>
        <source>Backlog that the half-year before left, and how far the stated one differs from it</source>
        <translation>Achterstand die het vorige halfjaar achterliet, en hoeveel de opgegeven achterstand daarvan verschilt</translation>
    </message>
    <message>
        <source>Corrected task: task + revision + backlog at the start</source>
        <translation>Gecorrigeerde taakstelling: taakstelling + herziening + achterstand bij het begin</translation>
    </message>
    <message>
        <source>Housed in the months that ended on the as-of date</source>
        <translation>Gehuisvest in de maanden die op de peildatum voorbij zijn</translation>
    </message>
    <message>
        <source>Expected in the months that ended: for each a sixth of the corrected task</source>
        <translation>Verwacht in de maanden die voorbij zijn: voor elke maand een zesde van de gecorrigeerde taakstelling</translation>
    </message>
    <message>
        <source>Whether at least as many were housed as expected</source>
        <translation>Of er ten minste zo veel zijn gehuisvest als verwacht</translation>
    </message>
    <message>
        <source>Backlog so far: corrected task − housed. Below 0 is a lead</source>
        <translation>Achterstand tot nu toe: gecorrigeerde taakstelling − gehuisvest. Onder 0 is een voorsprong</translation>
    </message>
    <message>
        <source>Housed in %1</source>
        <translation>Gehuisvest in %1</translation>
    </message>
    <message>
        <source>Housed in %1, which has not ended on the as-of date</source>
        <translation>Gehuisvest in %1. Deze maand is op de peildatum nog niet voorbij</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the backlog carried over, %2 how far the stated one differs from it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>%1. %2: %3.</source>
        <extracomment>%1 municipality, %2 what the number is, %3 the number</extracomment>
        <translation>%1. %2: %3.</translation>
    </message>
    <message>
        <source>Stated in the account.</source>
        <translation>Opgegeven.</translation>
    </message>
    <message>
        <source>Carried over from the half-year before.</source>
        <translation>Meegenomen uit het vorige halfjaar.</translation>
    </message>
    <message>
        <source>The half-year before is unknown: 0 is used.</source>
        <translation>Het vorige halfjaar is onbekend: er is gerekend met 0.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Bron: %1.</translation>
    </message>
    <message>
        <source>This number is worked out. Change the task, the revision, the backlog at the start or a month.</source>
        <translation>Dit getal is berekend. Wijzig de taakstelling, de herziening, de achterstand bij het begin of een maand.</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>heading</comment>
        <translation>Herzie-
ning</translation>
    </message>
    <message>
        <source>At the
start</source>
        <extracomment>Column: the backlog at the start of the half-year</extracomment>
        <translation>Bij
begin</translation>
    </message>
    <message>
        <source>Carried
over</source>
        <extracomment>Column: the backlog that the half-year before left</extracomment>
        <translation>Meege-
nomen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>heading</comment>
        <translation>Gecorri-
geerd</translation>
    </message>
    <message>
        <source>Housed</source>
        <comment>heading</comment>
        <translation>Gehuis-
vest</translation>
    </message>
    <message>
        <source>On
schedule</source>
        <translation>Op
schema</translation>
    </message>
    <message>
        <source>Backlog</source>
        <comment>heading</comment>
        <translation>Achter-
stand</translation>
    </message>
    <message>
        <source>Housing
task</source>
        <comment>heading</comment>
        <translation>Taak-
stelling</translation>
    </message>
    <message>
        <source>Ex-
pected</source>
        <comment>heading</comment>
        <translation>Ver-
wacht</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::LedgersTotalModel</name>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Province. %1: %2, known of %3 of %4 municipalities.</source>
        <extracomment>%1 what the number is, %2 the sum, %3 of how many municipalities it is known, %4 how many there are</extracomment>
        <translation>Provincie. %1: %2, bekend van %3 van de %4 gemeenten.</translation>
    </message>
</context>
<context>
    <name>regie::ui::status_holders::StatusHoldersPage</name>
    <message>
        <source>Status holders</source>
        <translation>Statushouders</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>Accounts of housing status holders</source>
        <translation>Huisvesting statushouders per gemeente</translation>
    </message>
    <message>
        <source>The province</source>
        <translation>De provincie</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>housing task by half-year</source>
        <translation>taakstelling per halfjaar</translation>
    </message>
    <message>
        <source>This dossier has no municipalities yet. Make a new dossier from a template, or import a table.</source>
        <translation>Dit dossier heeft nog geen gemeenten. Maak een nieuw dossier met een sjabloon, of importeer een tabel.</translation>
    </message>
    <message>
        <source>Go to the account</source>
        <translation>Naar de gemeente</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 a half-year, such as &quot;first half of 2027&quot;</extracomment>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Gives every municipality an account in the next half-year. Its backlog is carried over.</source>
        <translation>Geeft elke gemeente een rij in het volgende halfjaar. De achterstand gaat mee.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been added for %n municipality(ies), each with the backlog carried over.</source>
        <translation>
            <numerusform>%1 is toegevoegd voor %n gemeente. De achterstand is meegenomen.</numerusform>
            <numerusform>%1 is toegevoegd voor %n gemeenten. De achterstand is meegenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a task, a revision, a backlog at the start or a month, or paste them from Excel. Empty is unknown, not 0. A dash: the month has not ended. Grey: carried over. A number below 0 is a lead. Ctrl+Enter: the account.</source>
        <translation>Typ een taakstelling, een herziening, een achterstand bij het begin of een maand, of plak ze uit Excel. Leeg is onbekend, niet 0. Een streepje: de maand is nog niet voorbij. Grijs: meegenomen. Een getal onder 0 is een voorsprong. Ctrl+Enter: de gemeente.</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::CourseModel</name>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>%1 places from %2 until %3</source>
        <extracomment>%1 places, %2 first day, %3 last day or &quot;no end&quot;</extracomment>
        <translation>%1 plekken van %2 tot en met %3</translation>
    </message>
    <message>
        <source>what if: %1</source>
        <translation>wat als: %1</translation>
    </message>
    <message>
        <source>%1, %2. Phase: %3. %4.</source>
        <extracomment>%1 location, %2 municipality, %3 phase, %4 terms</extracomment>
        <translation>%1, %2. Fase: %3. %4.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>The most places at one time</source>
        <translation>De meeste plekken op één moment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>First day that the places are available</source>
        <translation>Eerste dag dat de plekken er zijn</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Last day that the places are available</source>
        <translation>Laatste dag dat de plekken er zijn</translation>
    </message>
    <message>
        <source>Terms from start to end, over the school years</source>
        <translation>Looptijden van begin tot eind, over de schooljaren</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::CourseTable</name>
    <message>
        <source>school year %1–%2</source>
        <extracomment>Over a bar: a school year; %1 and %2 are years</extracomment>
        <translation>schooljaar %1–%2</translation>
    </message>
    <message>
        <source>Terms of each location</source>
        <translation>Looptijden per locatie</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::EndingModel</name>
    <message>
        <source>None known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>No, end of the school year</source>
        <translation>Nee, eind van het schooljaar</translation>
    </message>
    <message>
        <source>Yes, until %1</source>
        <translation>Ja, tot en met %1</translation>
    </message>
    <message>
        <source>Yes, without end</source>
        <translation>Ja, zonder einde</translation>
    </message>
    <message>
        <source>%1 ends on %2. Choose a new last day after that.</source>
        <translation>%1 loopt af op %2. Kies een nieuwe laatste dag daarna.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1, %2. Last day %3. Places: %4.</source>
        <extracomment>%1 location, %2 municipality, %3 last day, %4 places</extracomment>
        <translation>%1, %2. Laatste dag %3. Plekken: %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of the column, %2 the text in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Column of a what-if: until when the term would be extended</extracomment>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>What if it stays open longer? Space ticks the chosen rows</source>
        <translation>Wat als de locatie langer open blijft? Spatie vinkt de gekozen rijen aan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Minors</source>
        <extracomment>Column: places for unaccompanied minors (Dutch: Amv)</extracomment>
        <translation>Amv</translation>
    </message>
    <message>
        <source>Of the places, for unaccompanied minors</source>
        <translation>Van de plekken, voor amv</translation>
    </message>
    <message>
        <source>Children in a school year</source>
        <translation>Kinderen in een schooljaar</translation>
    </message>
    <message>
        <source>Extension option</source>
        <translation>Optie tot verlengen</translation>
    </message>
    <message>
        <source>What has been agreed about extending</source>
        <translation>Wat er over verlengen is afgesproken</translation>
    </message>
    <message>
        <source>Extended?</source>
        <translation>Verlengd?</translation>
    </message>
    <message>
        <source>Whether another term keeps the location open longer</source>
        <translation>Of een andere looptijd de locatie langer open houdt</translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n at a location for families</source>
        <translation>
            <numerusform>Ja, %n op locatie voor gezinnen</numerusform>
            <numerusform>Ja, %n op locatie voor gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n for families</source>
        <translation>
            <numerusform>Ja, %n voor gezinnen</numerusform>
            <numerusform>Ja, %n voor gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n for minors</source>
        <translation>
            <numerusform>Ja, %n voor amv</numerusform>
            <numerusform>Ja, %n voor amv</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether places for families or minors end while a school year goes on (1 August to 31 July)</source>
        <translation>Of plekken voor gezinnen of amv aflopen terwijl een schooljaar doorgaat (1 augustus tot en met 31 juli)</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::EndingPanel</name>
    <message>
        <source>Places that end</source>
        <translation>Plekken die aflopen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Eerste dag van de periode</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Laatste dag van de periode</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>New last day of the what-if</source>
        <translation>Nieuwe laatste dag van de wat-als</translation>
    </message>
    <message>
        <source>No places end in this period. Choose a longer period, or the places of every stream.</source>
        <translation>In deze periode lopen geen plekken af. Kies een langere periode, of de plekken van elke stroom.</translation>
    </message>
    <message>
        <source>Looks at what happens if the chosen rows stay open until the new last day (Space)</source>
        <translation>Bekijkt wat er gebeurt als de gekozen rijen open blijven tot en met de nieuwe laatste dag (spatie)</translation>
    </message>
    <message>
        <source>What if: new last day</source>
        <translation>Wat als: nieuwe laatste dag</translation>
    </message>
    <message>
        <source>Space: tick the chosen rows. Enter: go to the location.</source>
        <translation>Spatie: vink de gekozen rijen aan. Enter: ga naar de locatie.</translation>
    </message>
    <message>
        <source>What if the chosen rows are extended, or not</source>
        <translation>Wat als de gekozen rijen worden verlengd, of niet</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Vóór %1</translation>
    </message>
    <message>
        <source>All months of the chart</source>
        <translation>Alle maanden van de grafiek</translation>
    </message>
    <message>
        <source>A period of your own</source>
        <translation>Een eigen periode</translation>
    </message>
    <message>
        <source>Choose one or more rows first.</source>
        <translation>Kies eerst een of meer rijen.</translation>
    </message>
    <message>
        <source>Places towards the task</source>
        <translation>Plekken voor de opgave</translation>
    </message>
    <message>
        <source>Places of every stream</source>
        <translation>Plekken van elke stroom</translation>
    </message>
    <message>
        <source>%1. In a school year: %2.</source>
        <translation>%1. In een schooljaar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln for families</source>
        <translation>
            <numerusform>%Ln voor gezinnen</numerusform>
            <numerusform>%Ln voor gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at locations for families</source>
        <translation>
            <numerusform>%Ln op een locatie voor gezinnen</numerusform>
            <numerusform>%Ln op locaties voor gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for minors</source>
        <translation>
            <numerusform>%Ln voor amv</numerusform>
            <numerusform>%Ln voor amv</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no locations yet. Add one on the screen Locations.</source>
        <translation>Er zijn nog geen locaties. Voeg er een toe op het scherm Locaties.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) end</source>
        <translation>
            <numerusform>%Ln plek loopt af</numerusform>
            <numerusform>%Ln plekken lopen af</numerusform>
        </translation>
    </message>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>Why this sum of places that end?</source>
        <translation>Waarom deze som van plekken die aflopen?</translation>
    </message>
    <message>
        <source>Keep chosen rows open longer</source>
        <translation>Gekozen rijen langer openhouden</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::MonthChart</name>
    <message>
        <source>Chart: as-of date a month later</source>
        <translation>Grafiek: peildatum een maand later</translation>
    </message>
    <message>
        <source>Chart: as-of date a month earlier</source>
        <translation>Grafiek: peildatum een maand eerder</translation>
    </message>
    <message>
        <source>As-of date: %1</source>
        <translation>Peildatum: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::TimelineModel</name>
    <message>
        <source>Counts plus decided minus the task in force: a shortage is negative</source>
        <translation>Telt mee plus besloten min de geldende opgave: een tekort is negatief</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Eind van de maand</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Places that end</source>
        <translation>Plekken die aflopen</translation>
    </message>
</context>
<context>
    <name>regie::ui::timeline::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Province or municipality</source>
        <translation>Provincie of gemeente</translation>
    </message>
    <message>
        <source>Capacity and task by month</source>
        <translation>Capaciteit en opgave per maand</translation>
    </message>
    <message>
        <source>The timeline of the province, or of one municipality</source>
        <translation>De tijdlijn van de provincie, of van één gemeente</translation>
    </message>
    <message>
        <source>Adds the extensions to the dossier in one step, which can be undone</source>
        <translation>Zet de verlengingen in het dossier, in één stap die u ongedaan kunt maken</translation>
    </message>
    <message>
        <source>Stop the what-if</source>
        <translation>Stoppen met wat als</translation>
    </message>
    <message>
        <source>The months are being counted.</source>
        <translation>De maanden worden geteld.</translation>
    </message>
    <message>
        <source>No location has a term in these months. Add one on the screen Locations, or choose another area.</source>
        <translation>Geen locatie heeft een looptijd in deze maanden. Voeg er een toe op het scherm Locaties, of kies een ander gebied.</translation>
    </message>
    <message>
        <source>Places that end</source>
        <translation>Plekken die aflopen</translation>
    </message>
    <message>
        <source>Terms by location</source>
        <translation>Looptijden per locatie</translation>
    </message>
    <message>
        <source>%1: as-of date</source>
        <translation>%1: peildatum</translation>
    </message>
    <message numerus="yes">
        <source>What if: %n term(s) stay open longer. Nothing of this is in the dossier.</source>
        <translation>
            <numerusform>Wat als: %n looptijd blijft langer open. Hiervan staat niets in het dossier.</numerusform>
            <numerusform>Wat als: %n looptijden blijven langer open. Hiervan staat niets in het dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <extracomment>%1 what happens if nothing is extended</extracomment>
        <translation>Zonder verlenging: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) extended in the dossier. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n looptijd verlengd in het dossier. Ctrl+Z maakt dat ongedaan.</numerusform>
            <numerusform>%n looptijden verlengd in het dossier. Ctrl+Z maakt dat ongedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
    <message>
        <source>Why this first month of shortage?</source>
        <translation>Waarom is dit de eerste maand met een tekort?</translation>
    </message>
    <message>
        <source>The numbers of a what-if are not in the dossier. Stop the what-if first.</source>
        <translation>De cijfers van een wat-als staan niet in het dossier. Stop eerst de wat-als.</translation>
    </message>
    <message>
        <source>Drag the blue marker, or press Ctrl with an arrow key, for another as-of date. Ctrl with the wheel, or + and −, zooms; 0 shows all.</source>
        <translation>Andere peildatum: sleep de blauwe markering, of Ctrl met een pijltoets. Zoomen: Ctrl met het muiswiel, of + en −; 0 toont alles.</translation>
    </message>
    <message>
        <source>The chart shows %1 to %2.</source>
        <extracomment>%1 and %2 months</extracomment>
        <translation>De grafiek toont %1 tot en met %2.</translation>
    </message>
    <message>
        <source>An extension is a term of its own.</source>
        <translation>Een verlenging is een eigen looptijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end before the cut-off date, and until then do not count, extended or not.</source>
        <translation>
            <numerusform>%n looptijd eindigt vóór de toetsdatum en telt tot dan niet mee, ook niet met een verlenging.</numerusform>
            <numerusform>%n looptijden eindigen vóór de toetsdatum en tellen tot dan niet mee, ook niet met een verlenging.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep open longer in the dossier</source>
        <translation>Langer openhouden in het dossier</translation>
    </message>
    <message>
        <source>Border between the chart and the lists</source>
        <translation>Grens tussen de grafiek en de lijsten</translation>
    </message>
    <message>
        <source>counted at each month&apos;s end, by the rules of the round of that day</source>
        <translation>geteld aan het eind van elke maand, met de regels van de ronde van die dag</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::CellDelegate</name>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 one source or more</extracomment>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart: next point</source>
        <translation>Grafiek: volgende punt</translation>
    </message>
    <message>
        <source>Chart: previous point</source>
        <translation>Grafiek: vorige punt</translation>
    </message>
    <message>
        <source>Chart: first point</source>
        <translation>Grafiek: eerste punt</translation>
    </message>
    <message>
        <source>Chart: last point</source>
        <translation>Grafiek: laatste punt</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <extracomment>for a screen reader: %1 what the chart or the table is about</extracomment>
        <translation>%1 als grafiek</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als tabel</translation>
    </message>
    <message>
        <source>Chart: fewer months</source>
        <translation>Grafiek: minder maanden</translation>
    </message>
    <message>
        <source>Chart: more months</source>
        <translation>Grafiek: meer maanden</translation>
    </message>
    <message>
        <source>Chart: all months</source>
        <translation>Grafiek: alle maanden</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::ColumnChoice</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Tick the columns that the table shows. The top one stands at the left.</source>
        <translation>Vink aan welke kolommen u wilt zien. De bovenste staat links.</translation>
    </message>
    <message>
        <source>Columns of the table; Space ticks one</source>
        <translation>Kolommen van de tabel; spatie vinkt aan of uit</translation>
    </message>
    <message>
        <source>Move the column to the left in the table</source>
        <translation>De kolom in de tabel naar links zetten</translation>
    </message>
    <message>
        <source>Move the column to the right in the table</source>
        <translation>De kolom in de tabel naar rechts zetten</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Show every column again, in the usual order and width</source>
        <translation>Alle kolommen weer tonen, in de gewone volgorde en breedte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::ColumnHeader</name>
    <message>
        <source>Click: order the rows. Ctrl and a click: a further key. Alt+Down: filter this column.</source>
        <translation>Klik: sorteren. Ctrl+klik: ook op deze kolom sorteren. Alt+Omlaag: deze kolom filteren.</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::DetailSplit</name>
    <message>
        <source>List or detail</source>
        <translation>Lijst of details</translation>
    </message>
    <message>
        <source>Border between %1 and %2</source>
        <extracomment>The border between two parts of the window, for a screen reader: %1 &quot;List&quot;, %2 &quot;Location&quot;</extracomment>
        <translation>Grens tussen %1 en %2</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::EditableTableModel</name>
    <message>
        <source>The table ends here. This table takes no new rows.</source>
        <translation>De tabel houdt hier op. In deze tabel kunnen geen rijen bij.</translation>
    </message>
    <message>
        <source>This cannot be typed: the program works it out or it is fixed. Leave it out.</source>
        <translation>Dit kunt u niet invullen: het programma rekent het uit of het staat vast. Laat het weg.</translation>
    </message>
    <message>
        <source>This is not saved. The bar above the screen says why.</source>
        <translation>Dit is niet bewaard. De balk boven het scherm zegt waarom.</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FigureButton</name>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>%1: %2. Why this number?</source>
        <extracomment>A key figure for a screen reader: %1 its name, %2 the number</extracomment>
        <translation>%1: %2. Waarom dit getal?</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FilterPopup</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Filter on %1</source>
        <translation>Filter op %1</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Zoek een waarde</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <translation>Zoek een waarde van %1</translation>
    </message>
    <message>
        <source>Values of %1; Space ticks one</source>
        <translation>Waarden van %1; spatie vinkt aan of uit</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Oplopend</translation>
    </message>
    <message>
        <source>Order the rows from low to high</source>
        <translation>De rijen oplopend sorteren</translation>
    </message>
    <message>
        <source>High to low</source>
        <translation>Aflopend</translation>
    </message>
    <message>
        <source>Order the rows from high to low</source>
        <translation>De rijen aflopend sorteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>Het filter van deze kolom wissen</translation>
    </message>
    <message>
        <source>No value has this text.</source>
        <translation>Geen waarde heeft deze tekst.</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Vink ten minste één waarde aan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) ticked</source>
        <translation>
            <numerusform>%1 van %n waarde aangevinkt</numerusform>
            <numerusform>%1 van %n waarden aangevinkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FilterRange</name>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ten hoogste</translation>
    </message>
    <message>
        <source>“%1” is no number. Type a number, for example %2.</source>
        <translation>“%1” is geen getal. Typ een getal, bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>Nothing lies between these two. Make the second one the higher.</source>
        <translation>Hier ligt niets tussen. Maak de tweede waarde hoger dan de eerste.</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FilterValuesModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>A cell with nothing in it, in the list of a filter</extracomment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>(All that is found)</source>
        <translation>(Alles wat is gevonden)</translation>
    </message>
    <message>
        <source>(All)</source>
        <translation>(Alles)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 how many rows have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n row(s)</source>
        <translation>
            <numerusform>%1, in %n rij</numerusform>
            <numerusform>%1, in %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::FindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>Zoek in de tabel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back to the table (Esc)</source>
        <translation>Terug naar de tabel (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <extracomment>Of %n hits, number %1 is the current one</extracomment>
        <translation>
            <numerusform>%1 van %n treffer</numerusform>
            <numerusform>%1 van %n treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::KeyedSplitter</name>
    <message>
        <source>Left and Right move the border, Home and End as far as it goes.</source>
        <translation>De pijltjes naar links en rechts verplaatsen de grens, Home en End zo ver als het kan.</translation>
    </message>
    <message>
        <source>Up and Down move the border, Home and End as far as it goes.</source>
        <translation>De pijltjes omhoog en omlaag verplaatsen de grens, Home en End zo ver als het kan.</translation>
    </message>
    <message>
        <source>Move the border</source>
        <translation>De grens verplaatsen</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::ShownOutput</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Getallen kopiëren</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als plaatje kopiëren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle rijen kopiëren</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Als plaatje bewaren (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Plaatjes (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als pdf bewaren…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Getallen als CSV bewaren…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV bewaren…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Bewaren wat u ziet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Het plaatje staat op het klembord.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard.</source>
        <translation>
            <numerusform>Er staat %n rij op het klembord.</numerusform>
            <numerusform>Er staan %n rijen op het klembord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TabRows</name>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TableEditing</name>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopiëren met koppen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Choose the whole row</source>
        <translation>Hele rij kiezen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Naar onder invullen</translation>
    </message>
    <message>
        <source>Fill in today</source>
        <translation>Vandaag invullen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Rijen verwijderen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>There is no row above this one.</source>
        <translation>Er is geen rij boven deze.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n rij verwijderd. Ctrl+Z zet die terug.</numerusform>
            <numerusform>%n rijen verwijderd. Ctrl+Z zet ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard. Copy cells first.</source>
        <translation>Er staat geen tekst of tabel op het klembord. Kopieer eerst cellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n rij toegevoegd.</numerusform>
            <numerusform>%n rijen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cel geplakt.</numerusform>
            <numerusform>%n cellen geplakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <translation>
            <numerusform>%n cel ingevuld.</numerusform>
            <numerusform>%n cellen ingevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared.</source>
        <translation>
            <numerusform>%n cel gewist.</numerusform>
            <numerusform>%n cellen gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused:</source>
        <translation>
            <numerusform>%n cel geweigerd:</numerusform>
            <numerusform>%n cellen geweigerd:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TableTools</name>
    <message>
        <source>Filter this column…</source>
        <translation>Deze kolom filteren…</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Sorteren op deze kolom</translation>
    </message>
    <message>
        <source>Order by this column as well</source>
        <translation>Ook sorteren op deze kolom</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message>
        <source>Find in the table…</source>
        <translation>Zoeken in de tabel…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>%1, low to high</source>
        <extracomment>The rows of a table are ordered by this column</extracomment>
        <translation>%1, oplopend</translation>
    </message>
    <message>
        <source>%1, high to low</source>
        <translation>%1, aflopend</translation>
    </message>
    <message>
        <source>The rows have their usual order.</source>
        <translation>De rijen staan in de gewone volgorde.</translation>
    </message>
    <message>
        <source>Ordered by %1.</source>
        <extracomment>%1 for example: Places, high to low; then Municipality, low to high</extracomment>
        <translation>Gesorteerd op %1.</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; daarna </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <extracomment>In the status bar: %1 of the rows are shown</extracomment>
        <translation>
            <numerusform>%1 van %n getoond</numerusform>
            <numerusform>%1 van %n getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>No row suits the filters. Ctrl+Shift+F shows all rows.</source>
        <translation>Geen rij past bij de filters. Met Ctrl+Shift+F ziet u alle rijen.</translation>
    </message>
    <message>
        <source>Copy or save the whole table</source>
        <translation>De hele tabel kopiëren of bewaren</translation>
    </message>
</context>
<context>
    <name>regie::ui::widgets::TableView</name>
    <message>
        <source>This is no number with a derivation. Choose a number that is underlined.</source>
        <translation>Dit is geen getal met een uitleg. Kies een getal dat onderstreept is.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Waarom dit getal?</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>De cel bewerken</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>Waar komt dit getal vandaan?</translation>
    </message>
</context>
</TS>
