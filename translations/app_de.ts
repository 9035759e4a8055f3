<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n Beobachter erhält Zugriff</numerusform>
            <numerusform>%n Beobachter erhalten Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n Beobachter verliert den Zugriff</numerusform>
            <numerusform>%n Beobachter verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n Beobachter sieht mehr</numerusform>
            <numerusform>%n Beobachter sehen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n Beobachter sieht weniger</numerusform>
            <numerusform>%n Beobachter sehen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n Beobachter sieht etwas anderes</numerusform>
            <numerusform>%n Beobachter sehen etwas anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n Beobachter erhält eine andere Antwort</numerusform>
            <numerusform>%n Beobachter erhalten eine andere Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain access: %1</source>
        <translation>Erhalten Zugriff: %1</translation>
    </message>
    <message>
        <source>Lose access: %1</source>
        <translation>Verlieren den Zugriff: %1</translation>
    </message>
    <message>
        <source>See more: %1</source>
        <translation>Sehen mehr: %1</translation>
    </message>
    <message>
        <source>See less: %1</source>
        <translation>Sehen weniger: %1</translation>
    </message>
    <message>
        <source>See something else: %1</source>
        <translation>Sehen etwas anderes: %1</translation>
    </message>
    <message>
        <source>Are answered otherwise: %1</source>
        <translation>Erhalten eine andere Antwort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody watches this user.</source>
        <translation>Niemand beobachtet diesen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>Für den %n Beobachter ändert sich nichts.</numerusform>
            <numerusform>Für die %n Beobachter ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <comment>document, user</comment>
        <translation>%1 von %2 löschen?</translation>
    </message>
    <message>
        <source>Other documents speak of it: %1.</source>
        <translation>Andere Dokumente verweisen darauf: %1.</translation>
    </message>
    <message>
        <source>No other document of the user speaks of it.</source>
        <translation>Kein anderes Dokument des Benutzers verweist darauf.</translation>
    </message>
    <message>
        <source>Lists can no longer be watched at %1.</source>
        <translation>Listen können unter %1 nicht mehr beobachtet werden.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source> except %1</source>
        <translation> außer %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who may see</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unidentified watchers</source>
        <translation>Nicht identifizierte Beobachter</translation>
    </message>
    <message>
        <source>Whom the source names</source>
        <translation>Die im Quelltext Genannten</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>alles sichtbar</translation>
    </message>
    <message>
        <source>may watch, but is shown nothing</source>
        <translation>Beobachten erlaubt, aber nichts sichtbar</translation>
    </message>
    <message>
        <source>some %1</source>
        <comment>of the services</comment>
        <translation>%1 (teilweise)</translation>
    </message>
    <message>
        <source>all details</source>
        <translation>alle Details</translation>
    </message>
    <message>
        <source>may see %1</source>
        <translation>sichtbar: %1</translation>
    </message>
    <message>
        <source>must wait for a decision</source>
        <translation>erst nach Entscheidung</translation>
    </message>
    <message>
        <source>may see nothing but absence</source>
        <translation>nur Abwesenheit sichtbar</translation>
    </message>
    <message>
        <source>may see nothing</source>
        <translation>nichts sichtbar</translation>
    </message>
    <message>
        <source>decided on the page Approvals</source>
        <translation>auf der Seite „Zulassungen“ entschieden</translation>
    </message>
    <message>
        <source>only in the sphere %1</source>
        <translation>nur in der Sphäre %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>spheres</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>with conditions or grants of other kinds: %1</source>
        <translation>mit Bedingungen oder Freigaben anderer Art: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, may see what</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>detail of presence</comment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>classes</source>
        <comment>detail of presence</comment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>device addresses</source>
        <comment>detail of presence</comment>
        <translation>Geräteadressen</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>detail of presence</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>what the place is like</source>
        <comment>detail of presence</comment>
        <translation>Beschaffenheit des Ortes</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <comment>detail of presence</comment>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>who may overhear</source>
        <comment>detail of presence</comment>
        <translation>mögliche Mithörer</translation>
    </message>
    <message>
        <source>relationships</source>
        <comment>detail of presence</comment>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>the sphere</source>
        <comment>detail of presence</comment>
        <translation>Sphäre</translation>
    </message>
    <message>
        <source>status icons</source>
        <comment>detail of presence</comment>
        <translation>Statussymbole</translation>
    </message>
    <message>
        <source>the time zone</source>
        <comment>detail of presence</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>detail of presence</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>of the class</source>
        <comment>which services</comment>
        <translation>der Klasse</translation>
    </message>
    <message>
        <source>with the id</source>
        <comment>which services</comment>
        <translation>mit der ID</translation>
    </message>
    <message>
        <source>at the address</source>
        <comment>which services</comment>
        <translation>mit der Adresse</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <comment>which services</comment>
        <translation>des Schemas</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>which devices</comment>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>of the service</source>
        <comment>which services</comment>
        <translation>des Dienstes</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>what a rule does</comment>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what a rule does</comment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Block politely</source>
        <comment>what a rule does</comment>
        <translation>Höflich abweisen</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>what a rule does</comment>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>They see what is granted below.</source>
        <translation>Sie sehen, was unten freigegeben ist.</translation>
    </message>
    <message>
        <source>They wait until somebody decides about them.</source>
        <translation>Sie warten, bis jemand über sie entscheidet.</translation>
    </message>
    <message>
        <source>They see absence, whatever is published.</source>
        <translation>Sie sehen Abwesenheit, was auch immer veröffentlicht wird.</translation>
    </message>
    <message>
        <source>They are refused, and are told so.</source>
        <translation>Sie werden abgelehnt und erfahren es.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>activity at the keyboard</comment>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>Active or idle</source>
        <comment>activity at the keyboard</comment>
        <translation>Aktiv oder inaktiv</translation>
    </message>
    <message>
        <source>With the threshold of idleness</source>
        <comment>activity at the keyboard</comment>
        <translation>Mit der Inaktivitätsschwelle</translation>
    </message>
    <message>
        <source>With the time of the last input</source>
        <comment>activity at the keyboard</comment>
        <translation>Mit dem Zeitpunkt der letzten Eingabe</translation>
    </message>
    <message>
        <source>services</source>
        <comment>part of presence</comment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>part of presence</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of presence</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>alle bei %1</translation>
    </message>
    <message>
        <source>every identified watcher</source>
        <translation>alle identifizierten Beobachter</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Presence rules</source>
        <translation>Präsenzregeln</translation>
    </message>
    <message>
        <source>Who may see the presence of the user.</source>
        <translation>Wer die Präsenz des Benutzers sehen darf.</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Ressourcenlisten</translation>
    </message>
    <message>
        <source>The contacts of the user, in lists.</source>
        <translation>Die Kontakte des Benutzers, in Listen.</translation>
    </message>
    <message>
        <source>List services</source>
        <translation>Listendienste</translation>
    </message>
    <message>
        <source>Addresses by which all contacts of a list are watched at once.</source>
        <translation>Adressen, über die alle Kontakte einer Liste auf einmal beobachtet werden.</translation>
    </message>
    <message>
        <source>Hard state</source>
        <translation>Hard State</translation>
    </message>
    <message>
        <source>Presence that holds while no phone publishes any, and never ends.</source>
        <translation>Präsenz, die gilt, solange kein Telefon eine veröffentlicht, und die nie abläuft.</translation>
    </message>
    <message>
        <source>Presence rules (OMA)</source>
        <translation>Präsenzregeln (OMA)</translation>
    </message>
    <message>
        <source>Who may see the presence of the user, as phones of the Open Mobile Alliance&apos;s kind keep it.</source>
        <translation>Wer die Präsenz des Benutzers sehen darf, in der Form, wie Telefone nach Open Mobile Alliance sie ablegen.</translation>
    </message>
    <message>
        <source>No rules yet: everybody waits for a decision</source>
        <translation>Noch keine Regeln: Alle warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Everybody at %1 may see everything</source>
        <translation>Alle bei %1 dürfen alles sehen</translation>
    </message>
    <message>
        <source>Everybody who is known may see everything</source>
        <translation>Alle Bekannten dürfen alles sehen</translation>
    </message>
    <message>
        <source>Everybody at %1 waits for a decision, all others are refused</source>
        <translation>Alle bei %1 warten auf eine Entscheidung, alle anderen werden abgelehnt</translation>
    </message>
    <message>
        <source>Everybody sees absence</source>
        <translation>Alle sehen Abwesenheit</translation>
    </message>
    <message>
        <source>One empty list, Friends</source>
        <translation>Eine leere Liste, Freunde</translation>
    </message>
    <message>
        <source>Lists Friends, Family and Work</source>
        <translation>Listen Freunde, Familie und Arbeit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One address for a list that stands in the document</source>
        <translation>Eine Adresse für eine Liste, die im Dokument steht</translation>
    </message>
    <message>
        <source>Closed, with a note</source>
        <translation>Geschlossen, mit Notiz</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>Im Urlaub</translation>
    </message>
    <message>
        <source>Open, with a note</source>
        <translation>Offen, mit Notiz</translation>
    </message>
    <message>
        <source>Ask the front desk</source>
        <translation>Bitte an den Empfang wenden</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a list</comment>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>name of a list</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>name of a list</comment>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;%1&apos; is no log level; the levels are debug, info, warning and critical</source>
        <translation>„%1“ ist keine Protokollstufe; es gibt debug, info, warning und critical</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log category</source>
        <translation>„%1“ ist kein Bereich des Protokolls</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>Eine Dokumenttypdeklaration ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>Es sind mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>Elemente sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Ein Element hat mehr als %1 Attribute.</translation>
    </message>
    <message>
        <source>The document is longer than %1 bytes.</source>
        <translation>Das Dokument ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The document is not in UTF-8.</source>
        <translation>Das Dokument ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The document is in %1; only UTF-8 is read.</source>
        <translation>Das Dokument ist in %1; nur UTF-8 wird gelesen.</translation>
    </message>
    <message>
        <source>The entity %1 is not defined.</source>
        <translation>Die Entität %1 ist nicht definiert.</translation>
    </message>
    <message>
        <source>The namespace %1 is not a URI.</source>
        <translation>Der Namensraum %1 ist kein URI.</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>It names identities, and who asks is not known.</source>
        <translation>Sie nennt Identitäten, und wer anfragt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is excepted from it.</source>
        <translation>%1 ist davon ausgenommen.</translation>
    </message>
    <message>
        <source>It names %1, which is not equal to %2 (RFC 3261, 19.1.4).</source>
        <translation>Sie nennt %1, was nicht gleich %2 ist (RFC 3261, 19.1.4).</translation>
    </message>
    <message>
        <source>Its identity condition is one this server does not know.</source>
        <translation>Ihre Identitätsbedingung kennt dieser Server nicht.</translation>
    </message>
    <message>
        <source>Its identity condition does not include %1.</source>
        <translation>Ihre Identitätsbedingung schließt %1 nicht ein.</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and the sphere is &quot;%2&quot;.</source>
        <translation>Sie gilt für die Sphäre „%1“, und die Sphäre ist „%2“.</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and no sphere is published, or several.</source>
        <translation>Sie gilt für die Sphäre „%1“, und keine Sphäre ist veröffentlicht oder mehrere.</translation>
    </message>
    <message>
        <source>It is not valid at %1.</source>
        <translation>Sie gilt am %1 nicht.</translation>
    </message>
    <message>
        <source>It is for anonymous requests.</source>
        <translation>Sie gilt für anonyme Anfragen.</translation>
    </message>
    <message>
        <source>%1 is not on its external list.</source>
        <translation>%1 steht nicht auf ihrer externen Liste.</translation>
    </message>
    <message>
        <source>This server does not know its condition %1.</source>
        <translation>Dieser Server kennt ihre Bedingung %1 nicht.</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches.</source>
        <translation>Sie gilt für Identitäten, auf die keine andere Regel zutrifft.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it says %1.</source>
        <translation>Alle ihre Bedingungen sind erfüllt; sie sagt %1.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it has no sub-handling, which is block.</source>
        <translation>Alle ihre Bedingungen sind erfüllt; sie hat kein sub-handling, was block bedeutet.</translation>
    </message>
    <message>
        <source>is allowed, but nothing of the document is granted</source>
        <translation>ist zugelassen, aber nichts vom Dokument ist freigegeben</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>darf alles sehen</translation>
    </message>
    <message>
        <source>may see what is granted</source>
        <translation>darf sehen, was freigegeben ist</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>is shown an absent presentity</source>
        <translation>bekommt eine abwesende Präsentität gezeigt</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Zulassung</translation>
    </message>
    <message>
        <source>it is the presentity itself</source>
        <translation>es ist die Präsentität selbst</translation>
    </message>
    <message>
        <source>the rules that match say so</source>
        <translation>die zutreffenden Regeln sagen es</translation>
    </message>
    <message>
        <source>no rule matches, and the table of watchers says so</source>
        <translation>keine Regel trifft zu, und die Beobachtertabelle sagt es</translation>
    </message>
    <message>
        <source>the table of watchers says so</source>
        <translation>die Beobachtertabelle sagt es</translation>
    </message>
    <message>
        <source>no rule matches, and policy.unmatched refuses all others</source>
        <translation>keine Regel trifft zu, und policy.unmatched weist alle anderen ab</translation>
    </message>
    <message>
        <source>nobody has decided, and policy.force_active is set</source>
        <translation>niemand hat entschieden, und policy.force_active ist gesetzt</translation>
    </message>
    <message>
        <source>no rule matches, and nobody has decided</source>
        <translation>keine Regel trifft zu, und niemand hat entschieden</translation>
    </message>
    <message>
        <source>there are no rules, and nobody has decided</source>
        <translation>es gibt keine Regeln, und niemand hat entschieden</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>sub-handling is &quot;%1&quot;; expected is block, confirm, polite-block or allow.</source>
        <translation>sub-handling ist „%1“; erwartet wird block, confirm, polite-block oder allow.</translation>
    </message>
    <message>
        <source>provide-geopriv is &quot;%1&quot;; expected is full or false.</source>
        <translation>provide-geopriv ist „%1“; erwartet wird full oder false.</translation>
    </message>
    <message>
        <source>provide-user-input is &quot;%1&quot;; expected is false, bare, thresholds or full.</source>
        <translation>provide-user-input ist „%1“; erwartet wird false, bare, thresholds oder full.</translation>
    </message>
    <message>
        <source>provide-unknown-attribute needs the attributes name and ns.</source>
        <translation>provide-unknown-attribute braucht die Attribute name und ns.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected is true or false.</source>
        <translation>%1 ist „%2“; erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>The root element %1 is not in the namespace of PIDF, %2.</source>
        <translation>Das Wurzelelement %1 ist nicht im Namensraum von PIDF, %2.</translation>
    </message>
    <message>
        <source>The root element is %1, not presence.</source>
        <translation>Das Wurzelelement ist %1, nicht presence.</translation>
    </message>
    <message>
        <source>The root element is %1 in the namespace &quot;%2&quot;; expected is ruleset in the namespace &quot;%3&quot;.</source>
        <translation>Das Wurzelelement ist %1 im Namensraum „%2“; erwartet wird ruleset im Namensraum „%3“.</translation>
    </message>
    <message>
        <source>A rule has no id.</source>
        <translation>Eine Regel hat keine id.</translation>
    </message>
    <message>
        <source>Two rules have the id %1.</source>
        <translation>Zwei Regeln haben die id %1.</translation>
    </message>
    <message>
        <source>An entry of external-list has no anc.</source>
        <translation>Ein Eintrag von external-list hat kein anc.</translation>
    </message>
    <message>
        <source>The element one has no id.</source>
        <translation>Das Element one hat keine id.</translation>
    </message>
    <message>
        <source>The element one must not have a domain; many may (RFC 4745, 7.2).</source>
        <translation>Das Element one darf keine domain haben; many darf es (RFC 4745, 7.2).</translation>
    </message>
    <message>
        <source>The element sphere has no value.</source>
        <translation>Das Element sphere hat keinen Wert.</translation>
    </message>
    <message>
        <source>In validity, from and until must come in pairs (RFC 4745, 7.4).</source>
        <translation>In validity müssen from und until paarweise stehen (RFC 4745, 7.4).</translation>
    </message>
    <message>
        <source>%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00.</source>
        <translation>%1 ist kein dateTime wie 2026-12-24T17:00:00+01:00.</translation>
    </message>
    <message>
        <source>the service of the document</source>
        <translation>der Dienst des Dokuments</translation>
    </message>
    <message>
        <source>the note of the document</source>
        <translation>die Notiz des Dokuments</translation>
    </message>
    <message>
        <source>the person of the document</source>
        <translation>die Person des Dokuments</translation>
    </message>
    <message>
        <source>the device of the document</source>
        <translation>das Gerät des Dokuments</translation>
    </message>
    <message>
        <source>the extension of the document</source>
        <translation>die Erweiterung des Dokuments</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>Erweiterung %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von: %2</translation>
    </message>
    <message>
        <source>Rules can only name who is known, and %1 is nobody in particular.</source>
        <translation>Regeln können nur nennen, wer bekannt ist, und %1 ist niemand Bestimmtes.</translation>
    </message>
    <message>
        <source>The presence rules cannot be read (line %1, column %2): %3</source>
        <translation>Die Präsenzregeln sind nicht lesbar (Zeile %1, Spalte %2): %3</translation>
    </message>
    <message>
        <source>The presence rules would no longer be readable: %1</source>
        <translation>Die Präsenzregeln wären danach nicht mehr lesbar: %1</translation>
    </message>
    <message>
        <source>The presence rules have no place for this decision.</source>
        <translation>Die Präsenzregeln haben keinen Platz für diese Entscheidung.</translation>
    </message>
    <message>
        <source>Text stands where only elements may: %1</source>
        <translation>Text steht, wo nur Elemente stehen dürfen: %1</translation>
    </message>
    <message>
        <source>The element %1 must hold text only.</source>
        <translation>Das Element %1 darf nur Text enthalten.</translation>
    </message>
    <message>
        <source>The element %1 stands in %2.</source>
        <translation>Das Element %1 steht in %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SIP address, such as sip:alice@example.com</source>
        <translation>„%1“ ist keine SIP-Adresse wie sip:alice@example.com</translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 darf %2 sehen.</translation>
    </message>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 darf %2 nicht sehen.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Für %1 erscheint %2 abwesend.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <translation>Über %1 und %2 ist nichts mehr entschieden.</translation>
    </message>
    <message>
        <source>Nothing can be changed while the database is out of reach: %1</source>
        <translation>Nichts kann geändert werden, solange die Datenbank nicht erreichbar ist: %1</translation>
    </message>
    <message>
        <source>No watcher is named.</source>
        <translation>Kein Beobachter ist genannt.</translation>
    </message>
    <message>
        <source>%1 But other rules of %2 have the last word about %3.</source>
        <translation>%1 Aber andere Regeln von %2 haben das letzte Wort über %3.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Die Entscheidung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Es gibt kein Abonnement %1.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>Das Abonnement ist beendet.</translation>
    </message>
    <message>
        <source>A NOTIFY is on its way.</source>
        <translation>Ein NOTIFY ist unterwegs.</translation>
    </message>
    <message>
        <source>The publication is removed.</source>
        <translation>Die Veröffentlichung ist entfernt.</translation>
    </message>
    <message>
        <source>%1 has no publication %2.</source>
        <translation>%1 hat keine Veröffentlichung %2.</translation>
    </message>
    <message>
        <source>Nothing is left of these people.</source>
        <translation>Von diesen Leuten ist nichts mehr da.</translation>
    </message>
    <message>
        <source>The tables have been read again.</source>
        <translation>Die Tabellen sind neu gelesen.</translation>
    </message>
    <message>
        <source>unknown key %1 (--print-config shows all)</source>
        <translation>Unbekannter Schlüssel %1 (--print-config zeigt alle)</translation>
    </message>
    <message>
        <source>unknown key %1 (did you mean %2?)</source>
        <translation>Unbekannter Schlüssel %1 (war %2 gemeint?)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 was already set in line %2</source>
        <translation>%1 wurde schon in Zeile %2 gesetzt</translation>
    </message>
    <message>
        <source>cannot read the config file %1: %2</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the config file %1 is too large</source>
        <translation>Die Einstellungsdatei %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3 = %4</source>
        <translation>%1 = %2 liegt über %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3 = %4</source>
        <translation>%1 = %2 liegt unter %3 = %4</translation>
    </message>
    <message>
        <source>listen.addresses is empty: there is nowhere to listen</source>
        <translation>listen.addresses ist leer: Es gibt keine Empfangsadresse</translation>
    </message>
    <message>
        <source>the socket name %1 is too long; %2 bytes are possible</source>
        <translation>Der Name %1 des Sockets ist zu lang; %2 Byte sind möglich</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another server answers on %1</source>
        <translation>Ein anderer Server antwortet auf %1</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>%1 exists and is no socket</source>
        <translation>%1 gibt es schon und ist kein Socket</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>Auf %1 kann nicht gewartet werden: %2</translation>
    </message>
    <message>
        <source>%1 always sees its own presence: there is nothing to decide.</source>
        <translation>%1 sieht die eigene Präsenz immer: Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The presence rules of %1 cannot be changed: %2</source>
        <translation>Die Präsenzregeln von %1 können nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed the presence rules of %1 meanwhile.</source>
        <translation>Jemand anderes hat die Präsenzregeln von %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as sip:alice@example.com</source>
        <translation>„%1“ ist kein Benutzer wie sip:alice@example.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for a user</source>
        <translation>„%1“ ist zu lang für einen Benutzer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of document; there are %2</source>
        <translation>„%1“ ist keine Art von Dokument; es gibt %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for the name of a document</source>
        <translation>„%1“ ist zu lang für den Namen eines Dokuments</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a document of kind %2</source>
        <translation>„%1“ ist kein Name eines Dokuments der Art %2</translation>
    </message>
    <message>
        <source>%1 has no document %2 of kind %3</source>
        <translation>%1 hat kein Dokument %2 der Art %3</translation>
    </message>
    <message>
        <source>Nothing can be stored while the database is out of reach: %1</source>
        <translation>Nichts kann gespeichert werden, solange die Datenbank nicht erreichbar ist: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored already.</source>
        <translation>Das Dokument %1 von %2 ist schon so gespeichert.</translation>
    </message>
    <message>
        <source>%1 has such a document already.</source>
        <translation>%1 hat schon ein solches Dokument.</translation>
    </message>
    <message>
        <source>Somebody else has changed the document meanwhile.</source>
        <translation>Jemand anderes hat das Dokument inzwischen geändert.</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored.</source>
        <translation>Das Dokument %1 von %2 ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing can be removed while the database is out of reach: %1</source>
        <translation>Nichts kann entfernt werden, solange die Datenbank nicht erreichbar ist: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is gone.</source>
        <translation>Das Dokument %1 von %2 ist gelöscht.</translation>
    </message>
    <message>
        <source>the quote before %1 is never closed</source>
        <translation>Das Anführungszeichen vor %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind the closing quote</source>
        <translation>„%1“ steht hinter dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>Der Text ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name], not &apos;%1&apos;</source>
        <translation>Ein Abschnitt wird [Name] geschrieben, nicht „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither [section] nor name = value</source>
        <translation>„%1“ ist weder [Abschnitt] noch Name = Wert</translation>
    </message>
    <message>
        <source>No phone of the laboratory can reach the server: it listens at no UDP or TCP address.</source>
        <translation>Kein Telefon des Labors erreicht den Server: Er hat keine UDP- oder TCP-Adresse.</translation>
    </message>
    <message>
        <source>The laboratory cannot open a socket: %1</source>
        <translation>Das Labor kann keinen Socket öffnen: %1</translation>
    </message>
    <message>
        <source>The laboratory holds %1 phones and no more.</source>
        <translation>Das Labor fasst %1 Telefone und nicht mehr.</translation>
    </message>
    <message>
        <source>has no port from 0 to 65535 behind its last colon</source>
        <translation>hat hinter dem letzten Doppelpunkt keinen Port von 0 bis 65535</translation>
    </message>
    <message>
        <source>needs brackets around its IPv6 address</source>
        <translation>braucht eckige Klammern um die IPv6-Adresse</translation>
    </message>
    <message>
        <source>needs an IP address of this machine, not a name</source>
        <translation>braucht eine IP-Adresse dieses Rechners, keinen Namen</translation>
    </message>
    <message>
        <source>must be %1, not &apos;%2&apos;</source>
        <translation>muss %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>must be true or false, not &apos;%1&apos;</source>
        <translation>muss true oder false sein, nicht „%1“</translation>
    </message>
    <message>
        <source>has an empty member in its list &apos;%1&apos;</source>
        <translation>hat ein leeres Glied in der Liste „%1“</translation>
    </message>
    <message>
        <source>needs names like example.com, not &apos;%1&apos;</source>
        <translation>braucht Namen wie example.com, nicht „%1“</translation>
    </message>
    <message>
        <source>cannot be &apos;%1&apos;: %2</source>
        <translation>kann nicht „%1“ sein: %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>eine ganze Zahl von %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>eine Liste mit Kommas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>needs a path such as /xcap-root, not &apos;%1&apos;</source>
        <translation>braucht einen Pfad wie /xcap-root, nicht „%1“</translation>
    </message>
    <message>
        <source>needs the name of a header field, not &apos;%1&apos;</source>
        <translation>braucht den Namen eines Header-Felds, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be used: this machine has no such address</source>
        <translation>%1 kann nicht benutzt werden: Dieser Rechner hat keine solche Adresse</translation>
    </message>
    <message>
        <source>%1 cannot be used: ports below 1024 need a privilege</source>
        <translation>%1 kann nicht benutzt werden: Ports unter 1024 brauchen besondere Rechte</translation>
    </message>
    <message>
        <source>This server has no tables for databases of the kind %1 yet</source>
        <translation>Dieser Server hat noch keine Tabellen für Datenbanken der Art %1</translation>
    </message>
    <message>
        <source>The database %1 is gone</source>
        <translation>Die Datenbank %1 ist verschwunden</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this kind of database, %1, is not installed</source>
        <translation>Qts Treiber für diese Art von Datenbank, %1, ist nicht installiert</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced</source>
        <translation>Die Datenbank %1 wurde entfernt oder ersetzt</translation>
    </message>
    <message>
        <source>The file %1 cannot be made (%2)</source>
        <translation>Die Datei %1 kann nicht angelegt werden (%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2)</source>
        <translation>Der Ordner %1 kann nicht angelegt werden (%2)</translation>
    </message>
    <message>
        <source>Another server (process %1) is running on the database %2</source>
        <translation>Ein anderer Server (Prozess %1) benutzt die Datenbank %2</translation>
    </message>
    <message>
        <source>The database %1 has tables of version %2, made by a newer server; this one knows them up to version %3</source>
        <translation>Die Datenbank %1 hat Tabellen der Version %2, angelegt von einem neueren Server; dieser kennt sie bis Version %3</translation>
    </message>
    <message>
        <source>The tables could not be brought up to date, and are as they were: %1</source>
        <translation>Die Tabellen konnten nicht auf den neuen Stand gebracht werden und sind, wie sie waren: %1</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program (%2)</source>
        <translation>Die Datenbank %1 ist von einem anderen Programm gesperrt (%2)</translation>
    </message>
    <message>
        <source>There is no space left for the database %1 (%2)</source>
        <translation>Für die Datenbank %1 ist kein Platz mehr (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to (%2)</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or is no database (%2)</source>
        <translation>Die Datei %1 ist beschädigt oder keine Datenbank (%2)</translation>
    </message>
    <message>
        <source>The database %1 refused the row (%2)</source>
        <translation>Die Datenbank %1 hat die Zeile nicht angenommen (%2)</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked (%2)</source>
        <translation>Die Datenbank %1 konnte das Verlangte nicht tun (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached (%2)</source>
        <translation>Die Datenbank %1 ist nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>The database is not open</source>
        <translation>Die Datenbank ist nicht geöffnet</translation>
    </message>
    <message>
        <source>The row %1 of active_watchers belongs to another dialog, and was left as it is</source>
        <translation>Die Zeile %1 von active_watchers gehört zu einem anderen Dialog und blieb, wie sie ist</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: the schema of its namespace does not have it.</source>
        <translation>Element „%1“: Das Schema seines Namensraums hat es nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s schema for this document cannot be used.</source>
        <translation>Das Schema des Servers für dieses Dokument ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document does not follow its schema.</source>
        <translation>Das Dokument folgt nicht seinem Schema.</translation>
    </message>
    <message>
        <source>another &lt;%1&gt; of the same parent has the same %2 &quot;%3&quot;.</source>
        <translation>Ein anderes &lt;%1&gt; mit demselben Elternelement hat dasselbe %2 „%3“.</translation>
    </message>
    <message>
        <source>the ref of an &lt;entry-ref&gt; is a path relative to the XCAP root, such as resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>Das ref eines &lt;entry-ref&gt; ist ein Pfad ab der XCAP-Wurzel wie resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>the anchor of an &lt;external&gt; is an absolute HTTP URI.</source>
        <translation>Das anchor eines &lt;external&gt; ist ein absoluter HTTP-URI.</translation>
    </message>
    <message>
        <source>the root element must be &lt;%1&gt; of the namespace %2.</source>
        <translation>Das Wurzelelement muss &lt;%1&gt; im Namensraum %2 sein.</translation>
    </message>
    <message>
        <source>another element has the id &quot;%1&quot; already.</source>
        <translation>Ein anderes Element hat die id „%1“ schon.</translation>
    </message>
    <message>
        <source>the URI %1 is in use already.</source>
        <translation>Der URI %1 ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>a &lt;resource-list&gt; holds an absolute HTTP URI with the path segment resource-lists.</source>
        <translation>Ein &lt;resource-list&gt; enthält einen absoluten HTTP-URI mit dem Pfadteil resource-lists.</translation>
    </message>
    <message>
        <source>the list of a service must be one of the same user.</source>
        <translation>Die Liste eines Dienstes muss eine desselben Benutzers sein.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Der Inhalt ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The document says that it is in %1; store it as UTF-8.</source>
        <translation>Das Dokument sagt, es sei in %1; speichern Sie es in UTF-8.</translation>
    </message>
    <message>
        <source>knows MD5, SHA-256 and SHA-512-256, not &apos;%1&apos;</source>
        <translation>kennt MD5, SHA-256 und SHA-512-256, nicht „%1“</translation>
    </message>
    <message>
        <source>needs a short text without quotes, not &apos;%1&apos;</source>
        <translation>braucht einen kurzen Text ohne Anführungszeichen, nicht „%1“</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>Das Passwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The password has a control character.</source>
        <translation>Das Passwort enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A name with a colon or a quote cannot be proved by a password.</source>
        <translation>Ein Name mit Doppelpunkt oder Anführungszeichen lässt sich nicht durch ein Passwort beweisen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as alice@example.com</source>
        <translation>„%1“ ist kein Benutzer wie alice@example.com</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Den Benutzer %1 gibt es schon.</translation>
    </message>
    <message>
        <source>The domain %1 is not served here (server.domains).</source>
        <translation>Die Domain %1 wird hier nicht bedient (server.domains).</translation>
    </message>
    <message>
        <source>The user %1 is added.</source>
        <translation>Der Benutzer %1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>The user %1 is gone.</source>
        <translation>Der Benutzer %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>These users are gone: %1</source>
        <translation>Diese Benutzer sind gelöscht: %1</translation>
    </message>
    <message>
        <source>It could not be written to the database.</source>
        <translation>Es konnte nicht in die Datenbank geschrieben werden.</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is one of ( %1 ).</source>
        <translation>Dieses Element gehört nicht hierher. Erwartet wird eines von ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is ( %1 ).</source>
        <translation>Dieses Element gehört nicht hierher. Erwartet wird ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected.</source>
        <translation>Dieses Element gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is one of ( %1 ).</source>
        <translation>Es fehlen Elemente darin. Erwartet wird eines von ( %1 ).</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is ( %1 ).</source>
        <translation>Es fehlen Elemente darin. Erwartet wird ( %1 ).</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is required but missing.</source>
        <translation>Das Attribut „%1“ ist nötig, fehlt aber.</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is not allowed.</source>
        <translation>Das Attribut „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the atomic type &apos;%2&apos;.</source>
        <translation>„%1“ ist kein gültiger Wert des Typs „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local atomic type.</source>
        <translation>„%1“ ist hier kein gültiger Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the union type &apos;%2&apos;.</source>
        <translation>„%1“ ist kein gültiger Wert des Vereinigungstyps „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local union type.</source>
        <translation>„%1“ ist hier kein gültiger Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the list type &apos;%2&apos;.</source>
        <translation>„%1“ ist kein gültiger Wert des Listentyps „%2“.</translation>
    </message>
    <message>
        <source>[facet &apos;enumeration&apos;] The value &apos;%1&apos; is not an element of the set {%2}.</source>
        <translation>Der Wert „%1“ ist keiner von {%2}.</translation>
    </message>
    <message>
        <source>[facet &apos;pattern&apos;] The value &apos;%1&apos; is not accepted by the pattern &apos;%2&apos;.</source>
        <translation>Der Wert „%1“ passt nicht zum Muster „%2“.</translation>
    </message>
    <message>
        <source>[facet &apos;minInclusive&apos;] The value &apos;%1&apos; is less than the minimum value allowed (&apos;%2&apos;).</source>
        <translation>Der Wert „%1“ ist kleiner als der kleinste erlaubte („%2“).</translation>
    </message>
    <message>
        <source>[facet &apos;maxInclusive&apos;] The value &apos;%1&apos; is greater than the maximum value allowed (&apos;%2&apos;).</source>
        <translation>Der Wert „%1“ ist größer als der größte erlaubte („%2“).</translation>
    </message>
    <message>
        <source>Character content other than whitespace is not allowed because the content type is &apos;element-only&apos;.</source>
        <translation>Hier darf nur Leerraum zwischen den Elementen stehen, kein Text.</translation>
    </message>
    <message>
        <source>Character content is not allowed, because the content type is empty.</source>
        <translation>Hier darf kein Text stehen, denn das Element ist leer.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is empty.</source>
        <translation>Hier darf kein Element stehen, denn das Element ist leer.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is a simple type definition.</source>
        <translation>Hier darf kein Element stehen, nur Text.</translation>
    </message>
    <message>
        <source>No matching global declaration available for the validation root.</source>
        <translation>Das Schema kennt dieses oberste Element nicht.</translation>
    </message>
    <message>
        <source>No matching global element declaration available, but demanded by the strict wildcard.</source>
        <translation>Kein Schema kennt dieses Element, und nur bekannte dürfen hier stehen.</translation>
    </message>
    <message>
        <source>Duplicate key-sequence [%1] in unique identity-constraint &apos;%2&apos;.</source>
        <translation>[%1] kommt zweimal vor, muss aber eindeutig sein („%2“).</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;, attribute &apos;%2&apos;: %3</source>
        <translation>Element „%1“, Attribut „%2“: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: %2</source>
        <translation>Element „%1“: %2</translation>
    </message>
    <message>
        <source>tls.certificate is empty, and listening for TLS needs a certificate; &apos;hereabouts certificate&apos; makes one for a lab</source>
        <translation>tls.certificate ist leer, und für TLS wird ein Zertifikat gebraucht; „hereabouts certificate“ macht eines fürs Labor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or tls:0.0.0.0:5061</source>
        <translation>„%1“ %2; schreiben Sie etwa udp:127.0.0.1:5060, tcp:[::1]:5060 oder tls:0.0.0.0:5061</translation>
    </message>
    <message>
        <source>does not begin with udp:, tcp: or tls:</source>
        <translation>beginnt nicht mit udp:, tcp: oder tls:</translation>
    </message>
    <message>
        <source>does not begin with http: or https:</source>
        <translation>beginnt nicht mit http: oder https:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like http:127.0.0.1:8080, https:0.0.0.0:8443, or none</source>
        <translation>„%1“ %2; schreiben Sie etwa http:127.0.0.1:8080, https:0.0.0.0:8443 oder none</translation>
    </message>
    <message>
        <source>TLS needs a certificate (tls.certificate)</source>
        <translation>TLS braucht ein Zertifikat (tls.certificate)</translation>
    </message>
    <message>
        <source>Qt finds no OpenSSL on this machine, so TLS cannot be spoken</source>
        <translation>Qt findet auf diesem Rechner kein OpenSSL, TLS ist also nicht möglich</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted, and a server has nobody to ask for its password; decrypt it with: openssl pkey -in %1 -out NEW</source>
        <translation>der Schlüssel in %1 ist verschlüsselt, und ein Server kann niemanden nach dem Passwort fragen; entschlüsseln Sie ihn mit: openssl pkey -in %1 -out NEU</translation>
    </message>
    <message>
        <source>there is no private key in PEM form in %1</source>
        <translation>in %1 steht kein privater Schlüssel in PEM-Form</translation>
    </message>
    <message>
        <source>the key in %1 is of a kind that is not supported; RSA and EC are</source>
        <translation>der Schlüssel in %1 ist von einer Art, die nicht unterstützt wird; RSA und EC werden es</translation>
    </message>
    <message>
        <source>the certificate in %1 expired on %2</source>
        <translation>das Zertifikat in %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>the certificate in %1 is not valid before %2</source>
        <translation>das Zertifikat in %1 gilt erst ab %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>in %1 steht kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>the key in %1 is not that of the certificate in %2</source>
        <translation>der Schlüssel in %1 gehört nicht zum Zertifikat in %2</translation>
    </message>
    <message>
        <source>its certificate is not that of %1</source>
        <translation>sein Zertifikat ist nicht das von %1</translation>
    </message>
    <message>
        <source>the peer does not know the authority of our certificate</source>
        <translation>die Gegenstelle kennt die Zertifizierungsstelle unseres Zertifikats nicht</translation>
    </message>
    <message>
        <source>our certificate has expired, says the peer</source>
        <translation>unser Zertifikat ist abgelaufen, sagt die Gegenstelle</translation>
    </message>
    <message>
        <source>the peer wants a certificate of us</source>
        <translation>die Gegenstelle verlangt ein Zertifikat von uns</translation>
    </message>
    <message>
        <source>the peer refuses our certificate</source>
        <translation>die Gegenstelle lehnt unser Zertifikat ab</translation>
    </message>
    <message>
        <source>both sides have no version of TLS in common</source>
        <translation>beide Seiten haben keine TLS-Version gemeinsam</translation>
    </message>
    <message>
        <source>both sides have no cipher in common</source>
        <translation>beide Seiten haben kein Verschlüsselungsverfahren gemeinsam</translation>
    </message>
    <message>
        <source>the peer takes nothing of what we offer</source>
        <translation>die Gegenstelle nimmt nichts von dem an, was wir anbieten</translation>
    </message>
    <message>
        <source>the peer does not speak TLS</source>
        <translation>die Gegenstelle spricht kein TLS</translation>
    </message>
    <message>
        <source>the peer shows no certificate, which tls.client_certificates requires</source>
        <translation>die Gegenstelle zeigt kein Zertifikat, das tls.client_certificates verlangt</translation>
    </message>
    <message>
        <source>the peer closed the connection; perhaps it does not believe our certificate</source>
        <translation>die Gegenstelle hat die Verbindung geschlossen; vielleicht glaubt sie unserem Zertifikat nicht</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>die Gegenstelle hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches, which one that cannot be read may do.</source>
        <translation>Sie gilt für Identitäten, auf die keine andere Regel zutrifft; eine, die nicht lesbar ist, könnte es aber tun.</translation>
    </message>
    <message>
        <source>needs a URI such as https://xcap.example.com/xcap-root, without &apos;?&apos;, not &apos;%1&apos;</source>
        <translation>braucht eine URI wie https://xcap.example.com/xcap-root ohne „?“, nicht „%1“</translation>
    </message>
    <message>
        <source>No watcher could be shown this document, which would have to be shorter or plainer: %1</source>
        <translation>Keinem Beobachter ließe sich dieses Dokument zeigen; es müsste kürzer oder einfacher sein: %1</translation>
    </message>
    <message>
        <source>More than %1 namespace declarations are in scope at once.</source>
        <translation>Mehr als %1 Namensraum-Deklarationen gelten zugleich.</translation>
    </message>
    <message>
        <source>This is XML of version %1; only version 1.0 is read.</source>
        <translation>Das ist XML der Version %1; gelesen wird nur Version 1.0.</translation>
    </message>
    <message>
        <source>The document does not begin with an element.</source>
        <translation>Das Dokument beginnt nicht mit einem Element.</translation>
    </message>
    <message>
        <source>Extra content stands behind the end of the root element.</source>
        <translation>Hinter dem Ende des Wurzelelements steht noch etwas.</translation>
    </message>
    <message>
        <source>Tags mismatch: %1 is open, and the end tag is of %2.</source>
        <translation>Die Tags passen nicht zusammen: %1 ist offen, und das End-Tag ist das von %2.</translation>
    </message>
    <message>
        <source>The document ends before the end tag of %1.</source>
        <translation>Das Dokument endet vor dem End-Tag von %1.</translation>
    </message>
    <message>
        <source>The document ends within an element.</source>
        <translation>Das Dokument endet in einem Element.</translation>
    </message>
    <message>
        <source>The &gt; of a tag is missing.</source>
        <translation>Das &gt; eines Tags fehlt.</translation>
    </message>
    <message>
        <source>A name is missing, or is not a name.</source>
        <translation>Ein Name fehlt, oder er ist kein Name.</translation>
    </message>
    <message>
        <source>White space is missing.</source>
        <translation>Leerraum fehlt.</translation>
    </message>
    <message>
        <source>The value of an attribute must stand between quotes.</source>
        <translation>Der Wert eines Attributs muss zwischen Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The closing quote of an attribute&apos;s value is missing.</source>
        <translation>Das schließende Anführungszeichen eines Attributwerts fehlt.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value.</source>
        <translation>Das Attribut %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The attribute %1 is redefined in the same tag.</source>
        <translation>Das Attribut %1 steht zweimal im selben Tag.</translation>
    </message>
    <message>
        <source>In the value of an attribute &lt; is written as &amp;lt;.</source>
        <translation>Im Wert eines Attributs schreibt man &lt; als &amp;lt;.</translation>
    </message>
    <message>
        <source>]]&gt; must not stand in a text; &gt; is written as &amp;gt;.</source>
        <translation>]]&gt; darf nicht in einem Text stehen; &gt; schreibt man als &amp;gt;.</translation>
    </message>
    <message>
        <source>A reference has no semicolon; &amp; is written as &amp;amp;.</source>
        <translation>Einem Verweis fehlt das Semikolon; &amp; schreibt man als &amp;amp;.</translation>
    </message>
    <message>
        <source>There is a character that XML does not allow.</source>
        <translation>Da steht ein Zeichen, das XML nicht erlaubt.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>Ein Kommentar hat kein Ende.</translation>
    </message>
    <message>
        <source>Two hyphens must not stand in a comment.</source>
        <translation>In einem Kommentar dürfen keine zwei Bindestriche stehen.</translation>
    </message>
    <message>
        <source>A CDATA section has no end.</source>
        <translation>Ein CDATA-Abschnitt hat kein Ende.</translation>
    </message>
    <message>
        <source>A processing instruction has no end.</source>
        <translation>Eine Verarbeitungsanweisung hat kein Ende.</translation>
    </message>
    <message>
        <source>The XML declaration must be the first of a document.</source>
        <translation>Die XML-Deklaration muss am Anfang eines Dokuments stehen.</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>Das Namensraumpräfix %1 ist nicht deklariert.</translation>
    </message>
    <message>
        <source>A namespace declaration says what it must not say.</source>
        <translation>Eine Namensraumdeklaration sagt, was sie nicht sagen darf.</translation>
    </message>
    <message>
        <source>A name has more than one prefix, or an empty one.</source>
        <translation>Ein Name hat mehr als ein Präfix oder ein leeres.</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>&amp;Read the tables again</source>
        <translation>Tabellen &amp;neu einlesen</translation>
    </message>
    <message>
        <source>Take over what somebody else has written to the database</source>
        <translation>Übernehmen, was jemand anders in die Datenbank geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop the server and close the window</source>
        <translation>Den Server anhalten und das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Type what this page is to show</source>
        <translation>Eingeben, was diese Seite anzeigen soll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the current cell</source>
        <translation>Den Text der aktuellen Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their headings</source>
        <translation>Die ausgewählten Zeilen mit ihren Überschriften kopieren</translation>
    </message>
    <message>
        <source>Show its &amp;watchers</source>
        <translation>&amp;Beobachter anzeigen</translation>
    </message>
    <message>
        <source>See on the page Approvals who watches this presentity</source>
        <translation>Auf der Seite „Zulassungen“ sehen, wer diese Präsentität beobachtet</translation>
    </message>
    <message>
        <source>Show its &amp;subscriptions</source>
        <translation>&amp;Abonnements anzeigen</translation>
    </message>
    <message>
        <source>See on the page Subscriptions the dialogs of this presentity</source>
        <translation>Auf der Seite „Abonnements“ die Dialoge dieser Präsentität sehen</translation>
    </message>
    <message>
        <source>&amp;Remove publication</source>
        <translation>&amp;Veröffentlichung entfernen</translation>
    </message>
    <message>
        <source>Forget the selected publication; its watchers are told</source>
        <translation>Die ausgewählte Veröffentlichung vergessen; ihre Beobachter werden benachrichtigt</translation>
    </message>
    <message>
        <source>&amp;About Hereabouts</source>
        <translation>&amp;Über Hereabouts</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>Was dieses Programm ist, und seine Version</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Zulassen</translation>
    </message>
    <message>
        <source>Let the selected watchers see the presentity</source>
        <translation>Die ausgewählten Beobachter die Präsentität sehen lassen</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Blockieren</translation>
    </message>
    <message>
        <source>Refuse the selected watchers, and tell them so</source>
        <translation>Die ausgewählten Beobachter ablehnen und es ihnen mitteilen</translation>
    </message>
    <message>
        <source>&amp;Polite block</source>
        <translation>&amp;Höflich abweisen</translation>
    </message>
    <message>
        <source>The presentity looks absent to the selected watchers</source>
        <translation>Die Präsentität erscheint den ausgewählten Beobachtern als abwesend</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>decide later</comment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Leave the selected watchers undecided</source>
        <translation>Über die ausgewählten Beobachter noch nicht entscheiden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Approve &amp;somebody…</source>
        <translation>&amp;Jemanden zulassen…</translation>
    </message>
    <message>
        <source>Decide about a watcher who has not asked yet</source>
        <translation>Über einen Beobachter entscheiden, der noch nicht angefragt hat</translation>
    </message>
    <message>
        <source>&amp;Send NOTIFY again</source>
        <translation>NOTIFY &amp;erneut senden</translation>
    </message>
    <message>
        <source>Tell the selected watchers the current state now</source>
        <translation>Den ausgewählten Beobachtern jetzt den aktuellen Status mitteilen</translation>
    </message>
    <message>
        <source>End as &amp;deactivated</source>
        <translation>Als &amp;deactivated beenden</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may subscribe again at once</source>
        <translation>Das Abonnement beenden; der Beobachter darf sofort neu abonnieren</translation>
    </message>
    <message>
        <source>End with &amp;probation</source>
        <translation>Mit &amp;probation beenden</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may try again later</source>
        <translation>Das Abonnement beenden; der Beobachter darf es später erneut versuchen</translation>
    </message>
    <message>
        <source>End as &amp;given up</source>
        <translation>Als &amp;giveup beenden</translation>
    </message>
    <message>
        <source>End the subscription: nobody decided about it in time</source>
        <translation>Das Abonnement beenden: Niemand hat rechtzeitig darüber entschieden</translation>
    </message>
    <message>
        <source>End as re&amp;jected</source>
        <translation>Als re&amp;jected beenden</translation>
    </message>
    <message>
        <source>End the subscription; the watcher should not ask again</source>
        <translation>Das Abonnement beenden; der Beobachter soll nicht mehr anfragen</translation>
    </message>
    <message>
        <source>End as &amp;no resource</source>
        <translation>Als &amp;noresource beenden</translation>
    </message>
    <message>
        <source>End the subscription: the presentity exists no more</source>
        <translation>Das Abonnement beenden: Die Präsentität gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Show the prese&amp;ntity</source>
        <translation>Präse&amp;ntität anzeigen</translation>
    </message>
    <message>
        <source>See on the page Presentities what is known of it</source>
        <translation>Auf der Seite „Präsentitäten“ sehen, was über sie bekannt ist</translation>
    </message>
    <message>
        <source>&amp;View as this watcher</source>
        <translation>Ansi&amp;cht dieses Beobachters</translation>
    </message>
    <message>
        <source>See what the watcher is told, and which rules say so</source>
        <translation>Sehen, was der Beobachter erfährt und welche Regeln das festlegen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Let the list stand still while you read; what passes meanwhile is added when it goes on</source>
        <translation>Die Liste zum Lesen anhalten; was inzwischen durchläuft, kommt beim Fortsetzen hinzu</translation>
    </message>
    <message>
        <source>&amp;Record in the background</source>
        <translation>Im &amp;Hintergrund aufzeichnen</translation>
    </message>
    <message>
        <source>Go on recording while another page is shown; otherwise nothing is recorded then, and it costs the server nothing</source>
        <translation>Weiter aufzeichnen, während eine andere Seite angezeigt wird; sonst wird dann nichts aufgezeichnet und der Server nicht belastet</translation>
    </message>
    <message>
        <source>Only this &amp;dialog</source>
        <translation>Nur dieser &amp;Dialog</translation>
    </message>
    <message>
        <source>Show the messages with the Call-ID of the current one and no others</source>
        <translation>Nur die Nachrichten mit der Call-ID der aktuellen Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Copy the &amp;ladder</source>
        <translation>Ab&amp;laufdiagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the ladder of the dialog as text</source>
        <translation>Das Ablaufdiagramm des Dialogs als Text kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>Save the selected messages with their times and addresses</source>
        <translation>Die ausgewählten Nachrichten mit Zeiten und Adressen speichern</translation>
    </message>
    <message>
        <source>Save as &amp;flow…</source>
        <translation>Als &amp;Flow speichern…</translation>
    </message>
    <message>
        <source>Save the dialogs of the selected messages as a test that can be played</source>
        <translation>Die Dialoge der ausgewählten Nachrichten als abspielbaren Test speichern</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Forget the messages recorded so far</source>
        <translation>Die bisher aufgezeichneten Nachrichten vergessen</translation>
    </message>
    <message>
        <source>Let the log stand still while you read</source>
        <translation>Das Protokoll zum Lesen anhalten</translation>
    </message>
    <message>
        <source>Empty the list; the log file keeps its lines</source>
        <translation>Die Liste leeren; die Protokolldatei behält ihre Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Die angezeigten Zeilen speichern</translation>
    </message>
    <message>
        <source>&amp;Add phone</source>
        <translation>Telefon &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a simulated phone that registers and publishes</source>
        <translation>Ein simuliertes Telefon hinzufügen, das sich registriert und veröffentlicht</translation>
    </message>
    <message>
        <source>Add &amp;100 phones</source>
        <translation>&amp;100 Telefone hinzufügen</translation>
    </message>
    <message>
        <source>Add 100 phones that change their states at random, each watching the one before</source>
        <translation>100 Telefone hinzufügen, die ihren Status zufällig ändern und von denen jedes das vorherige beobachtet</translation>
    </message>
    <message>
        <source>Take the &amp;crowd away</source>
        <translation>Sch&amp;warm entfernen</translation>
    </message>
    <message>
        <source>Remove the phones that change at random</source>
        <translation>Die Telefone entfernen, die sich zufällig ändern</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Have the phone publish this state</source>
        <translation>Das Telefon diesen Status veröffentlichen lassen</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Have the phone take back what it has published</source>
        <translation>Das Telefon seine Veröffentlichung zurückziehen lassen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>Have the phone subscribe to somebody&apos;s presence</source>
        <translation>Das Telefon die Präsenz eines anderen abonnieren lassen</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Beobachtung be&amp;enden</translation>
    </message>
    <message>
        <source>Have the phone end the selected subscriptions</source>
        <translation>Das Telefon die ausgewählten Abonnements beenden lassen</translation>
    </message>
    <message>
        <source>&amp;Remove phone</source>
        <translation>&amp;Telefon entfernen</translation>
    </message>
    <message>
        <source>Remove the selected phones and all they have at the server</source>
        <translation>Die ausgewählten Telefone und alles, was sie am Server haben, entfernen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll phones</source>
        <translation>&amp;Alle Telefone entfernen</translation>
    </message>
    <message>
        <source>Empty the lab; nothing of its phones stays at the server</source>
        <translation>Das Labor leeren; von seinen Telefonen bleibt nichts am Server</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>Adressen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all that can be typed into a phone</source>
        <translation>Alles kopieren, was sich in ein Telefon eingeben lässt</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Change what the server and this window do</source>
        <translation>Ändern, was der Server und dieses Fenster tun</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>Bring the window back</source>
        <translation>Das Fenster wieder anzeigen</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <comment>the people of Show me</comment>
        <translation>&amp;Demo entfernen</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>Remove the people that Show me brought, and all they left</source>
        <translation>Die Personen der Demo entfernen und alles, was sie hinterlassen haben</translation>
    </message>
    <message>
        <source>Fill the server with a few simulated people who show what it does</source>
        <translation>Den Server mit einigen simulierten Personen füllen, die zeigen, was er kann</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <comment>document</comment>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Begin a document of a user from a template</source>
        <translation>Ein Dokument eines Benutzers aus einer Vorlage anlegen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>document</comment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Begin a document, or change one, with the text of a file</source>
        <translation>Ein Dokument mit dem Text einer Datei anlegen oder ändern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>document</comment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the document, as it is shown, into a file</source>
        <translation>Das Dokument, wie es angezeigt wird, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>document</comment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Store the document on the server; watchers are told what it changes for them</source>
        <translation>Das Dokument auf dem Server speichern; Beobachter erfahren, was sich für sie ändert</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <comment>document</comment>
        <translation>Z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Go back to what is stored; Undo brings the changes back</source>
        <translation>Zum gespeicherten Stand zurückkehren; „Rückgängig“ holt die Änderungen zurück</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>document</comment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Remove the document from the server, after a look at what comes of it</source>
        <translation>Das Dokument vom Server entfernen, nach einem Blick auf die Folgen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>an edit</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Die letzte Textänderung zurücknehmen</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <comment>an edit</comment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Su&amp;chen und ersetzen…</translation>
    </message>
    <message>
        <source>Find words in the source and replace them</source>
        <translation>Wörter im Quelltext suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>document</comment>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Lay the source out in lines, indented by what is in what</source>
        <translation>Den Quelltext in Zeilen anordnen, nach Verschachtelung eingerückt</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Show the next place where the document is wrong</source>
        <translation>Die nächste fehlerhafte Stelle im Dokument anzeigen</translation>
    </message>
    <message>
        <source>Add a r&amp;ule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule about who may see the user&apos;s presence</source>
        <translation>Eine Regel hinzufügen, die festlegt, wer die Präsenz des Benutzers sehen darf</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rule</source>
        <translation>Regel en&amp;tfernen</translation>
    </message>
    <message>
        <source>Take the selected rule out of the document</source>
        <translation>Die ausgewählte Regel aus dem Dokument entfernen</translation>
    </message>
    <message>
        <source>Add a &amp;list</source>
        <translation>Liste hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add a list of contacts beside the selected one</source>
        <translation>Neben der ausgewählten Liste eine Kontaktliste hinzufügen</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Give the selected contact or list another name</source>
        <translation>Dem ausgewählten Kontakt oder der Liste einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Take the selected contacts and lists out of the document</source>
        <translation>Die ausgewählten Kontakte und Listen aus dem Dokument entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Let somebody log in with a name and a password</source>
        <translation>Jemanden sich mit Name und Passwort anmelden lassen</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Passwort setzen…</translation>
    </message>
    <message>
        <source>Give the selected user another password</source>
        <translation>Dem gewählten Benutzer ein anderes Passwort geben</translation>
    </message>
    <message>
        <source>&amp;Delete users…</source>
        <translation>Benutzer &amp;löschen…</translation>
    </message>
    <message>
        <source>Take away the passwords of the selected users, after a look at what that means</source>
        <translation>Den gewählten Benutzern das Passwort nehmen, nach einem Blick darauf, was das heißt</translation>
    </message>
    <message>
        <source>Bring back the document that was deleted</source>
        <translation>Das gelöschte Dokument zurückholen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find the next place with the words in the source</source>
        <translation>Die nächste Stelle mit den Wörtern im Quelltext suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find the place before with the words in the source</source>
        <translation>Die vorige Stelle mit den Wörtern im Quelltext suchen</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Die Seite %1 zeigen</translation>
    </message>
</context>
<context>
    <name>gui::AddressField</name>
    <message>
        <source>“%1” is no address, such as sip:somebody@example.com.</source>
        <translation>„%1“ ist keine Adresse wie sip:somebody@example.com.</translation>
    </message>
    <message>
        <source>“%1” says nobody&apos;s name: write it as name@domain.</source>
        <translation>„%1“ nennt keinen Namen: Schreiben Sie name@domäne.</translation>
    </message>
    <message>
        <source>This address is longer than the tables allow.</source>
        <translation>Diese Adresse ist länger, als die Tabellen erlauben.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalForm</name>
    <message>
        <source>Address of the watcher</source>
        <translation>Adresse des Beobachters</translation>
    </message>
    <message>
        <source>Address of the presentity</source>
        <translation>Adresse der Präsentität</translation>
    </message>
    <message>
        <source>Decide about somebody who has not asked yet</source>
        <translation>Über jemanden entscheiden, der noch nicht angefragt hat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>may see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>darf sehen:</translation>
    </message>
    <message>
        <source>may not see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>darf nicht sehen:</translation>
    </message>
    <message>
        <source>never finds present</source>
        <comment>the watcher ... the presentity</comment>
        <translation>findet nie anwesend:</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Watcher</source>
        <translation>&amp;Beobachter</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>Pr&amp;esentity</source>
        <translation>&amp;Präsentität</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block politely</source>
        <translation>Höflich abweisen</translation>
    </message>
    <message>
        <source>The decision counts as soon as the watcher asks.</source>
        <translation>Die Entscheidung gilt, sobald der Beobachter anfragt.</translation>
    </message>
    <message>
        <source>Everybody may see himself, whatever is decided here.</source>
        <translation>Jeder darf sich selbst sehen, was auch immer hier entschieden wird.</translation>
    </message>
    <message>
        <source>Until now: %1. %2</source>
        <comment>state, what it means</comment>
        <translation>Bisher: %1. %2</translation>
    </message>
    <message>
        <source>%1 has not asked for %2 yet.</source>
        <comment>watcher, presentity</comment>
        <translation>%1 hat noch nicht nach %2 gefragt.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Zulassungen</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Watcher, presentity or user agent: bob alice</source>
        <translation>Beobachter, Präsentität oder User-Agent: bob alice</translation>
    </message>
    <message>
        <source>Filter the watchers by words</source>
        <translation>Beobachter nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Which watchers to show</source>
        <translation>Welche Beobachter angezeigt werden</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>All watchers</source>
        <translation>Alle Beobachter</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n Beobachter wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Beobachter warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.

Choose “All watchers” above to see what was decided, and to change it.</source>
        <translation>Niemand wartet auf eine Entscheidung.

Wählen Sie oben „Alle Beobachter“, um zu sehen, was entschieden wurde, und es zu ändern.</translation>
    </message>
    <message>
        <source>Nobody has asked to see anybody yet.

Who subscribes to the presence of somebody appears here. With “Approve somebody…” you can decide beforehand; Show me brings a few simulated people who ask.</source>
        <translation>Noch hat niemand darum gebeten, jemanden zu sehen.

Wer die Präsenz eines anderen abonniert, erscheint hier. Mit „Jemanden zulassen…“ können Sie im Voraus entscheiden; die Demo bringt ein paar simulierte Leute, die fragen.</translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>What is wrong with the document</source>
        <translation>Was am Dokument nicht stimmt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n Problem: Das Dokument kann so nicht gespeichert werden.</numerusform>
            <numerusform>%n Probleme: Das Dokument kann so nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is valid.</source>
        <translation>Das Dokument ist gültig.</translation>
    </message>
    <message>
        <source>When it is stored: %1</source>
        <translation>Nach dem Speichern: %1</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and would be lost.</source>
        <translation>Einige seiner Bytes sind keine Zeichen und gingen verloren.</translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message>
        <source>Yours, not stored</source>
        <translation>Ihre Fassung, nicht gespeichert</translation>
    </message>
    <message>
        <source>Stored meanwhile</source>
        <translation>Inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Store &amp;mine</source>
        <translation>&amp;Meine speichern</translation>
    </message>
    <message>
        <source>Put your version in place of what was stored meanwhile</source>
        <translation>Die inzwischen gespeicherte Fassung durch die eigene ersetzen</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Go on with what was stored meanwhile; Undo brings yours back</source>
        <translation>Mit der inzwischen gespeicherten Fassung weitermachen; „Rückgängig“ holt die eigene zurück</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Zurück zum Editor</translation>
    </message>
    <message>
        <source>Go on editing yours and choose later</source>
        <translation>Die eigene Fassung weiter bearbeiten und später wählen</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Show the next lines that are not the same</source>
        <translation>Die nächsten abweichenden Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Inzwischen gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>Jemand anders, vielleicht ein Telefon des Benutzers, hat eine andere Fassung gespeichert, während Sie bearbeitet haben. %n Zeile weicht ab. Welche Fassung soll bleiben?</numerusform>
            <numerusform>Jemand anders, vielleicht ein Telefon des Benutzers, hat eine andere Fassung gespeichert, während Sie bearbeitet haben. %n Zeilen weichen ab. Welche Fassung soll bleiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has deleted the document while you edited. Is yours to be stored all the same?</source>
        <translation>Jemand anders hat das Dokument gelöscht, während Sie es bearbeitet haben. Soll Ihre Fassung trotzdem gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>%n Beobachter zurückgestellt; der Server lässt ihn weiter warten.</numerusform>
            <numerusform>%n Beobachter zurückgestellt; der Server lässt sie weiter warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n Beobachter wartet wieder auf eine Entscheidung.</numerusform>
            <numerusform>%n Beobachter warten wieder auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>But other rules have the last word about %1.</source>
        <translation>Über %1 haben aber andere Regeln das letzte Wort.</translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>Über %n von ihnen haben aber andere Regeln das letzte Wort.</numerusform>
            <numerusform>Über %n von ihnen haben aber andere Regeln das letzte Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 darf %2 sehen.</translation>
    </message>
    <message>
        <source>%1 may not see %2, and is told so.</source>
        <translation>%1 darf %2 nicht sehen und erfährt es.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Für %1 erscheint %2 abwesend.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <comment>watcher, presentity</comment>
        <translation>Über %1 und %2 ist nichts mehr entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>%n Beobachter zugelassen.</numerusform>
            <numerusform>%n Beobachter zugelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>%n Beobachter blockiert.</numerusform>
            <numerusform>%n Beobachter blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>%n Beobachter höflich abgewiesen.</numerusform>
            <numerusform>%n Beobachter höflich abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>Über %n Beobachter ist nichts mehr entschieden.</numerusform>
            <numerusform>Über %n Beobachter ist nichts mehr entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision about %1 and %2 is taken back.</source>
        <comment>watcher, presentity</comment>
        <translation>Die Entscheidung über %1 und %2 ist zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>Die Entscheidung über %n Beobachter ist zurückgenommen.</numerusform>
            <numerusform>Die Entscheidung über %n Beobachter ist zurückgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Granted</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>State of the subscription</source>
        <translation>Status des Abonnements</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Alle Regeln zusammen</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>keine Regel trifft zu</translation>
    </message>
    <message>
        <source>Sphere</source>
        <comment>RPID</comment>
        <translation>Sphäre</translation>
    </message>
    <message>
        <source>A period begins or ends</source>
        <translation>Ein Zeitraum beginnt oder endet</translation>
    </message>
    <message>
        <source>Table of watchers</source>
        <translation>Beobachtertabelle</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>matches</source>
        <comment>a rule</comment>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not match</source>
        <comment>a rule</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>gui::DocumentFiles</name>
    <message>
        <source>Import a document</source>
        <translation>Dokument importieren</translation>
    </message>
    <message>
        <source>XML documents (*.xml);;All files (*)</source>
        <translation>XML-Dokumente (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too big for a document.</source>
        <translation>%1 ist zu groß für ein Dokument.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Dokument exportieren</translation>
    </message>
    <message>
        <source>XML documents (*.xml)</source>
        <translation>XML-Dokumente (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>gui::DocumentForm</name>
    <message>
        <source>&amp;Show it in the source</source>
        <translation>Im &amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>The form cannot show the document as it is. Line %1, column %2: %3</source>
        <translation>Das Formular kann das Dokument so nicht darstellen. Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::DocumentModel</name>
    <message>
        <source>%1 – changed</source>
        <comment>document</comment>
        <translation>%1 – geändert</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <comment>document</comment>
        <translation>%1 – neu</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, entity-tag %2</source>
        <comment>size of a document</comment>
        <translation>%1, Entity-Tag %2</translation>
    </message>
    <message>
        <source>What you changed is not stored yet. Stored are %1</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert. Gespeichert sind %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>gui::DocumentPane</name>
    <message>
        <source>The document is being read…</source>
        <translation>Das Dokument wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>user, usage, document</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>● new, not stored</source>
        <translation>● neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>● changed, not stored</source>
        <translation>● geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else has stored another version of this document while you edited it.</source>
        <translation>Jemand anders hat eine andere Fassung dieses Dokuments gespeichert, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this document while you edited it.</source>
        <translation>Jemand anders hat dieses Dokument gelöscht, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>&amp;Compare both</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>When this is stored: %1</source>
        <translation>Nach diesem Speichern: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSession</name>
    <message>
        <source>Somebody else has deleted the document.</source>
        <translation>Jemand anders hat das Dokument gelöscht.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSights</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Quelltext des Dokuments</translation>
    </message>
    <message>
        <source>It cannot be laid out before it is XML. Line %1: %2</source>
        <translation>Formatieren ist erst möglich, wenn es XML ist. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Add what stands in the field first, or empty it.</source>
        <translation>Fügen Sie erst hinzu, was im Feld steht, oder leeren Sie es.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message>
        <source>User, usage or document</source>
        <translation>Benutzer, Verwendung oder Dokument</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Users, their usages and documents</source>
        <translation>Benutzer, ihre Verwendungen und Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all documents</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>Das %Ln Dokument passt nicht zum Filter.</numerusform>
            <numerusform>Keines der %Ln Dokumente passt zum Filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Choose a document of %1 on the left, or begin one with New.</source>
        <translation>Wählen Sie links ein Dokument von %1 oder legen Sie mit „Neu“ eines an.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Wählen Sie links ein Dokument.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Begin one with New, or switch XCAP on in the settings so that phones can put theirs.</source>
        <translation>Noch ist kein Dokument gespeichert.

Legen Sie mit „Neu“ eines an oder schalten Sie in den Einstellungen XCAP ein, damit Telefone ihre Dokumente ablegen können.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Phones put theirs over XCAP at %1. Or begin one here with New: presence rules say who may see a user, resource lists hold contacts.</source>
        <translation>Noch ist kein Dokument gespeichert.

Telefone legen ihre Dokumente über XCAP unter %1 ab. Oder legen Sie hier mit „Neu“ eines an: Präsenzregeln legen fest, wer einen Benutzer sehen darf, Ressourcenlisten enthalten Kontakte.</translation>
    </message>
    <message>
        <source>%1 of %2 is stored.</source>
        <translation>Gespeichert: %1 von %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 of %2; this is how it is now.</source>
        <translation>Jemand anders hat %1 von %2 geändert; dies ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>Somebody else has deleted %1 of %2.</source>
        <translation>Jemand anders hat %1 von %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 is there again.</source>
        <translation>Wiederhergestellt: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>%n Dokument mit Änderungen vom letzten Mal ist noch nicht gespeichert.</numerusform>
            <numerusform>%n Dokumente mit Änderungen vom letzten Mal sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is given up.</source>
        <translation>Verworfen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Show the rows of everybody again</source>
        <translation>Wieder die Zeilen aller anzeigen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows of somebody</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Only the rows of %1; press to show those of everybody</source>
        <translation>Nur die Zeilen von %1; klicken, um die Zeilen aller anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all rows</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>find previous</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>find next</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace what is found here</source>
        <translation>Diese Fundstelle ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all that is found in the document</source>
        <translation>Alle Fundstellen im Dokument ersetzen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which one, how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter, Shift+F3)</source>
        <translation>Rückwärts suchen (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter, F3)</source>
        <translation>Weitersuchen (Eingabe, F3)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>appeared</source>
        <comment>a presentity</comment>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>a presentity</comment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what changed</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>what changed</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>what changed</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>what changed</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>publications</source>
        <comment>what changed</comment>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>There is no phone yet.

Show me fills the server with a few simulated people who publish, watch and misbehave, so that every page has something to show. Or add a phone of your own, and tell it what to do.</source>
        <translation>Noch gibt es kein Telefon.

„Demo starten“ füllt den Server mit einigen simulierten Personen, die veröffentlichen, beobachten und sich danebenbenehmen, damit jede Seite etwas zu zeigen hat. Oder fügen Sie ein eigenes Telefon hinzu und sagen Sie ihm, was es tun soll.</translation>
    </message>
    <message>
        <source>Name of a phone</source>
        <translation>Name eines Telefons</translation>
    </message>
    <message>
        <source>Name or address of the phone to add</source>
        <translation>Name oder Adresse des hinzuzufügenden Telefons</translation>
    </message>
    <message>
        <source>A name of the lab, or a whole address; without one a name is found</source>
        <translation>Name im Labor oder vollständige Adresse; ohne Angabe wird ein Name gewählt</translation>
    </message>
    <message>
        <source>Changes a second of all phones of the crowd</source>
        <translation>Änderungen je Sekunde aller Telefone des Schwarms</translation>
    </message>
    <message>
        <source> changes/s</source>
        <translation> Änderungen/s</translation>
    </message>
    <message>
        <source>Text of the phones to show</source>
        <translation>Text der anzuzeigenden Telefone</translation>
    </message>
    <message>
        <source>Filter the phones</source>
        <translation>Telefone filtern</translation>
    </message>
    <message>
        <source>They have gone. Nothing of them is left at the server.</source>
        <translation>Sie sind weg. Am Server ist nichts von ihnen geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all phones</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n im Schwarm</numerusform>
            <numerusform>%n im Schwarm</numerusform>
        </translation>
    </message>
    <message>
        <source>Six simulated people with seven phones are coming. They publish, watch each other and change now and then; the page Lab shows what each of them sees.</source>
        <translation>Sechs simulierte Personen mit sieben Telefonen kommen. Sie veröffentlichen, beobachten einander und ändern sich ab und zu; die Seite „Labor“ zeigt, was jede von ihnen sieht.</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits, dots and dashes make one, or a whole address such as sip:alice@example.com.</source>
        <translation>„%1“ ist kein Name: Ein Name besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen, oder es ist eine vollständige Adresse wie sip:alice@example.com.</translation>
    </message>
    <message>
        <source>Say whom the phone is to watch: a name of the lab, or an address such as sip:alice@example.com.</source>
        <translation>Geben Sie an, wen das Telefon beobachten soll: einen Namen des Labors oder eine Adresse wie sip:alice@example.com.</translation>
    </message>
</context>
<context>
    <name>gui::Ladder</name>
    <message>
        <source>unknown</source>
        <comment>a phone that does not say who it is</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>unlesbar: %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>media type, size</comment>
        <translation>%1, %2 Byte</translation>
    </message>
    <message>
        <source>again</source>
        <comment>message that was sent once more</comment>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>gui::LadderDiagram</name>
    <message>
        <source>Ladder of the dialog</source>
        <translation>Ablaufdiagramm des Dialogs</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – Wiederholung</translation>
    </message>
</context>
<context>
    <name>gui::ListsForm</name>
    <message>
        <source>Lists and their contacts</source>
        <translation>Listen und ihre Kontakte</translation>
    </message>
    <message>
        <source>There is no list yet. Add one, and then the contacts in it.</source>
        <translation>Noch gibt es keine Liste. Fügen Sie eine hinzu und dann die Kontakte darin.</translation>
    </message>
    <message>
        <source>Address of a new contact: bob@example.com</source>
        <translation>Adresse eines neuen Kontakts: bob@example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>A&amp;dd to %1</source>
        <comment>a list</comment>
        <translation>Zu %1 h&amp;inzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address, such as bob@example.com.</source>
        <translation>„%1“ ist keine Adresse wie bob@example.com.</translation>
    </message>
    <message>
        <source>%1 is on that list already.</source>
        <translation>%1 steht bereits in dieser Liste.</translation>
    </message>
    <message>
        <source>New list</source>
        <comment>name of a list</comment>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Kontakt einer anderen Liste</translation>
    </message>
    <message>
        <source>List elsewhere</source>
        <translation>Liste anderswo</translation>
    </message>
    <message>
        <source>Path below the XCAP root: resource-lists/users/…/~~/…</source>
        <translation>Pfad ab der XCAP-Wurzel: resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>Address of the list: http://…/resource-lists/users/…/~~/…</source>
        <translation>Adresse der Liste: http://…/resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path below the XCAP root, such as resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>„%1“ ist kein Pfad ab der XCAP-Wurzel wie resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a list, which begins with http:// or https://.</source>
        <translation>„%1“ ist keine Adresse einer Liste; sie beginnt mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>gui::ListsModel</name>
    <message>
        <source>List without a name</source>
        <translation>Liste ohne Namen</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Kontakt einer anderen Liste</translation>
    </message>
    <message>
        <source>List of another document</source>
        <translation>Liste eines anderen Dokuments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Eine Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>A contact needs an address.</source>
        <translation>Ein Kontakt braucht eine Adresse.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 steht dort bereits.</translation>
    </message>
    <message>
        <source>It cannot stand there: contacts stand in lists, and no list in itself.</source>
        <translation>Dort kann es nicht stehen: Kontakte stehen in Listen, und keine Liste in sich selbst.</translation>
    </message>
</context>
<context>
    <name>gui::LogLevelMenu</name>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Stufen</translation>
    </message>
    <message>
        <source>What is written to the log, for each category</source>
        <translation>Was je Kategorie ins Protokoll geschrieben wird</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>Wie alles andere</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Words of the lines to show</source>
        <translation>Wörter der anzuzeigenden Zeilen</translation>
    </message>
    <message>
        <source>Filter the lines by words</source>
        <translation>Zeilen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show lines of this level and above</source>
        <translation>Zeilen ab dieser Stufe anzeigen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>level</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Show lines of this category only</source>
        <translation>Nur Zeilen dieser Kategorie anzeigen</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all lines</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the log stands still</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Nobody collects the log of this program.</source>
        <translation>Niemand sammelt das Protokoll dieses Programms.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>Die %Ln Zeile passt nicht zum Filter.</numerusform>
            <numerusform>Keine der %Ln Zeilen passt zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been logged since. Set a lower level under Levels to see more of what the server does.</source>
        <translation>Seither wurde nichts protokolliert. Stellen Sie unter „Stufen“ eine niedrigere Stufe ein, um mehr von dem zu sehen, was der Server tut.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 – Hereabouts</source>
        <comment>page</comment>
        <translation>%1 – Hereabouts</translation>
    </message>
    <message>
        <source>The database is out of reach: %1</source>
        <translation>Die Datenbank ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Empfang auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n Beobachter wartet</numerusform>
            <numerusform>%n Beobachter warten</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hereabouts</source>
        <translation>Über Hereabouts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;A SIP presence server with a window to its state.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;Ein SIP-Präsenzserver mit einem Fenster auf seinen Zustand.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message>
        <source>The database is out of reach: %1. Until it is back, what would change something is answered with 503.</source>
        <translation>Die Datenbank ist nicht erreichbar: %1. Bis sie wieder da ist, wird alles, was etwas ändern würde, mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>All is well: running for %1, and all that was acknowledged is on disk.</source>
        <translation>Alles in Ordnung: läuft seit %1, und alles Bestätigte ist auf der Platte.</translation>
    </message>
    <message>
        <source>The database is out of reach. The log says more.</source>
        <translation>Die Datenbank ist nicht erreichbar. Mehr dazu im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht in die Datenbank geschrieben werden. Welche, steht im Protokoll.</numerusform>
            <numerusform>%n Zeilen konnten nicht in die Datenbank geschrieben werden. Welche, steht im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take its NOTIFYs.</source>
        <translation>%1 nimmt seine NOTIFYs nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>Die NOTIFYs von %n Abonnement schlagen fehl.</numerusform>
            <numerusform>Die NOTIFYs von %n Abonnements schlagen fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n Beobachter wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Beobachter warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 möchte %2 sehen.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and everybody is believed to be who he says: auth.mode is none.</source>
        <translation>Andere Rechner erreichen diesen Server, und jedem wird geglaubt, wer er zu sein sagt: auth.mode ist none.</translation>
    </message>
    <message>
        <source>Passwords are required, and there is no user yet: no phone can log in.</source>
        <translation>Passwörter sind verlangt, und es gibt noch keinen Benutzer: Kein Telefon kann sich anmelden.</translation>
    </message>
</context>
<context>
    <name>gui::NewDocumentDialog</name>
    <message>
        <source>Import a document</source>
        <translation>Dokument importieren</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>Be&amp;ginnen mit:</translation>
    </message>
    <message>
        <source>Whose document is it to be?</source>
        <translation>Wessen Dokument soll es sein?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>Nichts wird gespeichert, bevor Sie auf „Speichern“ klicken.</translation>
    </message>
    <message>
        <source>There is such a document: the file will stand in it as a change that is not stored yet.</source>
        <translation>Ein solches Dokument gibt es bereits: Die Datei wird darin als noch nicht gespeicherte Änderung stehen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>There is such a document already: it will be opened.</source>
        <translation>Ein solches Dokument gibt es bereits: Es wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Type into a phone</source>
        <translation>In ein Telefon eingeben</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>What needs you; Enter leads to the page that helps</source>
        <translation>Was zu erledigen ist; die Eingabetaste führt zur passenden Seite</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Presentities</source>
        <translation>Präsentitäten</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Watchers waiting</source>
        <translation>Wartende Beobachter</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>NOTIFYs sent</source>
        <translation>Gesendete NOTIFYs</translation>
    </message>
    <message>
        <source>NOTIFYs refused</source>
        <translation>Abgelehnte NOTIFYs</translation>
    </message>
    <message>
        <source>NOTIFYs unanswered</source>
        <translation>Unbeantwortete NOTIFYs</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Eingehende Nachrichten</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Ausgehende Nachrichten</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Dauer eines Commits</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>NOTIFYs that wait</source>
        <translation>Wartende NOTIFYs</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Nothing. Nobody waits for a decision, and every NOTIFY arrives.</source>
        <translation>Nichts. Niemand wartet auf eine Entscheidung, und jedes NOTIFY kommt an.</translation>
    </message>
    <message>
        <source>Nothing, for nobody is here yet. Point a softphone at one of the addresses, or let a few simulated people show what the server does.</source>
        <translation>Nichts, denn noch ist niemand da. Richten Sie ein Softphone auf eine der Adressen ein oder lassen Sie einige simulierte Personen zeigen, was der Server kann.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Asked for a password</source>
        <comment>requests</comment>
        <translation>Nach Passwort gefragt</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <comment>requests</comment>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <comment>requests</comment>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Too late, asked again</source>
        <comment>requests</comment>
        <translation>Zu spät, neu gefragt</translation>
    </message>
    <message>
        <source>Played again</source>
        <comment>requests</comment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>requests</comment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>requests</comment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Requests of SIP and XCAP that were not served because of who sent them. Every phone is asked for its password once.</source>
        <translation>Anfragen per SIP und XCAP, die wegen ihres Absenders nicht bedient wurden. Jedes Telefon wird einmal nach seinem Passwort gefragt.</translation>
    </message>
    <message>
        <source>How often each setting of the section limits kept something out since the start.</source>
        <translation>Wie oft jede Einstellung des Abschnitts limits seit dem Start etwas abgewiesen hat.</translation>
    </message>
    <message>
        <source>Limits reached: %1</source>
        <translation>Erreichte Grenzen: %1</translation>
    </message>
</context>
<context>
    <name>gui::PhoneAddresses</name>
    <message>
        <source>SIP over %1</source>
        <comment>UDP</comment>
        <translation>SIP über %1</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>XCAP-Root</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Any user name will do, and nobody has to log in.</source>
        <translation>Eine davon ist der SIP-Server oder Outbound-Proxy des Telefons. Jeder Benutzername ist recht, und niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. The phone logs in with the name and password of a user.</source>
        <translation>Eine davon ist der SIP-Server oder Outbound-Proxy des Telefons. Das Telefon meldet sich mit Name und Passwort eines Benutzers an.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Passwords are required and there is no user yet: add one on the page Users.</source>
        <translation>Eine davon ist der SIP-Server oder Outbound-Proxy des Telefons. Passwörter sind verlangt, und es gibt noch keinen Benutzer: Fügen Sie auf der Seite „Benutzer“ einen hinzu.</translation>
    </message>
</context>
<context>
    <name>gui::PhoneLogModel</name>
    <message>
        <source>→ out</source>
        <comment>a message</comment>
        <translation>→ aus</translation>
    </message>
    <message>
        <source>← in</source>
        <comment>a message</comment>
        <translation>← ein</translation>
    </message>
    <message>
        <source>✕ dropped</source>
        <comment>a message</comment>
        <translation>✕ verworfen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>in or out</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>gui::PhoneModel</name>
    <message>
        <source>sees %1</source>
        <comment>a presentity</comment>
        <translation>sieht %1</translation>
    </message>
    <message>
        <source>hears who watches %1</source>
        <translation>erfährt, wer %1 beobachtet</translation>
    </message>
    <message>
        <source>Last NOTIFY: %1</source>
        <translation>Letztes NOTIFY: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Entity-tag %1, expires: %2</source>
        <translation>Entity-Tag %1, Ablauf: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At the server</source>
        <comment>registered, active</comment>
        <translation>Am Server</translation>
    </message>
    <message>
        <source>NOTIFYs</source>
        <translation>NOTIFYs</translation>
    </message>
</context>
<context>
    <name>gui::PhonePanel</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● offen</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ geschlossen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>An activity of RFC 4480</source>
        <translation>Eine Aktivität nach RFC 4480</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What its user has to say</source>
        <translation>Was sein Benutzer mitzuteilen hat</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>Expiry of the publication</source>
        <translation>Ablauf der Veröffentlichung</translation>
    </message>
    <message>
        <source>Ex&amp;pires in:</source>
        <translation>&amp;Läuft ab in:</translation>
    </message>
    <message>
        <source>Whom to watch: a name of the lab, or an address</source>
        <translation>Wen beobachten: ein Name des Labors oder eine Adresse</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Expiry of the subscription</source>
        <translation>Ablauf des Abonnements</translation>
    </message>
    <message>
        <source>&amp;Watch:</source>
        <translation>Beoba&amp;chten:</translation>
    </message>
    <message>
        <source>Answer to NOTIFYs</source>
        <translation>Antwort auf NOTIFYs</translation>
    </message>
    <message>
        <source>answer with 200</source>
        <translation>mit 200 beantworten</translation>
    </message>
    <message>
        <source>leave them unanswered</source>
        <translation>unbeantwortet lassen</translation>
    </message>
    <message>
        <source>answer with 481: no such dialog</source>
        <translation>mit 481 beantworten: kein solcher Dialog</translation>
    </message>
    <message>
        <source>answer with 486: busy</source>
        <translation>mit 486 beantworten: besetzt</translation>
    </message>
    <message>
        <source>answer with 500: failed</source>
        <translation>mit 500 beantworten: fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;NOTIFYs:</source>
        <translation>&amp;NOTIFYs:</translation>
    </message>
    <message>
        <source>Rea&amp;chable</source>
        <translation>E&amp;rreichbar</translation>
    </message>
    <message>
        <source>Without it no word comes in or goes out, as without network</source>
        <translation>Ohne dies kommt kein Wort herein oder hinaus, wie ohne Netzwerk</translation>
    </message>
    <message>
        <source>Re&amp;gistered</source>
        <translation>Re&amp;gistriert</translation>
    </message>
    <message>
        <source>Keeps a registration at the server</source>
        <translation>Hält eine Registrierung am Server aufrecht</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netzwerk:</translation>
    </message>
    <message>
        <source>What the phone did last</source>
        <translation>Was das Telefon zuletzt getan hat</translation>
    </message>
    <message>
        <source>Choose a phone to see what it does and to tell it what to do.</source>
        <translation>Wählen Sie ein Telefon, um zu sehen, was es tut, und es zu steuern.</translation>
    </message>
</context>
<context>
    <name>gui::PhoneText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>address, device</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● offen</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ geschlossen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, why it is not published</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>– nothing published</source>
        <translation>– nichts veröffentlicht</translation>
    </message>
    <message>
        <source>– nothing</source>
        <comment>seen</comment>
        <translation>– nichts</translation>
    </message>
    <message>
        <source>– nothing yet</source>
        <comment>seen</comment>
        <translation>– noch nichts</translation>
    </message>
    <message>
        <source>– who watches</source>
        <comment>watcher information</comment>
        <translation>– wer beobachtet</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– unbekannt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>status code</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>the server</comment>
        <translation>fragt an…</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Zulassung</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>reason</comment>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>leaves them unanswered</source>
        <comment>NOTIFYs</comment>
        <translation>lässt sie unbeantwortet</translation>
    </message>
    <message>
        <source>answers them</source>
        <comment>NOTIFYs</comment>
        <translation>beantwortet sie</translation>
    </message>
    <message>
        <source>answers them with %1</source>
        <comment>NOTIFYs, status code</comment>
        <translation>beantwortet sie mit %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>NOTIFYs</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>number of NOTIFYs, 3 s ago</comment>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>3 s</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>3 s</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>refused: wants a password</source>
        <translation>abgelehnt: verlangt ein Passwort</translation>
    </message>
</context>
<context>
    <name>gui::PhoneTree</name>
    <message>
        <source>Phones of the lab, and what each sees</source>
        <translation>Telefone des Labors und was jedes sieht</translation>
    </message>
</context>
<context>
    <name>gui::PresenceCards</name>
    <message>
        <source>The presence document as cards</source>
        <translation>Das Präsenzdokument als Karten</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>its state</comment>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphäre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>Dienstklasse</translation>
    </message>
    <message>
        <source>User input</source>
        <translation>Benutzereingabe</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>RPID</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of an element</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::PresentitiesPage</name>
    <message>
        <source>Presentities</source>
        <translation>Präsentitäten</translation>
    </message>
    <message>
        <source>Address, activity or note: alice meeting</source>
        <translation>Adresse, Aktivität oder Notiz: alice meeting</translation>
    </message>
    <message>
        <source>Filter the presentities by words</source>
        <translation>Präsentitäten nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show this state only</source>
        <translation>Nur diesen Status anzeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>With waiting watchers</source>
        <translation>Mit wartenden Beobachtern</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The publication of %1 is removed.</source>
        <translation>Die Veröffentlichung von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Nobody is present yet.

Point a softphone at %1 and let it publish its presence; it will appear here. Show me brings a few simulated people meanwhile.</source>
        <translation>Noch ist niemand präsent.

Richten Sie ein Softphone auf %1 und lassen Sie es seine Präsenz veröffentlichen; sie erscheint dann hier. Die Demo bringt so lange ein paar simulierte Leute.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message>
        <source>Details of the presentity</source>
        <translation>Details der Präsentität</translation>
    </message>
    <message>
        <source>The composed document as XML</source>
        <translation>Das zusammengesetzte Dokument als XML</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Präsenz</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>P&amp;ublications</source>
        <translation>Veröffentlichun&amp;gen</translation>
    </message>
    <message>
        <source>Vie&amp;w as…</source>
        <translation>Ansicht a&amp;ls…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>What was published, as XML</source>
        <translation>Was veröffentlicht wurde, als XML</translation>
    </message>
    <message>
        <source>Choose a publication to see what was sent.</source>
        <translation>Wählen Sie eine Veröffentlichung, um zu sehen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>Was sich seit dem Öffnen des Fensters geändert hat; von allen Präsentitäten zusammen wird die letzte %n Änderung aufbewahrt.</numerusform>
            <numerusform>Was sich seit dem Öffnen des Fensters geändert hat; von allen Präsentitäten zusammen werden die letzten %n Änderungen aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Choose a presentity above to see all about it.</source>
        <translation>Wählen Sie oben eine Präsentität, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not known any more.</source>
        <translation>%1 ist nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityModel</name>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● offen</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ geschlossen</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– unbekannt</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Präsentität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>watchers</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
</context>
<context>
    <name>gui::PublicationModel</name>
    <message>
        <source>never</source>
        <comment>expires</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Entity-tag</source>
        <translation>Entity-Tag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of content</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message>
        <source>10 min ago</source>
        <translation>vor 10 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegistrationModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Empfangen von</translation>
    </message>
</context>
<context>
    <name>gui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Address, contact or user agent: alice linphone</source>
        <translation>Adresse, Kontakt oder User-Agent: alice linphone</translation>
    </message>
    <message>
        <source>Filter the registrations by words</source>
        <translation>Registrierungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>No phone is registered.

Let a softphone register at %1; it will appear here. Show me brings a few simulated phones meanwhile.</source>
        <translation>Kein Telefon ist registriert.

Lassen Sie ein Softphone sich unter %1 registrieren; es erscheint dann hier. Die Demo bringt so lange ein paar simulierte Telefone.</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; each rule has a name of its own</source>
        <translation>Buchstaben, Ziffern, „-“, „_“ und „.“; jede Regel hat einen eigenen Namen</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wer:</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>Doe&amp;s:</source>
        <comment>what a rule does</comment>
        <translation>Ak&amp;tion:</translation>
    </message>
    <message>
        <source>Sh&amp;ows:</source>
        <comment>what a rule shows</comment>
        <translation>Zeig&amp;t:</translation>
    </message>
    <message>
        <source>The rule has parts that only the source shows, and they stay as they are: %1.</source>
        <translation>Die Regel hat Teile, die nur der Quelltext zeigt; sie bleiben, wie sie sind: %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleGrantsBox</name>
    <message>
        <source>&amp;Everything</source>
        <comment>is shown</comment>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>All services, the person and all devices, with all details</source>
        <translation>Alle Dienste, die Person und alle Geräte, mit allen Details</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>services</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Details:</translation>
    </message>
    <message>
        <source>Activity at the keyboard</source>
        <translation>Aktivität an der Tastatur</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <comment>activity at it</comment>
        <translation>Tastatur:</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>Others:</source>
        <comment>elements that are shown</comment>
        <translation>Andere:</translation>
    </message>
</context>
<context>
    <name>gui::RuleMembersBox</name>
    <message>
        <source>Whom the rule means</source>
        <translation>Für wen die Regel gilt</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Anyone, identified or not</source>
        <translation>Alle, identifiziert oder nicht</translation>
    </message>
    <message>
        <source>Those the rule means, and exceptions</source>
        <translation>Für wen die Regel gilt, und Ausnahmen</translation>
    </message>
    <message>
        <source>bob@example.com, example.com, or * for everybody</source>
        <translation>bob@example.com, example.com oder * für alle</translation>
    </message>
    <message>
        <source>An address or a domain to add</source>
        <translation>Adresse oder Domäne zum Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>The rule means this one too</source>
        <translation>Die Regel gilt auch für diesen Eintrag</translation>
    </message>
    <message>
        <source>&amp;Except</source>
        <comment>a button</comment>
        <translation>A&amp;usnehmen</translation>
    </message>
    <message>
        <source>The rule does not mean this one, though it means the others of the domain or group that is selected</source>
        <translation>Die Regel gilt nicht für diesen Eintrag, wohl aber für die anderen der ausgewählten Domäne oder Gruppe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Who stays unidentified</source>
        <translation>Wer nicht identifiziert ist</translation>
    </message>
    <message>
        <source>What only the source can say</source>
        <translation>Was nur der Quelltext ausdrücken kann</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>außer %1</translation>
    </message>
    <message>
        <source>%1, as decided on the page Approvals</source>
        <translation>%1, laut Entscheidung auf der Seite „Zulassungen“</translation>
    </message>
    <message>
        <source>A rule has to mean somebody: add another first, choose anyone, or remove the rule</source>
        <translation>Eine Regel muss für jemanden gelten: Fügen Sie zuerst einen anderen Eintrag hinzu, wählen Sie „Alle“ oder entfernen Sie die Regel</translation>
    </message>
    <message>
        <source>The rule does not mean the selected one any more</source>
        <translation>Die Regel gilt nicht mehr für den ausgewählten Eintrag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an address, such as bob@example.com, nor a domain.</source>
        <translation>„%1“ ist weder eine Adresse wie bob@example.com noch eine Domäne.</translation>
    </message>
    <message>
        <source>The rule means %1 already.</source>
        <translation>Die Regel gilt bereits für %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleMomentBox</name>
    <message>
        <source>The sphere in which the rule holds</source>
        <translation>Die Sphäre, in der die Regel gilt</translation>
    </message>
    <message>
        <source>What phones publish as the sphere of the user, such as work or home; several with spaces between</source>
        <translation>Was Telefone als Sphäre des Benutzers veröffentlichen, etwa work oder home; mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>In every sphere</source>
        <translation>In jeder Sphäre</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>&amp;Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Let the rule hold only between two times</source>
        <translation>Die Regel nur zwischen zwei Zeitpunkten gelten lassen</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>a time</comment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <comment>a time</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this period away; without any the rule always holds</source>
        <translation>Diesen Zeitraum entfernen; ohne Zeitraum gilt die Regel immer</translation>
    </message>
</context>
<context>
    <name>gui::RulesForm</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>name</comment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>There is no rule yet: watchers are decided about on the page Approvals. Add a rule to say who may see what.</source>
        <translation>Noch gibt es keine Regel: Über Beobachter wird auf der Seite „Zulassungen“ entschieden. Fügen Sie eine Regel hinzu, um festzulegen, wer was sehen darf.</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a rule</comment>
        <translation>Freunde</translation>
    </message>
</context>
<context>
    <name>gui::SeenBox</name>
    <message>
        <source>None</source>
        <comment>of the services</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the services</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>of the services</comment>
        <translation>Einige</translation>
    </message>
    <message>
        <source>Which of %1 are shown</source>
        <translation>Angezeigte Auswahl: %1</translation>
    </message>
    <message>
        <source>What they are known by</source>
        <translation>Woran sie erkannt werden</translation>
    </message>
    <message>
        <source>Which class, address or id</source>
        <translation>Welche Klasse, Adresse oder ID</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>of the class, which</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gui::SettingRow</name>
    <message>
        <source>Back to the default: empty</source>
        <translation>Zurück zum Standardwert: leer</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standardwert: %1</translation>
    </message>
    <message>
        <source>The command line says so; the file would not count.</source>
        <translation>Auf der Befehlszeile festgelegt; die Datei gälte nicht.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Geändert, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>From the file.</source>
        <translation>Aus der Datei.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Der Standardwert.</translation>
    </message>
    <message>
        <source>Counts after a restart.</source>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message>
        <source>Listening addresses</source>
        <translation>Empfangsadressen</translation>
    </message>
    <message>
        <source>Domains served</source>
        <translation>Bediente Domänen</translation>
    </message>
    <message>
        <source>Name told to peers</source>
        <translation>Name gegenüber Gegenstellen</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Dauerhaftigkeit</translation>
    </message>
    <message>
        <source>Publications, shortest life</source>
        <translation>Veröffentlichungen, kürzeste Dauer</translation>
    </message>
    <message>
        <source>Publications, longest life</source>
        <translation>Veröffentlichungen, längste Dauer</translation>
    </message>
    <message>
        <source>Publications, usual life</source>
        <translation>Veröffentlichungen, übliche Dauer</translation>
    </message>
    <message>
        <source>Subscriptions, shortest life</source>
        <translation>Abonnements, kürzeste Dauer</translation>
    </message>
    <message>
        <source>Subscriptions, longest life</source>
        <translation>Abonnements, längste Dauer</translation>
    </message>
    <message>
        <source>Subscriptions, usual life</source>
        <translation>Abonnements, übliche Dauer</translation>
    </message>
    <message>
        <source>Registrations, shortest life</source>
        <translation>Registrierungen, kürzeste Dauer</translation>
    </message>
    <message>
        <source>Registrations, longest life</source>
        <translation>Registrierungen, längste Dauer</translation>
    </message>
    <message>
        <source>Registrations, usual life</source>
        <translation>Registrierungen, übliche Dauer</translation>
    </message>
    <message>
        <source>Pause between NOTIFYs</source>
        <translation>Pause zwischen NOTIFYs</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs</source>
        <translation>Unbeantwortete NOTIFYs</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Neuer Versuch nach</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Keine Zulassung nötig</translation>
    </message>
    <message>
        <source>Remember who waits for</source>
        <translation>Wartende merken für</translation>
    </message>
    <message>
        <source>Watchers no rule names</source>
        <translation>Beobachter, die keine Regel nennt</translation>
    </message>
    <message>
        <source>Rules that grant no part show</source>
        <translation>Regeln, die keinen Teil freigeben, zeigen</translation>
    </message>
    <message>
        <source>Rules of the OMA</source>
        <translation>OMA-Regeln</translation>
    </message>
    <message>
        <source>Several publications</source>
        <translation>Mehrere Veröffentlichungen</translation>
    </message>
    <message>
        <source>Registered means open</source>
        <translation>Registriert gilt als offen</translation>
    </message>
    <message>
        <source>XCAP addresses</source>
        <translation>XCAP-Adressen</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>XCAP-Root</translation>
    </message>
    <message>
        <source>Header of a trusted proxy</source>
        <translation>Header eines vertrauenswürdigen Proxys</translation>
    </message>
    <message>
        <source>HTTP: request line</source>
        <translation>HTTP: Anfragezeile</translation>
    </message>
    <message>
        <source>HTTP: size of the header</source>
        <translation>HTTP: Größe des Headers</translation>
    </message>
    <message>
        <source>HTTP: header fields</source>
        <translation>HTTP: Headerfelder</translation>
    </message>
    <message>
        <source>HTTP: size of the body</source>
        <translation>HTTP: Größe des Bodys</translation>
    </message>
    <message>
        <source>HTTP: connections</source>
        <translation>HTTP: Verbindungen</translation>
    </message>
    <message>
        <source>HTTP: connections of one address</source>
        <translation>HTTP: Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>HTTP: requests of one connection</source>
        <translation>HTTP: Anfragen einer Verbindung</translation>
    </message>
    <message>
        <source>HTTP: time for the header</source>
        <translation>HTTP: Zeit für den Header</translation>
    </message>
    <message>
        <source>HTTP: time for the body</source>
        <translation>HTTP: Zeit für den Body</translation>
    </message>
    <message>
        <source>HTTP: period of progress</source>
        <translation>HTTP: Intervall der Fortschrittsprüfung</translation>
    </message>
    <message>
        <source>HTTP: bytes in a period</source>
        <translation>HTTP: Byte je Intervall</translation>
    </message>
    <message>
        <source>HTTP: time without a request</source>
        <translation>HTTP: Zeit ohne Anfrage</translation>
    </message>
    <message>
        <source>Size of a SIP message</source>
        <translation>Größe einer SIP-Nachricht</translation>
    </message>
    <message>
        <source>SIP header fields</source>
        <translation>SIP-Headerfelder</translation>
    </message>
    <message>
        <source>Size of a SIP header</source>
        <translation>Größe eines SIP-Headers</translation>
    </message>
    <message>
        <source>Publications of a presentity</source>
        <translation>Veröffentlichungen einer Präsentität</translation>
    </message>
    <message>
        <source>Contacts of a user</source>
        <translation>Kontakte eines Benutzers</translation>
    </message>
    <message>
        <source>Subscriptions in all</source>
        <translation>Abonnements insgesamt</translation>
    </message>
    <message>
        <source>Subscriptions to a presentity</source>
        <translation>Abonnements einer Präsentität</translation>
    </message>
    <message>
        <source>Depth of a document</source>
        <translation>Tiefe eines Dokuments</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP-Verbindungen</translation>
    </message>
    <message>
        <source>Timer T1</source>
        <translation>Timer T1</translation>
    </message>
    <message>
        <source>Timer T2</source>
        <translation>Timer T2</translation>
    </message>
    <message>
        <source>Timer T4</source>
        <translation>Timer T4</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Steuersocket</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>XCAP</source>
        <translation>XCAP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Approval and rules</source>
        <translation>Zulassung und Regeln</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Gültigkeitsdauern</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Ways of hashing</source>
        <translation>Hashverfahren</translation>
    </message>
    <message>
        <source>Phones that know MD5</source>
        <translation>Telefone, die nur MD5 können</translation>
    </message>
    <message>
        <source>Life of a challenge</source>
        <translation>Lebensdauer einer Challenge</translation>
    </message>
    <message>
        <source>Answers remembered</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>Counts must rise</source>
        <translation>Zähler müssen steigen</translation>
    </message>
    <message>
        <source>Old style of answers</source>
        <translation>Antworten alter Art</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Ask as a proxy</source>
        <translation>Wie ein Proxy fragen</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>Benutzer und Passwörter</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Authorities&apos; file</source>
        <translation>Datei der Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Peers have to prove</source>
        <translation>Gegenstellen müssen sich ausweisen</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Zertifikate der Clients</translation>
    </message>
    <message>
        <source>TLS: time to agree</source>
        <translation>TLS: Zeit bis zur Einigung</translation>
    </message>
    <message>
        <source>TLS: handshakes under way</source>
        <translation>TLS: offene Handshakes</translation>
    </message>
    <message>
        <source>TLS: handshakes of one address</source>
        <translation>TLS: Handshakes einer Adresse</translation>
    </message>
    <message>
        <source>Subscriptions at the end</source>
        <translation>Abonnements am Ende</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Speicherabzüge</translation>
    </message>
    <message>
        <source>Subscriptions of a watcher</source>
        <translation>Abonnements eines Beobachters</translation>
    </message>
    <message>
        <source>Presentities in all</source>
        <translation>Präsentitäten insgesamt</translation>
    </message>
    <message>
        <source>Elements of a document</source>
        <translation>Elemente eines Dokuments</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Attribute eines Elements</translation>
    </message>
    <message>
        <source>Documents of a user</source>
        <translation>Dokumente eines Benutzers</translation>
    </message>
    <message>
        <source>Bytes of a user&apos;s documents</source>
        <translation>Bytes der Dokumente eines Benutzers</translation>
    </message>
    <message>
        <source>Requests a second, of an address</source>
        <translation>Anfragen je Sekunde, einer Adresse</translation>
    </message>
    <message>
        <source>Requests a second, of a user</source>
        <translation>Anfragen je Sekunde, eines Benutzers</translation>
    </message>
    <message>
        <source>Seconds saved up</source>
        <translation>Angesparte Sekunden</translation>
    </message>
    <message>
        <source>This machine is exempt</source>
        <translation>Dieser Rechner ist ausgenommen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Bytes to strangers</source>
        <translation>Bytes an Fremde</translation>
    </message>
    <message>
        <source>TCP connections of an address</source>
        <translation>TCP-Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>Names looked for in DNS</source>
        <translation>Im DNS gesuchte Namen</translation>
    </message>
    <message>
        <source>Longest look-up</source>
        <translation>Längste Suche</translation>
    </message>
    <message>
        <source>Requests remembered</source>
        <translation>Gemerkte Anfragen</translation>
    </message>
    <message>
        <source>Presentities that remember a watcher</source>
        <translation>Präsentitäten, die sich einen Beobachter merken</translation>
    </message>
    <message>
        <source>XCAP root for phones</source>
        <translation>XCAP-Root für Telefone</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of an XCAP document</source>
        <translation>Größe eines XCAP-Dokuments</translation>
    </message>
    <message>
        <source>Depth of an XCAP document</source>
        <translation>Tiefe eines XCAP-Dokuments</translation>
    </message>
    <message>
        <source>Elements of an XCAP document</source>
        <translation>Elemente eines XCAP-Dokuments</translation>
    </message>
    <message>
        <source>Attributes of an XCAP element</source>
        <translation>Attribute eines XCAP-Elements</translation>
    </message>
    <message>
        <source>TCP: time without a word</source>
        <translation>TCP: Zeit ohne Nachricht</translation>
    </message>
    <message>
        <source>TCP: time for a message</source>
        <translation>TCP: Zeit für eine Nachricht</translation>
    </message>
    <message>
        <source>TCP: bytes the other side leaves unread</source>
        <translation>TCP: von der Gegenseite ungelesene Bytes</translation>
    </message>
    <message>
        <source>Size of the log file</source>
        <translation>Größe der Protokolldatei</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben in %1</translation>
    </message>
    <message>
        <source>&amp;Restart the server</source>
        <translation>Server &amp;neu starten</translation>
    </message>
    <message>
        <source>Something here is not right yet.</source>
        <translation>Hier stimmt etwas noch nicht.</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Gespeichert und wirksam.</translation>
    </message>
    <message>
        <source>Saved. These count after a restart of the server: %1.</source>
        <translation>Gespeichert. Nach einem Neustart des Servers gelten: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>⚠ You may not write %1, and the server was told to read no other file: what is changed here cannot be saved.</source>
        <translation>⚠ Sie dürfen %1 nicht schreiben, und der Server soll keine andere Datei lesen: Was hier geändert wird, kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what waits there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::StartProblem</name>
    <message>
        <source>Hereabouts cannot start</source>
        <translation>Hereabouts kann nicht starten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Another program, perhaps another Hereabouts, may have the address. End it and try again, or listen at another port; phones must be told that port then.</source>
        <translation>Möglicherweise belegt ein anderes Programm, vielleicht ein anderes Hereabouts, die Adresse. Beenden Sie es und versuchen Sie es erneut, oder verwenden Sie einen anderen Port; dieser muss dann auch in den Telefonen eingestellt werden.</translation>
    </message>
    <message>
        <source>Another Hereabouts may have the database open, or the file may not be written. End the other one and try again, or keep the state in another file.</source>
        <translation>Möglicherweise hat ein anderes Hereabouts die Datenbank geöffnet, oder die Datei darf nicht geschrieben werden. Beenden Sie das andere und versuchen Sie es erneut, oder halten Sie den Zustand in einer anderen Datei.</translation>
    </message>
    <message>
        <source>Another program may have the address for XCAP. Choose another one in the settings, or go on without XCAP.</source>
        <translation>Möglicherweise belegt ein anderes Programm die Adresse für XCAP. Wählen Sie in den Einstellungen eine andere oder fahren Sie ohne XCAP fort.</translation>
    </message>
    <message>
        <source>Choose another control socket in the settings, or end the program that has it.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Steuersocket oder beenden Sie das Programm, das ihn belegt.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>port</comment>
        <translation>ein beliebiger freier</translation>
    </message>
    <message>
        <source>&amp;Use it this time</source>
        <translation>&amp;Diesmal verwenden</translation>
    </message>
    <message>
        <source>Another &amp;port:</source>
        <translation>Anderer &amp;Port:</translation>
    </message>
    <message>
        <source>Another &amp;file:</source>
        <translation>Andere Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Go on without XCAP</source>
        <translation>&amp;Ohne XCAP fortfahren</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Correct the file and try again, or go on with the defaults this time; the file stays as it is.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es erneut, oder fahren Sie diesmal mit den Vorgaben fort; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Go on with the defaults</source>
        <translation>&amp;Mit den Vorgaben fortfahren</translation>
    </message>
    <message>
        <source>Choose other files in the settings, or take the addresses for TLS out of them. “hereabouts certificate” makes a certificate for a lab.</source>
        <translation>Wählen Sie in den Einstellungen andere Dateien oder entfernen Sie dort die Adressen für TLS. „hereabouts certificate“ macht ein Zertifikat fürs Labor.</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message>
        <source>… not answered yet</source>
        <comment>NOTIFY</comment>
        <translation>… noch nicht beantwortet</translation>
    </message>
    <message>
        <source>… looks up the address</source>
        <comment>NOTIFY</comment>
        <translation>… löst die Adresse auf</translation>
    </message>
    <message>
        <source>… waits its interval</source>
        <comment>NOTIFY</comment>
        <translation>… wartet den Abstand ab</translation>
    </message>
    <message>
        <source>… waits for the disk</source>
        <comment>NOTIFY</comment>
        <translation>… wartet auf die Platte</translation>
    </message>
    <message>
        <source>… in the queue</source>
        <comment>NOTIFY</comment>
        <translation>… in der Warteschlange</translation>
    </message>
    <message>
        <source>– none sent</source>
        <comment>NOTIFY</comment>
        <translation>– keines gesendet</translation>
    </message>
    <message>
        <source>✗ no answer</source>
        <comment>to a NOTIFY</comment>
        <translation>✗ keine Antwort</translation>
    </message>
    <message>
        <source>The last NOTIFY was sent and waits for its answer.</source>
        <translation>Das letzte NOTIFY wurde gesendet und wartet auf seine Antwort.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: the address of the watcher is being looked up.</source>
        <translation>Ein NOTIFY steht aus: Die Adresse des Beobachters wird gerade aufgelöst.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: it waits until the least interval between two has passed.</source>
        <translation>Ein NOTIFY steht aus: Es wartet, bis der Mindestabstand zwischen zwei NOTIFYs verstrichen ist.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: what it speaks of is on its way to the disk.</source>
        <translation>Ein NOTIFY steht aus: Sein Inhalt wird gerade auf die Platte geschrieben.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed and waits for its turn.</source>
        <translation>Ein NOTIFY steht aus und wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>No NOTIFY has been sent since the server was started, and none is owed.</source>
        <translation>Seit dem Start des Servers wurde kein NOTIFY gesendet, und es steht keines aus.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>Niemand hat das letzte NOTIFY beantwortet (%n-mal ohne Antwort).</numerusform>
            <numerusform>Niemand hat das letzte NOTIFY beantwortet (%n-mal ohne Antwort).</numerusform>
        </translation>
    </message>
    <message>
        <source>The watcher refused the last NOTIFY with %1.</source>
        <translation>Der Beobachter hat das letzte NOTIFY mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The watcher has the current state.</source>
        <translation>Der Beobachter hat den aktuellen Status.</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Präsentität</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>event package</comment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last NOTIFY</source>
        <translation>Letztes NOTIFY</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to the last NOTIFY</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>CSeq</source>
        <translation>CSeq</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Presentity, watcher, contact, user agent or Call-ID: alice bob</source>
        <translation>Präsentität, Beobachter, Kontakt, User-Agent oder Call-ID: alice bob</translation>
    </message>
    <message>
        <source>Filter the subscriptions by words</source>
        <translation>Abonnements nach Wörtern filtern</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <comment>subscription</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End</source>
        <comment>subscriptions</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the selected subscriptions</source>
        <translation>Die ausgewählten Abonnements beenden</translation>
    </message>
    <message>
        <source>End the selected subscriptions, with a reason</source>
        <translation>Die ausgewählten Abonnements mit Angabe eines Grundes beenden</translation>
    </message>
    <message>
        <source>Which subscriptions to show</source>
        <translation>Welche Abonnements angezeigt werden</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>The last NOTIFY was refused or not answered</source>
        <translation>Das letzte NOTIFY wurde abgelehnt oder nicht beantwortet</translation>
    </message>
    <message>
        <source>Show this event package only</source>
        <translation>Nur dieses Event-Paket anzeigen</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>%n NOTIFY unterwegs.</numerusform>
            <numerusform>%n NOTIFYs unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>%n Abonnement als %1 beendet.</numerusform>
            <numerusform>%n Abonnements als %1 beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody watches anybody at the moment.

Add a contact in a softphone, or let the Lab watch somebody; each subscription appears here. Show me brings a few simulated people who do.</source>
        <translation>Zurzeit beobachtet niemand jemanden.

Fügen Sie in einem Softphone einen Kontakt hinzu oder lassen Sie das Labor jemanden beobachten; jedes Abonnement erscheint hier. Die Demo bringt ein paar simulierte Leute, die es tun.</translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>Die %Ln Zeile passt nicht zum Filter.</numerusform>
            <numerusform>Keine der %Ln Zeilen passt zum Filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message>
        <source>now</source>
        <comment>moment</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>duration</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>duration</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficDetails</name>
    <message>
        <source>Choose a message to see the ladder of its dialog.</source>
        <translation>Wählen Sie eine Nachricht, um das Ablaufdiagramm ihres Dialogs zu sehen.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to see its source.</source>
        <translation>Wählen Sie eine Nachricht, um ihren Quelltext zu sehen.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficFilterBar</name>
    <message>
        <source>User, Call-ID, method, status: alice NOTIFY 4xx</source>
        <translation>Benutzer, Call-ID, Methode, Status: alice NOTIFY 4xx</translation>
    </message>
    <message>
        <source>Filter the messages by words</source>
        <translation>Nachrichten nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show this method only</source>
        <translation>Nur diese Methode anzeigen</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>Show this kind of message only</source>
        <translation>Nur diese Art von Nachricht anzeigen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>1xx: under way</source>
        <translation>1xx: in Bearbeitung</translation>
    </message>
    <message>
        <source>2xx: done</source>
        <translation>2xx: erfolgreich</translation>
    </message>
    <message>
        <source>3xx: elsewhere</source>
        <translation>3xx: umgeleitet</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx: abgelehnt</translation>
    </message>
    <message>
        <source>5xx: server failed</source>
        <translation>5xx: Serverfehler</translation>
    </message>
    <message>
        <source>6xx: refused everywhere</source>
        <translation>6xx: überall abgelehnt</translation>
    </message>
    <message>
        <source>Status 300 and above, unreadable messages, and what was sent again</source>
        <translation>Status ab 300, unlesbare Nachrichten und Wiederholungen</translation>
    </message>
</context>
<context>
    <name>gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>gui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>angehalten, %n wartet</numerusform>
            <numerusform>angehalten, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all messages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gone</source>
        <comment>messages that were given up</comment>
        <translation>
            <numerusform>%n ältere verworfen</numerusform>
            <numerusform>%n ältere verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>Die %Ln Nachricht passt nicht zum Filter.</numerusform>
            <numerusform>Keine der %Ln Nachrichten passt zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still. Let it go on to see what has passed.</source>
        <translation>Die Liste ist angehalten. Setzen Sie sie fort, um zu sehen, was durchgelaufen ist.</translation>
    </message>
    <message>
        <source>Save the messages as text</source>
        <translation>Nachrichten als Text speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the dialogs as a flow</source>
        <translation>Dialoge als Flow speichern</translation>
    </message>
    <message>
        <source>Flows (*.flow)</source>
        <translation>Flows (*.flow)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>No message has passed since this page was opened.

Point a softphone at %1; each message in and out will appear here. Show me brings a few simulated people who talk.</source>
        <translation>Seit diese Seite geöffnet wurde, ist keine Nachricht vorbeigekommen.

Richten Sie ein Softphone auf %1; jede ein- und ausgehende Nachricht erscheint dann hier. Die Demo bringt ein paar simulierte Leute, die miteinander reden.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficTable</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>gui::TrafficText</name>
    <message>
        <source>→ in</source>
        <comment>a message came</comment>
        <translation>→ ein</translation>
    </message>
    <message>
        <source>← out</source>
        <comment>a message was sent</comment>
        <translation>← aus</translation>
    </message>
    <message>
        <source>%1 – unreadable: %2</source>
        <comment>first words of a message, why</comment>
        <translation>%1 – unlesbar: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a response, method of its request</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – Wiederholung</translation>
    </message>
    <message>
        <source>%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: %2 kam von %3, %4 an %5, Call-ID %6, %7 Byte</translation>
    </message>
    <message>
        <source>%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: %2 wurde gesendet an %3, %4 an %5, Call-ID %6, %7 Byte</translation>
    </message>
    <message>
        <source>No TLS: %1</source>
        <translation>Kein TLS: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, why there is no TLS, with whom</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n Beobachter wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Beobachter warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 möchte %2 sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts: %n Beobachter wartet</numerusform>
            <numerusform>Hereabouts: %n Beobachter warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new asks</source>
        <translation>Eine neue Anfrage</translation>
    </message>
</context>
<context>
    <name>gui::UnknownBox</name>
    <message>
        <source>Elements of other specifications that are shown</source>
        <translation>Sichtbare Elemente anderer Spezifikationen</translation>
    </message>
    <message>
        <source>Element: mood-text</source>
        <translation>Element: mood-text</translation>
    </message>
    <message>
        <source>Name of an element</source>
        <translation>Name eines Elements</translation>
    </message>
    <message>
        <source>Namespace: urn:example:mood</source>
        <translation>Namensraum: urn:example:mood</translation>
    </message>
    <message>
        <source>Namespace of the element</source>
        <translation>Namensraum des Elements</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>element, namespace</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::UserForm</name>
    <message>
        <source>Name and domain of the user</source>
        <translation>Name und Domain des Benutzers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Das Passwort noch einmal</translation>
    </message>
    <message>
        <source>&amp;Keep it readable in the database</source>
        <translation>Es lesbar in der Datenbank &amp;behalten</translation>
    </message>
    <message>
        <source>For phones that are set up from the database, or if the realm is to change: hashes count for one realm only.</source>
        <translation>Für Telefone, die aus der Datenbank eingerichtet werden, oder falls sich der Realm ändern soll: Hashes gelten nur für einen Realm.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <comment>password</comment>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>There is such a user already. Close this form and choose him in the table to give him another password.</source>
        <translation>Diesen Benutzer gibt es schon. Schließen Sie dieses Formular und wählen Sie ihn in der Tabelle, um ihm ein anderes Passwort zu geben.</translation>
    </message>
    <message>
        <source>This server serves %1, not %2.</source>
        <comment>domains</comment>
        <translation>Dieser Server bedient %1, nicht %2.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>password</comment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Whoever can read the database will read this password.</source>
        <translation>Wer die Datenbank lesen kann, liest dieses Passwort.</translation>
    </message>
    <message>
        <source>The old password counts no more as soon as the new one is stored; the phones of this user must be told.</source>
        <translation>Das alte Passwort gilt nicht mehr, sobald das neue gespeichert ist; die Telefone dieses Benutzers müssen es erfahren.</translation>
    </message>
    <message>
        <source>The phone logs in with the name before the @ and this password. Only hashes of it are stored.</source>
        <translation>Das Telefon meldet sich mit dem Namen vor dem @ und diesem Passwort an. Gespeichert werden nur Hashes davon.</translation>
    </message>
    <message>
        <source>This user is gone.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>gui::UserModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <comment>algorithms of hashing</comment>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Passwort gespeichert</translation>
    </message>
    <message>
        <source>⚠ readable</source>
        <comment>password</comment>
        <translation>⚠ lesbar</translation>
    </message>
    <message>
        <source>as hashes</source>
        <comment>password</comment>
        <translation>als Hashes</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>password</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>⚠ nothing</source>
        <comment>algorithms</comment>
        <translation>⚠ nichts</translation>
    </message>
    <message>
        <source>Nothing is stored that this user could log in by: set a password.</source>
        <translation>Nichts ist gespeichert, womit dieser Benutzer sich anmelden könnte: Setzen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Only the oldest hash is stored, as other servers write it. A new password stores the others too.</source>
        <translation>Nur der älteste Hash ist gespeichert, wie andere Server ihn schreiben. Ein neues Passwort speichert auch die anderen.</translation>
    </message>
    <message>
        <source>The phone chooses one of these to hash its answer with.</source>
        <translation>Das Telefon wählt eines davon, um seine Antwort zu hashen.</translation>
    </message>
    <message>
        <source>Whoever reads the database reads this password. A new password is kept as hashes unless you wish otherwise.</source>
        <translation>Wer die Datenbank liest, liest dieses Passwort. Ein neues Passwort wird als Hashes gespeichert, wenn Sie es nicht anders wünschen.</translation>
    </message>
    <message>
        <source>Nobody can read the password, here or in the database.</source>
        <translation>Niemand kann das Passwort lesen, weder hier noch in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name, domain or algorithm: alice sha</source>
        <translation>Name, Domain oder Algorithmus: alice sha</translation>
    </message>
    <message>
        <source>Filter the users by words</source>
        <translation>Die Benutzer nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Which users to show</source>
        <translation>Welche Benutzer gezeigt werden</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Readable passwords</source>
        <translation>Lesbare Passwörter</translation>
    </message>
    <message>
        <source>MD5 alone</source>
        <translation>Nur MD5</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Passwords are required: who publishes, subscribes, registers or uses XCAP logs in as one of these users.</source>
        <translation>Passwörter sind verlangt: Wer veröffentlicht, abonniert, sich registriert oder XCAP benutzt, meldet sich als einer dieser Benutzer an.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and nobody has to log in: auth.mode is none. To change that, set it to required in the settings; it counts from the next start.</source>
        <translation>Andere Rechner erreichen diesen Server, und niemand muss sich anmelden: auth.mode ist none. Um das zu ändern, setzen Sie es in den Einstellungen auf required; es gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Nobody has to log in, for only this machine can reach the server. With auth.mode = required in the settings everybody has to, from the next start.</source>
        <translation>Niemand muss sich anmelden, denn nur dieser Rechner erreicht den Server. Mit auth.mode = required in den Einstellungen müssen es alle, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>There is no user yet, and so no phone can log in.

Add a user, and type his name and password into his phone.</source>
        <translation>Es gibt noch keinen Benutzer, und so kann sich kein Telefon anmelden.

Fügen Sie einen Benutzer hinzu und geben Sie seinen Namen und sein Passwort in sein Telefon ein.</translation>
    </message>
    <message>
        <source>There is no user.

Add those who are to log in, and then set auth.mode to required in the settings.</source>
        <translation>Es gibt keinen Benutzer.

Fügen Sie die hinzu, die sich anmelden sollen, und setzen Sie dann auth.mode in den Einstellungen auf required.</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>Den Benutzer %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>%n Benutzer löschen?</numerusform>
            <numerusform>%n Benutzer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones are refused from now on. What they have published and subscribed stays until it expires, and their documents stay. The passwords cannot be brought back.</source>
        <translation>Ihre Telefone werden von nun an abgewiesen. Was sie veröffentlicht und abonniert haben, bleibt, bis es abläuft, und ihre Dokumente bleiben. Die Passwörter lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Nothing changes for their phones as long as nobody has to log in. Documents stay. The passwords cannot be brought back.</source>
        <translation>Für ihre Telefone ändert sich nichts, solange sich niemand anmelden muss. Dokumente bleiben. Die Passwörter lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>users</comment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>gui::ViewAsPane</name>
    <message>
        <source>Watcher to view the presentity as</source>
        <translation>Beobachter, aus dessen Sicht die Präsentität gezeigt wird</translation>
    </message>
    <message>
        <source>View a&amp;s</source>
        <translation>A&amp;nsicht als</translation>
    </message>
    <message>
        <source>The decision, and why</source>
        <translation>Die Entscheidung und ihr Grund</translation>
    </message>
    <message>
        <source>The document that the watcher gets</source>
        <translation>Das Dokument, das der Beobachter erhält</translation>
    </message>
    <message>
        <source>The watcher gets no document.</source>
        <translation>Der Beobachter erhält kein Dokument.</translation>
    </message>
    <message>
        <source>Type the address of a watcher above, of one who asked or of anybody, to see what he is told and which rules say so.</source>
        <translation>Geben Sie oben die Adresse eines Beobachters ein, der angefragt hat, oder eine beliebige andere, um zu sehen, was er erfährt und welche Regeln das festlegen.</translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message>
        <source>%1 waits for the approval of %2.</source>
        <translation>%1 wartet auf die Zulassung durch %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>%n Beobachter des Labors wartet auf Zulassung.</numerusform>
            <numerusform>%n Beobachter des Labors warten auf Zulassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Approvals</source>
        <translation>Auf der Seite „Zulassungen“ entscheiden</translation>
    </message>
</context>
<context>
    <name>gui::WatcherModel</name>
    <message>
        <source>◔ pending</source>
        <comment>state of a watcher</comment>
        <translation>◔ ausstehend</translation>
    </message>
    <message>
        <source>◌ waiting</source>
        <comment>state of a watcher</comment>
        <translation>◌ wartend</translation>
    </message>
    <message>
        <source>◎ let in, undecided</source>
        <comment>state of a watcher</comment>
        <translation>◎ eingelassen, unentschieden</translation>
    </message>
    <message>
        <source>● allowed</source>
        <comment>state of a watcher</comment>
        <translation>● zugelassen</translation>
    </message>
    <message>
        <source>◐ politely blocked</source>
        <comment>state of a watcher</comment>
        <translation>◐ höflich abgewiesen</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <comment>state of a watcher</comment>
        <translation>⊘ blockiert</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>state of a watcher that we do not know</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>It watches, and is told nothing until you decide.</source>
        <translation>Er beobachtet, erfährt aber nichts, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Its subscription ended before anybody decided; the decision counts when it asks again.</source>
        <translation>Sein Abonnement endete, bevor jemand entschieden hatte; die Entscheidung gilt, wenn er wieder anfragt.</translation>
    </message>
    <message>
        <source>Nobody has decided; the server is set to let everybody in.</source>
        <translation>Niemand hat entschieden; der Server ist so eingestellt, dass er alle einlässt.</translation>
    </message>
    <message>
        <source>It may see the presentity.</source>
        <translation>Er darf die Präsentität sehen.</translation>
    </message>
    <message>
        <source>To it, the presentity looks absent.</source>
        <translation>Für ihn erscheint die Präsentität abwesend.</translation>
    </message>
    <message>
        <source>It is refused, and told so.</source>
        <translation>Er wird abgelehnt und erfährt es.</translation>
    </message>
    <message>
        <source>The table of watchers says “%1”, which is no status of this server; it counts as pending.</source>
        <translation>In der Beobachtertabelle steht „%1“, was kein Status dieses Servers ist; es zählt als ausstehend.</translation>
    </message>
    <message>
        <source>So say the presence rules of the presentity.</source>
        <translation>So legen es die Präsenzregeln der Präsentität fest.</translation>
    </message>
    <message>
        <source>No rule matches it, and the server is set to refuse such watchers.</source>
        <translation>Keine Regel trifft auf ihn zu, und der Server ist so eingestellt, dass er solche Beobachter ablehnt.</translation>
    </message>
    <message>
        <source>It is the presentity itself.</source>
        <translation>Es ist die Präsentität selbst.</translation>
    </message>
    <message>
        <source>So says the table of watchers.</source>
        <translation>So steht es in der Beobachtertabelle.</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>display name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wants to see</source>
        <comment>presentity</comment>
        <translation>Möchte sehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Anzahl der Anfragen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>SUBSCRIBEs that made a dialog since the server was started</source>
        <translation>SUBSCRIBEs, die seit dem Start des Servers einen Dialog aufgebaut haben</translation>
    </message>
</context>
<context>
    <name>gui::WindowSettingsPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Otherwise closing the window stops the server.</source>
        <translation>Andernfalls hält das Schließen des Fensters den Server an.</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window stops the server.</source>
        <translation>Dieser Desktop hat keinen Infobereich; das Schließen des Fensters hält den Server an.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The domains served; requests for others get 404. Empty: any domain is served (for a lab).</source>
        <translation>Die bedienten Domänen; Anfragen für andere erhalten 404. Leer: Jede Domäne wird bedient (für ein Labor).</translation>
    </message>
    <message>
        <source>Host name or address that peers reach this server by, for sockets that listen at all addresses. Empty: the machine&apos;s.</source>
        <translation>Hostname oder Adresse, unter der Gegenstellen diesen Server erreichen, für Sockets, die auf allen Adressen empfangen. Leer: der Name des Rechners.</translation>
    </message>
    <message>
        <source>The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user&apos;s data folder.</source>
        <translation>Die SQLite-Datei. Leer: hereabouts/hereabouts.sqlite im Datenordner des Benutzers.</translation>
    </message>
    <message>
        <source>strict: nothing is answered before it is on disk. relaxed: answers at once and writes behind; a power cut may lose the last second.</source>
        <translation>strict: Nichts wird beantwortet, bevor es auf der Platte ist. relaxed: antwortet sofort und schreibt danach; bei einem Stromausfall kann die letzte Sekunde verloren gehen.</translation>
    </message>
    <message>
        <source>The shortest life of a publication; a shorter one is refused with 423.</source>
        <translation>Die kürzeste Gültigkeitsdauer einer Veröffentlichung; eine kürzere wird mit 423 abgelehnt.</translation>
    </message>
    <message>
        <source>The longest life of a publication; a longer one is shortened to it.</source>
        <translation>Die längste Gültigkeitsdauer einer Veröffentlichung; eine längere wird darauf gekürzt.</translation>
    </message>
    <message>
        <source>The life of a publication that asks for none.</source>
        <translation>Die Gültigkeitsdauer einer Veröffentlichung, die keine verlangt.</translation>
    </message>
    <message>
        <source>The shortest life of a subscription; a shorter one is refused with 423.</source>
        <translation>Die kürzeste Gültigkeitsdauer eines Abonnements; eine kürzere wird mit 423 abgelehnt.</translation>
    </message>
    <message>
        <source>The longest life of a subscription; a longer one is shortened to it.</source>
        <translation>Die längste Gültigkeitsdauer eines Abonnements; eine längere wird darauf gekürzt.</translation>
    </message>
    <message>
        <source>The life of a subscription that asks for none.</source>
        <translation>Die Gültigkeitsdauer eines Abonnements, das keine verlangt.</translation>
    </message>
    <message>
        <source>The shortest life of a registration; a shorter one is refused with 423.</source>
        <translation>Die kürzeste Gültigkeitsdauer einer Registrierung; eine kürzere wird mit 423 abgelehnt.</translation>
    </message>
    <message>
        <source>The longest life of a registration; a longer one is shortened to it.</source>
        <translation>Die längste Gültigkeitsdauer einer Registrierung; eine längere wird darauf gekürzt.</translation>
    </message>
    <message>
        <source>The life of a registration that asks for none.</source>
        <translation>Die Gültigkeitsdauer einer Registrierung, die keine verlangt.</translation>
    </message>
    <message>
        <source>The shortest time between two NOTIFYs of one subscription; what changes meanwhile is told in one. 0: no wait.</source>
        <translation>Der kürzeste Abstand zwischen zwei NOTIFYs eines Abonnements; was sich inzwischen ändert, wird in einem mitgeteilt. 0: keine Wartezeit.</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs in a row after which a subscription is removed.</source>
        <translation>Anzahl aufeinanderfolgender unbeantworteter NOTIFYs, nach denen ein Abonnement entfernt wird.</translation>
    </message>
    <message>
        <source>How long after an unanswered NOTIFY the newest state is tried again, if nothing changes before. 0: not before something changes.</source>
        <translation>Wie lange nach einem unbeantworteten NOTIFY der neueste Status erneut gesendet wird, wenn sich vorher nichts ändert. 0: erst, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Watchers without a decision see the presence at once instead of waiting for approval. A block still holds.</source>
        <translation>Beobachter ohne Entscheidung sehen die Präsenz sofort, statt auf Zulassung zu warten. Eine Blockierung gilt weiterhin.</translation>
    </message>
    <message>
        <source>How long a watcher that waits for approval is remembered without a subscription.</source>
        <translation>Wie lange ein Beobachter, der auf Zulassung wartet, ohne Abonnement gemerkt wird.</translation>
    </message>
    <message>
        <source>How several publications become one document. merge: services by id, the newest wins. newest: only the latest publication. all: every service of every publication.</source>
        <translation>Wie aus mehreren Veröffentlichungen ein Dokument wird. merge: Dienste nach ID, der neueste gewinnt. newest: nur die letzte Veröffentlichung. all: jeder Dienst jeder Veröffentlichung.</translation>
    </message>
    <message>
        <source>A presentity that is registered and publishes nothing is shown as open.</source>
        <translation>Eine Präsentität, die registriert ist und nichts veröffentlicht, wird als offen angezeigt.</translation>
    </message>
    <message>
        <source>What becomes of a watcher whom none of a presentity&apos;s rules names. confirm: waits for approval. block: is refused. Without rules he always waits.</source>
        <translation>Was mit einem Beobachter geschieht, den keine Regel einer Präsentität nennt. confirm: wartet auf Zulassung. block: wird abgelehnt. Ohne Regeln wartet er immer.</translation>
    </message>
    <message>
        <source>What a rule shows that allows and grants no part of the document. nothing: as RFC 5025 has it. everything: as OpenSER had it.</source>
        <translation>Was eine Regel zeigt, die zulässt, aber keinen Teil des Dokuments freigibt. nothing: wie in RFC 5025. everything: wie bei OpenSER.</translation>
    </message>
    <message>
        <source>The largest SIP message taken; a larger one gets 513.</source>
        <translation>Die größte angenommene SIP-Nachricht; eine größere erhält 513.</translation>
    </message>
    <message>
        <source>The most header fields of a message; more get 400.</source>
        <translation>Höchstzahl der Headerfelder einer Nachricht; mehr erhalten 400.</translation>
    </message>
    <message>
        <source>The most bytes before the body of a message; more get 513.</source>
        <translation>Höchstzahl der Bytes vor dem Body einer Nachricht; mehr erhalten 513.</translation>
    </message>
    <message>
        <source>The most subscriptions of the whole server; more get 503.</source>
        <translation>Höchstzahl der Abonnements des gesamten Servers; weitere erhalten 503.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T1, the round trip time to expect; a transaction gives up after 64 T1.</source>
        <translation>Timer T1 nach RFC 3261, die zu erwartende Umlaufzeit; eine Transaktion gibt nach 64 T1 auf.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T2, the longest interval between retransmissions.</source>
        <translation>Timer T2 nach RFC 3261, der längste Abstand zwischen Wiederholungen.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T4, how long a message may stay in the network.</source>
        <translation>Timer T4 nach RFC 3261, wie lange eine Nachricht im Netz bleiben kann.</translation>
    </message>
    <message>
        <source>Receive buffer asked for each UDP socket; the system may grant less, see the log.</source>
        <translation>Angeforderter Empfangspuffer je UDP-Socket; das System gewährt eventuell weniger, siehe Protokoll.</translation>
    </message>
    <message>
        <source>The local socket for &apos;hereabouts ctl&apos;; none: no socket. Empty: hereabouts.sock in XDG_RUNTIME_DIR or, without that, beside the database.</source>
        <translation>Der lokale Socket für „hereabouts ctl“; none: kein Socket. Leer: hereabouts.sock in XDG_RUNTIME_DIR oder, falls nicht gesetzt, neben der Datenbank.</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, and others for single categories, as in info,sip=debug.</source>
        <translation>debug, info, warning oder critical, und andere für einzelne Kategorien, etwa info,sip=debug.</translation>
    </message>
    <message>
        <source>File that gets the log besides standard error. Empty: none.</source>
        <translation>Datei, in die das Protokoll zusätzlich zur Standardfehlerausgabe geschrieben wird. Leer: keine.</translation>
    </message>
    <message>
        <source>The header field in which a proxy on this machine says who asks, as in X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act for anybody.</source>
        <translation>Das Headerfeld, in dem ein Proxy auf diesem Rechner angibt, wer anfragt, etwa X-XCAP-Asserted-Identity. Leer: Wer von diesem Rechner aus anfragt, darf für jeden handeln.</translation>
    </message>
    <message>
        <source>The longest request line of HTTP; a longer one gets 414.</source>
        <translation>Die längste HTTP-Anfragezeile; eine längere erhält 414.</translation>
    </message>
    <message>
        <source>The most bytes of all header fields of a request; more get 431.</source>
        <translation>Höchstzahl der Bytes aller Headerfelder einer Anfrage; mehr erhalten 431.</translation>
    </message>
    <message>
        <source>The most header fields of a request; more get 431.</source>
        <translation>Höchstzahl der Headerfelder einer Anfrage; mehr erhalten 431.</translation>
    </message>
    <message>
        <source>The largest body of a request; a larger one gets 413.</source>
        <translation>Der größte Body einer Anfrage; ein größerer erhält 413.</translation>
    </message>
    <message>
        <source>The most HTTP connections at a time; more get 503.</source>
        <translation>Höchstzahl gleichzeitiger HTTP-Verbindungen; weitere erhalten 503.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which a proxy counts; more get 503.</source>
        <translation>Höchstzahl davon von einer Adresse, wobei ein Proxy als eine Adresse zählt; weitere erhalten 503.</translation>
    </message>
    <message>
        <source>After so many requests a connection is closed.</source>
        <translation>Nach so vielen Anfragen wird eine Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>How long the header of a request may take from its first byte; then 408.</source>
        <translation>Wie lange der Header einer Anfrage ab dem ersten Byte dauern darf; danach 408.</translation>
    </message>
    <message>
        <source>How long the body of a request may take; then 408.</source>
        <translation>Wie lange der Body einer Anfrage dauern darf; danach 408.</translation>
    </message>
    <message>
        <source>In each such period of a body, and of an answer that is being read, http.progress_bytes must pass; else 408, or the end of the connection.</source>
        <translation>In jedem solchen Intervall eines Bodys und einer Antwort, die gelesen wird, müssen http.progress_bytes übertragen werden; sonst 408 oder das Ende der Verbindung.</translation>
    </message>
    <message>
        <source>What must pass in each http.progress_time.</source>
        <translation>Was in jedem http.progress_time übertragen werden muss.</translation>
    </message>
    <message>
        <source>How long a connection may wait for its next request; then it is closed.</source>
        <translation>Wie lange eine Verbindung auf ihre nächste Anfrage warten darf; danach wird sie geschlossen.</translation>
    </message>
    <message>
        <source>required: who publishes, subscribes, registers or uses XCAP proves by a password who he is. none: everybody is believed. auto: required as soon as other machines can reach an address listened at.</source>
        <translation>required: Wer publiziert, abonniert, sich registriert oder XCAP benutzt, weist sich mit einem Passwort aus. none: Jedem wird geglaubt. auto: verlangt, sobald andere Rechner eine der Adressen erreichen können, an denen gelauscht wird.</translation>
    </message>
    <message>
        <source>What users are asked for a password for. It is part of what is stored of passwords: after a change they must be set anew. Empty: the user&apos;s domain.</source>
        <translation>Wofür Benutzer nach einem Passwort gefragt werden. Der Realm geht in das ein, was von Passwörtern gespeichert ist: Nach einer Änderung müssen sie neu gesetzt werden. Leer: die Domain des Benutzers.</translation>
    </message>
    <message>
        <source>The ways of hashing offered, the strongest first on the wire: MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl before 8.8 gets the last one wrong.</source>
        <translation>Die angebotenen Hashverfahren, das stärkste zuerst: MD5, SHA-256, SHA-512-256. Alte Telefone kennen nur MD5, und curl vor 8.8 rechnet das letzte falsch.</translation>
    </message>
    <message>
        <source>Beginnings of the User-Agent of phones that give up when they are offered anything but MD5: they are offered MD5 alone, if auth.algorithms has it.</source>
        <translation>Anfänge des User-Agent von Telefonen, die aufgeben, wenn ihnen etwas anderes als MD5 angeboten wird: Ihnen wird nur MD5 angeboten, sofern auth.algorithms es enthält.</translation>
    </message>
    <message>
        <source>How long a challenge may be answered; then a phone gets a new one.</source>
        <translation>Wie lange eine Challenge beantwortet werden darf; danach bekommt ein Telefon eine neue.</translation>
    </message>
    <message>
        <source>How many answers to challenges are remembered, so that none is taken twice. When there is no room, all phones get a new challenge.</source>
        <translation>Wie viele Antworten auf Challenges gemerkt werden, damit keine zweimal gilt. Ist kein Platz mehr, bekommen alle Telefone eine neue Challenge.</translation>
    </message>
    <message>
        <source>The count of a phone&apos;s answers to one challenge must rise. Many phones begin anew with each request, and are asked once more then.</source>
        <translation>Der Zähler der Antworten eines Telefons auf eine Challenge muss steigen. Viele Telefone beginnen bei jeder Anfrage von vorn und werden dann noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be played again while its challenge lives.</source>
        <translation>Antworten alter Art (RFC 2069, wie von Pidgin) werden angenommen. Eine mitgeschnittene lässt sich wiederholen, solange ihre Challenge lebt.</translation>
    </message>
    <message>
        <source>Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody&apos;s.</source>
        <translation>Adressen von Proxys, deren P-Asserted-Identity geglaubt wird (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Leer: keinem.</translation>
    </message>
    <message>
        <source>SIP is challenged with 407 instead of 401, as by a proxy.</source>
        <translation>SIP wird mit 407 statt 401 gefragt, wie von einem Proxy.</translation>
    </message>
    <message>
        <source>The most TCP connections of SIP at a time; more are closed at once.</source>
        <translation>Höchstzahl gleichzeitiger TCP-Verbindungen für SIP; weitere werden sofort geschlossen.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which all phones behind a router count; more are closed at once.</source>
        <translation>Höchstzahl davon von einer Adresse, wobei alle Telefone hinter einem Router als eine zählen; weitere werden sofort geschlossen.</translation>
    </message>
    <message>
        <source>The most publications that one presentity may have at a time; more get 403.</source>
        <translation>Höchstzahl gleichzeitiger Veröffentlichungen einer Präsentität; weitere erhalten 403.</translation>
    </message>
    <message>
        <source>The most contacts that one user may register at a time; more get 403.</source>
        <translation>Höchstzahl der Kontakte, die ein Benutzer gleichzeitig registrieren darf; weitere erhalten 403.</translation>
    </message>
    <message>
        <source>The most subscriptions of one watcher; more get 403.</source>
        <translation>Höchstzahl der Abonnements eines Beobachters; weitere erhalten 403.</translation>
    </message>
    <message>
        <source>The most that may be published to or watched, each address counted once for each kind of event; more get 503.</source>
        <translation>Wie viele Präsentitäten es geben darf, für die veröffentlicht wird oder die beobachtet werden, jede Adresse einmal je Ereignisart gezählt; weitere erhalten 503.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in a published document; a deeper one gets 400.</source>
        <translation>Die tiefste Verschachtelung von Elementen in einem veröffentlichten Dokument; ein tieferes erhält 400.</translation>
    </message>
    <message>
        <source>The most elements of a published document; one with more gets 400.</source>
        <translation>Höchstzahl der Elemente eines veröffentlichten Dokuments; eines mit mehr erhält 400.</translation>
    </message>
    <message>
        <source>The most attributes of one element of a published document, namespaces included; one with more gets 400.</source>
        <translation>Höchstzahl der Attribute eines Elements in einem veröffentlichten Dokument, Namensräume mitgezählt; ein Dokument mit mehr erhält 400.</translation>
    </message>
    <message>
        <source>The most XCAP documents that one user may keep; one more gets 507.</source>
        <translation>Höchstzahl der XCAP-Dokumente, die ein Benutzer ablegen darf; ein weiteres erhält 507.</translation>
    </message>
    <message>
        <source>The most bytes of all XCAP documents of one user; what would make them more gets 507.</source>
        <translation>Höchstzahl der Bytes aller XCAP-Dokumente eines Benutzers; was sie überschritte, erhält 507.</translation>
    </message>
    <message>
        <source>How often requests may come from one address (of IPv6: from one network of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by HTTP 429. 0: as often as they like.</source>
        <translation>Wie oft Anfragen von einer Adresse kommen dürfen (bei IPv6: aus einem Netz von 64 Bit), vertrauenswürdige Proxys ausgenommen; weitere erhalten 503 mit Retry-After, über HTTP 429. 0: beliebig oft.</translation>
    </message>
    <message>
        <source>How often one user who has proved who he is may ask for something; more get 500 with Retry-After, by HTTP 429. 0: as often as he likes.</source>
        <translation>Wie oft ein Benutzer, der sich ausgewiesen hat, etwas anfragen darf; mehr erhält 500 mit Retry-After, über HTTP 429. 0: beliebig oft.</translation>
    </message>
    <message>
        <source>Who sent less than he may catches up with as much as he may send in so long a time.</source>
        <translation>Wer weniger gesendet hat, als er darf, kann so viel nachholen, wie er in dieser Zeit senden darf.</translation>
    </message>
    <message>
        <source>What comes from this machine may come as often as it likes.</source>
        <translation>Was von diesem Rechner kommt, darf beliebig oft kommen.</translation>
    </message>
    <message>
        <source>When requests have to wait so long, those that begin something new get 503 with Retry-After, and when they have to wait twice as long, all. 0: they wait as long as it takes.</source>
        <translation>Müssen Anfragen so lange warten, erhalten jene, die etwas Neues beginnen, 503 mit Retry-After, und wenn sie doppelt so lange warten müssen, alle. 0: Sie warten, solange es dauert.</translation>
    </message>
    <message>
        <source>When the server has more memory than this, requests that begin something new get 503 with Retry-After; what there is goes on. 0: three quarters of what the machine, or the control group, has.</source>
        <translation>Belegt der Server mehr Speicher als dies, erhalten Anfragen, die etwas Neues beginnen, 503 mit Retry-After; Bestehendes läuft weiter. 0: drei Viertel dessen, was der Rechner oder die Control Group hat.</translation>
    </message>
    <message>
        <source>How many bytes are sent by UDP to an address that has not shown yet that it reads them: as many as came from it, three times as many, or any number. What is beyond is not sent. auto: unlimited where only this machine is listened to, else once if users have to prove who they are, else thrice.</source>
        <translation>Wie viele Bytes über UDP an eine Adresse gesendet werden, die noch nicht gezeigt hat, dass sie sie liest: so viele, wie von ihr kamen (once), dreimal so viele (thrice) oder beliebig viele (unlimited). Was darüber hinausgeht, wird nicht gesendet. auto: unlimited, wo nur auf diesem Rechner gelauscht wird, sonst once, wenn Benutzer sich ausweisen müssen, sonst thrice.</translation>
    </message>
    <message>
        <source>Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or tls:ADDRESS:PORT, which needs tls.certificate. 0.0.0.0 and [::] are all addresses of this machine.</source>
        <translation>Wo empfangen wird: udp:ADRESSE:PORT, tcp:ADRESSE:PORT oder tls:ADRESSE:PORT, das tls.certificate braucht. 0.0.0.0 und [::] sind alle Adressen dieses Rechners.</translation>
    </message>
    <message>
        <source>What becomes of subscriptions when the server is stopped. keep: they go on after the next start. deactivate: their watchers are told that they ended, and may subscribe elsewhere.</source>
        <translation>Was beim Beenden des Servers aus den Abonnements wird. keep: Sie gehen nach dem nächsten Start weiter. deactivate: Den Beobachtern wird gesagt, dass sie beendet sind, und sie können anderswo abonnieren.</translation>
    </message>
    <message>
        <source>The system may write the memory of a crashed server to a file, for who looks for the fault. Keys and what phones sent stand in it.</source>
        <translation>Das System darf den Speicher eines abgestürzten Servers in eine Datei schreiben, zur Fehlersuche. Schlüssel und Gesendetes der Telefone stehen darin.</translation>
    </message>
    <message>
        <source>PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: this server&apos;s first, then those between it and its authority. &apos;hereabouts certificate&apos; makes one for a lab.</source>
        <translation>PEM-Datei des Zertifikats, das über TLS gezeigt wird, für SIP und XCAP: zuerst das dieses Servers, dann die zwischen ihm und seiner Zertifizierungsstelle. „hereabouts certificate“ macht eines fürs Labor.</translation>
    </message>
    <message>
        <source>PEM file of the certificate&apos;s key, RSA or EC, not encrypted. Empty: it stands in the file of the certificate.</source>
        <translation>PEM-Datei des Schlüssels zum Zertifikat, RSA oder EC, unverschlüsselt. Leer: Er steht in der Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose certificates are believed. Empty: those that the system believes.</source>
        <translation>PEM-Datei der Zertifizierungsstellen, denen geglaubt wird. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Whom this server connects to proves by a certificate of a believed authority that he is the domain, or address, that is meant (RFC 5922). false: for a lab only.</source>
        <translation>Zu wem dieser Server eine Verbindung aufbaut, der weist durch das Zertifikat einer anerkannten Stelle nach, dass er die gemeinte Domain oder Adresse ist (RFC 5922). false: nur fürs Labor.</translation>
    </message>
    <message>
        <source>Whether who comes by TLS is asked for a certificate. none: he is not; phones have passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own connection (RFC 5923). required: without a good one nobody comes in.</source>
        <translation>Ob nach einem Zertifikat gefragt wird, wer über TLS kommt. none: nein, Telefone haben Passwörter. requested: Ein Proxy mit gültigem Zertifikat bekommt NOTIFYs über seine eigene Verbindung (RFC 5923). required: Ohne gültiges kommt niemand herein.</translation>
    </message>
    <message>
        <source>How long a TLS handshake may take; then the connection is closed.</source>
        <translation>Wie lange ein TLS-Handshake dauern darf; danach wird die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The most TLS handshakes under way at one address listened at; more are closed at once.</source>
        <translation>Höchstzahl gleichzeitiger TLS-Handshakes an einer Adresse; weitere werden sofort geschlossen.</translation>
    </message>
    <message>
        <source>The most of them with one peer&apos;s address, as which a NAT counts.</source>
        <translation>Höchstzahl davon mit einer Adresse der Gegenseite; ein NAT zählt als eine.</translation>
    </message>
    <message>
        <source>Where XCAP is served: http:ADDRESS:PORT, https:ADDRESS:PORT with tls.certificate, or none.</source>
        <translation>Wo XCAP angeboten wird: http:ADRESSE:PORT, https:ADRESSE:PORT mit tls.certificate, oder none.</translation>
    </message>
    <message>
        <source>The path of the XCAP root; phones are told http://HOST:PORT, or https://, and this.</source>
        <translation>Der Pfad der XCAP-Root; in Telefonen wird http://HOST:PORT oder https:// und dieser Pfad eingestellt.</translation>
    </message>
    <message>
        <source>The most names of other machines whose addresses are looked for in DNS at a time, and half as many of one domain; what is to be sent to more is tried again after notify.retry_interval.</source>
        <translation>So viele Namen anderer Rechner, deren Adressen zugleich im DNS gesucht werden, höchstens, und halb so viele einer Domäne; was an weitere zu senden ist, wird nach notify.retry_interval noch einmal versucht.</translation>
    </message>
    <message>
        <source>How long DNS may take to tell one of them; then there is no way to it, and a NOTIFY to it counts as not answered.</source>
        <translation>Wie lange das DNS brauchen darf, um einen davon zu nennen; danach führt kein Weg dorthin, und ein NOTIFY dorthin gilt als unbeantwortet.</translation>
    </message>
    <message>
        <source>How many requests are remembered, that a repeated one gets the same answer: by UDP 32 seconds each, about a KiB of memory. At more than this, requests that begin something new get 503 with Retry-After, and at a quarter more, all.</source>
        <translation>Wie viele Anfragen gemerkt werden, damit eine wiederholte dieselbe Antwort bekommt: über UDP jede 32 Sekunden lang, etwa ein KiB Speicher. Sind es mehr, bekommen Anfragen, die etwas Neues beginnen, 503 mit Retry-After, und bei einem Viertel mehr alle.</translation>
    </message>
    <message>
        <source>The most subscriptions to one presentity, and the most watchers that it remembers; more get 503.</source>
        <translation>Höchstens so viele Abonnements einer Präsentität, und höchstens so viele Beobachter, die sie sich merkt; weitere bekommen 503.</translation>
    </message>
    <message>
        <source>The most presentities that remember one watcher, because he asked; who asks for more gets 403.</source>
        <translation>Höchstens so viele Präsentitäten merken sich einen Beobachter, weil er gefragt hat; wer nach weiteren fragt, bekommt 403.</translation>
    </message>
    <message>
        <source>The additions of the Open Mobile Alliance to presence rules count, which phones of the RCS kind write. If not, such rules are refused with 404, so that no phone believes that they hold.</source>
        <translation>Die Erweiterungen der Open Mobile Alliance zu den Präsenzregeln gelten, wie RCS-Telefone sie schreiben. Wenn nicht, werden solche Regeln mit 404 abgewiesen, damit kein Telefon glaubt, dass sie gelten.</translation>
    </message>
    <message>
        <source>The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff the address listened at, or server.advertised_host.</source>
        <translation>Die XCAP-Root, wie Telefone sie erreichen, etwa https://xcap.example.com/xcap-root, wenn ein Proxy oder ein Name davor steht. Leer: der Host, an den eine Anfrage geht; in xcap-diff die Adresse, an der gelauscht wird, oder server.advertised_host.</translation>
    </message>
    <message>
        <source>A TCP connection of SIP by which nothing comes for so long is closed.</source>
        <translation>Eine TCP-Verbindung für SIP, über die so lange nichts kommt, wird geschlossen.</translation>
    </message>
    <message>
        <source>How long a message may take by TCP to come whole, the first one of a connection from its begin; then the connection is closed.</source>
        <translation>Wie lange eine Nachricht über TCP brauchen darf, bis sie ganz da ist, die erste einer Verbindung von deren Beginn an; danach wird die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>How much may wait for the other side of a TCP connection to read it; at more the connection is closed.</source>
        <translation>Wie viel darauf warten darf, dass die Gegenseite einer TCP-Verbindung es liest; bei mehr wird die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The largest XCAP document; what would be larger gets 409.</source>
        <translation>Das größte XCAP-Dokument; was größer würde, erhält 409.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in an XCAP document; a deeper one gets 409.</source>
        <translation>Die tiefste Verschachtelung von Elementen in einem XCAP-Dokument; ein tieferes erhält 409.</translation>
    </message>
    <message>
        <source>The most elements of an XCAP document; one with more gets 409.</source>
        <translation>Höchstzahl der Elemente eines XCAP-Dokuments; eines mit mehr erhält 409.</translation>
    </message>
    <message>
        <source>The most attributes of one element of an XCAP document, namespaces included; one with more gets 409.</source>
        <translation>Höchstzahl der Attribute eines Elements in einem XCAP-Dokument, Namensräume mitgezählt; ein Dokument mit mehr erhält 409.</translation>
    </message>
    <message>
        <source>At this size the file gets .1 behind its name, in place of an older one, and a new one begins. 0: it grows.</source>
        <translation>Bei dieser Größe erhält die Datei .1 hinter ihrem Namen, anstelle einer älteren, und eine neue beginnt. 0: Sie wächst.</translation>
    </message>
</context>
</TS>
