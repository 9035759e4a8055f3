<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n observador obtiene acceso</numerusform>
            <numerusform>%n observadores obtienen acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n observador pierde el acceso</numerusform>
            <numerusform>%n observadores pierden el acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n observador ve más</numerusform>
            <numerusform>%n observadores ven más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n observador ve menos</numerusform>
            <numerusform>%n observadores ven menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n observador ve otra cosa</numerusform>
            <numerusform>%n observadores ven otra cosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n observador recibe otra respuesta</numerusform>
            <numerusform>%n observadores reciben otra respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain access: %1</source>
        <translation>Obtienen acceso: %1</translation>
    </message>
    <message>
        <source>Lose access: %1</source>
        <translation>Pierden el acceso: %1</translation>
    </message>
    <message>
        <source>See more: %1</source>
        <translation>Ven más: %1</translation>
    </message>
    <message>
        <source>See less: %1</source>
        <translation>Ven menos: %1</translation>
    </message>
    <message>
        <source>See something else: %1</source>
        <translation>Ven otra cosa: %1</translation>
    </message>
    <message>
        <source>Are answered otherwise: %1</source>
        <translation>Reciben otra respuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody watches this user.</source>
        <translation>Nadie observa a este usuario.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>Nada cambia para el %n observador.</numerusform>
            <numerusform>Nada cambia para los %n observadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <comment>document, user</comment>
        <translation>¿Eliminar %1 de %2?</translation>
    </message>
    <message>
        <source>Other documents speak of it: %1.</source>
        <translation>Otros documentos hacen referencia a él: %1.</translation>
    </message>
    <message>
        <source>No other document of the user speaks of it.</source>
        <translation>Ningún otro documento del usuario hace referencia a él.</translation>
    </message>
    <message>
        <source>Lists can no longer be watched at %1.</source>
        <translation>Ya no se podrán observar listas en %1.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source> except %1</source>
        <translation> excepto %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who may see</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Unidentified watchers</source>
        <translation>Observadores no identificados</translation>
    </message>
    <message>
        <source>Whom the source names</source>
        <translation>Quienes indica el código fuente</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>acceso a todo</translation>
    </message>
    <message>
        <source>may watch, but is shown nothing</source>
        <translation>observación permitida, pero sin mostrar nada</translation>
    </message>
    <message>
        <source>some %1</source>
        <comment>of the services</comment>
        <translation>algunos %1</translation>
    </message>
    <message>
        <source>all details</source>
        <translation>todos los detalles</translation>
    </message>
    <message>
        <source>may see %1</source>
        <translation>acceso a %1</translation>
    </message>
    <message>
        <source>must wait for a decision</source>
        <translation>a la espera de una decisión</translation>
    </message>
    <message>
        <source>may see nothing but absence</source>
        <translation>solo se muestra ausencia</translation>
    </message>
    <message>
        <source>may see nothing</source>
        <translation>sin acceso a nada</translation>
    </message>
    <message>
        <source>decided on the page Approvals</source>
        <translation>se decide en la página Autorizaciones</translation>
    </message>
    <message>
        <source>only in the sphere %1</source>
        <translation>solo en el ámbito %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>spheres</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>with conditions or grants of other kinds: %1</source>
        <translation>con condiciones o permisos de otro tipo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, may see what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>detail of presence</comment>
        <translation>actividades</translation>
    </message>
    <message>
        <source>classes</source>
        <comment>detail of presence</comment>
        <translation>clases</translation>
    </message>
    <message>
        <source>device addresses</source>
        <comment>detail of presence</comment>
        <translation>direcciones de dispositivos</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>detail of presence</comment>
        <translation>estado de ánimo</translation>
    </message>
    <message>
        <source>what the place is like</source>
        <comment>detail of presence</comment>
        <translation>condiciones del lugar</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <comment>detail of presence</comment>
        <translation>tipo de lugar</translation>
    </message>
    <message>
        <source>who may overhear</source>
        <comment>detail of presence</comment>
        <translation>quién puede oír la conversación</translation>
    </message>
    <message>
        <source>relationships</source>
        <comment>detail of presence</comment>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>the sphere</source>
        <comment>detail of presence</comment>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>status icons</source>
        <comment>detail of presence</comment>
        <translation>iconos de estado</translation>
    </message>
    <message>
        <source>the time zone</source>
        <comment>detail of presence</comment>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>detail of presence</comment>
        <translation>notas</translation>
    </message>
    <message>
        <source>of the class</source>
        <comment>which services</comment>
        <translation>de la clase</translation>
    </message>
    <message>
        <source>with the id</source>
        <comment>which services</comment>
        <translation>con el identificador</translation>
    </message>
    <message>
        <source>at the address</source>
        <comment>which services</comment>
        <translation>en la dirección</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <comment>which services</comment>
        <translation>del esquema</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>which devices</comment>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>of the service</source>
        <comment>which services</comment>
        <translation>del servicio</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>what a rule does</comment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what a rule does</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Block politely</source>
        <comment>what a rule does</comment>
        <translation>Bloquear cortésmente</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>what a rule does</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>They see what is granted below.</source>
        <translation>Ven lo que se concede abajo.</translation>
    </message>
    <message>
        <source>They wait until somebody decides about them.</source>
        <translation>Esperan hasta que alguien decida sobre ellos.</translation>
    </message>
    <message>
        <source>They see absence, whatever is published.</source>
        <translation>Ven ausencia, sea cual sea lo publicado.</translation>
    </message>
    <message>
        <source>They are refused, and are told so.</source>
        <translation>Se les rechaza y se les comunica.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>activity at the keyboard</comment>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Active or idle</source>
        <comment>activity at the keyboard</comment>
        <translation>Activo o inactivo</translation>
    </message>
    <message>
        <source>With the threshold of idleness</source>
        <comment>activity at the keyboard</comment>
        <translation>Con el umbral de inactividad</translation>
    </message>
    <message>
        <source>With the time of the last input</source>
        <comment>activity at the keyboard</comment>
        <translation>Con la hora de la última entrada</translation>
    </message>
    <message>
        <source>services</source>
        <comment>part of presence</comment>
        <translation>servicios</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>part of presence</comment>
        <translation>la persona</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of presence</comment>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>todos en %1</translation>
    </message>
    <message>
        <source>every identified watcher</source>
        <translation>todo observador identificado</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>desde %1 hasta %2</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Presence rules</source>
        <translation>Reglas de presencia</translation>
    </message>
    <message>
        <source>Who may see the presence of the user.</source>
        <translation>Quién puede ver la presencia del usuario.</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listas de recursos</translation>
    </message>
    <message>
        <source>The contacts of the user, in lists.</source>
        <translation>Los contactos del usuario, en listas.</translation>
    </message>
    <message>
        <source>List services</source>
        <translation>Servicios de listas</translation>
    </message>
    <message>
        <source>Addresses by which all contacts of a list are watched at once.</source>
        <translation>Direcciones con las que se observa a la vez a todos los contactos de una lista.</translation>
    </message>
    <message>
        <source>Hard state</source>
        <translation>Estado permanente</translation>
    </message>
    <message>
        <source>Presence that holds while no phone publishes any, and never ends.</source>
        <translation>Presencia válida mientras ningún teléfono publique nada, y que nunca caduca.</translation>
    </message>
    <message>
        <source>Presence rules (OMA)</source>
        <translation>Reglas de presencia (OMA)</translation>
    </message>
    <message>
        <source>Who may see the presence of the user, as phones of the Open Mobile Alliance&apos;s kind keep it.</source>
        <translation>Quién puede ver la presencia del usuario, en el formato de los teléfonos de la Open Mobile Alliance.</translation>
    </message>
    <message>
        <source>No rules yet: everybody waits for a decision</source>
        <translation>Sin reglas aún: todos esperan una decisión</translation>
    </message>
    <message>
        <source>Everybody at %1 may see everything</source>
        <translation>Todos en %1 pueden ver todo</translation>
    </message>
    <message>
        <source>Everybody who is known may see everything</source>
        <translation>Todos los conocidos pueden ver todo</translation>
    </message>
    <message>
        <source>Everybody at %1 waits for a decision, all others are refused</source>
        <translation>Todos en %1 esperan una decisión, se rechaza a los demás</translation>
    </message>
    <message>
        <source>Everybody sees absence</source>
        <translation>Todos ven ausencia</translation>
    </message>
    <message>
        <source>One empty list, Friends</source>
        <translation>Una lista vacía, Amigos</translation>
    </message>
    <message>
        <source>Lists Friends, Family and Work</source>
        <translation>Listas Amigos, Familia y Trabajo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One address for a list that stands in the document</source>
        <translation>Una dirección para una lista incluida en el documento</translation>
    </message>
    <message>
        <source>Closed, with a note</source>
        <translation>Cerrado, con una nota</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>De vacaciones</translation>
    </message>
    <message>
        <source>Open, with a note</source>
        <translation>Abierto, con una nota</translation>
    </message>
    <message>
        <source>Ask the front desk</source>
        <translation>Pregunte en recepción</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a list</comment>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>name of a list</comment>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>name of a list</comment>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;%1&apos; is no log level; the levels are debug, info, warning and critical</source>
        <translation>«%1» no es un nivel de registro; los niveles son debug, info, warning y critical</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log category</source>
        <translation>«%1» no es una categoría de registro</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>No se permite una declaración de tipo de documento.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>Hay más de %1 elementos.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>Hay elementos anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Un elemento tiene más de %1 atributos.</translation>
    </message>
    <message>
        <source>The document is longer than %1 bytes.</source>
        <translation>El documento ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The document is not in UTF-8.</source>
        <translation>El documento no está en UTF-8.</translation>
    </message>
    <message>
        <source>The document is in %1; only UTF-8 is read.</source>
        <translation>El documento está en %1; solo se lee UTF-8.</translation>
    </message>
    <message>
        <source>The entity %1 is not defined.</source>
        <translation>La entidad %1 no está definida.</translation>
    </message>
    <message>
        <source>The namespace %1 is not a URI.</source>
        <translation>El espacio de nombres %1 no es un URI.</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>Otro programa está usando %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message>
        <source>It names identities, and who asks is not known.</source>
        <translation>Nombra identidades, y no se sabe quién pregunta.</translation>
    </message>
    <message>
        <source>%1 is excepted from it.</source>
        <translation>%1 está exceptuado de ella.</translation>
    </message>
    <message>
        <source>It names %1, which is not equal to %2 (RFC 3261, 19.1.4).</source>
        <translation>Nombra %1, que no es igual a %2 (RFC 3261, 19.1.4).</translation>
    </message>
    <message>
        <source>Its identity condition is one this server does not know.</source>
        <translation>Este servidor no conoce su condición de identidad.</translation>
    </message>
    <message>
        <source>Its identity condition does not include %1.</source>
        <translation>Su condición de identidad no incluye a %1.</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and the sphere is &quot;%2&quot;.</source>
        <translation>Es para el ámbito «%1», y el ámbito es «%2».</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and no sphere is published, or several.</source>
        <translation>Es para el ámbito «%1», y no hay ninguno publicado, o hay varios.</translation>
    </message>
    <message>
        <source>It is not valid at %1.</source>
        <translation>No es válida el %1.</translation>
    </message>
    <message>
        <source>It is for anonymous requests.</source>
        <translation>Es para solicitudes anónimas.</translation>
    </message>
    <message>
        <source>%1 is not on its external list.</source>
        <translation>%1 no está en su lista externa.</translation>
    </message>
    <message>
        <source>This server does not know its condition %1.</source>
        <translation>Este servidor no conoce su condición %1.</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches.</source>
        <translation>Es para identidades con las que no coincide ninguna otra regla.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it says %1.</source>
        <translation>Se cumplen todas sus condiciones; dice %1.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it has no sub-handling, which is block.</source>
        <translation>Se cumplen todas sus condiciones; no tiene sub-handling, lo que significa block.</translation>
    </message>
    <message>
        <source>is allowed, but nothing of the document is granted</source>
        <translation>está autorizado, pero no se le concede nada del documento</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>puede verlo todo</translation>
    </message>
    <message>
        <source>may see what is granted</source>
        <translation>puede ver lo concedido</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>es rechazado</translation>
    </message>
    <message>
        <source>is shown an absent presentity</source>
        <translation>ve una presentidad ausente</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera autorización</translation>
    </message>
    <message>
        <source>it is the presentity itself</source>
        <translation>es la propia presentidad</translation>
    </message>
    <message>
        <source>the rules that match say so</source>
        <translation>lo dicen las reglas que coinciden</translation>
    </message>
    <message>
        <source>no rule matches, and the table of watchers says so</source>
        <translation>ninguna regla coincide, y lo dice la tabla de observadores</translation>
    </message>
    <message>
        <source>the table of watchers says so</source>
        <translation>lo dice la tabla de observadores</translation>
    </message>
    <message>
        <source>no rule matches, and policy.unmatched refuses all others</source>
        <translation>ninguna regla coincide, y policy.unmatched rechaza a los demás</translation>
    </message>
    <message>
        <source>nobody has decided, and policy.force_active is set</source>
        <translation>nadie ha decidido, y policy.force_active está activado</translation>
    </message>
    <message>
        <source>no rule matches, and nobody has decided</source>
        <translation>ninguna regla coincide, y nadie ha decidido</translation>
    </message>
    <message>
        <source>there are no rules, and nobody has decided</source>
        <translation>no hay reglas, y nadie ha decidido</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>sub-handling is &quot;%1&quot;; expected is block, confirm, polite-block or allow.</source>
        <translation>sub-handling es «%1»; se espera block, confirm, polite-block o allow.</translation>
    </message>
    <message>
        <source>provide-geopriv is &quot;%1&quot;; expected is full or false.</source>
        <translation>provide-geopriv es «%1»; se espera full o false.</translation>
    </message>
    <message>
        <source>provide-user-input is &quot;%1&quot;; expected is false, bare, thresholds or full.</source>
        <translation>provide-user-input es «%1»; se espera false, bare, thresholds o full.</translation>
    </message>
    <message>
        <source>provide-unknown-attribute needs the attributes name and ns.</source>
        <translation>provide-unknown-attribute necesita los atributos name y ns.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected is true or false.</source>
        <translation>%1 es «%2»; se espera true o false.</translation>
    </message>
    <message>
        <source>The root element %1 is not in the namespace of PIDF, %2.</source>
        <translation>El elemento raíz %1 no está en el espacio de nombres de PIDF, %2.</translation>
    </message>
    <message>
        <source>The root element is %1, not presence.</source>
        <translation>El elemento raíz es %1, no presence.</translation>
    </message>
    <message>
        <source>The root element is %1 in the namespace &quot;%2&quot;; expected is ruleset in the namespace &quot;%3&quot;.</source>
        <translation>El elemento raíz es %1 en el espacio de nombres «%2»; se espera ruleset en el espacio de nombres «%3».</translation>
    </message>
    <message>
        <source>A rule has no id.</source>
        <translation>Una regla no tiene id.</translation>
    </message>
    <message>
        <source>Two rules have the id %1.</source>
        <translation>Dos reglas tienen el id %1.</translation>
    </message>
    <message>
        <source>An entry of external-list has no anc.</source>
        <translation>Una entrada de external-list no tiene anc.</translation>
    </message>
    <message>
        <source>The element one has no id.</source>
        <translation>El elemento one no tiene id.</translation>
    </message>
    <message>
        <source>The element one must not have a domain; many may (RFC 4745, 7.2).</source>
        <translation>El elemento one no puede tener domain; many sí (RFC 4745, 7.2).</translation>
    </message>
    <message>
        <source>The element sphere has no value.</source>
        <translation>El elemento sphere no tiene valor.</translation>
    </message>
    <message>
        <source>In validity, from and until must come in pairs (RFC 4745, 7.4).</source>
        <translation>En validity, from y until deben ir por parejas (RFC 4745, 7.4).</translation>
    </message>
    <message>
        <source>%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00.</source>
        <translation>%1 no es un dateTime como 2026-12-24T17:00:00+01:00.</translation>
    </message>
    <message>
        <source>the service of the document</source>
        <translation>el servicio del documento</translation>
    </message>
    <message>
        <source>the note of the document</source>
        <translation>la nota del documento</translation>
    </message>
    <message>
        <source>the person of the document</source>
        <translation>la persona del documento</translation>
    </message>
    <message>
        <source>the device of the document</source>
        <translation>el dispositivo del documento</translation>
    </message>
    <message>
        <source>the extension of the document</source>
        <translation>la extensión del documento</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extensión %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de: %2</translation>
    </message>
    <message>
        <source>Rules can only name who is known, and %1 is nobody in particular.</source>
        <translation>Las reglas solo pueden nombrar a quien se conoce, y %1 no es nadie en particular.</translation>
    </message>
    <message>
        <source>The presence rules cannot be read (line %1, column %2): %3</source>
        <translation>No se pueden leer las reglas de presencia (línea %1, columna %2): %3</translation>
    </message>
    <message>
        <source>The presence rules would no longer be readable: %1</source>
        <translation>Las reglas de presencia dejarían de ser legibles: %1</translation>
    </message>
    <message>
        <source>The presence rules have no place for this decision.</source>
        <translation>Las reglas de presencia no tienen sitio para esta decisión.</translation>
    </message>
    <message>
        <source>Text stands where only elements may: %1</source>
        <translation>Hay texto donde solo puede haber elementos: %1</translation>
    </message>
    <message>
        <source>The element %1 must hold text only.</source>
        <translation>El elemento %1 solo puede contener texto.</translation>
    </message>
    <message>
        <source>The element %1 stands in %2.</source>
        <translation>El elemento %1 está en %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SIP address, such as sip:alice@example.com</source>
        <translation>«%1» no es una dirección SIP como sip:alice@example.com</translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 puede ver a %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 no puede ver a %2.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Para %1, %2 aparece ausente.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <translation>Ya no hay nada decidido sobre %1 y %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed while the database is out of reach: %1</source>
        <translation>No se puede cambiar nada mientras no se pueda acceder a la base de datos: %1</translation>
    </message>
    <message>
        <source>No watcher is named.</source>
        <translation>No se nombra a ningún observador.</translation>
    </message>
    <message>
        <source>%1 But other rules of %2 have the last word about %3.</source>
        <translation>%1 Pero otras reglas de %2 tienen la última palabra sobre %3.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Se ha retirado la decisión.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>No hay ninguna suscripción %1.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>La suscripción ha terminado.</translation>
    </message>
    <message>
        <source>A NOTIFY is on its way.</source>
        <translation>Hay un NOTIFY en camino.</translation>
    </message>
    <message>
        <source>The publication is removed.</source>
        <translation>Se ha quitado la publicación.</translation>
    </message>
    <message>
        <source>%1 has no publication %2.</source>
        <translation>%1 no tiene ninguna publicación %2.</translation>
    </message>
    <message>
        <source>Nothing is left of these people.</source>
        <translation>No queda nada de estas personas.</translation>
    </message>
    <message>
        <source>The tables have been read again.</source>
        <translation>Se han vuelto a leer las tablas.</translation>
    </message>
    <message>
        <source>unknown key %1 (--print-config shows all)</source>
        <translation>Clave desconocida %1 (--print-config las muestra todas)</translation>
    </message>
    <message>
        <source>unknown key %1 (did you mean %2?)</source>
        <translation>Clave desconocida %1 (¿quería decir %2?)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 was already set in line %2</source>
        <translation>%1 ya se estableció en la línea %2</translation>
    </message>
    <message>
        <source>cannot read the config file %1: %2</source>
        <translation>No se puede leer el archivo de configuración %1: %2</translation>
    </message>
    <message>
        <source>the config file %1 is too large</source>
        <translation>El archivo de configuración %1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3 = %4</source>
        <translation>%1 = %2 es mayor que %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3 = %4</source>
        <translation>%1 = %2 es menor que %3 = %4</translation>
    </message>
    <message>
        <source>listen.addresses is empty: there is nowhere to listen</source>
        <translation>listen.addresses está vacío: no hay dónde escuchar</translation>
    </message>
    <message>
        <source>the socket name %1 is too long; %2 bytes are possible</source>
        <translation>El nombre %1 del socket es demasiado largo; caben %2 bytes</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>another server answers on %1</source>
        <translation>Otro servidor responde en %1</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 pertenece a otra persona</translation>
    </message>
    <message>
        <source>%1 exists and is no socket</source>
        <translation>%1 existe y no es un socket</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>%1 always sees its own presence: there is nothing to decide.</source>
        <translation>%1 siempre ve su propia presencia: no hay nada que decidir.</translation>
    </message>
    <message>
        <source>The presence rules of %1 cannot be changed: %2</source>
        <translation>No se pueden cambiar las reglas de presencia de %1: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed the presence rules of %1 meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado las reglas de presencia de %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as sip:alice@example.com</source>
        <translation>«%1» no es un usuario como sip:alice@example.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for a user</source>
        <translation>«%1» es demasiado largo para un usuario</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of document; there are %2</source>
        <translation>«%1» no es un tipo de documento; hay %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for the name of a document</source>
        <translation>«%1» es demasiado largo para el nombre de un documento</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a document of kind %2</source>
        <translation>«%1» no es un nombre de documento del tipo %2</translation>
    </message>
    <message>
        <source>%1 has no document %2 of kind %3</source>
        <translation>%1 no tiene ningún documento %2 del tipo %3</translation>
    </message>
    <message>
        <source>Nothing can be stored while the database is out of reach: %1</source>
        <translation>No se puede guardar nada mientras no se pueda acceder a la base de datos: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored already.</source>
        <translation>El documento %1 de %2 ya está guardado así.</translation>
    </message>
    <message>
        <source>%1 has such a document already.</source>
        <translation>%1 ya tiene un documento así.</translation>
    </message>
    <message>
        <source>Somebody else has changed the document meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado el documento.</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored.</source>
        <translation>Se ha guardado el documento %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing can be removed while the database is out of reach: %1</source>
        <translation>No se puede quitar nada mientras no se pueda acceder a la base de datos: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is gone.</source>
        <translation>Se ha eliminado el documento %1 de %2.</translation>
    </message>
    <message>
        <source>the quote before %1 is never closed</source>
        <translation>Las comillas antes de %1 no se cierran</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind the closing quote</source>
        <translation>«%1» está detrás de las comillas de cierre</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>El texto no está en UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name], not &apos;%1&apos;</source>
        <translation>Una sección se escribe [nombre], no «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither [section] nor name = value</source>
        <translation>«%1» no es ni [sección] ni nombre = valor</translation>
    </message>
    <message>
        <source>No phone of the laboratory can reach the server: it listens at no UDP or TCP address.</source>
        <translation>Ningún teléfono del laboratorio alcanza el servidor: no escucha en ninguna dirección UDP o TCP.</translation>
    </message>
    <message>
        <source>The laboratory cannot open a socket: %1</source>
        <translation>El laboratorio no puede abrir un socket: %1</translation>
    </message>
    <message>
        <source>The laboratory holds %1 phones and no more.</source>
        <translation>El laboratorio admite %1 teléfonos y no más.</translation>
    </message>
    <message>
        <source>has no port from 0 to 65535 behind its last colon</source>
        <translation>no tiene un puerto de 0 a 65535 tras el último signo de dos puntos</translation>
    </message>
    <message>
        <source>needs brackets around its IPv6 address</source>
        <translation>necesita corchetes alrededor de la dirección IPv6</translation>
    </message>
    <message>
        <source>needs an IP address of this machine, not a name</source>
        <translation>necesita una dirección IP de este equipo, no un nombre</translation>
    </message>
    <message>
        <source>must be %1, not &apos;%2&apos;</source>
        <translation>debe ser %1, no «%2»</translation>
    </message>
    <message>
        <source>must be true or false, not &apos;%1&apos;</source>
        <translation>debe ser true o false, no «%1»</translation>
    </message>
    <message>
        <source>has an empty member in its list &apos;%1&apos;</source>
        <translation>tiene un miembro vacío en su lista «%1»</translation>
    </message>
    <message>
        <source>needs names like example.com, not &apos;%1&apos;</source>
        <translation>necesita nombres como example.com, no «%1»</translation>
    </message>
    <message>
        <source>cannot be &apos;%1&apos;: %2</source>
        <translation>no puede ser «%1»: %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>un número entero de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>una lista separada por comas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>needs a path such as /xcap-root, not &apos;%1&apos;</source>
        <translation>necesita una ruta como /xcap-root, no «%1»</translation>
    </message>
    <message>
        <source>needs the name of a header field, not &apos;%1&apos;</source>
        <translation>necesita el nombre de un campo de cabecera, no «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be used: this machine has no such address</source>
        <translation>No se puede usar %1: este equipo no tiene esa dirección</translation>
    </message>
    <message>
        <source>%1 cannot be used: ports below 1024 need a privilege</source>
        <translation>No se puede usar %1: los puertos por debajo de 1024 requieren un privilegio</translation>
    </message>
    <message>
        <source>This server has no tables for databases of the kind %1 yet</source>
        <translation>Este servidor aún no tiene tablas para bases de datos del tipo %1</translation>
    </message>
    <message>
        <source>The database %1 is gone</source>
        <translation>La base de datos %1 ha desaparecido</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this kind of database, %1, is not installed</source>
        <translation>El controlador de Qt para este tipo de base de datos, %1, no está instalado</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced</source>
        <translation>La base de datos %1 se ha quitado o sustituido</translation>
    </message>
    <message>
        <source>The file %1 cannot be made (%2)</source>
        <translation>No se puede crear el archivo %1 (%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2)</source>
        <translation>No se puede crear la carpeta %1 (%2)</translation>
    </message>
    <message>
        <source>Another server (process %1) is running on the database %2</source>
        <translation>Otro servidor (proceso %1) usa la base de datos %2</translation>
    </message>
    <message>
        <source>The database %1 has tables of version %2, made by a newer server; this one knows them up to version %3</source>
        <translation>La base de datos %1 tiene tablas de la versión %2, hechas por un servidor más nuevo; este las conoce hasta la versión %3</translation>
    </message>
    <message>
        <source>The tables could not be brought up to date, and are as they were: %1</source>
        <translation>No se han podido actualizar las tablas, y siguen como estaban: %1</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program (%2)</source>
        <translation>Otro programa tiene bloqueada la base de datos %1 (%2)</translation>
    </message>
    <message>
        <source>There is no space left for the database %1 (%2)</source>
        <translation>No queda espacio para la base de datos %1 (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to (%2)</source>
        <translation>No se puede escribir en la base de datos %1 (%2)</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or is no database (%2)</source>
        <translation>El archivo %1 está dañado o no es una base de datos (%2)</translation>
    </message>
    <message>
        <source>The database %1 refused the row (%2)</source>
        <translation>La base de datos %1 ha rechazado la fila (%2)</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked (%2)</source>
        <translation>La base de datos %1 no ha podido hacer lo pedido (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached (%2)</source>
        <translation>No se puede acceder a la base de datos %1 (%2)</translation>
    </message>
    <message>
        <source>The database is not open</source>
        <translation>La base de datos no está abierta</translation>
    </message>
    <message>
        <source>The row %1 of active_watchers belongs to another dialog, and was left as it is</source>
        <translation>La fila %1 de active_watchers pertenece a otro diálogo, y se ha dejado como está</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: the schema of its namespace does not have it.</source>
        <translation>Elemento «%1»: no está en el esquema de su espacio de nombres.</translation>
    </message>
    <message>
        <source>The server&apos;s schema for this document cannot be used.</source>
        <translation>No se puede usar el esquema del servidor para este documento.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>The document does not follow its schema.</source>
        <translation>El documento no sigue su esquema.</translation>
    </message>
    <message>
        <source>another &lt;%1&gt; of the same parent has the same %2 &quot;%3&quot;.</source>
        <translation>Otro &lt;%1&gt; del mismo padre tiene el mismo %2 «%3».</translation>
    </message>
    <message>
        <source>the ref of an &lt;entry-ref&gt; is a path relative to the XCAP root, such as resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>El ref de un &lt;entry-ref&gt; es una ruta relativa a la raíz XCAP, como resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>the anchor of an &lt;external&gt; is an absolute HTTP URI.</source>
        <translation>El anchor de un &lt;external&gt; es un URI HTTP absoluto.</translation>
    </message>
    <message>
        <source>the root element must be &lt;%1&gt; of the namespace %2.</source>
        <translation>El elemento raíz debe ser &lt;%1&gt; del espacio de nombres %2.</translation>
    </message>
    <message>
        <source>another element has the id &quot;%1&quot; already.</source>
        <translation>Otro elemento ya tiene el id «%1».</translation>
    </message>
    <message>
        <source>the URI %1 is in use already.</source>
        <translation>El URI %1 ya está en uso.</translation>
    </message>
    <message>
        <source>a &lt;resource-list&gt; holds an absolute HTTP URI with the path segment resource-lists.</source>
        <translation>Un &lt;resource-list&gt; contiene un URI HTTP absoluto con el segmento de ruta resource-lists.</translation>
    </message>
    <message>
        <source>the list of a service must be one of the same user.</source>
        <translation>La lista de un servicio debe ser una del mismo usuario.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>El cuerpo no está en UTF-8.</translation>
    </message>
    <message>
        <source>The document says that it is in %1; store it as UTF-8.</source>
        <translation>El documento dice que está en %1; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>knows MD5, SHA-256 and SHA-512-256, not &apos;%1&apos;</source>
        <translation>conoce MD5, SHA-256 y SHA-512-256, no «%1»</translation>
    </message>
    <message>
        <source>needs a short text without quotes, not &apos;%1&apos;</source>
        <translation>necesita un texto corto sin comillas, no «%1»</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>La contraseña tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>The password has a control character.</source>
        <translation>La contraseña contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A name with a colon or a quote cannot be proved by a password.</source>
        <translation>Un nombre con dos puntos o comillas no puede demostrarse con una contraseña.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as alice@example.com</source>
        <translation>«%1» no es un usuario como alice@example.com</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>No hay ningún usuario %1.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Ya hay un usuario %1.</translation>
    </message>
    <message>
        <source>The domain %1 is not served here (server.domains).</source>
        <translation>El dominio %1 no se atiende aquí (server.domains).</translation>
    </message>
    <message>
        <source>The user %1 is added.</source>
        <translation>Se ha añadido el usuario %1.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>The user %1 is gone.</source>
        <translation>El usuario %1 ya no existe.</translation>
    </message>
    <message>
        <source>These users are gone: %1</source>
        <translation>Estos usuarios ya no existen: %1</translation>
    </message>
    <message>
        <source>It could not be written to the database.</source>
        <translation>No se pudo escribir en la base de datos.</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is one of ( %1 ).</source>
        <translation>Este elemento no se espera aquí. Se espera uno de ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is ( %1 ).</source>
        <translation>Este elemento no se espera aquí. Se espera ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected.</source>
        <translation>Este elemento no se espera aquí.</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is one of ( %1 ).</source>
        <translation>Faltan elementos dentro. Se espera uno de ( %1 ).</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is ( %1 ).</source>
        <translation>Faltan elementos dentro. Se espera ( %1 ).</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is required but missing.</source>
        <translation>El atributo «%1» es obligatorio y falta.</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is not allowed.</source>
        <translation>El atributo «%1» no está permitido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the atomic type &apos;%2&apos;.</source>
        <translation>«%1» no es un valor válido del tipo «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local atomic type.</source>
        <translation>«%1» no es un valor válido aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the union type &apos;%2&apos;.</source>
        <translation>«%1» no es un valor válido del tipo unión «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local union type.</source>
        <translation>«%1» no es un valor válido aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the list type &apos;%2&apos;.</source>
        <translation>«%1» no es un valor válido del tipo lista «%2».</translation>
    </message>
    <message>
        <source>[facet &apos;enumeration&apos;] The value &apos;%1&apos; is not an element of the set {%2}.</source>
        <translation>El valor «%1» no es uno de {%2}.</translation>
    </message>
    <message>
        <source>[facet &apos;pattern&apos;] The value &apos;%1&apos; is not accepted by the pattern &apos;%2&apos;.</source>
        <translation>El valor «%1» no se ajusta al patrón «%2».</translation>
    </message>
    <message>
        <source>[facet &apos;minInclusive&apos;] The value &apos;%1&apos; is less than the minimum value allowed (&apos;%2&apos;).</source>
        <translation>El valor «%1» es menor que el mínimo permitido («%2»).</translation>
    </message>
    <message>
        <source>[facet &apos;maxInclusive&apos;] The value &apos;%1&apos; is greater than the maximum value allowed (&apos;%2&apos;).</source>
        <translation>El valor «%1» es mayor que el máximo permitido («%2»).</translation>
    </message>
    <message>
        <source>Character content other than whitespace is not allowed because the content type is &apos;element-only&apos;.</source>
        <translation>Aquí solo puede haber espacios entre los elementos, no texto.</translation>
    </message>
    <message>
        <source>Character content is not allowed, because the content type is empty.</source>
        <translation>Aquí no puede haber texto, porque el elemento es vacío.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is empty.</source>
        <translation>Aquí no puede haber elementos, porque el elemento es vacío.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is a simple type definition.</source>
        <translation>Aquí no puede haber elementos, solo texto.</translation>
    </message>
    <message>
        <source>No matching global declaration available for the validation root.</source>
        <translation>El esquema no conoce este elemento raíz.</translation>
    </message>
    <message>
        <source>No matching global element declaration available, but demanded by the strict wildcard.</source>
        <translation>Ningún esquema conoce este elemento, y aquí solo pueden estar los conocidos.</translation>
    </message>
    <message>
        <source>Duplicate key-sequence [%1] in unique identity-constraint &apos;%2&apos;.</source>
        <translation>[%1] aparece dos veces y debe ser único («%2»).</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;, attribute &apos;%2&apos;: %3</source>
        <translation>Elemento «%1», atributo «%2»: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: %2</source>
        <translation>Elemento «%1»: %2</translation>
    </message>
    <message>
        <source>tls.certificate is empty, and listening for TLS needs a certificate; &apos;hereabouts certificate&apos; makes one for a lab</source>
        <translation>tls.certificate está vacío, y escuchar por TLS necesita un certificado; «hereabouts certificate» crea uno para pruebas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or tls:0.0.0.0:5061</source>
        <translation>«%1» %2; escríbalo como udp:127.0.0.1:5060, tcp:[::1]:5060 o tls:0.0.0.0:5061</translation>
    </message>
    <message>
        <source>does not begin with udp:, tcp: or tls:</source>
        <translation>no empieza por udp:, tcp: o tls:</translation>
    </message>
    <message>
        <source>does not begin with http: or https:</source>
        <translation>no empieza por http: o https:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like http:127.0.0.1:8080, https:0.0.0.0:8443, or none</source>
        <translation>«%1» %2; escríbalo como http:127.0.0.1:8080, https:0.0.0.0:8443, o none</translation>
    </message>
    <message>
        <source>TLS needs a certificate (tls.certificate)</source>
        <translation>TLS necesita un certificado (tls.certificate)</translation>
    </message>
    <message>
        <source>Qt finds no OpenSSL on this machine, so TLS cannot be spoken</source>
        <translation>Qt no encuentra OpenSSL en este equipo, así que no se puede usar TLS</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted, and a server has nobody to ask for its password; decrypt it with: openssl pkey -in %1 -out NEW</source>
        <translation>la clave de %1 está cifrada, y un servidor no tiene a quién pedir la contraseña; descífrela con: openssl pkey -in %1 -out NUEVA</translation>
    </message>
    <message>
        <source>there is no private key in PEM form in %1</source>
        <translation>no hay ninguna clave privada en formato PEM en %1</translation>
    </message>
    <message>
        <source>the key in %1 is of a kind that is not supported; RSA and EC are</source>
        <translation>la clave de %1 es de un tipo no admitido; se admiten RSA y EC</translation>
    </message>
    <message>
        <source>the certificate in %1 expired on %2</source>
        <translation>el certificado de %1 caducó el %2</translation>
    </message>
    <message>
        <source>the certificate in %1 is not valid before %2</source>
        <translation>el certificado de %1 no es válido antes del %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>no hay ningún certificado en formato PEM en %1</translation>
    </message>
    <message>
        <source>the key in %1 is not that of the certificate in %2</source>
        <translation>la clave de %1 no es la del certificado de %2</translation>
    </message>
    <message>
        <source>its certificate is not that of %1</source>
        <translation>su certificado no es el de %1</translation>
    </message>
    <message>
        <source>the peer does not know the authority of our certificate</source>
        <translation>el otro extremo no conoce la autoridad de nuestro certificado</translation>
    </message>
    <message>
        <source>our certificate has expired, says the peer</source>
        <translation>nuestro certificado ha caducado, según el otro extremo</translation>
    </message>
    <message>
        <source>the peer wants a certificate of us</source>
        <translation>el otro extremo nos pide un certificado</translation>
    </message>
    <message>
        <source>the peer refuses our certificate</source>
        <translation>el otro extremo rechaza nuestro certificado</translation>
    </message>
    <message>
        <source>both sides have no version of TLS in common</source>
        <translation>ambos extremos no tienen ninguna versión de TLS en común</translation>
    </message>
    <message>
        <source>both sides have no cipher in common</source>
        <translation>ambos extremos no tienen ningún cifrado en común</translation>
    </message>
    <message>
        <source>the peer takes nothing of what we offer</source>
        <translation>el otro extremo no acepta nada de lo que ofrecemos</translation>
    </message>
    <message>
        <source>the peer does not speak TLS</source>
        <translation>el otro extremo no habla TLS</translation>
    </message>
    <message>
        <source>the peer shows no certificate, which tls.client_certificates requires</source>
        <translation>el otro extremo no muestra certificado, que tls.client_certificates exige</translation>
    </message>
    <message>
        <source>the peer closed the connection; perhaps it does not believe our certificate</source>
        <translation>el otro extremo cerró la conexión; quizá no confía en nuestro certificado</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>el otro extremo no respondió a tiempo</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches, which one that cannot be read may do.</source>
        <translation>Es para identidades con las que no coincide ninguna otra regla, y una que no se puede leer podría coincidir.</translation>
    </message>
    <message>
        <source>needs a URI such as https://xcap.example.com/xcap-root, without &apos;?&apos;, not &apos;%1&apos;</source>
        <translation>necesita un URI como https://xcap.example.com/xcap-root, sin «?», no «%1»</translation>
    </message>
    <message>
        <source>No watcher could be shown this document, which would have to be shorter or plainer: %1</source>
        <translation>A ningún observador se le podría mostrar este documento, que tendría que ser más corto o más sencillo: %1</translation>
    </message>
    <message>
        <source>More than %1 namespace declarations are in scope at once.</source>
        <translation>Hay más de %1 declaraciones de espacios de nombres vigentes a la vez.</translation>
    </message>
    <message>
        <source>This is XML of version %1; only version 1.0 is read.</source>
        <translation>Es XML de la versión %1; solo se lee la versión 1.0.</translation>
    </message>
    <message>
        <source>The document does not begin with an element.</source>
        <translation>El documento no empieza con un elemento.</translation>
    </message>
    <message>
        <source>Extra content stands behind the end of the root element.</source>
        <translation>Hay contenido de más detrás del final del elemento raíz.</translation>
    </message>
    <message>
        <source>Tags mismatch: %1 is open, and the end tag is of %2.</source>
        <translation>Las etiquetas no se corresponden: %1 está abierta y la etiqueta final es de %2.</translation>
    </message>
    <message>
        <source>The document ends before the end tag of %1.</source>
        <translation>El documento termina antes de la etiqueta final de %1.</translation>
    </message>
    <message>
        <source>The document ends within an element.</source>
        <translation>El documento termina dentro de un elemento.</translation>
    </message>
    <message>
        <source>The &gt; of a tag is missing.</source>
        <translation>Falta el &gt; de una etiqueta.</translation>
    </message>
    <message>
        <source>A name is missing, or is not a name.</source>
        <translation>Falta un nombre, o no es un nombre.</translation>
    </message>
    <message>
        <source>White space is missing.</source>
        <translation>Falta un espacio en blanco.</translation>
    </message>
    <message>
        <source>The value of an attribute must stand between quotes.</source>
        <translation>El valor de un atributo debe ir entre comillas.</translation>
    </message>
    <message>
        <source>The closing quote of an attribute&apos;s value is missing.</source>
        <translation>Faltan las comillas de cierre del valor de un atributo.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value.</source>
        <translation>El atributo %1 no tiene valor.</translation>
    </message>
    <message>
        <source>The attribute %1 is redefined in the same tag.</source>
        <translation>El atributo %1 aparece dos veces en la misma etiqueta.</translation>
    </message>
    <message>
        <source>In the value of an attribute &lt; is written as &amp;lt;.</source>
        <translation>En el valor de un atributo &lt; se escribe &amp;lt;.</translation>
    </message>
    <message>
        <source>]]&gt; must not stand in a text; &gt; is written as &amp;gt;.</source>
        <translation>]]&gt; no puede estar en un texto; &gt; se escribe &amp;gt;.</translation>
    </message>
    <message>
        <source>A reference has no semicolon; &amp; is written as &amp;amp;.</source>
        <translation>A una referencia le falta el punto y coma; &amp; se escribe &amp;amp;.</translation>
    </message>
    <message>
        <source>There is a character that XML does not allow.</source>
        <translation>Hay un carácter que XML no permite.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>Un comentario no tiene final.</translation>
    </message>
    <message>
        <source>Two hyphens must not stand in a comment.</source>
        <translation>En un comentario no puede haber dos guiones seguidos.</translation>
    </message>
    <message>
        <source>A CDATA section has no end.</source>
        <translation>Una sección CDATA no tiene final.</translation>
    </message>
    <message>
        <source>A processing instruction has no end.</source>
        <translation>Una instrucción de procesamiento no tiene final.</translation>
    </message>
    <message>
        <source>The XML declaration must be the first of a document.</source>
        <translation>La declaración XML debe ser lo primero de un documento.</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>El prefijo de espacio de nombres %1 no está declarado.</translation>
    </message>
    <message>
        <source>A namespace declaration says what it must not say.</source>
        <translation>Una declaración de espacio de nombres dice lo que no debe decir.</translation>
    </message>
    <message>
        <source>A name has more than one prefix, or an empty one.</source>
        <translation>Un nombre tiene más de un prefijo, o uno vacío.</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>&amp;Read the tables again</source>
        <translation>&amp;Releer las tablas</translation>
    </message>
    <message>
        <source>Take over what somebody else has written to the database</source>
        <translation>Incorporar lo que otros han escrito en la base de datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Stop the server and close the window</source>
        <translation>Detener el servidor y cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Type what this page is to show</source>
        <translation>Escribir lo que debe mostrar esta página</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the text of the current cell</source>
        <translation>Copiar el texto de la celda actual</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar fi&amp;las</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their headings</source>
        <translation>Copiar las filas seleccionadas, con sus encabezados</translation>
    </message>
    <message>
        <source>Show its &amp;watchers</source>
        <translation>Ver sus &amp;observadores</translation>
    </message>
    <message>
        <source>See on the page Approvals who watches this presentity</source>
        <translation>Ver en la página Autorizaciones quién observa a esta presentidad</translation>
    </message>
    <message>
        <source>Show its &amp;subscriptions</source>
        <translation>Ver sus s&amp;uscripciones</translation>
    </message>
    <message>
        <source>See on the page Subscriptions the dialogs of this presentity</source>
        <translation>Ver en la página Suscripciones los diálogos de esta presentidad</translation>
    </message>
    <message>
        <source>&amp;Remove publication</source>
        <translation>&amp;Quitar publicación</translation>
    </message>
    <message>
        <source>Forget the selected publication; its watchers are told</source>
        <translation>Olvidar la publicación seleccionada; se notifica a sus observadores</translation>
    </message>
    <message>
        <source>&amp;About Hereabouts</source>
        <translation>&amp;Acerca de Hereabouts</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>Qué es este programa y cuál es su versión</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Autorizar</translation>
    </message>
    <message>
        <source>Let the selected watchers see the presentity</source>
        <translation>Permitir que los observadores seleccionados vean la presentidad</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Refuse the selected watchers, and tell them so</source>
        <translation>Rechazar a los observadores seleccionados y comunicárselo</translation>
    </message>
    <message>
        <source>&amp;Polite block</source>
        <translation>Bloqueo &amp;cortés</translation>
    </message>
    <message>
        <source>The presentity looks absent to the selected watchers</source>
        <translation>La presentidad aparece ausente para los observadores seleccionados</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>decide later</comment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Leave the selected watchers undecided</source>
        <translation>Dejar a los observadores seleccionados sin decisión</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Anular la última decisión</translation>
    </message>
    <message>
        <source>Approve &amp;somebody…</source>
        <translation>Autorizar a al&amp;guien…</translation>
    </message>
    <message>
        <source>Decide about a watcher who has not asked yet</source>
        <translation>Decidir sobre un observador que aún no ha solicitado nada</translation>
    </message>
    <message>
        <source>&amp;Send NOTIFY again</source>
        <translation>R&amp;eenviar NOTIFY</translation>
    </message>
    <message>
        <source>Tell the selected watchers the current state now</source>
        <translation>Comunicar ahora el estado actual a los observadores seleccionados</translation>
    </message>
    <message>
        <source>End as &amp;deactivated</source>
        <translation>Finalizar como &amp;desactivada</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may subscribe again at once</source>
        <translation>Finalizar la suscripción; el observador puede volver a suscribirse de inmediato</translation>
    </message>
    <message>
        <source>End with &amp;probation</source>
        <translation>Finalizar con período de &amp;prueba</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may try again later</source>
        <translation>Finalizar la suscripción; el observador puede volver a intentarlo más tarde</translation>
    </message>
    <message>
        <source>End as &amp;given up</source>
        <translation>Finalizar por aba&amp;ndono</translation>
    </message>
    <message>
        <source>End the subscription: nobody decided about it in time</source>
        <translation>Finalizar la suscripción: nadie decidió a tiempo</translation>
    </message>
    <message>
        <source>End as re&amp;jected</source>
        <translation>Finalizar como rec&amp;hazada</translation>
    </message>
    <message>
        <source>End the subscription; the watcher should not ask again</source>
        <translation>Finalizar la suscripción; el observador no debe volver a solicitarla</translation>
    </message>
    <message>
        <source>End as &amp;no resource</source>
        <translation>Finalizar por recurso &amp;inexistente</translation>
    </message>
    <message>
        <source>End the subscription: the presentity exists no more</source>
        <translation>Finalizar la suscripción: la presentidad ya no existe</translation>
    </message>
    <message>
        <source>Show the prese&amp;ntity</source>
        <translation>Ver la prese&amp;ntidad</translation>
    </message>
    <message>
        <source>See on the page Presentities what is known of it</source>
        <translation>Ver en la página Presentidades lo que se sabe de ella</translation>
    </message>
    <message>
        <source>&amp;View as this watcher</source>
        <translation>&amp;Ver como este observador</translation>
    </message>
    <message>
        <source>See what the watcher is told, and which rules say so</source>
        <translation>Ver qué se comunica al observador y qué reglas lo determinan</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Let the list stand still while you read; what passes meanwhile is added when it goes on</source>
        <translation>Detener la lista mientras se lee; lo que pase entretanto se añade al reanudarla</translation>
    </message>
    <message>
        <source>&amp;Record in the background</source>
        <translation>&amp;Grabar en segundo plano</translation>
    </message>
    <message>
        <source>Go on recording while another page is shown; otherwise nothing is recorded then, and it costs the server nothing</source>
        <translation>Seguir grabando mientras se muestra otra página; de lo contrario no se graba nada entonces y no le cuesta nada al servidor</translation>
    </message>
    <message>
        <source>Only this &amp;dialog</source>
        <translation>Solo este &amp;diálogo</translation>
    </message>
    <message>
        <source>Show the messages with the Call-ID of the current one and no others</source>
        <translation>Mostrar solo los mensajes con el Call-ID del actual</translation>
    </message>
    <message>
        <source>Copy the &amp;ladder</source>
        <translation>Copiar el diagrama de &amp;escalera</translation>
    </message>
    <message>
        <source>Copy the ladder of the dialog as text</source>
        <translation>Copiar como texto el diagrama de escalera del diálogo</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>Save the selected messages with their times and addresses</source>
        <translation>Guardar los mensajes seleccionados con sus horas y direcciones</translation>
    </message>
    <message>
        <source>Save as &amp;flow…</source>
        <translation>Guardar como &amp;flujo…</translation>
    </message>
    <message>
        <source>Save the dialogs of the selected messages as a test that can be played</source>
        <translation>Guardar los diálogos de los mensajes seleccionados como una prueba reproducible</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Forget the messages recorded so far</source>
        <translation>Olvidar los mensajes grabados hasta ahora</translation>
    </message>
    <message>
        <source>Let the log stand still while you read</source>
        <translation>Detener el registro mientras se lee</translation>
    </message>
    <message>
        <source>Empty the list; the log file keeps its lines</source>
        <translation>Vaciar la lista; el archivo de registro conserva sus líneas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>&amp;Add phone</source>
        <translation>Añadir &amp;teléfono</translation>
    </message>
    <message>
        <source>Add a simulated phone that registers and publishes</source>
        <translation>Añadir un teléfono simulado que se registra y publica</translation>
    </message>
    <message>
        <source>Add &amp;100 phones</source>
        <translation>Añadir &amp;100 teléfonos</translation>
    </message>
    <message>
        <source>Add 100 phones that change their states at random, each watching the one before</source>
        <translation>Añadir 100 teléfonos que cambian de estado al azar, cada uno observando al anterior</translation>
    </message>
    <message>
        <source>Take the &amp;crowd away</source>
        <translation>Retirar la &amp;multitud</translation>
    </message>
    <message>
        <source>Remove the phones that change at random</source>
        <translation>Quitar los teléfonos que cambian al azar</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Have the phone publish this state</source>
        <translation>Hacer que el teléfono publique este estado</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Have the phone take back what it has published</source>
        <translation>Hacer que el teléfono retire lo que ha publicado</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Have the phone subscribe to somebody&apos;s presence</source>
        <translation>Hacer que el teléfono se suscriba a la presencia de alguien</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>D&amp;ejar de observar</translation>
    </message>
    <message>
        <source>Have the phone end the selected subscriptions</source>
        <translation>Hacer que el teléfono finalice las suscripciones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Remove phone</source>
        <translation>&amp;Quitar teléfono</translation>
    </message>
    <message>
        <source>Remove the selected phones and all they have at the server</source>
        <translation>Quitar los teléfonos seleccionados y todo lo que tienen en el servidor</translation>
    </message>
    <message>
        <source>Remove a&amp;ll phones</source>
        <translation>Quitar todos &amp;los teléfonos</translation>
    </message>
    <message>
        <source>Empty the lab; nothing of its phones stays at the server</source>
        <translation>Vaciar el laboratorio; nada de sus teléfonos queda en el servidor</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Copiar las direcciones</translation>
    </message>
    <message>
        <source>Copy all that can be typed into a phone</source>
        <translation>Copiar todo lo que se puede introducir en un teléfono</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Change what the server and this window do</source>
        <translation>Cambiar el comportamiento del servidor y de esta ventana</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>Bring the window back</source>
        <translation>Volver a mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <comment>the people of Show me</comment>
        <translation>Quitar la demo&amp;stración</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Demostración</translation>
    </message>
    <message>
        <source>Remove the people that Show me brought, and all they left</source>
        <translation>Quitar las personas que trajo la demostración y todo lo que dejaron</translation>
    </message>
    <message>
        <source>Fill the server with a few simulated people who show what it does</source>
        <translation>Llenar el servidor con unas personas simuladas que muestran lo que hace</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <comment>document</comment>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Begin a document of a user from a template</source>
        <translation>Empezar un documento de un usuario a partir de una plantilla</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>document</comment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Begin a document, or change one, with the text of a file</source>
        <translation>Empezar un documento, o modificar uno, con el texto de un archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>document</comment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the document, as it is shown, into a file</source>
        <translation>Escribir el documento, tal como se muestra, en un archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>document</comment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Store the document on the server; watchers are told what it changes for them</source>
        <translation>Guardar el documento en el servidor; se notifica a los observadores lo que cambia para ellos</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <comment>document</comment>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Go back to what is stored; Undo brings the changes back</source>
        <translation>Volver a lo guardado; Deshacer recupera los cambios</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>document</comment>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Remove the document from the server, after a look at what comes of it</source>
        <translation>Eliminar el documento del servidor, tras revisar las consecuencias</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>an edit</comment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Anular el último cambio del texto</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <comment>an edit</comment>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a aplicar el cambio anulado</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Buscar y ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Find words in the source and replace them</source>
        <translation>Buscar palabras en el código fuente y reemplazarlas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>document</comment>
        <translation>Dar &amp;formato</translation>
    </message>
    <message>
        <source>Lay the source out in lines, indented by what is in what</source>
        <translation>Disponer el código fuente en líneas, con sangría según su anidamiento</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Siguiente pro&amp;blema</translation>
    </message>
    <message>
        <source>Show the next place where the document is wrong</source>
        <translation>Mostrar el siguiente lugar donde el documento es incorrecto</translation>
    </message>
    <message>
        <source>Add a r&amp;ule</source>
        <translation>Añadir una reg&amp;la</translation>
    </message>
    <message>
        <source>Add a rule about who may see the user&apos;s presence</source>
        <translation>Añadir una regla sobre quién puede ver la presencia del usuario</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rule</source>
        <translation>&amp;Quitar la regla</translation>
    </message>
    <message>
        <source>Take the selected rule out of the document</source>
        <translation>Quitar del documento la regla seleccionada</translation>
    </message>
    <message>
        <source>Add a &amp;list</source>
        <translation>Añadir una li&amp;sta</translation>
    </message>
    <message>
        <source>Add a list of contacts beside the selected one</source>
        <translation>Añadir una lista de contactos junto a la seleccionada</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Give the selected contact or list another name</source>
        <translation>Dar otro nombre al contacto o la lista seleccionados</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Take the selected contacts and lists out of the document</source>
        <translation>Quitar del documento los contactos y listas seleccionados</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Añadir un usuario…</translation>
    </message>
    <message>
        <source>Let somebody log in with a name and a password</source>
        <translation>Permitir que alguien se autentique con nombre y contraseña</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Give the selected user another password</source>
        <translation>Dar otra contraseña al usuario seleccionado</translation>
    </message>
    <message>
        <source>&amp;Delete users…</source>
        <translation>&amp;Eliminar usuarios…</translation>
    </message>
    <message>
        <source>Take away the passwords of the selected users, after a look at what that means</source>
        <translation>Quitar la contraseña a los usuarios seleccionados, tras ver lo que significa</translation>
    </message>
    <message>
        <source>Bring back the document that was deleted</source>
        <translation>Recuperar el documento que se eliminó</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar siguien&amp;te</translation>
    </message>
    <message>
        <source>Find the next place with the words in the source</source>
        <translation>Buscar el siguiente lugar con las palabras en el código fuente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar ante&amp;rior</translation>
    </message>
    <message>
        <source>Find the place before with the words in the source</source>
        <translation>Buscar el lugar anterior con las palabras en el código fuente</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Mostrar la página %1</translation>
    </message>
</context>
<context>
    <name>gui::AddressField</name>
    <message>
        <source>“%1” is no address, such as sip:somebody@example.com.</source>
        <translation>«%1» no es una dirección, como sip:somebody@example.com.</translation>
    </message>
    <message>
        <source>“%1” says nobody&apos;s name: write it as name@domain.</source>
        <translation>«%1» no contiene un nombre de usuario: escríbalo como nombre@dominio.</translation>
    </message>
    <message>
        <source>This address is longer than the tables allow.</source>
        <translation>Esta dirección es más larga de lo que admiten las tablas.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalForm</name>
    <message>
        <source>Address of the watcher</source>
        <translation>Dirección del observador</translation>
    </message>
    <message>
        <source>Address of the presentity</source>
        <translation>Dirección de la presentidad</translation>
    </message>
    <message>
        <source>Decide about somebody who has not asked yet</source>
        <translation>Decidir sobre alguien que aún no ha solicitado nada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>may see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>puede ver a</translation>
    </message>
    <message>
        <source>may not see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>no puede ver a</translation>
    </message>
    <message>
        <source>never finds present</source>
        <comment>the watcher ... the presentity</comment>
        <translation>siempre ve ausente a</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Watcher</source>
        <translation>&amp;Observador</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>Pr&amp;esentity</source>
        <translation>Pr&amp;esentidad</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block politely</source>
        <translation>Bloquear cortésmente</translation>
    </message>
    <message>
        <source>The decision counts as soon as the watcher asks.</source>
        <translation>La decisión vale en cuanto el observador haga la solicitud.</translation>
    </message>
    <message>
        <source>Everybody may see himself, whatever is decided here.</source>
        <translation>Cada uno puede verse a sí mismo, sea cual sea la decisión tomada aquí.</translation>
    </message>
    <message>
        <source>Until now: %1. %2</source>
        <comment>state, what it means</comment>
        <translation>Hasta ahora: %1. %2</translation>
    </message>
    <message>
        <source>%1 has not asked for %2 yet.</source>
        <comment>watcher, presentity</comment>
        <translation>%1 aún no ha solicitado ver a %2.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Watcher, presentity or user agent: bob alice</source>
        <translation>Observador, presentidad o agente de usuario: bob alice</translation>
    </message>
    <message>
        <source>Filter the watchers by words</source>
        <translation>Filtrar los observadores por palabras</translation>
    </message>
    <message>
        <source>Which watchers to show</source>
        <translation>Qué observadores mostrar</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>A la espera de una decisión</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>All watchers</source>
        <translation>Todos los observadores</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n observador espera una decisión</numerusform>
            <numerusform>%n observadores esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.

Choose “All watchers” above to see what was decided, and to change it.</source>
        <translation>Nadie espera una decisión.

Elija arriba «Todos los observadores» para ver lo decidido y cambiarlo.</translation>
    </message>
    <message>
        <source>Nobody has asked to see anybody yet.

Who subscribes to the presence of somebody appears here. With “Approve somebody…” you can decide beforehand; Show me brings a few simulated people who ask.</source>
        <translation>Nadie ha solicitado aún ver a nadie.

Aquí aparece quien se suscribe a la presencia de alguien. Con «Autorizar a alguien…» puede decidir de antemano; la demostración trae a unas personas simuladas que lo solicitan.</translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>What is wrong with the document</source>
        <translation>Qué hay de incorrecto en el documento</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n problema: el documento no se puede guardar tal como está.</numerusform>
            <numerusform>%n problemas: el documento no se puede guardar tal como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is valid.</source>
        <translation>El documento es válido.</translation>
    </message>
    <message>
        <source>When it is stored: %1</source>
        <translation>Cuando se guarde: %1</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and would be lost.</source>
        <translation>Algunos de sus bytes no son caracteres y se perderían.</translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message>
        <source>Yours, not stored</source>
        <translation>La suya, sin guardar</translation>
    </message>
    <message>
        <source>Stored meanwhile</source>
        <translation>Guardada entretanto</translation>
    </message>
    <message>
        <source>Store &amp;mine</source>
        <translation>Guardar la &amp;mía</translation>
    </message>
    <message>
        <source>Put your version in place of what was stored meanwhile</source>
        <translation>Sustituir lo guardado entretanto por su versión</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Usar la &amp;otra</translation>
    </message>
    <message>
        <source>Go on with what was stored meanwhile; Undo brings yours back</source>
        <translation>Continuar con lo guardado entretanto; Deshacer recupera su versión</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>V&amp;olver al editor</translation>
    </message>
    <message>
        <source>Go on editing yours and choose later</source>
        <translation>Seguir editando su versión y elegir más tarde</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next lines that are not the same</source>
        <translation>Mostrar las siguientes líneas que no coinciden</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Eliminado entretanto</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>Otra persona, o quizá un teléfono del usuario, ha guardado otra versión durante la edición. Difiere %n línea. ¿Cuál se debe conservar?</numerusform>
            <numerusform>Otra persona, o quizá un teléfono del usuario, ha guardado otra versión durante la edición. Difieren %n líneas. ¿Cuál se debe conservar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has deleted the document while you edited. Is yours to be stored all the same?</source>
        <translation>Otra persona ha eliminado el documento durante la edición. ¿Guardar su versión de todos modos?</translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>%n observador aplazado; el servidor lo mantiene en espera.</numerusform>
            <numerusform>%n observadores aplazados; el servidor los mantiene en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n observador vuelve a esperar una decisión.</numerusform>
            <numerusform>%n observadores vuelven a esperar una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>But other rules have the last word about %1.</source>
        <translation>Pero otras reglas tienen la última palabra sobre %1.</translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>Pero otras reglas tienen la última palabra sobre %n de ellos.</numerusform>
            <numerusform>Pero otras reglas tienen la última palabra sobre %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 puede ver a %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2, and is told so.</source>
        <translation>%1 no puede ver a %2, y se le comunica.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Para %1, %2 aparece ausente.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <comment>watcher, presentity</comment>
        <translation>Ya no hay ninguna decisión sobre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>%n observador autorizado.</numerusform>
            <numerusform>%n observadores autorizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>%n observador bloqueado.</numerusform>
            <numerusform>%n observadores bloqueados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>%n observador bloqueado cortésmente.</numerusform>
            <numerusform>%n observadores bloqueados cortésmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>Ya no hay ninguna decisión sobre %n observador.</numerusform>
            <numerusform>Ya no hay ninguna decisión sobre %n observadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision about %1 and %2 is taken back.</source>
        <comment>watcher, presentity</comment>
        <translation>Se ha anulado la decisión sobre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>Se ha anulado la decisión sobre %n observador.</numerusform>
            <numerusform>Se ha anulado la decisión sobre %n observadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>State of the subscription</source>
        <translation>Estado de la suscripción</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Todas las reglas en conjunto</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>ninguna regla coincide</translation>
    </message>
    <message>
        <source>Sphere</source>
        <comment>RPID</comment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>A period begins or ends</source>
        <translation>Comienza o termina un período</translation>
    </message>
    <message>
        <source>Table of watchers</source>
        <translation>Tabla de observadores</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>matches</source>
        <comment>a rule</comment>
        <translation>coincide</translation>
    </message>
    <message>
        <source>does not match</source>
        <comment>a rule</comment>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>gui::DocumentFiles</name>
    <message>
        <source>Import a document</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>XML documents (*.xml);;All files (*)</source>
        <translation>Documentos XML (*.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too big for a document.</source>
        <translation>%1 es demasiado grande para ser un documento.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exportar el documento</translation>
    </message>
    <message>
        <source>XML documents (*.xml)</source>
        <translation>Documentos XML (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::DocumentForm</name>
    <message>
        <source>&amp;Show it in the source</source>
        <translation>&amp;Mostrarlo en el código fuente</translation>
    </message>
    <message>
        <source>The form cannot show the document as it is. Line %1, column %2: %3</source>
        <translation>El formulario no puede mostrar el documento tal como está. Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::DocumentModel</name>
    <message>
        <source>%1 – changed</source>
        <comment>document</comment>
        <translation>%1 – modificado</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <comment>document</comment>
        <translation>%1 – nuevo</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>%1, entity-tag %2</source>
        <comment>size of a document</comment>
        <translation>%1, ETag %2</translation>
    </message>
    <message>
        <source>What you changed is not stored yet. Stored are %1</source>
        <translation>Sus cambios aún no se han guardado. Guardado: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>gui::DocumentPane</name>
    <message>
        <source>The document is being read…</source>
        <translation>Leyendo el documento…</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>user, usage, document</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>● new, not stored</source>
        <translation>● nuevo, sin guardar</translation>
    </message>
    <message>
        <source>● changed, not stored</source>
        <translation>● modificado, sin guardar</translation>
    </message>
    <message>
        <source>Somebody else has stored another version of this document while you edited it.</source>
        <translation>Otra persona ha guardado otra versión de este documento durante la edición.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this document while you edited it.</source>
        <translation>Otra persona ha eliminado este documento durante la edición.</translation>
    </message>
    <message>
        <source>&amp;Compare both</source>
        <translation>&amp;Comparar ambas</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>When this is stored: %1</source>
        <translation>Cuando se guarde: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSession</name>
    <message>
        <source>Somebody else has deleted the document.</source>
        <translation>Otra persona ha eliminado el documento.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSights</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Código fuente del documento</translation>
    </message>
    <message>
        <source>It cannot be laid out before it is XML. Line %1: %2</source>
        <translation>No se le puede dar formato mientras no sea XML. Línea %1: %2</translation>
    </message>
    <message>
        <source>Add what stands in the field first, or empty it.</source>
        <translation>Añada primero lo que hay en el campo, o vacíelo.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message>
        <source>User, usage or document</source>
        <translation>Usuario, uso o documento</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrar los documentos</translation>
    </message>
    <message>
        <source>Users, their usages and documents</source>
        <translation>Usuarios, sus usos y documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all documents</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>El único documento (%Ln) no coincide con el filtro.</numerusform>
            <numerusform>Ninguno de los %Ln documentos coincide con el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Choose a document of %1 on the left, or begin one with New.</source>
        <translation>Elija un documento de %1 a la izquierda o empiece uno con Nuevo.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Elija un documento a la izquierda.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Begin one with New, or switch XCAP on in the settings so that phones can put theirs.</source>
        <translation>Aún no hay ningún documento guardado.

Empiece uno con Nuevo, o active XCAP en la configuración para que los teléfonos puedan subir los suyos.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Phones put theirs over XCAP at %1. Or begin one here with New: presence rules say who may see a user, resource lists hold contacts.</source>
        <translation>Aún no hay ningún documento guardado.

Los teléfonos suben los suyos por XCAP en %1. O empiece uno aquí con Nuevo: las reglas de presencia indican quién puede ver a un usuario; las listas de recursos contienen contactos.</translation>
    </message>
    <message>
        <source>%1 of %2 is stored.</source>
        <translation>%1 de %2 se ha guardado.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 of %2; this is how it is now.</source>
        <translation>Otra persona ha modificado %1 de %2; así está ahora.</translation>
    </message>
    <message>
        <source>Somebody else has deleted %1 of %2.</source>
        <translation>Otra persona ha eliminado %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is there again.</source>
        <translation>%1 de %2 está disponible de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>%n documento modificado la última vez sigue sin guardar.</numerusform>
            <numerusform>%n documentos modificados la última vez siguen sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is given up.</source>
        <translation>%1 de %2 se ha descartado.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Show the rows of everybody again</source>
        <translation>Volver a mostrar las filas de todos</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows of somebody</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Only the rows of %1; press to show those of everybody</source>
        <translation>Solo las filas de %1; pulse para mostrar las de todos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all rows</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>find previous</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>find next</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno encontrado</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace what is found here</source>
        <translation>Reemplazar lo encontrado aquí</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all that is found in the document</source>
        <translation>Reemplazar todo lo encontrado en el documento</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which one, how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter, Shift+F3)</source>
        <translation>Buscar el anterior (Mayús+Entrar, Mayús+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter, F3)</source>
        <translation>Buscar el siguiente (Entrar, F3)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>appeared</source>
        <comment>a presentity</comment>
        <translation>apareció</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>a presentity</comment>
        <translation>olvidada</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what changed</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>what changed</comment>
        <translation>actividad</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>what changed</comment>
        <translation>estado de ánimo</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>what changed</comment>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>publications</source>
        <comment>what changed</comment>
        <translation>publicaciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>There is no phone yet.

Show me fills the server with a few simulated people who publish, watch and misbehave, so that every page has something to show. Or add a phone of your own, and tell it what to do.</source>
        <translation>Aún no hay ningún teléfono.

Demostración llena el servidor con unas personas simuladas que publican, observan y se portan mal, para que cada página tenga algo que mostrar. O añada un teléfono propio y dígale qué hacer.</translation>
    </message>
    <message>
        <source>Name of a phone</source>
        <translation>Nombre de un teléfono</translation>
    </message>
    <message>
        <source>Name or address of the phone to add</source>
        <translation>Nombre o dirección del teléfono que se añade</translation>
    </message>
    <message>
        <source>A name of the lab, or a whole address; without one a name is found</source>
        <translation>Un nombre del laboratorio o una dirección completa; si falta, se busca un nombre</translation>
    </message>
    <message>
        <source>Changes a second of all phones of the crowd</source>
        <translation>Cambios por segundo de todos los teléfonos de la multitud</translation>
    </message>
    <message>
        <source> changes/s</source>
        <translation> cambios/s</translation>
    </message>
    <message>
        <source>Text of the phones to show</source>
        <translation>Texto de los teléfonos que se muestran</translation>
    </message>
    <message>
        <source>Filter the phones</source>
        <translation>Filtrar los teléfonos</translation>
    </message>
    <message>
        <source>They have gone. Nothing of them is left at the server.</source>
        <translation>Se han ido. No queda nada de ellos en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all phones</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n en la multitud</numerusform>
            <numerusform>%n en la multitud</numerusform>
        </translation>
    </message>
    <message>
        <source>Six simulated people with seven phones are coming. They publish, watch each other and change now and then; the page Lab shows what each of them sees.</source>
        <translation>Llegan seis personas simuladas con siete teléfonos. Publican, se observan entre sí y cambian de vez en cuando; la página Laboratorio muestra lo que ve cada una.</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits, dots and dashes make one, or a whole address such as sip:alice@example.com.</source>
        <translation>«%1» no es un nombre: se compone de letras, dígitos, puntos y guiones, o es una dirección completa como sip:alice@example.com.</translation>
    </message>
    <message>
        <source>Say whom the phone is to watch: a name of the lab, or an address such as sip:alice@example.com.</source>
        <translation>Indique a quién debe observar el teléfono: un nombre del laboratorio o una dirección como sip:alice@example.com.</translation>
    </message>
</context>
<context>
    <name>gui::Ladder</name>
    <message>
        <source>unknown</source>
        <comment>a phone that does not say who it is</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>ilegible: %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>media type, size</comment>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>again</source>
        <comment>message that was sent once more</comment>
        <translation>reenviado</translation>
    </message>
</context>
<context>
    <name>gui::LadderDiagram</name>
    <message>
        <source>Ladder of the dialog</source>
        <translation>Diagrama de escalera del diálogo</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – reenviado</translation>
    </message>
</context>
<context>
    <name>gui::ListsForm</name>
    <message>
        <source>Lists and their contacts</source>
        <translation>Listas y sus contactos</translation>
    </message>
    <message>
        <source>There is no list yet. Add one, and then the contacts in it.</source>
        <translation>Aún no hay ninguna lista. Añada una y luego sus contactos.</translation>
    </message>
    <message>
        <source>Address of a new contact: bob@example.com</source>
        <translation>Dirección de un contacto nuevo: bob@example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>A&amp;dd to %1</source>
        <comment>a list</comment>
        <translation>Aña&amp;dir a %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address, such as bob@example.com.</source>
        <translation>«%1» no es una dirección, como bob@example.com.</translation>
    </message>
    <message>
        <source>%1 is on that list already.</source>
        <translation>%1 ya está en esa lista.</translation>
    </message>
    <message>
        <source>New list</source>
        <comment>name of a list</comment>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Contacto de otra lista</translation>
    </message>
    <message>
        <source>List elsewhere</source>
        <translation>Lista de otro lugar</translation>
    </message>
    <message>
        <source>Path below the XCAP root: resource-lists/users/…/~~/…</source>
        <translation>Ruta desde la raíz XCAP: resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>Address of the list: http://…/resource-lists/users/…/~~/…</source>
        <translation>Dirección de la lista: http://…/resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path below the XCAP root, such as resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>«%1» no es una ruta desde la raíz XCAP como resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a list, which begins with http:// or https://.</source>
        <translation>«%1» no es la dirección de una lista, que empieza por http:// o https://.</translation>
    </message>
</context>
<context>
    <name>gui::ListsModel</name>
    <message>
        <source>List without a name</source>
        <translation>Lista sin nombre</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Contacto de otra lista</translation>
    </message>
    <message>
        <source>List of another document</source>
        <translation>Lista de otro documento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>A contact needs an address.</source>
        <translation>Un contacto necesita una dirección.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 ya está ahí.</translation>
    </message>
    <message>
        <source>It cannot stand there: contacts stand in lists, and no list in itself.</source>
        <translation>No puede estar ahí: los contactos van en listas, y ninguna lista dentro de sí misma.</translation>
    </message>
</context>
<context>
    <name>gui::LogLevelMenu</name>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Niveles</translation>
    </message>
    <message>
        <source>What is written to the log, for each category</source>
        <translation>Qué se escribe en el registro, por categoría</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>Como todo lo demás</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Words of the lines to show</source>
        <translation>Palabras de las líneas que se muestran</translation>
    </message>
    <message>
        <source>Filter the lines by words</source>
        <translation>Filtrar las líneas por palabras</translation>
    </message>
    <message>
        <source>Show lines of this level and above</source>
        <translation>Mostrar líneas de este nivel o superior</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>level</comment>
        <translation>%1 y superior</translation>
    </message>
    <message>
        <source>Show lines of this category only</source>
        <translation>Mostrar solo líneas de esta categoría</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all lines</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the log stands still</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Nobody collects the log of this program.</source>
        <translation>Nadie recoge el registro de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>La única línea (%Ln) no coincide con el filtro.</numerusform>
            <numerusform>Ninguna de las %Ln líneas coincide con el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been logged since. Set a lower level under Levels to see more of what the server does.</source>
        <translation>No se ha registrado nada desde entonces. Fije un nivel más bajo en Niveles para ver más de lo que hace el servidor.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Registros (*.log)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Acc&amp;iones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>%1 – Hereabouts</source>
        <comment>page</comment>
        <translation>%1 – Hereabouts</translation>
    </message>
    <message>
        <source>The database is out of reach: %1</source>
        <translation>No se puede acceder a la base de datos: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>A la escucha en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n suscripción</numerusform>
            <numerusform>%n suscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n observador en espera</numerusform>
            <numerusform>%n observadores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hereabouts</source>
        <translation>Acerca de Hereabouts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;A SIP presence server with a window to its state.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;Un servidor de presencia SIP con una ventana a su estado.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message>
        <source>The database is out of reach: %1. Until it is back, what would change something is answered with 503.</source>
        <translation>No se puede acceder a la base de datos: %1. Hasta que vuelva, lo que suponga un cambio se responde con 503.</translation>
    </message>
    <message>
        <source>All is well: running for %1, and all that was acknowledged is on disk.</source>
        <translation>Todo en orden: en marcha desde hace %1, y todo lo confirmado está en disco.</translation>
    </message>
    <message>
        <source>The database is out of reach. The log says more.</source>
        <translation>No se puede acceder a la base de datos. El registro da más detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>No se pudo escribir %n fila en la base de datos. El registro indica cuál.</numerusform>
            <numerusform>No se pudieron escribir %n filas en la base de datos. El registro indica cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take its NOTIFYs.</source>
        <translation>%1 no acepta sus NOTIFY.</translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>Fallan los NOTIFY de %n suscripción.</numerusform>
            <numerusform>Fallan los NOTIFY de %n suscripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n observador espera una decisión.</numerusform>
            <numerusform>%n observadores esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 solicita ver a %2.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and everybody is believed to be who he says: auth.mode is none.</source>
        <translation>Otras máquinas pueden llegar a este servidor y se cree a cada uno quien dice ser: auth.mode es none.</translation>
    </message>
    <message>
        <source>Passwords are required, and there is no user yet: no phone can log in.</source>
        <translation>Se exigen contraseñas y todavía no hay usuarios: ningún teléfono puede autenticarse.</translation>
    </message>
</context>
<context>
    <name>gui::NewDocumentDialog</name>
    <message>
        <source>Import a document</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Empezar con:</translation>
    </message>
    <message>
        <source>Whose document is it to be?</source>
        <translation>¿De quién será el documento?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>No se guarda nada hasta que usted lo guarde.</translation>
    </message>
    <message>
        <source>There is such a document: the file will stand in it as a change that is not stored yet.</source>
        <translation>Ese documento ya existe: el archivo aparecerá en él como un cambio sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>There is such a document already: it will be opened.</source>
        <translation>Ese documento ya existe: se abrirá.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Type into a phone</source>
        <translation>Para introducir en un teléfono</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>What needs you; Enter leads to the page that helps</source>
        <translation>Lo que requiere su atención; Entrar lleva a la página correspondiente</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Presentities</source>
        <translation>Presentidades</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Watchers waiting</source>
        <translation>Observadores en espera</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>NOTIFYs sent</source>
        <translation>NOTIFY enviados</translation>
    </message>
    <message>
        <source>NOTIFYs refused</source>
        <translation>NOTIFY rechazados</translation>
    </message>
    <message>
        <source>NOTIFYs unanswered</source>
        <translation>NOTIFY sin respuesta</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Peticiones rechazadas</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Mensajes entrantes</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Mensajes salientes</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Tiempo de commit</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>NOTIFYs that wait</source>
        <translation>NOTIFY en espera</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Nothing. Nobody waits for a decision, and every NOTIFY arrives.</source>
        <translation>Nada. Nadie espera una decisión y todos los NOTIFY llegan.</translation>
    </message>
    <message>
        <source>Nothing, for nobody is here yet. Point a softphone at one of the addresses, or let a few simulated people show what the server does.</source>
        <translation>Nada, pues aún no hay nadie. Apunte un softphone a una de las direcciones, o deje que unas personas simuladas muestren lo que hace el servidor.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Asked for a password</source>
        <comment>requests</comment>
        <translation>Se pidió contraseña</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <comment>requests</comment>
        <translation>Contraseña errónea</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <comment>requests</comment>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>Too late, asked again</source>
        <comment>requests</comment>
        <translation>Tarde, se pidió de nuevo</translation>
    </message>
    <message>
        <source>Played again</source>
        <comment>requests</comment>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>requests</comment>
        <translation>No entendidas</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>requests</comment>
        <translation>No permitidas</translation>
    </message>
    <message>
        <source>Requests of SIP and XCAP that were not served because of who sent them. Every phone is asked for its password once.</source>
        <translation>Peticiones SIP y XCAP que no se atendieron por su remitente. A cada teléfono se le pide la contraseña una vez.</translation>
    </message>
    <message>
        <source>How often each setting of the section limits kept something out since the start.</source>
        <translation>Cuántas veces cada ajuste de la sección limits ha rechazado algo desde el inicio.</translation>
    </message>
    <message>
        <source>Limits reached: %1</source>
        <translation>Límites alcanzados: %1</translation>
    </message>
</context>
<context>
    <name>gui::PhoneAddresses</name>
    <message>
        <source>SIP over %1</source>
        <comment>UDP</comment>
        <translation>SIP sobre %1</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Raíz XCAP</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Any user name will do, and nobody has to log in.</source>
        <translation>Una de ellas es el servidor SIP o el proxy de salida del teléfono. Vale cualquier nombre de usuario, y nadie tiene que autenticarse.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. The phone logs in with the name and password of a user.</source>
        <translation>Una de ellas es el servidor SIP o el proxy de salida del teléfono. El teléfono se autentica con el nombre y la contraseña de un usuario.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Passwords are required and there is no user yet: add one on the page Users.</source>
        <translation>Una de ellas es el servidor SIP o el proxy de salida del teléfono. Se exigen contraseñas y todavía no hay usuarios: añada uno en la página Usuarios.</translation>
    </message>
</context>
<context>
    <name>gui::PhoneLogModel</name>
    <message>
        <source>→ out</source>
        <comment>a message</comment>
        <translation>→ salida</translation>
    </message>
    <message>
        <source>← in</source>
        <comment>a message</comment>
        <translation>← entrada</translation>
    </message>
    <message>
        <source>✕ dropped</source>
        <comment>a message</comment>
        <translation>✕ descartado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>in or out</comment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>gui::PhoneModel</name>
    <message>
        <source>sees %1</source>
        <comment>a presentity</comment>
        <translation>ve a %1</translation>
    </message>
    <message>
        <source>hears who watches %1</source>
        <translation>recibe quién observa a %1</translation>
    </message>
    <message>
        <source>Last NOTIFY: %1</source>
        <translation>Último NOTIFY: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Entity-tag %1, expires: %2</source>
        <translation>ETag %1, caduca: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At the server</source>
        <comment>registered, active</comment>
        <translation>En el servidor</translation>
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
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● abierto</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ cerrado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>An activity of RFC 4480</source>
        <translation>Una actividad de RFC 4480</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>E&amp;stado:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What its user has to say</source>
        <translation>Lo que su usuario quiere decir</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Expiry of the publication</source>
        <translation>Caducidad de la publicación</translation>
    </message>
    <message>
        <source>Ex&amp;pires in:</source>
        <translation>&amp;Caduca en:</translation>
    </message>
    <message>
        <source>Whom to watch: a name of the lab, or an address</source>
        <translation>A quién observar: un nombre del laboratorio o una dirección</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nombre o una dirección</translation>
    </message>
    <message>
        <source>Expiry of the subscription</source>
        <translation>Caducidad de la suscripción</translation>
    </message>
    <message>
        <source>&amp;Watch:</source>
        <translation>O&amp;bservar a:</translation>
    </message>
    <message>
        <source>Answer to NOTIFYs</source>
        <translation>Respuesta a los NOTIFY</translation>
    </message>
    <message>
        <source>answer with 200</source>
        <translation>responder con 200</translation>
    </message>
    <message>
        <source>leave them unanswered</source>
        <translation>dejarlos sin respuesta</translation>
    </message>
    <message>
        <source>answer with 481: no such dialog</source>
        <translation>responder con 481: no existe el diálogo</translation>
    </message>
    <message>
        <source>answer with 486: busy</source>
        <translation>responder con 486: ocupado</translation>
    </message>
    <message>
        <source>answer with 500: failed</source>
        <translation>responder con 500: error</translation>
    </message>
    <message>
        <source>&amp;NOTIFYs:</source>
        <translation>NOTIF&amp;Y:</translation>
    </message>
    <message>
        <source>Rea&amp;chable</source>
        <translation>Alcan&amp;zable</translation>
    </message>
    <message>
        <source>Without it no word comes in or goes out, as without network</source>
        <translation>Sin ella no entra ni sale nada, como si no hubiera red</translation>
    </message>
    <message>
        <source>Re&amp;gistered</source>
        <translation>Re&amp;gistrado</translation>
    </message>
    <message>
        <source>Keeps a registration at the server</source>
        <translation>Mantiene un registro en el servidor</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>What the phone did last</source>
        <translation>Lo último que hizo el teléfono</translation>
    </message>
    <message>
        <source>Choose a phone to see what it does and to tell it what to do.</source>
        <translation>Elija un teléfono para ver lo que hace y decirle qué hacer.</translation>
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
        <translation>● abierto</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ cerrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, why it is not published</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>– nothing published</source>
        <translation>– nada publicado</translation>
    </message>
    <message>
        <source>– nothing</source>
        <comment>seen</comment>
        <translation>– nada</translation>
    </message>
    <message>
        <source>– nothing yet</source>
        <comment>seen</comment>
        <translation>– nada aún</translation>
    </message>
    <message>
        <source>– who watches</source>
        <comment>watcher information</comment>
        <translation>– quién observa</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– desconocido</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>status code</comment>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>the server</comment>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera autorización</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>suscrito</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>reason</comment>
        <translation>finalizada: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>quitándose</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>leaves them unanswered</source>
        <comment>NOTIFYs</comment>
        <translation>los deja sin respuesta</translation>
    </message>
    <message>
        <source>answers them</source>
        <comment>NOTIFYs</comment>
        <translation>los responde</translation>
    </message>
    <message>
        <source>answers them with %1</source>
        <comment>NOTIFYs, status code</comment>
        <translation>los responde con %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>NOTIFYs</comment>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>number of NOTIFYs, 3 s ago</comment>
        <translation>%1, el último %2</translation>
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
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>3 s</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>refused: wants a password</source>
        <translation>rechazado: pide una contraseña</translation>
    </message>
</context>
<context>
    <name>gui::PhoneTree</name>
    <message>
        <source>Phones of the lab, and what each sees</source>
        <translation>Teléfonos del laboratorio y lo que ve cada uno</translation>
    </message>
</context>
<context>
    <name>gui::PresenceCards</name>
    <message>
        <source>The presence document as cards</source>
        <translation>El documento de presencia en forma de fichas</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>its state</comment>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Id. de dispositivo</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>Clase de servicio</translation>
    </message>
    <message>
        <source>User input</source>
        <translation>Entrada del usuario</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>RPID</comment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of an element</comment>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
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
        <translation>Presentidades</translation>
    </message>
    <message>
        <source>Address, activity or note: alice meeting</source>
        <translation>Dirección, actividad o nota: alice meeting</translation>
    </message>
    <message>
        <source>Filter the presentities by words</source>
        <translation>Filtrar las presentidades por palabras</translation>
    </message>
    <message>
        <source>Show this state only</source>
        <translation>Mostrar solo este estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>With waiting watchers</source>
        <translation>Con observadores en espera</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>The publication of %1 is removed.</source>
        <translation>Se ha quitado la publicación de %1.</translation>
    </message>
    <message>
        <source>Nobody is present yet.

Point a softphone at %1 and let it publish its presence; it will appear here. Show me brings a few simulated people meanwhile.</source>
        <translation>Aún no hay nadie presente.

Apunte un softphone a %1 y deje que publique su presencia; aparecerá aquí. Mientras tanto, la demostración trae a unas personas simuladas.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message>
        <source>Details of the presentity</source>
        <translation>Detalles de la presentidad</translation>
    </message>
    <message>
        <source>The composed document as XML</source>
        <translation>El documento compuesto, como XML</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Presencia</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>P&amp;ublications</source>
        <translation>Pu&amp;blicaciones</translation>
    </message>
    <message>
        <source>Vie&amp;w as…</source>
        <translation>Ver &amp;como…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>What was published, as XML</source>
        <translation>Lo publicado, como XML</translation>
    </message>
    <message>
        <source>Choose a publication to see what was sent.</source>
        <translation>Elija una publicación para ver lo que se envió.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>Qué cambió desde que se abrió la ventana; se conserva el último %n cambio de todas las presentidades en conjunto.</numerusform>
            <numerusform>Qué cambió desde que se abrió la ventana; se conservan los últimos %n cambios de todas las presentidades en conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>His&amp;torial</translation>
    </message>
    <message>
        <source>Choose a presentity above to see all about it.</source>
        <translation>Elija una presentidad arriba para ver todos sus detalles.</translation>
    </message>
    <message>
        <source>%1 is not known any more.</source>
        <translation>%1 ya no se conoce.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityModel</name>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● abierto</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ cerrado</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– desconocido</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Presentidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>watchers</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próxima caducidad</translation>
    </message>
</context>
<context>
    <name>gui::PublicationModel</name>
    <message>
        <source>never</source>
        <comment>expires</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Entity-tag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of content</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message>
        <source>10 min ago</source>
        <translation>hace 10 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegistrationModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
</context>
<context>
    <name>gui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Address, contact or user agent: alice linphone</source>
        <translation>Dirección, contacto o agente de usuario: alice linphone</translation>
    </message>
    <message>
        <source>Filter the registrations by words</source>
        <translation>Filtrar los registros por palabras</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>No phone is registered.

Let a softphone register at %1; it will appear here. Show me brings a few simulated phones meanwhile.</source>
        <translation>No hay ningún teléfono registrado.

Registre un softphone en %1; aparecerá aquí. Mientras tanto, la demostración trae unos teléfonos simulados.</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; each rule has a name of its own</source>
        <translation>Letras, dígitos, «-», «_» y «.»; cada regla tiene un nombre propio</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Lo que hace la regla</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Quién:</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>&amp;Cuándo:</translation>
    </message>
    <message>
        <source>Doe&amp;s:</source>
        <comment>what a rule does</comment>
        <translation>A&amp;cción:</translation>
    </message>
    <message>
        <source>Sh&amp;ows:</source>
        <comment>what a rule shows</comment>
        <translation>&amp;Muestra:</translation>
    </message>
    <message>
        <source>The rule has parts that only the source shows, and they stay as they are: %1.</source>
        <translation>La regla tiene partes que solo muestra el código fuente y que se conservan como están: %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleGrantsBox</name>
    <message>
        <source>&amp;Everything</source>
        <comment>is shown</comment>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>All services, the person and all devices, with all details</source>
        <translation>Todos los servicios, la persona y todos los dispositivos, con todos los detalles</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>services</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Detalles:</translation>
    </message>
    <message>
        <source>Activity at the keyboard</source>
        <translation>Actividad del teclado</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <comment>activity at it</comment>
        <translation>Teclado:</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Others:</source>
        <comment>elements that are shown</comment>
        <translation>Otros:</translation>
    </message>
</context>
<context>
    <name>gui::RuleMembersBox</name>
    <message>
        <source>Whom the rule means</source>
        <translation>A quién se refiere la regla</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Estos</translation>
    </message>
    <message>
        <source>Anyone, identified or not</source>
        <translation>Cualquiera, identificado o no</translation>
    </message>
    <message>
        <source>Those the rule means, and exceptions</source>
        <translation>A quiénes se refiere la regla, y las excepciones</translation>
    </message>
    <message>
        <source>bob@example.com, example.com, or * for everybody</source>
        <translation>bob@example.com, example.com, o * para todos</translation>
    </message>
    <message>
        <source>An address or a domain to add</source>
        <translation>Dirección o dominio que se añade</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>The rule means this one too</source>
        <translation>La regla se refiere también a este</translation>
    </message>
    <message>
        <source>&amp;Except</source>
        <comment>a button</comment>
        <translation>&amp;Excepto</translation>
    </message>
    <message>
        <source>The rule does not mean this one, though it means the others of the domain or group that is selected</source>
        <translation>La regla no se refiere a este, aunque sí a los demás del dominio o grupo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Who stays unidentified</source>
        <translation>Quien permanece sin identificar</translation>
    </message>
    <message>
        <source>What only the source can say</source>
        <translation>Lo que solo puede expresar el código fuente</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>%1, as decided on the page Approvals</source>
        <translation>%1, según lo decidido en la página Autorizaciones</translation>
    </message>
    <message>
        <source>A rule has to mean somebody: add another first, choose anyone, or remove the rule</source>
        <translation>Una regla debe referirse a alguien: añada antes a otro, elija cualquiera o quite la regla</translation>
    </message>
    <message>
        <source>The rule does not mean the selected one any more</source>
        <translation>La regla deja de referirse al seleccionado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an address, such as bob@example.com, nor a domain.</source>
        <translation>«%1» no es ni una dirección, como bob@example.com, ni un dominio.</translation>
    </message>
    <message>
        <source>The rule means %1 already.</source>
        <translation>La regla ya se refiere a %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleMomentBox</name>
    <message>
        <source>The sphere in which the rule holds</source>
        <translation>El ámbito en el que rige la regla</translation>
    </message>
    <message>
        <source>What phones publish as the sphere of the user, such as work or home; several with spaces between</source>
        <translation>Lo que los teléfonos publican como ámbito del usuario, p. ej. work o home; varios separados por espacios</translation>
    </message>
    <message>
        <source>In every sphere</source>
        <translation>En todos los ámbitos</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>Añadir un &amp;período</translation>
    </message>
    <message>
        <source>Let the rule hold only between two times</source>
        <translation>Hacer que la regla rija solo entre dos momentos</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin del período</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>a time</comment>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <comment>a time</comment>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this period away; without any the rule always holds</source>
        <translation>Quitar este período; sin ninguno, la regla rige siempre</translation>
    </message>
</context>
<context>
    <name>gui::RulesForm</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>name</comment>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>There is no rule yet: watchers are decided about on the page Approvals. Add a rule to say who may see what.</source>
        <translation>Aún no hay ninguna regla: sobre los observadores se decide en la página Autorizaciones. Añada una regla para indicar quién puede ver qué.</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a rule</comment>
        <translation>Amigos</translation>
    </message>
</context>
<context>
    <name>gui::SeenBox</name>
    <message>
        <source>None</source>
        <comment>of the services</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the services</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>of the services</comment>
        <translation>Algunos</translation>
    </message>
    <message>
        <source>Which of %1 are shown</source>
        <translation>Cuáles se muestran (%1)</translation>
    </message>
    <message>
        <source>What they are known by</source>
        <translation>Por qué se los reconoce</translation>
    </message>
    <message>
        <source>Which class, address or id</source>
        <translation>Qué clase, dirección o identificador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Volver al valor predeterminado: vacío</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>The command line says so; the file would not count.</source>
        <translation>Lo fija la línea de órdenes; el archivo no tendría efecto.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modificado, aún sin guardar.</translation>
    </message>
    <message>
        <source>From the file.</source>
        <translation>Del archivo.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Valor predeterminado.</translation>
    </message>
    <message>
        <source>Counts after a restart.</source>
        <translation>Se aplica tras reiniciar.</translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message>
        <source>Listening addresses</source>
        <translation>Direcciones de escucha</translation>
    </message>
    <message>
        <source>Domains served</source>
        <translation>Dominios atendidos</translation>
    </message>
    <message>
        <source>Name told to peers</source>
        <translation>Nombre anunciado a los pares</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de base de datos</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilidad</translation>
    </message>
    <message>
        <source>Publications, shortest life</source>
        <translation>Publicaciones, vida mínima</translation>
    </message>
    <message>
        <source>Publications, longest life</source>
        <translation>Publicaciones, vida máxima</translation>
    </message>
    <message>
        <source>Publications, usual life</source>
        <translation>Publicaciones, vida habitual</translation>
    </message>
    <message>
        <source>Subscriptions, shortest life</source>
        <translation>Suscripciones, vida mínima</translation>
    </message>
    <message>
        <source>Subscriptions, longest life</source>
        <translation>Suscripciones, vida máxima</translation>
    </message>
    <message>
        <source>Subscriptions, usual life</source>
        <translation>Suscripciones, vida habitual</translation>
    </message>
    <message>
        <source>Registrations, shortest life</source>
        <translation>Registros, vida mínima</translation>
    </message>
    <message>
        <source>Registrations, longest life</source>
        <translation>Registros, vida máxima</translation>
    </message>
    <message>
        <source>Registrations, usual life</source>
        <translation>Registros, vida habitual</translation>
    </message>
    <message>
        <source>Pause between NOTIFYs</source>
        <translation>Pausa entre NOTIFY</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs</source>
        <translation>NOTIFY sin respuesta</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Reintentar tras</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Sin necesidad de autorización</translation>
    </message>
    <message>
        <source>Remember who waits for</source>
        <translation>Recordar a quien espera durante</translation>
    </message>
    <message>
        <source>Watchers no rule names</source>
        <translation>Observadores que ninguna regla menciona</translation>
    </message>
    <message>
        <source>Rules that grant no part show</source>
        <translation>Las reglas que no conceden nada muestran</translation>
    </message>
    <message>
        <source>Rules of the OMA</source>
        <translation>Reglas de la OMA</translation>
    </message>
    <message>
        <source>Several publications</source>
        <translation>Varias publicaciones</translation>
    </message>
    <message>
        <source>Registered means open</source>
        <translation>Registrado significa abierto</translation>
    </message>
    <message>
        <source>XCAP addresses</source>
        <translation>Direcciones XCAP</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Raíz XCAP</translation>
    </message>
    <message>
        <source>Header of a trusted proxy</source>
        <translation>Cabecera de un proxy de confianza</translation>
    </message>
    <message>
        <source>HTTP: request line</source>
        <translation>HTTP: línea de petición</translation>
    </message>
    <message>
        <source>HTTP: size of the header</source>
        <translation>HTTP: tamaño de la cabecera</translation>
    </message>
    <message>
        <source>HTTP: header fields</source>
        <translation>HTTP: campos de cabecera</translation>
    </message>
    <message>
        <source>HTTP: size of the body</source>
        <translation>HTTP: tamaño del cuerpo</translation>
    </message>
    <message>
        <source>HTTP: connections</source>
        <translation>HTTP: conexiones</translation>
    </message>
    <message>
        <source>HTTP: connections of one address</source>
        <translation>HTTP: conexiones de una dirección</translation>
    </message>
    <message>
        <source>HTTP: requests of one connection</source>
        <translation>HTTP: peticiones de una conexión</translation>
    </message>
    <message>
        <source>HTTP: time for the header</source>
        <translation>HTTP: tiempo para la cabecera</translation>
    </message>
    <message>
        <source>HTTP: time for the body</source>
        <translation>HTTP: tiempo para el cuerpo</translation>
    </message>
    <message>
        <source>HTTP: period of progress</source>
        <translation>HTTP: período de progreso</translation>
    </message>
    <message>
        <source>HTTP: bytes in a period</source>
        <translation>HTTP: bytes en un período</translation>
    </message>
    <message>
        <source>HTTP: time without a request</source>
        <translation>HTTP: tiempo sin peticiones</translation>
    </message>
    <message>
        <source>Size of a SIP message</source>
        <translation>Tamaño de un mensaje SIP</translation>
    </message>
    <message>
        <source>SIP header fields</source>
        <translation>Campos de cabecera SIP</translation>
    </message>
    <message>
        <source>Size of a SIP header</source>
        <translation>Tamaño de una cabecera SIP</translation>
    </message>
    <message>
        <source>Publications of a presentity</source>
        <translation>Publicaciones de una presentidad</translation>
    </message>
    <message>
        <source>Contacts of a user</source>
        <translation>Contactos de un usuario</translation>
    </message>
    <message>
        <source>Subscriptions in all</source>
        <translation>Suscripciones en total</translation>
    </message>
    <message>
        <source>Subscriptions to a presentity</source>
        <translation>Suscripciones a una presentidad</translation>
    </message>
    <message>
        <source>Depth of a document</source>
        <translation>Profundidad de un documento</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>Conexiones TCP</translation>
    </message>
    <message>
        <source>Timer T1</source>
        <translation>Temporizador T1</translation>
    </message>
    <message>
        <source>Timer T2</source>
        <translation>Temporizador T2</translation>
    </message>
    <message>
        <source>Timer T4</source>
        <translation>Temporizador T4</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de control</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>XCAP</source>
        <translation>XCAP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Approval and rules</source>
        <translation>Autorización y reglas</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Tiempos de vida</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
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
        <translation> bytes</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Dominio de autenticación (realm)</translation>
    </message>
    <message>
        <source>Ways of hashing</source>
        <translation>Métodos de resumen</translation>
    </message>
    <message>
        <source>Phones that know MD5</source>
        <translation>Teléfonos que solo conocen MD5</translation>
    </message>
    <message>
        <source>Life of a challenge</source>
        <translation>Vida de un desafío</translation>
    </message>
    <message>
        <source>Answers remembered</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>Counts must rise</source>
        <translation>Los contadores deben crecer</translation>
    </message>
    <message>
        <source>Old style of answers</source>
        <translation>Respuestas al estilo antiguo</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confianza</translation>
    </message>
    <message>
        <source>Ask as a proxy</source>
        <translation>Preguntar como un proxy</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>Usuarios y contraseñas</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de la clave</translation>
    </message>
    <message>
        <source>Authorities&apos; file</source>
        <translation>Archivo de autoridades</translation>
    </message>
    <message>
        <source>Peers have to prove</source>
        <translation>Los demás deben probar quiénes son</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificados de clientes</translation>
    </message>
    <message>
        <source>TLS: time to agree</source>
        <translation>TLS: tiempo para el acuerdo</translation>
    </message>
    <message>
        <source>TLS: handshakes under way</source>
        <translation>TLS: negociaciones en curso</translation>
    </message>
    <message>
        <source>TLS: handshakes of one address</source>
        <translation>TLS: negociaciones de una dirección</translation>
    </message>
    <message>
        <source>Subscriptions at the end</source>
        <translation>Suscripciones al terminar</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Volcados de memoria</translation>
    </message>
    <message>
        <source>Subscriptions of a watcher</source>
        <translation>Suscripciones de un observador</translation>
    </message>
    <message>
        <source>Presentities in all</source>
        <translation>Presentidades en total</translation>
    </message>
    <message>
        <source>Elements of a document</source>
        <translation>Elementos de un documento</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Atributos de un elemento</translation>
    </message>
    <message>
        <source>Documents of a user</source>
        <translation>Documentos de un usuario</translation>
    </message>
    <message>
        <source>Bytes of a user&apos;s documents</source>
        <translation>Bytes de los documentos de un usuario</translation>
    </message>
    <message>
        <source>Requests a second, of an address</source>
        <translation>Peticiones por segundo, de una dirección</translation>
    </message>
    <message>
        <source>Requests a second, of a user</source>
        <translation>Peticiones por segundo, de un usuario</translation>
    </message>
    <message>
        <source>Seconds saved up</source>
        <translation>Segundos acumulados</translation>
    </message>
    <message>
        <source>This machine is exempt</source>
        <translation>Este equipo está exento</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Bytes to strangers</source>
        <translation>Bytes a desconocidos</translation>
    </message>
    <message>
        <source>TCP connections of an address</source>
        <translation>Conexiones TCP de una dirección</translation>
    </message>
    <message>
        <source>Names looked for in DNS</source>
        <translation>Nombres buscados en DNS</translation>
    </message>
    <message>
        <source>Longest look-up</source>
        <translation>Búsqueda más larga</translation>
    </message>
    <message>
        <source>Requests remembered</source>
        <translation>Peticiones recordadas</translation>
    </message>
    <message>
        <source>Presentities that remember a watcher</source>
        <translation>Presentidades que recuerdan a un observador</translation>
    </message>
    <message>
        <source>XCAP root for phones</source>
        <translation>Raíz XCAP para los teléfonos</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of an XCAP document</source>
        <translation>Tamaño de un documento XCAP</translation>
    </message>
    <message>
        <source>Depth of an XCAP document</source>
        <translation>Profundidad de un documento XCAP</translation>
    </message>
    <message>
        <source>Elements of an XCAP document</source>
        <translation>Elementos de un documento XCAP</translation>
    </message>
    <message>
        <source>Attributes of an XCAP element</source>
        <translation>Atributos de un elemento XCAP</translation>
    </message>
    <message>
        <source>TCP: time without a word</source>
        <translation>TCP: tiempo sin mensajes</translation>
    </message>
    <message>
        <source>TCP: time for a message</source>
        <translation>TCP: tiempo para un mensaje</translation>
    </message>
    <message>
        <source>TCP: bytes the other side leaves unread</source>
        <translation>TCP: bytes que la otra parte no lee</translation>
    </message>
    <message>
        <source>Size of the log file</source>
        <translation>Tamaño del archivo de registro</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Se escribe en %1</translation>
    </message>
    <message>
        <source>&amp;Restart the server</source>
        <translation>&amp;Reiniciar el servidor</translation>
    </message>
    <message>
        <source>Something here is not right yet.</source>
        <translation>Aquí hay algo que aún no es correcto.</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>Saved. These count after a restart of the server: %1.</source>
        <translation>Guardado. Se aplican tras reiniciar el servidor: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>⚠ You may not write %1, and the server was told to read no other file: what is changed here cannot be saved.</source>
        <translation>⚠ No tiene permiso para escribir %1, y se ha indicado al servidor que no lea otro archivo: lo que se cambie aquí no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Hereabouts no puede iniciarse</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Another program, perhaps another Hereabouts, may have the address. End it and try again, or listen at another port; phones must be told that port then.</source>
        <translation>Puede que otro programa, quizá otro Hereabouts, ocupe la dirección. Ciérrelo y reintente, o escuche en otro puerto; en ese caso hay que indicar ese puerto a los teléfonos.</translation>
    </message>
    <message>
        <source>Another Hereabouts may have the database open, or the file may not be written. End the other one and try again, or keep the state in another file.</source>
        <translation>Puede que otro Hereabouts tenga abierta la base de datos o que no se permita escribir en el archivo. Cierre el otro y reintente, o guarde el estado en otro archivo.</translation>
    </message>
    <message>
        <source>Another program may have the address for XCAP. Choose another one in the settings, or go on without XCAP.</source>
        <translation>Puede que otro programa ocupe la dirección de XCAP. Elija otra en la configuración o continúe sin XCAP.</translation>
    </message>
    <message>
        <source>Choose another control socket in the settings, or end the program that has it.</source>
        <translation>Elija otro socket de control en la configuración o cierre el programa que lo ocupa.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>port</comment>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>&amp;Use it this time</source>
        <translation>&amp;Usar esta vez</translation>
    </message>
    <message>
        <source>Another &amp;port:</source>
        <translation>Otro &amp;puerto:</translation>
    </message>
    <message>
        <source>Another &amp;file:</source>
        <translation>Otro &amp;archivo:</translation>
    </message>
    <message>
        <source>&amp;Go on without XCAP</source>
        <translation>&amp;Continuar sin XCAP</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>Correct the file and try again, or go on with the defaults this time; the file stays as it is.</source>
        <translation>Corrija el archivo y reinténtelo, o continúe esta vez con los valores predeterminados; el archivo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Go on with the defaults</source>
        <translation>&amp;Continuar con los valores predeterminados</translation>
    </message>
    <message>
        <source>Choose other files in the settings, or take the addresses for TLS out of them. “hereabouts certificate” makes a certificate for a lab.</source>
        <translation>Elija otros archivos en la configuración o quite de ella las direcciones de TLS. «hereabouts certificate» crea un certificado para pruebas.</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message>
        <source>… not answered yet</source>
        <comment>NOTIFY</comment>
        <translation>… sin respuesta aún</translation>
    </message>
    <message>
        <source>… looks up the address</source>
        <comment>NOTIFY</comment>
        <translation>… resolviendo la dirección</translation>
    </message>
    <message>
        <source>… waits its interval</source>
        <comment>NOTIFY</comment>
        <translation>… espera su intervalo</translation>
    </message>
    <message>
        <source>… waits for the disk</source>
        <comment>NOTIFY</comment>
        <translation>… espera al disco</translation>
    </message>
    <message>
        <source>… in the queue</source>
        <comment>NOTIFY</comment>
        <translation>… en cola</translation>
    </message>
    <message>
        <source>– none sent</source>
        <comment>NOTIFY</comment>
        <translation>– ninguno enviado</translation>
    </message>
    <message>
        <source>✗ no answer</source>
        <comment>to a NOTIFY</comment>
        <translation>✗ sin respuesta</translation>
    </message>
    <message>
        <source>The last NOTIFY was sent and waits for its answer.</source>
        <translation>El último NOTIFY se envió y espera su respuesta.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: the address of the watcher is being looked up.</source>
        <translation>Hay un NOTIFY pendiente: se está resolviendo la dirección del observador.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: it waits until the least interval between two has passed.</source>
        <translation>Hay un NOTIFY pendiente: espera a que pase el intervalo mínimo entre dos.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: what it speaks of is on its way to the disk.</source>
        <translation>Hay un NOTIFY pendiente: aquello que comunica se está escribiendo en el disco.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed and waits for its turn.</source>
        <translation>Hay un NOTIFY pendiente y espera su turno.</translation>
    </message>
    <message>
        <source>No NOTIFY has been sent since the server was started, and none is owed.</source>
        <translation>No se ha enviado ningún NOTIFY desde que arrancó el servidor, ni hay ninguno pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>Nadie respondió al último NOTIFY (%n vez sin respuesta).</numerusform>
            <numerusform>Nadie respondió al último NOTIFY (%n veces sin respuesta).</numerusform>
        </translation>
    </message>
    <message>
        <source>The watcher refused the last NOTIFY with %1.</source>
        <translation>El observador rechazó el último NOTIFY con %1.</translation>
    </message>
    <message>
        <source>The watcher has the current state.</source>
        <translation>El observador tiene el estado actual.</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Presentidad</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>event package</comment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last NOTIFY</source>
        <translation>Último NOTIFY</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to the last NOTIFY</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id. de evento</translation>
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
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Presentity, watcher, contact, user agent or Call-ID: alice bob</source>
        <translation>Presentidad, observador, contacto, agente de usuario o Call-ID: alice bob</translation>
    </message>
    <message>
        <source>Filter the subscriptions by words</source>
        <translation>Filtrar las suscripciones por palabras</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <comment>subscription</comment>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>End</source>
        <comment>subscriptions</comment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End the selected subscriptions</source>
        <translation>Finalizar las suscripciones seleccionadas</translation>
    </message>
    <message>
        <source>End the selected subscriptions, with a reason</source>
        <translation>Finalizar las suscripciones seleccionadas, indicando un motivo</translation>
    </message>
    <message>
        <source>Which subscriptions to show</source>
        <translation>Qué suscripciones mostrar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activas</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>The last NOTIFY was refused or not answered</source>
        <translation>El último NOTIFY fue rechazado o quedó sin respuesta</translation>
    </message>
    <message>
        <source>Show this event package only</source>
        <translation>Mostrar solo este paquete de eventos</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>%n NOTIFY en camino.</numerusform>
            <numerusform>%n NOTIFY en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>%n suscripción finalizada como %1.</numerusform>
            <numerusform>%n suscripciones finalizadas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody watches anybody at the moment.

Add a contact in a softphone, or let the Lab watch somebody; each subscription appears here. Show me brings a few simulated people who do.</source>
        <translation>En este momento nadie observa a nadie.

Añada un contacto en un softphone o haga que el Laboratorio observe a alguien; cada suscripción aparece aquí. La demostración trae a unas personas simuladas que lo hacen.</translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>La única fila (%Ln) no coincide con el filtro.</numerusform>
            <numerusform>Ninguna de las %Ln filas coincide con el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message>
        <source>now</source>
        <comment>moment</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>duration</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>duration</comment>
        <translation>hace %1</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficDetails</name>
    <message>
        <source>Choose a message to see the ladder of its dialog.</source>
        <translation>Elija un mensaje para ver el diagrama de escalera de su diálogo.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código fuente del mensaje</translation>
    </message>
    <message>
        <source>Choose a message to see its source.</source>
        <translation>Elija un mensaje para ver su código fuente.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficFilterBar</name>
    <message>
        <source>User, Call-ID, method, status: alice NOTIFY 4xx</source>
        <translation>Usuario, Call-ID, método, estado: alice NOTIFY 4xx</translation>
    </message>
    <message>
        <source>Filter the messages by words</source>
        <translation>Filtrar los mensajes por palabras</translation>
    </message>
    <message>
        <source>Show this method only</source>
        <translation>Mostrar solo este método</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>Show this kind of message only</source>
        <translation>Mostrar solo este tipo de mensaje</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>1xx: under way</source>
        <translation>1xx: en curso</translation>
    </message>
    <message>
        <source>2xx: done</source>
        <translation>2xx: hecho</translation>
    </message>
    <message>
        <source>3xx: elsewhere</source>
        <translation>3xx: en otro lugar</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx: rechazado</translation>
    </message>
    <message>
        <source>5xx: server failed</source>
        <translation>5xx: error del servidor</translation>
    </message>
    <message>
        <source>6xx: refused everywhere</source>
        <translation>6xx: rechazado en todas partes</translation>
    </message>
    <message>
        <source>Status 300 and above, unreadable messages, and what was sent again</source>
        <translation>Códigos 300 y superiores, mensajes ilegibles y lo que se reenvió</translation>
    </message>
</context>
<context>
    <name>gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>gui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>en pausa, %n en espera</numerusform>
            <numerusform>en pausa, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all messages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gone</source>
        <comment>messages that were given up</comment>
        <translation>
            <numerusform>%n anterior descartado</numerusform>
            <numerusform>%n anteriores descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>El único mensaje (%Ln) no coincide con el filtro.</numerusform>
            <numerusform>Ninguno de los %Ln mensajes coincide con el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still. Let it go on to see what has passed.</source>
        <translation>La lista está detenida. Reanúdela para ver lo que ha pasado.</translation>
    </message>
    <message>
        <source>Save the messages as text</source>
        <translation>Guardar los mensajes como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the dialogs as a flow</source>
        <translation>Guardar los diálogos como flujo</translation>
    </message>
    <message>
        <source>Flows (*.flow)</source>
        <translation>Flujos (*.flow)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>No message has passed since this page was opened.

Point a softphone at %1; each message in and out will appear here. Show me brings a few simulated people who talk.</source>
        <translation>No ha pasado ningún mensaje desde que se abrió esta página.

Apunte un softphone a %1; cada mensaje entrante y saliente aparecerá aquí. La demostración trae a unas personas simuladas que conversan.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>gui::TrafficText</name>
    <message>
        <source>→ in</source>
        <comment>a message came</comment>
        <translation>→ entrada</translation>
    </message>
    <message>
        <source>← out</source>
        <comment>a message was sent</comment>
        <translation>← salida</translation>
    </message>
    <message>
        <source>%1 – unreadable: %2</source>
        <comment>first words of a message, why</comment>
        <translation>%1 – ilegible: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a response, method of its request</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – reenviado</translation>
    </message>
    <message>
        <source>%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: llegó %2 desde %3, de %4 a %5, Call-ID %6, %7 bytes</translation>
    </message>
    <message>
        <source>%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: se envió %2 a %3, de %4 a %5, Call-ID %6, %7 bytes</translation>
    </message>
    <message>
        <source>No TLS: %1</source>
        <translation>Sin TLS: %1</translation>
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
            <numerusform>%n observador espera una decisión.</numerusform>
            <numerusform>%n observadores esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 solicita ver a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts: %n observador en espera</numerusform>
            <numerusform>Hereabouts: %n observadores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new asks</source>
        <translation>Nueva solicitud</translation>
    </message>
</context>
<context>
    <name>gui::UnknownBox</name>
    <message>
        <source>Elements of other specifications that are shown</source>
        <translation>Elementos de otras especificaciones que se muestran</translation>
    </message>
    <message>
        <source>Element: mood-text</source>
        <translation>Elemento: mood-text</translation>
    </message>
    <message>
        <source>Name of an element</source>
        <translation>Nombre de un elemento</translation>
    </message>
    <message>
        <source>Namespace: urn:example:mood</source>
        <translation>Espacio de nombres: urn:example:mood</translation>
    </message>
    <message>
        <source>Namespace of the element</source>
        <translation>Espacio de nombres del elemento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>element, namespace</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gui::UserForm</name>
    <message>
        <source>Name and domain of the user</source>
        <translation>Nombre y dominio del usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>&amp;Keep it readable in the database</source>
        <translation>&amp;Guardarla legible en la base de datos</translation>
    </message>
    <message>
        <source>For phones that are set up from the database, or if the realm is to change: hashes count for one realm only.</source>
        <translation>Para teléfonos que se configuran desde la base de datos, o si el realm va a cambiar: los hashes valen para un solo realm.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <comment>password</comment>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>There is such a user already. Close this form and choose him in the table to give him another password.</source>
        <translation>Ese usuario ya existe. Cierre este formulario y elíjalo en la tabla para darle otra contraseña.</translation>
    </message>
    <message>
        <source>This server serves %1, not %2.</source>
        <comment>domains</comment>
        <translation>Este servidor atiende %1, no %2.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>password</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Whoever can read the database will read this password.</source>
        <translation>Quien pueda leer la base de datos leerá esta contraseña.</translation>
    </message>
    <message>
        <source>The old password counts no more as soon as the new one is stored; the phones of this user must be told.</source>
        <translation>La contraseña antigua deja de valer en cuanto se guarda la nueva; hay que ponerla en los teléfonos de este usuario.</translation>
    </message>
    <message>
        <source>The phone logs in with the name before the @ and this password. Only hashes of it are stored.</source>
        <translation>El teléfono se autentica con el nombre que precede a la @ y esta contraseña. Solo se guardan hashes de ella.</translation>
    </message>
    <message>
        <source>This user is gone.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
</context>
<context>
    <name>gui::UserModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <comment>algorithms of hashing</comment>
        <translation>Se autentica con</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Contraseña guardada</translation>
    </message>
    <message>
        <source>⚠ readable</source>
        <comment>password</comment>
        <translation>⚠ legible</translation>
    </message>
    <message>
        <source>as hashes</source>
        <comment>password</comment>
        <translation>como hashes</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>password</comment>
        <translation>no se guarda</translation>
    </message>
    <message>
        <source>⚠ nothing</source>
        <comment>algorithms</comment>
        <translation>⚠ nada</translation>
    </message>
    <message>
        <source>Nothing is stored that this user could log in by: set a password.</source>
        <translation>No hay nada guardado con lo que este usuario pueda autenticarse: ponga una contraseña.</translation>
    </message>
    <message>
        <source>Only the oldest hash is stored, as other servers write it. A new password stores the others too.</source>
        <translation>Solo está guardado el hash más antiguo, como lo escriben otros servidores. Una contraseña nueva guarda también los demás.</translation>
    </message>
    <message>
        <source>The phone chooses one of these to hash its answer with.</source>
        <translation>El teléfono elige uno de ellos para calcular el hash de su respuesta.</translation>
    </message>
    <message>
        <source>Whoever reads the database reads this password. A new password is kept as hashes unless you wish otherwise.</source>
        <translation>Quien lea la base de datos lee esta contraseña. Una nueva se guarda como hashes salvo que usted quiera otra cosa.</translation>
    </message>
    <message>
        <source>Nobody can read the password, here or in the database.</source>
        <translation>Nadie puede leer la contraseña, ni aquí ni en la base de datos.</translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Name, domain or algorithm: alice sha</source>
        <translation>Nombre, dominio o algoritmo: alice sha</translation>
    </message>
    <message>
        <source>Filter the users by words</source>
        <translation>Filtrar los usuarios por palabras</translation>
    </message>
    <message>
        <source>Which users to show</source>
        <translation>Qué usuarios mostrar</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Readable passwords</source>
        <translation>Contraseñas legibles</translation>
    </message>
    <message>
        <source>MD5 alone</source>
        <translation>Solo MD5</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>No pueden autenticarse</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Passwords are required: who publishes, subscribes, registers or uses XCAP logs in as one of these users.</source>
        <translation>Se exigen contraseñas: quien publica, se suscribe, se registra o usa XCAP se autentica como uno de estos usuarios.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and nobody has to log in: auth.mode is none. To change that, set it to required in the settings; it counts from the next start.</source>
        <translation>Otras máquinas pueden llegar a este servidor y nadie tiene que autenticarse: auth.mode es none. Para cambiarlo, póngalo en required en los ajustes; vale desde el próximo arranque.</translation>
    </message>
    <message>
        <source>Nobody has to log in, for only this machine can reach the server. With auth.mode = required in the settings everybody has to, from the next start.</source>
        <translation>Nadie tiene que autenticarse, pues solo esta máquina llega al servidor. Con auth.mode = required en los ajustes tienen que hacerlo todos, desde el próximo arranque.</translation>
    </message>
    <message>
        <source>There is no user yet, and so no phone can log in.

Add a user, and type his name and password into his phone.</source>
        <translation>Todavía no hay usuarios, y por eso ningún teléfono puede autenticarse.

Añada un usuario e introduzca su nombre y su contraseña en su teléfono.</translation>
    </message>
    <message>
        <source>There is no user.

Add those who are to log in, and then set auth.mode to required in the settings.</source>
        <translation>No hay usuarios.

Añada a quienes deban autenticarse y ponga después auth.mode en required en los ajustes.</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>¿Eliminar el usuario %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>¿Eliminar %n usuario?</numerusform>
            <numerusform>¿Eliminar %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones are refused from now on. What they have published and subscribed stays until it expires, and their documents stay. The passwords cannot be brought back.</source>
        <translation>Sus teléfonos se rechazan desde ahora. Lo que han publicado y sus suscripciones siguen hasta que caduquen, y sus documentos se quedan. Las contraseñas no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Nothing changes for their phones as long as nobody has to log in. Documents stay. The passwords cannot be brought back.</source>
        <translation>Para sus teléfonos no cambia nada mientras nadie tenga que autenticarse. Los documentos se quedan. Las contraseñas no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>users</comment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>gui::ViewAsPane</name>
    <message>
        <source>Watcher to view the presentity as</source>
        <translation>Observador como el que se ve la presentidad</translation>
    </message>
    <message>
        <source>View a&amp;s</source>
        <translation>Ver co&amp;mo</translation>
    </message>
    <message>
        <source>The decision, and why</source>
        <translation>La decisión y sus motivos</translation>
    </message>
    <message>
        <source>The document that the watcher gets</source>
        <translation>El documento que recibe el observador</translation>
    </message>
    <message>
        <source>The watcher gets no document.</source>
        <translation>El observador no recibe ningún documento.</translation>
    </message>
    <message>
        <source>Type the address of a watcher above, of one who asked or of anybody, to see what he is told and which rules say so.</source>
        <translation>Escriba arriba la dirección de un observador, ya haya hecho una solicitud o no, para ver qué se le comunica y qué reglas lo determinan.</translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message>
        <source>%1 waits for the approval of %2.</source>
        <translation>%1 espera la autorización de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>%n observador del laboratorio espera autorización.</numerusform>
            <numerusform>%n observadores del laboratorio esperan autorización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Approvals</source>
        <translation>Decidir en la página Autorizaciones</translation>
    </message>
</context>
<context>
    <name>gui::WatcherModel</name>
    <message>
        <source>◔ pending</source>
        <comment>state of a watcher</comment>
        <translation>◔ pendiente</translation>
    </message>
    <message>
        <source>◌ waiting</source>
        <comment>state of a watcher</comment>
        <translation>◌ en espera</translation>
    </message>
    <message>
        <source>◎ let in, undecided</source>
        <comment>state of a watcher</comment>
        <translation>◎ admitido, sin decidir</translation>
    </message>
    <message>
        <source>● allowed</source>
        <comment>state of a watcher</comment>
        <translation>● permitido</translation>
    </message>
    <message>
        <source>◐ politely blocked</source>
        <comment>state of a watcher</comment>
        <translation>◐ bloqueado cortésmente</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <comment>state of a watcher</comment>
        <translation>⊘ bloqueado</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>state of a watcher that we do not know</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>It watches, and is told nothing until you decide.</source>
        <translation>Observa, pero no se le comunica nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Its subscription ended before anybody decided; the decision counts when it asks again.</source>
        <translation>Su suscripción finalizó antes de que alguien decidiera; la decisión valdrá cuando vuelva a solicitarla.</translation>
    </message>
    <message>
        <source>Nobody has decided; the server is set to let everybody in.</source>
        <translation>Nadie ha decidido; el servidor está configurado para admitir a todos.</translation>
    </message>
    <message>
        <source>It may see the presentity.</source>
        <translation>Puede ver la presentidad.</translation>
    </message>
    <message>
        <source>To it, the presentity looks absent.</source>
        <translation>Para él, la presentidad aparece ausente.</translation>
    </message>
    <message>
        <source>It is refused, and told so.</source>
        <translation>Se le rechaza y se le comunica.</translation>
    </message>
    <message>
        <source>The table of watchers says “%1”, which is no status of this server; it counts as pending.</source>
        <translation>La tabla de observadores dice «%1», que no es un estado de este servidor; cuenta como pendiente.</translation>
    </message>
    <message>
        <source>So say the presence rules of the presentity.</source>
        <translation>Así lo establecen las reglas de presencia de la presentidad.</translation>
    </message>
    <message>
        <source>No rule matches it, and the server is set to refuse such watchers.</source>
        <translation>Ninguna regla coincide con él, y el servidor está configurado para rechazar a tales observadores.</translation>
    </message>
    <message>
        <source>It is the presentity itself.</source>
        <translation>Es la propia presentidad.</translation>
    </message>
    <message>
        <source>So says the table of watchers.</source>
        <translation>Así lo indica la tabla de observadores.</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>display name</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Wants to see</source>
        <comment>presentity</comment>
        <translation>Quiere ver a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>SUBSCRIBEs that made a dialog since the server was started</source>
        <translation>SUBSCRIBE que crearon un diálogo desde que arrancó el servidor</translation>
    </message>
</context>
<context>
    <name>gui::WindowSettingsPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>El cambio de idioma se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Otherwise closing the window stops the server.</source>
        <translation>De lo contrario, cerrar la ventana detiene el servidor.</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window stops the server.</source>
        <translation>Este escritorio no tiene bandeja del sistema; cerrar la ventana detiene el servidor.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The domains served; requests for others get 404. Empty: any domain is served (for a lab).</source>
        <translation>Los dominios atendidos; las peticiones para otros reciben 404. Vacío: se atiende cualquier dominio (para un laboratorio).</translation>
    </message>
    <message>
        <source>Host name or address that peers reach this server by, for sockets that listen at all addresses. Empty: the machine&apos;s.</source>
        <translation>Nombre de host o dirección con que los pares llegan a este servidor, para los sockets que escuchan en todas las direcciones. Vacío: el del equipo.</translation>
    </message>
    <message>
        <source>The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user&apos;s data folder.</source>
        <translation>El archivo SQLite. Vacío: hereabouts/hereabouts.sqlite en la carpeta de datos del usuario.</translation>
    </message>
    <message>
        <source>strict: nothing is answered before it is on disk. relaxed: answers at once and writes behind; a power cut may lose the last second.</source>
        <translation>strict: no se responde nada antes de que esté en disco. relaxed: responde de inmediato y escribe después; un corte de corriente puede hacer perder el último segundo.</translation>
    </message>
    <message>
        <source>The shortest life of a publication; a shorter one is refused with 423.</source>
        <translation>Duración mínima de una publicación; una menor se rechaza con 423.</translation>
    </message>
    <message>
        <source>The longest life of a publication; a longer one is shortened to it.</source>
        <translation>Duración máxima de una publicación; una mayor se reduce a ella.</translation>
    </message>
    <message>
        <source>The life of a publication that asks for none.</source>
        <translation>Duración de una publicación que no solicita ninguna.</translation>
    </message>
    <message>
        <source>The shortest life of a subscription; a shorter one is refused with 423.</source>
        <translation>Duración mínima de una suscripción; una menor se rechaza con 423.</translation>
    </message>
    <message>
        <source>The longest life of a subscription; a longer one is shortened to it.</source>
        <translation>Duración máxima de una suscripción; una mayor se reduce a ella.</translation>
    </message>
    <message>
        <source>The life of a subscription that asks for none.</source>
        <translation>Duración de una suscripción que no solicita ninguna.</translation>
    </message>
    <message>
        <source>The shortest life of a registration; a shorter one is refused with 423.</source>
        <translation>Duración mínima de un registro; una menor se rechaza con 423.</translation>
    </message>
    <message>
        <source>The longest life of a registration; a longer one is shortened to it.</source>
        <translation>Duración máxima de un registro; una mayor se reduce a ella.</translation>
    </message>
    <message>
        <source>The life of a registration that asks for none.</source>
        <translation>Duración de un registro que no solicita ninguna.</translation>
    </message>
    <message>
        <source>The shortest time between two NOTIFYs of one subscription; what changes meanwhile is told in one. 0: no wait.</source>
        <translation>Tiempo mínimo entre dos NOTIFY de una suscripción; lo que cambie entretanto se comunica en uno solo. 0: sin espera.</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs in a row after which a subscription is removed.</source>
        <translation>Número de NOTIFY seguidos sin respuesta tras el cual se quita una suscripción.</translation>
    </message>
    <message>
        <source>How long after an unanswered NOTIFY the newest state is tried again, if nothing changes before. 0: not before something changes.</source>
        <translation>Cuánto tiempo después de un NOTIFY sin respuesta se reintenta el estado más reciente, si antes no cambia nada. 0: no hasta que algo cambie.</translation>
    </message>
    <message>
        <source>Watchers without a decision see the presence at once instead of waiting for approval. A block still holds.</source>
        <translation>Los observadores sin decisión ven la presencia de inmediato en lugar de esperar autorización. Un bloqueo sigue vigente.</translation>
    </message>
    <message>
        <source>How long a watcher that waits for approval is remembered without a subscription.</source>
        <translation>Cuánto se recuerda, sin suscripción, a un observador que espera autorización.</translation>
    </message>
    <message>
        <source>How several publications become one document. merge: services by id, the newest wins. newest: only the latest publication. all: every service of every publication.</source>
        <translation>Cómo se combinan varias publicaciones en un documento. merge: servicios por identificador, prevalece el más reciente. newest: solo la última publicación. all: todos los servicios de todas las publicaciones.</translation>
    </message>
    <message>
        <source>A presentity that is registered and publishes nothing is shown as open.</source>
        <translation>Una presentidad registrada que no publica nada se muestra como abierta.</translation>
    </message>
    <message>
        <source>What becomes of a watcher whom none of a presentity&apos;s rules names. confirm: waits for approval. block: is refused. Without rules he always waits.</source>
        <translation>Qué ocurre con un observador al que no menciona ninguna regla de la presentidad. confirm: espera autorización. block: se le rechaza. Sin reglas siempre espera.</translation>
    </message>
    <message>
        <source>What a rule shows that allows and grants no part of the document. nothing: as RFC 5025 has it. everything: as OpenSER had it.</source>
        <translation>Qué muestra una regla que permite pero no concede ninguna parte del documento. nothing: según RFC 5025. everything: como hacía OpenSER.</translation>
    </message>
    <message>
        <source>The largest SIP message taken; a larger one gets 513.</source>
        <translation>El mayor mensaje SIP que se acepta; uno mayor recibe 513.</translation>
    </message>
    <message>
        <source>The most header fields of a message; more get 400.</source>
        <translation>Máximo de campos de cabecera de un mensaje; si hay más, se responde 400.</translation>
    </message>
    <message>
        <source>The most bytes before the body of a message; more get 513.</source>
        <translation>Máximo de bytes antes del cuerpo de un mensaje; si hay más, se responde 513.</translation>
    </message>
    <message>
        <source>The most subscriptions of the whole server; more get 503.</source>
        <translation>Máximo de suscripciones de todo el servidor; las demás reciben 503.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T1, the round trip time to expect; a transaction gives up after 64 T1.</source>
        <translation>Temporizador T1 de RFC 3261, el tiempo de ida y vuelta esperado; una transacción desiste tras 64 T1.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T2, the longest interval between retransmissions.</source>
        <translation>Temporizador T2 de RFC 3261, el intervalo máximo entre retransmisiones.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T4, how long a message may stay in the network.</source>
        <translation>Temporizador T4 de RFC 3261, el tiempo que un mensaje puede permanecer en la red.</translation>
    </message>
    <message>
        <source>Receive buffer asked for each UDP socket; the system may grant less, see the log.</source>
        <translation>Búfer de recepción solicitado para cada socket UDP; el sistema puede conceder menos, véase el registro.</translation>
    </message>
    <message>
        <source>The local socket for &apos;hereabouts ctl&apos;; none: no socket. Empty: hereabouts.sock in XDG_RUNTIME_DIR or, without that, beside the database.</source>
        <translation>El socket local para «hereabouts ctl»; none: sin socket. Vacío: hereabouts.sock en XDG_RUNTIME_DIR o, a falta de este, junto a la base de datos.</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, and others for single categories, as in info,sip=debug.</source>
        <translation>debug, info, warning o critical, y otros para categorías concretas, como en info,sip=debug.</translation>
    </message>
    <message>
        <source>File that gets the log besides standard error. Empty: none.</source>
        <translation>Archivo que recibe el registro además de la salida de error estándar. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>The header field in which a proxy on this machine says who asks, as in X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act for anybody.</source>
        <translation>El campo de cabecera en que un proxy de este equipo indica quién hace la petición, como X-XCAP-Asserted-Identity. Vacío: quien acceda desde este equipo puede actuar en nombre de cualquiera.</translation>
    </message>
    <message>
        <source>The longest request line of HTTP; a longer one gets 414.</source>
        <translation>La línea de petición HTTP más larga; una mayor recibe 414.</translation>
    </message>
    <message>
        <source>The most bytes of all header fields of a request; more get 431.</source>
        <translation>Máximo de bytes de todos los campos de cabecera de una petición; si hay más, se responde 431.</translation>
    </message>
    <message>
        <source>The most header fields of a request; more get 431.</source>
        <translation>Máximo de campos de cabecera de una petición; si hay más, se responde 431.</translation>
    </message>
    <message>
        <source>The largest body of a request; a larger one gets 413.</source>
        <translation>El mayor cuerpo de una petición; uno mayor recibe 413.</translation>
    </message>
    <message>
        <source>The most HTTP connections at a time; more get 503.</source>
        <translation>Máximo de conexiones HTTP simultáneas; las demás reciben 503.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which a proxy counts; more get 503.</source>
        <translation>Máximo de ellas desde una misma dirección (un proxy cuenta como una); las demás reciben 503.</translation>
    </message>
    <message>
        <source>After so many requests a connection is closed.</source>
        <translation>Tras este número de peticiones se cierra la conexión.</translation>
    </message>
    <message>
        <source>How long the header of a request may take from its first byte; then 408.</source>
        <translation>Cuánto puede tardar la cabecera de una petición desde su primer byte; después, 408.</translation>
    </message>
    <message>
        <source>How long the body of a request may take; then 408.</source>
        <translation>Cuánto puede tardar el cuerpo de una petición; después, 408.</translation>
    </message>
    <message>
        <source>In each such period of a body, and of an answer that is being read, http.progress_bytes must pass; else 408, or the end of the connection.</source>
        <translation>En cada uno de estos períodos, al recibir un cuerpo o mientras se lee una respuesta, deben pasar http.progress_bytes; si no, 408 o fin de la conexión.</translation>
    </message>
    <message>
        <source>What must pass in each http.progress_time.</source>
        <translation>Lo que debe pasar en cada http.progress_time.</translation>
    </message>
    <message>
        <source>How long a connection may wait for its next request; then it is closed.</source>
        <translation>Cuánto puede esperar una conexión su siguiente petición; después se cierra.</translation>
    </message>
    <message>
        <source>required: who publishes, subscribes, registers or uses XCAP proves by a password who he is. none: everybody is believed. auto: required as soon as other machines can reach an address listened at.</source>
        <translation>required: quien publica, se suscribe, se registra o usa XCAP demuestra con una contraseña quién es. none: se cree a todos. auto: se exige en cuanto otras máquinas puedan alcanzar una dirección en la que se escucha.</translation>
    </message>
    <message>
        <source>What users are asked for a password for. It is part of what is stored of passwords: after a change they must be set anew. Empty: the user&apos;s domain.</source>
        <translation>Para qué se pide una contraseña a los usuarios. Forma parte de lo que se guarda de las contraseñas: tras un cambio hay que ponerlas de nuevo. Vacío: el dominio del usuario.</translation>
    </message>
    <message>
        <source>The ways of hashing offered, the strongest first on the wire: MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl before 8.8 gets the last one wrong.</source>
        <translation>Los métodos de resumen que se ofrecen, el más fuerte primero: MD5, SHA-256, SHA-512-256. Los teléfonos viejos solo conocen MD5, y curl anterior a 8.8 calcula mal el último.</translation>
    </message>
    <message>
        <source>Beginnings of the User-Agent of phones that give up when they are offered anything but MD5: they are offered MD5 alone, if auth.algorithms has it.</source>
        <translation>Comienzos del User-Agent de los teléfonos que desisten cuando se les ofrece algo que no sea MD5: se les ofrece solo MD5, si auth.algorithms lo contiene.</translation>
    </message>
    <message>
        <source>How long a challenge may be answered; then a phone gets a new one.</source>
        <translation>Cuánto tiempo se puede responder a un desafío; después el teléfono recibe uno nuevo.</translation>
    </message>
    <message>
        <source>How many answers to challenges are remembered, so that none is taken twice. When there is no room, all phones get a new challenge.</source>
        <translation>Cuántas respuestas a desafíos se recuerdan, para que ninguna valga dos veces. Cuando no hay sitio, todos los teléfonos reciben un desafío nuevo.</translation>
    </message>
    <message>
        <source>The count of a phone&apos;s answers to one challenge must rise. Many phones begin anew with each request, and are asked once more then.</source>
        <translation>El contador de las respuestas de un teléfono a un desafío debe crecer. Muchos teléfonos empiezan de nuevo con cada petición y entonces se les pregunta otra vez.</translation>
    </message>
    <message>
        <source>Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be played again while its challenge lives.</source>
        <translation>Se aceptan respuestas al estilo antiguo (RFC 2069, como las de Pidgin). Una grabada puede repetirse mientras viva su desafío.</translation>
    </message>
    <message>
        <source>Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody&apos;s.</source>
        <translation>Direcciones de los proxys cuyo P-Asserted-Identity se cree (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>SIP is challenged with 407 instead of 401, as by a proxy.</source>
        <translation>SIP se desafía con 407 en lugar de 401, como lo haría un proxy.</translation>
    </message>
    <message>
        <source>The most TCP connections of SIP at a time; more are closed at once.</source>
        <translation>Máximo de conexiones TCP de SIP simultáneas; las demás se cierran de inmediato.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which all phones behind a router count; more are closed at once.</source>
        <translation>Máximo de ellas desde una dirección, y todos los teléfonos tras un router cuentan como una; las demás se cierran de inmediato.</translation>
    </message>
    <message>
        <source>The most publications that one presentity may have at a time; more get 403.</source>
        <translation>Máximo de publicaciones simultáneas de una presentidad; las demás reciben 403.</translation>
    </message>
    <message>
        <source>The most contacts that one user may register at a time; more get 403.</source>
        <translation>Máximo de contactos que un usuario puede registrar a la vez; los demás reciben 403.</translation>
    </message>
    <message>
        <source>The most subscriptions of one watcher; more get 403.</source>
        <translation>Máximo de suscripciones de un observador; las demás reciben 403.</translation>
    </message>
    <message>
        <source>The most that may be published to or watched, each address counted once for each kind of event; more get 503.</source>
        <translation>Máximo de presentidades publicadas u observadas, contando cada dirección una vez por tipo de evento; las demás reciben 503.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in a published document; a deeper one gets 400.</source>
        <translation>La anidación más profunda de elementos en un documento publicado; uno más profundo recibe 400.</translation>
    </message>
    <message>
        <source>The most elements of a published document; one with more gets 400.</source>
        <translation>Máximo de elementos de un documento publicado; uno con más recibe 400.</translation>
    </message>
    <message>
        <source>The most attributes of one element of a published document, namespaces included; one with more gets 400.</source>
        <translation>Máximo de atributos de un elemento de un documento publicado, espacios de nombres incluidos; un documento con más recibe 400.</translation>
    </message>
    <message>
        <source>The most XCAP documents that one user may keep; one more gets 507.</source>
        <translation>Máximo de documentos XCAP que un usuario puede guardar; uno más recibe 507.</translation>
    </message>
    <message>
        <source>The most bytes of all XCAP documents of one user; what would make them more gets 507.</source>
        <translation>Máximo de bytes de todos los documentos XCAP de un usuario; lo que lo supere recibe 507.</translation>
    </message>
    <message>
        <source>How often requests may come from one address (of IPv6: from one network of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by HTTP 429. 0: as often as they like.</source>
        <translation>Con qué frecuencia pueden llegar solicitudes desde una dirección (en IPv6: desde una red de 64 bits), salvo los proxys de confianza; las demás reciben 503 con Retry-After, por HTTP 429. 0: sin límite.</translation>
    </message>
    <message>
        <source>How often one user who has proved who he is may ask for something; more get 500 with Retry-After, by HTTP 429. 0: as often as he likes.</source>
        <translation>Con qué frecuencia puede pedir algo un usuario autenticado; lo demás recibe 500 con Retry-After, por HTTP 429. 0: sin límite.</translation>
    </message>
    <message>
        <source>Who sent less than he may catches up with as much as he may send in so long a time.</source>
        <translation>Quien ha enviado menos de lo permitido puede recuperar tanto como puede enviar en este tiempo.</translation>
    </message>
    <message>
        <source>What comes from this machine may come as often as it likes.</source>
        <translation>Lo que viene de este equipo puede venir con cualquier frecuencia.</translation>
    </message>
    <message>
        <source>When requests have to wait so long, those that begin something new get 503 with Retry-After, and when they have to wait twice as long, all. 0: they wait as long as it takes.</source>
        <translation>Cuando las solicitudes tienen que esperar tanto, las que inician algo nuevo reciben 503 con Retry-After, y cuando tienen que esperar el doble, todas. 0: esperan lo que haga falta.</translation>
    </message>
    <message>
        <source>When the server has more memory than this, requests that begin something new get 503 with Retry-After; what there is goes on. 0: three quarters of what the machine, or the control group, has.</source>
        <translation>Cuando el servidor ocupa más memoria que esta, las solicitudes que inician algo nuevo reciben 503 con Retry-After; lo que ya existe continúa. 0: tres cuartos de lo que tiene el equipo o el grupo de control.</translation>
    </message>
    <message>
        <source>How many bytes are sent by UDP to an address that has not shown yet that it reads them: as many as came from it, three times as many, or any number. What is beyond is not sent. auto: unlimited where only this machine is listened to, else once if users have to prove who they are, else thrice.</source>
        <translation>Cuántos bytes se envían por UDP a una dirección que aún no ha mostrado que los lee: tantos como llegaron de ella (once), el triple (thrice) o cualquier número (unlimited). Lo que exceda no se envía. auto: unlimited donde solo se escucha en este equipo; si no, once cuando los usuarios deben autenticarse y thrice cuando no.</translation>
    </message>
    <message>
        <source>Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or tls:ADDRESS:PORT, which needs tls.certificate. 0.0.0.0 and [::] are all addresses of this machine.</source>
        <translation>Dónde escuchar: udp:ADDRESS:PORT, tcp:ADDRESS:PORT o tls:ADDRESS:PORT, que necesita tls.certificate. 0.0.0.0 y [::] son todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>What becomes of subscriptions when the server is stopped. keep: they go on after the next start. deactivate: their watchers are told that they ended, and may subscribe elsewhere.</source>
        <translation>Qué pasa con las suscripciones al detener el servidor. keep: continúan tras el siguiente inicio. deactivate: se avisa a sus observadores de que han terminado, y pueden suscribirse en otro sitio.</translation>
    </message>
    <message>
        <source>The system may write the memory of a crashed server to a file, for who looks for the fault. Keys and what phones sent stand in it.</source>
        <translation>El sistema puede escribir en un archivo la memoria de un servidor que falló, para quien busque el error. Contiene claves y lo que enviaron los teléfonos.</translation>
    </message>
    <message>
        <source>PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: this server&apos;s first, then those between it and its authority. &apos;hereabouts certificate&apos; makes one for a lab.</source>
        <translation>Archivo PEM del certificado que se muestra a quien llega por TLS, para SIP y XCAP: primero el de este servidor, después los que hay entre él y su autoridad. «hereabouts certificate» crea uno para pruebas.</translation>
    </message>
    <message>
        <source>PEM file of the certificate&apos;s key, RSA or EC, not encrypted. Empty: it stands in the file of the certificate.</source>
        <translation>Archivo PEM de la clave del certificado, RSA o EC, sin cifrar. Vacío: está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose certificates are believed. Empty: those that the system believes.</source>
        <translation>Archivo PEM de las autoridades en cuyos certificados se confía. Vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Whom this server connects to proves by a certificate of a believed authority that he is the domain, or address, that is meant (RFC 5922). false: for a lab only.</source>
        <translation>Aquel con quien este servidor se conecta prueba con un certificado de una autoridad de confianza que es el dominio o la dirección buscados (RFC 5922). false: solo para pruebas.</translation>
    </message>
    <message>
        <source>Whether who comes by TLS is asked for a certificate. none: he is not; phones have passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own connection (RFC 5923). required: without a good one nobody comes in.</source>
        <translation>Si se pide un certificado a quien llega por TLS. none: no; los teléfonos tienen contraseñas. requested: un proxy que muestra uno válido recibe los NOTIFY por su propia conexión (RFC 5923). required: sin uno válido nadie entra.</translation>
    </message>
    <message>
        <source>How long a TLS handshake may take; then the connection is closed.</source>
        <translation>Cuánto puede durar una negociación TLS; después se cierra la conexión.</translation>
    </message>
    <message>
        <source>The most TLS handshakes under way at one address listened at; more are closed at once.</source>
        <translation>Máximo de negociaciones TLS en curso en una dirección de escucha; las demás se cierran enseguida.</translation>
    </message>
    <message>
        <source>The most of them with one peer&apos;s address, as which a NAT counts.</source>
        <translation>Máximo de ellas con una misma dirección remota; un NAT cuenta como una.</translation>
    </message>
    <message>
        <source>Where XCAP is served: http:ADDRESS:PORT, https:ADDRESS:PORT with tls.certificate, or none.</source>
        <translation>Dónde se ofrece XCAP: http:ADDRESS:PORT, https:ADDRESS:PORT con tls.certificate, o none.</translation>
    </message>
    <message>
        <source>The path of the XCAP root; phones are told http://HOST:PORT, or https://, and this.</source>
        <translation>La ruta de la raíz XCAP; en los teléfonos se indica http://HOST:PORT, o https://, seguido de ella.</translation>
    </message>
    <message>
        <source>The most names of other machines whose addresses are looked for in DNS at a time, and half as many of one domain; what is to be sent to more is tried again after notify.retry_interval.</source>
        <translation>Máximo de nombres de otras máquinas cuyas direcciones se buscan en DNS a la vez, y la mitad de ellos de un mismo dominio; lo que haya que enviar a más se intenta de nuevo tras notify.retry_interval.</translation>
    </message>
    <message>
        <source>How long DNS may take to tell one of them; then there is no way to it, and a NOTIFY to it counts as not answered.</source>
        <translation>Cuánto puede tardar DNS en resolver uno de ellos; después no hay camino hacia él, y un NOTIFY hacia él cuenta como no respondido.</translation>
    </message>
    <message>
        <source>How many requests are remembered, that a repeated one gets the same answer: by UDP 32 seconds each, about a KiB of memory. At more than this, requests that begin something new get 503 with Retry-After, and at a quarter more, all.</source>
        <translation>Cuántas peticiones se recuerdan para que una repetida reciba la misma respuesta: por UDP cada una 32 segundos, cerca de un KiB de memoria. Si hay más, las peticiones que empiezan algo nuevo reciben 503 con Retry-After, y con una cuarta parte más, todas.</translation>
    </message>
    <message>
        <source>The most subscriptions to one presentity, and the most watchers that it remembers; more get 503.</source>
        <translation>Máximo de suscripciones a una presentidad y de observadores que recuerda; las demás reciben 503.</translation>
    </message>
    <message>
        <source>The most presentities that remember one watcher, because he asked; who asks for more gets 403.</source>
        <translation>Máximo de presentidades que recuerdan a un observador porque preguntó; quien pregunta por más recibe 403.</translation>
    </message>
    <message>
        <source>The additions of the Open Mobile Alliance to presence rules count, which phones of the RCS kind write. If not, such rules are refused with 404, so that no phone believes that they hold.</source>
        <translation>Se tienen en cuenta las extensiones de la Open Mobile Alliance a las reglas de presencia, que escriben los teléfonos de tipo RCS. Si no, tales reglas se rechazan con 404, para que ningún teléfono crea que rigen.</translation>
    </message>
    <message>
        <source>The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff the address listened at, or server.advertised_host.</source>
        <translation>La raíz XCAP tal como la alcanzan los teléfonos, p. ej. https://xcap.example.com/xcap-root, si hay un proxy o un nombre delante. Vacío: el host al que va dirigida la petición; en xcap-diff, la dirección en la que se escucha o server.advertised_host.</translation>
    </message>
    <message>
        <source>A TCP connection of SIP by which nothing comes for so long is closed.</source>
        <translation>Una conexión TCP de SIP por la que no llega nada durante este tiempo se cierra.</translation>
    </message>
    <message>
        <source>How long a message may take by TCP to come whole, the first one of a connection from its begin; then the connection is closed.</source>
        <translation>Cuánto puede tardar un mensaje en llegar completo por TCP, el primero de una conexión desde el inicio de esta; después se cierra la conexión.</translation>
    </message>
    <message>
        <source>How much may wait for the other side of a TCP connection to read it; at more the connection is closed.</source>
        <translation>Cuánto puede esperar a que la otra parte de una conexión TCP lo lea; si es más, se cierra la conexión.</translation>
    </message>
    <message>
        <source>The largest XCAP document; what would be larger gets 409.</source>
        <translation>El mayor documento XCAP; lo que fuera mayor recibe 409.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in an XCAP document; a deeper one gets 409.</source>
        <translation>La anidación más profunda de elementos en un documento XCAP; uno más profundo recibe 409.</translation>
    </message>
    <message>
        <source>The most elements of an XCAP document; one with more gets 409.</source>
        <translation>Máximo de elementos de un documento XCAP; uno con más recibe 409.</translation>
    </message>
    <message>
        <source>The most attributes of one element of an XCAP document, namespaces included; one with more gets 409.</source>
        <translation>Máximo de atributos de un elemento de un documento XCAP, espacios de nombres incluidos; un documento con más recibe 409.</translation>
    </message>
    <message>
        <source>At this size the file gets .1 behind its name, in place of an older one, and a new one begins. 0: it grows.</source>
        <translation>Al llegar a este tamaño, el archivo recibe .1 tras su nombre, en lugar de otro anterior, y empieza uno nuevo. 0: crece.</translation>
    </message>
</context>
</TS>
