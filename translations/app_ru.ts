<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n наблюдатель получит доступ</numerusform>
            <numerusform>%n наблюдателя получат доступ</numerusform>
            <numerusform>%n наблюдателей получат доступ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n наблюдатель потеряет доступ</numerusform>
            <numerusform>%n наблюдателя потеряют доступ</numerusform>
            <numerusform>%n наблюдателей потеряют доступ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n наблюдатель увидит больше</numerusform>
            <numerusform>%n наблюдателя увидят больше</numerusform>
            <numerusform>%n наблюдателей увидят больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n наблюдатель увидит меньше</numerusform>
            <numerusform>%n наблюдателя увидят меньше</numerusform>
            <numerusform>%n наблюдателей увидят меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n наблюдатель увидит другое</numerusform>
            <numerusform>%n наблюдателя увидят другое</numerusform>
            <numerusform>%n наблюдателей увидят другое</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n наблюдатель получит иной ответ</numerusform>
            <numerusform>%n наблюдателя получат иной ответ</numerusform>
            <numerusform>%n наблюдателей получат иной ответ</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain access: %1</source>
        <translation>Получат доступ: %1</translation>
    </message>
    <message>
        <source>Lose access: %1</source>
        <translation>Потеряют доступ: %1</translation>
    </message>
    <message>
        <source>See more: %1</source>
        <translation>Увидят больше: %1</translation>
    </message>
    <message>
        <source>See less: %1</source>
        <translation>Увидят меньше: %1</translation>
    </message>
    <message>
        <source>See something else: %1</source>
        <translation>Увидят другое: %1</translation>
    </message>
    <message>
        <source>Are answered otherwise: %1</source>
        <translation>Получат иной ответ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody watches this user.</source>
        <translation>За этим пользователем никто не наблюдает.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>Для %n наблюдателя ничего не изменится.</numerusform>
            <numerusform>Для %n наблюдателей ничего не изменится.</numerusform>
            <numerusform>Для %n наблюдателей ничего не изменится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <comment>document, user</comment>
        <translation>Удалить %1 пользователя %2?</translation>
    </message>
    <message>
        <source>Other documents speak of it: %1.</source>
        <translation>На него ссылаются другие документы: %1.</translation>
    </message>
    <message>
        <source>No other document of the user speaks of it.</source>
        <translation>Другие документы пользователя на него не ссылаются.</translation>
    </message>
    <message>
        <source>Lists can no longer be watched at %1.</source>
        <translation>За списками больше нельзя будет наблюдать по адресам: %1.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source> except %1</source>
        <translation> кроме %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who may see</comment>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <source>Unidentified watchers</source>
        <translation>Неопознанные наблюдатели</translation>
    </message>
    <message>
        <source>Whom the source names</source>
        <translation>Те, кого называет исходный текст,</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>может видеть всё</translation>
    </message>
    <message>
        <source>may watch, but is shown nothing</source>
        <translation>может наблюдать, но ничего не увидит</translation>
    </message>
    <message>
        <source>some %1</source>
        <comment>of the services</comment>
        <translation>некоторые %1</translation>
    </message>
    <message>
        <source>all details</source>
        <translation>все подробности</translation>
    </message>
    <message>
        <source>may see %1</source>
        <translation>может видеть: %1</translation>
    </message>
    <message>
        <source>must wait for a decision</source>
        <translation>ждёт решения</translation>
    </message>
    <message>
        <source>may see nothing but absence</source>
        <translation>видит только отсутствие</translation>
    </message>
    <message>
        <source>may see nothing</source>
        <translation>ничего не видит</translation>
    </message>
    <message>
        <source>decided on the page Approvals</source>
        <translation>по решению на странице «Разрешения»</translation>
    </message>
    <message>
        <source>only in the sphere %1</source>
        <translation>только в сфере %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>spheres</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>with conditions or grants of other kinds: %1</source>
        <translation>с условиями или разрешениями других видов: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, may see what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>detail of presence</comment>
        <translation>занятия</translation>
    </message>
    <message>
        <source>classes</source>
        <comment>detail of presence</comment>
        <translation>классы</translation>
    </message>
    <message>
        <source>device addresses</source>
        <comment>detail of presence</comment>
        <translation>адреса устройств</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>detail of presence</comment>
        <translation>настроение</translation>
    </message>
    <message>
        <source>what the place is like</source>
        <comment>detail of presence</comment>
        <translation>обстановка</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <comment>detail of presence</comment>
        <translation>тип места</translation>
    </message>
    <message>
        <source>who may overhear</source>
        <comment>detail of presence</comment>
        <translation>кто может услышать разговор</translation>
    </message>
    <message>
        <source>relationships</source>
        <comment>detail of presence</comment>
        <translation>отношения</translation>
    </message>
    <message>
        <source>the sphere</source>
        <comment>detail of presence</comment>
        <translation>сфера</translation>
    </message>
    <message>
        <source>status icons</source>
        <comment>detail of presence</comment>
        <translation>значки состояния</translation>
    </message>
    <message>
        <source>the time zone</source>
        <comment>detail of presence</comment>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>detail of presence</comment>
        <translation>заметки</translation>
    </message>
    <message>
        <source>of the class</source>
        <comment>which services</comment>
        <translation>класса</translation>
    </message>
    <message>
        <source>with the id</source>
        <comment>which services</comment>
        <translation>с идентификатором</translation>
    </message>
    <message>
        <source>at the address</source>
        <comment>which services</comment>
        <translation>с адресом</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <comment>which services</comment>
        <translation>со схемой</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>which devices</comment>
        <translation>устройство</translation>
    </message>
    <message>
        <source>of the service</source>
        <comment>which services</comment>
        <translation>службы</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>what a rule does</comment>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what a rule does</comment>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Block politely</source>
        <comment>what a rule does</comment>
        <translation>Вежливо заблокировать</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>what a rule does</comment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>They see what is granted below.</source>
        <translation>Видят то, что разрешено ниже.</translation>
    </message>
    <message>
        <source>They wait until somebody decides about them.</source>
        <translation>Ждут, пока о них кто-нибудь не решит.</translation>
    </message>
    <message>
        <source>They see absence, whatever is published.</source>
        <translation>Видят отсутствие, что бы ни публиковалось.</translation>
    </message>
    <message>
        <source>They are refused, and are told so.</source>
        <translation>Получают отказ, и им об этом сообщается.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>activity at the keyboard</comment>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Active or idle</source>
        <comment>activity at the keyboard</comment>
        <translation>Активен или бездействует</translation>
    </message>
    <message>
        <source>With the threshold of idleness</source>
        <comment>activity at the keyboard</comment>
        <translation>С порогом бездействия</translation>
    </message>
    <message>
        <source>With the time of the last input</source>
        <comment>activity at the keyboard</comment>
        <translation>Со временем последнего ввода</translation>
    </message>
    <message>
        <source>services</source>
        <comment>part of presence</comment>
        <translation>службы</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>part of presence</comment>
        <translation>человек</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of presence</comment>
        <translation>устройства</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>все из %1</translation>
    </message>
    <message>
        <source>every identified watcher</source>
        <translation>каждый опознанный наблюдатель</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 до %2</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Presence rules</source>
        <translation>Правила присутствия</translation>
    </message>
    <message>
        <source>Who may see the presence of the user.</source>
        <translation>Кто может видеть присутствие пользователя.</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Списки ресурсов</translation>
    </message>
    <message>
        <source>The contacts of the user, in lists.</source>
        <translation>Контакты пользователя, собранные в списки.</translation>
    </message>
    <message>
        <source>List services</source>
        <translation>Службы списков</translation>
    </message>
    <message>
        <source>Addresses by which all contacts of a list are watched at once.</source>
        <translation>Адреса, по которым можно наблюдать сразу за всеми контактами списка.</translation>
    </message>
    <message>
        <source>Hard state</source>
        <translation>Постоянное состояние</translation>
    </message>
    <message>
        <source>Presence that holds while no phone publishes any, and never ends.</source>
        <translation>Присутствие, которое действует, пока ни один телефон ничего не публикует, и никогда не истекает.</translation>
    </message>
    <message>
        <source>Presence rules (OMA)</source>
        <translation>Правила присутствия (OMA)</translation>
    </message>
    <message>
        <source>Who may see the presence of the user, as phones of the Open Mobile Alliance&apos;s kind keep it.</source>
        <translation>Кто может видеть присутствие пользователя, в том виде, в каком это хранят телефоны Open Mobile Alliance.</translation>
    </message>
    <message>
        <source>No rules yet: everybody waits for a decision</source>
        <translation>Правил пока нет: все ждут решения</translation>
    </message>
    <message>
        <source>Everybody at %1 may see everything</source>
        <translation>Все из %1 могут видеть всё</translation>
    </message>
    <message>
        <source>Everybody who is known may see everything</source>
        <translation>Все, кто известен, могут видеть всё</translation>
    </message>
    <message>
        <source>Everybody at %1 waits for a decision, all others are refused</source>
        <translation>Все из %1 ждут решения, остальным отказано</translation>
    </message>
    <message>
        <source>Everybody sees absence</source>
        <translation>Все видят отсутствие</translation>
    </message>
    <message>
        <source>One empty list, Friends</source>
        <translation>Один пустой список «Друзья»</translation>
    </message>
    <message>
        <source>Lists Friends, Family and Work</source>
        <translation>Списки «Друзья», «Семья» и «Работа»</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>One address for a list that stands in the document</source>
        <translation>Один адрес для списка, который стоит в документе</translation>
    </message>
    <message>
        <source>Closed, with a note</source>
        <translation>Недоступен, с заметкой</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>В отпуске</translation>
    </message>
    <message>
        <source>Open, with a note</source>
        <translation>Доступен, с заметкой</translation>
    </message>
    <message>
        <source>Ask the front desk</source>
        <translation>Обратитесь на ресепшн</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a list</comment>
        <translation>Друзья</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>name of a list</comment>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>name of a list</comment>
        <translation>Работа</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;%1&apos; is no log level; the levels are debug, info, warning and critical</source>
        <translation>«%1» — не уровень журнала; есть уровни debug, info, warning и critical</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log category</source>
        <translation>«%1» — не категория журнала</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>Объявление типа документа не допускается.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>Элементов больше %1.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>Вложенность элементов больше %1.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>У элемента больше %1 атрибутов.</translation>
    </message>
    <message>
        <source>The document is longer than %1 bytes.</source>
        <translation>Документ длиннее %1 байт.</translation>
    </message>
    <message>
        <source>The document is not in UTF-8.</source>
        <translation>Документ не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The document is in %1; only UTF-8 is read.</source>
        <translation>Документ в кодировке %1; читается только UTF-8.</translation>
    </message>
    <message>
        <source>The entity %1 is not defined.</source>
        <translation>Сущность %1 не определена.</translation>
    </message>
    <message>
        <source>The namespace %1 is not a URI.</source>
        <translation>Пространство имён %1 — не URI.</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 занят другой программой</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 нельзя использовать: %2</translation>
    </message>
    <message>
        <source>It names identities, and who asks is not known.</source>
        <translation>Оно называет личности, а кто спрашивает, неизвестно.</translation>
    </message>
    <message>
        <source>%1 is excepted from it.</source>
        <translation>%1 в нём исключён.</translation>
    </message>
    <message>
        <source>It names %1, which is not equal to %2 (RFC 3261, 19.1.4).</source>
        <translation>Оно называет %1, а это не равно %2 (RFC 3261, 19.1.4).</translation>
    </message>
    <message>
        <source>Its identity condition is one this server does not know.</source>
        <translation>Его условие identity этому серверу неизвестно.</translation>
    </message>
    <message>
        <source>Its identity condition does not include %1.</source>
        <translation>Его условие identity не включает %1.</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and the sphere is &quot;%2&quot;.</source>
        <translation>Оно для сферы «%1», а сейчас сфера «%2».</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and no sphere is published, or several.</source>
        <translation>Оно для сферы «%1», а сфера не опубликована или их несколько.</translation>
    </message>
    <message>
        <source>It is not valid at %1.</source>
        <translation>В момент %1 оно не действует.</translation>
    </message>
    <message>
        <source>It is for anonymous requests.</source>
        <translation>Оно для анонимных запросов.</translation>
    </message>
    <message>
        <source>%1 is not on its external list.</source>
        <translation>%1 нет в его внешнем списке.</translation>
    </message>
    <message>
        <source>This server does not know its condition %1.</source>
        <translation>Его условие %1 этому серверу неизвестно.</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches.</source>
        <translation>Оно для личностей, к которым не подходит ни одно другое правило.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it says %1.</source>
        <translation>Все его условия выполнены; оно говорит: %1.</translation>
    </message>
    <message>
        <source>All of its conditions are true; it has no sub-handling, which is block.</source>
        <translation>Все его условия выполнены; sub-handling в нём нет, а это значит block.</translation>
    </message>
    <message>
        <source>is allowed, but nothing of the document is granted</source>
        <translation>допущен, но ничего из документа ему не разрешено</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>может видеть всё</translation>
    </message>
    <message>
        <source>may see what is granted</source>
        <translation>может видеть то, что разрешено</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>получает отказ</translation>
    </message>
    <message>
        <source>is shown an absent presentity</source>
        <translation>видит абонента отсутствующим</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт разрешения</translation>
    </message>
    <message>
        <source>it is the presentity itself</source>
        <translation>это сам абонент</translation>
    </message>
    <message>
        <source>the rules that match say so</source>
        <translation>так говорят подходящие правила</translation>
    </message>
    <message>
        <source>no rule matches, and the table of watchers says so</source>
        <translation>ни одно правило не подходит, и так говорит таблица наблюдателей</translation>
    </message>
    <message>
        <source>the table of watchers says so</source>
        <translation>так говорит таблица наблюдателей</translation>
    </message>
    <message>
        <source>no rule matches, and policy.unmatched refuses all others</source>
        <translation>ни одно правило не подходит, а policy.unmatched отказывает всем остальным</translation>
    </message>
    <message>
        <source>nobody has decided, and policy.force_active is set</source>
        <translation>никто не решил, и включено policy.force_active</translation>
    </message>
    <message>
        <source>no rule matches, and nobody has decided</source>
        <translation>ни одно правило не подходит, и никто не решил</translation>
    </message>
    <message>
        <source>there are no rules, and nobody has decided</source>
        <translation>правил нет, и никто не решил</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>sub-handling is &quot;%1&quot;; expected is block, confirm, polite-block or allow.</source>
        <translation>sub-handling равно «%1»; ожидается block, confirm, polite-block или allow.</translation>
    </message>
    <message>
        <source>provide-geopriv is &quot;%1&quot;; expected is full or false.</source>
        <translation>provide-geopriv равно «%1»; ожидается full или false.</translation>
    </message>
    <message>
        <source>provide-user-input is &quot;%1&quot;; expected is false, bare, thresholds or full.</source>
        <translation>provide-user-input равно «%1»; ожидается false, bare, thresholds или full.</translation>
    </message>
    <message>
        <source>provide-unknown-attribute needs the attributes name and ns.</source>
        <translation>Для provide-unknown-attribute нужны атрибуты name и ns.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected is true or false.</source>
        <translation>%1 равно «%2»; ожидается true или false.</translation>
    </message>
    <message>
        <source>The root element %1 is not in the namespace of PIDF, %2.</source>
        <translation>Корневой элемент %1 не в пространстве имён PIDF, %2.</translation>
    </message>
    <message>
        <source>The root element is %1, not presence.</source>
        <translation>Корневой элемент — %1, а не presence.</translation>
    </message>
    <message>
        <source>The root element is %1 in the namespace &quot;%2&quot;; expected is ruleset in the namespace &quot;%3&quot;.</source>
        <translation>Корневой элемент — %1 в пространстве имён «%2»; ожидается ruleset в пространстве имён «%3».</translation>
    </message>
    <message>
        <source>A rule has no id.</source>
        <translation>У правила нет id.</translation>
    </message>
    <message>
        <source>Two rules have the id %1.</source>
        <translation>У двух правил один и тот же id %1.</translation>
    </message>
    <message>
        <source>An entry of external-list has no anc.</source>
        <translation>У записи external-list нет anc.</translation>
    </message>
    <message>
        <source>The element one has no id.</source>
        <translation>У элемента one нет id.</translation>
    </message>
    <message>
        <source>The element one must not have a domain; many may (RFC 4745, 7.2).</source>
        <translation>У элемента one не должно быть domain; у many может быть (RFC 4745, 7.2).</translation>
    </message>
    <message>
        <source>The element sphere has no value.</source>
        <translation>У элемента sphere нет value.</translation>
    </message>
    <message>
        <source>In validity, from and until must come in pairs (RFC 4745, 7.4).</source>
        <translation>В validity элементы from и until должны идти парами (RFC 4745, 7.4).</translation>
    </message>
    <message>
        <source>%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00.</source>
        <translation>%1 — не dateTime вида 2026-12-24T17:00:00+01:00.</translation>
    </message>
    <message>
        <source>the service of the document</source>
        <translation>служба документа</translation>
    </message>
    <message>
        <source>the note of the document</source>
        <translation>заметка документа</translation>
    </message>
    <message>
        <source>the person of the document</source>
        <translation>человек документа</translation>
    </message>
    <message>
        <source>the device of the document</source>
        <translation>устройство документа</translation>
    </message>
    <message>
        <source>the extension of the document</source>
        <translation>расширение документа</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>служба %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>заметка %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>человек %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>устройство %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>расширение %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rules can only name who is known, and %1 is nobody in particular.</source>
        <translation>Правила могут называть только тех, кто известен, а %1 — никто в частности.</translation>
    </message>
    <message>
        <source>The presence rules cannot be read (line %1, column %2): %3</source>
        <translation>Правила присутствия не читаются (строка %1, столбец %2): %3</translation>
    </message>
    <message>
        <source>The presence rules would no longer be readable: %1</source>
        <translation>Правила присутствия перестали бы читаться: %1</translation>
    </message>
    <message>
        <source>The presence rules have no place for this decision.</source>
        <translation>В правилах присутствия нет места для этого решения.</translation>
    </message>
    <message>
        <source>Text stands where only elements may: %1</source>
        <translation>Текст стоит там, где допустимы только элементы: %1</translation>
    </message>
    <message>
        <source>The element %1 must hold text only.</source>
        <translation>Элемент %1 должен содержать только текст.</translation>
    </message>
    <message>
        <source>The element %1 stands in %2.</source>
        <translation>Элемент %1 стоит внутри %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SIP address, such as sip:alice@example.com</source>
        <translation>«%1» — не адрес SIP вида sip:alice@example.com</translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 может видеть %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 не может видеть %2.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Для %1 абонент %2 выглядит отсутствующим.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <translation>О %1 и %2 больше ничего не решено.</translation>
    </message>
    <message>
        <source>Nothing can be changed while the database is out of reach: %1</source>
        <translation>Ничего нельзя изменить, пока база данных недоступна: %1</translation>
    </message>
    <message>
        <source>No watcher is named.</source>
        <translation>Наблюдатель не указан.</translation>
    </message>
    <message>
        <source>%1 But other rules of %2 have the last word about %3.</source>
        <translation>%1 Но последнее слово о %3 — за другими правилами %2.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Решение отменено.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Подписки %1 нет.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>Подписка завершилась.</translation>
    </message>
    <message>
        <source>A NOTIFY is on its way.</source>
        <translation>NOTIFY отправляется.</translation>
    </message>
    <message>
        <source>The publication is removed.</source>
        <translation>Публикация удалена.</translation>
    </message>
    <message>
        <source>%1 has no publication %2.</source>
        <translation>У %1 нет публикации %2.</translation>
    </message>
    <message>
        <source>Nothing is left of these people.</source>
        <translation>От этих людей ничего не осталось.</translation>
    </message>
    <message>
        <source>The tables have been read again.</source>
        <translation>Таблицы прочитаны заново.</translation>
    </message>
    <message>
        <source>unknown key %1 (--print-config shows all)</source>
        <translation>неизвестный ключ %1 (все показывает --print-config)</translation>
    </message>
    <message>
        <source>unknown key %1 (did you mean %2?)</source>
        <translation>неизвестный ключ %1 (может быть, %2?)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>%1 was already set in line %2</source>
        <translation>%1 уже задан в строке %2</translation>
    </message>
    <message>
        <source>cannot read the config file %1: %2</source>
        <translation>не удаётся прочитать файл настроек %1: %2</translation>
    </message>
    <message>
        <source>the config file %1 is too large</source>
        <translation>файл настроек %1 слишком велик</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3 = %4</source>
        <translation>%1 = %2 больше, чем %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3 = %4</source>
        <translation>%1 = %2 меньше, чем %3 = %4</translation>
    </message>
    <message>
        <source>listen.addresses is empty: there is nowhere to listen</source>
        <translation>listen.addresses пуст: принимать негде</translation>
    </message>
    <message>
        <source>the socket name %1 is too long; %2 bytes are possible</source>
        <translation>имя сокета %1 слишком длинное; возможно не более %2 байт</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>не удаётся создать папку %1</translation>
    </message>
    <message>
        <source>another server answers on %1</source>
        <translation>на %1 отвечает другой сервер</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 принадлежит кому-то другому</translation>
    </message>
    <message>
        <source>%1 exists and is no socket</source>
        <translation>%1 существует и не является сокетом</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>не удаётся принимать на %1: %2</translation>
    </message>
    <message>
        <source>%1 always sees its own presence: there is nothing to decide.</source>
        <translation>%1 всегда видит собственное присутствие: решать нечего.</translation>
    </message>
    <message>
        <source>The presence rules of %1 cannot be changed: %2</source>
        <translation>Правила присутствия %1 нельзя изменить: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed the presence rules of %1 meanwhile.</source>
        <translation>Правила присутствия %1 тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as sip:alice@example.com</source>
        <translation>«%1» — не пользователь вида sip:alice@example.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for a user</source>
        <translation>«%1» — слишком длинно для пользователя</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of document; there are %2</source>
        <translation>«%1» — не вид документа; есть %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for the name of a document</source>
        <translation>«%1» — слишком длинно для имени документа</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a document of kind %2</source>
        <translation>«%1» — не имя документа вида %2</translation>
    </message>
    <message>
        <source>%1 has no document %2 of kind %3</source>
        <translation>У %1 нет документа %2 вида %3</translation>
    </message>
    <message>
        <source>Nothing can be stored while the database is out of reach: %1</source>
        <translation>Ничего нельзя сохранить, пока база данных недоступна: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored already.</source>
        <translation>Документ %1 пользователя %2 уже сохранён.</translation>
    </message>
    <message>
        <source>%1 has such a document already.</source>
        <translation>У %1 уже есть такой документ.</translation>
    </message>
    <message>
        <source>Somebody else has changed the document meanwhile.</source>
        <translation>Документ тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored.</source>
        <translation>Документ %1 пользователя %2 сохранён.</translation>
    </message>
    <message>
        <source>Nothing can be removed while the database is out of reach: %1</source>
        <translation>Ничего нельзя удалить, пока база данных недоступна: %1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is gone.</source>
        <translation>Документа %1 пользователя %2 больше нет.</translation>
    </message>
    <message>
        <source>the quote before %1 is never closed</source>
        <translation>кавычка перед %1 не закрыта</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind the closing quote</source>
        <translation>«%1» стоит после закрывающей кавычки</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>текст не в UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name], not &apos;%1&apos;</source>
        <translation>раздел пишется [имя], а не «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither [section] nor name = value</source>
        <translation>«%1» — не [раздел] и не имя = значение</translation>
    </message>
    <message>
        <source>No phone of the laboratory can reach the server: it listens at no UDP or TCP address.</source>
        <translation>Телефоны лаборатории не могут достичь сервера: он не принимает ни по UDP, ни по TCP.</translation>
    </message>
    <message>
        <source>The laboratory cannot open a socket: %1</source>
        <translation>Лаборатория не может открыть сокет: %1</translation>
    </message>
    <message>
        <source>The laboratory holds %1 phones and no more.</source>
        <translation>Лаборатория вмещает %1 телефонов и не больше.</translation>
    </message>
    <message>
        <source>has no port from 0 to 65535 behind its last colon</source>
        <translation>не имеет порта от 0 до 65535 после последнего двоеточия</translation>
    </message>
    <message>
        <source>needs brackets around its IPv6 address</source>
        <translation>требует скобок вокруг адреса IPv6</translation>
    </message>
    <message>
        <source>needs an IP address of this machine, not a name</source>
        <translation>требует IP-адреса этой машины, а не имени</translation>
    </message>
    <message>
        <source>must be %1, not &apos;%2&apos;</source>
        <translation>должно быть %1, а не «%2»</translation>
    </message>
    <message>
        <source>must be true or false, not &apos;%1&apos;</source>
        <translation>должно быть true или false, а не «%1»</translation>
    </message>
    <message>
        <source>has an empty member in its list &apos;%1&apos;</source>
        <translation>содержит пустой элемент в списке «%1»</translation>
    </message>
    <message>
        <source>needs names like example.com, not &apos;%1&apos;</source>
        <translation>требует имён вида example.com, а не «%1»</translation>
    </message>
    <message>
        <source>cannot be &apos;%1&apos;: %2</source>
        <translation>не может быть «%1»: %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>целое число от %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>одно из: %1</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>список через запятую</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>needs a path such as /xcap-root, not &apos;%1&apos;</source>
        <translation>требует пути вида /xcap-root, а не «%1»</translation>
    </message>
    <message>
        <source>needs the name of a header field, not &apos;%1&apos;</source>
        <translation>требует имени поля заголовка, а не «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be used: this machine has no such address</source>
        <translation>%1 нельзя использовать: у этой машины нет такого адреса</translation>
    </message>
    <message>
        <source>%1 cannot be used: ports below 1024 need a privilege</source>
        <translation>%1 нельзя использовать: для портов ниже 1024 нужны особые права</translation>
    </message>
    <message>
        <source>This server has no tables for databases of the kind %1 yet</source>
        <translation>У этого сервера пока нет таблиц для баз данных вида %1</translation>
    </message>
    <message>
        <source>The database %1 is gone</source>
        <translation>База данных %1 пропала</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this kind of database, %1, is not installed</source>
        <translation>Драйвер Qt для баз данных этого вида, %1, не установлен</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced</source>
        <translation>База данных %1 удалена или заменена</translation>
    </message>
    <message>
        <source>The file %1 cannot be made (%2)</source>
        <translation>Не удаётся создать файл %1 (%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2)</source>
        <translation>Не удаётся создать папку %1 (%2)</translation>
    </message>
    <message>
        <source>Another server (process %1) is running on the database %2</source>
        <translation>С базой данных %2 работает другой сервер (процесс %1)</translation>
    </message>
    <message>
        <source>The database %1 has tables of version %2, made by a newer server; this one knows them up to version %3</source>
        <translation>В базе данных %1 таблицы версии %2, созданные более новым сервером; этот знает версии до %3</translation>
    </message>
    <message>
        <source>The tables could not be brought up to date, and are as they were: %1</source>
        <translation>Таблицы не удалось обновить, они остались прежними: %1</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program (%2)</source>
        <translation>База данных %1 заблокирована другой программой (%2)</translation>
    </message>
    <message>
        <source>There is no space left for the database %1 (%2)</source>
        <translation>Для базы данных %1 не осталось места (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to (%2)</source>
        <translation>В базу данных %1 нельзя писать (%2)</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or is no database (%2)</source>
        <translation>Файл %1 повреждён или это не база данных (%2)</translation>
    </message>
    <message>
        <source>The database %1 refused the row (%2)</source>
        <translation>База данных %1 отвергла строку (%2)</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked (%2)</source>
        <translation>База данных %1 не смогла выполнить запрос (%2)</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached (%2)</source>
        <translation>База данных %1 недоступна (%2)</translation>
    </message>
    <message>
        <source>The database is not open</source>
        <translation>База данных не открыта</translation>
    </message>
    <message>
        <source>The row %1 of active_watchers belongs to another dialog, and was left as it is</source>
        <translation>Строка %1 таблицы active_watchers относится к другому диалогу и оставлена как есть</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: the schema of its namespace does not have it.</source>
        <translation>Элемент «%1»: в схеме его пространства имён такого нет.</translation>
    </message>
    <message>
        <source>The server&apos;s schema for this document cannot be used.</source>
        <translation>Схему сервера для этого документа нельзя использовать.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Документ пуст.</translation>
    </message>
    <message>
        <source>The document does not follow its schema.</source>
        <translation>Документ не соответствует своей схеме.</translation>
    </message>
    <message>
        <source>another &lt;%1&gt; of the same parent has the same %2 &quot;%3&quot;.</source>
        <translation>у другого &lt;%1&gt; того же родителя такое же %2 «%3».</translation>
    </message>
    <message>
        <source>the ref of an &lt;entry-ref&gt; is a path relative to the XCAP root, such as resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>ref элемента &lt;entry-ref&gt; — это путь относительно корня XCAP, например resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>the anchor of an &lt;external&gt; is an absolute HTTP URI.</source>
        <translation>anchor элемента &lt;external&gt; — это абсолютный HTTP URI.</translation>
    </message>
    <message>
        <source>the root element must be &lt;%1&gt; of the namespace %2.</source>
        <translation>корневой элемент должен быть &lt;%1&gt; из пространства имён %2.</translation>
    </message>
    <message>
        <source>another element has the id &quot;%1&quot; already.</source>
        <translation>у другого элемента уже есть id «%1».</translation>
    </message>
    <message>
        <source>the URI %1 is in use already.</source>
        <translation>URI %1 уже занят.</translation>
    </message>
    <message>
        <source>a &lt;resource-list&gt; holds an absolute HTTP URI with the path segment resource-lists.</source>
        <translation>&lt;resource-list&gt; содержит абсолютный HTTP URI с сегментом пути resource-lists.</translation>
    </message>
    <message>
        <source>the list of a service must be one of the same user.</source>
        <translation>список службы должен принадлежать тому же пользователю.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Тело не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The document says that it is in %1; store it as UTF-8.</source>
        <translation>Документ объявляет кодировку %1; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>knows MD5, SHA-256 and SHA-512-256, not &apos;%1&apos;</source>
        <translation>знает MD5, SHA-256 и SHA-512-256, но не «%1»</translation>
    </message>
    <message>
        <source>needs a short text without quotes, not &apos;%1&apos;</source>
        <translation>требует короткого текста без кавычек, а не «%1»</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Пароль пуст.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>Пароль длиннее %1 байт.</translation>
    </message>
    <message>
        <source>The password has a control character.</source>
        <translation>В пароле есть управляющий символ.</translation>
    </message>
    <message>
        <source>A name with a colon or a quote cannot be proved by a password.</source>
        <translation>Имя с двоеточием или кавычкой нельзя подтвердить паролем.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as alice@example.com</source>
        <translation>«%1» — не пользователь вида alice@example.com</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Пользователя %1 нет.</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>Пользователь %1 уже есть.</translation>
    </message>
    <message>
        <source>The domain %1 is not served here (server.domains).</source>
        <translation>Домен %1 здесь не обслуживается (server.domains).</translation>
    </message>
    <message>
        <source>The user %1 is added.</source>
        <translation>Пользователь %1 добавлен.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>У %1 новый пароль.</translation>
    </message>
    <message>
        <source>The user %1 is gone.</source>
        <translation>Пользователя %1 больше нет.</translation>
    </message>
    <message>
        <source>These users are gone: %1</source>
        <translation>Этих пользователей больше нет: %1</translation>
    </message>
    <message>
        <source>It could not be written to the database.</source>
        <translation>Не удалось записать в базу данных.</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is one of ( %1 ).</source>
        <translation>Этот элемент здесь не ожидается. Ожидается один из ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is ( %1 ).</source>
        <translation>Этот элемент здесь не ожидается. Ожидается ( %1 ).</translation>
    </message>
    <message>
        <source>This element is not expected.</source>
        <translation>Этот элемент здесь не ожидается.</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is one of ( %1 ).</source>
        <translation>Недостаёт дочерних элементов. Ожидается один из ( %1 ).</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is ( %1 ).</source>
        <translation>Недостаёт дочерних элементов. Ожидается ( %1 ).</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is required but missing.</source>
        <translation>Атрибут «%1» обязателен, но отсутствует.</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is not allowed.</source>
        <translation>Атрибут «%1» не допускается.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the atomic type &apos;%2&apos;.</source>
        <translation>«%1» — недопустимое значение атомарного типа «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local atomic type.</source>
        <translation>«%1» — недопустимое значение локального атомарного типа.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the union type &apos;%2&apos;.</source>
        <translation>«%1» — недопустимое значение типа-объединения «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local union type.</source>
        <translation>«%1» — недопустимое значение локального типа-объединения.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the list type &apos;%2&apos;.</source>
        <translation>«%1» — недопустимое значение спискового типа «%2».</translation>
    </message>
    <message>
        <source>[facet &apos;enumeration&apos;] The value &apos;%1&apos; is not an element of the set {%2}.</source>
        <translation>[ограничение «enumeration»] Значение «%1» не входит в набор {%2}.</translation>
    </message>
    <message>
        <source>[facet &apos;pattern&apos;] The value &apos;%1&apos; is not accepted by the pattern &apos;%2&apos;.</source>
        <translation>[ограничение «pattern»] Значение «%1» не подходит под образец «%2».</translation>
    </message>
    <message>
        <source>[facet &apos;minInclusive&apos;] The value &apos;%1&apos; is less than the minimum value allowed (&apos;%2&apos;).</source>
        <translation>[ограничение «minInclusive»] Значение «%1» меньше наименьшего допустимого («%2»).</translation>
    </message>
    <message>
        <source>[facet &apos;maxInclusive&apos;] The value &apos;%1&apos; is greater than the maximum value allowed (&apos;%2&apos;).</source>
        <translation>[ограничение «maxInclusive»] Значение «%1» больше наибольшего допустимого («%2»).</translation>
    </message>
    <message>
        <source>Character content other than whitespace is not allowed because the content type is &apos;element-only&apos;.</source>
        <translation>Никакие знаки, кроме пробельных, не допускаются: содержимое — только элементы.</translation>
    </message>
    <message>
        <source>Character content is not allowed, because the content type is empty.</source>
        <translation>Знаки не допускаются: содержимое должно быть пустым.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is empty.</source>
        <translation>Элементы не допускаются: содержимое должно быть пустым.</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is a simple type definition.</source>
        <translation>Элементы не допускаются: содержимое имеет простой тип.</translation>
    </message>
    <message>
        <source>No matching global declaration available for the validation root.</source>
        <translation>Для корня проверки нет подходящего глобального объявления.</translation>
    </message>
    <message>
        <source>No matching global element declaration available, but demanded by the strict wildcard.</source>
        <translation>Нет подходящего глобального объявления элемента, а строгий шаблон его требует.</translation>
    </message>
    <message>
        <source>Duplicate key-sequence [%1] in unique identity-constraint &apos;%2&apos;.</source>
        <translation>Повтор последовательности ключей [%1] в ограничении уникальности «%2».</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;, attribute &apos;%2&apos;: %3</source>
        <translation>Элемент «%1», атрибут «%2»: %3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: %2</source>
        <translation>Элемент «%1»: %2</translation>
    </message>
    <message>
        <source>tls.certificate is empty, and listening for TLS needs a certificate; &apos;hereabouts certificate&apos; makes one for a lab</source>
        <translation>tls.certificate пуст, а для приёма по TLS нужен сертификат; «hereabouts certificate» создаёт его для лаборатории</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or tls:0.0.0.0:5061</source>
        <translation>«%1» %2; пишите, например, udp:127.0.0.1:5060, tcp:[::1]:5060 или tls:0.0.0.0:5061</translation>
    </message>
    <message>
        <source>does not begin with udp:, tcp: or tls:</source>
        <translation>не начинается с udp:, tcp: или tls:</translation>
    </message>
    <message>
        <source>does not begin with http: or https:</source>
        <translation>не начинается с http: или https:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like http:127.0.0.1:8080, https:0.0.0.0:8443, or none</source>
        <translation>«%1» %2; пишите, например, http:127.0.0.1:8080, https:0.0.0.0:8443 или none</translation>
    </message>
    <message>
        <source>TLS needs a certificate (tls.certificate)</source>
        <translation>для TLS нужен сертификат (tls.certificate)</translation>
    </message>
    <message>
        <source>Qt finds no OpenSSL on this machine, so TLS cannot be spoken</source>
        <translation>Qt не находит OpenSSL на этой машине, поэтому TLS невозможен</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted, and a server has nobody to ask for its password; decrypt it with: openssl pkey -in %1 -out NEW</source>
        <translation>ключ в %1 зашифрован, а серверу не у кого спросить пароль; расшифруйте его: openssl pkey -in %1 -out NEW</translation>
    </message>
    <message>
        <source>there is no private key in PEM form in %1</source>
        <translation>в %1 нет закрытого ключа в формате PEM</translation>
    </message>
    <message>
        <source>the key in %1 is of a kind that is not supported; RSA and EC are</source>
        <translation>ключ в %1 неподдерживаемого вида; поддерживаются RSA и EC</translation>
    </message>
    <message>
        <source>the certificate in %1 expired on %2</source>
        <translation>сертификат в %1 истёк %2</translation>
    </message>
    <message>
        <source>the certificate in %1 is not valid before %2</source>
        <translation>сертификат в %1 действителен только с %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>в %1 нет сертификата в формате PEM</translation>
    </message>
    <message>
        <source>the key in %1 is not that of the certificate in %2</source>
        <translation>ключ в %2 не от сертификата в %1</translation>
    </message>
    <message>
        <source>its certificate is not that of %1</source>
        <translation>его сертификат выдан не для %1</translation>
    </message>
    <message>
        <source>the peer does not know the authority of our certificate</source>
        <translation>другая сторона не знает центра, выдавшего наш сертификат</translation>
    </message>
    <message>
        <source>our certificate has expired, says the peer</source>
        <translation>по словам другой стороны, наш сертификат истёк</translation>
    </message>
    <message>
        <source>the peer wants a certificate of us</source>
        <translation>другая сторона требует от нас сертификат</translation>
    </message>
    <message>
        <source>the peer refuses our certificate</source>
        <translation>другая сторона отвергает наш сертификат</translation>
    </message>
    <message>
        <source>both sides have no version of TLS in common</source>
        <translation>у сторон нет общей версии TLS</translation>
    </message>
    <message>
        <source>both sides have no cipher in common</source>
        <translation>у сторон нет общего шифра</translation>
    </message>
    <message>
        <source>the peer takes nothing of what we offer</source>
        <translation>другую сторону не устраивает ничего из предложенного</translation>
    </message>
    <message>
        <source>the peer does not speak TLS</source>
        <translation>другая сторона не говорит по TLS</translation>
    </message>
    <message>
        <source>the peer shows no certificate, which tls.client_certificates requires</source>
        <translation>другая сторона не показала сертификат, которого требует tls.client_certificates</translation>
    </message>
    <message>
        <source>the peer closed the connection; perhaps it does not believe our certificate</source>
        <translation>другая сторона закрыла соединение; возможно, она не верит нашему сертификату</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>другая сторона не ответила вовремя</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches, which one that cannot be read may do.</source>
        <translation>Оно для личностей, к которым не подходит ни одно другое правило, а нечитаемое правило может подойти.</translation>
    </message>
    <message>
        <source>needs a URI such as https://xcap.example.com/xcap-root, without &apos;?&apos;, not &apos;%1&apos;</source>
        <translation>требуется URI, например https://xcap.example.com/xcap-root, без «?», а не «%1»</translation>
    </message>
    <message>
        <source>No watcher could be shown this document, which would have to be shorter or plainer: %1</source>
        <translation>Ни одному наблюдателю нельзя было бы показать этот документ; он должен быть короче или проще: %1</translation>
    </message>
    <message>
        <source>More than %1 namespace declarations are in scope at once.</source>
        <translation>Одновременно действует больше %1 объявлений пространств имён.</translation>
    </message>
    <message>
        <source>This is XML of version %1; only version 1.0 is read.</source>
        <translation>Это XML версии %1; читается только версия 1.0.</translation>
    </message>
    <message>
        <source>The document does not begin with an element.</source>
        <translation>Документ не начинается с элемента.</translation>
    </message>
    <message>
        <source>Extra content stands behind the end of the root element.</source>
        <translation>После конца корневого элемента есть лишнее содержимое.</translation>
    </message>
    <message>
        <source>Tags mismatch: %1 is open, and the end tag is of %2.</source>
        <translation>Теги не совпадают: открыт %1, а закрывающий тег — %2.</translation>
    </message>
    <message>
        <source>The document ends before the end tag of %1.</source>
        <translation>Документ заканчивается раньше закрывающего тега %1.</translation>
    </message>
    <message>
        <source>The document ends within an element.</source>
        <translation>Документ заканчивается внутри элемента.</translation>
    </message>
    <message>
        <source>The &gt; of a tag is missing.</source>
        <translation>Отсутствует &gt; тега.</translation>
    </message>
    <message>
        <source>A name is missing, or is not a name.</source>
        <translation>Имя отсутствует или не является именем.</translation>
    </message>
    <message>
        <source>White space is missing.</source>
        <translation>Отсутствует пробел.</translation>
    </message>
    <message>
        <source>The value of an attribute must stand between quotes.</source>
        <translation>Значение атрибута должно стоять в кавычках.</translation>
    </message>
    <message>
        <source>The closing quote of an attribute&apos;s value is missing.</source>
        <translation>Отсутствует закрывающая кавычка значения атрибута.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value.</source>
        <translation>У атрибута %1 нет значения.</translation>
    </message>
    <message>
        <source>The attribute %1 is redefined in the same tag.</source>
        <translation>Атрибут %1 указан в одном теге дважды.</translation>
    </message>
    <message>
        <source>In the value of an attribute &lt; is written as &amp;lt;.</source>
        <translation>В значении атрибута &lt; записывается как &amp;lt;.</translation>
    </message>
    <message>
        <source>]]&gt; must not stand in a text; &gt; is written as &amp;gt;.</source>
        <translation>]]&gt; не должно стоять в тексте; &gt; записывается как &amp;gt;.</translation>
    </message>
    <message>
        <source>A reference has no semicolon; &amp; is written as &amp;amp;.</source>
        <translation>В ссылке нет точки с запятой; &amp; записывается как &amp;amp;.</translation>
    </message>
    <message>
        <source>There is a character that XML does not allow.</source>
        <translation>Есть символ, который XML не допускает.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>Комментарий не закончен.</translation>
    </message>
    <message>
        <source>Two hyphens must not stand in a comment.</source>
        <translation>В комментарии не должно быть двух дефисов подряд.</translation>
    </message>
    <message>
        <source>A CDATA section has no end.</source>
        <translation>Раздел CDATA не закончен.</translation>
    </message>
    <message>
        <source>A processing instruction has no end.</source>
        <translation>Инструкция обработки не закончена.</translation>
    </message>
    <message>
        <source>The XML declaration must be the first of a document.</source>
        <translation>Объявление XML должно стоять в начале документа.</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>Префикс пространства имён %1 не объявлен.</translation>
    </message>
    <message>
        <source>A namespace declaration says what it must not say.</source>
        <translation>Объявление пространства имён говорит то, чего говорить не должно.</translation>
    </message>
    <message>
        <source>A name has more than one prefix, or an empty one.</source>
        <translation>У имени больше одного префикса или пустой префикс.</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>&amp;Read the tables again</source>
        <translation>&amp;Перечитать таблицы</translation>
    </message>
    <message>
        <source>Take over what somebody else has written to the database</source>
        <translation>Принять то, что записал в базу данных кто-то другой</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Stop the server and close the window</source>
        <translation>Остановить сервер и закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Type what this page is to show</source>
        <translation>Наберите, что показать на этой странице</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the text of the current cell</source>
        <translation>Скопировать текст текущей ячейки</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Копировать &amp;строки</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their headings</source>
        <translation>Скопировать выбранные строки вместе с заголовками</translation>
    </message>
    <message>
        <source>Show its &amp;watchers</source>
        <translation>Показать &amp;наблюдателей</translation>
    </message>
    <message>
        <source>See on the page Approvals who watches this presentity</source>
        <translation>Посмотреть на странице «Разрешения», кто наблюдает за этим абонентом</translation>
    </message>
    <message>
        <source>Show its &amp;subscriptions</source>
        <translation>Показать &amp;подписки</translation>
    </message>
    <message>
        <source>See on the page Subscriptions the dialogs of this presentity</source>
        <translation>Посмотреть на странице «Подписки» диалоги этого абонента</translation>
    </message>
    <message>
        <source>&amp;Remove publication</source>
        <translation>&amp;Удалить публикацию</translation>
    </message>
    <message>
        <source>Forget the selected publication; its watchers are told</source>
        <translation>Забыть выбранную публикацию; наблюдатели узнают об этом</translation>
    </message>
    <message>
        <source>&amp;About Hereabouts</source>
        <translation>&amp;О программе Hereabouts</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>Что это за программа и какой она версии</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>Let the selected watchers see the presentity</source>
        <translation>Разрешить выбранным наблюдателям видеть абонента</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>Refuse the selected watchers, and tell them so</source>
        <translation>Отказать выбранным наблюдателям и сообщить им об этом</translation>
    </message>
    <message>
        <source>&amp;Polite block</source>
        <translation>&amp;Вежливо заблокировать</translation>
    </message>
    <message>
        <source>The presentity looks absent to the selected watchers</source>
        <translation>Для выбранных наблюдателей абонент выглядит отсутствующим</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>decide later</comment>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Leave the selected watchers undecided</source>
        <translation>Пока ничего не решать о выбранных наблюдателях</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>Approve &amp;somebody…</source>
        <translation>Разрешить &amp;кому-то…</translation>
    </message>
    <message>
        <source>Decide about a watcher who has not asked yet</source>
        <translation>Решить о наблюдателе, который ещё не спрашивал</translation>
    </message>
    <message>
        <source>&amp;Send NOTIFY again</source>
        <translation>&amp;Отправить NOTIFY ещё раз</translation>
    </message>
    <message>
        <source>Tell the selected watchers the current state now</source>
        <translation>Сообщить выбранным наблюдателям текущее состояние прямо сейчас</translation>
    </message>
    <message>
        <source>End as &amp;deactivated</source>
        <translation>Завершить как &amp;deactivated</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may subscribe again at once</source>
        <translation>Завершить подписку; наблюдатель может сразу подписаться снова</translation>
    </message>
    <message>
        <source>End with &amp;probation</source>
        <translation>Завершить как &amp;probation</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may try again later</source>
        <translation>Завершить подписку; наблюдатель может попробовать позже</translation>
    </message>
    <message>
        <source>End as &amp;given up</source>
        <translation>Завершить как &amp;giveup</translation>
    </message>
    <message>
        <source>End the subscription: nobody decided about it in time</source>
        <translation>Завершить подписку: никто вовремя о ней не решил</translation>
    </message>
    <message>
        <source>End as re&amp;jected</source>
        <translation>Завершить как &amp;rejected</translation>
    </message>
    <message>
        <source>End the subscription; the watcher should not ask again</source>
        <translation>Завершить подписку; наблюдателю не следует спрашивать снова</translation>
    </message>
    <message>
        <source>End as &amp;no resource</source>
        <translation>Завершить как &amp;noresource</translation>
    </message>
    <message>
        <source>End the subscription: the presentity exists no more</source>
        <translation>Завершить подписку: абонента больше нет</translation>
    </message>
    <message>
        <source>Show the prese&amp;ntity</source>
        <translation>Показать &amp;абонента</translation>
    </message>
    <message>
        <source>See on the page Presentities what is known of it</source>
        <translation>Посмотреть на странице «Абоненты», что о нём известно</translation>
    </message>
    <message>
        <source>&amp;View as this watcher</source>
        <translation>&amp;Глазами наблюдателя</translation>
    </message>
    <message>
        <source>See what the watcher is told, and which rules say so</source>
        <translation>Посмотреть, что сообщается наблюдателю и какие правила так решают</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Let the list stand still while you read; what passes meanwhile is added when it goes on</source>
        <translation>Остановить список на время чтения; то, что придёт за это время, добавится потом</translation>
    </message>
    <message>
        <source>&amp;Record in the background</source>
        <translation>&amp;Записывать в фоне</translation>
    </message>
    <message>
        <source>Go on recording while another page is shown; otherwise nothing is recorded then, and it costs the server nothing</source>
        <translation>Продолжать запись, пока открыта другая страница; иначе тогда ничего не записывается, и серверу это ничего не стоит</translation>
    </message>
    <message>
        <source>Only this &amp;dialog</source>
        <translation>Только этот &amp;диалог</translation>
    </message>
    <message>
        <source>Show the messages with the Call-ID of the current one and no others</source>
        <translation>Показать сообщения с Call-ID текущего и никакие другие</translation>
    </message>
    <message>
        <source>Copy the &amp;ladder</source>
        <translation>Копировать ди&amp;аграмму</translation>
    </message>
    <message>
        <source>Copy the ladder of the dialog as text</source>
        <translation>Скопировать диаграмму диалога как текст</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Сохранить как &amp;текст…</translation>
    </message>
    <message>
        <source>Save the selected messages with their times and addresses</source>
        <translation>Сохранить выбранные сообщения с их временем и адресами</translation>
    </message>
    <message>
        <source>Save as &amp;flow…</source>
        <translation>Сохранить как &amp;сценарий…</translation>
    </message>
    <message>
        <source>Save the dialogs of the selected messages as a test that can be played</source>
        <translation>Сохранить диалоги выбранных сообщений как тест, который можно проиграть</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Forget the messages recorded so far</source>
        <translation>Забыть записанные до сих пор сообщения</translation>
    </message>
    <message>
        <source>Let the log stand still while you read</source>
        <translation>Остановить журнал на время чтения</translation>
    </message>
    <message>
        <source>Empty the list; the log file keeps its lines</source>
        <translation>Очистить список; файл журнала сохранит свои строки</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Сохранить показанные строки</translation>
    </message>
    <message>
        <source>&amp;Add phone</source>
        <translation>&amp;Добавить телефон</translation>
    </message>
    <message>
        <source>Add a simulated phone that registers and publishes</source>
        <translation>Добавить виртуальный телефон, который регистрируется и публикует</translation>
    </message>
    <message>
        <source>Add &amp;100 phones</source>
        <translation>Добавить &amp;100 телефонов</translation>
    </message>
    <message>
        <source>Add 100 phones that change their states at random, each watching the one before</source>
        <translation>Добавить 100 телефонов, которые случайно меняют состояние и наблюдают каждый за предыдущим</translation>
    </message>
    <message>
        <source>Take the &amp;crowd away</source>
        <translation>Убрать &amp;толпу</translation>
    </message>
    <message>
        <source>Remove the phones that change at random</source>
        <translation>Удалить телефоны, меняющиеся случайно</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Опубликовать</translation>
    </message>
    <message>
        <source>Have the phone publish this state</source>
        <translation>Пусть телефон опубликует это состояние</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw</source>
        <translation>О&amp;тозвать</translation>
    </message>
    <message>
        <source>Have the phone take back what it has published</source>
        <translation>Пусть телефон отзовёт то, что опубликовал</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Наблюдать</translation>
    </message>
    <message>
        <source>Have the phone subscribe to somebody&apos;s presence</source>
        <translation>Пусть телефон подпишется на чьё-то присутствие</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Не наблюдать</translation>
    </message>
    <message>
        <source>Have the phone end the selected subscriptions</source>
        <translation>Пусть телефон завершит выбранные подписки</translation>
    </message>
    <message>
        <source>&amp;Remove phone</source>
        <translation>&amp;Удалить телефон</translation>
    </message>
    <message>
        <source>Remove the selected phones and all they have at the server</source>
        <translation>Удалить выбранные телефоны и всё, что у них есть на сервере</translation>
    </message>
    <message>
        <source>Remove a&amp;ll phones</source>
        <translation>Удалить &amp;все телефоны</translation>
    </message>
    <message>
        <source>Empty the lab; nothing of its phones stays at the server</source>
        <translation>Опустошить лабораторию; на сервере от её телефонов ничего не останется</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Копировать адреса</translation>
    </message>
    <message>
        <source>Copy all that can be typed into a phone</source>
        <translation>Скопировать всё, что можно ввести в телефон</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Change what the server and this window do</source>
        <translation>Изменить то, что делают сервер и это окно</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Показать &amp;окно</translation>
    </message>
    <message>
        <source>Bring the window back</source>
        <translation>Вернуть окно на экран</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <comment>the people of Show me</comment>
        <translation>&amp;Убрать пример</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>Показать при&amp;мер</translation>
    </message>
    <message>
        <source>Remove the people that Show me brought, and all they left</source>
        <translation>Удалить людей из примера и всё, что от них осталось</translation>
    </message>
    <message>
        <source>Fill the server with a few simulated people who show what it does</source>
        <translation>Наполнить сервер несколькими виртуальными людьми, которые покажут, что он умеет</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <comment>document</comment>
        <translation>&amp;Новый…</translation>
    </message>
    <message>
        <source>Begin a document of a user from a template</source>
        <translation>Начать документ пользователя по образцу</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>document</comment>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Begin a document, or change one, with the text of a file</source>
        <translation>Начать или изменить документ, взяв текст из файла</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>document</comment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the document, as it is shown, into a file</source>
        <translation>Записать документ в файл так, как он показан</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>document</comment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Store the document on the server; watchers are told what it changes for them</source>
        <translation>Сохранить документ на сервере; наблюдатели узнают, что для них изменилось</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <comment>document</comment>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Go back to what is stored; Undo brings the changes back</source>
        <translation>Вернуться к сохранённому; отмена возвратит изменения</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>document</comment>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove the document from the server, after a look at what comes of it</source>
        <translation>Удалить документ с сервера, посмотрев сначала, что из этого выйдет</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>an edit</comment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Отменить последнее изменение текста</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <comment>an edit</comment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Снова сделать отменённое изменение</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Найти и &amp;заменить…</translation>
    </message>
    <message>
        <source>Find words in the source and replace them</source>
        <translation>Найти слова в исходном тексте и заменить их</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>document</comment>
        <translation>&amp;Форматировать</translation>
    </message>
    <message>
        <source>Lay the source out in lines, indented by what is in what</source>
        <translation>Разложить исходный текст по строкам с отступами по вложенности</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Следующая о&amp;шибка</translation>
    </message>
    <message>
        <source>Show the next place where the document is wrong</source>
        <translation>Показать следующее место, где документ неверен</translation>
    </message>
    <message>
        <source>Add a r&amp;ule</source>
        <translation>Добавить &amp;правило</translation>
    </message>
    <message>
        <source>Add a rule about who may see the user&apos;s presence</source>
        <translation>Добавить правило о том, кто может видеть присутствие пользователя</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rule</source>
        <translation>У&amp;далить правило</translation>
    </message>
    <message>
        <source>Take the selected rule out of the document</source>
        <translation>Убрать выбранное правило из документа</translation>
    </message>
    <message>
        <source>Add a &amp;list</source>
        <translation>Добавить &amp;список</translation>
    </message>
    <message>
        <source>Add a list of contacts beside the selected one</source>
        <translation>Добавить список контактов рядом с выбранным</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Переи&amp;меновать</translation>
    </message>
    <message>
        <source>Give the selected contact or list another name</source>
        <translation>Дать выбранному контакту или списку другое имя</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Take the selected contacts and lists out of the document</source>
        <translation>Убрать выбранные контакты и списки из документа</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Добавить пользователя…</translation>
    </message>
    <message>
        <source>Let somebody log in with a name and a password</source>
        <translation>Позволить кому-то входить с именем и паролем</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Задать &amp;пароль…</translation>
    </message>
    <message>
        <source>Give the selected user another password</source>
        <translation>Дать выбранному пользователю другой пароль</translation>
    </message>
    <message>
        <source>&amp;Delete users…</source>
        <translation>&amp;Удалить пользователей…</translation>
    </message>
    <message>
        <source>Take away the passwords of the selected users, after a look at what that means</source>
        <translation>Отобрать пароли у выбранных пользователей, посмотрев сначала, что это значит</translation>
    </message>
    <message>
        <source>Bring back the document that was deleted</source>
        <translation>Вернуть удалённый документ</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find the next place with the words in the source</source>
        <translation>Найти следующее место с этими словами в исходном тексте</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти пред&amp;ыдущее</translation>
    </message>
    <message>
        <source>Find the place before with the words in the source</source>
        <translation>Найти предыдущее место с этими словами в исходном тексте</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Показать страницу «%1»</translation>
    </message>
</context>
<context>
    <name>gui::AddressField</name>
    <message>
        <source>“%1” is no address, such as sip:somebody@example.com.</source>
        <translation>«%1» — не адрес вида sip:somebody@example.com.</translation>
    </message>
    <message>
        <source>“%1” says nobody&apos;s name: write it as name@domain.</source>
        <translation>«%1» не называет никого: пишите имя@домен.</translation>
    </message>
    <message>
        <source>This address is longer than the tables allow.</source>
        <translation>Этот адрес длиннее, чем допускают таблицы.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalForm</name>
    <message>
        <source>Address of the watcher</source>
        <translation>Адрес наблюдателя</translation>
    </message>
    <message>
        <source>Address of the presentity</source>
        <translation>Адрес абонента</translation>
    </message>
    <message>
        <source>Decide about somebody who has not asked yet</source>
        <translation>Решить о том, кто ещё не спрашивал</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>may see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>может видеть</translation>
    </message>
    <message>
        <source>may not see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>не может видеть</translation>
    </message>
    <message>
        <source>never finds present</source>
        <comment>the watcher ... the presentity</comment>
        <translation>всегда видит отсутствующим</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Watcher</source>
        <translation>&amp;Наблюдатель</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>Pr&amp;esentity</source>
        <translation>&amp;Абонент</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block politely</source>
        <translation>Вежливо заблокировать</translation>
    </message>
    <message>
        <source>The decision counts as soon as the watcher asks.</source>
        <translation>Решение действует, как только наблюдатель спросит.</translation>
    </message>
    <message>
        <source>Everybody may see himself, whatever is decided here.</source>
        <translation>Себя может видеть каждый, что бы здесь ни решили.</translation>
    </message>
    <message>
        <source>Until now: %1. %2</source>
        <comment>state, what it means</comment>
        <translation>До сих пор: %1. %2</translation>
    </message>
    <message>
        <source>%1 has not asked for %2 yet.</source>
        <comment>watcher, presentity</comment>
        <translation>%1 ещё не спрашивал о %2.</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Watcher, presentity or user agent: bob alice</source>
        <translation>Наблюдатель, абонент или программа: bob alice</translation>
    </message>
    <message>
        <source>Filter the watchers by words</source>
        <translation>Отобрать наблюдателей по словам</translation>
    </message>
    <message>
        <source>Which watchers to show</source>
        <translation>Каких наблюдателей показать</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Отложены на потом</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешены</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокированы</translation>
    </message>
    <message>
        <source>All watchers</source>
        <translation>Все наблюдатели</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n наблюдатель ждёт решения</numerusform>
            <numerusform>%n наблюдателя ждут решения</numerusform>
            <numerusform>%n наблюдателей ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.

Choose “All watchers” above to see what was decided, and to change it.</source>
        <translation>Решения никто не ждёт.

Выберите выше «Все наблюдатели», чтобы увидеть, что решено, и изменить это.</translation>
    </message>
    <message>
        <source>Nobody has asked to see anybody yet.

Who subscribes to the presence of somebody appears here. With “Approve somebody…” you can decide beforehand; Show me brings a few simulated people who ask.</source>
        <translation>Пока никто не просил видеть кого-либо.

Здесь появится каждый, кто подпишется на чьё-то присутствие. Через «Разрешить кому-то…» можно решить заранее; «Показать пример» приведёт несколько виртуальных людей, которые спросят.</translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>What is wrong with the document</source>
        <translation>Что не так с документом</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n ошибка: в таком виде документ сохранить нельзя.</numerusform>
            <numerusform>%n ошибки: в таком виде документ сохранить нельзя.</numerusform>
            <numerusform>%n ошибок: в таком виде документ сохранить нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is valid.</source>
        <translation>Документ верен.</translation>
    </message>
    <message>
        <source>When it is stored: %1</source>
        <translation>После сохранения: %1</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and would be lost.</source>
        <translation>Некоторые байты документа — не символы и пропали бы.</translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message>
        <source>Yours, not stored</source>
        <translation>Ваш, не сохранён</translation>
    </message>
    <message>
        <source>Stored meanwhile</source>
        <translation>Сохранён тем временем</translation>
    </message>
    <message>
        <source>Store &amp;mine</source>
        <translation>Сохранить &amp;мой</translation>
    </message>
    <message>
        <source>Put your version in place of what was stored meanwhile</source>
        <translation>Поставить ваш вариант на место сохранённого тем временем</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Взять &amp;чужой</translation>
    </message>
    <message>
        <source>Go on with what was stored meanwhile; Undo brings yours back</source>
        <translation>Продолжить с сохранённым тем временем; отмена вернёт ваш</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Назад к редактору</translation>
    </message>
    <message>
        <source>Go on editing yours and choose later</source>
        <translation>Править свой дальше и выбрать позже</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Следующее &amp;отличие</translation>
    </message>
    <message>
        <source>Show the next lines that are not the same</source>
        <translation>Показать следующие строки, которые различаются</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Удалён тем временем</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>Пока вы правили, кто-то другой, возможно телефон пользователя, сохранил другой вариант. Отличается %n строка. Какой вариант оставить?</numerusform>
            <numerusform>Пока вы правили, кто-то другой, возможно телефон пользователя, сохранил другой вариант. Отличаются %n строки. Какой вариант оставить?</numerusform>
            <numerusform>Пока вы правили, кто-то другой, возможно телефон пользователя, сохранил другой вариант. Отличаются %n строк. Какой вариант оставить?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has deleted the document while you edited. Is yours to be stored all the same?</source>
        <translation>Пока вы правили, кто-то другой удалил документ. Всё равно сохранить ваш?</translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>%n наблюдатель отложен; сервер оставляет его ждать.</numerusform>
            <numerusform>%n наблюдателя отложены; сервер оставляет их ждать.</numerusform>
            <numerusform>%n наблюдателей отложены; сервер оставляет их ждать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n наблюдатель снова ждёт решения.</numerusform>
            <numerusform>%n наблюдателя снова ждут решения.</numerusform>
            <numerusform>%n наблюдателей снова ждут решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>But other rules have the last word about %1.</source>
        <translation>Но последнее слово о %1 — за другими правилами.</translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>Но последнее слово о %n из них — за другими правилами.</numerusform>
            <numerusform>Но последнее слово о %n из них — за другими правилами.</numerusform>
            <numerusform>Но последнее слово о %n из них — за другими правилами.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 может видеть %2.</translation>
    </message>
    <message>
        <source>%1 may not see %2, and is told so.</source>
        <translation>%1 не может видеть %2, и ему об этом сообщается.</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>Для %1 абонент %2 выглядит отсутствующим.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <comment>watcher, presentity</comment>
        <translation>О %1 и %2 больше ничего не решено.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>Разрешён %n наблюдатель.</numerusform>
            <numerusform>Разрешены %n наблюдателя.</numerusform>
            <numerusform>Разрешены %n наблюдателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>Заблокирован %n наблюдатель.</numerusform>
            <numerusform>Заблокированы %n наблюдателя.</numerusform>
            <numerusform>Заблокированы %n наблюдателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>Вежливо заблокирован %n наблюдатель.</numerusform>
            <numerusform>Вежливо заблокированы %n наблюдателя.</numerusform>
            <numerusform>Вежливо заблокированы %n наблюдателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>О %n наблюдателе больше ничего не решено.</numerusform>
            <numerusform>О %n наблюдателях больше ничего не решено.</numerusform>
            <numerusform>О %n наблюдателях больше ничего не решено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision about %1 and %2 is taken back.</source>
        <comment>watcher, presentity</comment>
        <translation>Решение о %1 и %2 отменено.</translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>Решение о %n наблюдателе отменено.</numerusform>
            <numerusform>Решение о %n наблюдателях отменено.</numerusform>
            <numerusform>Решение о %n наблюдателях отменено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Granted</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Опущено</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Ничего не опущено.</translation>
    </message>
    <message>
        <source>State of the subscription</source>
        <translation>Состояние подписки</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Все правила вместе</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>ни одно правило не подходит</translation>
    </message>
    <message>
        <source>Sphere</source>
        <comment>RPID</comment>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>A period begins or ends</source>
        <translation>Начинается или кончается период</translation>
    </message>
    <message>
        <source>Table of watchers</source>
        <translation>Таблица наблюдателей</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>строки нет</translation>
    </message>
    <message>
        <source>matches</source>
        <comment>a rule</comment>
        <translation>подходит</translation>
    </message>
    <message>
        <source>does not match</source>
        <comment>a rule</comment>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>gui::DocumentFiles</name>
    <message>
        <source>Import a document</source>
        <translation>Импортировать документ</translation>
    </message>
    <message>
        <source>XML documents (*.xml);;All files (*)</source>
        <translation>Документы XML (*.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>%1 is too big for a document.</source>
        <translation>%1 слишком велик для документа.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Экспортировать документ</translation>
    </message>
    <message>
        <source>XML documents (*.xml)</source>
        <translation>Документы XML (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записывается: %2</translation>
    </message>
</context>
<context>
    <name>gui::DocumentForm</name>
    <message>
        <source>&amp;Show it in the source</source>
        <translation>&amp;Показать в исходном тексте</translation>
    </message>
    <message>
        <source>The form cannot show the document as it is. Line %1, column %2: %3</source>
        <translation>Форма не может показать документ в таком виде. Строка %1, столбец %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::DocumentModel</name>
    <message>
        <source>%1 – changed</source>
        <comment>document</comment>
        <translation>%1 – изменён</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <comment>document</comment>
        <translation>%1 – новый</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Ещё не сохранён</translation>
    </message>
    <message>
        <source>%1, entity-tag %2</source>
        <comment>size of a document</comment>
        <translation>%1, entity-tag %2</translation>
    </message>
    <message>
        <source>What you changed is not stored yet. Stored are %1</source>
        <translation>Ваши изменения ещё не сохранены. Сохранено: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>gui::DocumentPane</name>
    <message>
        <source>The document is being read…</source>
        <translation>Документ читается…</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>user, usage, document</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>● new, not stored</source>
        <translation>● новый, не сохранён</translation>
    </message>
    <message>
        <source>● changed, not stored</source>
        <translation>● изменён, не сохранён</translation>
    </message>
    <message>
        <source>Somebody else has stored another version of this document while you edited it.</source>
        <translation>Пока вы правили, кто-то другой сохранил другой вариант этого документа.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this document while you edited it.</source>
        <translation>Пока вы правили, кто-то другой удалил этот документ.</translation>
    </message>
    <message>
        <source>&amp;Compare both</source>
        <translation>Сравнить об&amp;а</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>When this is stored: %1</source>
        <translation>Если это сохранить: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Сохрани&amp;ть</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>&amp;Править дальше</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSession</name>
    <message>
        <source>Somebody else has deleted the document.</source>
        <translation>Кто-то другой удалил документ.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSights</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Исходный текст документа</translation>
    </message>
    <message>
        <source>It cannot be laid out before it is XML. Line %1: %2</source>
        <translation>Форматировать можно только правильный XML. Строка %1: %2</translation>
    </message>
    <message>
        <source>Add what stands in the field first, or empty it.</source>
        <translation>Сначала добавьте то, что введено в поле, или очистите его.</translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message>
        <source>User, usage or document</source>
        <translation>Пользователь, вид или документ</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Отобрать документы</translation>
    </message>
    <message>
        <source>Users, their usages and documents</source>
        <translation>Пользователи, виды документов и документы</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all documents</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln документ не подходит под отбор.</numerusform>
            <numerusform>Ни один из %Ln документов не подходит под отбор.</numerusform>
            <numerusform>Ни один из %Ln документов не подходит под отбор.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Choose a document of %1 on the left, or begin one with New.</source>
        <translation>Выберите слева документ пользователя %1 или начните новый.</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Выберите документ слева.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Begin one with New, or switch XCAP on in the settings so that phones can put theirs.</source>
        <translation>Ни одного документа пока не сохранено.

Начните новый или включите XCAP в настройках, чтобы телефоны могли класть свои.</translation>
    </message>
    <message>
        <source>No document is stored yet.

Phones put theirs over XCAP at %1. Or begin one here with New: presence rules say who may see a user, resource lists hold contacts.</source>
        <translation>Ни одного документа пока не сохранено.

Телефоны кладут свои по XCAP на %1. Или начните документ здесь: правила присутствия говорят, кто может видеть пользователя, списки ресурсов содержат контакты.</translation>
    </message>
    <message>
        <source>%1 of %2 is stored.</source>
        <translation>%1 пользователя %2 сохранён.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 of %2; this is how it is now.</source>
        <translation>Кто-то другой изменил %1 пользователя %2; показан нынешний вид.</translation>
    </message>
    <message>
        <source>Somebody else has deleted %1 of %2.</source>
        <translation>Кто-то другой удалил %1 пользователя %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is there again.</source>
        <translation>%1 пользователя %2 снова на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>%n изменённый в прошлый раз документ всё ещё не сохранён.</numerusform>
            <numerusform>%n изменённых в прошлый раз документа всё ещё не сохранены.</numerusform>
            <numerusform>%n изменённых в прошлый раз документов всё ещё не сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is given up.</source>
        <translation>%1 пользователя %2 отброшен.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Show the rows of everybody again</source>
        <translation>Снова показать строки всех</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows of somebody</comment>
        <translation>только %1</translation>
    </message>
    <message>
        <source>Only the rows of %1; press to show those of everybody</source>
        <translation>Только строки %1; нажмите, чтобы показать строки всех</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all rows</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>find previous</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>find next</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace what is found here</source>
        <translation>Заменить найденное здесь</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Replace all that is found in the document</source>
        <translation>Заменить всё, что найдено в документе</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which one, how many there are</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter, Shift+F3)</source>
        <translation>Найти предыдущее (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter, F3)</source>
        <translation>Найти следующее (Enter, F3)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>appeared</source>
        <comment>a presentity</comment>
        <translation>появился</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>a presentity</comment>
        <translation>забыт</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what changed</comment>
        <translation>состояние</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>what changed</comment>
        <translation>занятие</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>what changed</comment>
        <translation>настроение</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>what changed</comment>
        <translation>устройства</translation>
    </message>
    <message>
        <source>publications</source>
        <comment>what changed</comment>
        <translation>публикации</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>There is no phone yet.

Show me fills the server with a few simulated people who publish, watch and misbehave, so that every page has something to show. Or add a phone of your own, and tell it what to do.</source>
        <translation>Телефонов пока нет.

«Показать пример» наполнит сервер несколькими виртуальными людьми, которые публикуют, наблюдают и нарушают порядок, так что на каждой странице будет что посмотреть. Или добавьте свой телефон и скажите ему, что делать.</translation>
    </message>
    <message>
        <source>Name of a phone</source>
        <translation>Имя телефона</translation>
    </message>
    <message>
        <source>Name or address of the phone to add</source>
        <translation>Имя или адрес нового телефона</translation>
    </message>
    <message>
        <source>A name of the lab, or a whole address; without one a name is found</source>
        <translation>Имя в лаборатории или полный адрес; если не указать, имя найдётся само</translation>
    </message>
    <message>
        <source>Changes a second of all phones of the crowd</source>
        <translation>Изменений в секунду у всех телефонов толпы</translation>
    </message>
    <message>
        <source> changes/s</source>
        <translation> изм./с</translation>
    </message>
    <message>
        <source>Text of the phones to show</source>
        <translation>Какие телефоны показать</translation>
    </message>
    <message>
        <source>Filter the phones</source>
        <translation>Отобрать телефоны</translation>
    </message>
    <message>
        <source>They have gone. Nothing of them is left at the server.</source>
        <translation>Они ушли. На сервере от них ничего не осталось.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n телефон</numerusform>
            <numerusform>%n телефона</numerusform>
            <numerusform>%n телефонов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all phones</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n в толпе</numerusform>
            <numerusform>%n в толпе</numerusform>
            <numerusform>%n в толпе</numerusform>
        </translation>
    </message>
    <message>
        <source>Six simulated people with seven phones are coming. They publish, watch each other and change now and then; the page Lab shows what each of them sees.</source>
        <translation>Идут шесть виртуальных людей с семью телефонами. Они публикуют, наблюдают друг за другом и время от времени меняются; страница «Лаборатория» показывает, что видит каждый из них.</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits, dots and dashes make one, or a whole address such as sip:alice@example.com.</source>
        <translation>«%1» — не имя: оно состоит из букв, цифр, точек и дефисов, либо это полный адрес вида sip:alice@example.com.</translation>
    </message>
    <message>
        <source>Say whom the phone is to watch: a name of the lab, or an address such as sip:alice@example.com.</source>
        <translation>Укажите, за кем телефону наблюдать: имя в лаборатории или адрес вида sip:alice@example.com.</translation>
    </message>
</context>
<context>
    <name>gui::Ladder</name>
    <message>
        <source>unknown</source>
        <comment>a phone that does not say who it is</comment>
        <translation>неизвестный</translation>
    </message>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>не читается: %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>media type, size</comment>
        <translation>%1, %2 байт</translation>
    </message>
    <message>
        <source>again</source>
        <comment>message that was sent once more</comment>
        <translation>повтор</translation>
    </message>
</context>
<context>
    <name>gui::LadderDiagram</name>
    <message>
        <source>Ladder of the dialog</source>
        <translation>Диаграмма диалога</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – повтор</translation>
    </message>
</context>
<context>
    <name>gui::ListsForm</name>
    <message>
        <source>Lists and their contacts</source>
        <translation>Списки и их контакты</translation>
    </message>
    <message>
        <source>There is no list yet. Add one, and then the contacts in it.</source>
        <translation>Списков пока нет. Добавьте список, а потом контакты в него.</translation>
    </message>
    <message>
        <source>Address of a new contact: bob@example.com</source>
        <translation>Адрес нового контакта: bob@example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Доб&amp;авить</translation>
    </message>
    <message>
        <source>A&amp;dd to %1</source>
        <comment>a list</comment>
        <translation>Доб&amp;авить в %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address, such as bob@example.com.</source>
        <translation>«%1» — не адрес вида bob@example.com.</translation>
    </message>
    <message>
        <source>%1 is on that list already.</source>
        <translation>%1 уже есть в этом списке.</translation>
    </message>
    <message>
        <source>New list</source>
        <comment>name of a list</comment>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Что добавить</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Контакт из другого списка</translation>
    </message>
    <message>
        <source>List elsewhere</source>
        <translation>Список в другом месте</translation>
    </message>
    <message>
        <source>Path below the XCAP root: resource-lists/users/…/~~/…</source>
        <translation>Путь от корня XCAP: resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>Address of the list: http://…/resource-lists/users/…/~~/…</source>
        <translation>Адрес списка: http://…/resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path below the XCAP root, such as resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>«%1» — не путь от корня XCAP вида resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a list, which begins with http:// or https://.</source>
        <translation>«%1» — не адрес списка; он начинается с http:// или https://.</translation>
    </message>
</context>
<context>
    <name>gui::ListsModel</name>
    <message>
        <source>List without a name</source>
        <translation>Список без имени</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>Контакт из другого списка</translation>
    </message>
    <message>
        <source>List of another document</source>
        <translation>Список из другого документа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Списку нужно имя.</translation>
    </message>
    <message>
        <source>A contact needs an address.</source>
        <translation>Контакту нужен адрес.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 там уже есть.</translation>
    </message>
    <message>
        <source>It cannot stand there: contacts stand in lists, and no list in itself.</source>
        <translation>Там ему не место: контакты стоят в списках, а список не может стоять в самом себе.</translation>
    </message>
</context>
<context>
    <name>gui::LogLevelMenu</name>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Уровни</translation>
    </message>
    <message>
        <source>What is written to the log, for each category</source>
        <translation>Что пишется в журнал по каждой категории</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>Как всё остальное</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>отладка</translation>
    </message>
    <message>
        <source>info</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критическая ошибка</translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Words of the lines to show</source>
        <translation>Слова из нужных строк</translation>
    </message>
    <message>
        <source>Filter the lines by words</source>
        <translation>Отобрать строки по словам</translation>
    </message>
    <message>
        <source>Show lines of this level and above</source>
        <translation>Показать строки этого уровня и выше</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>level</comment>
        <translation>%1 и выше</translation>
    </message>
    <message>
        <source>Show lines of this category only</source>
        <translation>Показать строки только этой категории</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Строки журнала</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all lines</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the log stands still</comment>
        <translation>пауза</translation>
    </message>
    <message>
        <source>Nobody collects the log of this program.</source>
        <translation>Журнал этой программы никто не собирает.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln строка не подходит под отбор.</numerusform>
            <numerusform>Ни одна из %Ln строк не подходит под отбор.</numerusform>
            <numerusform>Ни одна из %Ln строк не подходит под отбор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been logged since. Set a lower level under Levels to see more of what the server does.</source>
        <translation>С тех пор ничего не записано. Чтобы увидеть больше, задайте более низкий уровень в меню «Уровни».</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Журналы (*.log)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записывается: %2</translation>
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
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>%1 – Hereabouts</source>
        <comment>page</comment>
        <translation>%1 – Hereabouts</translation>
    </message>
    <message>
        <source>The database is out of reach: %1</source>
        <translation>База данных недоступна: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Приём на %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n подписка</numerusform>
            <numerusform>%n подписки</numerusform>
            <numerusform>%n подписок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n наблюдатель ждёт</numerusform>
            <numerusform>%n наблюдателя ждут</numerusform>
            <numerusform>%n наблюдателей ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hereabouts</source>
        <translation>О программе Hereabouts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;A SIP presence server with a window to its state.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;Сервер присутствия SIP с окном, в котором видно его состояние.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message>
        <source>The database is out of reach: %1. Until it is back, what would change something is answered with 503.</source>
        <translation>База данных недоступна: %1. Пока её нет, на всё, что изменило бы что-либо, ответ — 503.</translation>
    </message>
    <message>
        <source>All is well: running for %1, and all that was acknowledged is on disk.</source>
        <translation>Всё в порядке: работает %1, и всё подтверждённое записано на диск.</translation>
    </message>
    <message>
        <source>The database is out of reach. The log says more.</source>
        <translation>База данных недоступна. Подробнее — в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>%n строку не удалось записать в базу данных. Какую — сказано в журнале.</numerusform>
            <numerusform>%n строки не удалось записать в базу данных. Какие — сказано в журнале.</numerusform>
            <numerusform>%n строк не удалось записать в базу данных. Какие — сказано в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take its NOTIFYs.</source>
        <translation>%1 не принимает свои NOTIFY.</translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>NOTIFY %n подписки не доходят.</numerusform>
            <numerusform>NOTIFY %n подписок не доходят.</numerusform>
            <numerusform>NOTIFY %n подписок не доходят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n наблюдатель ждёт решения.</numerusform>
            <numerusform>%n наблюдателя ждут решения.</numerusform>
            <numerusform>%n наблюдателей ждут решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 просит видеть %2.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and everybody is believed to be who he says: auth.mode is none.</source>
        <translation>Другим машинам этот сервер доступен, и каждому верят на слово: auth.mode равно none.</translation>
    </message>
    <message>
        <source>Passwords are required, and there is no user yet: no phone can log in.</source>
        <translation>Нужны пароли, а пользователей ещё нет: ни один телефон не сможет войти.</translation>
    </message>
</context>
<context>
    <name>gui::NewDocumentDialog</name>
    <message>
        <source>Import a document</source>
        <translation>Импортировать документ</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Пользователь:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Начать с:</translation>
    </message>
    <message>
        <source>Whose document is it to be?</source>
        <translation>Чей это будет документ?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>До сохранения ничего не записывается.</translation>
    </message>
    <message>
        <source>There is such a document: the file will stand in it as a change that is not stored yet.</source>
        <translation>Такой документ есть: текст файла будет в нём изменением, которое ещё не сохранено.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>There is such a document already: it will be opened.</source>
        <translation>Такой документ уже есть: он будет открыт.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Type into a phone</source>
        <translation>Ввести в телефон</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What needs you; Enter leads to the page that helps</source>
        <translation>Что требует внимания; Enter ведёт на нужную страницу</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Счётчики</translation>
    </message>
    <message>
        <source>Presentities</source>
        <translation>Абоненты</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Watchers waiting</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>NOTIFYs sent</source>
        <translation>Отправлено NOTIFY</translation>
    </message>
    <message>
        <source>NOTIFYs refused</source>
        <translation>Отказов на NOTIFY</translation>
    </message>
    <message>
        <source>NOTIFYs unanswered</source>
        <translation>NOTIFY без ответа</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Отклонено запросов</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Сообщений принято</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Сообщений отправлено</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/с</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Время фиксации</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> мс</translation>
    </message>
    <message>
        <source>NOTIFYs that wait</source>
        <translation>NOTIFY в ожидании</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Nothing. Nobody waits for a decision, and every NOTIFY arrives.</source>
        <translation>Ничего. Никто не ждёт решения, и все NOTIFY доходят.</translation>
    </message>
    <message>
        <source>Nothing, for nobody is here yet. Point a softphone at one of the addresses, or let a few simulated people show what the server does.</source>
        <translation>Ничего, ведь здесь пока никого нет. Направьте программный телефон на один из адресов или пусть несколько виртуальных людей покажут, что умеет сервер.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Asked for a password</source>
        <comment>requests</comment>
        <translation>Запрошен пароль</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <comment>requests</comment>
        <translation>Неверный пароль</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <comment>requests</comment>
        <translation>Неизвестный пользователь</translation>
    </message>
    <message>
        <source>Too late, asked again</source>
        <comment>requests</comment>
        <translation>Поздно, спрошен снова</translation>
    </message>
    <message>
        <source>Played again</source>
        <comment>requests</comment>
        <translation>Повтор чужого ответа</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>requests</comment>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>requests</comment>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>Requests of SIP and XCAP that were not served because of who sent them. Every phone is asked for its password once.</source>
        <translation>Запросы SIP и XCAP, которые не обслужены из-за того, кто их послал. Пароль один раз спрашивают у каждого телефона.</translation>
    </message>
    <message>
        <source>How often each setting of the section limits kept something out since the start.</source>
        <translation>Сколько раз каждая настройка раздела limits что-то не пропустила с момента запуска.</translation>
    </message>
    <message>
        <source>Limits reached: %1</source>
        <translation>Достигнуты пределы: %1</translation>
    </message>
</context>
<context>
    <name>gui::PhoneAddresses</name>
    <message>
        <source>SIP over %1</source>
        <comment>UDP</comment>
        <translation>SIP по %1</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Корень XCAP</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Any user name will do, and nobody has to log in.</source>
        <translation>Один из них — сервер SIP или исходящий прокси телефона. Имя пользователя любое, входить никому не нужно.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. The phone logs in with the name and password of a user.</source>
        <translation>Один из них — сервер SIP или исходящий прокси телефона. Телефон входит с именем и паролем пользователя.</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Passwords are required and there is no user yet: add one on the page Users.</source>
        <translation>Один из них — сервер SIP или исходящий прокси телефона. Нужны пароли, а пользователей ещё нет: добавьте на странице «Пользователи».</translation>
    </message>
</context>
<context>
    <name>gui::PhoneLogModel</name>
    <message>
        <source>→ out</source>
        <comment>a message</comment>
        <translation>→ исх.</translation>
    </message>
    <message>
        <source>← in</source>
        <comment>a message</comment>
        <translation>← вх.</translation>
    </message>
    <message>
        <source>✕ dropped</source>
        <comment>a message</comment>
        <translation>✕ потеряно</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>in or out</comment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>gui::PhoneModel</name>
    <message>
        <source>sees %1</source>
        <comment>a presentity</comment>
        <translation>видит %1</translation>
    </message>
    <message>
        <source>hears who watches %1</source>
        <translation>узнаёт, кто наблюдает за %1</translation>
    </message>
    <message>
        <source>Last NOTIFY: %1</source>
        <translation>Последний NOTIFY: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Истекает: %1</translation>
    </message>
    <message>
        <source>Entity-tag %1, expires: %2</source>
        <translation>Entity-tag %1, истекает: %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>At the server</source>
        <comment>registered, active</comment>
        <translation>На сервере</translation>
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
        <translation> с</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● доступен</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ недоступен</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>An activity of RFC 4480</source>
        <translation>Занятие по RFC 4480</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>нет занятия</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Состо&amp;яние:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What its user has to say</source>
        <translation>Что хочет сказать пользователь</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Заметка:</translation>
    </message>
    <message>
        <source>Expiry of the publication</source>
        <translation>Срок публикации</translation>
    </message>
    <message>
        <source>Ex&amp;pires in:</source>
        <translation>Сро&amp;к:</translation>
    </message>
    <message>
        <source>Whom to watch: a name of the lab, or an address</source>
        <translation>За кем наблюдать: имя в лаборатории или адрес</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>Expiry of the subscription</source>
        <translation>Срок подписки</translation>
    </message>
    <message>
        <source>&amp;Watch:</source>
        <translation>&amp;Наблюдать:</translation>
    </message>
    <message>
        <source>Answer to NOTIFYs</source>
        <translation>Ответ на NOTIFY</translation>
    </message>
    <message>
        <source>answer with 200</source>
        <translation>отвечать 200</translation>
    </message>
    <message>
        <source>leave them unanswered</source>
        <translation>не отвечать</translation>
    </message>
    <message>
        <source>answer with 481: no such dialog</source>
        <translation>отвечать 481: нет такого диалога</translation>
    </message>
    <message>
        <source>answer with 486: busy</source>
        <translation>отвечать 486: занят</translation>
    </message>
    <message>
        <source>answer with 500: failed</source>
        <translation>отвечать 500: сбой</translation>
    </message>
    <message>
        <source>&amp;NOTIFYs:</source>
        <translation>NO&amp;TIFY:</translation>
    </message>
    <message>
        <source>Rea&amp;chable</source>
        <translation>Дост&amp;упен по сети</translation>
    </message>
    <message>
        <source>Without it no word comes in or goes out, as without network</source>
        <translation>Без этого ничто не приходит и не уходит, как без сети</translation>
    </message>
    <message>
        <source>Re&amp;gistered</source>
        <translation>За&amp;регистрирован</translation>
    </message>
    <message>
        <source>Keeps a registration at the server</source>
        <translation>Поддерживает регистрацию на сервере</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Сеть:</translation>
    </message>
    <message>
        <source>What the phone did last</source>
        <translation>Что телефон делал в последнее время</translation>
    </message>
    <message>
        <source>Choose a phone to see what it does and to tell it what to do.</source>
        <translation>Выберите телефон, чтобы увидеть, что он делает, и сказать ему, что делать.</translation>
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
        <translation>● доступен</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ недоступен</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, why it is not published</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>– nothing published</source>
        <translation>– ничего не опубликовано</translation>
    </message>
    <message>
        <source>– nothing</source>
        <comment>seen</comment>
        <translation>– ничего</translation>
    </message>
    <message>
        <source>– nothing yet</source>
        <comment>seen</comment>
        <translation>– пока ничего</translation>
    </message>
    <message>
        <source>– who watches</source>
        <comment>watcher information</comment>
        <translation>– кто наблюдает</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– неизвестно</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>status code</comment>
        <translation>отказ: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>the server</comment>
        <translation>запрос…</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрирован</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зарегистрирован</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт разрешения</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>reason</comment>
        <translation>завершено: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>удаляется</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен по сети</translation>
    </message>
    <message>
        <source>leaves them unanswered</source>
        <comment>NOTIFYs</comment>
        <translation>не отвечает на них</translation>
    </message>
    <message>
        <source>answers them</source>
        <comment>NOTIFYs</comment>
        <translation>отвечает на них</translation>
    </message>
    <message>
        <source>answers them with %1</source>
        <comment>NOTIFYs, status code</comment>
        <translation>отвечает на них %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>NOTIFYs</comment>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>number of NOTIFYs, 3 s ago</comment>
        <translation>%1, последний %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>3 s</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>3 s</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>refused: wants a password</source>
        <translation>отказ: нужен пароль</translation>
    </message>
</context>
<context>
    <name>gui::PhoneTree</name>
    <message>
        <source>Phones of the lab, and what each sees</source>
        <translation>Телефоны лаборатории и что видит каждый</translation>
    </message>
</context>
<context>
    <name>gui::PresenceCards</name>
    <message>
        <source>The presence document as cards</source>
        <translation>Документ присутствия в виде карточек</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>its state</comment>
        <translation>Служба %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID устройства</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>Класс службы</translation>
    </message>
    <message>
        <source>User input</source>
        <translation>Ввод пользователя</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>RPID</comment>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Отметка времени</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of an element</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
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
        <translation>Абоненты</translation>
    </message>
    <message>
        <source>Address, activity or note: alice meeting</source>
        <translation>Адрес, занятие или заметка: alice meeting</translation>
    </message>
    <message>
        <source>Filter the presentities by words</source>
        <translation>Отобрать абонентов по словам</translation>
    </message>
    <message>
        <source>Show this state only</source>
        <translation>Показать только это состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>With waiting watchers</source>
        <translation>С ждущими наблюдателями</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The publication of %1 is removed.</source>
        <translation>Публикация %1 удалена.</translation>
    </message>
    <message>
        <source>Nobody is present yet.

Point a softphone at %1 and let it publish its presence; it will appear here. Show me brings a few simulated people meanwhile.</source>
        <translation>Пока никто не присутствует.

Направьте программный телефон на %1 и пусть он опубликует присутствие; оно появится здесь. А «Показать пример» приведёт тем временем несколько виртуальных людей.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message>
        <source>Details of the presentity</source>
        <translation>Подробности об абоненте</translation>
    </message>
    <message>
        <source>The composed document as XML</source>
        <translation>Составленный документ как XML</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Присутствие</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>P&amp;ublications</source>
        <translation>П&amp;убликации</translation>
    </message>
    <message>
        <source>Vie&amp;w as…</source>
        <translation>&amp;Глазами…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>What was published, as XML</source>
        <translation>Опубликованное как XML</translation>
    </message>
    <message>
        <source>Choose a publication to see what was sent.</source>
        <translation>Выберите публикацию, чтобы увидеть, что было прислано.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>Что изменилось с открытия окна; по всем абонентам вместе хранится последнее %n изменение.</numerusform>
            <numerusform>Что изменилось с открытия окна; по всем абонентам вместе хранятся последние %n изменения.</numerusform>
            <numerusform>Что изменилось с открытия окна; по всем абонентам вместе хранятся последние %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Choose a presentity above to see all about it.</source>
        <translation>Выберите абонента выше, чтобы увидеть о нём всё.</translation>
    </message>
    <message>
        <source>%1 is not known any more.</source>
        <translation>%1 больше не известен.</translation>
    </message>
</context>
<context>
    <name>gui::PresentityModel</name>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● доступен</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ недоступен</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– неизвестно</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>watchers</comment>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Истечёт</translation>
    </message>
</context>
<context>
    <name>gui::PublicationModel</name>
    <message>
        <source>never</source>
        <comment>expires</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Entity-tag</source>
        <translation>Entity-tag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of content</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message>
        <source>10 min ago</source>
        <translation>10 мин назад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegistrationModel</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Получено от</translation>
    </message>
</context>
<context>
    <name>gui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Address, contact or user agent: alice linphone</source>
        <translation>Адрес, контакт или программа: alice linphone</translation>
    </message>
    <message>
        <source>Filter the registrations by words</source>
        <translation>Отобрать регистрации по словам</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>No phone is registered.

Let a softphone register at %1; it will appear here. Show me brings a few simulated phones meanwhile.</source>
        <translation>Ни один телефон не зарегистрирован.

Пусть программный телефон зарегистрируется на %1; он появится здесь. А «Показать пример» приведёт тем временем несколько виртуальных телефонов.</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>Имя правила</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; each rule has a name of its own</source>
        <translation>Буквы, цифры, «-», «_» и «.»; у каждого правила своё имя</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Что делает правило</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>И&amp;мя:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Кто:</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>Ко&amp;гда:</translation>
    </message>
    <message>
        <source>Doe&amp;s:</source>
        <comment>what a rule does</comment>
        <translation>Д&amp;елает:</translation>
    </message>
    <message>
        <source>Sh&amp;ows:</source>
        <comment>what a rule shows</comment>
        <translation>&amp;Показ:</translation>
    </message>
    <message>
        <source>The rule has parts that only the source shows, and they stay as they are: %1.</source>
        <translation>В правиле есть части, которые показывает только исходный текст; они останутся как есть: %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleGrantsBox</name>
    <message>
        <source>&amp;Everything</source>
        <comment>is shown</comment>
        <translation>Вс&amp;ё</translation>
    </message>
    <message>
        <source>All services, the person and all devices, with all details</source>
        <translation>Все службы, человек и все устройства со всеми подробностями</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>services</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Подробности:</translation>
    </message>
    <message>
        <source>Activity at the keyboard</source>
        <translation>Активность за клавиатурой</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <comment>activity at it</comment>
        <translation>Клавиатура:</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Все подробности</translation>
    </message>
    <message>
        <source>Others:</source>
        <comment>elements that are shown</comment>
        <translation>Другие:</translation>
    </message>
</context>
<context>
    <name>gui::RuleMembersBox</name>
    <message>
        <source>Whom the rule means</source>
        <translation>Кого касается правило</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Эти</translation>
    </message>
    <message>
        <source>Anyone, identified or not</source>
        <translation>Кто угодно, опознанный или нет</translation>
    </message>
    <message>
        <source>Those the rule means, and exceptions</source>
        <translation>Те, кого касается правило, и исключения</translation>
    </message>
    <message>
        <source>bob@example.com, example.com, or * for everybody</source>
        <translation>bob@example.com, example.com или * для всех</translation>
    </message>
    <message>
        <source>An address or a domain to add</source>
        <translation>Добавляемый адрес или домен</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>The rule means this one too</source>
        <translation>Правило касается и этого</translation>
    </message>
    <message>
        <source>&amp;Except</source>
        <comment>a button</comment>
        <translation>К&amp;роме</translation>
    </message>
    <message>
        <source>The rule does not mean this one, though it means the others of the domain or group that is selected</source>
        <translation>Правило не касается этого, хотя касается других из выбранного домена или группы</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Who stays unidentified</source>
        <translation>Тот, кто остаётся неопознанным</translation>
    </message>
    <message>
        <source>What only the source can say</source>
        <translation>То, что можно сказать только в исходном тексте</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>кроме %1</translation>
    </message>
    <message>
        <source>%1, as decided on the page Approvals</source>
        <translation>%1, по решению на странице «Разрешения»</translation>
    </message>
    <message>
        <source>A rule has to mean somebody: add another first, choose anyone, or remove the rule</source>
        <translation>Правило должно кого-то касаться: сначала добавьте другого, выберите кого угодно или удалите правило</translation>
    </message>
    <message>
        <source>The rule does not mean the selected one any more</source>
        <translation>Правило больше не касается выбранного</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an address, such as bob@example.com, nor a domain.</source>
        <translation>«%1» — не адрес вида bob@example.com и не домен.</translation>
    </message>
    <message>
        <source>The rule means %1 already.</source>
        <translation>Правило уже касается %1.</translation>
    </message>
</context>
<context>
    <name>gui::RuleMomentBox</name>
    <message>
        <source>The sphere in which the rule holds</source>
        <translation>Сфера, в которой действует правило</translation>
    </message>
    <message>
        <source>What phones publish as the sphere of the user, such as work or home; several with spaces between</source>
        <translation>То, что телефоны публикуют как сферу пользователя, например work или home; несколько — через пробел</translation>
    </message>
    <message>
        <source>In every sphere</source>
        <translation>В любой сфере</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>Добавить пер&amp;иод</translation>
    </message>
    <message>
        <source>Let the rule hold only between two times</source>
        <translation>Пусть правило действует только между двумя моментами</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Начало периода</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Конец периода</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>a time</comment>
        <translation>нача&amp;ло</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <comment>a time</comment>
        <translation>коне&amp;ц</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take this period away; without any the rule always holds</source>
        <translation>Убрать этот период; без периодов правило действует всегда</translation>
    </message>
</context>
<context>
    <name>gui::RulesForm</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>name</comment>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>There is no rule yet: watchers are decided about on the page Approvals. Add a rule to say who may see what.</source>
        <translation>Правил пока нет: о наблюдателях решают на странице «Разрешения». Добавьте правило о том, кто что может видеть.</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a rule</comment>
        <translation>Друзья</translation>
    </message>
</context>
<context>
    <name>gui::SeenBox</name>
    <message>
        <source>None</source>
        <comment>of the services</comment>
        <translation>Никакие</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the services</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>of the services</comment>
        <translation>Некоторые</translation>
    </message>
    <message>
        <source>Which of %1 are shown</source>
        <translation>Какие %1 показываются</translation>
    </message>
    <message>
        <source>What they are known by</source>
        <translation>По чему их узнают</translation>
    </message>
    <message>
        <source>Which class, address or id</source>
        <translation>Какой класс, адрес или идентификатор</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
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
        <translation>Вернуть значение по умолчанию: пусто</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Вернуть значение по умолчанию: %1</translation>
    </message>
    <message>
        <source>The command line says so; the file would not count.</source>
        <translation>Так задано в командной строке; файл не подействует.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Изменено, ещё не сохранено.</translation>
    </message>
    <message>
        <source>From the file.</source>
        <translation>Из файла.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>По умолчанию.</translation>
    </message>
    <message>
        <source>Counts after a restart.</source>
        <translation>Подействует после перезапуска.</translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message>
        <source>Listening addresses</source>
        <translation>Адреса приёма</translation>
    </message>
    <message>
        <source>Domains served</source>
        <translation>Обслуживаемые домены</translation>
    </message>
    <message>
        <source>Name told to peers</source>
        <translation>Имя для других серверов</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Файл базы данных</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Надёжность записи</translation>
    </message>
    <message>
        <source>Publications, shortest life</source>
        <translation>Публикации: кратчайший срок</translation>
    </message>
    <message>
        <source>Publications, longest life</source>
        <translation>Публикации: наибольший срок</translation>
    </message>
    <message>
        <source>Publications, usual life</source>
        <translation>Публикации: обычный срок</translation>
    </message>
    <message>
        <source>Subscriptions, shortest life</source>
        <translation>Подписки: кратчайший срок</translation>
    </message>
    <message>
        <source>Subscriptions, longest life</source>
        <translation>Подписки: наибольший срок</translation>
    </message>
    <message>
        <source>Subscriptions, usual life</source>
        <translation>Подписки: обычный срок</translation>
    </message>
    <message>
        <source>Registrations, shortest life</source>
        <translation>Регистрации: кратчайший срок</translation>
    </message>
    <message>
        <source>Registrations, longest life</source>
        <translation>Регистрации: наибольший срок</translation>
    </message>
    <message>
        <source>Registrations, usual life</source>
        <translation>Регистрации: обычный срок</translation>
    </message>
    <message>
        <source>Pause between NOTIFYs</source>
        <translation>Пауза между NOTIFY</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs</source>
        <translation>NOTIFY без ответа</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Повторить попытку через</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Разрешение не нужно</translation>
    </message>
    <message>
        <source>Remember who waits for</source>
        <translation>Помнить ждущих</translation>
    </message>
    <message>
        <source>Watchers no rule names</source>
        <translation>Наблюдатели вне правил</translation>
    </message>
    <message>
        <source>Rules that grant no part show</source>
        <translation>Правила без разрешений</translation>
    </message>
    <message>
        <source>Rules of the OMA</source>
        <translation>Правила OMA</translation>
    </message>
    <message>
        <source>Several publications</source>
        <translation>Несколько публикаций</translation>
    </message>
    <message>
        <source>Registered means open</source>
        <translation>Регистрация значит «доступен»</translation>
    </message>
    <message>
        <source>XCAP addresses</source>
        <translation>Адреса XCAP</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>Корень XCAP</translation>
    </message>
    <message>
        <source>Header of a trusted proxy</source>
        <translation>Заголовок доверенного прокси</translation>
    </message>
    <message>
        <source>HTTP: request line</source>
        <translation>HTTP: строка запроса</translation>
    </message>
    <message>
        <source>HTTP: size of the header</source>
        <translation>HTTP: размер заголовка</translation>
    </message>
    <message>
        <source>HTTP: header fields</source>
        <translation>HTTP: полей заголовка</translation>
    </message>
    <message>
        <source>HTTP: size of the body</source>
        <translation>HTTP: размер тела</translation>
    </message>
    <message>
        <source>HTTP: connections</source>
        <translation>HTTP: соединений</translation>
    </message>
    <message>
        <source>HTTP: connections of one address</source>
        <translation>HTTP: соединений с адреса</translation>
    </message>
    <message>
        <source>HTTP: requests of one connection</source>
        <translation>HTTP: запросов за соединение</translation>
    </message>
    <message>
        <source>HTTP: time for the header</source>
        <translation>HTTP: время на заголовок</translation>
    </message>
    <message>
        <source>HTTP: time for the body</source>
        <translation>HTTP: время на тело</translation>
    </message>
    <message>
        <source>HTTP: period of progress</source>
        <translation>HTTP: период продвижения</translation>
    </message>
    <message>
        <source>HTTP: bytes in a period</source>
        <translation>HTTP: байт за период</translation>
    </message>
    <message>
        <source>HTTP: time without a request</source>
        <translation>HTTP: время без запроса</translation>
    </message>
    <message>
        <source>Size of a SIP message</source>
        <translation>Размер сообщения SIP</translation>
    </message>
    <message>
        <source>SIP header fields</source>
        <translation>Полей заголовка SIP</translation>
    </message>
    <message>
        <source>Size of a SIP header</source>
        <translation>Размер заголовка SIP</translation>
    </message>
    <message>
        <source>Publications of a presentity</source>
        <translation>Публикаций у абонента</translation>
    </message>
    <message>
        <source>Contacts of a user</source>
        <translation>Контактов у пользователя</translation>
    </message>
    <message>
        <source>Subscriptions in all</source>
        <translation>Подписок всего</translation>
    </message>
    <message>
        <source>Subscriptions to a presentity</source>
        <translation>Подписок на абонента</translation>
    </message>
    <message>
        <source>Depth of a document</source>
        <translation>Глубина документа</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>Соединений TCP</translation>
    </message>
    <message>
        <source>Timer T1</source>
        <translation>Таймер T1</translation>
    </message>
    <message>
        <source>Timer T2</source>
        <translation>Таймер T2</translation>
    </message>
    <message>
        <source>Timer T4</source>
        <translation>Таймер T4</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Буфер приёма</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Управляющий сокет</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Уровень журнала</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Файл журнала</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>XCAP</source>
        <translation>XCAP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Approval and rules</source>
        <translation>Разрешения и правила</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> мс</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> байт</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Пароли</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Область (realm)</translation>
    </message>
    <message>
        <source>Ways of hashing</source>
        <translation>Способы хеширования</translation>
    </message>
    <message>
        <source>Phones that know MD5</source>
        <translation>Телефоны, знающие MD5</translation>
    </message>
    <message>
        <source>Life of a challenge</source>
        <translation>Срок запроса пароля</translation>
    </message>
    <message>
        <source>Answers remembered</source>
        <translation>Помнить ответов</translation>
    </message>
    <message>
        <source>Counts must rise</source>
        <translation>Счётчик должен расти</translation>
    </message>
    <message>
        <source>Old style of answers</source>
        <translation>Ответы старого образца</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Доверенные прокси</translation>
    </message>
    <message>
        <source>Ask as a proxy</source>
        <translation>Спрашивать как прокси</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>Пользователи и пароли</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Authorities&apos; file</source>
        <translation>Файл центров сертификации</translation>
    </message>
    <message>
        <source>Peers have to prove</source>
        <translation>Проверять другие серверы</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Сертификаты клиентов</translation>
    </message>
    <message>
        <source>TLS: time to agree</source>
        <translation>TLS: время на рукопожатие</translation>
    </message>
    <message>
        <source>TLS: handshakes under way</source>
        <translation>TLS: рукопожатий сразу</translation>
    </message>
    <message>
        <source>TLS: handshakes of one address</source>
        <translation>TLS: рукопожатий с адреса</translation>
    </message>
    <message>
        <source>Subscriptions at the end</source>
        <translation>Подписки при остановке</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Дампы памяти</translation>
    </message>
    <message>
        <source>Subscriptions of a watcher</source>
        <translation>Подписок у наблюдателя</translation>
    </message>
    <message>
        <source>Presentities in all</source>
        <translation>Абонентов всего</translation>
    </message>
    <message>
        <source>Elements of a document</source>
        <translation>Элементов в документе</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Атрибутов у элемента</translation>
    </message>
    <message>
        <source>Documents of a user</source>
        <translation>Документов пользователя</translation>
    </message>
    <message>
        <source>Bytes of a user&apos;s documents</source>
        <translation>Байт в документах пользователя</translation>
    </message>
    <message>
        <source>Requests a second, of an address</source>
        <translation>Запросов в секунду с адреса</translation>
    </message>
    <message>
        <source>Requests a second, of a user</source>
        <translation>Запросов в секунду от пользователя</translation>
    </message>
    <message>
        <source>Seconds saved up</source>
        <translation>Накопление, секунд</translation>
    </message>
    <message>
        <source>This machine is exempt</source>
        <translation>Без ограничений для этой машины</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Наибольшее ожидание</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Bytes to strangers</source>
        <translation>Байт незнакомым</translation>
    </message>
    <message>
        <source>TCP connections of an address</source>
        <translation>Соединений TCP с адреса</translation>
    </message>
    <message>
        <source>Names looked for in DNS</source>
        <translation>Имён, искомых в DNS</translation>
    </message>
    <message>
        <source>Longest look-up</source>
        <translation>Самый долгий поиск</translation>
    </message>
    <message>
        <source>Requests remembered</source>
        <translation>Запоминаемые запросы</translation>
    </message>
    <message>
        <source>Presentities that remember a watcher</source>
        <translation>Абонентов, которые помнят наблюдателя</translation>
    </message>
    <message>
        <source>XCAP root for phones</source>
        <translation>Корень XCAP для телефонов</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дня</numerusform>
            <numerusform> дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of an XCAP document</source>
        <translation>Размер документа XCAP</translation>
    </message>
    <message>
        <source>Depth of an XCAP document</source>
        <translation>Глубина документа XCAP</translation>
    </message>
    <message>
        <source>Elements of an XCAP document</source>
        <translation>Элементов в документе XCAP</translation>
    </message>
    <message>
        <source>Attributes of an XCAP element</source>
        <translation>Атрибутов у элемента XCAP</translation>
    </message>
    <message>
        <source>TCP: time without a word</source>
        <translation>TCP: время без сообщений</translation>
    </message>
    <message>
        <source>TCP: time for a message</source>
        <translation>TCP: время на сообщение</translation>
    </message>
    <message>
        <source>TCP: bytes the other side leaves unread</source>
        <translation>TCP: байтов, не прочитанных другой стороной</translation>
    </message>
    <message>
        <source>Size of the log file</source>
        <translation>Размер файла журнала</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>&amp;Restart the server</source>
        <translation>&amp;Перезапустить сервер</translation>
    </message>
    <message>
        <source>Something here is not right yet.</source>
        <translation>Здесь ещё не всё верно.</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Сохранено и действует.</translation>
    </message>
    <message>
        <source>Saved. These count after a restart of the server: %1.</source>
        <translation>Сохранено. После перезапуска сервера подействует: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>⚠ You may not write %1, and the server was told to read no other file: what is changed here cannot be saved.</source>
        <translation>⚠ Вам нельзя записывать в %1, а серверу указано не читать другого файла: изменённое здесь нельзя сохранить.</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <translation>Hereabouts не запускается</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Another program, perhaps another Hereabouts, may have the address. End it and try again, or listen at another port; phones must be told that port then.</source>
        <translation>Адрес, возможно, занят другой программой или другим Hereabouts. Завершите её и повторите или принимайте на другом порту; тогда этот порт нужно указать и телефонам.</translation>
    </message>
    <message>
        <source>Another Hereabouts may have the database open, or the file may not be written. End the other one and try again, or keep the state in another file.</source>
        <translation>База данных, возможно, открыта другим Hereabouts, или в файл нельзя писать. Завершите его и повторите или храните состояние в другом файле.</translation>
    </message>
    <message>
        <source>Another program may have the address for XCAP. Choose another one in the settings, or go on without XCAP.</source>
        <translation>Адрес для XCAP, возможно, занят другой программой. Выберите другой в настройках или продолжите без XCAP.</translation>
    </message>
    <message>
        <source>Choose another control socket in the settings, or end the program that has it.</source>
        <translation>Выберите в настройках другой управляющий сокет или завершите программу, которая его держит.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>port</comment>
        <translation>любой свободный</translation>
    </message>
    <message>
        <source>&amp;Use it this time</source>
        <translation>&amp;Использовать сейчас</translation>
    </message>
    <message>
        <source>Another &amp;port:</source>
        <translation>Другой п&amp;орт:</translation>
    </message>
    <message>
        <source>Another &amp;file:</source>
        <translation>Другой &amp;файл:</translation>
    </message>
    <message>
        <source>&amp;Go on without XCAP</source>
        <translation>Продолжить &amp;без XCAP</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Открыть файл</translation>
    </message>
    <message>
        <source>Correct the file and try again, or go on with the defaults this time; the file stays as it is.</source>
        <translation>Исправьте файл и повторите или на этот раз продолжите со значениями по умолчанию; файл останется как есть.</translation>
    </message>
    <message>
        <source>&amp;Go on with the defaults</source>
        <translation>Продолжить с &amp;умолчаниями</translation>
    </message>
    <message>
        <source>Choose other files in the settings, or take the addresses for TLS out of them. “hereabouts certificate” makes a certificate for a lab.</source>
        <translation>Выберите в настройках другие файлы или уберите оттуда адреса для TLS. «hereabouts certificate» создаёт сертификат для лаборатории.</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message>
        <source>… not answered yet</source>
        <comment>NOTIFY</comment>
        <translation>… ответа ещё нет</translation>
    </message>
    <message>
        <source>… looks up the address</source>
        <comment>NOTIFY</comment>
        <translation>… поиск адреса</translation>
    </message>
    <message>
        <source>… waits its interval</source>
        <comment>NOTIFY</comment>
        <translation>… ждёт интервала</translation>
    </message>
    <message>
        <source>… waits for the disk</source>
        <comment>NOTIFY</comment>
        <translation>… ждёт диска</translation>
    </message>
    <message>
        <source>… in the queue</source>
        <comment>NOTIFY</comment>
        <translation>… в очереди</translation>
    </message>
    <message>
        <source>– none sent</source>
        <comment>NOTIFY</comment>
        <translation>– не отправлялся</translation>
    </message>
    <message>
        <source>✗ no answer</source>
        <comment>to a NOTIFY</comment>
        <translation>✗ нет ответа</translation>
    </message>
    <message>
        <source>The last NOTIFY was sent and waits for its answer.</source>
        <translation>Последний NOTIFY отправлен и ждёт ответа.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: the address of the watcher is being looked up.</source>
        <translation>NOTIFY предстоит: ищется адрес наблюдателя.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: it waits until the least interval between two has passed.</source>
        <translation>NOTIFY предстоит: он ждёт, пока пройдёт наименьший интервал между двумя.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: what it speaks of is on its way to the disk.</source>
        <translation>NOTIFY предстоит: то, о чём он сообщает, ещё пишется на диск.</translation>
    </message>
    <message>
        <source>A NOTIFY is owed and waits for its turn.</source>
        <translation>NOTIFY предстоит и ждёт своей очереди.</translation>
    </message>
    <message>
        <source>No NOTIFY has been sent since the server was started, and none is owed.</source>
        <translation>С запуска сервера NOTIFY не отправлялся, и отправлять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>На последний NOTIFY никто не ответил (%n раз без ответа).</numerusform>
            <numerusform>На последний NOTIFY никто не ответил (%n раза без ответа).</numerusform>
            <numerusform>На последний NOTIFY никто не ответил (%n раз без ответа).</numerusform>
        </translation>
    </message>
    <message>
        <source>The watcher refused the last NOTIFY with %1.</source>
        <translation>Наблюдатель ответил на последний NOTIFY отказом %1.</translation>
    </message>
    <message>
        <source>The watcher has the current state.</source>
        <translation>Наблюдатель знает текущее состояние.</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>event package</comment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Last NOTIFY</source>
        <translation>Последний NOTIFY</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to the last NOTIFY</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id события</translation>
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
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Presentity, watcher, contact, user agent or Call-ID: alice bob</source>
        <translation>Абонент, наблюдатель, контакт, программа или Call-ID: alice bob</translation>
    </message>
    <message>
        <source>Filter the subscriptions by words</source>
        <translation>Отобрать подписки по словам</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <comment>subscription</comment>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>End</source>
        <comment>subscriptions</comment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End the selected subscriptions</source>
        <translation>Завершить выбранные подписки</translation>
    </message>
    <message>
        <source>End the selected subscriptions, with a reason</source>
        <translation>Завершить выбранные подписки с указанием причины</translation>
    </message>
    <message>
        <source>Which subscriptions to show</source>
        <translation>Какие подписки показать</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Неактивные</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Проблемные</translation>
    </message>
    <message>
        <source>The last NOTIFY was refused or not answered</source>
        <translation>Последний NOTIFY получил отказ или остался без ответа</translation>
    </message>
    <message>
        <source>Show this event package only</source>
        <translation>Показать только этот пакет событий</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Все пакеты</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>Отправляется %n NOTIFY.</numerusform>
            <numerusform>Отправляются %n NOTIFY.</numerusform>
            <numerusform>Отправляются %n NOTIFY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>%n подписка завершена как %1.</numerusform>
            <numerusform>%n подписки завершены как %1.</numerusform>
            <numerusform>%n подписок завершены как %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody watches anybody at the moment.

Add a contact in a softphone, or let the Lab watch somebody; each subscription appears here. Show me brings a few simulated people who do.</source>
        <translation>Сейчас никто ни за кем не наблюдает.

Добавьте контакт в программном телефоне или пусть кто-то понаблюдает из лаборатории; каждая подписка появится здесь. «Показать пример» приведёт несколько виртуальных людей, которые это делают.</translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln строка не подходит под отбор.</numerusform>
            <numerusform>Ни одна из %Ln строк не подходит под отбор.</numerusform>
            <numerusform>Ни одна из %Ln строк не подходит под отбор.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message>
        <source>now</source>
        <comment>moment</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>duration</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>duration</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficDetails</name>
    <message>
        <source>Choose a message to see the ladder of its dialog.</source>
        <translation>Выберите сообщение, чтобы увидеть диаграмму его диалога.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Исходный текст сообщения</translation>
    </message>
    <message>
        <source>Choose a message to see its source.</source>
        <translation>Выберите сообщение, чтобы увидеть его исходный текст.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficFilterBar</name>
    <message>
        <source>User, Call-ID, method, status: alice NOTIFY 4xx</source>
        <translation>Пользователь, Call-ID, метод, код: alice NOTIFY 4xx</translation>
    </message>
    <message>
        <source>Filter the messages by words</source>
        <translation>Отобрать сообщения по словам</translation>
    </message>
    <message>
        <source>Show this method only</source>
        <translation>Показать только этот метод</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Все методы</translation>
    </message>
    <message>
        <source>Show this kind of message only</source>
        <translation>Показать сообщения только этого рода</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>1xx: under way</source>
        <translation>1xx: в процессе</translation>
    </message>
    <message>
        <source>2xx: done</source>
        <translation>2xx: выполнено</translation>
    </message>
    <message>
        <source>3xx: elsewhere</source>
        <translation>3xx: в другом месте</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx: отказ</translation>
    </message>
    <message>
        <source>5xx: server failed</source>
        <translation>5xx: сбой сервера</translation>
    </message>
    <message>
        <source>6xx: refused everywhere</source>
        <translation>6xx: отказ везде</translation>
    </message>
    <message>
        <source>Status 300 and above, unreadable messages, and what was sent again</source>
        <translation>Коды от 300, нечитаемые сообщения и повторы</translation>
    </message>
</context>
<context>
    <name>gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>gui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>пауза, %n ждёт</numerusform>
            <numerusform>пауза, %n ждут</numerusform>
            <numerusform>пауза, %n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all messages</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gone</source>
        <comment>messages that were given up</comment>
        <translation>
            <numerusform>%n прежнее удалено</numerusform>
            <numerusform>%n прежних удалено</numerusform>
            <numerusform>%n прежних удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln сообщение не подходит под отбор.</numerusform>
            <numerusform>Ни одно из %Ln сообщений не подходит под отбор.</numerusform>
            <numerusform>Ни одно из %Ln сообщений не подходит под отбор.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still. Let it go on to see what has passed.</source>
        <translation>Список стоит. Снимите паузу, чтобы увидеть, что прошло за это время.</translation>
    </message>
    <message>
        <source>Save the messages as text</source>
        <translation>Сохранить сообщения как текст</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save the dialogs as a flow</source>
        <translation>Сохранить диалоги как сценарий</translation>
    </message>
    <message>
        <source>Flows (*.flow)</source>
        <translation>Сценарии (*.flow)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записывается: %2</translation>
    </message>
    <message>
        <source>No message has passed since this page was opened.

Point a softphone at %1; each message in and out will appear here. Show me brings a few simulated people who talk.</source>
        <translation>С открытия этой страницы не прошло ни одного сообщения.

Направьте программный телефон на %1; здесь появится каждое входящее и исходящее сообщение. «Показать пример» приведёт несколько виртуальных людей, которые разговаривают.</translation>
    </message>
</context>
<context>
    <name>gui::TrafficTable</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>gui::TrafficText</name>
    <message>
        <source>→ in</source>
        <comment>a message came</comment>
        <translation>→ вх.</translation>
    </message>
    <message>
        <source>← out</source>
        <comment>a message was sent</comment>
        <translation>← исх.</translation>
    </message>
    <message>
        <source>%1 – unreadable: %2</source>
        <comment>first words of a message, why</comment>
        <translation>%1 – не читается: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a response, method of its request</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – повтор</translation>
    </message>
    <message>
        <source>%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: %2 пришло с %3, от %4 кому %5, Call-ID %6, байт: %7</translation>
    </message>
    <message>
        <source>%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1: %2 отправлено на %3, от %4 кому %5, Call-ID %6, байт: %7</translation>
    </message>
    <message>
        <source>No TLS: %1</source>
        <translation>Нет TLS: %1</translation>
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
            <numerusform>%n наблюдатель ждёт решения.</numerusform>
            <numerusform>%n наблюдателя ждут решения.</numerusform>
            <numerusform>%n наблюдателей ждут решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 просит видеть %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts: %n наблюдатель ждёт</numerusform>
            <numerusform>Hereabouts: %n наблюдателя ждут</numerusform>
            <numerusform>Hereabouts: %n наблюдателей ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new asks</source>
        <translation>Спрашивает кто-то новый</translation>
    </message>
</context>
<context>
    <name>gui::UnknownBox</name>
    <message>
        <source>Elements of other specifications that are shown</source>
        <translation>Показываемые элементы других спецификаций</translation>
    </message>
    <message>
        <source>Element: mood-text</source>
        <translation>Элемент: mood-text</translation>
    </message>
    <message>
        <source>Name of an element</source>
        <translation>Имя элемента</translation>
    </message>
    <message>
        <source>Namespace: urn:example:mood</source>
        <translation>Пространство имён: urn:example:mood</translation>
    </message>
    <message>
        <source>Namespace of the element</source>
        <translation>Пространство имён элемента</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>element, namespace</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>gui::UserForm</name>
    <message>
        <source>Name and domain of the user</source>
        <translation>Имя и домен пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>&amp;Keep it readable in the database</source>
        <translation>&amp;Хранить в базе данных открытым текстом</translation>
    </message>
    <message>
        <source>For phones that are set up from the database, or if the realm is to change: hashes count for one realm only.</source>
        <translation>Для телефонов, которые настраиваются из базы данных, или на случай смены области (realm): хеши годятся только для одной.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <comment>password</comment>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>There is such a user already. Close this form and choose him in the table to give him another password.</source>
        <translation>Такой пользователь уже есть. Закройте форму и выберите его в таблице, чтобы дать другой пароль.</translation>
    </message>
    <message>
        <source>This server serves %1, not %2.</source>
        <comment>domains</comment>
        <translation>Этот сервер обслуживает %1, а не %2.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>password</comment>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Whoever can read the database will read this password.</source>
        <translation>Этот пароль прочтёт каждый, кто может читать базу данных.</translation>
    </message>
    <message>
        <source>The old password counts no more as soon as the new one is stored; the phones of this user must be told.</source>
        <translation>Старый пароль перестанет действовать, как только будет сохранён новый; его нужно ввести в телефоны этого пользователя.</translation>
    </message>
    <message>
        <source>The phone logs in with the name before the @ and this password. Only hashes of it are stored.</source>
        <translation>Телефон входит с именем перед @ и этим паролем. Хранятся только его хеши.</translation>
    </message>
    <message>
        <source>This user is gone.</source>
        <translation>Этого пользователя больше нет.</translation>
    </message>
</context>
<context>
    <name>gui::UserModel</name>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <comment>algorithms of hashing</comment>
        <translation>Входит по</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Хранение пароля</translation>
    </message>
    <message>
        <source>⚠ readable</source>
        <comment>password</comment>
        <translation>⚠ открыто</translation>
    </message>
    <message>
        <source>as hashes</source>
        <comment>password</comment>
        <translation>в виде хешей</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>password</comment>
        <translation>никак</translation>
    </message>
    <message>
        <source>⚠ nothing</source>
        <comment>algorithms</comment>
        <translation>⚠ ничего</translation>
    </message>
    <message>
        <source>Nothing is stored that this user could log in by: set a password.</source>
        <translation>Для этого пользователя не хранится ничего, с чем можно войти: задайте пароль.</translation>
    </message>
    <message>
        <source>Only the oldest hash is stored, as other servers write it. A new password stores the others too.</source>
        <translation>Хранится только самый старый хеш, как пишут его другие серверы. С новым паролем сохранятся и остальные.</translation>
    </message>
    <message>
        <source>The phone chooses one of these to hash its answer with.</source>
        <translation>Телефон выбирает один из них, чтобы хешировать свой ответ.</translation>
    </message>
    <message>
        <source>Whoever reads the database reads this password. A new password is kept as hashes unless you wish otherwise.</source>
        <translation>Этот пароль прочтёт каждый, кто читает базу данных. Новый пароль хранится в виде хешей, если вы не пожелаете иначе.</translation>
    </message>
    <message>
        <source>Nobody can read the password, here or in the database.</source>
        <translation>Пароль никто не может прочитать ни здесь, ни в базе данных.</translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Name, domain or algorithm: alice sha</source>
        <translation>Имя, домен или алгоритм: alice sha</translation>
    </message>
    <message>
        <source>Filter the users by words</source>
        <translation>Отобрать пользователей по словам</translation>
    </message>
    <message>
        <source>Which users to show</source>
        <translation>Каких пользователей показать</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Все пользователи</translation>
    </message>
    <message>
        <source>Readable passwords</source>
        <translation>С открытым паролем</translation>
    </message>
    <message>
        <source>MD5 alone</source>
        <translation>Только MD5</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Не могут войти</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Passwords are required: who publishes, subscribes, registers or uses XCAP logs in as one of these users.</source>
        <translation>Нужны пароли: кто публикует, подписывается, регистрируется или пользуется XCAP, входит как один из этих пользователей.</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and nobody has to log in: auth.mode is none. To change that, set it to required in the settings; it counts from the next start.</source>
        <translation>Другим машинам этот сервер доступен, а входить никому не нужно: auth.mode равно none. Чтобы это изменить, задайте в настройках required; подействует со следующего запуска.</translation>
    </message>
    <message>
        <source>Nobody has to log in, for only this machine can reach the server. With auth.mode = required in the settings everybody has to, from the next start.</source>
        <translation>Входить никому не нужно, ведь сервер доступен только с этой машины. Если задать в настройках auth.mode = required, со следующего запуска это придётся делать всем.</translation>
    </message>
    <message>
        <source>There is no user yet, and so no phone can log in.

Add a user, and type his name and password into his phone.</source>
        <translation>Пользователей пока нет, и ни один телефон не сможет войти.

Добавьте пользователя и введите его имя и пароль в его телефон.</translation>
    </message>
    <message>
        <source>There is no user.

Add those who are to log in, and then set auth.mode to required in the settings.</source>
        <translation>Пользователей нет.

Добавьте тех, кто должен входить, а потом задайте в настройках auth.mode равным required.</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>Удалить пользователя %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>Удалить %n пользователя?</numerusform>
            <numerusform>Удалить %n пользователей?</numerusform>
            <numerusform>Удалить %n пользователей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones are refused from now on. What they have published and subscribed stays until it expires, and their documents stay. The passwords cannot be brought back.</source>
        <translation>С этого момента их телефоны получают отказ. Их публикации и подписки остаются, пока не истекут, документы остаются. Пароли вернуть нельзя.</translation>
    </message>
    <message>
        <source>Nothing changes for their phones as long as nobody has to log in. Documents stay. The passwords cannot be brought back.</source>
        <translation>Для их телефонов ничего не изменится, пока входить никому не нужно. Документы остаются. Пароли вернуть нельзя.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>users</comment>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>gui::ViewAsPane</name>
    <message>
        <source>Watcher to view the presentity as</source>
        <translation>Наблюдатель, чьими глазами смотреть на абонента</translation>
    </message>
    <message>
        <source>View a&amp;s</source>
        <translation>Глазами &amp;наблюдателя</translation>
    </message>
    <message>
        <source>The decision, and why</source>
        <translation>Решение и почему оно такое</translation>
    </message>
    <message>
        <source>The document that the watcher gets</source>
        <translation>Документ, который получает наблюдатель</translation>
    </message>
    <message>
        <source>The watcher gets no document.</source>
        <translation>Наблюдатель не получает документа.</translation>
    </message>
    <message>
        <source>Type the address of a watcher above, of one who asked or of anybody, to see what he is told and which rules say so.</source>
        <translation>Введите выше адрес наблюдателя, того, кто спрашивал, или любого, чтобы увидеть, что ему сообщается и какие правила так решают.</translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message>
        <source>%1 waits for the approval of %2.</source>
        <translation>%1 ждёт разрешения от %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>%n наблюдатель из лаборатории ждёт разрешения.</numerusform>
            <numerusform>%n наблюдателя из лаборатории ждут разрешения.</numerusform>
            <numerusform>%n наблюдателей из лаборатории ждут разрешения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Approvals</source>
        <translation>Решить на странице «Разрешения»</translation>
    </message>
</context>
<context>
    <name>gui::WatcherModel</name>
    <message>
        <source>◔ pending</source>
        <comment>state of a watcher</comment>
        <translation>◔ на рассмотрении</translation>
    </message>
    <message>
        <source>◌ waiting</source>
        <comment>state of a watcher</comment>
        <translation>◌ ждёт</translation>
    </message>
    <message>
        <source>◎ let in, undecided</source>
        <comment>state of a watcher</comment>
        <translation>◎ впущен, не решено</translation>
    </message>
    <message>
        <source>● allowed</source>
        <comment>state of a watcher</comment>
        <translation>● разрешён</translation>
    </message>
    <message>
        <source>◐ politely blocked</source>
        <comment>state of a watcher</comment>
        <translation>◐ вежливо заблокирован</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <comment>state of a watcher</comment>
        <translation>⊘ заблокирован</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>state of a watcher that we do not know</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>It watches, and is told nothing until you decide.</source>
        <translation>Он наблюдает, но ничего не узнает, пока вы не решите.</translation>
    </message>
    <message>
        <source>Its subscription ended before anybody decided; the decision counts when it asks again.</source>
        <translation>Его подписка завершилась раньше, чем кто-либо решил; решение подействует, когда он спросит снова.</translation>
    </message>
    <message>
        <source>Nobody has decided; the server is set to let everybody in.</source>
        <translation>Никто не решил; сервер настроен впускать всех.</translation>
    </message>
    <message>
        <source>It may see the presentity.</source>
        <translation>Он может видеть абонента.</translation>
    </message>
    <message>
        <source>To it, the presentity looks absent.</source>
        <translation>Для него абонент выглядит отсутствующим.</translation>
    </message>
    <message>
        <source>It is refused, and told so.</source>
        <translation>Он получает отказ, и ему об этом сообщается.</translation>
    </message>
    <message>
        <source>The table of watchers says “%1”, which is no status of this server; it counts as pending.</source>
        <translation>В таблице наблюдателей стоит «%1», такого состояния у этого сервера нет; это считается ожиданием решения.</translation>
    </message>
    <message>
        <source>So say the presence rules of the presentity.</source>
        <translation>Так говорят правила присутствия абонента.</translation>
    </message>
    <message>
        <source>No rule matches it, and the server is set to refuse such watchers.</source>
        <translation>Ни одно правило к нему не подходит, а сервер настроен отказывать таким наблюдателям.</translation>
    </message>
    <message>
        <source>It is the presentity itself.</source>
        <translation>Это сам абонент.</translation>
    </message>
    <message>
        <source>So says the table of watchers.</source>
        <translation>Так говорит таблица наблюдателей.</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>display name</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Wants to see</source>
        <comment>presentity</comment>
        <translation>Хочет видеть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Сколько раз спрашивал</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>SUBSCRIBEs that made a dialog since the server was started</source>
        <translation>Запросы SUBSCRIBE, создавшие диалог, с запуска сервера</translation>
    </message>
</context>
<context>
    <name>gui::WindowSettingsPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Системный</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>На другом языке окно заговорит со следующего запуска.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Работать дальше в трее после закрытия окна</translation>
    </message>
    <message>
        <source>Otherwise closing the window stops the server.</source>
        <translation>Иначе закрытие окна останавливает сервер.</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window stops the server.</source>
        <translation>На этом рабочем столе нет трея; закрытие окна останавливает сервер.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The domains served; requests for others get 404. Empty: any domain is served (for a lab).</source>
        <translation>Обслуживаемые домены; запросы к другим получают 404. Пусто: обслуживается любой домен (для лаборатории).</translation>
    </message>
    <message>
        <source>Host name or address that peers reach this server by, for sockets that listen at all addresses. Empty: the machine&apos;s.</source>
        <translation>Имя узла или адрес, по которому сервер доступен другим, для сокетов, принимающих на всех адресах. Пусто: имя машины.</translation>
    </message>
    <message>
        <source>The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user&apos;s data folder.</source>
        <translation>Файл SQLite. Пусто: hereabouts/hereabouts.sqlite в папке данных пользователя.</translation>
    </message>
    <message>
        <source>strict: nothing is answered before it is on disk. relaxed: answers at once and writes behind; a power cut may lose the last second.</source>
        <translation>strict: никакого ответа, пока не записано на диск. relaxed: ответ сразу, запись потом; при отключении питания может пропасть последняя секунда.</translation>
    </message>
    <message>
        <source>The shortest life of a publication; a shorter one is refused with 423.</source>
        <translation>Кратчайший срок публикации; на меньший ответ — отказ 423.</translation>
    </message>
    <message>
        <source>The longest life of a publication; a longer one is shortened to it.</source>
        <translation>Наибольший срок публикации; больший сокращается до него.</translation>
    </message>
    <message>
        <source>The life of a publication that asks for none.</source>
        <translation>Срок публикации, которая не просит никакого.</translation>
    </message>
    <message>
        <source>The shortest life of a subscription; a shorter one is refused with 423.</source>
        <translation>Кратчайший срок подписки; на меньший ответ — отказ 423.</translation>
    </message>
    <message>
        <source>The longest life of a subscription; a longer one is shortened to it.</source>
        <translation>Наибольший срок подписки; больший сокращается до него.</translation>
    </message>
    <message>
        <source>The life of a subscription that asks for none.</source>
        <translation>Срок подписки, которая не просит никакого.</translation>
    </message>
    <message>
        <source>The shortest life of a registration; a shorter one is refused with 423.</source>
        <translation>Кратчайший срок регистрации; на меньший ответ — отказ 423.</translation>
    </message>
    <message>
        <source>The longest life of a registration; a longer one is shortened to it.</source>
        <translation>Наибольший срок регистрации; больший сокращается до него.</translation>
    </message>
    <message>
        <source>The life of a registration that asks for none.</source>
        <translation>Срок регистрации, которая не просит никакого.</translation>
    </message>
    <message>
        <source>The shortest time between two NOTIFYs of one subscription; what changes meanwhile is told in one. 0: no wait.</source>
        <translation>Наименьшее время между двумя NOTIFY одной подписки; об изменениях за это время сообщается в одном. 0: без ожидания.</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs in a row after which a subscription is removed.</source>
        <translation>Сколько NOTIFY подряд могут остаться без ответа, прежде чем подписка удаляется.</translation>
    </message>
    <message>
        <source>How long after an unanswered NOTIFY the newest state is tried again, if nothing changes before. 0: not before something changes.</source>
        <translation>Через сколько времени после NOTIFY без ответа снова сообщить новейшее состояние, если раньше ничего не изменится. 0: только когда что-то изменится.</translation>
    </message>
    <message>
        <source>Watchers without a decision see the presence at once instead of waiting for approval. A block still holds.</source>
        <translation>Наблюдатели, о которых не решено, сразу видят присутствие, а не ждут разрешения. Блокировка остаётся в силе.</translation>
    </message>
    <message>
        <source>How long a watcher that waits for approval is remembered without a subscription.</source>
        <translation>Сколько времени помнить наблюдателя, который ждёт разрешения, без подписки.</translation>
    </message>
    <message>
        <source>How several publications become one document. merge: services by id, the newest wins. newest: only the latest publication. all: every service of every publication.</source>
        <translation>Как из нескольких публикаций получается один документ. merge: службы по id, новейшая побеждает. newest: только последняя публикация. all: все службы всех публикаций.</translation>
    </message>
    <message>
        <source>A presentity that is registered and publishes nothing is shown as open.</source>
        <translation>Абонент, который зарегистрирован и ничего не публикует, показывается доступным.</translation>
    </message>
    <message>
        <source>What becomes of a watcher whom none of a presentity&apos;s rules names. confirm: waits for approval. block: is refused. Without rules he always waits.</source>
        <translation>Что делать с наблюдателем, которого не называет ни одно правило абонента. confirm: ждёт разрешения. block: отказ. Без правил он всегда ждёт.</translation>
    </message>
    <message>
        <source>What a rule shows that allows and grants no part of the document. nothing: as RFC 5025 has it. everything: as OpenSER had it.</source>
        <translation>Что показывает правило, которое разрешает наблюдать, но не разрешает ни одной части документа. nothing: по RFC 5025. everything: как было в OpenSER.</translation>
    </message>
    <message>
        <source>The largest SIP message taken; a larger one gets 513.</source>
        <translation>Наибольшее принимаемое сообщение SIP; большее получает 513.</translation>
    </message>
    <message>
        <source>The most header fields of a message; more get 400.</source>
        <translation>Наибольшее число полей заголовка в сообщении; при большем ответ — 400.</translation>
    </message>
    <message>
        <source>The most bytes before the body of a message; more get 513.</source>
        <translation>Наибольшее число байт перед телом сообщения; при большем ответ — 513.</translation>
    </message>
    <message>
        <source>The most subscriptions of the whole server; more get 503.</source>
        <translation>Наибольшее число подписок на всём сервере; сверх него ответ — 503.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T1, the round trip time to expect; a transaction gives up after 64 T1.</source>
        <translation>Таймер T1 из RFC 3261, ожидаемое время оборота; транзакция сдаётся через 64 T1.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T2, the longest interval between retransmissions.</source>
        <translation>Таймер T2 из RFC 3261, наибольший интервал между повторами.</translation>
    </message>
    <message>
        <source>RFC 3261 timer T4, how long a message may stay in the network.</source>
        <translation>Таймер T4 из RFC 3261, сколько сообщение может оставаться в сети.</translation>
    </message>
    <message>
        <source>Receive buffer asked for each UDP socket; the system may grant less, see the log.</source>
        <translation>Желаемый буфер приёма каждого сокета UDP; система может дать меньше, см. журнал.</translation>
    </message>
    <message>
        <source>The local socket for &apos;hereabouts ctl&apos;; none: no socket. Empty: hereabouts.sock in XDG_RUNTIME_DIR or, without that, beside the database.</source>
        <translation>Локальный сокет для «hereabouts ctl»; none: без сокета. Пусто: hereabouts.sock в XDG_RUNTIME_DIR или, если его нет, рядом с базой данных.</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, and others for single categories, as in info,sip=debug.</source>
        <translation>debug, info, warning или critical, и другие для отдельных категорий, например info,sip=debug.</translation>
    </message>
    <message>
        <source>File that gets the log besides standard error. Empty: none.</source>
        <translation>Файл, который получает журнал помимо стандартного потока ошибок. Пусто: никакой.</translation>
    </message>
    <message>
        <source>The header field in which a proxy on this machine says who asks, as in X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act for anybody.</source>
        <translation>Поле заголовка, в котором прокси на этой машине сообщает, кто спрашивает, например X-XCAP-Asserted-Identity. Пусто: кто спрашивает с этой машины, может действовать за любого.</translation>
    </message>
    <message>
        <source>The longest request line of HTTP; a longer one gets 414.</source>
        <translation>Самая длинная строка запроса HTTP; более длинная получает 414.</translation>
    </message>
    <message>
        <source>The most bytes of all header fields of a request; more get 431.</source>
        <translation>Наибольшее число байт во всех полях заголовка запроса; при большем ответ — 431.</translation>
    </message>
    <message>
        <source>The most header fields of a request; more get 431.</source>
        <translation>Наибольшее число полей заголовка запроса; при большем ответ — 431.</translation>
    </message>
    <message>
        <source>The largest body of a request; a larger one gets 413.</source>
        <translation>Наибольшее тело запроса; большее получает 413.</translation>
    </message>
    <message>
        <source>The most HTTP connections at a time; more get 503.</source>
        <translation>Наибольшее число соединений HTTP одновременно; сверх него ответ — 503.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which a proxy counts; more get 503.</source>
        <translation>Сколько из них может быть с одного адреса, каким считается и прокси; сверх этого ответ — 503.</translation>
    </message>
    <message>
        <source>After so many requests a connection is closed.</source>
        <translation>После стольких запросов соединение закрывается.</translation>
    </message>
    <message>
        <source>How long the header of a request may take from its first byte; then 408.</source>
        <translation>Сколько времени может идти заголовок запроса от первого байта; потом 408.</translation>
    </message>
    <message>
        <source>How long the body of a request may take; then 408.</source>
        <translation>Сколько времени может идти тело запроса; потом 408.</translation>
    </message>
    <message>
        <source>In each such period of a body, and of an answer that is being read, http.progress_bytes must pass; else 408, or the end of the connection.</source>
        <translation>За каждый такой период передачи тела или чтения ответа должно пройти http.progress_bytes; иначе 408 или конец соединения.</translation>
    </message>
    <message>
        <source>What must pass in each http.progress_time.</source>
        <translation>Сколько должно пройти за каждый http.progress_time.</translation>
    </message>
    <message>
        <source>How long a connection may wait for its next request; then it is closed.</source>
        <translation>Сколько соединение может ждать следующего запроса; потом оно закрывается.</translation>
    </message>
    <message>
        <source>required: who publishes, subscribes, registers or uses XCAP proves by a password who he is. none: everybody is believed. auto: required as soon as other machines can reach an address listened at.</source>
        <translation>required: кто публикует, подписывается, регистрируется или пользуется XCAP, доказывает паролем, кто он. none: верят каждому. auto: required, как только адрес приёма доступен другим машинам.</translation>
    </message>
    <message>
        <source>What users are asked for a password for. It is part of what is stored of passwords: after a change they must be set anew. Empty: the user&apos;s domain.</source>
        <translation>Для чего у пользователей спрашивают пароль. Это часть хранимых данных паролей: после изменения их нужно задать заново. Пусто: домен пользователя.</translation>
    </message>
    <message>
        <source>The ways of hashing offered, the strongest first on the wire: MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl before 8.8 gets the last one wrong.</source>
        <translation>Предлагаемые способы хеширования, сильнейший — первым в передаче: MD5, SHA-256, SHA-512-256. Старые телефоны знают только MD5, а curl до 8.8 ошибается в последнем.</translation>
    </message>
    <message>
        <source>Beginnings of the User-Agent of phones that give up when they are offered anything but MD5: they are offered MD5 alone, if auth.algorithms has it.</source>
        <translation>Начала User-Agent телефонов, которые сдаются, если им предложить что-то кроме MD5: им предлагается только MD5, если он есть в auth.algorithms.</translation>
    </message>
    <message>
        <source>How long a challenge may be answered; then a phone gets a new one.</source>
        <translation>Сколько времени можно отвечать на запрос пароля; потом телефон получает новый.</translation>
    </message>
    <message>
        <source>How many answers to challenges are remembered, so that none is taken twice. When there is no room, all phones get a new challenge.</source>
        <translation>Сколько ответов на запросы пароля помнить, чтобы ни один не был принят дважды. Когда места нет, все телефоны получают новый запрос.</translation>
    </message>
    <message>
        <source>The count of a phone&apos;s answers to one challenge must rise. Many phones begin anew with each request, and are asked once more then.</source>
        <translation>Счётчик ответов телефона на один запрос пароля должен расти. Многие телефоны с каждым запросом начинают заново; тогда их спрашивают ещё раз.</translation>
    </message>
    <message>
        <source>Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be played again while its challenge lives.</source>
        <translation>Принимаются ответы старого образца (RFC 2069, как у Pidgin). Записанный ответ можно воспроизвести, пока жив его запрос пароля.</translation>
    </message>
    <message>
        <source>Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody&apos;s.</source>
        <translation>Адреса прокси, чьему P-Asserted-Identity верят (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Пусто: никому.</translation>
    </message>
    <message>
        <source>SIP is challenged with 407 instead of 401, as by a proxy.</source>
        <translation>В SIP пароль запрашивается ответом 407, как у прокси, а не 401.</translation>
    </message>
    <message>
        <source>The most TCP connections of SIP at a time; more are closed at once.</source>
        <translation>Наибольшее число соединений TCP для SIP одновременно; лишние сразу закрываются.</translation>
    </message>
    <message>
        <source>The most of them from one address, as which all phones behind a router count; more are closed at once.</source>
        <translation>Сколько из них может быть с одного адреса, каким считаются все телефоны за маршрутизатором; лишние сразу закрываются.</translation>
    </message>
    <message>
        <source>The most publications that one presentity may have at a time; more get 403.</source>
        <translation>Наибольшее число публикаций одного абонента одновременно; сверх него ответ — 403.</translation>
    </message>
    <message>
        <source>The most contacts that one user may register at a time; more get 403.</source>
        <translation>Наибольшее число контактов, которые один пользователь может зарегистрировать одновременно; сверх него ответ — 403.</translation>
    </message>
    <message>
        <source>The most subscriptions of one watcher; more get 403.</source>
        <translation>Наибольшее число подписок одного наблюдателя; сверх него ответ — 403.</translation>
    </message>
    <message>
        <source>The most that may be published to or watched, each address counted once for each kind of event; more get 503.</source>
        <translation>Для скольких адресов можно публиковать и за сколькими наблюдать, каждый считается один раз для каждого вида событий; сверх этого ответ — 503.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in a published document; a deeper one gets 400.</source>
        <translation>Наибольшая вложенность элементов в публикуемом документе; при большей ответ — 400.</translation>
    </message>
    <message>
        <source>The most elements of a published document; one with more gets 400.</source>
        <translation>Наибольшее число элементов публикуемого документа; при большем ответ — 400.</translation>
    </message>
    <message>
        <source>The most attributes of one element of a published document, namespaces included; one with more gets 400.</source>
        <translation>Наибольшее число атрибутов одного элемента публикуемого документа, включая пространства имён; при большем ответ — 400.</translation>
    </message>
    <message>
        <source>The most XCAP documents that one user may keep; one more gets 507.</source>
        <translation>Наибольшее число документов XCAP у одного пользователя; на лишний ответ — 507.</translation>
    </message>
    <message>
        <source>The most bytes of all XCAP documents of one user; what would make them more gets 507.</source>
        <translation>Наибольшее число байт во всех документах XCAP одного пользователя; на то, что его превысит, ответ — 507.</translation>
    </message>
    <message>
        <source>How often requests may come from one address (of IPv6: from one network of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by HTTP 429. 0: as often as they like.</source>
        <translation>Как часто могут приходить запросы с одного адреса (в IPv6 — из одной сети в 64 бита), кроме доверенных прокси; сверх этого 503 с Retry-After, по HTTP 429. 0: сколько угодно.</translation>
    </message>
    <message>
        <source>How often one user who has proved who he is may ask for something; more get 500 with Retry-After, by HTTP 429. 0: as often as he likes.</source>
        <translation>Как часто может что-то просить один пользователь, доказавший, кто он; сверх этого 500 с Retry-After, по HTTP 429. 0: сколько угодно.</translation>
    </message>
    <message>
        <source>Who sent less than he may catches up with as much as he may send in so long a time.</source>
        <translation>Кто посылал меньше, чем мог, может наверстать столько, сколько разрешено за это время.</translation>
    </message>
    <message>
        <source>What comes from this machine may come as often as it likes.</source>
        <translation>С этой машины может приходить сколько угодно запросов.</translation>
    </message>
    <message>
        <source>When requests have to wait so long, those that begin something new get 503 with Retry-After, and when they have to wait twice as long, all. 0: they wait as long as it takes.</source>
        <translation>Когда запросам приходится ждать столько, начинающие что-то новое получают 503 с Retry-After, а когда вдвое дольше — все. 0: ждут сколько потребуется.</translation>
    </message>
    <message>
        <source>When the server has more memory than this, requests that begin something new get 503 with Retry-After; what there is goes on. 0: three quarters of what the machine, or the control group, has.</source>
        <translation>Когда сервер занимает больше памяти, запросы, начинающие что-то новое, получают 503 с Retry-After; уже начатое продолжается. 0: три четверти того, что есть у машины или у группы cgroup.</translation>
    </message>
    <message>
        <source>How many bytes are sent by UDP to an address that has not shown yet that it reads them: as many as came from it, three times as many, or any number. What is beyond is not sent. auto: unlimited where only this machine is listened to, else once if users have to prove who they are, else thrice.</source>
        <translation>Сколько байт отправляется по UDP на адрес, который ещё не показал, что читает их: столько, сколько с него пришло, втрое больше или сколько угодно. Лишнее не отправляется. auto: без предела, если приём только на этой машине, иначе столько же, если пользователи доказывают, кто они, иначе втрое.</translation>
    </message>
    <message>
        <source>Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or tls:ADDRESS:PORT, which needs tls.certificate. 0.0.0.0 and [::] are all addresses of this machine.</source>
        <translation>Где принимать: udp:АДРЕС:ПОРТ, tcp:АДРЕС:ПОРТ или tls:АДРЕС:ПОРТ, для чего нужен tls.certificate. 0.0.0.0 и [::] — все адреса этой машины.</translation>
    </message>
    <message>
        <source>What becomes of subscriptions when the server is stopped. keep: they go on after the next start. deactivate: their watchers are told that they ended, and may subscribe elsewhere.</source>
        <translation>Что делать с подписками при остановке сервера. keep: они продолжатся после следующего запуска. deactivate: наблюдателям сообщается, что подписки завершены, и они могут подписаться в другом месте.</translation>
    </message>
    <message>
        <source>The system may write the memory of a crashed server to a file, for who looks for the fault. Keys and what phones sent stand in it.</source>
        <translation>Система может записать память упавшего сервера в файл для того, кто ищет ошибку. В нём есть ключи и то, что присылали телефоны.</translation>
    </message>
    <message>
        <source>PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: this server&apos;s first, then those between it and its authority. &apos;hereabouts certificate&apos; makes one for a lab.</source>
        <translation>Файл PEM с сертификатом, который показывают приходящим по TLS, для SIP и XCAP: сначала сертификат сервера, потом промежуточные до центра сертификации. «hereabouts certificate» создаёт его для лаборатории.</translation>
    </message>
    <message>
        <source>PEM file of the certificate&apos;s key, RSA or EC, not encrypted. Empty: it stands in the file of the certificate.</source>
        <translation>Файл PEM с ключом сертификата, RSA или EC, не зашифрованный. Пусто: ключ стоит в файле сертификата.</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose certificates are believed. Empty: those that the system believes.</source>
        <translation>Файл PEM с центрами сертификации, которым верят. Пусто: те, которым верит система.</translation>
    </message>
    <message>
        <source>Whom this server connects to proves by a certificate of a believed authority that he is the domain, or address, that is meant (RFC 5922). false: for a lab only.</source>
        <translation>Тот, с кем соединяется этот сервер, доказывает сертификатом доверенного центра, что он и есть нужный домен или адрес (RFC 5922). false: только для лаборатории.</translation>
    </message>
    <message>
        <source>Whether who comes by TLS is asked for a certificate. none: he is not; phones have passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own connection (RFC 5923). required: without a good one nobody comes in.</source>
        <translation>Спрашивать ли сертификат у приходящих по TLS. none: нет; у телефонов есть пароли. requested: прокси, показавший годный, получает NOTIFY по своему же соединению (RFC 5923). required: без годного не войдёт никто.</translation>
    </message>
    <message>
        <source>How long a TLS handshake may take; then the connection is closed.</source>
        <translation>Сколько может длиться рукопожатие TLS; потом соединение закрывается.</translation>
    </message>
    <message>
        <source>The most TLS handshakes under way at one address listened at; more are closed at once.</source>
        <translation>Наибольшее число незавершённых рукопожатий TLS на одном адресе приёма; лишние соединения сразу закрываются.</translation>
    </message>
    <message>
        <source>The most of them with one peer&apos;s address, as which a NAT counts.</source>
        <translation>Сколько из них может быть с одного адреса, каким считается и NAT.</translation>
    </message>
    <message>
        <source>Where XCAP is served: http:ADDRESS:PORT, https:ADDRESS:PORT with tls.certificate, or none.</source>
        <translation>Где обслуживается XCAP: http:АДРЕС:ПОРТ, https:АДРЕС:ПОРТ при наличии tls.certificate или none.</translation>
    </message>
    <message>
        <source>The path of the XCAP root; phones are told http://HOST:PORT, or https://, and this.</source>
        <translation>Путь корня XCAP; телефонам сообщается http://УЗЕЛ:ПОРТ или https:// и этот путь.</translation>
    </message>
    <message>
        <source>The most names of other machines whose addresses are looked for in DNS at a time, and half as many of one domain; what is to be sent to more is tried again after notify.retry_interval.</source>
        <translation>Сколько имён других машин, самое большее, ищется в DNS одновременно, и вдвое меньше имён одного домена; отправка остальным повторяется через notify.retry_interval.</translation>
    </message>
    <message>
        <source>How long DNS may take to tell one of them; then there is no way to it, and a NOTIFY to it counts as not answered.</source>
        <translation>Сколько DNS может искать одно из них; затем пути к нему нет, и NOTIFY к нему считается оставшимся без ответа.</translation>
    </message>
    <message>
        <source>How many requests are remembered, that a repeated one gets the same answer: by UDP 32 seconds each, about a KiB of memory. At more than this, requests that begin something new get 503 with Retry-After, and at a quarter more, all.</source>
        <translation>Сколько запросов запоминается, чтобы повторённый получил тот же ответ: по UDP каждый на 32 секунды, около КиБ памяти. Если их больше, запросы, которые начинают что-то новое, получают 503 с Retry-After, а при превышении на четверть — все.</translation>
    </message>
    <message>
        <source>The most subscriptions to one presentity, and the most watchers that it remembers; more get 503.</source>
        <translation>Наибольшее число подписок на одного абонента и наблюдателей, которых он помнит; сверх него ответ — 503.</translation>
    </message>
    <message>
        <source>The most presentities that remember one watcher, because he asked; who asks for more gets 403.</source>
        <translation>Наибольшее число абонентов, которые помнят одного наблюдателя, потому что он спрашивал; сверх него ответ — 403.</translation>
    </message>
    <message>
        <source>The additions of the Open Mobile Alliance to presence rules count, which phones of the RCS kind write. If not, such rules are refused with 404, so that no phone believes that they hold.</source>
        <translation>Учитываются дополнения Open Mobile Alliance к правилам присутствия, которые пишут телефоны RCS. Если нет, такие правила отклоняются с кодом 404, чтобы телефон не считал, что они действуют.</translation>
    </message>
    <message>
        <source>The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff the address listened at, or server.advertised_host.</source>
        <translation>Корень XCAP, под которым его видят телефоны, например https://xcap.example.com/xcap-root, если перед сервером стоит прокси или имя. Пусто: узел, к которому обращён запрос; в xcap-diff — адрес, на котором сервер слушает, или server.advertised_host.</translation>
    </message>
    <message>
        <source>A TCP connection of SIP by which nothing comes for so long is closed.</source>
        <translation>Соединение TCP для SIP, по которому столько времени ничего не приходит, закрывается.</translation>
    </message>
    <message>
        <source>How long a message may take by TCP to come whole, the first one of a connection from its begin; then the connection is closed.</source>
        <translation>Сколько времени сообщение может приходить по TCP целиком, первое — считая от начала соединения; затем соединение закрывается.</translation>
    </message>
    <message>
        <source>How much may wait for the other side of a TCP connection to read it; at more the connection is closed.</source>
        <translation>Сколько может ждать, пока другая сторона соединения TCP это прочитает; при большем соединение закрывается.</translation>
    </message>
    <message>
        <source>The largest XCAP document; what would be larger gets 409.</source>
        <translation>Наибольший документ XCAP; что стало бы больше, получает 409.</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in an XCAP document; a deeper one gets 409.</source>
        <translation>Наибольшая вложенность элементов в документе XCAP; при большей ответ — 409.</translation>
    </message>
    <message>
        <source>The most elements of an XCAP document; one with more gets 409.</source>
        <translation>Наибольшее число элементов документа XCAP; при большем ответ — 409.</translation>
    </message>
    <message>
        <source>The most attributes of one element of an XCAP document, namespaces included; one with more gets 409.</source>
        <translation>Наибольшее число атрибутов одного элемента документа XCAP, включая пространства имён; при большем ответ — 409.</translation>
    </message>
    <message>
        <source>At this size the file gets .1 behind its name, in place of an older one, and a new one begins. 0: it grows.</source>
        <translation>При таком размере файл получает .1 в конце имени, на место более старого, и начинается новый. 0: файл растёт.</translation>
    </message>
</context>
</TS>
