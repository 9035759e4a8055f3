<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n observateur obtient l’accès</numerusform>
            <numerusform>%n observateurs obtiennent l’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n observateur perd l’accès</numerusform>
            <numerusform>%n observateurs perdent l’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n observateur voit plus</numerusform>
            <numerusform>%n observateurs voient plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n observateur voit moins</numerusform>
            <numerusform>%n observateurs voient moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n observateur voit autre chose</numerusform>
            <numerusform>%n observateurs voient autre chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n observateur reçoit une autre réponse</numerusform>
            <numerusform>%n observateurs reçoivent une autre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain access: %1</source>
        <translation>Obtiennent l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lose access: %1</source>
        <translation>Perdent l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>See more: %1</source>
        <translation>Voient plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>See less: %1</source>
        <translation>Voient moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>See something else: %1</source>
        <translation>Voient autre chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>Are answered otherwise: %1</source>
        <translation>Reçoivent une autre réponse&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody watches this user.</source>
        <translation>Personne n’observe cet utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>Rien ne change pour %n observateur.</numerusform>
            <numerusform>Rien ne change pour les %n observateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <comment>document, user</comment>
        <translation>Supprimer %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Other documents speak of it: %1.</source>
        <translation>D’autres documents y font référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No other document of the user speaks of it.</source>
        <translation>Aucun autre document de l’utilisateur n’y fait référence.</translation>
    </message>
    <message>
        <source>Lists can no longer be watched at %1.</source>
        <translation>Les listes ne peuvent plus être observées à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source> except %1</source>
        <translation> sauf %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who may see</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Unidentified watchers</source>
        <translation>Observateurs non identifiés</translation>
    </message>
    <message>
        <source>Whom the source names</source>
        <translation>Ceux que nomme la source</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>tout est visible</translation>
    </message>
    <message>
        <source>may watch, but is shown nothing</source>
        <translation>observation permise, mais rien n’est visible</translation>
    </message>
    <message>
        <source>some %1</source>
        <comment>of the services</comment>
        <translation>%1 (en partie)</translation>
    </message>
    <message>
        <source>all details</source>
        <translation>tous les détails</translation>
    </message>
    <message>
        <source>may see %1</source>
        <translation>visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>must wait for a decision</source>
        <translation>en attente d’une décision</translation>
    </message>
    <message>
        <source>may see nothing but absence</source>
        <translation>seule une absence est visible</translation>
    </message>
    <message>
        <source>may see nothing</source>
        <translation>rien n’est visible</translation>
    </message>
    <message>
        <source>decided on the page Approvals</source>
        <translation>décidé sur la page «&#xa0;Autorisations&#xa0;»</translation>
    </message>
    <message>
        <source>only in the sphere %1</source>
        <translation>seulement dans la sphère %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>spheres</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>with conditions or grants of other kinds: %1</source>
        <translation>avec des conditions ou des droits d’autres sortes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, may see what</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>detail of presence</comment>
        <translation>activités</translation>
    </message>
    <message>
        <source>classes</source>
        <comment>detail of presence</comment>
        <translation>classes</translation>
    </message>
    <message>
        <source>device addresses</source>
        <comment>detail of presence</comment>
        <translation>adresses des appareils</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>detail of presence</comment>
        <translation>humeur</translation>
    </message>
    <message>
        <source>what the place is like</source>
        <comment>detail of presence</comment>
        <translation>caractéristiques du lieu</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <comment>detail of presence</comment>
        <translation>type de lieu</translation>
    </message>
    <message>
        <source>who may overhear</source>
        <comment>detail of presence</comment>
        <translation>qui peut entendre</translation>
    </message>
    <message>
        <source>relationships</source>
        <comment>detail of presence</comment>
        <translation>relations</translation>
    </message>
    <message>
        <source>the sphere</source>
        <comment>detail of presence</comment>
        <translation>sphère</translation>
    </message>
    <message>
        <source>status icons</source>
        <comment>detail of presence</comment>
        <translation>icônes d’état</translation>
    </message>
    <message>
        <source>the time zone</source>
        <comment>detail of presence</comment>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>detail of presence</comment>
        <translation>notes</translation>
    </message>
    <message>
        <source>of the class</source>
        <comment>which services</comment>
        <translation>de la classe</translation>
    </message>
    <message>
        <source>with the id</source>
        <comment>which services</comment>
        <translation>avec l’identifiant</translation>
    </message>
    <message>
        <source>at the address</source>
        <comment>which services</comment>
        <translation>à l’adresse</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <comment>which services</comment>
        <translation>du schéma</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>which devices</comment>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>of the service</source>
        <comment>which services</comment>
        <translation>du service</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>what a rule does</comment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what a rule does</comment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Block politely</source>
        <comment>what a rule does</comment>
        <translation>Bloquer poliment</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>what a rule does</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>They see what is granted below.</source>
        <translation>Ils voient ce qui est accordé ci-dessous.</translation>
    </message>
    <message>
        <source>They wait until somebody decides about them.</source>
        <translation>Ils attendent que quelqu’un décide pour eux.</translation>
    </message>
    <message>
        <source>They see absence, whatever is published.</source>
        <translation>Ils voient une absence, quoi qu’il soit publié.</translation>
    </message>
    <message>
        <source>They are refused, and are told so.</source>
        <translation>Ils sont refusés et en sont informés.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>activity at the keyboard</comment>
        <translation>Non affichée</translation>
    </message>
    <message>
        <source>Active or idle</source>
        <comment>activity at the keyboard</comment>
        <translation>Actif ou inactif</translation>
    </message>
    <message>
        <source>With the threshold of idleness</source>
        <comment>activity at the keyboard</comment>
        <translation>Avec le seuil d’inactivité</translation>
    </message>
    <message>
        <source>With the time of the last input</source>
        <comment>activity at the keyboard</comment>
        <translation>Avec l’heure de la dernière saisie</translation>
    </message>
    <message>
        <source>services</source>
        <comment>part of presence</comment>
        <translation>services</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>part of presence</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of presence</comment>
        <translation>appareils</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>tous ceux de %1</translation>
    </message>
    <message>
        <source>every identified watcher</source>
        <translation>tout observateur identifié</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Presence rules</source>
        <translation>Règles de présence</translation>
    </message>
    <message>
        <source>Who may see the presence of the user.</source>
        <translation>Qui peut voir la présence de l’utilisateur.</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listes de ressources</translation>
    </message>
    <message>
        <source>The contacts of the user, in lists.</source>
        <translation>Les contacts de l’utilisateur, dans des listes.</translation>
    </message>
    <message>
        <source>List services</source>
        <translation>Services de listes</translation>
    </message>
    <message>
        <source>Addresses by which all contacts of a list are watched at once.</source>
        <translation>Adresses permettant d’observer d’un coup tous les contacts d’une liste.</translation>
    </message>
    <message>
        <source>Hard state</source>
        <translation>État permanent</translation>
    </message>
    <message>
        <source>Presence that holds while no phone publishes any, and never ends.</source>
        <translation>Présence qui vaut tant qu’aucun téléphone n’en publie, et qui n’expire jamais.</translation>
    </message>
    <message>
        <source>Presence rules (OMA)</source>
        <translation>Règles de présence (OMA)</translation>
    </message>
    <message>
        <source>Who may see the presence of the user, as phones of the Open Mobile Alliance&apos;s kind keep it.</source>
        <translation>Qui peut voir la présence de l’utilisateur, sous la forme que conservent les téléphones conformes à l’Open Mobile Alliance.</translation>
    </message>
    <message>
        <source>No rules yet: everybody waits for a decision</source>
        <translation>Pas encore de règles&#xa0;: tout le monde attend une décision</translation>
    </message>
    <message>
        <source>Everybody at %1 may see everything</source>
        <translation>Tous ceux de %1 peuvent tout voir</translation>
    </message>
    <message>
        <source>Everybody who is known may see everything</source>
        <translation>Tous ceux qui sont connus peuvent tout voir</translation>
    </message>
    <message>
        <source>Everybody at %1 waits for a decision, all others are refused</source>
        <translation>Tous ceux de %1 attendent une décision, tous les autres sont refusés</translation>
    </message>
    <message>
        <source>Everybody sees absence</source>
        <translation>Tout le monde voit une absence</translation>
    </message>
    <message>
        <source>One empty list, Friends</source>
        <translation>Une liste vide, Amis</translation>
    </message>
    <message>
        <source>Lists Friends, Family and Work</source>
        <translation>Listes Amis, Famille et Travail</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One address for a list that stands in the document</source>
        <translation>Une adresse pour une liste contenue dans le document</translation>
    </message>
    <message>
        <source>Closed, with a note</source>
        <translation>Fermé, avec une note</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>En vacances</translation>
    </message>
    <message>
        <source>Open, with a note</source>
        <translation>Ouvert, avec une note</translation>
    </message>
    <message>
        <source>Ask the front desk</source>
        <translation>S’adresser à l’accueil</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a list</comment>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>name of a list</comment>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>name of a list</comment>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;%1&apos; is no log level; the levels are debug, info, warning and critical</source>
        <translation>« %1 » n’est pas un niveau de journal ; les niveaux sont debug, info, warning et critical</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log category</source>
        <translation>« %1 » n’est pas une catégorie du journal</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>Une déclaration de type de document n’est pas permise.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>Il y a plus de %1 éléments.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>Des éléments sont imbriqués à plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Un élément a plus de %1 attributs.</translation>
    </message>
    <message>
        <source>The document is longer than %1 bytes.</source>
        <translation>Le document dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The document is not in UTF-8.</source>
        <translation>Le document n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The document is in %1; only UTF-8 is read.</source>
        <translation>Le document est en %1 ; seul UTF-8 est lu.</translation>
    </message>
    <message>
        <source>The entity %1 is not defined.</source>
        <translation>L’entité %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>The namespace %1 is not a URI.</source>
        <translation>L’espace de noms %1 n’est pas un URI.</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>Un autre programme utilise %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ne peut pas être utilisé : %2</translation>
    </message>
    <message>
        <source>It names identities, and who asks is not known.</source>
        <translation>Elle nomme des identités, et on ne sait pas qui demande.</translation>
    </message>
    <message>
        <source>%1 is excepted from it.</source>
        <translation>%1 en est excepté.</translation>
    </message>
    <message>
        <source>It names %1, which is not equal to %2 (RFC 3261, 19.1.4).</source>
        <translation>Elle nomme %1, qui n’est pas égal à %2 (RFC 3261, 19.1.4).</translation>
    </message>
    <message>
        <source>Its identity condition is one this server does not know.</source>
        <translation>Ce serveur ne connaît pas sa condition d’identité.</translation>
    </message>
    <message>
        <source>Its identity condition does not include %1.</source>
        <translation>Sa condition d’identité n’inclut pas %1.</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and the sphere is &quot;%2&quot;.</source>
        <translation>Elle vaut pour la sphère « %1 », et la sphère est « %2 ».</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and no sphere is published, or several.</source>
        <translation>Elle vaut pour la sphère « %1 », et aucune n’est publiée, ou plusieurs.</translation>
    </message>
    <message>
        <source>It is not valid at %1.</source>
        <translation>Elle n’est pas valable le %1.</translation>
    </message>
    <message>
        <source>It is for anonymous requests.</source>
        <translation>Elle vaut pour les demandes anonymes.</translation>
    </message>
    <message>
        <source>%1 is not on its external list.</source>
        <translation>%1 n’est pas sur sa liste externe.</translation>
    </message>
    <message>
        <source>This server does not know its condition %1.</source>
        <translation>Ce serveur ne connaît pas sa condition %1.</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches.</source>
        <translation>Elle vaut pour les identités auxquelles aucune autre règle ne s’applique.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it says %1.</source>
        <translation>Toutes ses conditions sont vraies ; elle dit %1.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it has no sub-handling, which is block.</source>
        <translation>Toutes ses conditions sont vraies ; elle n’a pas de sub-handling, ce qui signifie block.</translation>
    </message>
    <message>
        <source>is allowed, but nothing of the document is granted</source>
        <translation>est autorisé, mais rien du document ne lui est accordé</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>peut tout voir</translation>
    </message>
    <message>
        <source>may see what is granted</source>
        <translation>peut voir ce qui est accordé</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusé</translation>
    </message>
    <message>
        <source>is shown an absent presentity</source>
        <translation>voit une présentité absente</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend l’autorisation</translation>
    </message>
    <message>
        <source>it is the presentity itself</source>
        <translation>c’est la présentité elle-même</translation>
    </message>
    <message>
        <source>the rules that match say so</source>
        <translation>les règles qui s’appliquent le disent</translation>
    </message>
    <message>
        <source>no rule matches, and the table of watchers says so</source>
        <translation>aucune règle ne s’applique, et la table des observateurs le dit</translation>
    </message>
    <message>
        <source>the table of watchers says so</source>
        <translation>la table des observateurs le dit</translation>
    </message>
    <message>
        <source>no rule matches, and policy.unmatched refuses all others</source>
        <translation>aucune règle ne s’applique, et policy.unmatched refuse tous les autres</translation>
    </message>
    <message>
        <source>nobody has decided, and policy.force_active is set</source>
        <translation>personne n’a décidé, et policy.force_active est activé</translation>
    </message>
    <message>
        <source>no rule matches, and nobody has decided</source>
        <translation>aucune règle ne s’applique, et personne n’a décidé</translation>
    </message>
    <message>
        <source>there are no rules, and nobody has decided</source>
        <translation>il n’y a pas de règles, et personne n’a décidé</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2 : %3.</translation>
    </message>
    <message>
        <source>sub-handling is &quot;%1&quot;; expected is block, confirm, polite-block or allow.</source>
        <translation>sub-handling vaut « %1 » ; on attend block, confirm, polite-block ou allow.</translation>
    </message>
    <message>
        <source>provide-geopriv is &quot;%1&quot;; expected is full or false.</source>
        <translation>provide-geopriv vaut « %1 » ; on attend full ou false.</translation>
    </message>
    <message>
        <source>provide-user-input is &quot;%1&quot;; expected is false, bare, thresholds or full.</source>
        <translation>provide-user-input vaut « %1 » ; on attend false, bare, thresholds ou full.</translation>
    </message>
    <message>
        <source>provide-unknown-attribute needs the attributes name and ns.</source>
        <translation>provide-unknown-attribute a besoin des attributs name et ns.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected is true or false.</source>
        <translation>%1 vaut « %2 » ; on attend true ou false.</translation>
    </message>
    <message>
        <source>The root element %1 is not in the namespace of PIDF, %2.</source>
        <translation>L’élément racine %1 n’est pas dans l’espace de noms de PIDF, %2.</translation>
    </message>
    <message>
        <source>The root element is %1, not presence.</source>
        <translation>L’élément racine est %1, et non presence.</translation>
    </message>
    <message>
        <source>The root element is %1 in the namespace &quot;%2&quot;; expected is ruleset in the namespace &quot;%3&quot;.</source>
        <translation>L’élément racine est %1 dans l’espace de noms « %2 » ; on attend ruleset dans l’espace de noms « %3 ».</translation>
    </message>
    <message>
        <source>A rule has no id.</source>
        <translation>Une règle n’a pas d’id.</translation>
    </message>
    <message>
        <source>Two rules have the id %1.</source>
        <translation>Deux règles ont l’id %1.</translation>
    </message>
    <message>
        <source>An entry of external-list has no anc.</source>
        <translation>Une entrée de external-list n’a pas de anc.</translation>
    </message>
    <message>
        <source>The element one has no id.</source>
        <translation>L’élément one n’a pas d’id.</translation>
    </message>
    <message>
        <source>The element one must not have a domain; many may (RFC 4745, 7.2).</source>
        <translation>L’élément one ne doit pas avoir de domain ; many le peut (RFC 4745, 7.2).</translation>
    </message>
    <message>
        <source>The element sphere has no value.</source>
        <translation>L’élément sphere n’a pas de valeur.</translation>
    </message>
    <message>
        <source>In validity, from and until must come in pairs (RFC 4745, 7.4).</source>
        <translation>Dans validity, from et until vont par paires (RFC 4745, 7.4).</translation>
    </message>
    <message>
        <source>%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00.</source>
        <translation>%1 n’est pas un dateTime tel que 2026-12-24T17:00:00+01:00.</translation>
    </message>
    <message>
        <source>the service of the document</source>
        <translation>le service du document</translation>
    </message>
    <message>
        <source>the note of the document</source>
        <translation>la note du document</translation>
    </message>
    <message>
        <source>the person of the document</source>
        <translation>la personne du document</translation>
    </message>
    <message>
        <source>the device of the document</source>
        <translation>l’appareil du document</translation>
    </message>
    <message>
        <source>the extension of the document</source>
        <translation>l’extension du document</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extension %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de : %2</translation>
    </message>
    <message>
        <source>Rules can only name who is known, and %1 is nobody in particular.</source>
        <translation>Les règles ne peuvent nommer que des personnes connues, et %1 n’est personne en particulier.</translation>
    </message>
    <message>
        <source>The presence rules cannot be read (line %1, column %2): %3</source>
        <translation>Les règles de présence ne sont pas lisibles (ligne %1, colonne %2) : %3</translation>
    </message>
    <message>
        <source>The presence rules would no longer be readable: %1</source>
        <translation>Les règles de présence ne seraient plus lisibles : %1</translation>
    </message>
    <message>
        <source>The presence rules have no place for this decision.</source>
        <translation>Les règles de présence n’ont pas de place pour cette décision.</translation>
    </message>
    <message>
        <source>Text stands where only elements may: %1</source>
        <translation>Il y a du texte où seuls des éléments sont permis : %1</translation>
    </message>
    <message>
        <source>The element %1 must hold text only.</source>
        <translation>L’élément %1 ne doit contenir que du texte.</translation>
    </message>
    <message>
        <source>The element %1 stands in %2.</source>
        <translation>L’élément %1 est dans %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SIP address, such as sip:alice@example.com</source>
        <translation>« %1 » n’est pas une adresse SIP telle que sip:alice@example.com</translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 peut voir %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 ne peut pas voir %2.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Pour %1, %2 paraît en absence.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <translation>Plus rien n’est décidé à propos de %1 et %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed while the database is out of reach: %1</source>
        <translation>Rien ne peut être modifié tant que la base de données est inaccessible : %1</translation>
    </message>
    <message>
        <source>No watcher is named.</source>
        <translation>Aucun observateur n’est nommé.</translation>
    </message>
    <message>
        <source>%1 But other rules of %2 have the last word about %3.</source>
        <translation>%1 Mais d’autres règles de %2 ont le dernier mot sur %3.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>La décision est retirée.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Il n’y a pas d’abonnement %1.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>L’abonnement est terminé.</translation>
    </message>
    <message>
        <source>A NOTIFY is on its way.</source>
        <translation>Un NOTIFY est en route.</translation>
    </message>
    <message>
        <source>The publication is removed.</source>
        <translation>La publication est retirée.</translation>
    </message>
    <message>
        <source>%1 has no publication %2.</source>
        <translation>%1 n’a pas de publication %2.</translation>
    </message>
    <message>
        <source>Nothing is left of these people.</source>
        <translation>Il ne reste rien de ces personnes.</translation>
    </message>
    <message>
        <source>The tables have been read again.</source>
        <translation>Les tables ont été relues.</translation>
    </message>
    <message>
        <source>unknown key %1 (--print-config shows all)</source>
        <translation>Clé inconnue %1 (--print-config les montre toutes)</translation>
    </message>
    <message>
        <source>unknown key %1 (did you mean %2?)</source>
        <translation>Clé inconnue %1 (vouliez-vous dire %2 ?)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 was already set in line %2</source>
        <translation>%1 est déjà défini à la ligne %2</translation>
    </message>
    <message>
        <source>cannot read the config file %1: %2</source>
        <translation>Le fichier de configuration %1 est illisible : %2</translation>
    </message>
    <message>
        <source>the config file %1 is too large</source>
        <translation>Le fichier de configuration %1 est trop grand</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3 = %4</source>
        <translation>%1 = %2 est supérieur à %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3 = %4</source>
        <translation>%1 = %2 est inférieur à %3 = %4</translation>
    </message>
    <message>
        <source>listen.addresses is empty: there is nowhere to listen</source>
        <translation>listen.addresses est vide : il n’y a nulle part où écouter</translation>
    </message>
    <message>
        <source>the socket name %1 is too long; %2 bytes are possible</source>
        <translation>Le nom %1 du socket est trop long ; %2 octets sont possibles</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>another server answers on %1</source>
        <translation>Un autre serveur répond sur %1</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 exists and is no socket</source>
        <translation>%1 existe et n’est pas un socket</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>Impossible d’écouter sur %1 : %2</translation>
    </message>
    <message>
        <source>%1 always sees its own presence: there is nothing to decide.</source>
        <translation>%1 voit toujours sa propre présence : il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>The presence rules of %1 cannot be changed: %2</source>
        <translation>Les règles de présence de %1 ne peuvent pas être modifiées : %2</translation>
    </message>
    <message>
        <source>Somebody else has changed the presence rules of %1 meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié entre-temps les règles de présence de %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as sip:alice@example.com</source>
        <translation>« %1 » n’est pas un utilisateur tel que sip:alice@example.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for a user</source>
        <translation>« %1 » est trop long pour un utilisateur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of document; there are %2</source>
        <translation>« %1 » n’est pas un type de document ; il y a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for the name of a document</source>
        <translation>« %1 » est trop long pour le nom d’un document</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a document of kind %2</source>
        <translation>« %1 » n’est pas un nom de document du type %2</translation>
    </message>
    <message>
        <source>%1 has no document %2 of kind %3</source>
        <translation>%1 n’a pas de document %2 du type %3</translation>
    </message>
    <message>
        <source>Nothing can be stored while the database is out of reach: %1</source>
        <translation>Rien ne peut être enregistré tant que la base de données est inaccessible : %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored already.</source>
        <translation>Le document %1 de %2 est déjà enregistré ainsi.</translation>
    </message>
    <message>
        <source>%1 has such a document already.</source>
        <translation>%1 a déjà un tel document.</translation>
    </message>
    <message>
        <source>Somebody else has changed the document meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié le document entre-temps.</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored.</source>
        <translation>Le document %1 de %2 est enregistré.</translation>
    </message>
    <message>
        <source>Nothing can be removed while the database is out of reach: %1</source>
        <translation>Rien ne peut être retiré tant que la base de données est inaccessible : %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is gone.</source>
        <translation>Le document %1 de %2 est supprimé.</translation>
    </message>
    <message>
        <source>the quote before %1 is never closed</source>
        <translation>Le guillemet avant %1 n’est jamais fermé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind the closing quote</source>
        <translation>« %1 » se trouve après le guillemet fermant</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>Le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name], not &apos;%1&apos;</source>
        <translation>Une section s’écrit [nom], et non « %1 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither [section] nor name = value</source>
        <translation>« %1 » n’est ni [section] ni nom = valeur</translation>
    </message>
    <message>
        <source>No phone of the laboratory can reach the server: it listens at no UDP or TCP address.</source>
        <translation>Aucun téléphone du labo ne peut atteindre le serveur : il n’écoute sur aucune adresse UDP ou TCP.</translation>
    </message>
    <message>
        <source>The laboratory cannot open a socket: %1</source>
        <translation>Le labo ne peut pas ouvrir de socket : %1</translation>
    </message>
    <message>
        <source>The laboratory holds %1 phones and no more.</source>
        <translation>Le labo contient %1 téléphones et pas plus.</translation>
    </message>
    <message>
        <source>has no port from 0 to 65535 behind its last colon</source>
        <translation>n’a pas de port de 0 à 65535 après son dernier deux-points</translation>
    </message>
    <message>
        <source>needs brackets around its IPv6 address</source>
        <translation>a besoin de crochets autour de l’adresse IPv6</translation>
    </message>
    <message>
        <source>needs an IP address of this machine, not a name</source>
        <translation>a besoin d’une adresse IP de cette machine, pas d’un nom</translation>
    </message>
    <message>
        <source>must be %1, not &apos;%2&apos;</source>
        <translation>doit être %1, et non « %2 »</translation>
    </message>
    <message>
        <source>must be true or false, not &apos;%1&apos;</source>
        <translation>doit être true ou false, et non « %1 »</translation>
    </message>
    <message>
        <source>has an empty member in its list &apos;%1&apos;</source>
        <translation>a un membre vide dans sa liste « %1 »</translation>
    </message>
    <message>
        <source>needs names like example.com, not &apos;%1&apos;</source>
        <translation>a besoin de noms tels que example.com, et non « %1 »</translation>
    </message>
    <message>
        <source>cannot be &apos;%1&apos;: %2</source>
        <translation>ne peut pas être « %1 » : %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>un nombre entier de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>une liste séparée par des virgules</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>needs a path such as /xcap-root, not &apos;%1&apos;</source>
        <translation>a besoin d’un chemin tel que /xcap-root, et non « %1 »</translation>
    </message>
    <message>
        <source>needs the name of a header field, not &apos;%1&apos;</source>
        <translation>a besoin du nom d’un champ d’en-tête, et non « %1 »</translation>
    </message>
    <message>
        <source>%1 cannot be used: this machine has no such address</source>
        <translation>%1 ne peut pas être utilisé : cette machine n’a pas cette adresse</translation>
    </message>
    <message>
        <source>%1 cannot be used: ports below 1024 need a privilege</source>
        <translation>%1 ne peut pas être utilisé : les ports inférieurs à 1024 demandent un privilège</translation>
    </message>
    <message>
        <source>This server has no tables for databases of the kind %1 yet</source>
        <translation>Ce serveur n’a pas encore de tables pour les bases de données du type %1</translation>
    </message>
    <message>
        <source>The database %1 is gone</source>
        <translation>La base de données %1 a disparu</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this kind of database, %1, is not installed</source>
        <translation>Le pilote Qt pour ce type de base de données, %1, n’est pas installé</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced</source>
        <translation>La base de données %1 a été retirée ou remplacée</translation>
    </message>
    <message>
        <source>The file %1 cannot be made (%2)</source>
        <translation>Le fichier %1 ne peut pas être créé (%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2)</source>
        <translation>Le dossier %1 ne peut pas être créé (%2)</translation>
    </message>
    <message>
        <source>Another server (process %1) is running on the database %2</source>
        <translation>Un autre serveur (processus %1) utilise la base de données %2</translation>
    </message>
    <message>
        <source>The database %1 has tables of version %2, made by a newer server; this one knows them up to version %3</source>
        <translation>La base de données %1 a des tables de la version %2, faites par un serveur plus récent ; celui-ci les connaît jusqu’à la version %3</translation>
    </message>
    <message>
        <source>The tables could not be brought up to date, and are as they were: %1</source>
        <translation>Les tables n’ont pas pu être mises à jour et restent telles qu’elles étaient : %1</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program (%2)</source>
        <translation>La base de données %1 est verrouillée par un autre programme (%2)</translation>
    </message>
    <message>
        <source>There is no space left for the database %1 (%2)</source>
        <translation>Il n’y a plus de place pour la base de données %1 (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to (%2)</source>
        <translation>Impossible d’écrire dans la base de données %1 (%2)</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or is no database (%2)</source>
        <translation>Le fichier %1 est endommagé, ou n’est pas une base de données (%2)</translation>
    </message>
    <message>
        <source>The database %1 refused the row (%2)</source>
        <translation>La base de données %1 a refusé la ligne (%2)</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked (%2)</source>
        <translation>La base de données %1 n’a pas pu faire ce qui était demandé (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached (%2)</source>
        <translation>La base de données %1 est inaccessible (%2)</translation>
    </message>
    <message>
        <source>The database is not open</source>
        <translation>La base de données n’est pas ouverte</translation>
    </message>
    <message>
        <source>The row %1 of active_watchers belongs to another dialog, and was left as it is</source>
        <translation>La ligne %1 de active_watchers appartient à un autre dialogue, et a été laissée telle quelle</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: the schema of its namespace does not have it.</source>
        <translation>Élément « %1 » : le schéma de son espace de noms ne l’a pas.</translation>
    </message>
    <message>
        <source>The server&apos;s schema for this document cannot be used.</source>
        <translation>Le schéma du serveur pour ce document est inutilisable.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>The document does not follow its schema.</source>
        <translation>Le document ne suit pas son schéma.</translation>
    </message>
    <message>
        <source>another &lt;%1&gt; of the same parent has the same %2 &quot;%3&quot;.</source>
        <translation>Un autre &lt;%1&gt; du même parent a le même %2 « %3 ».</translation>
    </message>
    <message>
        <source>the ref of an &lt;entry-ref&gt; is a path relative to the XCAP root, such as resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>Le ref d’un &lt;entry-ref&gt; est un chemin relatif à la racine XCAP, tel que resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>the anchor of an &lt;external&gt; is an absolute HTTP URI.</source>
        <translation>Le anchor d’un &lt;external&gt; est un URI HTTP absolu.</translation>
    </message>
    <message>
        <source>the root element must be &lt;%1&gt; of the namespace %2.</source>
        <translation>L’élément racine doit être &lt;%1&gt; de l’espace de noms %2.</translation>
    </message>
    <message>
        <source>another element has the id &quot;%1&quot; already.</source>
        <translation>Un autre élément a déjà l’id « %1 ».</translation>
    </message>
    <message>
        <source>the URI %1 is in use already.</source>
        <translation>L’URI %1 est déjà utilisé.</translation>
    </message>
    <message>
        <source>a &lt;resource-list&gt; holds an absolute HTTP URI with the path segment resource-lists.</source>
        <translation>Un &lt;resource-list&gt; contient un URI HTTP absolu avec le segment de chemin resource-lists.</translation>
    </message>
    <message>
        <source>the list of a service must be one of the same user.</source>
        <translation>La liste d’un service doit être une liste du même utilisateur.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Le corps n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The document says that it is in %1; store it as UTF-8.</source>
        <translation>Le document dit qu’il est en %1 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>knows MD5, SHA-256 and SHA-512-256, not &apos;%1&apos;</source>
        <translation>connaît MD5, SHA-256 et SHA-512-256, pas « %1 »</translation>
    </message>
    <message>
        <source>needs a short text without quotes, not &apos;%1&apos;</source>
        <translation>demande un texte court sans guillemets, pas « %1 »</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>Le mot de passe dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The password has a control character.</source>
        <translation>Le mot de passe contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A name with a colon or a quote cannot be proved by a password.</source>
        <translation>Un nom avec deux-points ou guillemet ne peut être prouvé par un mot de passe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as alice@example.com</source>
        <translation>« %1 » n’est pas un utilisateur tel que alice@example.com</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Il n’y a pas d’utilisateur %1.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Il y a déjà un utilisateur %1.</translation>
    </message>
    <message>
        <source>The domain %1 is not served here (server.domains).</source>
        <translation>Le domaine %1 n’est pas servi ici (server.domains).</translation>
    </message>
    <message>
        <source>The user %1 is added.</source>
        <translation>L’utilisateur %1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The user %1 is gone.</source>
        <translation>L’utilisateur %1 n’existe plus.</translation>
    </message>
    <message>
        <source>These users are gone: %1</source>
        <translation>Ces utilisateurs n’existent plus : %1</translation>
    </message>
    <message>
        <source>It could not be written to the database.</source>
        <translation>Cela n’a pas pu être écrit dans la base de données.</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is one of ( %1 ).</source>
        <translation>Cet élément n’est pas attendu ici. Attendu : l’un de ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is ( %1 ).</source>
        <translation>Cet élément n’est pas attendu ici. Attendu : ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected.</source>
        <translation>Cet élément n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is one of ( %1 ).</source>
        <translation>Il manque des éléments à l’intérieur. Attendu : l’un de ( %1 ).</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is ( %1 ).</source>
        <translation>Il manque des éléments à l’intérieur. Attendu : ( %1 ).</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is required but missing.</source>
        <translation>L’attribut « %1 » est obligatoire mais absent.</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is not allowed.</source>
        <translation>L’attribut « %1 » n’est pas autorisé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the atomic type &apos;%2&apos;.</source>
        <translation>« %1 » n’est pas une valeur valide du type « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local atomic type.</source>
        <translation>« %1 » n’est pas une valeur valide ici.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the union type &apos;%2&apos;.</source>
        <translation>« %1 » n’est pas une valeur valide du type union « %2 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local union type.</source>
        <translation>« %1 » n’est pas une valeur valide ici.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the list type &apos;%2&apos;.</source>
        <translation>« %1 » n’est pas une valeur valide du type liste « %2 ».</translation>
    </message>
    <message>
        <source>[facet &apos;enumeration&apos;] The value &apos;%1&apos; is not an element of the set {%2}.</source>
        <translation>La valeur « %1 » n’est pas l’une de {%2}.</translation>
    </message>
    <message>
        <source>[facet &apos;pattern&apos;] The value &apos;%1&apos; is not accepted by the pattern &apos;%2&apos;.</source>
        <translation>La valeur « %1 » ne correspond pas au motif « %2 ».</translation>
    </message>
    <message>
        <source>[facet &apos;minInclusive&apos;] The value &apos;%1&apos; is less than the minimum value allowed (&apos;%2&apos;).</source>
        <translation>La valeur « %1 » est inférieure au minimum autorisé (« %2 »).</translation>
    </message>
    <message>
        <source>[facet &apos;maxInclusive&apos;] The value &apos;%1&apos; is greater than the maximum value allowed (&apos;%2&apos;).</source>
        <translation>La valeur « %1 » est supérieure au maximum autorisé (« %2 »).</translation>
    </message>
    <message>
        <source>Character content other than whitespace is not allowed because the content type is &apos;element-only&apos;.</source>
        <translation>Ici, seuls des blancs sont permis entre les éléments, pas de texte.</translation>
    </message>
    <message>
        <source>Character content is not allowed, because the content type is empty.</source>
        <translation>Ici, pas de texte : l’élément est vide.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is empty.</source>
        <translation>Ici, pas d’élément : l’élément est vide.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is a simple type definition.</source>
        <translation>Ici, pas d’élément : seulement du texte.</translation>
    </message>
    <message>
        <source>No matching global declaration available for the validation root.</source>
        <translation>Le schéma ne connaît pas cet élément racine.</translation>
    </message>
    <message>
        <source>No matching global element declaration available, but demanded by the strict wildcard.</source>
        <translation>Aucun schéma ne connaît cet élément, et seuls les éléments connus sont permis ici.</translation>
    </message>
    <message>
        <source>Duplicate key-sequence [%1] in unique identity-constraint &apos;%2&apos;.</source>
        <translation>[%1] figure deux fois et doit être unique (« %2 »).</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;, attribute &apos;%2&apos;: %3</source>
        <translation>Élément « %1 », attribut « %2 » : %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: %2</source>
        <translation>Élément « %1 » : %2</translation>
    </message>
    <message>
        <source>tls.certificate is empty, and listening for TLS needs a certificate; &apos;hereabouts certificate&apos; makes one for a lab</source>
        <translation>tls.certificate est vide, et écouter en TLS demande un certificat&#xa0;; «&#xa0;hereabouts certificate&#xa0;» en crée un pour les essais</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or tls:0.0.0.0:5061</source>
        <translation>«&#xa0;%1&#xa0;» %2&#xa0;; écrivez par exemple udp:127.0.0.1:5060, tcp:[::1]:5060 ou tls:0.0.0.0:5061</translation>
    </message>
    <message>
        <source>does not begin with udp:, tcp: or tls:</source>
        <translation>ne commence pas par udp:, tcp: ou tls:</translation>
    </message>
    <message>
        <source>does not begin with http: or https:</source>
        <translation>ne commence pas par http: ou https:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like http:127.0.0.1:8080, https:0.0.0.0:8443, or none</source>
        <translation>«&#xa0;%1&#xa0;» %2&#xa0;; écrivez par exemple http:127.0.0.1:8080, https:0.0.0.0:8443, ou none</translation>
    </message>
    <message>
        <source>TLS needs a certificate (tls.certificate)</source>
        <translation>TLS demande un certificat (tls.certificate)</translation>
    </message>
    <message>
        <source>Qt finds no OpenSSL on this machine, so TLS cannot be spoken</source>
        <translation>Qt ne trouve pas OpenSSL sur cette machine, TLS est donc impossible</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted, and a server has nobody to ask for its password; decrypt it with: openssl pkey -in %1 -out NEW</source>
        <translation>la clé dans %1 est chiffrée, et un serveur n’a personne à qui demander son mot de passe&#xa0;; déchiffrez-la avec&#xa0;: openssl pkey -in %1 -out NOUVELLE</translation>
    </message>
    <message>
        <source>there is no private key in PEM form in %1</source>
        <translation>il n’y a pas de clé privée au format PEM dans %1</translation>
    </message>
    <message>
        <source>the key in %1 is of a kind that is not supported; RSA and EC are</source>
        <translation>la clé dans %1 est d’un type non pris en charge&#xa0;; RSA et EC le sont</translation>
    </message>
    <message>
        <source>the certificate in %1 expired on %2</source>
        <translation>le certificat dans %1 a expiré le %2</translation>
    </message>
    <message>
        <source>the certificate in %1 is not valid before %2</source>
        <translation>le certificat dans %1 n’est pas valable avant le %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>il n’y a pas de certificat au format PEM dans %1</translation>
    </message>
    <message>
        <source>the key in %1 is not that of the certificate in %2</source>
        <translation>la clé dans %1 n’est pas celle du certificat dans %2</translation>
    </message>
    <message>
        <source>its certificate is not that of %1</source>
        <translation>son certificat n’est pas celui de %1</translation>
    </message>
    <message>
        <source>the peer does not know the authority of our certificate</source>
        <translation>le correspondant ne connaît pas l’autorité de notre certificat</translation>
    </message>
    <message>
        <source>our certificate has expired, says the peer</source>
        <translation>notre certificat a expiré, selon le correspondant</translation>
    </message>
    <message>
        <source>the peer wants a certificate of us</source>
        <translation>le correspondant exige un certificat de notre part</translation>
    </message>
    <message>
        <source>the peer refuses our certificate</source>
        <translation>le correspondant refuse notre certificat</translation>
    </message>
    <message>
        <source>both sides have no version of TLS in common</source>
        <translation>les deux côtés n’ont aucune version de TLS en commun</translation>
    </message>
    <message>
        <source>both sides have no cipher in common</source>
        <translation>les deux côtés n’ont aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>the peer takes nothing of what we offer</source>
        <translation>le correspondant n’accepte rien de ce que nous proposons</translation>
    </message>
    <message>
        <source>the peer does not speak TLS</source>
        <translation>le correspondant ne parle pas TLS</translation>
    </message>
    <message>
        <source>the peer shows no certificate, which tls.client_certificates requires</source>
        <translation>le correspondant ne présente pas de certificat, que tls.client_certificates exige</translation>
    </message>
    <message>
        <source>the peer closed the connection; perhaps it does not believe our certificate</source>
        <translation>le correspondant a fermé la connexion ; peut-être ne croit-il pas notre certificat</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>le correspondant n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches, which one that cannot be read may do.</source>
        <translation>Elle vaut pour les identités auxquelles aucune autre règle ne s’applique, ce qu’une règle illisible fait peut-être.</translation>
    </message>
    <message>
        <source>needs a URI such as https://xcap.example.com/xcap-root, without &apos;?&apos;, not &apos;%1&apos;</source>
        <translation>demande une URI telle que https://xcap.example.com/xcap-root, sans « ? », et non « %1 »</translation>
    </message>
    <message>
        <source>No watcher could be shown this document, which would have to be shorter or plainer: %1</source>
        <translation>Ce document ne pourrait être montré à aucun observateur ; il faudrait qu’il soit plus court ou plus simple : %1</translation>
    </message>
    <message>
        <source>More than %1 namespace declarations are in scope at once.</source>
        <translation>Plus de %1 déclarations d’espaces de noms sont en vigueur à la fois.</translation>
    </message>
    <message>
        <source>This is XML of version %1; only version 1.0 is read.</source>
        <translation>C&apos;est du XML de version %1 ; seule la version 1.0 est lue.</translation>
    </message>
    <message>
        <source>The document does not begin with an element.</source>
        <translation>Le document ne commence pas par un élément.</translation>
    </message>
    <message>
        <source>Extra content stands behind the end of the root element.</source>
        <translation>Du contenu en trop suit la fin de l&apos;élément racine.</translation>
    </message>
    <message>
        <source>Tags mismatch: %1 is open, and the end tag is of %2.</source>
        <translation>Les balises ne concordent pas : %1 est ouverte, et la balise de fin est celle de %2.</translation>
    </message>
    <message>
        <source>The document ends before the end tag of %1.</source>
        <translation>Le document se termine avant la balise de fin de %1.</translation>
    </message>
    <message>
        <source>The document ends within an element.</source>
        <translation>Le document se termine à l&apos;intérieur d&apos;un élément.</translation>
    </message>
    <message>
        <source>The &gt; of a tag is missing.</source>
        <translation>Le &gt; d&apos;une balise manque.</translation>
    </message>
    <message>
        <source>A name is missing, or is not a name.</source>
        <translation>Un nom manque, ou n&apos;est pas un nom.</translation>
    </message>
    <message>
        <source>White space is missing.</source>
        <translation>Il manque une espace.</translation>
    </message>
    <message>
        <source>The value of an attribute must stand between quotes.</source>
        <translation>La valeur d&apos;un attribut doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The closing quote of an attribute&apos;s value is missing.</source>
        <translation>Le guillemet fermant de la valeur d&apos;un attribut manque.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value.</source>
        <translation>L&apos;attribut %1 n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>The attribute %1 is redefined in the same tag.</source>
        <translation>L&apos;attribut %1 figure deux fois dans la même balise.</translation>
    </message>
    <message>
        <source>In the value of an attribute &lt; is written as &amp;lt;.</source>
        <translation>Dans la valeur d&apos;un attribut, &lt; s&apos;écrit &amp;lt;.</translation>
    </message>
    <message>
        <source>]]&gt; must not stand in a text; &gt; is written as &amp;gt;.</source>
        <translation>]]&gt; ne doit pas figurer dans un texte ; &gt; s&apos;écrit &amp;gt;.</translation>
    </message>
    <message>
        <source>A reference has no semicolon; &amp; is written as &amp;amp;.</source>
        <translation>Il manque le point-virgule d&apos;une référence ; &amp; s&apos;écrit &amp;amp;.</translation>
    </message>
    <message>
        <source>There is a character that XML does not allow.</source>
        <translation>Il y a un caractère que XML n&apos;autorise pas.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>Un commentaire n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>Two hyphens must not stand in a comment.</source>
        <translation>Deux tirets ne doivent pas figurer dans un commentaire.</translation>
    </message>
    <message>
        <source>A CDATA section has no end.</source>
        <translation>Une section CDATA n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>A processing instruction has no end.</source>
        <translation>Une instruction de traitement n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The XML declaration must be the first of a document.</source>
        <translation>La déclaration XML doit être au début du document.</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>Le préfixe d&apos;espace de noms %1 n&apos;est pas déclaré.</translation>
    </message>
    <message>
        <source>A namespace declaration says what it must not say.</source>
        <translation>Une déclaration d&apos;espace de noms dit ce qu&apos;elle ne doit pas dire.</translation>
    </message>
    <message>
        <source>A name has more than one prefix, or an empty one.</source>
        <translation>Un nom a plus d&apos;un préfixe, ou un préfixe vide.</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>&amp;Read the tables again</source>
        <translation>&amp;Relire les tables</translation>
    </message>
    <message>
        <source>Take over what somebody else has written to the database</source>
        <translation>Reprendre ce que quelqu’un d’autre a écrit dans la base de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop the server and close the window</source>
        <translation>Arrêter le serveur et fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Type what this page is to show</source>
        <translation>Saisir ce que cette page doit afficher</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the text of the current cell</source>
        <translation>Copier le texte de la cellule courante</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their headings</source>
        <translation>Copier les lignes sélectionnées avec leurs en-têtes</translation>
    </message>
    <message>
        <source>Show its &amp;watchers</source>
        <translation>Afficher ses &amp;observateurs</translation>
    </message>
    <message>
        <source>See on the page Approvals who watches this presentity</source>
        <translation>Voir sur la page «&#xa0;Autorisations&#xa0;» qui observe cette présentité</translation>
    </message>
    <message>
        <source>Show its &amp;subscriptions</source>
        <translation>Afficher ses &amp;abonnements</translation>
    </message>
    <message>
        <source>See on the page Subscriptions the dialogs of this presentity</source>
        <translation>Voir sur la page «&#xa0;Abonnements&#xa0;» les dialogues de cette présentité</translation>
    </message>
    <message>
        <source>&amp;Remove publication</source>
        <translation>&amp;Retirer la publication</translation>
    </message>
    <message>
        <source>Forget the selected publication; its watchers are told</source>
        <translation>Oublier la publication sélectionnée&#xa0;; ses observateurs en sont avertis</translation>
    </message>
    <message>
        <source>&amp;About Hereabouts</source>
        <translation>À &amp;propos de Hereabouts</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>Ce qu’est ce programme, et sa version</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>Let the selected watchers see the presentity</source>
        <translation>Laisser les observateurs sélectionnés voir la présentité</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Refuse the selected watchers, and tell them so</source>
        <translation>Refuser les observateurs sélectionnés et les en informer</translation>
    </message>
    <message>
        <source>&amp;Polite block</source>
        <translation>Bloquer &amp;poliment</translation>
    </message>
    <message>
        <source>The presentity looks absent to the selected watchers</source>
        <translation>La présentité paraît absente aux observateurs sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>decide later</comment>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Leave the selected watchers undecided</source>
        <translation>Ne pas décider pour les observateurs sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Approve &amp;somebody…</source>
        <translation>Autoriser &amp;quelqu’un…</translation>
    </message>
    <message>
        <source>Decide about a watcher who has not asked yet</source>
        <translation>Décider pour un observateur qui n’a pas encore fait de demande</translation>
    </message>
    <message>
        <source>&amp;Send NOTIFY again</source>
        <translation>Ren&amp;voyer le NOTIFY</translation>
    </message>
    <message>
        <source>Tell the selected watchers the current state now</source>
        <translation>Communiquer maintenant l’état actuel aux observateurs sélectionnés</translation>
    </message>
    <message>
        <source>End as &amp;deactivated</source>
        <translation>Terminer avec &amp;deactivated</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may subscribe again at once</source>
        <translation>Terminer l’abonnement&#xa0;; l’observateur peut se réabonner aussitôt</translation>
    </message>
    <message>
        <source>End with &amp;probation</source>
        <translation>Terminer avec &amp;probation</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may try again later</source>
        <translation>Terminer l’abonnement&#xa0;; l’observateur peut réessayer plus tard</translation>
    </message>
    <message>
        <source>End as &amp;given up</source>
        <translation>Terminer avec &amp;giveup</translation>
    </message>
    <message>
        <source>End the subscription: nobody decided about it in time</source>
        <translation>Terminer l’abonnement&#xa0;: personne n’a décidé à temps</translation>
    </message>
    <message>
        <source>End as re&amp;jected</source>
        <translation>Terminer avec re&amp;jected</translation>
    </message>
    <message>
        <source>End the subscription; the watcher should not ask again</source>
        <translation>Terminer l’abonnement&#xa0;; l’observateur ne devrait plus faire de demande</translation>
    </message>
    <message>
        <source>End as &amp;no resource</source>
        <translation>Terminer avec &amp;noresource</translation>
    </message>
    <message>
        <source>End the subscription: the presentity exists no more</source>
        <translation>Terminer l’abonnement&#xa0;: la présentité n’existe plus</translation>
    </message>
    <message>
        <source>Show the prese&amp;ntity</source>
        <translation>Afficher la prése&amp;ntité</translation>
    </message>
    <message>
        <source>See on the page Presentities what is known of it</source>
        <translation>Voir sur la page «&#xa0;Présentités&#xa0;» ce que l’on en sait</translation>
    </message>
    <message>
        <source>&amp;View as this watcher</source>
        <translation>Voir co&amp;mme cet observateur</translation>
    </message>
    <message>
        <source>See what the watcher is told, and which rules say so</source>
        <translation>Voir ce qui est communiqué à l’observateur, et quelles règles en décident</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Let the list stand still while you read; what passes meanwhile is added when it goes on</source>
        <translation>Figer la liste pendant la lecture&#xa0;; ce qui passe entre-temps est ajouté à la reprise</translation>
    </message>
    <message>
        <source>&amp;Record in the background</source>
        <translation>Enregistrer en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>Go on recording while another page is shown; otherwise nothing is recorded then, and it costs the server nothing</source>
        <translation>Continuer l’enregistrement pendant qu’une autre page est affichée&#xa0;; sinon rien n’est alors enregistré, et cela ne coûte rien au serveur</translation>
    </message>
    <message>
        <source>Only this &amp;dialog</source>
        <translation>Seulement ce &amp;dialogue</translation>
    </message>
    <message>
        <source>Show the messages with the Call-ID of the current one and no others</source>
        <translation>N’afficher que les messages ayant le Call-ID du message courant</translation>
    </message>
    <message>
        <source>Copy the &amp;ladder</source>
        <translation>Copier le dia&amp;gramme</translation>
    </message>
    <message>
        <source>Copy the ladder of the dialog as text</source>
        <translation>Copier le diagramme de séquence du dialogue sous forme de texte</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer comme &amp;texte…</translation>
    </message>
    <message>
        <source>Save the selected messages with their times and addresses</source>
        <translation>Enregistrer les messages sélectionnés avec leurs heures et leurs adresses</translation>
    </message>
    <message>
        <source>Save as &amp;flow…</source>
        <translation>Enregistrer comme &amp;flux…</translation>
    </message>
    <message>
        <source>Save the dialogs of the selected messages as a test that can be played</source>
        <translation>Enregistrer les dialogues des messages sélectionnés comme test rejouable</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Forget the messages recorded so far</source>
        <translation>Oublier les messages enregistrés jusqu’ici</translation>
    </message>
    <message>
        <source>Let the log stand still while you read</source>
        <translation>Figer le journal pendant la lecture</translation>
    </message>
    <message>
        <source>Empty the list; the log file keeps its lines</source>
        <translation>Vider la liste&#xa0;; le fichier journal conserve ses lignes</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>&amp;Add phone</source>
        <translation>&amp;Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Add a simulated phone that registers and publishes</source>
        <translation>Ajouter un téléphone simulé qui s’enregistre et publie</translation>
    </message>
    <message>
        <source>Add &amp;100 phones</source>
        <translation>Ajouter &amp;100 téléphones</translation>
    </message>
    <message>
        <source>Add 100 phones that change their states at random, each watching the one before</source>
        <translation>Ajouter 100 téléphones qui changent d’état au hasard, chacun observant le précédent</translation>
    </message>
    <message>
        <source>Take the &amp;crowd away</source>
        <translation>Retirer la &amp;foule</translation>
    </message>
    <message>
        <source>Remove the phones that change at random</source>
        <translation>Retirer les téléphones qui changent au hasard</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Have the phone publish this state</source>
        <translation>Faire publier cet état par le téléphone</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw</source>
        <translation>Ret&amp;irer l’état</translation>
    </message>
    <message>
        <source>Have the phone take back what it has published</source>
        <translation>Faire retirer au téléphone ce qu’il a publié</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source>Have the phone subscribe to somebody&apos;s presence</source>
        <translation>Faire s’abonner le téléphone à la présence de quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Ce&amp;sser d’observer</translation>
    </message>
    <message>
        <source>Have the phone end the selected subscriptions</source>
        <translation>Faire terminer au téléphone les abonnements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Remove phone</source>
        <translation>&amp;Retirer le téléphone</translation>
    </message>
    <message>
        <source>Remove the selected phones and all they have at the server</source>
        <translation>Retirer les téléphones sélectionnés et tout ce qu’ils ont sur le serveur</translation>
    </message>
    <message>
        <source>Remove a&amp;ll phones</source>
        <translation>Retirer &amp;tous les téléphones</translation>
    </message>
    <message>
        <source>Empty the lab; nothing of its phones stays at the server</source>
        <translation>Vider le labo&#xa0;; il ne reste rien de ses téléphones sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Copier les adresses</translation>
    </message>
    <message>
        <source>Copy all that can be typed into a phone</source>
        <translation>Copier tout ce qui peut être saisi dans un téléphone</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Change what the server and this window do</source>
        <translation>Modifier le comportement du serveur et de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Bring the window back</source>
        <translation>Faire réapparaître la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <comment>the people of Show me</comment>
        <translation>Retirer la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Démonstration</translation>
    </message>
    <message>
        <source>Remove the people that Show me brought, and all they left</source>
        <translation>Retirer les personnes amenées par la démonstration et tout ce qu’elles ont laissé</translation>
    </message>
    <message>
        <source>Fill the server with a few simulated people who show what it does</source>
        <translation>Remplir le serveur de quelques personnes simulées qui montrent ce qu’il fait</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <comment>document</comment>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Begin a document of a user from a template</source>
        <translation>Créer un document d’un utilisateur à partir d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>document</comment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Begin a document, or change one, with the text of a file</source>
        <translation>Créer ou modifier un document avec le texte d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>document</comment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the document, as it is shown, into a file</source>
        <translation>Écrire le document, tel qu’il est affiché, dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>document</comment>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Store the document on the server; watchers are told what it changes for them</source>
        <translation>Enregistrer le document sur le serveur&#xa0;; les observateurs sont informés de ce que cela change pour eux</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <comment>document</comment>
        <translation>Re&amp;venir à l’enregistré</translation>
    </message>
    <message>
        <source>Go back to what is stored; Undo brings the changes back</source>
        <translation>Revenir à ce qui est enregistré&#xa0;; «&#xa0;Annuler&#xa0;» rétablit les modifications</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>document</comment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the document from the server, after a look at what comes of it</source>
        <translation>Supprimer le document du serveur, après un aperçu des conséquences</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>an edit</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Annuler la dernière modification du texte</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <comment>an edit</comment>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Rechercher et remplac&amp;er…</translation>
    </message>
    <message>
        <source>Find words in the source and replace them</source>
        <translation>Rechercher des mots dans la source et les remplacer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>document</comment>
        <translation>Mettre en &amp;forme</translation>
    </message>
    <message>
        <source>Lay the source out in lines, indented by what is in what</source>
        <translation>Disposer la source en lignes, indentées selon l’imbrication</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>&amp;Problème suivant</translation>
    </message>
    <message>
        <source>Show the next place where the document is wrong</source>
        <translation>Afficher le prochain endroit où le document est incorrect</translation>
    </message>
    <message>
        <source>Add a r&amp;ule</source>
        <translation>Ajouter une rè&amp;gle</translation>
    </message>
    <message>
        <source>Add a rule about who may see the user&apos;s presence</source>
        <translation>Ajouter une règle indiquant qui peut voir la présence de l’utilisateur</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rule</source>
        <translation>Re&amp;tirer la règle</translation>
    </message>
    <message>
        <source>Take the selected rule out of the document</source>
        <translation>Retirer du document la règle sélectionnée</translation>
    </message>
    <message>
        <source>Add a &amp;list</source>
        <translation>Ajouter une &amp;liste</translation>
    </message>
    <message>
        <source>Add a list of contacts beside the selected one</source>
        <translation>Ajouter une liste de contacts à côté de la liste sélectionnée</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Give the selected contact or list another name</source>
        <translation>Donner un autre nom au contact ou à la liste sélectionnés</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take the selected contacts and lists out of the document</source>
        <translation>Retirer du document les contacts et listes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Let somebody log in with a name and a password</source>
        <translation>Permettre à quelqu’un de s’authentifier par nom et mot de passe</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Changer le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Give the selected user another password</source>
        <translation>Donner un autre mot de passe à l’utilisateur choisi</translation>
    </message>
    <message>
        <source>&amp;Delete users…</source>
        <translation>&amp;Supprimer des utilisateurs…</translation>
    </message>
    <message>
        <source>Take away the passwords of the selected users, after a look at what that means</source>
        <translation>Retirer le mot de passe des utilisateurs choisis, après avoir vu ce que cela implique</translation>
    </message>
    <message>
        <source>Bring back the document that was deleted</source>
        <translation>Rétablir le document supprimé</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find the next place with the words in the source</source>
        <translation>Rechercher l’endroit suivant où ces mots figurent dans la source</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence p&amp;récédente</translation>
    </message>
    <message>
        <source>Find the place before with the words in the source</source>
        <translation>Rechercher l’endroit précédent où ces mots figurent dans la source</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Afficher la page « %1 »</translation>
    </message>
</context>
<context>
    <name>gui::AddressField</name>
    <message>
        <source>“%1” is no address, such as sip:somebody@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse comme sip:somebody@example.com.</translation>
    </message>
    <message>
        <source>“%1” says nobody&apos;s name: write it as name@domain.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne personne&#xa0;: écrivez nom@domaine.</translation>
    </message>
    <message>
        <source>This address is longer than the tables allow.</source>
        <translation>Cette adresse est plus longue que ne le permettent les tables.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalForm</name>
    <message>
        <source>Address of the watcher</source>
        <translation>Adresse de l’observateur</translation>
    </message>
    <message>
        <source>Address of the presentity</source>
        <translation>Adresse de la présentité</translation>
    </message>
    <message>
        <source>Decide about somebody who has not asked yet</source>
        <translation>Décider pour quelqu’un qui n’a pas encore fait de demande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>may see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>peut voir</translation>
    </message>
    <message>
        <source>may not see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>ne peut pas voir</translation>
    </message>
    <message>
        <source>never finds present</source>
        <comment>the watcher ... the presentity</comment>
        <translation>ne trouve jamais en présence</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Watcher</source>
        <translation>&amp;Observateur</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>Pr&amp;esentity</source>
        <translation>Pré&amp;sentité</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block politely</source>
        <translation>Bloquer poliment</translation>
    </message>
    <message>
        <source>The decision counts as soon as the watcher asks.</source>
        <translation>La décision vaudra dès que l’observateur fera une demande.</translation>
    </message>
    <message>
        <source>Everybody may see himself, whatever is decided here.</source>
        <translation>Chacun peut se voir lui-même, quoi qu’il soit décidé ici.</translation>
    </message>
    <message>
        <source>Until now: %1. %2</source>
        <comment>state, what it means</comment>
        <translation>Jusqu’ici&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1 has not asked for %2 yet.</source>
        <comment>watcher, presentity</comment>
        <translation>%1 n’a pas encore fait de demande pour %2.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Watcher, presentity or user agent: bob alice</source>
        <translation>Observateur, présentité ou User-Agent&#xa0;: bob alice</translation>
    </message>
    <message>
        <source>Filter the watchers by words</source>
        <translation>Filtrer les observateurs par mots</translation>
    </message>
    <message>
        <source>Which watchers to show</source>
        <translation>Quels observateurs afficher</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente d’une décision</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>All watchers</source>
        <translation>Tous les observateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n observateur attend une décision</numerusform>
            <numerusform>%n observateurs attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.

Choose “All watchers” above to see what was decided, and to change it.</source>
        <translation>Personne n’attend de décision.

Choisissez «&#xa0;Tous les observateurs&#xa0;» ci-dessus pour voir ce qui a été décidé et le modifier.</translation>
    </message>
    <message>
        <source>Nobody has asked to see anybody yet.

Who subscribes to the presence of somebody appears here. With “Approve somebody…” you can decide beforehand; Show me brings a few simulated people who ask.</source>
        <translation>Personne n’a encore demandé à voir quelqu’un.

Ceux qui s’abonnent à la présence de quelqu’un apparaissent ici. Avec « Autoriser quelqu’un… », vous pouvez décider à l’avance ; la démonstration amène quelques personnes simulées qui demandent.</translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>What is wrong with the document</source>
        <translation>Ce qui ne va pas dans le document</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n problème&#xa0;: le document ne peut pas être enregistré tel quel.</numerusform>
            <numerusform>%n problèmes&#xa0;: le document ne peut pas être enregistré tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is valid.</source>
        <translation>Le document est valide.</translation>
    </message>
    <message>
        <source>When it is stored: %1</source>
        <translation>Une fois enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and would be lost.</source>
        <translation>Certains de ses octets ne sont pas des caractères et seraient perdus.</translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message>
        <source>Yours, not stored</source>
        <translation>La vôtre, non enregistrée</translation>
    </message>
    <message>
        <source>Stored meanwhile</source>
        <translation>Enregistré entre-temps</translation>
    </message>
    <message>
        <source>Store &amp;mine</source>
        <translation>Enregistrer la &amp;mienne</translation>
    </message>
    <message>
        <source>Put your version in place of what was stored meanwhile</source>
        <translation>Mettre votre version à la place de ce qui a été enregistré entre-temps</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Prendre l’au&amp;tre</translation>
    </message>
    <message>
        <source>Go on with what was stored meanwhile; Undo brings yours back</source>
        <translation>Continuer avec ce qui a été enregistré entre-temps&#xa0;; «&#xa0;Annuler&#xa0;» rétablit votre version</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Retour à l’éditeur</translation>
    </message>
    <message>
        <source>Go on editing yours and choose later</source>
        <translation>Continuer à éditer votre version et choisir plus tard</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next lines that are not the same</source>
        <translation>Afficher les prochaines lignes différentes</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Supprimé entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>Quelqu’un d’autre, peut-être un téléphone de l’utilisateur, a enregistré une autre version pendant que vous éditiez. %n ligne diffère. Quelle version faut-il conserver&#xa0;?</numerusform>
            <numerusform>Quelqu’un d’autre, peut-être un téléphone de l’utilisateur, a enregistré une autre version pendant que vous éditiez. %n lignes diffèrent. Quelle version faut-il conserver&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has deleted the document while you edited. Is yours to be stored all the same?</source>
        <translation>Quelqu’un d’autre a supprimé le document pendant que vous l’éditiez. Faut-il quand même enregistrer votre version&#xa0;?</translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>%n observateur mis de côté&#xa0;; le serveur le laisse en attente.</numerusform>
            <numerusform>%n observateurs mis de côté&#xa0;; le serveur les laisse en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n observateur attend de nouveau une décision.</numerusform>
            <numerusform>%n observateurs attendent de nouveau une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>But other rules have the last word about %1.</source>
        <translation>Mais d’autres règles ont le dernier mot pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>Mais d’autres règles ont le dernier mot pour %n d’entre eux.</numerusform>
            <numerusform>Mais d’autres règles ont le dernier mot pour %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 peut voir %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2, and is told so.</source>
        <translation>%1 ne peut pas voir %2 et en est informé.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Pour %1, %2 paraît en absence.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <comment>watcher, presentity</comment>
        <translation>Plus rien n’est décidé pour %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>%n observateur autorisé.</numerusform>
            <numerusform>%n observateurs autorisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>%n observateur bloqué.</numerusform>
            <numerusform>%n observateurs bloqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>%n observateur bloqué poliment.</numerusform>
            <numerusform>%n observateurs bloqués poliment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>Plus rien n’est décidé pour %n observateur.</numerusform>
            <numerusform>Plus rien n’est décidé pour %n observateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision about %1 and %2 is taken back.</source>
        <comment>watcher, presentity</comment>
        <translation>La décision pour %1 et %2 est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>La décision pour %n observateur est annulée.</numerusform>
            <numerusform>La décision pour %n observateurs est annulée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est omis.</translation>
    </message>
    <message>
        <source>State of the subscription</source>
        <translation>État de l’abonnement</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Toutes les règles ensemble</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>aucune règle ne s’applique</translation>
    </message>
    <message>
        <source>Sphere</source>
        <comment>RPID</comment>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>A period begins or ends</source>
        <translation>Une période commence ou se termine</translation>
    </message>
    <message>
        <source>Table of watchers</source>
        <translation>Table des observateurs</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>matches</source>
        <comment>a rule</comment>
        <translation>s’applique</translation>
    </message>
    <message>
        <source>does not match</source>
        <comment>a rule</comment>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>gui::DocumentFiles</name>
    <message>
        <source>Import a document</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>XML documents (*.xml);;All files (*)</source>
        <translation>Documents XML (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too big for a document.</source>
        <translation>%1 est trop volumineux pour un document.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <source>XML documents (*.xml)</source>
        <translation>Documents XML (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::DocumentForm</name>
    <message>
        <source>&amp;Show it in the source</source>
        <translation>Afficher dans la &amp;source</translation>
    </message>
    <message>
        <source>The form cannot show the document as it is. Line %1, column %2: %3</source>
        <translation>Le formulaire ne peut pas afficher le document tel quel. Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>gui::DocumentModel</name>
    <message>
        <source>%1 – changed</source>
        <comment>document</comment>
        <translation>%1 – modifié</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <comment>document</comment>
        <translation>%1 – nouveau</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1, entity-tag %2</source>
        <comment>size of a document</comment>
        <translation>%1, entity-tag %2</translation>
    </message>
    <message>
        <source>What you changed is not stored yet. Stored are %1</source>
        <translation>Vos modifications ne sont pas encore enregistrées. Version enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>gui::DocumentPane</name>
    <message>
        <source>The document is being read…</source>
        <translation>Lecture du document…</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>user, usage, document</comment>
        <translation>%1&#xa0;: %2 / %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>● new, not stored</source>
        <translation>● nouveau, non enregistré</translation>
    </message>
    <message>
        <source>● changed, not stored</source>
        <translation>● modifié, non enregistré</translation>
    </message>
    <message>
        <source>Somebody else has stored another version of this document while you edited it.</source>
        <translation>Quelqu’un d’autre a enregistré une autre version de ce document pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this document while you edited it.</source>
        <translation>Quelqu’un d’autre a supprimé ce document pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>&amp;Compare both</source>
        <translation>C&amp;omparer les deux</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>When this is stored: %1</source>
        <translation>Après cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>C&amp;ontinuer l’édition</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onserver</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSession</name>
    <message>
        <source>Somebody else has deleted the document.</source>
        <translation>Quelqu’un d’autre a supprimé le document.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSights</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Source du document</translation>
    </message>
    <message>
        <source>It cannot be laid out before it is XML. Line %1: %2</source>
        <translation>Mise en forme impossible tant que ce n’est pas du XML. Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add what stands in the field first, or empty it.</source>
        <translation>Ajoutez d’abord ce qui figure dans le champ, ou videz-le.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message>
        <source>User, usage or document</source>
        <translation>Utilisateur, usage ou document</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Users, their usages and documents</source>
        <translation>Utilisateurs, leurs usages et documents</translation>
    </message>
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
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all documents</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>L’unique document (%Ln) ne correspond pas au filtre.</numerusform>
            <numerusform>Aucun des %Ln documents ne correspond au filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Choose a document of %1 on the left, or begin one with New.</source>
        <translation>Choisissez à gauche un document de %1, ou créez-en un avec «&#xa0;Nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Choisissez un document à gauche.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Begin one with New, or switch XCAP on in the settings so that phones can put theirs.</source>
        <translation>Aucun document n’est encore enregistré.

Créez-en un avec «&#xa0;Nouveau&#xa0;», ou activez XCAP dans les paramètres pour que les téléphones puissent déposer les leurs.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Phones put theirs over XCAP at %1. Or begin one here with New: presence rules say who may see a user, resource lists hold contacts.</source>
        <translation>Aucun document n’est encore enregistré.

Les téléphones déposent les leurs par XCAP à l’adresse %1. Ou créez-en un ici avec «&#xa0;Nouveau&#xa0;»&#xa0;: les règles de présence disent qui peut voir un utilisateur, les listes de ressources contiennent des contacts.</translation>
    </message>
    <message>
        <source>%1 of %2 is stored.</source>
        <translation>Enregistré&#xa0;: %1 de %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 of %2; this is how it is now.</source>
        <translation>Quelqu’un d’autre a modifié %1 de %2&#xa0;; voici la version actuelle.</translation>
    </message>
    <message>
        <source>Somebody else has deleted %1 of %2.</source>
        <translation>Quelqu’un d’autre a supprimé %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is there again.</source>
        <translation>Restauré&#xa0;: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>%n document modifié la dernière fois n’est toujours pas enregistré.</numerusform>
            <numerusform>%n documents modifiés la dernière fois ne sont toujours pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is given up.</source>
        <translation>Abandonné : %1 de %2.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Show the rows of everybody again</source>
        <translation>Afficher de nouveau les lignes de tout le monde</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows of somebody</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Only the rows of %1; press to show those of everybody</source>
        <translation>Seulement les lignes de %1&#xa0;; cliquer pour afficher celles de tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all rows</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>find previous</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>find next</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace what is found here</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all that is found in the document</source>
        <translation>Remplacer toutes les occurrences du document</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which one, how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter, Shift+F3)</source>
        <translation>Occurrence précédente (Maj+Entrée, Maj+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter, F3)</source>
        <translation>Occurrence suivante (Entrée, F3)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>appeared</source>
        <comment>a presentity</comment>
        <translation>apparue</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>a presentity</comment>
        <translation>oubliée</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what changed</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>what changed</comment>
        <translation>activité</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>what changed</comment>
        <translation>humeur</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>what changed</comment>
        <translation>appareils</translation>
    </message>
    <message>
        <source>publications</source>
        <comment>what changed</comment>
        <translation>publications</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>There is no phone yet.

Show me fills the server with a few simulated people who publish, watch and misbehave, so that every page has something to show. Or add a phone of your own, and tell it what to do.</source>
        <translation>Il n’y a pas encore de téléphone.

«&#xa0;Démonstration&#xa0;» remplit le serveur de quelques personnes simulées qui publient, observent et se comportent mal, pour que chaque page ait quelque chose à montrer. Ou ajoutez votre propre téléphone et dites-lui quoi faire.</translation>
    </message>
    <message>
        <source>Name of a phone</source>
        <translation>Nom d’un téléphone</translation>
    </message>
    <message>
        <source>Name or address of the phone to add</source>
        <translation>Nom ou adresse du téléphone à ajouter</translation>
    </message>
    <message>
        <source>A name of the lab, or a whole address; without one a name is found</source>
        <translation>Un nom du labo ou une adresse complète&#xa0;; à défaut, un nom est choisi</translation>
    </message>
    <message>
        <source>Changes a second of all phones of the crowd</source>
        <translation>Changements par seconde de tous les téléphones de la foule</translation>
    </message>
    <message>
        <source> changes/s</source>
        <translation> changements/s</translation>
    </message>
    <message>
        <source>Text of the phones to show</source>
        <translation>Texte des téléphones à afficher</translation>
    </message>
    <message>
        <source>Filter the phones</source>
        <translation>Filtrer les téléphones</translation>
    </message>
    <message>
        <source>They have gone. Nothing of them is left at the server.</source>
        <translation>Elles sont parties. Il ne reste rien d’elles sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all phones</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n dans la foule</numerusform>
            <numerusform>%n dans la foule</numerusform>
        </translation>
    </message>
    <message>
        <source>Six simulated people with seven phones are coming. They publish, watch each other and change now and then; the page Lab shows what each of them sees.</source>
        <translation>Six personnes simulées arrivent avec sept téléphones. Elles publient, s’observent et changent de temps en temps&#xa0;; la page «&#xa0;Labo&#xa0;» montre ce que voit chacune.</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits, dots and dashes make one, or a whole address such as sip:alice@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom&#xa0;: il faut des lettres, chiffres, points et tirets, ou une adresse complète comme sip:alice@example.com.</translation>
    </message>
    <message>
        <source>Say whom the phone is to watch: a name of the lab, or an address such as sip:alice@example.com.</source>
        <translation>Indiquez qui le téléphone doit observer&#xa0;: un nom du labo ou une adresse comme sip:alice@example.com.</translation>
    </message>
</context>
<context>
    <name>gui::Ladder</name>
    <message>
        <source>unknown</source>
        <comment>a phone that does not say who it is</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>media type, size</comment>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>again</source>
        <comment>message that was sent once more</comment>
        <translation>retransmission</translation>
    </message>
</context>
<context>
    <name>gui::LadderDiagram</name>
    <message>
        <source>Ladder of the dialog</source>
        <translation>Diagramme de séquence du dialogue</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – retransmission</translation>
    </message>
</context>
<context>
    <name>gui::ListsForm</name>
    <message>
        <source>Lists and their contacts</source>
        <translation>Les listes et leurs contacts</translation>
    </message>
    <message>
        <source>There is no list yet. Add one, and then the contacts in it.</source>
        <translation>Il n’y a pas encore de liste. Ajoutez-en une, puis ses contacts.</translation>
    </message>
    <message>
        <source>Address of a new contact: bob@example.com</source>
        <translation>Adresse d’un nouveau contact&#xa0;: bob@example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A&amp;dd to %1</source>
        <comment>a list</comment>
        <translation>Aj&amp;outer à %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address, such as bob@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse comme bob@example.com.</translation>
    </message>
    <message>
        <source>%1 is on that list already.</source>
        <translation>%1 figure déjà dans cette liste.</translation>
    </message>
    <message>
        <source>New list</source>
        <comment>name of a list</comment>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Contact d’une autre liste</translation>
    </message>
    <message>
        <source>List elsewhere</source>
        <translation>Liste d’ailleurs</translation>
    </message>
    <message>
        <source>Path below the XCAP root: resource-lists/users/…/~~/…</source>
        <translation>Chemin sous la racine XCAP : resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>Address of the list: http://…/resource-lists/users/…/~~/…</source>
        <translation>Adresse de la liste : http://…/resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path below the XCAP root, such as resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>« %1 » n’est pas un chemin sous la racine XCAP tel que resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a list, which begins with http:// or https://.</source>
        <translation>« %1 » n’est pas l’adresse d’une liste, qui commence par http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>gui::ListsModel</name>
    <message>
        <source>List without a name</source>
        <translation>Liste sans nom</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Contact d’une autre liste</translation>
    </message>
    <message>
        <source>List of another document</source>
        <translation>Liste d’un autre document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Une liste doit avoir un nom.</translation>
    </message>
    <message>
        <source>A contact needs an address.</source>
        <translation>Un contact doit avoir une adresse.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 y figure déjà.</translation>
    </message>
    <message>
        <source>It cannot stand there: contacts stand in lists, and no list in itself.</source>
        <translation>Impossible à cet endroit&#xa0;: les contacts sont dans des listes, et aucune liste ne se contient elle-même.</translation>
    </message>
</context>
<context>
    <name>gui::LogLevelMenu</name>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>What is written to the log, for each category</source>
        <translation>Ce qui est écrit dans le journal, par catégorie</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>Comme tout le reste</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Words of the lines to show</source>
        <translation>Mots des lignes à afficher</translation>
    </message>
    <message>
        <source>Filter the lines by words</source>
        <translation>Filtrer les lignes par mots</translation>
    </message>
    <message>
        <source>Show lines of this level and above</source>
        <translation>Afficher les lignes de ce niveau et au-dessus</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>level</comment>
        <translation>%1 et au-dessus</translation>
    </message>
    <message>
        <source>Show lines of this category only</source>
        <translation>N’afficher que les lignes de cette catégorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all lines</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the log stands still</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Nobody collects the log of this program.</source>
        <translation>Personne ne recueille le journal de ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>L’unique ligne (%Ln) ne correspond pas au filtre.</numerusform>
            <numerusform>Aucune des %Ln lignes ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been logged since. Set a lower level under Levels to see more of what the server does.</source>
        <translation>Rien n’a été journalisé depuis. Choisissez un niveau plus bas sous «&#xa0;Niveaux&#xa0;» pour mieux voir ce que fait le serveur.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Journaux (*.log)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>%1 – Hereabouts</source>
        <comment>page</comment>
        <translation>%1 – Hereabouts</translation>
    </message>
    <message>
        <source>The database is out of reach: %1</source>
        <translation>La base de données est inaccessible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n observateur en attente</numerusform>
            <numerusform>%n observateurs en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hereabouts</source>
        <translation>À propos de Hereabouts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;A SIP presence server with a window to its state.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;Un serveur de présence SIP avec une fenêtre sur son état.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message>
        <source>The database is out of reach: %1. Until it is back, what would change something is answered with 503.</source>
        <translation>La base de données est inaccessible&#xa0;: %1. Jusqu’à son retour, tout ce qui modifierait quelque chose reçoit la réponse 503.</translation>
    </message>
    <message>
        <source>All is well: running for %1, and all that was acknowledged is on disk.</source>
        <translation>Tout va bien&#xa0;: en marche depuis %1, et tout ce qui a été acquitté est sur le disque.</translation>
    </message>
    <message>
        <source>The database is out of reach. The log says more.</source>
        <translation>La base de données est inaccessible. Le journal en dit plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être écrite dans la base de données. Le journal indique laquelle.</numerusform>
            <numerusform>%n lignes n’ont pas pu être écrites dans la base de données. Le journal indique lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take its NOTIFYs.</source>
        <translation>%1 n’accepte pas ses NOTIFY.</translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>Les NOTIFY de %n abonnement échouent.</numerusform>
            <numerusform>Les NOTIFY de %n abonnements échouent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n observateur attend une décision.</numerusform>
            <numerusform>%n observateurs attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 demande à voir %2.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and everybody is believed to be who he says: auth.mode is none.</source>
        <translation>D’autres machines peuvent joindre ce serveur, et chacun est cru sur parole : auth.mode vaut none.</translation>
    </message>
    <message>
        <source>Passwords are required, and there is no user yet: no phone can log in.</source>
        <translation>Les mots de passe sont exigés et il n’y a encore aucun utilisateur : aucun téléphone ne peut s’authentifier.</translation>
    </message>
</context>
<context>
    <name>gui::NewDocumentDialog</name>
    <message>
        <source>Import a document</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Commencer par&#xa0;:</translation>
    </message>
    <message>
        <source>Whose document is it to be?</source>
        <translation>À qui sera le document&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>Rien n’est enregistré avant que vous ne l’enregistriez.</translation>
    </message>
    <message>
        <source>There is such a document: the file will stand in it as a change that is not stored yet.</source>
        <translation>Un tel document existe déjà&#xa0;: le fichier y figurera comme modification non encore enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>There is such a document already: it will be opened.</source>
        <translation>Un tel document existe déjà&#xa0;: il sera ouvert.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Type into a phone</source>
        <translation>À saisir dans un téléphone</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>What needs you; Enter leads to the page that helps</source>
        <translation>Ce qui est à traiter&#xa0;; Entrée mène à la page qui aide</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Presentities</source>
        <translation>Présentités</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Watchers waiting</source>
        <translation>Observateurs en attente</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>NOTIFYs sent</source>
        <translation>NOTIFY envoyés</translation>
    </message>
    <message>
        <source>NOTIFYs refused</source>
        <translation>NOTIFY refusés</translation>
    </message>
    <message>
        <source>NOTIFYs unanswered</source>
        <translation>NOTIFY sans réponse</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Requêtes refusées</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Messages entrants</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Messages sortants</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Durée d’un commit</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>NOTIFYs that wait</source>
        <translation>NOTIFY en attente</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Nothing. Nobody waits for a decision, and every NOTIFY arrives.</source>
        <translation>Rien. Personne n’attend de décision, et chaque NOTIFY arrive.</translation>
    </message>
    <message>
        <source>Nothing, for nobody is here yet. Point a softphone at one of the addresses, or let a few simulated people show what the server does.</source>
        <translation>Rien, car personne n’est encore là. Configurez un softphone vers l’une des adresses, ou laissez quelques personnes simulées montrer ce que fait le serveur.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Asked for a password</source>
        <comment>requests</comment>
        <translation>Mot de passe demandé</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <comment>requests</comment>
        <translation>Mot de passe faux</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <comment>requests</comment>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>Too late, asked again</source>
        <comment>requests</comment>
        <translation>Trop tard, redemandé</translation>
    </message>
    <message>
        <source>Played again</source>
        <comment>requests</comment>
        <translation>Rejouées</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>requests</comment>
        <translation>Incomprises</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>requests</comment>
        <translation>Non autorisées</translation>
    </message>
    <message>
        <source>Requests of SIP and XCAP that were not served because of who sent them. Every phone is asked for its password once.</source>
        <translation>Requêtes SIP et XCAP non servies à cause de leur expéditeur. Chaque téléphone se voit demander son mot de passe une fois.</translation>
    </message>
    <message>
        <source>How often each setting of the section limits kept something out since the start.</source>
        <translation>Combien de fois chaque réglage de la section limits a refusé quelque chose depuis le démarrage.</translation>
    </message>
    <message>
        <source>Limits reached: %1</source>
        <translation>Limites atteintes : %1</translation>
    </message>
</context>
<context>
    <name>gui::PhoneAddresses</name>
    <message>
        <source>SIP over %1</source>
        <comment>UDP</comment>
        <translation>SIP sur %1</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Racine XCAP</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Any user name will do, and nobody has to log in.</source>
        <translation>L’une d’elles est le serveur SIP ou le proxy sortant du téléphone. N’importe quel nom d’utilisateur convient, et personne n’a à s’authentifier.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. The phone logs in with the name and password of a user.</source>
        <translation>L’une d’elles est le serveur SIP ou le proxy sortant du téléphone. Le téléphone s’authentifie avec le nom et le mot de passe d’un utilisateur.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Passwords are required and there is no user yet: add one on the page Users.</source>
        <translation>L’une d’elles est le serveur SIP ou le proxy sortant du téléphone. Les mots de passe sont exigés et il n’y a encore aucun utilisateur : ajoutez-en un sur la page Utilisateurs.</translation>
    </message>
</context>
<context>
    <name>gui::PhoneLogModel</name>
    <message>
        <source>→ out</source>
        <comment>a message</comment>
        <translation>→ sortant</translation>
    </message>
    <message>
        <source>← in</source>
        <comment>a message</comment>
        <translation>← entrant</translation>
    </message>
    <message>
        <source>✕ dropped</source>
        <comment>a message</comment>
        <translation>✕ abandonné</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>in or out</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>gui::PhoneModel</name>
    <message>
        <source>sees %1</source>
        <comment>a presentity</comment>
        <translation>voit %1</translation>
    </message>
    <message>
        <source>hears who watches %1</source>
        <translation>apprend qui observe %1</translation>
    </message>
    <message>
        <source>Last NOTIFY: %1</source>
        <translation>Dernier NOTIFY&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entity-tag %1, expires: %2</source>
        <translation>Entity-tag %1, expiration&#xa0;: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>At the server</source>
        <comment>registered, active</comment>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>NOTIFYs</source>
        <translation>NOTIFY</translation>
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
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● ouvert</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ fermé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>An activity of RFC 4480</source>
        <translation>Une activité de la RFC 4480</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>aucune activité</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What its user has to say</source>
        <translation>Ce que son utilisateur veut dire</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>Expiry of the publication</source>
        <translation>Expiration de la publication</translation>
    </message>
    <message>
        <source>Ex&amp;pires in:</source>
        <translation>E&amp;xpire dans&#xa0;:</translation>
    </message>
    <message>
        <source>Whom to watch: a name of the lab, or an address</source>
        <translation>Qui observer&#xa0;: un nom du labo ou une adresse</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nom ou une adresse</translation>
    </message>
    <message>
        <source>Expiry of the subscription</source>
        <translation>Expiration de l’abonnement</translation>
    </message>
    <message>
        <source>&amp;Watch:</source>
        <translation>O&amp;bserver&#xa0;:</translation>
    </message>
    <message>
        <source>Answer to NOTIFYs</source>
        <translation>Réponse aux NOTIFY</translation>
    </message>
    <message>
        <source>answer with 200</source>
        <translation>répondre 200</translation>
    </message>
    <message>
        <source>leave them unanswered</source>
        <translation>laisser sans réponse</translation>
    </message>
    <message>
        <source>answer with 481: no such dialog</source>
        <translation>répondre 481&#xa0;: dialogue inexistant</translation>
    </message>
    <message>
        <source>answer with 486: busy</source>
        <translation>répondre 486&#xa0;: occupé</translation>
    </message>
    <message>
        <source>answer with 500: failed</source>
        <translation>répondre 500&#xa0;: échec</translation>
    </message>
    <message>
        <source>&amp;NOTIFYs:</source>
        <translation>&amp;NOTIFY&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;chable</source>
        <translation>&amp;Joignable</translation>
    </message>
    <message>
        <source>Without it no word comes in or goes out, as without network</source>
        <translation>Sans cela, rien n’entre ni ne sort, comme sans réseau</translation>
    </message>
    <message>
        <source>Re&amp;gistered</source>
        <translation>Enre&amp;gistré</translation>
    </message>
    <message>
        <source>Keeps a registration at the server</source>
        <translation>Maintient un enregistrement auprès du serveur</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Réseau&#xa0;:</translation>
    </message>
    <message>
        <source>What the phone did last</source>
        <translation>Ce que le téléphone a fait en dernier</translation>
    </message>
    <message>
        <source>Choose a phone to see what it does and to tell it what to do.</source>
        <translation>Choisissez un téléphone pour voir ce qu’il fait et le piloter.</translation>
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
        <translation>● ouvert</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ fermé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, why it is not published</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>– nothing published</source>
        <translation>– rien de publié</translation>
    </message>
    <message>
        <source>– nothing</source>
        <comment>seen</comment>
        <translation>– rien</translation>
    </message>
    <message>
        <source>– nothing yet</source>
        <comment>seen</comment>
        <translation>– rien encore</translation>
    </message>
    <message>
        <source>– who watches</source>
        <comment>watcher information</comment>
        <translation>– qui observe</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– inconnu</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>status code</comment>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>the server</comment>
        <translation>demande…</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend l’autorisation</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>reason</comment>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>suppression en cours</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>leaves them unanswered</source>
        <comment>NOTIFYs</comment>
        <translation>les laisse sans réponse</translation>
    </message>
    <message>
        <source>answers them</source>
        <comment>NOTIFYs</comment>
        <translation>y répond</translation>
    </message>
    <message>
        <source>answers them with %1</source>
        <comment>NOTIFYs, status code</comment>
        <translation>y répond avec %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>NOTIFYs</comment>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>number of NOTIFYs, 3 s ago</comment>
        <translation>%1, le dernier %2</translation>
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
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>3 s</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>refused: wants a password</source>
        <translation>refusé&#xa0;: demande un mot de passe</translation>
    </message>
</context>
<context>
    <name>gui::PhoneTree</name>
    <message>
        <source>Phones of the lab, and what each sees</source>
        <translation>Téléphones du labo et ce que voit chacun</translation>
    </message>
</context>
<context>
    <name>gui::PresenceCards</name>
    <message>
        <source>The presence document as cards</source>
        <translation>Le document de présence sous forme de cartes</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>its state</comment>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>Classe de service</translation>
    </message>
    <message>
        <source>User input</source>
        <translation>Saisie de l’utilisateur</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>RPID</comment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of an element</comment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::PresentitiesPage</name>
    <message>
        <source>Presentities</source>
        <translation>Présentités</translation>
    </message>
    <message>
        <source>Address, activity or note: alice meeting</source>
        <translation>Adresse, activité ou note&#xa0;: alice meeting</translation>
    </message>
    <message>
        <source>Filter the presentities by words</source>
        <translation>Filtrer les présentités par mots</translation>
    </message>
    <message>
        <source>Show this state only</source>
        <translation>N’afficher que cet état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>With waiting watchers</source>
        <translation>Avec des observateurs en attente</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The publication of %1 is removed.</source>
        <translation>La publication de %1 est retirée.</translation>
    </message>
    <message>
        <source>Nobody is present yet.

Point a softphone at %1 and let it publish its presence; it will appear here. Show me brings a few simulated people meanwhile.</source>
        <translation>Personne n’est encore présent.

Dirigez un softphone vers %1 et laissez-le publier sa présence ; elle apparaîtra ici. En attendant, la démonstration amène quelques personnes simulées.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message>
        <source>Details of the presentity</source>
        <translation>Détails de la présentité</translation>
    </message>
    <message>
        <source>The composed document as XML</source>
        <translation>Le document composé, en XML</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>P&amp;ublications</source>
        <translation>Pu&amp;blications</translation>
    </message>
    <message>
        <source>Vie&amp;w as…</source>
        <translation>&amp;Voir comme…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>What was published, as XML</source>
        <translation>Ce qui a été publié, en XML</translation>
    </message>
    <message>
        <source>Choose a publication to see what was sent.</source>
        <translation>Choisissez une publication pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>Ce qui a changé depuis l’ouverture de la fenêtre&#xa0;; toutes présentités confondues, le dernier changement (%n) est conservé.</numerusform>
            <numerusform>Ce qui a changé depuis l’ouverture de la fenêtre&#xa0;; toutes présentités confondues, les %n derniers changements sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Choose a presentity above to see all about it.</source>
        <translation>Choisissez une présentité ci-dessus pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>%1 is not known any more.</source>
        <translation>%1 n’est plus connu.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityModel</name>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● ouvert</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ fermé</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– inconnu</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Présentité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>watchers</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prochaine expiration</translation>
    </message>
</context>
<context>
    <name>gui::PublicationModel</name>
    <message>
        <source>never</source>
        <comment>expires</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Entity-tag</source>
        <translation>Entity-tag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of content</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message>
        <source>10 min ago</source>
        <translation>il y a 10 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
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
        <translation>Contact</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
</context>
<context>
    <name>gui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Address, contact or user agent: alice linphone</source>
        <translation>Adresse, contact ou User-Agent&#xa0;: alice linphone</translation>
    </message>
    <message>
        <source>Filter the registrations by words</source>
        <translation>Filtrer les enregistrements par mots</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>No phone is registered.

Let a softphone register at %1; it will appear here. Show me brings a few simulated phones meanwhile.</source>
        <translation>Aucun téléphone n’est enregistré.

Faites s’enregistrer un softphone auprès de %1 ; il apparaîtra ici. En attendant, la démonstration amène quelques téléphones simulés.</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; each rule has a name of its own</source>
        <translation>Lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»&#xa0;; chaque règle a son propre nom</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Ce que fait la règle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Qui&#xa0;:</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>Qua&amp;nd&#xa0;:</translation>
    </message>
    <message>
        <source>Doe&amp;s:</source>
        <comment>what a rule does</comment>
        <translation>Ac&amp;tion&#xa0;:</translation>
    </message>
    <message>
        <source>Sh&amp;ows:</source>
        <comment>what a rule shows</comment>
        <translation>&amp;Montre&#xa0;:</translation>
    </message>
    <message>
        <source>The rule has parts that only the source shows, and they stay as they are: %1.</source>
        <translation>La règle comporte des parties que seule la source montre&#xa0;; elles restent telles quelles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleGrantsBox</name>
    <message>
        <source>&amp;Everything</source>
        <comment>is shown</comment>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>All services, the person and all devices, with all details</source>
        <translation>Tous les services, la personne et tous les appareils, avec tous les détails</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>services</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Détails&#xa0;:</translation>
    </message>
    <message>
        <source>Activity at the keyboard</source>
        <translation>Activité au clavier</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <comment>activity at it</comment>
        <translation>Clavier&#xa0;:</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Others:</source>
        <comment>elements that are shown</comment>
        <translation>Autres :</translation>
    </message>
</context>
<context>
    <name>gui::RuleMembersBox</name>
    <message>
        <source>Whom the rule means</source>
        <translation>Ceux que vise la règle</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Ceux-ci</translation>
    </message>
    <message>
        <source>Anyone, identified or not</source>
        <translation>Tout le monde, identifié ou non</translation>
    </message>
    <message>
        <source>Those the rule means, and exceptions</source>
        <translation>Ceux que vise la règle, et les exceptions</translation>
    </message>
    <message>
        <source>bob@example.com, example.com, or * for everybody</source>
        <translation>bob@example.com, example.com ou * pour tout le monde</translation>
    </message>
    <message>
        <source>An address or a domain to add</source>
        <translation>Une adresse ou un domaine à ajouter</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>The rule means this one too</source>
        <translation>La règle vise aussi celui-ci</translation>
    </message>
    <message>
        <source>&amp;Except</source>
        <comment>a button</comment>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>The rule does not mean this one, though it means the others of the domain or group that is selected</source>
        <translation>La règle ne vise pas celui-ci, mais bien les autres du domaine ou du groupe sélectionné</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Who stays unidentified</source>
        <translation>Ceux qui restent non identifiés</translation>
    </message>
    <message>
        <source>What only the source can say</source>
        <translation>Ce que seule la source peut exprimer</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>%1, as decided on the page Approvals</source>
        <translation>%1, selon la décision prise sur la page «&#xa0;Autorisations&#xa0;»</translation>
    </message>
    <message>
        <source>A rule has to mean somebody: add another first, choose anyone, or remove the rule</source>
        <translation>Une règle doit viser quelqu’un&#xa0;: ajoutez d’abord une autre entrée, choisissez tout le monde ou retirez la règle</translation>
    </message>
    <message>
        <source>The rule does not mean the selected one any more</source>
        <translation>La règle ne vise plus l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an address, such as bob@example.com, nor a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse comme bob@example.com ni un domaine.</translation>
    </message>
    <message>
        <source>The rule means %1 already.</source>
        <translation>La règle vise déjà %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleMomentBox</name>
    <message>
        <source>The sphere in which the rule holds</source>
        <translation>La sphère dans laquelle la règle vaut</translation>
    </message>
    <message>
        <source>What phones publish as the sphere of the user, such as work or home; several with spaces between</source>
        <translation>Ce que les téléphones publient comme sphère de l’utilisateur, p.&#xa0;ex. work ou home&#xa0;; plusieurs séparées par des espaces</translation>
    </message>
    <message>
        <source>In every sphere</source>
        <translation>Dans toutes les sphères</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>Ajouter une &amp;période</translation>
    </message>
    <message>
        <source>Let the rule hold only between two times</source>
        <translation>Ne faire valoir la règle qu’entre deux moments</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>a time</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <comment>a time</comment>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this period away; without any the rule always holds</source>
        <translation>Retirer cette période&#xa0;; sans période, la règle vaut toujours</translation>
    </message>
</context>
<context>
    <name>gui::RulesForm</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>name</comment>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>There is no rule yet: watchers are decided about on the page Approvals. Add a rule to say who may see what.</source>
        <translation>Il n’y a pas encore de règle&#xa0;: les décisions sur les observateurs se prennent sur la page «&#xa0;Autorisations&#xa0;». Ajoutez une règle pour dire qui peut voir quoi.</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a rule</comment>
        <translation>Amis</translation>
    </message>
</context>
<context>
    <name>gui::SeenBox</name>
    <message>
        <source>None</source>
        <comment>of the services</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the services</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>of the services</comment>
        <translation>Certains</translation>
    </message>
    <message>
        <source>Which of %1 are shown</source>
        <translation>Sélection affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What they are known by</source>
        <translation>À quoi on les reconnaît</translation>
    </message>
    <message>
        <source>Which class, address or id</source>
        <translation>Quelle classe, adresse ou identifiant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <translation>Revenir à la valeur par défaut&#xa0;: vide</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command line says so; the file would not count.</source>
        <translation>Fixé par la ligne de commande&#xa0;; le fichier ne compterait pas.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>From the file.</source>
        <translation>Issu du fichier.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>La valeur par défaut.</translation>
    </message>
    <message>
        <source>Counts after a restart.</source>
        <translation>Prend effet après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message>
        <source>Listening addresses</source>
        <translation>Adresses d’écoute</translation>
    </message>
    <message>
        <source>Domains served</source>
        <translation>Domaines desservis</translation>
    </message>
    <message>
        <source>Name told to peers</source>
        <translation>Nom annoncé aux pairs</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de la base de données</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilité</translation>
    </message>
    <message>
        <source>Publications, shortest life</source>
        <translation>Publications, durée minimale</translation>
    </message>
    <message>
        <source>Publications, longest life</source>
        <translation>Publications, durée maximale</translation>
    </message>
    <message>
        <source>Publications, usual life</source>
        <translation>Publications, durée habituelle</translation>
    </message>
    <message>
        <source>Subscriptions, shortest life</source>
        <translation>Abonnements, durée minimale</translation>
    </message>
    <message>
        <source>Subscriptions, longest life</source>
        <translation>Abonnements, durée maximale</translation>
    </message>
    <message>
        <source>Subscriptions, usual life</source>
        <translation>Abonnements, durée habituelle</translation>
    </message>
    <message>
        <source>Registrations, shortest life</source>
        <translation>Enregistrements, durée minimale</translation>
    </message>
    <message>
        <source>Registrations, longest life</source>
        <translation>Enregistrements, durée maximale</translation>
    </message>
    <message>
        <source>Registrations, usual life</source>
        <translation>Enregistrements, durée habituelle</translation>
    </message>
    <message>
        <source>Pause between NOTIFYs</source>
        <translation>Pause entre les NOTIFY</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs</source>
        <translation>NOTIFY sans réponse</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Nouvel essai après</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Aucune autorisation requise</translation>
    </message>
    <message>
        <source>Remember who waits for</source>
        <translation>Mémoriser les demandes en attente pendant</translation>
    </message>
    <message>
        <source>Watchers no rule names</source>
        <translation>Observateurs qu’aucune règle ne nomme</translation>
    </message>
    <message>
        <source>Rules that grant no part show</source>
        <translation>Les règles n’accordant aucune partie montrent</translation>
    </message>
    <message>
        <source>Rules of the OMA</source>
        <translation>Règles de l’OMA</translation>
    </message>
    <message>
        <source>Several publications</source>
        <translation>Plusieurs publications</translation>
    </message>
    <message>
        <source>Registered means open</source>
        <translation>Enregistré signifie ouvert</translation>
    </message>
    <message>
        <source>XCAP addresses</source>
        <translation>Adresses XCAP</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Racine XCAP</translation>
    </message>
    <message>
        <source>Header of a trusted proxy</source>
        <translation>En-tête d’un proxy de confiance</translation>
    </message>
    <message>
        <source>HTTP: request line</source>
        <translation>HTTP&#xa0;: ligne de requête</translation>
    </message>
    <message>
        <source>HTTP: size of the header</source>
        <translation>HTTP&#xa0;: taille de l’en-tête</translation>
    </message>
    <message>
        <source>HTTP: header fields</source>
        <translation>HTTP&#xa0;: champs d’en-tête</translation>
    </message>
    <message>
        <source>HTTP: size of the body</source>
        <translation>HTTP&#xa0;: taille du corps</translation>
    </message>
    <message>
        <source>HTTP: connections</source>
        <translation>HTTP&#xa0;: connexions</translation>
    </message>
    <message>
        <source>HTTP: connections of one address</source>
        <translation>HTTP&#xa0;: connexions d’une même adresse</translation>
    </message>
    <message>
        <source>HTTP: requests of one connection</source>
        <translation>HTTP&#xa0;: requêtes d’une connexion</translation>
    </message>
    <message>
        <source>HTTP: time for the header</source>
        <translation>HTTP&#xa0;: délai pour l’en-tête</translation>
    </message>
    <message>
        <source>HTTP: time for the body</source>
        <translation>HTTP&#xa0;: délai pour le corps</translation>
    </message>
    <message>
        <source>HTTP: period of progress</source>
        <translation>HTTP&#xa0;: période de progression</translation>
    </message>
    <message>
        <source>HTTP: bytes in a period</source>
        <translation>HTTP&#xa0;: octets par période</translation>
    </message>
    <message>
        <source>HTTP: time without a request</source>
        <translation>HTTP&#xa0;: délai sans requête</translation>
    </message>
    <message>
        <source>Size of a SIP message</source>
        <translation>Taille d’un message SIP</translation>
    </message>
    <message>
        <source>SIP header fields</source>
        <translation>Champs d’en-tête SIP</translation>
    </message>
    <message>
        <source>Size of a SIP header</source>
        <translation>Taille d’un en-tête SIP</translation>
    </message>
    <message>
        <source>Publications of a presentity</source>
        <translation>Publications d’une présentité</translation>
    </message>
    <message>
        <source>Contacts of a user</source>
        <translation>Contacts d’un utilisateur</translation>
    </message>
    <message>
        <source>Subscriptions in all</source>
        <translation>Abonnements au total</translation>
    </message>
    <message>
        <source>Subscriptions to a presentity</source>
        <translation>Abonnements à une présentité</translation>
    </message>
    <message>
        <source>Depth of a document</source>
        <translation>Profondeur d’un document</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>Connexions TCP</translation>
    </message>
    <message>
        <source>Timer T1</source>
        <translation>Temporisateur T1</translation>
    </message>
    <message>
        <source>Timer T2</source>
        <translation>Temporisateur T2</translation>
    </message>
    <message>
        <source>Timer T4</source>
        <translation>Temporisateur T4</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de contrôle</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau de journalisation</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>XCAP</source>
        <translation>XCAP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Approval and rules</source>
        <translation>Autorisation et règles</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Durées de validité</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
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
        <translation> octets</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Domaine d’authentification (realm)</translation>
    </message>
    <message>
        <source>Ways of hashing</source>
        <translation>Méthodes de hachage</translation>
    </message>
    <message>
        <source>Phones that know MD5</source>
        <translation>Téléphones limités à MD5</translation>
    </message>
    <message>
        <source>Life of a challenge</source>
        <translation>Durée de vie d’un défi</translation>
    </message>
    <message>
        <source>Answers remembered</source>
        <translation>Réponses mémorisées</translation>
    </message>
    <message>
        <source>Counts must rise</source>
        <translation>Les compteurs doivent croître</translation>
    </message>
    <message>
        <source>Old style of answers</source>
        <translation>Réponses à l’ancienne</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Ask as a proxy</source>
        <translation>Demander comme un proxy</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>Utilisateurs et mots de passe</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Authorities&apos; file</source>
        <translation>Fichier des autorités</translation>
    </message>
    <message>
        <source>Peers have to prove</source>
        <translation>Les pairs doivent prouver qui ils sont</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificats des clients</translation>
    </message>
    <message>
        <source>TLS: time to agree</source>
        <translation>TLS&#xa0;: temps pour s’accorder</translation>
    </message>
    <message>
        <source>TLS: handshakes under way</source>
        <translation>TLS&#xa0;: négociations en cours</translation>
    </message>
    <message>
        <source>TLS: handshakes of one address</source>
        <translation>TLS&#xa0;: négociations d’une adresse</translation>
    </message>
    <message>
        <source>Subscriptions at the end</source>
        <translation>Abonnements à l’arrêt</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Images mémoire</translation>
    </message>
    <message>
        <source>Subscriptions of a watcher</source>
        <translation>Abonnements d&apos;un observateur</translation>
    </message>
    <message>
        <source>Presentities in all</source>
        <translation>Présentités en tout</translation>
    </message>
    <message>
        <source>Elements of a document</source>
        <translation>Éléments d&apos;un document</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Attributs d&apos;un élément</translation>
    </message>
    <message>
        <source>Documents of a user</source>
        <translation>Documents d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>Bytes of a user&apos;s documents</source>
        <translation>Octets des documents d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>Requests a second, of an address</source>
        <translation>Requêtes par seconde, d&apos;une adresse</translation>
    </message>
    <message>
        <source>Requests a second, of a user</source>
        <translation>Requêtes par seconde, d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>Seconds saved up</source>
        <translation>Secondes économisées</translation>
    </message>
    <message>
        <source>This machine is exempt</source>
        <translation>Cette machine est exemptée</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Bytes to strangers</source>
        <translation>Octets aux inconnus</translation>
    </message>
    <message>
        <source>TCP connections of an address</source>
        <translation>Connexions TCP d&apos;une adresse</translation>
    </message>
    <message>
        <source>Names looked for in DNS</source>
        <translation>Noms cherchés dans le DNS</translation>
    </message>
    <message>
        <source>Longest look-up</source>
        <translation>Recherche la plus longue</translation>
    </message>
    <message>
        <source>Requests remembered</source>
        <translation>Requêtes mémorisées</translation>
    </message>
    <message>
        <source>Presentities that remember a watcher</source>
        <translation>Présentités qui se souviennent d’un observateur</translation>
    </message>
    <message>
        <source>XCAP root for phones</source>
        <translation>Racine XCAP pour les téléphones</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of an XCAP document</source>
        <translation>Taille d’un document XCAP</translation>
    </message>
    <message>
        <source>Depth of an XCAP document</source>
        <translation>Profondeur d’un document XCAP</translation>
    </message>
    <message>
        <source>Elements of an XCAP document</source>
        <translation>Éléments d’un document XCAP</translation>
    </message>
    <message>
        <source>Attributes of an XCAP element</source>
        <translation>Attributs d’un élément XCAP</translation>
    </message>
    <message>
        <source>TCP: time without a word</source>
        <translation>TCP&#xa0;: délai sans message</translation>
    </message>
    <message>
        <source>TCP: time for a message</source>
        <translation>TCP&#xa0;: délai pour un message</translation>
    </message>
    <message>
        <source>TCP: bytes the other side leaves unread</source>
        <translation>TCP&#xa0;: octets non lus par l’autre côté</translation>
    </message>
    <message>
        <source>Size of the log file</source>
        <translation>Taille du fichier journal</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>&amp;Restart the server</source>
        <translation>&amp;Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Something here is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct ici.</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Enregistré et en vigueur.</translation>
    </message>
    <message>
        <source>Saved. These count after a restart of the server: %1.</source>
        <translation>Enregistré. Prennent effet après un redémarrage du serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>⚠ You may not write %1, and the server was told to read no other file: what is changed here cannot be saved.</source>
        <translation>⚠ Vous ne pouvez pas écrire dans %1, et le serveur ne doit lire aucun autre fichier : ce qui est modifié ici ne peut pas être enregistré.</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what waits there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::StartProblem</name>
    <message>
        <source>Hereabouts cannot start</source>
        <translation>Hereabouts ne peut pas démarrer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Another program, perhaps another Hereabouts, may have the address. End it and try again, or listen at another port; phones must be told that port then.</source>
        <translation>Un autre programme, peut-être un autre Hereabouts, occupe peut-être l’adresse. Arrêtez-le et réessayez, ou écoutez sur un autre port&#xa0;; ce port doit alors être indiqué aux téléphones.</translation>
    </message>
    <message>
        <source>Another Hereabouts may have the database open, or the file may not be written. End the other one and try again, or keep the state in another file.</source>
        <translation>Un autre Hereabouts a peut-être ouvert la base de données, ou le fichier n’est pas accessible en écriture. Arrêtez l’autre et réessayez, ou conservez l’état dans un autre fichier.</translation>
    </message>
    <message>
        <source>Another program may have the address for XCAP. Choose another one in the settings, or go on without XCAP.</source>
        <translation>Un autre programme occupe peut-être l’adresse prévue pour XCAP. Choisissez-en une autre dans les paramètres, ou continuez sans XCAP.</translation>
    </message>
    <message>
        <source>Choose another control socket in the settings, or end the program that has it.</source>
        <translation>Choisissez un autre socket de contrôle dans les paramètres, ou arrêtez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>port</comment>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>&amp;Use it this time</source>
        <translation>&amp;Utiliser cette fois</translation>
    </message>
    <message>
        <source>Another &amp;port:</source>
        <translation>Autre p&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Another &amp;file:</source>
        <translation>Autre &amp;fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go on without XCAP</source>
        <translation>&amp;Continuer sans XCAP</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Correct the file and try again, or go on with the defaults this time; the file stays as it is.</source>
        <translation>Corrigez le fichier et réessayez, ou continuez cette fois avec les valeurs par défaut ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Go on with the defaults</source>
        <translation>&amp;Continuer avec les valeurs par défaut</translation>
    </message>
    <message>
        <source>Choose other files in the settings, or take the addresses for TLS out of them. “hereabouts certificate” makes a certificate for a lab.</source>
        <translation>Choisissez d’autres fichiers dans les paramètres, ou retirez-en les adresses TLS. «&#xa0;hereabouts certificate&#xa0;» crée un certificat pour les essais.</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message>
        <source>… not answered yet</source>
        <comment>NOTIFY</comment>
        <translation>… pas encore de réponse</translation>
    </message>
    <message>
        <source>… looks up the address</source>
        <comment>NOTIFY</comment>
        <translation>… résout l’adresse</translation>
    </message>
    <message>
        <source>… waits its interval</source>
        <comment>NOTIFY</comment>
        <translation>… attend son intervalle</translation>
    </message>
    <message>
        <source>… waits for the disk</source>
        <comment>NOTIFY</comment>
        <translation>… attend le disque</translation>
    </message>
    <message>
        <source>… in the queue</source>
        <comment>NOTIFY</comment>
        <translation>… dans la file d’attente</translation>
    </message>
    <message>
        <source>– none sent</source>
        <comment>NOTIFY</comment>
        <translation>– aucun envoyé</translation>
    </message>
    <message>
        <source>✗ no answer</source>
        <comment>to a NOTIFY</comment>
        <translation>✗ pas de réponse</translation>
    </message>
    <message>
        <source>The last NOTIFY was sent and waits for its answer.</source>
        <translation>Le dernier NOTIFY a été envoyé et attend sa réponse.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: the address of the watcher is being looked up.</source>
        <translation>Un NOTIFY est dû&#xa0;: l’adresse de l’observateur est en cours de résolution.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: it waits until the least interval between two has passed.</source>
        <translation>Un NOTIFY est dû&#xa0;: il attend que l’intervalle minimal entre deux NOTIFY soit écoulé.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: what it speaks of is on its way to the disk.</source>
        <translation>Un NOTIFY est dû&#xa0;: son contenu est en cours d’écriture sur le disque.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed and waits for its turn.</source>
        <translation>Un NOTIFY est dû et attend son tour.</translation>
    </message>
    <message>
        <source>No NOTIFY has been sent since the server was started, and none is owed.</source>
        <translation>Aucun NOTIFY n’a été envoyé depuis le démarrage du serveur, et aucun n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>Personne n’a répondu au dernier NOTIFY (%n fois sans réponse).</numerusform>
            <numerusform>Personne n’a répondu au dernier NOTIFY (%n fois sans réponse).</numerusform>
        </translation>
    </message>
    <message>
        <source>The watcher refused the last NOTIFY with %1.</source>
        <translation>L’observateur a refusé le dernier NOTIFY avec %1.</translation>
    </message>
    <message>
        <source>The watcher has the current state.</source>
        <translation>L’observateur a l’état actuel.</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Présentité</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>event package</comment>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last NOTIFY</source>
        <translation>Dernier NOTIFY</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to the last NOTIFY</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant d’événement</translation>
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
        <translation>Présentité, observateur, contact, User-Agent ou Call-ID&#xa0;: alice bob</translation>
    </message>
    <message>
        <source>Filter the subscriptions by words</source>
        <translation>Filtrer les abonnements par mots</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <comment>subscription</comment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>End</source>
        <comment>subscriptions</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the selected subscriptions</source>
        <translation>Terminer les abonnements sélectionnés</translation>
    </message>
    <message>
        <source>End the selected subscriptions, with a reason</source>
        <translation>Terminer les abonnements sélectionnés en indiquant un motif</translation>
    </message>
    <message>
        <source>Which subscriptions to show</source>
        <translation>Quels abonnements afficher</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Non actifs</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En anomalie</translation>
    </message>
    <message>
        <source>The last NOTIFY was refused or not answered</source>
        <translation>Le dernier NOTIFY a été refusé ou est resté sans réponse</translation>
    </message>
    <message>
        <source>Show this event package only</source>
        <translation>N’afficher que ce paquet d’événements</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tous les paquets</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>%n NOTIFY en cours d’envoi.</numerusform>
            <numerusform>%n NOTIFY en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>%n abonnement terminé avec %1.</numerusform>
            <numerusform>%n abonnements terminés avec %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody watches anybody at the moment.

Add a contact in a softphone, or let the Lab watch somebody; each subscription appears here. Show me brings a few simulated people who do.</source>
        <translation>Personne n’observe personne en ce moment.

Ajoutez un contact dans un softphone, ou faites observer quelqu’un par le labo ; chaque abonnement apparaît ici. La démonstration amène quelques personnes simulées qui le font.</translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>L’unique ligne (%Ln) ne correspond pas au filtre.</numerusform>
            <numerusform>Aucune des %Ln lignes ne correspond au filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message>
        <source>now</source>
        <comment>moment</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>duration</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>duration</comment>
        <translation>il y a %1</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficDetails</name>
    <message>
        <source>Choose a message to see the ladder of its dialog.</source>
        <translation>Choisissez un message pour voir le diagramme de séquence de son dialogue.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>Choose a message to see its source.</source>
        <translation>Choisissez un message pour voir sa source.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficFilterBar</name>
    <message>
        <source>User, Call-ID, method, status: alice NOTIFY 4xx</source>
        <translation>Utilisateur, Call-ID, méthode, statut&#xa0;: alice NOTIFY 4xx</translation>
    </message>
    <message>
        <source>Filter the messages by words</source>
        <translation>Filtrer les messages par mots</translation>
    </message>
    <message>
        <source>Show this method only</source>
        <translation>N’afficher que cette méthode</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>Show this kind of message only</source>
        <translation>N’afficher que ce type de message</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>1xx: under way</source>
        <translation>1xx&#xa0;: en cours</translation>
    </message>
    <message>
        <source>2xx: done</source>
        <translation>2xx&#xa0;: succès</translation>
    </message>
    <message>
        <source>3xx: elsewhere</source>
        <translation>3xx&#xa0;: redirection</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx&#xa0;: refus</translation>
    </message>
    <message>
        <source>5xx: server failed</source>
        <translation>5xx&#xa0;: échec du serveur</translation>
    </message>
    <message>
        <source>6xx: refused everywhere</source>
        <translation>6xx&#xa0;: refus partout</translation>
    </message>
    <message>
        <source>Status 300 and above, unreadable messages, and what was sent again</source>
        <translation>Statuts 300 et au-dessus, messages illisibles et retransmissions</translation>
    </message>
</context>
<context>
    <name>gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>Trafic</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>en pause, %n en attente</numerusform>
            <numerusform>en pause, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all messages</comment>
        <translation>%1 sur %2</translation>
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
            <numerusform>%n plus ancien abandonné</numerusform>
            <numerusform>%n plus anciens abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>L’unique message (%Ln) ne correspond pas au filtre.</numerusform>
            <numerusform>Aucun des %Ln messages ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still. Let it go on to see what has passed.</source>
        <translation>La liste est figée. Reprenez-la pour voir ce qui est passé.</translation>
    </message>
    <message>
        <source>Save the messages as text</source>
        <translation>Enregistrer les messages comme texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the dialogs as a flow</source>
        <translation>Enregistrer les dialogues comme flux</translation>
    </message>
    <message>
        <source>Flows (*.flow)</source>
        <translation>Flux (*.flow)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No message has passed since this page was opened.

Point a softphone at %1; each message in and out will appear here. Show me brings a few simulated people who talk.</source>
        <translation>Aucun message n’est passé depuis l’ouverture de cette page.

Dirigez un softphone vers %1 ; chaque message entrant et sortant apparaîtra ici. La démonstration amène quelques personnes simulées qui se parlent.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficTable</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>gui::TrafficText</name>
    <message>
        <source>→ in</source>
        <comment>a message came</comment>
        <translation>→ entrant</translation>
    </message>
    <message>
        <source>← out</source>
        <comment>a message was sent</comment>
        <translation>← sortant</translation>
    </message>
    <message>
        <source>%1 – unreadable: %2</source>
        <comment>first words of a message, why</comment>
        <translation>%1 – illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a response, method of its request</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – retransmission</translation>
    </message>
    <message>
        <source>%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1&#xa0;: %2 reçu de %3, %4 vers %5, Call-ID %6, %7 octets</translation>
    </message>
    <message>
        <source>%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1&#xa0;: %2 envoyé à %3, %4 vers %5, Call-ID %6, %7 octets</translation>
    </message>
    <message>
        <source>No TLS: %1</source>
        <translation>Pas de TLS : %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, why there is no TLS, with whom</comment>
        <translation>%1 : %2 (%3)</translation>
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
            <numerusform>%n observateur attend une décision.</numerusform>
            <numerusform>%n observateurs attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 demande à voir %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts&#xa0;: %n observateur en attente</numerusform>
            <numerusform>Hereabouts&#xa0;: %n observateurs en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new asks</source>
        <translation>Nouvelle demande</translation>
    </message>
</context>
<context>
    <name>gui::UnknownBox</name>
    <message>
        <source>Elements of other specifications that are shown</source>
        <translation>Éléments d’autres spécifications qui sont montrés</translation>
    </message>
    <message>
        <source>Element: mood-text</source>
        <translation>Élément : mood-text</translation>
    </message>
    <message>
        <source>Name of an element</source>
        <translation>Nom d’un élément</translation>
    </message>
    <message>
        <source>Namespace: urn:example:mood</source>
        <translation>Espace de noms : urn:example:mood</translation>
    </message>
    <message>
        <source>Namespace of the element</source>
        <translation>Espace de noms de l’élément</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>element, namespace</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::UserForm</name>
    <message>
        <source>Name and domain of the user</source>
        <translation>Nom et domaine de l’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>&amp;Keep it readable in the database</source>
        <translation>Le &amp;garder lisible dans la base de données</translation>
    </message>
    <message>
        <source>For phones that are set up from the database, or if the realm is to change: hashes count for one realm only.</source>
        <translation>Pour des téléphones configurés depuis la base de données, ou si le realm doit changer : les empreintes ne valent que pour un realm.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <comment>password</comment>
        <translation>E&amp;ncore une fois</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>There is such a user already. Close this form and choose him in the table to give him another password.</source>
        <translation>Cet utilisateur existe déjà. Fermez ce formulaire et choisissez-le dans le tableau pour lui donner un autre mot de passe.</translation>
    </message>
    <message>
        <source>This server serves %1, not %2.</source>
        <comment>domains</comment>
        <translation>Ce serveur sert %1, pas %2.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>password</comment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Whoever can read the database will read this password.</source>
        <translation>Qui peut lire la base de données lira ce mot de passe.</translation>
    </message>
    <message>
        <source>The old password counts no more as soon as the new one is stored; the phones of this user must be told.</source>
        <translation>L’ancien mot de passe ne vaut plus dès que le nouveau est enregistré ; les téléphones de cet utilisateur doivent le recevoir.</translation>
    </message>
    <message>
        <source>The phone logs in with the name before the @ and this password. Only hashes of it are stored.</source>
        <translation>Le téléphone s’authentifie avec le nom qui précède @ et ce mot de passe. Seules ses empreintes sont enregistrées.</translation>
    </message>
    <message>
        <source>This user is gone.</source>
        <translation>Cet utilisateur n’existe plus.</translation>
    </message>
</context>
<context>
    <name>gui::UserModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <comment>algorithms of hashing</comment>
        <translation>S’authentifie par</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Mot de passe gardé</translation>
    </message>
    <message>
        <source>⚠ readable</source>
        <comment>password</comment>
        <translation>⚠ lisible</translation>
    </message>
    <message>
        <source>as hashes</source>
        <comment>password</comment>
        <translation>en empreintes</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>password</comment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>⚠ nothing</source>
        <comment>algorithms</comment>
        <translation>⚠ rien</translation>
    </message>
    <message>
        <source>Nothing is stored that this user could log in by: set a password.</source>
        <translation>Rien n’est enregistré qui permette à cet utilisateur de s’authentifier : donnez-lui un mot de passe.</translation>
    </message>
    <message>
        <source>Only the oldest hash is stored, as other servers write it. A new password stores the others too.</source>
        <translation>Seule la plus ancienne empreinte est enregistrée, comme l’écrivent d’autres serveurs. Un nouveau mot de passe enregistre aussi les autres.</translation>
    </message>
    <message>
        <source>The phone chooses one of these to hash its answer with.</source>
        <translation>Le téléphone choisit l’un d’eux pour hacher sa réponse.</translation>
    </message>
    <message>
        <source>Whoever reads the database reads this password. A new password is kept as hashes unless you wish otherwise.</source>
        <translation>Qui lit la base de données lit ce mot de passe. Un nouveau est gardé en empreintes, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>Nobody can read the password, here or in the database.</source>
        <translation>Personne ne peut lire le mot de passe, ni ici ni dans la base de données.</translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Name, domain or algorithm: alice sha</source>
        <translation>Nom, domaine ou algorithme : alice sha</translation>
    </message>
    <message>
        <source>Filter the users by words</source>
        <translation>Filtrer les utilisateurs par mots</translation>
    </message>
    <message>
        <source>Which users to show</source>
        <translation>Quels utilisateurs montrer</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Readable passwords</source>
        <translation>Mots de passe lisibles</translation>
    </message>
    <message>
        <source>MD5 alone</source>
        <translation>MD5 seulement</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Sans authentification possible</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Passwords are required: who publishes, subscribes, registers or uses XCAP logs in as one of these users.</source>
        <translation>Les mots de passe sont exigés : qui publie, s’abonne, s’enregistre ou utilise XCAP s’authentifie comme l’un de ces utilisateurs.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and nobody has to log in: auth.mode is none. To change that, set it to required in the settings; it counts from the next start.</source>
        <translation>D’autres machines peuvent joindre ce serveur, et personne n’a à s’authentifier : auth.mode vaut none. Pour changer cela, mettez-le à required dans les réglages ; cela vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Nobody has to log in, for only this machine can reach the server. With auth.mode = required in the settings everybody has to, from the next start.</source>
        <translation>Personne n’a à s’authentifier, car seule cette machine joint le serveur. Avec auth.mode = required dans les réglages, tous le doivent, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no user yet, and so no phone can log in.

Add a user, and type his name and password into his phone.</source>
        <translation>Il n’y a encore aucun utilisateur, et donc aucun téléphone ne peut s’authentifier.

Ajoutez un utilisateur, et saisissez son nom et son mot de passe dans son téléphone.</translation>
    </message>
    <message>
        <source>There is no user.

Add those who are to log in, and then set auth.mode to required in the settings.</source>
        <translation>Il n’y a pas d’utilisateur.

Ajoutez ceux qui doivent s’authentifier, puis mettez auth.mode à required dans les réglages.</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>Supprimer l’utilisateur %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>Supprimer %n utilisateur ?</numerusform>
            <numerusform>Supprimer %n utilisateurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones are refused from now on. What they have published and subscribed stays until it expires, and their documents stay. The passwords cannot be brought back.</source>
        <translation>Leurs téléphones sont refusés désormais. Ce qu’ils ont publié et leurs abonnements restent jusqu’à leur expiration, et leurs documents restent. Les mots de passe ne peuvent être rétablis.</translation>
    </message>
    <message>
        <source>Nothing changes for their phones as long as nobody has to log in. Documents stay. The passwords cannot be brought back.</source>
        <translation>Rien ne change pour leurs téléphones tant que personne n’a à s’authentifier. Les documents restent. Les mots de passe ne peuvent être rétablis.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>users</comment>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>gui::ViewAsPane</name>
    <message>
        <source>Watcher to view the presentity as</source>
        <translation>Observateur du point de vue duquel la présentité est affichée</translation>
    </message>
    <message>
        <source>View a&amp;s</source>
        <translation>Voir co&amp;mme</translation>
    </message>
    <message>
        <source>The decision, and why</source>
        <translation>La décision et sa raison</translation>
    </message>
    <message>
        <source>The document that the watcher gets</source>
        <translation>Le document que reçoit l’observateur</translation>
    </message>
    <message>
        <source>The watcher gets no document.</source>
        <translation>L’observateur ne reçoit aucun document.</translation>
    </message>
    <message>
        <source>Type the address of a watcher above, of one who asked or of anybody, to see what he is told and which rules say so.</source>
        <translation>Saisissez ci-dessus l’adresse d’un observateur, ayant fait une demande ou non, pour voir ce qui lui est communiqué et quelles règles en décident.</translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message>
        <source>%1 waits for the approval of %2.</source>
        <translation>%1 attend l’autorisation de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>%n observateur du labo attend une autorisation.</numerusform>
            <numerusform>%n observateurs du labo attendent une autorisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Approvals</source>
        <translation>Décider sur la page «&#xa0;Autorisations&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gui::WatcherModel</name>
    <message>
        <source>◔ pending</source>
        <comment>state of a watcher</comment>
        <translation>◔ en suspens</translation>
    </message>
    <message>
        <source>◌ waiting</source>
        <comment>state of a watcher</comment>
        <translation>◌ en attente</translation>
    </message>
    <message>
        <source>◎ let in, undecided</source>
        <comment>state of a watcher</comment>
        <translation>◎ admis, non décidé</translation>
    </message>
    <message>
        <source>● allowed</source>
        <comment>state of a watcher</comment>
        <translation>● autorisé</translation>
    </message>
    <message>
        <source>◐ politely blocked</source>
        <comment>state of a watcher</comment>
        <translation>◐ bloqué poliment</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <comment>state of a watcher</comment>
        <translation>⊘ bloqué</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>state of a watcher that we do not know</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>It watches, and is told nothing until you decide.</source>
        <translation>Il observe, mais n’apprend rien tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>Its subscription ended before anybody decided; the decision counts when it asks again.</source>
        <translation>Son abonnement a pris fin avant toute décision&#xa0;; la décision vaudra lorsqu’il refera une demande.</translation>
    </message>
    <message>
        <source>Nobody has decided; the server is set to let everybody in.</source>
        <translation>Personne n’a décidé&#xa0;; le serveur est réglé pour laisser entrer tout le monde.</translation>
    </message>
    <message>
        <source>It may see the presentity.</source>
        <translation>Il peut voir la présentité.</translation>
    </message>
    <message>
        <source>To it, the presentity looks absent.</source>
        <translation>Pour lui, la présentité paraît absente.</translation>
    </message>
    <message>
        <source>It is refused, and told so.</source>
        <translation>Il est refusé et en est informé.</translation>
    </message>
    <message>
        <source>The table of watchers says “%1”, which is no status of this server; it counts as pending.</source>
        <translation>La table des observateurs indique «&#xa0;%1&#xa0;», qui n’est pas un statut de ce serveur&#xa0;; il est compté comme en suspens.</translation>
    </message>
    <message>
        <source>So say the presence rules of the presentity.</source>
        <translation>Ainsi le veulent les règles de présence de la présentité.</translation>
    </message>
    <message>
        <source>No rule matches it, and the server is set to refuse such watchers.</source>
        <translation>Aucune règle ne s’applique à lui, et le serveur est réglé pour refuser de tels observateurs.</translation>
    </message>
    <message>
        <source>It is the presentity itself.</source>
        <translation>C’est la présentité elle-même.</translation>
    </message>
    <message>
        <source>So says the table of watchers.</source>
        <translation>Ainsi l’indique la table des observateurs.</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>display name</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Wants to see</source>
        <comment>presentity</comment>
        <translation>Veut voir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Nombre de demandes</translation>
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
        <translation>SUBSCRIBE ayant créé un dialogue depuis le démarrage du serveur</translation>
    </message>
</context>
<context>
    <name>gui::WindowSettingsPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Otherwise closing the window stops the server.</source>
        <translation>Sinon, fermer la fenêtre arrête le serveur.</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window stops the server.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;; fermer la fenêtre arrête le serveur.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The domains served; requests for others get 404. Empty: any domain is served (for a lab).</source>
        <translation>Les domaines desservis&#xa0;; les requêtes pour d’autres reçoivent 404. Vide&#xa0;: tout domaine est desservi (pour un labo).</translation>
    </message>
    <message>
        <source>Host name or address that peers reach this server by, for sockets that listen at all addresses. Empty: the machine&apos;s.</source>
        <translation>Nom d’hôte ou adresse par lequel les pairs joignent ce serveur, pour les sockets à l’écoute sur toutes les adresses. Vide&#xa0;: celui de la machine.</translation>
    </message>
    <message>
        <source>The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user&apos;s data folder.</source>
        <translation>Le fichier SQLite. Vide&#xa0;: hereabouts/hereabouts.sqlite dans le dossier de données de l’utilisateur.</translation>
    </message>
    <message>
        <source>strict: nothing is answered before it is on disk. relaxed: answers at once and writes behind; a power cut may lose the last second.</source>
        <translation>strict&#xa0;: rien n’est répondu avant d’être sur le disque. relaxed&#xa0;: répond aussitôt et écrit ensuite&#xa0;; une coupure de courant peut faire perdre la dernière seconde.</translation>
    </message>
    <message>
        <source>The shortest life of a publication; a shorter one is refused with 423.</source>
        <translation>La durée de validité minimale d’une publication&#xa0;; une durée plus courte est refusée avec 423.</translation>
    </message>
    <message>
        <source>The longest life of a publication; a longer one is shortened to it.</source>
        <translation>La durée de validité maximale d’une publication&#xa0;; une durée plus longue y est ramenée.</translation>
    </message>
    <message>
        <source>The life of a publication that asks for none.</source>
        <translation>La durée de validité d’une publication qui n’en demande pas.</translation>
    </message>
    <message>
        <source>The shortest life of a subscription; a shorter one is refused with 423.</source>
        <translation>La durée de validité minimale d’un abonnement&#xa0;; une durée plus courte est refusée avec 423.</translation>
    </message>
    <message>
        <source>The longest life of a subscription; a longer one is shortened to it.</source>
        <translation>La durée de validité maximale d’un abonnement&#xa0;; une durée plus longue y est ramenée.</translation>
    </message>
    <message>
        <source>The life of a subscription that asks for none.</source>
        <translation>La durée de validité d’un abonnement qui n’en demande pas.</translation>
    </message>
    <message>
        <source>The shortest life of a registration; a shorter one is refused with 423.</source>
        <translation>La durée de validité minimale d’un enregistrement&#xa0;; une durée plus courte est refusée avec 423.</translation>
    </message>
    <message>
        <source>The longest life of a registration; a longer one is shortened to it.</source>
        <translation>La durée de validité maximale d’un enregistrement&#xa0;; une durée plus longue y est ramenée.</translation>
    </message>
    <message>
        <source>The life of a registration that asks for none.</source>
        <translation>La durée de validité d’un enregistrement qui n’en demande pas.</translation>
    </message>
    <message>
        <source>The shortest time between two NOTIFYs of one subscription; what changes meanwhile is told in one. 0: no wait.</source>
        <translation>L’intervalle minimal entre deux NOTIFY d’un abonnement&#xa0;; ce qui change entre-temps est communiqué en un seul. 0&#xa0;: aucune attente.</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs in a row after which a subscription is removed.</source>
        <translation>Nombre de NOTIFY consécutifs sans réponse après lequel un abonnement est supprimé.</translation>
    </message>
    <message>
        <source>How long after an unanswered NOTIFY the newest state is tried again, if nothing changes before. 0: not before something changes.</source>
        <translation>Délai après un NOTIFY sans réponse avant de renvoyer l’état le plus récent, si rien ne change d’ici là. 0&#xa0;: pas avant un changement.</translation>
    </message>
    <message>
        <source>Watchers without a decision see the presence at once instead of waiting for approval. A block still holds.</source>
        <translation>Les observateurs sans décision voient aussitôt la présence au lieu d’attendre une autorisation. Un blocage reste valable.</translation>
    </message>
    <message>
        <source>How long a watcher that waits for approval is remembered without a subscription.</source>
        <translation>Durée pendant laquelle un observateur en attente d’autorisation est mémorisé sans abonnement.</translation>
    </message>
    <message>
        <source>How several publications become one document. merge: services by id, the newest wins. newest: only the latest publication. all: every service of every publication.</source>
        <translation>Comment plusieurs publications deviennent un seul document. merge&#xa0;: services par identifiant, le plus récent l’emporte. newest&#xa0;: seulement la dernière publication. all&#xa0;: chaque service de chaque publication.</translation>
    </message>
    <message>
        <source>A presentity that is registered and publishes nothing is shown as open.</source>
        <translation>Une présentité enregistrée qui ne publie rien est présentée comme ouverte.</translation>
    </message>
    <message>
        <source>What becomes of a watcher whom none of a presentity&apos;s rules names. confirm: waits for approval. block: is refused. Without rules he always waits.</source>
        <translation>Ce qu’il advient d’un observateur qu’aucune règle de la présentité ne nomme. confirm&#xa0;: attend l’autorisation. block&#xa0;: est refusé. Sans règles, il attend toujours.</translation>
    </message>
    <message>
        <source>What a rule shows that allows and grants no part of the document. nothing: as RFC 5025 has it. everything: as OpenSER had it.</source>
        <translation>Ce que montre une règle qui autorise sans accorder aucune partie du document. nothing&#xa0;: comme le veut la RFC 5025. everything&#xa0;: comme le faisait OpenSER.</translation>
    </message>
    <message>
        <source>The largest SIP message taken; a larger one gets 513.</source>
        <translation>Taille maximale d’un message SIP accepté&#xa0;; un message plus grand reçoit 513.</translation>
    </message>
    <message>
        <source>The most header fields of a message; more get 400.</source>
        <translation>Nombre maximal de champs d’en-tête d’un message&#xa0;; au-delà, 400.</translation>
    </message>
    <message>
        <source>The most bytes before the body of a message; more get 513.</source>
        <translation>Nombre maximal d’octets avant le corps d’un message&#xa0;; au-delà, 513.</translation>
    </message>
    <message>
        <source>The most subscriptions of the whole server; more get 503.</source>
        <translation>Nombre maximal d’abonnements de tout le serveur&#xa0;; les suivants reçoivent 503.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T1, the round trip time to expect; a transaction gives up after 64 T1.</source>
        <translation>Temporisateur T1 de la RFC 3261, le temps d’aller-retour attendu&#xa0;; une transaction abandonne après 64 T1.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T2, the longest interval between retransmissions.</source>
        <translation>Temporisateur T2 de la RFC 3261, l’intervalle maximal entre les retransmissions.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T4, how long a message may stay in the network.</source>
        <translation>Temporisateur T4 de la RFC 3261, la durée pendant laquelle un message peut rester dans le réseau.</translation>
    </message>
    <message>
        <source>Receive buffer asked for each UDP socket; the system may grant less, see the log.</source>
        <translation>Tampon de réception demandé pour chaque socket UDP&#xa0;; le système peut accorder moins, voir le journal.</translation>
    </message>
    <message>
        <source>The local socket for &apos;hereabouts ctl&apos;; none: no socket. Empty: hereabouts.sock in XDG_RUNTIME_DIR or, without that, beside the database.</source>
        <translation>Le socket local pour «&#xa0;hereabouts ctl&#xa0;»&#xa0;; none&#xa0;: pas de socket. Vide&#xa0;: hereabouts.sock dans XDG_RUNTIME_DIR ou, à défaut, à côté de la base de données.</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, and others for single categories, as in info,sip=debug.</source>
        <translation>debug, info, warning ou critical, et d’autres pour certaines catégories, p. ex. info,sip=debug.</translation>
    </message>
    <message>
        <source>File that gets the log besides standard error. Empty: none.</source>
        <translation>Fichier qui reçoit le journal en plus de la sortie d’erreur standard. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>The header field in which a proxy on this machine says who asks, as in X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act for anybody.</source>
        <translation>Le champ d’en-tête dans lequel un proxy sur cette machine indique qui fait la demande, p. ex. X-XCAP-Asserted-Identity. Vide&#xa0;: quiconque fait une demande depuis cette machine peut agir au nom de n’importe qui.</translation>
    </message>
    <message>
        <source>The longest request line of HTTP; a longer one gets 414.</source>
        <translation>Longueur maximale de la ligne de requête HTTP&#xa0;; une ligne plus longue reçoit 414.</translation>
    </message>
    <message>
        <source>The most bytes of all header fields of a request; more get 431.</source>
        <translation>Nombre maximal d’octets de tous les champs d’en-tête d’une requête&#xa0;; au-delà, 431.</translation>
    </message>
    <message>
        <source>The most header fields of a request; more get 431.</source>
        <translation>Nombre maximal de champs d’en-tête d’une requête&#xa0;; au-delà, 431.</translation>
    </message>
    <message>
        <source>The largest body of a request; a larger one gets 413.</source>
        <translation>Taille maximale du corps d’une requête&#xa0;; un corps plus grand reçoit 413.</translation>
    </message>
    <message>
        <source>The most HTTP connections at a time; more get 503.</source>
        <translation>Nombre maximal de connexions HTTP simultanées&#xa0;; les suivantes reçoivent 503.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which a proxy counts; more get 503.</source>
        <translation>Nombre maximal d’entre elles depuis une même adresse, un proxy comptant pour une seule&#xa0;; les suivantes reçoivent 503.</translation>
    </message>
    <message>
        <source>After so many requests a connection is closed.</source>
        <translation>Après ce nombre de requêtes, la connexion est fermée.</translation>
    </message>
    <message>
        <source>How long the header of a request may take from its first byte; then 408.</source>
        <translation>Durée maximale de réception de l’en-tête d’une requête à partir du premier octet&#xa0;; au-delà, 408.</translation>
    </message>
    <message>
        <source>How long the body of a request may take; then 408.</source>
        <translation>Durée maximale de réception du corps d’une requête&#xa0;; au-delà, 408.</translation>
    </message>
    <message>
        <source>In each such period of a body, and of an answer that is being read, http.progress_bytes must pass; else 408, or the end of the connection.</source>
        <translation>Pendant chaque période de ce type, http.progress_bytes doivent passer, pour un corps comme pour une réponse en cours de lecture&#xa0;; sinon 408, ou fin de la connexion.</translation>
    </message>
    <message>
        <source>What must pass in each http.progress_time.</source>
        <translation>Ce qui doit passer pendant chaque http.progress_time.</translation>
    </message>
    <message>
        <source>How long a connection may wait for its next request; then it is closed.</source>
        <translation>Durée pendant laquelle une connexion peut attendre sa prochaine requête&#xa0;; elle est ensuite fermée.</translation>
    </message>
    <message>
        <source>required: who publishes, subscribes, registers or uses XCAP proves by a password who he is. none: everybody is believed. auto: required as soon as other machines can reach an address listened at.</source>
        <translation>required : qui publie, s’abonne, s’enregistre ou utilise XCAP prouve par un mot de passe qui il est. none : tout le monde est cru. auto : exigé dès que d’autres machines peuvent atteindre une adresse d’écoute.</translation>
    </message>
    <message>
        <source>What users are asked for a password for. It is part of what is stored of passwords: after a change they must be set anew. Empty: the user&apos;s domain.</source>
        <translation>Ce pour quoi un mot de passe est demandé aux utilisateurs. Il entre dans ce qui est conservé des mots de passe : après un changement, il faut les définir à nouveau. Vide : le domaine de l’utilisateur.</translation>
    </message>
    <message>
        <source>The ways of hashing offered, the strongest first on the wire: MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl before 8.8 gets the last one wrong.</source>
        <translation>Les méthodes de hachage proposées, la plus forte d’abord : MD5, SHA-256, SHA-512-256. Les vieux téléphones ne connaissent que MD5, et curl avant la version 8.8 se trompe sur la dernière.</translation>
    </message>
    <message>
        <source>Beginnings of the User-Agent of phones that give up when they are offered anything but MD5: they are offered MD5 alone, if auth.algorithms has it.</source>
        <translation>Débuts du User-Agent des téléphones qui abandonnent quand on leur propose autre chose que MD5 : seul MD5 leur est proposé, si auth.algorithms le contient.</translation>
    </message>
    <message>
        <source>How long a challenge may be answered; then a phone gets a new one.</source>
        <translation>Combien de temps on peut répondre à un défi ; ensuite le téléphone en reçoit un nouveau.</translation>
    </message>
    <message>
        <source>How many answers to challenges are remembered, so that none is taken twice. When there is no room, all phones get a new challenge.</source>
        <translation>Combien de réponses aux défis sont mémorisées, afin qu’aucune ne serve deux fois. Quand il n’y a plus de place, tous les téléphones reçoivent un nouveau défi.</translation>
    </message>
    <message>
        <source>The count of a phone&apos;s answers to one challenge must rise. Many phones begin anew with each request, and are asked once more then.</source>
        <translation>Le compteur des réponses d’un téléphone à un défi doit croître. Beaucoup de téléphones recommencent à chaque requête et sont alors interrogés une fois de plus.</translation>
    </message>
    <message>
        <source>Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be played again while its challenge lives.</source>
        <translation>Les réponses à l’ancienne (RFC 2069, comme celles de Pidgin) sont acceptées. Une réponse enregistrée peut être rejouée tant que vit son défi.</translation>
    </message>
    <message>
        <source>Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody&apos;s.</source>
        <translation>Adresses des proxys dont le P-Asserted-Identity est cru (RFC 3325) : 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Vide : aucun.</translation>
    </message>
    <message>
        <source>SIP is challenged with 407 instead of 401, as by a proxy.</source>
        <translation>SIP est interrogé par 407 au lieu de 401, comme par un proxy.</translation>
    </message>
    <message>
        <source>The most TCP connections of SIP at a time; more are closed at once.</source>
        <translation>Nombre maximal de connexions TCP simultanées pour SIP ; les suivantes sont fermées aussitôt.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which all phones behind a router count; more are closed at once.</source>
        <translation>Nombre maximal d’entre elles depuis une adresse, tous les téléphones derrière un routeur comptant pour une seule ; les suivantes sont fermées aussitôt.</translation>
    </message>
    <message>
        <source>The most publications that one presentity may have at a time; more get 403.</source>
        <translation>Nombre maximal de publications simultanées d’une présentité ; les suivantes reçoivent 403.</translation>
    </message>
    <message>
        <source>The most contacts that one user may register at a time; more get 403.</source>
        <translation>Nombre maximal de contacts qu’un utilisateur peut enregistrer à la fois ; les suivants reçoivent 403.</translation>
    </message>
    <message>
        <source>The most subscriptions of one watcher; more get 403.</source>
        <translation>Nombre maximal d’abonnements d’un observateur ; les suivants reçoivent 403.</translation>
    </message>
    <message>
        <source>The most that may be published to or watched, each address counted once for each kind of event; more get 503.</source>
        <translation>Nombre maximal de présentités publiées ou observées, chaque adresse comptant une fois par type d’événement ; les suivantes reçoivent 503.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in a published document; a deeper one gets 400.</source>
        <translation>La plus profonde imbrication d’éléments dans un document publié ; un document plus profond reçoit 400.</translation>
    </message>
    <message>
        <source>The most elements of a published document; one with more gets 400.</source>
        <translation>Nombre maximal d’éléments d’un document publié ; au-delà, il reçoit 400.</translation>
    </message>
    <message>
        <source>The most attributes of one element of a published document, namespaces included; one with more gets 400.</source>
        <translation>Nombre maximal d’attributs d’un élément d’un document publié, espaces de noms compris ; au-delà, il reçoit 400.</translation>
    </message>
    <message>
        <source>The most XCAP documents that one user may keep; one more gets 507.</source>
        <translation>Nombre maximal de documents XCAP qu’un utilisateur peut conserver ; un de plus reçoit 507.</translation>
    </message>
    <message>
        <source>The most bytes of all XCAP documents of one user; what would make them more gets 507.</source>
        <translation>Nombre maximal d’octets de tous les documents XCAP d’un utilisateur ; ce qui le dépasserait reçoit 507.</translation>
    </message>
    <message>
        <source>How often requests may come from one address (of IPv6: from one network of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by HTTP 429. 0: as often as they like.</source>
        <translation>À quelle fréquence des requêtes peuvent venir d’une adresse (en IPv6 : d’un réseau de 64 bits), sauf des proxys de confiance ; les suivantes reçoivent 503 avec Retry-After, par HTTP 429. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How often one user who has proved who he is may ask for something; more get 500 with Retry-After, by HTTP 429. 0: as often as he likes.</source>
        <translation>À quelle fréquence un utilisateur authentifié peut demander quelque chose ; au-delà, 500 avec Retry-After, par HTTP 429. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Who sent less than he may catches up with as much as he may send in so long a time.</source>
        <translation>Qui a envoyé moins que permis peut rattraper autant que ce qu’il peut envoyer pendant cette durée.</translation>
    </message>
    <message>
        <source>What comes from this machine may come as often as it likes.</source>
        <translation>Ce qui vient de cette machine peut venir aussi souvent que voulu.</translation>
    </message>
    <message>
        <source>When requests have to wait so long, those that begin something new get 503 with Retry-After, and when they have to wait twice as long, all. 0: they wait as long as it takes.</source>
        <translation>Quand les requêtes doivent attendre aussi longtemps, celles qui commencent quelque chose de nouveau reçoivent 503 avec Retry-After, et quand elles doivent attendre le double, toutes. 0 : elles attendent le temps qu’il faut.</translation>
    </message>
    <message>
        <source>When the server has more memory than this, requests that begin something new get 503 with Retry-After; what there is goes on. 0: three quarters of what the machine, or the control group, has.</source>
        <translation>Quand le serveur occupe plus de mémoire, les requêtes qui commencent quelque chose de nouveau reçoivent 503 avec Retry-After ; ce qui existe continue. 0 : trois quarts de celle de la machine ou du groupe de contrôle.</translation>
    </message>
    <message>
        <source>How many bytes are sent by UDP to an address that has not shown yet that it reads them: as many as came from it, three times as many, or any number. What is beyond is not sent. auto: unlimited where only this machine is listened to, else once if users have to prove who they are, else thrice.</source>
        <translation>Combien d’octets sont envoyés par UDP à une adresse qui n’a pas encore montré qu’elle les lit : autant qu’il en est venu (once), trois fois autant (thrice) ou sans limite (unlimited). Le surplus n’est pas envoyé. auto : unlimited quand seule cette machine est écoutée, sinon once si les utilisateurs doivent s’authentifier, sinon thrice.</translation>
    </message>
    <message>
        <source>Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or tls:ADDRESS:PORT, which needs tls.certificate. 0.0.0.0 and [::] are all addresses of this machine.</source>
        <translation>Où écouter&#xa0;: udp:ADRESSE:PORT, tcp:ADRESSE:PORT ou tls:ADRESSE:PORT, qui demande tls.certificate. 0.0.0.0 et [::] désignent toutes les adresses de cette machine.</translation>
    </message>
    <message>
        <source>What becomes of subscriptions when the server is stopped. keep: they go on after the next start. deactivate: their watchers are told that they ended, and may subscribe elsewhere.</source>
        <translation>Ce que deviennent les abonnements à l’arrêt du serveur. keep&#xa0;: ils continuent au prochain démarrage. deactivate&#xa0;: les observateurs apprennent qu’ils sont terminés et peuvent s’abonner ailleurs.</translation>
    </message>
    <message>
        <source>The system may write the memory of a crashed server to a file, for who looks for the fault. Keys and what phones sent stand in it.</source>
        <translation>Le système peut écrire dans un fichier la mémoire d’un serveur planté, pour qui cherche l’erreur. Des clés et les messages des téléphones s’y trouvent.</translation>
    </message>
    <message>
        <source>PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: this server&apos;s first, then those between it and its authority. &apos;hereabouts certificate&apos; makes one for a lab.</source>
        <translation>Fichier PEM du certificat montré à qui vient par TLS, pour SIP et XCAP&#xa0;: d’abord celui de ce serveur, puis ceux qui mènent à son autorité. «&#xa0;hereabouts certificate&#xa0;» en crée un pour les essais.</translation>
    </message>
    <message>
        <source>PEM file of the certificate&apos;s key, RSA or EC, not encrypted. Empty: it stands in the file of the certificate.</source>
        <translation>Fichier PEM de la clé du certificat, RSA ou EC, non chiffrée. Vide&#xa0;: elle est dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose certificates are believed. Empty: those that the system believes.</source>
        <translation>Fichier PEM des autorités dont les certificats sont crus. Vide&#xa0;: celles du système.</translation>
    </message>
    <message>
        <source>Whom this server connects to proves by a certificate of a believed authority that he is the domain, or address, that is meant (RFC 5922). false: for a lab only.</source>
        <translation>Celui à qui ce serveur se connecte prouve par un certificat d’une autorité reconnue qu’il est le domaine ou l’adresse visés (RFC 5922). false&#xa0;: pour les essais seulement.</translation>
    </message>
    <message>
        <source>Whether who comes by TLS is asked for a certificate. none: he is not; phones have passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own connection (RFC 5923). required: without a good one nobody comes in.</source>
        <translation>Si l’on demande un certificat à qui vient par TLS. none&#xa0;: non&#xa0;; les téléphones ont des mots de passe. requested&#xa0;: un proxy qui en montre un bon reçoit les NOTIFY par sa propre connexion (RFC 5923). required&#xa0;: sans un bon certificat, personne n’entre.</translation>
    </message>
    <message>
        <source>How long a TLS handshake may take; then the connection is closed.</source>
        <translation>Durée permise pour une négociation TLS&#xa0;; ensuite la connexion est fermée.</translation>
    </message>
    <message>
        <source>The most TLS handshakes under way at one address listened at; more are closed at once.</source>
        <translation>Nombre maximal de négociations TLS en cours à une adresse d’écoute&#xa0;; les suivantes sont fermées aussitôt.</translation>
    </message>
    <message>
        <source>The most of them with one peer&apos;s address, as which a NAT counts.</source>
        <translation>Nombre maximal d’entre elles avec une même adresse distante&#xa0;; un NAT compte pour une.</translation>
    </message>
    <message>
        <source>Where XCAP is served: http:ADDRESS:PORT, https:ADDRESS:PORT with tls.certificate, or none.</source>
        <translation>Où XCAP est servi&#xa0;: http:ADRESSE:PORT, https:ADRESSE:PORT avec tls.certificate, ou none.</translation>
    </message>
    <message>
        <source>The path of the XCAP root; phones are told http://HOST:PORT, or https://, and this.</source>
        <translation>Le chemin de la racine XCAP&#xa0;; on indique aux téléphones http://HÔTE:PORT, ou https://, suivi de ce chemin.</translation>
    </message>
    <message>
        <source>The most names of other machines whose addresses are looked for in DNS at a time, and half as many of one domain; what is to be sent to more is tried again after notify.retry_interval.</source>
        <translation>Nombre maximal de noms d’autres machines dont les adresses sont cherchées dans le DNS à la fois, et moitié moins d’un même domaine ; ce qui est à envoyer à d’autres est retenté après notify.retry_interval.</translation>
    </message>
    <message>
        <source>How long DNS may take to tell one of them; then there is no way to it, and a NOTIFY to it counts as not answered.</source>
        <translation>Combien de temps le DNS peut prendre pour en indiquer un ; ensuite aucun chemin n’y mène, et un NOTIFY vers lui compte comme resté sans réponse.</translation>
    </message>
    <message>
        <source>How many requests are remembered, that a repeated one gets the same answer: by UDP 32 seconds each, about a KiB of memory. At more than this, requests that begin something new get 503 with Retry-After, and at a quarter more, all.</source>
        <translation>Combien de requêtes sont mémorisées pour qu&apos;une requête répétée reçoive la même réponse : par UDP chacune 32 secondes, environ un Kio de mémoire. Au-delà, les requêtes qui commencent quelque chose de nouveau reçoivent 503 avec Retry-After, et à un quart de plus, toutes.</translation>
    </message>
    <message>
        <source>The most subscriptions to one presentity, and the most watchers that it remembers; more get 503.</source>
        <translation>Nombre maximal d’abonnements à une présentité, et d’observateurs dont elle se souvient ; au-delà, 503.</translation>
    </message>
    <message>
        <source>The most presentities that remember one watcher, because he asked; who asks for more gets 403.</source>
        <translation>Nombre maximal de présentités qui se souviennent d’un observateur parce qu&apos;il a demandé ; qui en demande davantage reçoit 403.</translation>
    </message>
    <message>
        <source>The additions of the Open Mobile Alliance to presence rules count, which phones of the RCS kind write. If not, such rules are refused with 404, so that no phone believes that they hold.</source>
        <translation>Les extensions de l’Open Mobile Alliance aux règles de présence, écrites par les téléphones de type RCS, sont prises en compte. Sinon, de telles règles sont refusées par 404, afin qu’aucun téléphone ne les croie en vigueur.</translation>
    </message>
    <message>
        <source>The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff the address listened at, or server.advertised_host.</source>
        <translation>La racine XCAP telle que les téléphones la joignent, par exemple https://xcap.example.com/xcap-root, quand un proxy ou un nom est placé devant. Vide : l’hôte que vise la requête ; dans xcap-diff, l’adresse d’écoute ou server.advertised_host.</translation>
    </message>
    <message>
        <source>A TCP connection of SIP by which nothing comes for so long is closed.</source>
        <translation>Une connexion TCP pour SIP par laquelle rien n’arrive pendant ce temps est fermée.</translation>
    </message>
    <message>
        <source>How long a message may take by TCP to come whole, the first one of a connection from its begin; then the connection is closed.</source>
        <translation>Temps dont dispose un message pour arriver entier par TCP, le premier d’une connexion dès le début de celle-ci ; ensuite la connexion est fermée.</translation>
    </message>
    <message>
        <source>How much may wait for the other side of a TCP connection to read it; at more the connection is closed.</source>
        <translation>Quantité qui peut attendre que l’autre côté d’une connexion TCP la lise ; au-delà, la connexion est fermée.</translation>
    </message>
    <message>
        <source>The largest XCAP document; what would be larger gets 409.</source>
        <translation>Taille maximale d’un document XCAP ; ce qui serait plus grand reçoit 409.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in an XCAP document; a deeper one gets 409.</source>
        <translation>La plus profonde imbrication d’éléments dans un document XCAP ; un document plus profond reçoit 409.</translation>
    </message>
    <message>
        <source>The most elements of an XCAP document; one with more gets 409.</source>
        <translation>Nombre maximal d’éléments d’un document XCAP ; au-delà, il reçoit 409.</translation>
    </message>
    <message>
        <source>The most attributes of one element of an XCAP document, namespaces included; one with more gets 409.</source>
        <translation>Nombre maximal d’attributs d’un élément d’un document XCAP, espaces de noms compris ; au-delà, il reçoit 409.</translation>
    </message>
    <message>
        <source>At this size the file gets .1 behind its name, in place of an older one, and a new one begins. 0: it grows.</source>
        <translation>À cette taille, le fichier reçoit .1 derrière son nom, à la place d’un plus ancien, et un nouveau commence. 0 : il grandit.</translation>
    </message>
</context>
</TS>
