<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>%n watcher(s) gain access</source>
        <translation>
            <numerusform>%n 个观察者获得访问权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) lose access</source>
        <translation>
            <numerusform>%n 个观察者失去访问权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see more</source>
        <translation>
            <numerusform>%n 个观察者看到更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see less</source>
        <translation>
            <numerusform>%n 个观察者看到更少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) see something else</source>
        <translation>
            <numerusform>%n 个观察者看到的内容有变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) are answered otherwise</source>
        <translation>
            <numerusform>%n 个观察者得到不同的应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain access: %1</source>
        <translation>获得访问权限：%1</translation>
    </message>
    <message>
        <source>Lose access: %1</source>
        <translation>失去访问权限：%1</translation>
    </message>
    <message>
        <source>See more: %1</source>
        <translation>看到更多：%1</translation>
    </message>
    <message>
        <source>See less: %1</source>
        <translation>看到更少：%1</translation>
    </message>
    <message>
        <source>See something else: %1</source>
        <translation>看到的内容有变：%1</translation>
    </message>
    <message>
        <source>Are answered otherwise: %1</source>
        <translation>得到不同的应答：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nobody watches this user.</source>
        <translation>没有人观察该用户。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n watcher(s).</source>
        <translation>
            <numerusform>%n 个观察者不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <comment>document, user</comment>
        <translation>删除 %2 的 %1？</translation>
    </message>
    <message>
        <source>Other documents speak of it: %1.</source>
        <translation>其他文档引用了它：%1。</translation>
    </message>
    <message>
        <source>No other document of the user speaks of it.</source>
        <translation>该用户的其他文档均未引用它。</translation>
    </message>
    <message>
        <source>Lists can no longer be watched at %1.</source>
        <translation>将无法再通过 %1 观察列表。</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source> except %1</source>
        <translation>（%1 除外）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last name</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, how many more</comment>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone</source>
        <comment>who may see</comment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Unidentified watchers</source>
        <translation>未识别身份的观察者</translation>
    </message>
    <message>
        <source>Whom the source names</source>
        <translation>源码中指定的对象</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>可查看全部</translation>
    </message>
    <message>
        <source>may watch, but is shown nothing</source>
        <translation>可以观察，但不显示任何内容</translation>
    </message>
    <message>
        <source>some %1</source>
        <comment>of the services</comment>
        <translation>部分%1</translation>
    </message>
    <message>
        <source>all details</source>
        <translation>全部细节</translation>
    </message>
    <message>
        <source>may see %1</source>
        <translation>可查看%1</translation>
    </message>
    <message>
        <source>must wait for a decision</source>
        <translation>须等待决定</translation>
    </message>
    <message>
        <source>may see nothing but absence</source>
        <translation>只能看到离线状态</translation>
    </message>
    <message>
        <source>may see nothing</source>
        <translation>不可查看任何内容</translation>
    </message>
    <message>
        <source>decided on the page Approvals</source>
        <translation>在“批准”页面决定</translation>
    </message>
    <message>
        <source>only in the sphere %1</source>
        <translation>仅在 %1 领域内</translation>
    </message>
    <message>
        <source> or </source>
        <comment>spheres</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>with conditions or grants of other kinds: %1</source>
        <translation>带有其他类型的条件或授权：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, may see what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>detail of presence</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>classes</source>
        <comment>detail of presence</comment>
        <translation>类</translation>
    </message>
    <message>
        <source>device addresses</source>
        <comment>detail of presence</comment>
        <translation>设备地址</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>detail of presence</comment>
        <translation>心情</translation>
    </message>
    <message>
        <source>what the place is like</source>
        <comment>detail of presence</comment>
        <translation>场所状况</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <comment>detail of presence</comment>
        <translation>场所类型</translation>
    </message>
    <message>
        <source>who may overhear</source>
        <comment>detail of presence</comment>
        <translation>旁听可能（隐私）</translation>
    </message>
    <message>
        <source>relationships</source>
        <comment>detail of presence</comment>
        <translation>关系</translation>
    </message>
    <message>
        <source>the sphere</source>
        <comment>detail of presence</comment>
        <translation>领域</translation>
    </message>
    <message>
        <source>status icons</source>
        <comment>detail of presence</comment>
        <translation>状态图标</translation>
    </message>
    <message>
        <source>the time zone</source>
        <comment>detail of presence</comment>
        <translation>时区</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>detail of presence</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>of the class</source>
        <comment>which services</comment>
        <translation>类为</translation>
    </message>
    <message>
        <source>with the id</source>
        <comment>which services</comment>
        <translation>标识为</translation>
    </message>
    <message>
        <source>at the address</source>
        <comment>which services</comment>
        <translation>地址为</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <comment>which services</comment>
        <translation>URI 方案为</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>which devices</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>of the service</source>
        <comment>which services</comment>
        <translation>服务为</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>what a rule does</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what a rule does</comment>
        <translation>询问</translation>
    </message>
    <message>
        <source>Block politely</source>
        <comment>what a rule does</comment>
        <translation>礼貌阻止</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>what a rule does</comment>
        <translation>阻止</translation>
    </message>
    <message>
        <source>They see what is granted below.</source>
        <translation>他们可以看到下方授权的内容。</translation>
    </message>
    <message>
        <source>They wait until somebody decides about them.</source>
        <translation>他们须等待有人作出决定。</translation>
    </message>
    <message>
        <source>They see absence, whatever is published.</source>
        <translation>无论发布了什么，他们都只看到离线。</translation>
    </message>
    <message>
        <source>They are refused, and are told so.</source>
        <translation>他们被拒绝，并会得到通知。</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>activity at the keyboard</comment>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Active or idle</source>
        <comment>activity at the keyboard</comment>
        <translation>活动或空闲</translation>
    </message>
    <message>
        <source>With the threshold of idleness</source>
        <comment>activity at the keyboard</comment>
        <translation>附带空闲阈值</translation>
    </message>
    <message>
        <source>With the time of the last input</source>
        <comment>activity at the keyboard</comment>
        <translation>附带最后输入时间</translation>
    </message>
    <message>
        <source>services</source>
        <comment>part of presence</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>part of presence</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of presence</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>%1 域的所有人</translation>
    </message>
    <message>
        <source>every identified watcher</source>
        <translation>所有已识别身份的观察者</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Presence rules</source>
        <translation>状态规则</translation>
    </message>
    <message>
        <source>Who may see the presence of the user.</source>
        <translation>谁可以查看该用户的呈现状态。</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>资源列表</translation>
    </message>
    <message>
        <source>The contacts of the user, in lists.</source>
        <translation>用户的联系人，按列表组织。</translation>
    </message>
    <message>
        <source>List services</source>
        <translation>列表服务</translation>
    </message>
    <message>
        <source>Addresses by which all contacts of a list are watched at once.</source>
        <translation>用于一次性观察列表中所有联系人的地址。</translation>
    </message>
    <message>
        <source>Hard state</source>
        <translation>硬状态</translation>
    </message>
    <message>
        <source>Presence that holds while no phone publishes any, and never ends.</source>
        <translation>没有话机发布状态时生效的呈现信息，永不过期。</translation>
    </message>
    <message>
        <source>Presence rules (OMA)</source>
        <translation>状态规则 (OMA)</translation>
    </message>
    <message>
        <source>Who may see the presence of the user, as phones of the Open Mobile Alliance&apos;s kind keep it.</source>
        <translation>谁可以查看该用户的呈现状态，采用开放移动联盟 (OMA) 类话机的保存方式。</translation>
    </message>
    <message>
        <source>No rules yet: everybody waits for a decision</source>
        <translation>尚无规则：所有人等待决定</translation>
    </message>
    <message>
        <source>Everybody at %1 may see everything</source>
        <translation>%1 域的所有人可查看全部</translation>
    </message>
    <message>
        <source>Everybody who is known may see everything</source>
        <translation>所有已知身份者可查看全部</translation>
    </message>
    <message>
        <source>Everybody at %1 waits for a decision, all others are refused</source>
        <translation>%1 域的所有人等待决定，其他人一律拒绝</translation>
    </message>
    <message>
        <source>Everybody sees absence</source>
        <translation>所有人都看到离线</translation>
    </message>
    <message>
        <source>One empty list, Friends</source>
        <translation>一个空列表：朋友</translation>
    </message>
    <message>
        <source>Lists Friends, Family and Work</source>
        <translation>列表：朋友、家人和工作</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>One address for a list that stands in the document</source>
        <translation>为文档中的列表设一个地址</translation>
    </message>
    <message>
        <source>Closed, with a note</source>
        <translation>关闭，附备注</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>休假中</translation>
    </message>
    <message>
        <source>Open, with a note</source>
        <translation>开放，附备注</translation>
    </message>
    <message>
        <source>Ask the front desk</source>
        <translation>请联系前台</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a list</comment>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>name of a list</comment>
        <translation>家人</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>name of a list</comment>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;%1&apos; is no log level; the levels are debug, info, warning and critical</source>
        <translation>“%1”不是日志级别；可用级别为 debug、info、warning 和 critical</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log category</source>
        <translation>“%1”不是日志类别</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>不允许文档类型声明。</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>元素超过 %1 个。</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>元素嵌套深度超过 %1 层。</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>某个元素的属性超过 %1 个。</translation>
    </message>
    <message>
        <source>The document is longer than %1 bytes.</source>
        <translation>文档长度超过 %1 字节。</translation>
    </message>
    <message>
        <source>The document is not in UTF-8.</source>
        <translation>文档不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The document is in %1; only UTF-8 is read.</source>
        <translation>文档编码为 %1；只读取 UTF-8。</translation>
    </message>
    <message>
        <source>The entity %1 is not defined.</source>
        <translation>实体 %1 未定义。</translation>
    </message>
    <message>
        <source>The namespace %1 is not a URI.</source>
        <translation>命名空间 %1 不是 URI。</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 正被其他程序使用</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>It names identities, and who asks is not known.</source>
        <translation>该规则指定了身份，而请求者身份未知。</translation>
    </message>
    <message>
        <source>%1 is excepted from it.</source>
        <translation>%1 被排除在外。</translation>
    </message>
    <message>
        <source>It names %1, which is not equal to %2 (RFC 3261, 19.1.4).</source>
        <translation>该规则指定 %1，它与 %2 不相等（RFC 3261，19.1.4）。</translation>
    </message>
    <message>
        <source>Its identity condition is one this server does not know.</source>
        <translation>此服务器不认识其身份条件。</translation>
    </message>
    <message>
        <source>Its identity condition does not include %1.</source>
        <translation>其身份条件不包括 %1。</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and the sphere is &quot;%2&quot;.</source>
        <translation>该规则适用于领域“%1”，而当前领域是“%2”。</translation>
    </message>
    <message>
        <source>It is for the sphere &quot;%1&quot;, and no sphere is published, or several.</source>
        <translation>该规则适用于领域“%1”，但没有发布领域，或发布了多个。</translation>
    </message>
    <message>
        <source>It is not valid at %1.</source>
        <translation>该规则在 %1 无效。</translation>
    </message>
    <message>
        <source>It is for anonymous requests.</source>
        <translation>该规则适用于匿名请求。</translation>
    </message>
    <message>
        <source>%1 is not on its external list.</source>
        <translation>%1 不在其外部列表中。</translation>
    </message>
    <message>
        <source>This server does not know its condition %1.</source>
        <translation>此服务器不认识其条件 %1。</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches.</source>
        <translation>该规则适用于没有其他规则匹配的身份。</translation>
    </message>
    <message>
        <source>All of its conditions are true; it says %1.</source>
        <translation>其所有条件均满足；结果为 %1。</translation>
    </message>
    <message>
        <source>All of its conditions are true; it has no sub-handling, which is block.</source>
        <translation>其所有条件均满足；没有 sub-handling，即为 block。</translation>
    </message>
    <message>
        <source>is allowed, but nothing of the document is granted</source>
        <translation>已被允许，但文档中没有授予任何内容</translation>
    </message>
    <message>
        <source>may see everything</source>
        <translation>可以查看全部内容</translation>
    </message>
    <message>
        <source>may see what is granted</source>
        <translation>可以查看所授予的内容</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>is shown an absent presentity</source>
        <translation>看到的是离线的呈现体</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>it is the presentity itself</source>
        <translation>它就是呈现体本身</translation>
    </message>
    <message>
        <source>the rules that match say so</source>
        <translation>匹配的规则如此规定</translation>
    </message>
    <message>
        <source>no rule matches, and the table of watchers says so</source>
        <translation>没有匹配的规则，而观察者表如此规定</translation>
    </message>
    <message>
        <source>the table of watchers says so</source>
        <translation>观察者表如此规定</translation>
    </message>
    <message>
        <source>no rule matches, and policy.unmatched refuses all others</source>
        <translation>没有匹配的规则，policy.unmatched 拒绝所有其他人</translation>
    </message>
    <message>
        <source>nobody has decided, and policy.force_active is set</source>
        <translation>尚无人决定，且已设置 policy.force_active</translation>
    </message>
    <message>
        <source>no rule matches, and nobody has decided</source>
        <translation>没有匹配的规则，也无人决定</translation>
    </message>
    <message>
        <source>there are no rules, and nobody has decided</source>
        <translation>没有规则，也无人决定</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2：%3。</translation>
    </message>
    <message>
        <source>sub-handling is &quot;%1&quot;; expected is block, confirm, polite-block or allow.</source>
        <translation>sub-handling 为“%1”；应为 block、confirm、polite-block 或 allow。</translation>
    </message>
    <message>
        <source>provide-geopriv is &quot;%1&quot;; expected is full or false.</source>
        <translation>provide-geopriv 为“%1”；应为 full 或 false。</translation>
    </message>
    <message>
        <source>provide-user-input is &quot;%1&quot;; expected is false, bare, thresholds or full.</source>
        <translation>provide-user-input 为“%1”；应为 false、bare、thresholds 或 full。</translation>
    </message>
    <message>
        <source>provide-unknown-attribute needs the attributes name and ns.</source>
        <translation>provide-unknown-attribute 需要属性 name 和 ns。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected is true or false.</source>
        <translation>%1 为“%2”；应为 true 或 false。</translation>
    </message>
    <message>
        <source>The root element %1 is not in the namespace of PIDF, %2.</source>
        <translation>根元素 %1 不在 PIDF 的命名空间 %2 中。</translation>
    </message>
    <message>
        <source>The root element is %1, not presence.</source>
        <translation>根元素是 %1，而不是 presence。</translation>
    </message>
    <message>
        <source>The root element is %1 in the namespace &quot;%2&quot;; expected is ruleset in the namespace &quot;%3&quot;.</source>
        <translation>根元素是命名空间“%2”中的 %1；应为命名空间“%3”中的 ruleset。</translation>
    </message>
    <message>
        <source>A rule has no id.</source>
        <translation>某条规则没有 id。</translation>
    </message>
    <message>
        <source>Two rules have the id %1.</source>
        <translation>两条规则的 id 都是 %1。</translation>
    </message>
    <message>
        <source>An entry of external-list has no anc.</source>
        <translation>external-list 的某个条目没有 anc。</translation>
    </message>
    <message>
        <source>The element one has no id.</source>
        <translation>元素 one 没有 id。</translation>
    </message>
    <message>
        <source>The element one must not have a domain; many may (RFC 4745, 7.2).</source>
        <translation>元素 one 不得有 domain；many 可以有（RFC 4745，7.2）。</translation>
    </message>
    <message>
        <source>The element sphere has no value.</source>
        <translation>元素 sphere 没有值。</translation>
    </message>
    <message>
        <source>In validity, from and until must come in pairs (RFC 4745, 7.4).</source>
        <translation>在 validity 中，from 和 until 必须成对出现（RFC 4745，7.4）。</translation>
    </message>
    <message>
        <source>%1 is not a dateTime, such as 2026-12-24T17:00:00+01:00.</source>
        <translation>%1 不是 dateTime，例如 2026-12-24T17:00:00+01:00。</translation>
    </message>
    <message>
        <source>the service of the document</source>
        <translation>文档的服务</translation>
    </message>
    <message>
        <source>the note of the document</source>
        <translation>文档的备注</translation>
    </message>
    <message>
        <source>the person of the document</source>
        <translation>文档的个人</translation>
    </message>
    <message>
        <source>the device of the document</source>
        <translation>文档的设备</translation>
    </message>
    <message>
        <source>the extension of the document</source>
        <translation>文档的扩展</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>个人 %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，属于%2</translation>
    </message>
    <message>
        <source>Rules can only name who is known, and %1 is nobody in particular.</source>
        <translation>规则只能指定已知的人，而 %1 并非特定的人。</translation>
    </message>
    <message>
        <source>The presence rules cannot be read (line %1, column %2): %3</source>
        <translation>无法读取呈现规则（第 %1 行，第 %2 列）：%3</translation>
    </message>
    <message>
        <source>The presence rules would no longer be readable: %1</source>
        <translation>呈现规则将不再可读：%1</translation>
    </message>
    <message>
        <source>The presence rules have no place for this decision.</source>
        <translation>呈现规则中没有此决定的位置。</translation>
    </message>
    <message>
        <source>Text stands where only elements may: %1</source>
        <translation>只允许元素的位置出现了文本：%1</translation>
    </message>
    <message>
        <source>The element %1 must hold text only.</source>
        <translation>元素 %1 只能包含文本。</translation>
    </message>
    <message>
        <source>The element %1 stands in %2.</source>
        <translation>元素 %1 位于 %2 中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SIP address, such as sip:alice@example.com</source>
        <translation>“%1”不是 SIP 地址，例如 sip:alice@example.com</translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 可以查看 %2。</translation>
    </message>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 不能查看 %2。</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>对 %1 而言，%2 显示为离线。</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <translation>关于 %1 和 %2 不再有任何决定。</translation>
    </message>
    <message>
        <source>Nothing can be changed while the database is out of reach: %1</source>
        <translation>无法访问数据库时不能更改任何内容：%1</translation>
    </message>
    <message>
        <source>No watcher is named.</source>
        <translation>未指定观察者。</translation>
    </message>
    <message>
        <source>%1 But other rules of %2 have the last word about %3.</source>
        <translation>%1 但对于 %3，以 %2 的其他规则为准。</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>已撤回该决定。</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>没有订阅 %1。</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>订阅已结束。</translation>
    </message>
    <message>
        <source>A NOTIFY is on its way.</source>
        <translation>NOTIFY 正在发送。</translation>
    </message>
    <message>
        <source>The publication is removed.</source>
        <translation>已移除该发布。</translation>
    </message>
    <message>
        <source>%1 has no publication %2.</source>
        <translation>%1 没有发布 %2。</translation>
    </message>
    <message>
        <source>Nothing is left of these people.</source>
        <translation>这些人的内容已全部清除。</translation>
    </message>
    <message>
        <source>The tables have been read again.</source>
        <translation>已重新读取各表。</translation>
    </message>
    <message>
        <source>unknown key %1 (--print-config shows all)</source>
        <translation>未知的键 %1（--print-config 显示全部）</translation>
    </message>
    <message>
        <source>unknown key %1 (did you mean %2?)</source>
        <translation>未知的键 %1（是否指 %2？）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 was already set in line %2</source>
        <translation>%1 已在第 %2 行设置</translation>
    </message>
    <message>
        <source>cannot read the config file %1: %2</source>
        <translation>无法读取配置文件 %1：%2</translation>
    </message>
    <message>
        <source>the config file %1 is too large</source>
        <translation>配置文件 %1 过大</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3 = %4</source>
        <translation>%1 = %2 大于 %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3 = %4</source>
        <translation>%1 = %2 小于 %3 = %4</translation>
    </message>
    <message>
        <source>listen.addresses is empty: there is nowhere to listen</source>
        <translation>listen.addresses 为空：没有可监听的地址</translation>
    </message>
    <message>
        <source>the socket name %1 is too long; %2 bytes are possible</source>
        <translation>套接字名称 %1 过长；最多 %2 字节</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>another server answers on %1</source>
        <translation>另一台服务器在 %1 上应答</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 属于他人</translation>
    </message>
    <message>
        <source>%1 exists and is no socket</source>
        <translation>%1 已存在且不是套接字</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>无法监听 %1：%2</translation>
    </message>
    <message>
        <source>%1 always sees its own presence: there is nothing to decide.</source>
        <translation>%1 始终能看到自己的呈现状态：无需决定。</translation>
    </message>
    <message>
        <source>The presence rules of %1 cannot be changed: %2</source>
        <translation>无法更改 %1 的呈现规则：%2</translation>
    </message>
    <message>
        <source>Somebody else has changed the presence rules of %1 meanwhile.</source>
        <translation>其间他人更改了 %1 的呈现规则。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as sip:alice@example.com</source>
        <translation>“%1”不是用户，例如 sip:alice@example.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for a user</source>
        <translation>“%1”作为用户过长</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of document; there are %2</source>
        <translation>“%1”不是文档类型；可用类型为 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too long for the name of a document</source>
        <translation>“%1”作为文档名称过长</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a document of kind %2</source>
        <translation>“%1”不是类型 %2 的文档名称</translation>
    </message>
    <message>
        <source>%1 has no document %2 of kind %3</source>
        <translation>%1 没有类型为 %3 的文档 %2</translation>
    </message>
    <message>
        <source>Nothing can be stored while the database is out of reach: %1</source>
        <translation>无法访问数据库时不能保存任何内容：%1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored already.</source>
        <translation>%2 的文档 %1 已如此保存。</translation>
    </message>
    <message>
        <source>%1 has such a document already.</source>
        <translation>%1 已有这样的文档。</translation>
    </message>
    <message>
        <source>Somebody else has changed the document meanwhile.</source>
        <translation>其间他人更改了该文档。</translation>
    </message>
    <message>
        <source>The document %1 of %2 is stored.</source>
        <translation>已保存 %2 的文档 %1。</translation>
    </message>
    <message>
        <source>Nothing can be removed while the database is out of reach: %1</source>
        <translation>无法访问数据库时不能移除任何内容：%1</translation>
    </message>
    <message>
        <source>The document %1 of %2 is gone.</source>
        <translation>%2 的文档 %1 已删除。</translation>
    </message>
    <message>
        <source>the quote before %1 is never closed</source>
        <translation>%1 之前的引号没有闭合</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind the closing quote</source>
        <translation>“%1”位于闭合引号之后</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a section is written [name], not &apos;%1&apos;</source>
        <translation>节应写作 [名称]，而不是“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither [section] nor name = value</source>
        <translation>“%1”既不是 [节] 也不是 名称 = 值</translation>
    </message>
    <message>
        <source>No phone of the laboratory can reach the server: it listens at no UDP or TCP address.</source>
        <translation>实验室的话机无法到达服务器：它没有监听 UDP 或 TCP 地址。</translation>
    </message>
    <message>
        <source>The laboratory cannot open a socket: %1</source>
        <translation>实验室无法打开套接字：%1</translation>
    </message>
    <message>
        <source>The laboratory holds %1 phones and no more.</source>
        <translation>实验室最多容纳 %1 部话机。</translation>
    </message>
    <message>
        <source>has no port from 0 to 65535 behind its last colon</source>
        <translation>最后一个冒号之后没有 0 到 65535 的端口</translation>
    </message>
    <message>
        <source>needs brackets around its IPv6 address</source>
        <translation>的 IPv6 地址需要方括号</translation>
    </message>
    <message>
        <source>needs an IP address of this machine, not a name</source>
        <translation>需要本机的 IP 地址，而不是名称</translation>
    </message>
    <message>
        <source>must be %1, not &apos;%2&apos;</source>
        <translation>必须是%1，而不是“%2”</translation>
    </message>
    <message>
        <source>must be true or false, not &apos;%1&apos;</source>
        <translation>必须是 true 或 false，而不是“%1”</translation>
    </message>
    <message>
        <source>has an empty member in its list &apos;%1&apos;</source>
        <translation>的列表“%1”中有空成员</translation>
    </message>
    <message>
        <source>needs names like example.com, not &apos;%1&apos;</source>
        <translation>需要 example.com 这样的名称，而不是“%1”</translation>
    </message>
    <message>
        <source>cannot be &apos;%1&apos;: %2</source>
        <translation>不能是“%1”：%2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 (%3)</source>
        <translation>%1 到 %2 的整数（%3）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>以逗号分隔的列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>needs a path such as /xcap-root, not &apos;%1&apos;</source>
        <translation>需要 /xcap-root 这样的路径，而不是“%1”</translation>
    </message>
    <message>
        <source>needs the name of a header field, not &apos;%1&apos;</source>
        <translation>需要头字段的名称，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be used: this machine has no such address</source>
        <translation>无法使用 %1：本机没有此地址</translation>
    </message>
    <message>
        <source>%1 cannot be used: ports below 1024 need a privilege</source>
        <translation>无法使用 %1：1024 以下的端口需要特权</translation>
    </message>
    <message>
        <source>This server has no tables for databases of the kind %1 yet</source>
        <translation>此服务器尚无用于 %1 类数据库的表</translation>
    </message>
    <message>
        <source>The database %1 is gone</source>
        <translation>数据库 %1 已不存在</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this kind of database, %1, is not installed</source>
        <translation>未安装此类数据库的 Qt 驱动程序 %1</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced</source>
        <translation>数据库 %1 已被移除或替换</translation>
    </message>
    <message>
        <source>The file %1 cannot be made (%2)</source>
        <translation>无法创建文件 %1（%2）</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2)</source>
        <translation>无法创建文件夹 %1（%2）</translation>
    </message>
    <message>
        <source>Another server (process %1) is running on the database %2</source>
        <translation>另一台服务器（进程 %1）正在使用数据库 %2</translation>
    </message>
    <message>
        <source>The database %1 has tables of version %2, made by a newer server; this one knows them up to version %3</source>
        <translation>数据库 %1 的表为版本 %2，由更新的服务器创建；此服务器最高支持版本 %3</translation>
    </message>
    <message>
        <source>The tables could not be brought up to date, and are as they were: %1</source>
        <translation>无法更新各表，它们保持原样：%1</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program (%2)</source>
        <translation>数据库 %1 被其他程序锁定（%2）</translation>
    </message>
    <message>
        <source>There is no space left for the database %1 (%2)</source>
        <translation>数据库 %1 没有剩余空间（%2）</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to (%2)</source>
        <translation>无法写入数据库 %1（%2）</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or is no database (%2)</source>
        <translation>文件 %1 已损坏，或不是数据库（%2）</translation>
    </message>
    <message>
        <source>The database %1 refused the row (%2)</source>
        <translation>数据库 %1 拒绝了该行（%2）</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked (%2)</source>
        <translation>数据库 %1 无法执行请求（%2）</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached (%2)</source>
        <translation>无法访问数据库 %1（%2）</translation>
    </message>
    <message>
        <source>The database is not open</source>
        <translation>数据库未打开</translation>
    </message>
    <message>
        <source>The row %1 of active_watchers belongs to another dialog, and was left as it is</source>
        <translation>active_watchers 的第 %1 行属于另一个对话，已保持原样</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: the schema of its namespace does not have it.</source>
        <translation>元素“%1”：其命名空间的模式中没有它。</translation>
    </message>
    <message>
        <source>The server&apos;s schema for this document cannot be used.</source>
        <translation>无法使用服务器用于此文档的模式。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>The document does not follow its schema.</source>
        <translation>文档不符合其模式。</translation>
    </message>
    <message>
        <source>another &lt;%1&gt; of the same parent has the same %2 &quot;%3&quot;.</source>
        <translation>同一父元素下的另一个 &lt;%1&gt; 具有相同的 %2“%3”。</translation>
    </message>
    <message>
        <source>the ref of an &lt;entry-ref&gt; is a path relative to the XCAP root, such as resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>&lt;entry-ref&gt; 的 ref 是相对于 XCAP 根的路径，例如 resource-lists/users/sip:bill@example.com/index/~~/resource-lists/list/entry。</translation>
    </message>
    <message>
        <source>the anchor of an &lt;external&gt; is an absolute HTTP URI.</source>
        <translation>&lt;external&gt; 的 anchor 是绝对 HTTP URI。</translation>
    </message>
    <message>
        <source>the root element must be &lt;%1&gt; of the namespace %2.</source>
        <translation>根元素必须是命名空间 %2 的 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>another element has the id &quot;%1&quot; already.</source>
        <translation>另一个元素已有 id“%1”。</translation>
    </message>
    <message>
        <source>the URI %1 is in use already.</source>
        <translation>URI %1 已被使用。</translation>
    </message>
    <message>
        <source>a &lt;resource-list&gt; holds an absolute HTTP URI with the path segment resource-lists.</source>
        <translation>&lt;resource-list&gt; 包含带有路径段 resource-lists 的绝对 HTTP URI。</translation>
    </message>
    <message>
        <source>the list of a service must be one of the same user.</source>
        <translation>服务的列表必须属于同一用户。</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>正文不是 UTF-8。</translation>
    </message>
    <message>
        <source>The document says that it is in %1; store it as UTF-8.</source>
        <translation>文档声明其编码为 %1；请以 UTF-8 保存。</translation>
    </message>
    <message>
        <source>knows MD5, SHA-256 and SHA-512-256, not &apos;%1&apos;</source>
        <translation>只支持 MD5、SHA-256 和 SHA-512-256，不支持“%1”</translation>
    </message>
    <message>
        <source>needs a short text without quotes, not &apos;%1&apos;</source>
        <translation>需要不带引号的短文本，而不是“%1”</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>密码长于 %1 字节。</translation>
    </message>
    <message>
        <source>The password has a control character.</source>
        <translation>密码含有控制字符。</translation>
    </message>
    <message>
        <source>A name with a colon or a quote cannot be proved by a password.</source>
        <translation>含有冒号或引号的名称无法用密码证明。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no user, such as alice@example.com</source>
        <translation>“%1”不是用户，用户形如 alice@example.com</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>没有用户 %1。</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>已有用户 %1。</translation>
    </message>
    <message>
        <source>The domain %1 is not served here (server.domains).</source>
        <translation>此处不服务域 %1（server.domains）。</translation>
    </message>
    <message>
        <source>The user %1 is added.</source>
        <translation>已添加用户 %1。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 有了新密码。</translation>
    </message>
    <message>
        <source>The user %1 is gone.</source>
        <translation>用户 %1 已删除。</translation>
    </message>
    <message>
        <source>These users are gone: %1</source>
        <translation>以下用户已删除：%1</translation>
    </message>
    <message>
        <source>It could not be written to the database.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is one of ( %1 ).</source>
        <translation>此处不应有该元素。应为以下之一：( %1 )。</translation>
    </message>
    <message>
        <source>This element is not expected. Expected is ( %1 ).</source>
        <translation>此处不应有该元素。应为 ( %1 )。</translation>
    </message>
    <message>
        <source>This element is not expected.</source>
        <translation>此处不应有该元素。</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is one of ( %1 ).</source>
        <translation>缺少子元素。应为以下之一：( %1 )。</translation>
    </message>
    <message>
        <source>Missing child element(s). Expected is ( %1 ).</source>
        <translation>缺少子元素。应为 ( %1 )。</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is required but missing.</source>
        <translation>缺少必需的属性“%1”。</translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; is not allowed.</source>
        <translation>不允许使用属性“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the atomic type &apos;%2&apos;.</source>
        <translation>“%1”不是类型“%2”的有效值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local atomic type.</source>
        <translation>“%1”在此处不是有效值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the union type &apos;%2&apos;.</source>
        <translation>“%1”不是联合类型“%2”的有效值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the local union type.</source>
        <translation>“%1”在此处不是有效值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value of the list type &apos;%2&apos;.</source>
        <translation>“%1”不是列表类型“%2”的有效值。</translation>
    </message>
    <message>
        <source>[facet &apos;enumeration&apos;] The value &apos;%1&apos; is not an element of the set {%2}.</source>
        <translation>值“%1”不在集合 {%2} 中。</translation>
    </message>
    <message>
        <source>[facet &apos;pattern&apos;] The value &apos;%1&apos; is not accepted by the pattern &apos;%2&apos;.</source>
        <translation>值“%1”不符合模式“%2”。</translation>
    </message>
    <message>
        <source>[facet &apos;minInclusive&apos;] The value &apos;%1&apos; is less than the minimum value allowed (&apos;%2&apos;).</source>
        <translation>值“%1”小于允许的最小值（“%2”）。</translation>
    </message>
    <message>
        <source>[facet &apos;maxInclusive&apos;] The value &apos;%1&apos; is greater than the maximum value allowed (&apos;%2&apos;).</source>
        <translation>值“%1”大于允许的最大值（“%2”）。</translation>
    </message>
    <message>
        <source>Character content other than whitespace is not allowed because the content type is &apos;element-only&apos;.</source>
        <translation>此处元素之间只允许空白，不允许文本。</translation>
    </message>
    <message>
        <source>Character content is not allowed, because the content type is empty.</source>
        <translation>此处不允许文本，因为该元素为空。</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is empty.</source>
        <translation>此处不允许子元素，因为该元素为空。</translation>
    </message>
    <message>
        <source>Element content is not allowed, because the content type is a simple type definition.</source>
        <translation>此处不允许子元素，只允许文本。</translation>
    </message>
    <message>
        <source>No matching global declaration available for the validation root.</source>
        <translation>模式不认识该根元素。</translation>
    </message>
    <message>
        <source>No matching global element declaration available, but demanded by the strict wildcard.</source>
        <translation>没有模式认识该元素，而此处只允许已知元素。</translation>
    </message>
    <message>
        <source>Duplicate key-sequence [%1] in unique identity-constraint &apos;%2&apos;.</source>
        <translation>[%1] 出现两次，但必须唯一（“%2”）。</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;, attribute &apos;%2&apos;: %3</source>
        <translation>元素“%1”，属性“%2”：%3</translation>
    </message>
    <message>
        <source>Element &apos;%1&apos;: %2</source>
        <translation>元素“%1”：%2</translation>
    </message>
    <message>
        <source>tls.certificate is empty, and listening for TLS needs a certificate; &apos;hereabouts certificate&apos; makes one for a lab</source>
        <translation>tls.certificate 为空，而监听 TLS 需要证书；“hereabouts certificate”可生成实验用证书</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like udp:127.0.0.1:5060, tcp:[::1]:5060 or tls:0.0.0.0:5061</source>
        <translation>“%1”%2；请写作 udp:127.0.0.1:5060、tcp:[::1]:5060 或 tls:0.0.0.0:5061</translation>
    </message>
    <message>
        <source>does not begin with udp:, tcp: or tls:</source>
        <translation>不是以 udp:、tcp: 或 tls: 开头</translation>
    </message>
    <message>
        <source>does not begin with http: or https:</source>
        <translation>不是以 http: 或 https: 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2; write it like http:127.0.0.1:8080, https:0.0.0.0:8443, or none</source>
        <translation>“%1”%2；请写作 http:127.0.0.1:8080、https:0.0.0.0:8443 或 none</translation>
    </message>
    <message>
        <source>TLS needs a certificate (tls.certificate)</source>
        <translation>TLS 需要证书（tls.certificate）</translation>
    </message>
    <message>
        <source>Qt finds no OpenSSL on this machine, so TLS cannot be spoken</source>
        <translation>Qt 在本机找不到 OpenSSL，无法使用 TLS</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the key in %1 is encrypted, and a server has nobody to ask for its password; decrypt it with: openssl pkey -in %1 -out NEW</source>
        <translation>%1 中的密钥已加密，而服务器无处询问密码；请用此命令解密：openssl pkey -in %1 -out NEW</translation>
    </message>
    <message>
        <source>there is no private key in PEM form in %1</source>
        <translation>%1 中没有 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>the key in %1 is of a kind that is not supported; RSA and EC are</source>
        <translation>%1 中的密钥类型不受支持；支持 RSA 和 EC</translation>
    </message>
    <message>
        <source>the certificate in %1 expired on %2</source>
        <translation>%1 中的证书已于 %2 过期</translation>
    </message>
    <message>
        <source>the certificate in %1 is not valid before %2</source>
        <translation>%1 中的证书在 %2 之前无效</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>%1 中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>the key in %1 is not that of the certificate in %2</source>
        <translation>%1 中的密钥不属于 %2 中的证书</translation>
    </message>
    <message>
        <source>its certificate is not that of %1</source>
        <translation>其证书不属于 %1</translation>
    </message>
    <message>
        <source>the peer does not know the authority of our certificate</source>
        <translation>对方不认识签发我方证书的机构</translation>
    </message>
    <message>
        <source>our certificate has expired, says the peer</source>
        <translation>对方称我方证书已过期</translation>
    </message>
    <message>
        <source>the peer wants a certificate of us</source>
        <translation>对方要求我方出示证书</translation>
    </message>
    <message>
        <source>the peer refuses our certificate</source>
        <translation>对方拒绝我方证书</translation>
    </message>
    <message>
        <source>both sides have no version of TLS in common</source>
        <translation>双方没有共同支持的 TLS 版本</translation>
    </message>
    <message>
        <source>both sides have no cipher in common</source>
        <translation>双方没有共同支持的加密算法</translation>
    </message>
    <message>
        <source>the peer takes nothing of what we offer</source>
        <translation>对方不接受我方提供的任何选项</translation>
    </message>
    <message>
        <source>the peer does not speak TLS</source>
        <translation>对方使用的不是 TLS</translation>
    </message>
    <message>
        <source>the peer shows no certificate, which tls.client_certificates requires</source>
        <translation>对方未出示 tls.client_certificates 要求的证书</translation>
    </message>
    <message>
        <source>the peer closed the connection; perhaps it does not believe our certificate</source>
        <translation>对方关闭了连接；可能不信任我方证书</translation>
    </message>
    <message>
        <source>the peer did not answer in time</source>
        <translation>对方未及时应答</translation>
    </message>
    <message>
        <source>It is for identities that no other rule matches, which one that cannot be read may do.</source>
        <translation>该规则适用于没有其他规则匹配的身份，而无法读取的规则可能正好匹配。</translation>
    </message>
    <message>
        <source>needs a URI such as https://xcap.example.com/xcap-root, without &apos;?&apos;, not &apos;%1&apos;</source>
        <translation>需要形如 https://xcap.example.com/xcap-root 且不含“?”的 URI，而不是“%1”</translation>
    </message>
    <message>
        <source>No watcher could be shown this document, which would have to be shorter or plainer: %1</source>
        <translation>此文档无法向任何观察者展示，需要更短或更简单：%1</translation>
    </message>
    <message>
        <source>More than %1 namespace declarations are in scope at once.</source>
        <translation>同时有效的命名空间声明超过 %1 个。</translation>
    </message>
    <message>
        <source>This is XML of version %1; only version 1.0 is read.</source>
        <translation>这是 %1 版的 XML；只能读取 1.0 版。</translation>
    </message>
    <message>
        <source>The document does not begin with an element.</source>
        <translation>文档不以元素开头。</translation>
    </message>
    <message>
        <source>Extra content stands behind the end of the root element.</source>
        <translation>根元素结束之后还有多余的内容。</translation>
    </message>
    <message>
        <source>Tags mismatch: %1 is open, and the end tag is of %2.</source>
        <translation>标签不匹配：打开的是 %1，而结束标签是 %2。</translation>
    </message>
    <message>
        <source>The document ends before the end tag of %1.</source>
        <translation>文档在 %1 的结束标签之前就结束了。</translation>
    </message>
    <message>
        <source>The document ends within an element.</source>
        <translation>文档在元素内部结束。</translation>
    </message>
    <message>
        <source>The &gt; of a tag is missing.</source>
        <translation>标签缺少 &gt;。</translation>
    </message>
    <message>
        <source>A name is missing, or is not a name.</source>
        <translation>缺少名称，或者它不是名称。</translation>
    </message>
    <message>
        <source>White space is missing.</source>
        <translation>缺少空白。</translation>
    </message>
    <message>
        <source>The value of an attribute must stand between quotes.</source>
        <translation>属性值必须写在引号之间。</translation>
    </message>
    <message>
        <source>The closing quote of an attribute&apos;s value is missing.</source>
        <translation>属性值缺少结束引号。</translation>
    </message>
    <message>
        <source>The attribute %1 has no value.</source>
        <translation>属性 %1 没有值。</translation>
    </message>
    <message>
        <source>The attribute %1 is redefined in the same tag.</source>
        <translation>属性 %1 在同一标签中出现了两次。</translation>
    </message>
    <message>
        <source>In the value of an attribute &lt; is written as &amp;lt;.</source>
        <translation>在属性值中 &lt; 要写成 &amp;lt;。</translation>
    </message>
    <message>
        <source>]]&gt; must not stand in a text; &gt; is written as &amp;gt;.</source>
        <translation>文本中不能出现 ]]&gt;；&gt; 要写成 &amp;gt;。</translation>
    </message>
    <message>
        <source>A reference has no semicolon; &amp; is written as &amp;amp;.</source>
        <translation>引用缺少分号；&amp; 要写成 &amp;amp;。</translation>
    </message>
    <message>
        <source>There is a character that XML does not allow.</source>
        <translation>有 XML 不允许的字符。</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>注释没有结束。</translation>
    </message>
    <message>
        <source>Two hyphens must not stand in a comment.</source>
        <translation>注释中不能出现两个连字符。</translation>
    </message>
    <message>
        <source>A CDATA section has no end.</source>
        <translation>CDATA 段没有结束。</translation>
    </message>
    <message>
        <source>A processing instruction has no end.</source>
        <translation>处理指令没有结束。</translation>
    </message>
    <message>
        <source>The XML declaration must be the first of a document.</source>
        <translation>XML 声明必须位于文档开头。</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>命名空间前缀 %1 没有声明。</translation>
    </message>
    <message>
        <source>A namespace declaration says what it must not say.</source>
        <translation>命名空间声明的内容不被允许。</translation>
    </message>
    <message>
        <source>A name has more than one prefix, or an empty one.</source>
        <translation>名称有多个前缀，或前缀为空。</translation>
    </message>
</context>
<context>
    <name>gui::Actions</name>
    <message>
        <source>&amp;Read the tables again</source>
        <translation>重新读取数据表(&amp;R)</translation>
    </message>
    <message>
        <source>Take over what somebody else has written to the database</source>
        <translation>载入他人写入数据库的内容</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop the server and close the window</source>
        <translation>停止服务器并关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Type what this page is to show</source>
        <translation>输入本页要显示的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of the current cell</source>
        <translation>复制当前单元格的文本</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their headings</source>
        <translation>复制选中的行及其表头</translation>
    </message>
    <message>
        <source>Show its &amp;watchers</source>
        <translation>显示其观察者(&amp;W)</translation>
    </message>
    <message>
        <source>See on the page Approvals who watches this presentity</source>
        <translation>在“批准”页面查看谁在观察该呈现体</translation>
    </message>
    <message>
        <source>Show its &amp;subscriptions</source>
        <translation>显示其订阅(&amp;S)</translation>
    </message>
    <message>
        <source>See on the page Subscriptions the dialogs of this presentity</source>
        <translation>在“订阅”页面查看该呈现体的对话</translation>
    </message>
    <message>
        <source>&amp;Remove publication</source>
        <translation>移除发布(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the selected publication; its watchers are told</source>
        <translation>丢弃选中的发布，并通知其观察者</translation>
    </message>
    <message>
        <source>&amp;About Hereabouts</source>
        <translation>关于 Hereabouts(&amp;A)</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>本程序的简介及版本</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Let the selected watchers see the presentity</source>
        <translation>允许选中的观察者查看呈现体</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>阻止(&amp;B)</translation>
    </message>
    <message>
        <source>Refuse the selected watchers, and tell them so</source>
        <translation>拒绝选中的观察者并告知对方</translation>
    </message>
    <message>
        <source>&amp;Polite block</source>
        <translation>礼貌阻止(&amp;P)</translation>
    </message>
    <message>
        <source>The presentity looks absent to the selected watchers</source>
        <translation>呈现体对选中的观察者显示为离线</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>decide later</comment>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the selected watchers undecided</source>
        <translation>暂不对选中的观察者作决定</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>撤回上一个决定</translation>
    </message>
    <message>
        <source>Approve &amp;somebody…</source>
        <translation>批准某人(&amp;S)…</translation>
    </message>
    <message>
        <source>Decide about a watcher who has not asked yet</source>
        <translation>对尚未请求的观察者预先作决定</translation>
    </message>
    <message>
        <source>&amp;Send NOTIFY again</source>
        <translation>重发 NOTIFY(&amp;S)</translation>
    </message>
    <message>
        <source>Tell the selected watchers the current state now</source>
        <translation>立即向选中的观察者通知当前状态</translation>
    </message>
    <message>
        <source>End as &amp;deactivated</source>
        <translation>以“停用”(deactivated) 结束(&amp;D)</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may subscribe again at once</source>
        <translation>结束订阅；观察者可立即重新订阅</translation>
    </message>
    <message>
        <source>End with &amp;probation</source>
        <translation>以“暂缓”(probation) 结束(&amp;P)</translation>
    </message>
    <message>
        <source>End the subscription; the watcher may try again later</source>
        <translation>结束订阅；观察者可稍后重试</translation>
    </message>
    <message>
        <source>End as &amp;given up</source>
        <translation>以“放弃”(giveup) 结束(&amp;G)</translation>
    </message>
    <message>
        <source>End the subscription: nobody decided about it in time</source>
        <translation>结束订阅：无人及时作出决定</translation>
    </message>
    <message>
        <source>End as re&amp;jected</source>
        <translation>以“拒绝”(rejected) 结束(&amp;J)</translation>
    </message>
    <message>
        <source>End the subscription; the watcher should not ask again</source>
        <translation>结束订阅；观察者不应再次请求</translation>
    </message>
    <message>
        <source>End as &amp;no resource</source>
        <translation>以“无资源”(noresource) 结束(&amp;N)</translation>
    </message>
    <message>
        <source>End the subscription: the presentity exists no more</source>
        <translation>结束订阅：呈现体已不存在</translation>
    </message>
    <message>
        <source>Show the prese&amp;ntity</source>
        <translation>显示呈现体(&amp;N)</translation>
    </message>
    <message>
        <source>See on the page Presentities what is known of it</source>
        <translation>在“呈现体”页面查看其已知信息</translation>
    </message>
    <message>
        <source>&amp;View as this watcher</source>
        <translation>以此观察者身份查看(&amp;V)</translation>
    </message>
    <message>
        <source>See what the watcher is told, and which rules say so</source>
        <translation>查看观察者收到的内容及其依据的规则</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let the list stand still while you read; what passes meanwhile is added when it goes on</source>
        <translation>阅读时让列表静止；其间经过的消息在继续后补上</translation>
    </message>
    <message>
        <source>&amp;Record in the background</source>
        <translation>后台记录(&amp;R)</translation>
    </message>
    <message>
        <source>Go on recording while another page is shown; otherwise nothing is recorded then, and it costs the server nothing</source>
        <translation>显示其他页面时继续记录；否则届时不记录，也不占用服务器资源</translation>
    </message>
    <message>
        <source>Only this &amp;dialog</source>
        <translation>仅此对话(&amp;D)</translation>
    </message>
    <message>
        <source>Show the messages with the Call-ID of the current one and no others</source>
        <translation>只显示与当前消息 Call-ID 相同的消息</translation>
    </message>
    <message>
        <source>Copy the &amp;ladder</source>
        <translation>复制信令流程图(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the ladder of the dialog as text</source>
        <translation>以文本形式复制该对话的信令流程图</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>另存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the selected messages with their times and addresses</source>
        <translation>保存选中的消息及其时间和地址</translation>
    </message>
    <message>
        <source>Save as &amp;flow…</source>
        <translation>另存为测试流程(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the dialogs of the selected messages as a test that can be played</source>
        <translation>将选中消息的对话保存为可回放的测试</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the messages recorded so far</source>
        <translation>丢弃目前已记录的消息</translation>
    </message>
    <message>
        <source>Let the log stand still while you read</source>
        <translation>阅读时让日志静止</translation>
    </message>
    <message>
        <source>Empty the list; the log file keeps its lines</source>
        <translation>清空列表；日志文件中的内容保留</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>保存当前显示的行</translation>
    </message>
    <message>
        <source>&amp;Add phone</source>
        <translation>添加话机(&amp;A)</translation>
    </message>
    <message>
        <source>Add a simulated phone that registers and publishes</source>
        <translation>添加一部会注册并发布状态的模拟话机</translation>
    </message>
    <message>
        <source>Add &amp;100 phones</source>
        <translation>添加 100 部话机(&amp;1)</translation>
    </message>
    <message>
        <source>Add 100 phones that change their states at random, each watching the one before</source>
        <translation>添加 100 部随机改变状态的话机，每部观察前一部</translation>
    </message>
    <message>
        <source>Take the &amp;crowd away</source>
        <translation>移除群体(&amp;C)</translation>
    </message>
    <message>
        <source>Remove the phones that change at random</source>
        <translation>移除随机变化的话机</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Have the phone publish this state</source>
        <translation>让话机发布此状态</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Have the phone take back what it has published</source>
        <translation>让话机撤回已发布的内容</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>观察(&amp;W)</translation>
    </message>
    <message>
        <source>Have the phone subscribe to somebody&apos;s presence</source>
        <translation>让话机订阅某人的呈现状态</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止观察(&amp;S)</translation>
    </message>
    <message>
        <source>Have the phone end the selected subscriptions</source>
        <translation>让话机结束选中的订阅</translation>
    </message>
    <message>
        <source>&amp;Remove phone</source>
        <translation>移除话机(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the selected phones and all they have at the server</source>
        <translation>移除选中的话机及其在服务器上的所有内容</translation>
    </message>
    <message>
        <source>Remove a&amp;ll phones</source>
        <translation>移除所有话机(&amp;L)</translation>
    </message>
    <message>
        <source>Empty the lab; nothing of its phones stays at the server</source>
        <translation>清空实验室；其话机在服务器上不留任何内容</translation>
    </message>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all that can be typed into a phone</source>
        <translation>复制所有可在话机中填写的地址</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Change what the server and this window do</source>
        <translation>更改服务器和本窗口的行为</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the window back</source>
        <translation>重新显示窗口</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <comment>the people of Show me</comment>
        <translation>移除演示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>演示(&amp;S)</translation>
    </message>
    <message>
        <source>Remove the people that Show me brought, and all they left</source>
        <translation>移除演示带来的人物及其留下的一切</translation>
    </message>
    <message>
        <source>Fill the server with a few simulated people who show what it does</source>
        <translation>用几个模拟人物填充服务器，展示其功能</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <comment>document</comment>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a document of a user from a template</source>
        <translation>从模板为用户新建文档</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>document</comment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Begin a document, or change one, with the text of a file</source>
        <translation>用文件内容新建或修改文档</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>document</comment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the document, as it is shown, into a file</source>
        <translation>将当前显示的文档写入文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>document</comment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Store the document on the server; watchers are told what it changes for them</source>
        <translation>将文档保存到服务器；受影响的观察者会收到通知</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <comment>document</comment>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Go back to what is stored; Undo brings the changes back</source>
        <translation>恢复到已保存的内容；可用“撤消”找回更改</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>document</comment>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove the document from the server, after a look at what comes of it</source>
        <translation>查看影响后从服务器删除文档</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>an edit</comment>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>撤消对文本的上一次更改</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <comment>an edit</comment>
        <translation>重做(&amp;O)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新应用已撤消的更改</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>查找和替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Find words in the source and replace them</source>
        <translation>在源码中查找并替换文字</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>document</comment>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>Lay the source out in lines, indented by what is in what</source>
        <translation>将源码分行，并按嵌套层次缩进</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Show the next place where the document is wrong</source>
        <translation>显示文档中的下一处错误</translation>
    </message>
    <message>
        <source>Add a r&amp;ule</source>
        <translation>添加规则(&amp;U)</translation>
    </message>
    <message>
        <source>Add a rule about who may see the user&apos;s presence</source>
        <translation>添加一条规定谁可查看该用户呈现状态的规则</translation>
    </message>
    <message>
        <source>Remo&amp;ve the rule</source>
        <translation>移除规则(&amp;V)</translation>
    </message>
    <message>
        <source>Take the selected rule out of the document</source>
        <translation>从文档中移除选中的规则</translation>
    </message>
    <message>
        <source>Add a &amp;list</source>
        <translation>添加列表(&amp;L)</translation>
    </message>
    <message>
        <source>Add a list of contacts beside the selected one</source>
        <translation>在选中的列表旁添加联系人列表</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>重命名(&amp;A)</translation>
    </message>
    <message>
        <source>Give the selected contact or list another name</source>
        <translation>为选中的联系人或列表更名</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Take the selected contacts and lists out of the document</source>
        <translation>从文档中移除选中的联系人和列表</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>添加用户(&amp;A)…</translation>
    </message>
    <message>
        <source>Let somebody log in with a name and a password</source>
        <translation>让某人用名称和密码登录</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>设置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Give the selected user another password</source>
        <translation>为选中的用户设置另一个密码</translation>
    </message>
    <message>
        <source>&amp;Delete users…</source>
        <translation>删除用户(&amp;D)…</translation>
    </message>
    <message>
        <source>Take away the passwords of the selected users, after a look at what that means</source>
        <translation>取消选中用户的密码，先说明后果</translation>
    </message>
    <message>
        <source>Bring back the document that was deleted</source>
        <translation>恢复已删除的文档</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find the next place with the words in the source</source>
        <translation>在源码中查找下一处匹配的文字</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Find the place before with the words in the source</source>
        <translation>在源码中查找上一处匹配的文字</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>显示“%1”页面</translation>
    </message>
</context>
<context>
    <name>gui::AddressField</name>
    <message>
        <source>“%1” is no address, such as sip:somebody@example.com.</source>
        <translation>“%1”不是有效的地址（例如 sip:somebody@example.com）。</translation>
    </message>
    <message>
        <source>“%1” says nobody&apos;s name: write it as name@domain.</source>
        <translation>“%1”中没有用户名：请写成 name@domain。</translation>
    </message>
    <message>
        <source>This address is longer than the tables allow.</source>
        <translation>此地址超过数据表允许的长度。</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalForm</name>
    <message>
        <source>Address of the watcher</source>
        <translation>观察者的地址</translation>
    </message>
    <message>
        <source>Address of the presentity</source>
        <translation>呈现体的地址</translation>
    </message>
    <message>
        <source>Decide about somebody who has not asked yet</source>
        <translation>对尚未请求者预先作决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>may see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>可以查看</translation>
    </message>
    <message>
        <source>may not see</source>
        <comment>the watcher ... the presentity</comment>
        <translation>不可查看</translation>
    </message>
    <message>
        <source>never finds present</source>
        <comment>the watcher ... the presentity</comment>
        <translation>只能看到离线状态</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Watcher</source>
        <translation>观察者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>Pr&amp;esentity</source>
        <translation>呈现体(&amp;E)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Block politely</source>
        <translation>礼貌阻止</translation>
    </message>
    <message>
        <source>The decision counts as soon as the watcher asks.</source>
        <translation>决定在观察者请求时生效。</translation>
    </message>
    <message>
        <source>Everybody may see himself, whatever is decided here.</source>
        <translation>无论此处如何决定，每个人都可以查看自己。</translation>
    </message>
    <message>
        <source>Until now: %1. %2</source>
        <comment>state, what it means</comment>
        <translation>目前：%1。%2</translation>
    </message>
    <message>
        <source>%1 has not asked for %2 yet.</source>
        <comment>watcher, presentity</comment>
        <translation>%1 尚未请求查看 %2。</translation>
    </message>
</context>
<context>
    <name>gui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Watcher, presentity or user agent: bob alice</source>
        <translation>观察者、呈现体或用户代理：bob alice</translation>
    </message>
    <message>
        <source>Filter the watchers by words</source>
        <translation>按文字筛选观察者</translation>
    </message>
    <message>
        <source>Which watchers to show</source>
        <translation>显示哪些观察者</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>等待决定</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>All watchers</source>
        <translation>所有观察者</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision</source>
        <translation>
            <numerusform>%n 个观察者等待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.

Choose “All watchers” above to see what was decided, and to change it.</source>
        <translation>没有等待决定者。

在上方选择“所有观察者”可查看并更改已作的决定。</translation>
    </message>
    <message>
        <source>Nobody has asked to see anybody yet.

Who subscribes to the presence of somebody appears here. With “Approve somebody…” you can decide beforehand; Show me brings a few simulated people who ask.</source>
        <translation>尚无人请求查看他人。

订阅他人呈现状态者会显示在此处。使用“批准某人…”可预先作出决定；“演示”会带来几位提出请求的模拟人员。</translation>
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>What is wrong with the document</source>
        <translation>文档中的错误</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the document cannot be stored as it is.</source>
        <translation>
            <numerusform>%n 个问题：文档目前无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is valid.</source>
        <translation>文档有效。</translation>
    </message>
    <message>
        <source>When it is stored: %1</source>
        <translation>保存后：%1</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters and would be lost.</source>
        <translation>其中部分字节不是字符，将会丢失。</translation>
    </message>
</context>
<context>
    <name>gui::ConflictView</name>
    <message>
        <source>Yours, not stored</source>
        <translation>您的版本，未保存</translation>
    </message>
    <message>
        <source>Stored meanwhile</source>
        <translation>其间保存的版本</translation>
    </message>
    <message>
        <source>Store &amp;mine</source>
        <translation>保存我的版本(&amp;M)</translation>
    </message>
    <message>
        <source>Put your version in place of what was stored meanwhile</source>
        <translation>用您的版本取代其间保存的版本</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方版本(&amp;T)</translation>
    </message>
    <message>
        <source>Go on with what was stored meanwhile; Undo brings yours back</source>
        <translation>使用其间保存的版本继续；可用“撤消”找回您的版本</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>返回编辑器(&amp;B)</translation>
    </message>
    <message>
        <source>Go on editing yours and choose later</source>
        <translation>继续编辑您的版本，稍后再选择</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next lines that are not the same</source>
        <translation>显示下一处不同的行</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>其间已删除</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else, perhaps a phone of the user, has stored another version while you edited. %n line(s) differ. Which one is to be kept?</source>
        <translation>
            <numerusform>在您编辑期间，他人（可能是用户的话机）保存了另一个版本。有 %n 行不同。要保留哪个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has deleted the document while you edited. Is yours to be stored all the same?</source>
        <translation>在您编辑期间，他人删除了该文档。仍要保存您的版本吗？</translation>
    </message>
</context>
<context>
    <name>gui::Decider</name>
    <message numerus="yes">
        <source>%n watcher(s) put aside; the server lets them wait on.</source>
        <translation>
            <numerusform>已搁置 %n 个观察者；服务器让其继续等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait for a decision again.</source>
        <translation>
            <numerusform>%n 个观察者重新等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>But other rules have the last word about %1.</source>
        <translation>但 %1 最终由其他规则决定。</translation>
    </message>
    <message numerus="yes">
        <source>But other rules have the last word about %n of them.</source>
        <comment>watchers</comment>
        <translation>
            <numerusform>但其中 %n 个最终由其他规则决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may see %2.</source>
        <translation>%1 可以查看 %2。</translation>
    </message>
    <message>
        <source>%1 may not see %2, and is told so.</source>
        <translation>%1 不可查看 %2，并会得到通知。</translation>
    </message>
    <message>
        <source>To %1, %2 looks absent.</source>
        <translation>对 %1 而言，%2 显示为离线。</translation>
    </message>
    <message>
        <source>Nothing is decided any more about %1 and %2.</source>
        <comment>watcher, presentity</comment>
        <translation>关于 %1 和 %2 已不再有任何决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) approved.</source>
        <translation>
            <numerusform>已批准 %n 个观察者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) blocked.</source>
        <translation>
            <numerusform>已阻止 %n 个观察者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) politely blocked.</source>
        <translation>
            <numerusform>已礼貌阻止 %n 个观察者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided any more about %n watcher(s).</source>
        <translation>
            <numerusform>关于 %n 个观察者已不再有任何决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision about %1 and %2 is taken back.</source>
        <comment>watcher, presentity</comment>
        <translation>已撤回关于 %1 和 %2 的决定。</translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n watcher(s) is taken back.</source>
        <translation>
            <numerusform>已撤回关于 %n 个观察者的决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>未省略任何内容。</translation>
    </message>
    <message>
        <source>State of the subscription</source>
        <translation>订阅的状态</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>所有规则合并</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>没有匹配的规则</translation>
    </message>
    <message>
        <source>Sphere</source>
        <comment>RPID</comment>
        <translation>领域</translation>
    </message>
    <message>
        <source>A period begins or ends</source>
        <translation>时段开始或结束</translation>
    </message>
    <message>
        <source>Table of watchers</source>
        <translation>观察者表</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>无对应行</translation>
    </message>
    <message>
        <source>matches</source>
        <comment>a rule</comment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>does not match</source>
        <comment>a rule</comment>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>gui::DocumentFiles</name>
    <message>
        <source>Import a document</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>XML documents (*.xml);;All files (*)</source>
        <translation>XML 文档 (*.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too big for a document.</source>
        <translation>%1 太大，不能作为文档。</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <source>XML documents (*.xml)</source>
        <translation>XML 文档 (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>gui::DocumentForm</name>
    <message>
        <source>&amp;Show it in the source</source>
        <translation>在源码中显示(&amp;S)</translation>
    </message>
    <message>
        <source>The form cannot show the document as it is. Line %1, column %2: %3</source>
        <translation>表单无法显示当前文档。第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>gui::DocumentModel</name>
    <message>
        <source>%1 – changed</source>
        <comment>document</comment>
        <translation>%1 – 已更改</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <comment>document</comment>
        <translation>%1 – 新建</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1, entity-tag %2</source>
        <comment>size of a document</comment>
        <translation>%1，ETag %2</translation>
    </message>
    <message>
        <source>What you changed is not stored yet. Stored are %1</source>
        <translation>您的更改尚未保存。已保存的为：%1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>gui::DocumentPane</name>
    <message>
        <source>The document is being read…</source>
        <translation>正在读取文档…</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>user, usage, document</comment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>● new, not stored</source>
        <translation>● 新建，未保存</translation>
    </message>
    <message>
        <source>● changed, not stored</source>
        <translation>● 已更改，未保存</translation>
    </message>
    <message>
        <source>Somebody else has stored another version of this document while you edited it.</source>
        <translation>在您编辑期间，他人保存了此文档的另一个版本。</translation>
    </message>
    <message>
        <source>Somebody else has deleted this document while you edited it.</source>
        <translation>在您编辑期间，他人删除了此文档。</translation>
    </message>
    <message>
        <source>&amp;Compare both</source>
        <translation>比较两者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>When this is stored: %1</source>
        <translation>保存后：%1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>继续编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSession</name>
    <message>
        <source>Somebody else has deleted the document.</source>
        <translation>他人已删除该文档。</translation>
    </message>
</context>
<context>
    <name>gui::DocumentSights</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>文档源码</translation>
    </message>
    <message>
        <source>It cannot be laid out before it is XML. Line %1: %2</source>
        <translation>内容不是 XML，无法格式化。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Add what stands in the field first, or empty it.</source>
        <translation>请先添加输入框中的内容，或将其清空。</translation>
    </message>
</context>
<context>
    <name>gui::DocumentTree</name>
    <message>
        <source>User, usage or document</source>
        <translation>用户、用途或文档</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Users, their usages and documents</source>
        <translation>用户及其用途和文档</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all documents</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n document(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln 个文档中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Choose a document of %1 on the left, or begin one with New.</source>
        <translation>请在左侧选择 %1 的文档，或用“新建”创建一个。</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>请在左侧选择文档。</translation>
    </message>
    <message>
        <source>No document is stored yet.

Begin one with New, or switch XCAP on in the settings so that phones can put theirs.</source>
        <translation>尚未保存任何文档。

请用“新建”创建一个，或在设置中启用 XCAP，以便话机上传自己的文档。</translation>
    </message>
    <message>
        <source>No document is stored yet.

Phones put theirs over XCAP at %1. Or begin one here with New: presence rules say who may see a user, resource lists hold contacts.</source>
        <translation>尚未保存任何文档。

话机通过 XCAP 在 %1 上传自己的文档。也可在此用“新建”创建：状态规则规定谁可查看用户，资源列表保存联系人。</translation>
    </message>
    <message>
        <source>%1 of %2 is stored.</source>
        <translation>%2 的 %1 已保存。</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 of %2; this is how it is now.</source>
        <translation>他人更改了 %2 的 %1；此为当前内容。</translation>
    </message>
    <message>
        <source>Somebody else has deleted %1 of %2.</source>
        <translation>他人删除了 %2 的 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 is there again.</source>
        <translation>%2 的 %1 已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed last time are still not stored.</source>
        <translation>
            <numerusform>上次更改的 %n 个文档仍未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is given up.</source>
        <translation>已放弃 %2 的 %1。</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Show the rows of everybody again</source>
        <translation>重新显示所有人的行</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows of somebody</comment>
        <translation>%1 的</translation>
    </message>
    <message>
        <source>Only the rows of %1; press to show those of everybody</source>
        <translation>仅 %1 的行；点按以显示所有人的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all rows</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>find previous</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>find next</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace what is found here</source>
        <translation>替换此处找到的内容</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all that is found in the document</source>
        <translation>替换文档中找到的所有内容</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which one, how many there are</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter, Shift+F3)</source>
        <translation>查找上一个 (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter, F3)</source>
        <translation>查找下一个 (Enter, F3)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>appeared</source>
        <comment>a presentity</comment>
        <translation>已出现</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>a presentity</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what changed</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>what changed</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what changed</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>what changed</comment>
        <translation>心情</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>what changed</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>publications</source>
        <comment>what changed</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>gui::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>There is no phone yet.

Show me fills the server with a few simulated people who publish, watch and misbehave, so that every page has something to show. Or add a phone of your own, and tell it what to do.</source>
        <translation>尚无话机。

“演示”会用几个模拟人物填充服务器，他们会发布、观察，也会出错，使每个页面都有内容可看。也可添加自己的话机，并指示其操作。</translation>
    </message>
    <message>
        <source>Name of a phone</source>
        <translation>话机名称</translation>
    </message>
    <message>
        <source>Name or address of the phone to add</source>
        <translation>要添加的话机的名称或地址</translation>
    </message>
    <message>
        <source>A name of the lab, or a whole address; without one a name is found</source>
        <translation>实验室中的名称或完整地址；留空则自动取名</translation>
    </message>
    <message>
        <source>Changes a second of all phones of the crowd</source>
        <translation>群体中所有话机每秒的变化次数</translation>
    </message>
    <message>
        <source> changes/s</source>
        <translation> 次变化/秒</translation>
    </message>
    <message>
        <source>Text of the phones to show</source>
        <translation>要显示的话机所含文字</translation>
    </message>
    <message>
        <source>Filter the phones</source>
        <translation>筛选话机</translation>
    </message>
    <message>
        <source>They have gone. Nothing of them is left at the server.</source>
        <translation>他们已离开，服务器上未留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 部话机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all phones</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the crowd</source>
        <comment>phones</comment>
        <translation>
            <numerusform>群体中 %n 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Six simulated people with seven phones are coming. They publish, watch each other and change now and then; the page Lab shows what each of them sees.</source>
        <translation>六个模拟人物带着七部话机即将到来。他们会发布、互相观察并不时变化；“实验室”页面显示每个人看到的内容。</translation>
    </message>
    <message>
        <source>“%1” is no name: letters, digits, dots and dashes make one, or a whole address such as sip:alice@example.com.</source>
        <translation>“%1”不是有效的名称：名称由字母、数字、点和短横线组成，或使用完整地址，如 sip:alice@example.com。</translation>
    </message>
    <message>
        <source>Say whom the phone is to watch: a name of the lab, or an address such as sip:alice@example.com.</source>
        <translation>请指定话机要观察谁：实验室中的名称，或地址，如 sip:alice@example.com。</translation>
    </message>
</context>
<context>
    <name>gui::Ladder</name>
    <message>
        <source>unknown</source>
        <comment>a phone that does not say who it is</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Hereabouts</source>
        <translation>Hereabouts</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>无法解析：%1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>media type, size</comment>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>again</source>
        <comment>message that was sent once more</comment>
        <translation>重传</translation>
    </message>
</context>
<context>
    <name>gui::LadderDiagram</name>
    <message>
        <source>Ladder of the dialog</source>
        <translation>对话的信令流程图</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – 重传</translation>
    </message>
</context>
<context>
    <name>gui::ListsForm</name>
    <message>
        <source>Lists and their contacts</source>
        <translation>列表及其联系人</translation>
    </message>
    <message>
        <source>There is no list yet. Add one, and then the contacts in it.</source>
        <translation>尚无列表。请先添加列表，再添加其中的联系人。</translation>
    </message>
    <message>
        <source>Address of a new contact: bob@example.com</source>
        <translation>新联系人的地址：bob@example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd to %1</source>
        <comment>a list</comment>
        <translation>添加到 %1(&amp;D)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address, such as bob@example.com.</source>
        <translation>“%1”不是有效的地址（例如 bob@example.com）。</translation>
    </message>
    <message>
        <source>%1 is on that list already.</source>
        <translation>%1 已在该列表中。</translation>
    </message>
    <message>
        <source>New list</source>
        <comment>name of a list</comment>
        <translation>新列表</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>要添加的内容</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>另一列表的联系人</translation>
    </message>
    <message>
        <source>List elsewhere</source>
        <translation>别处的列表</translation>
    </message>
    <message>
        <source>Path below the XCAP root: resource-lists/users/…/~~/…</source>
        <translation>XCAP 根之下的路径：resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>Address of the list: http://…/resource-lists/users/…/~~/…</source>
        <translation>列表的地址：http://…/resource-lists/users/…/~~/…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no path below the XCAP root, such as resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.</source>
        <translation>“%1”不是 XCAP 根之下的路径，例如 resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a list, which begins with http:// or https://.</source>
        <translation>“%1”不是列表的地址；它以 http:// 或 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>gui::ListsModel</name>
    <message>
        <source>List without a name</source>
        <translation>未命名列表</translation>
    </message>
    <message>
        <source>Contact of another list</source>
        <translation>其他列表的联系人</translation>
    </message>
    <message>
        <source>List of another document</source>
        <translation>其他文档的列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>列表必须有名称。</translation>
    </message>
    <message>
        <source>A contact needs an address.</source>
        <translation>联系人必须有地址。</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 已在该处。</translation>
    </message>
    <message>
        <source>It cannot stand there: contacts stand in lists, and no list in itself.</source>
        <translation>不能放在该处：联系人须在列表中，列表不能包含自身。</translation>
    </message>
</context>
<context>
    <name>gui::LogLevelMenu</name>
    <message>
        <source>&amp;Levels</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>What is written to the log, for each category</source>
        <translation>各类别写入日志的内容</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>与其他类别相同</translation>
    </message>
</context>
<context>
    <name>gui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>gui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Words of the lines to show</source>
        <translation>要显示的行所含文字</translation>
    </message>
    <message>
        <source>Filter the lines by words</source>
        <translation>按文字筛选行</translation>
    </message>
    <message>
        <source>Show lines of this level and above</source>
        <translation>显示此级别及以上的行</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>level</comment>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Show lines of this category only</source>
        <translation>只显示此类别的行</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all lines</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the log stands still</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nobody collects the log of this program.</source>
        <translation>本程序的日志未被收集。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n line(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln 行中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been logged since. Set a lower level under Levels to see more of what the server does.</source>
        <translation>此后没有新的日志。可在“级别”中设置更低的级别，以查看服务器的更多动作。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>日志 (*.log)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1 – Hereabouts</source>
        <comment>page</comment>
        <translation>%1 – Hereabouts</translation>
    </message>
    <message>
        <source>The database is out of reach: %1</source>
        <translation>无法访问数据库：%1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) waiting</source>
        <translation>
            <numerusform>%n 个观察者等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hereabouts</source>
        <translation>关于 Hereabouts</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;A SIP presence server with a window to its state.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Hereabouts %1&lt;/h3&gt;&lt;p&gt;带有状态窗口的 SIP 呈现服务器。&lt;/p&gt;&lt;p&gt;Apache 许可证 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>gui::Needs</name>
    <message>
        <source>The database is out of reach: %1. Until it is back, what would change something is answered with 503.</source>
        <translation>无法访问数据库：%1。恢复之前，会引起更改的请求一律应答 503。</translation>
    </message>
    <message>
        <source>All is well: running for %1, and all that was acknowledged is on disk.</source>
        <translation>一切正常：已运行 %1，所有已确认的内容均已写盘。</translation>
    </message>
    <message>
        <source>The database is out of reach. The log says more.</source>
        <translation>无法访问数据库。详情见日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to the database. The log says which.</source>
        <translation>
            <numerusform>%n 行未能写入数据库。日志中有详细说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take its NOTIFYs.</source>
        <translation>%1 不接受发给它的 NOTIFY。</translation>
    </message>
    <message numerus="yes">
        <source>The NOTIFYs of %n subscription(s) fail.</source>
        <translation>
            <numerusform>%n 个订阅的 NOTIFY 失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) wait(s) for a decision.</source>
        <translation>
            <numerusform>%n 个观察者等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 请求查看 %2。</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and everybody is believed to be who he says: auth.mode is none.</source>
        <translation>其他机器可以访问此服务器，而且任何人自称是谁都会被相信：auth.mode 为 none。</translation>
    </message>
    <message>
        <source>Passwords are required, and there is no user yet: no phone can log in.</source>
        <translation>需要密码，但还没有用户：任何话机都无法登录。</translation>
    </message>
</context>
<context>
    <name>gui::NewDocumentDialog</name>
    <message>
        <source>Import a document</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>sip:alice@example.com</source>
        <translation>sip:alice@example.com</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>初始内容(&amp;B)：</translation>
    </message>
    <message>
        <source>Whose document is it to be?</source>
        <translation>文档属于哪个用户？</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>在您保存之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>There is such a document: the file will stand in it as a change that is not stored yet.</source>
        <translation>该文档已存在：文件内容将作为尚未保存的更改载入其中。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>There is such a document already: it will be opened.</source>
        <translation>该文档已存在：将打开它。</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Type into a phone</source>
        <translation>在话机中填写</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>What needs you; Enter leads to the page that helps</source>
        <translation>需要您处理的事项；按 Enter 转到相应页面</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Presentities</source>
        <translation>呈现体</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Watchers waiting</source>
        <translation>等待中的观察者</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>NOTIFYs sent</source>
        <translation>已发送的 NOTIFY</translation>
    </message>
    <message>
        <source>NOTIFYs refused</source>
        <translation>被拒绝的 NOTIFY</translation>
    </message>
    <message>
        <source>NOTIFYs unanswered</source>
        <translation>未应答的 NOTIFY</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>收到的消息</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>发出的消息</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>提交耗时</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>NOTIFYs that wait</source>
        <translation>等待中的 NOTIFY</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Nothing. Nobody waits for a decision, and every NOTIFY arrives.</source>
        <translation>无。没有人等待决定，所有 NOTIFY 均已送达。</translation>
    </message>
    <message>
        <source>Nothing, for nobody is here yet. Point a softphone at one of the addresses, or let a few simulated people show what the server does.</source>
        <translation>无，因为尚无人在此。请将软电话指向其中一个地址，或让几个模拟人物演示服务器的功能。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Asked for a password</source>
        <comment>requests</comment>
        <translation>已要求密码</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <comment>requests</comment>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <comment>requests</comment>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>Too late, asked again</source>
        <comment>requests</comment>
        <translation>过期，已重新要求</translation>
    </message>
    <message>
        <source>Played again</source>
        <comment>requests</comment>
        <translation>重放</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>requests</comment>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>requests</comment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Requests of SIP and XCAP that were not served because of who sent them. Every phone is asked for its password once.</source>
        <translation>因发送者身份而未处理的 SIP 和 XCAP 请求。每部话机都会被要求一次密码。</translation>
    </message>
    <message>
        <source>How often each setting of the section limits kept something out since the start.</source>
        <translation>自启动以来，limits 部分的每个设置拒绝请求的次数。</translation>
    </message>
    <message>
        <source>Limits reached: %1</source>
        <translation>已达到的限制：%1</translation>
    </message>
</context>
<context>
    <name>gui::PhoneAddresses</name>
    <message>
        <source>SIP over %1</source>
        <comment>UDP</comment>
        <translation>基于 %1 的 SIP</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>XCAP 根</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Any user name will do, and nobody has to log in.</source>
        <translation>将其中之一填为话机的 SIP 服务器或出站代理。用户名任意，无需登录。</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. The phone logs in with the name and password of a user.</source>
        <translation>将其中之一填为话机的 SIP 服务器或出站代理。话机用某个用户的名称和密码登录。</translation>
    </message>
    <message>
        <source>One of them is the phone&apos;s SIP server or outbound proxy. Passwords are required and there is no user yet: add one on the page Users.</source>
        <translation>将其中之一填为话机的 SIP 服务器或出站代理。需要密码，但还没有用户：请在“用户”页添加一个。</translation>
    </message>
</context>
<context>
    <name>gui::PhoneLogModel</name>
    <message>
        <source>→ out</source>
        <comment>a message</comment>
        <translation>→ 发出</translation>
    </message>
    <message>
        <source>← in</source>
        <comment>a message</comment>
        <translation>← 收到</translation>
    </message>
    <message>
        <source>✕ dropped</source>
        <comment>a message</comment>
        <translation>✕ 已丢弃</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>in or out</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>gui::PhoneModel</name>
    <message>
        <source>sees %1</source>
        <comment>a presentity</comment>
        <translation>观察 %1</translation>
    </message>
    <message>
        <source>hears who watches %1</source>
        <translation>接收 %1 的观察者信息</translation>
    </message>
    <message>
        <source>Last NOTIFY: %1</source>
        <translation>最近的 NOTIFY：%1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Entity-tag %1, expires: %2</source>
        <translation>ETag %1，到期：%2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>话机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At the server</source>
        <comment>registered, active</comment>
        <translation>在服务器上</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● 开放</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ 关闭</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>An activity of RFC 4480</source>
        <translation>RFC 4480 定义的活动</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What its user has to say</source>
        <translation>用户的留言</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>Expiry of the publication</source>
        <translation>发布的有效期</translation>
    </message>
    <message>
        <source>Ex&amp;pires in:</source>
        <translation>有效期(&amp;P)：</translation>
    </message>
    <message>
        <source>Whom to watch: a name of the lab, or an address</source>
        <translation>要观察谁：实验室中的名称或地址</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Expiry of the subscription</source>
        <translation>订阅的有效期</translation>
    </message>
    <message>
        <source>&amp;Watch:</source>
        <translation>观察(&amp;W)：</translation>
    </message>
    <message>
        <source>Answer to NOTIFYs</source>
        <translation>对 NOTIFY 的应答</translation>
    </message>
    <message>
        <source>answer with 200</source>
        <translation>应答 200</translation>
    </message>
    <message>
        <source>leave them unanswered</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>answer with 481: no such dialog</source>
        <translation>应答 481：对话不存在</translation>
    </message>
    <message>
        <source>answer with 486: busy</source>
        <translation>应答 486：忙</translation>
    </message>
    <message>
        <source>answer with 500: failed</source>
        <translation>应答 500：失败</translation>
    </message>
    <message>
        <source>&amp;NOTIFYs:</source>
        <translation>NOTIFY(&amp;N)：</translation>
    </message>
    <message>
        <source>Rea&amp;chable</source>
        <translation>可达(&amp;C)</translation>
    </message>
    <message>
        <source>Without it no word comes in or goes out, as without network</source>
        <translation>取消后不收发任何消息，如同断网</translation>
    </message>
    <message>
        <source>Re&amp;gistered</source>
        <translation>已注册(&amp;G)</translation>
    </message>
    <message>
        <source>Keeps a registration at the server</source>
        <translation>在服务器上保持注册</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>网络：</translation>
    </message>
    <message>
        <source>What the phone did last</source>
        <translation>话机最近的动作</translation>
    </message>
    <message>
        <source>Choose a phone to see what it does and to tell it what to do.</source>
        <translation>请选择话机以查看其动作并指示其操作。</translation>
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
        <translation>● 开放</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ 关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, why it is not published</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>– nothing published</source>
        <translation>– 未发布</translation>
    </message>
    <message>
        <source>– nothing</source>
        <comment>seen</comment>
        <translation>– 无</translation>
    </message>
    <message>
        <source>– nothing yet</source>
        <comment>seen</comment>
        <translation>– 尚无</translation>
    </message>
    <message>
        <source>– who watches</source>
        <comment>watcher information</comment>
        <translation>– 观察者信息</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– 未知</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>status code</comment>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>asking…</source>
        <comment>the server</comment>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>reason</comment>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>leaves them unanswered</source>
        <comment>NOTIFYs</comment>
        <translation>不应答</translation>
    </message>
    <message>
        <source>answers them</source>
        <comment>NOTIFYs</comment>
        <translation>应答</translation>
    </message>
    <message>
        <source>answers them with %1</source>
        <comment>NOTIFYs, status code</comment>
        <translation>以 %1 应答</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>NOTIFYs</comment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>number of NOTIFYs, 3 s ago</comment>
        <translation>%1，最近 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>3 s</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>3 s</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>refused: wants a password</source>
        <translation>被拒绝：要求密码</translation>
    </message>
</context>
<context>
    <name>gui::PhoneTree</name>
    <message>
        <source>Phones of the lab, and what each sees</source>
        <translation>实验室的话机及各自看到的内容</translation>
    </message>
</context>
<context>
    <name>gui::PresenceCards</name>
    <message>
        <source>The presence document as cards</source>
        <translation>以卡片显示的呈现文档</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>its state</comment>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系地址</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备标识</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>User input</source>
        <translation>用户输入</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>RPID</comment>
        <translation>类</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of an element</comment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::PresentitiesPage</name>
    <message>
        <source>Presentities</source>
        <translation>呈现体</translation>
    </message>
    <message>
        <source>Address, activity or note: alice meeting</source>
        <translation>地址、活动或备注：alice meeting</translation>
    </message>
    <message>
        <source>Filter the presentities by words</source>
        <translation>按文字筛选呈现体</translation>
    </message>
    <message>
        <source>Show this state only</source>
        <translation>只显示此状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>With waiting watchers</source>
        <translation>有等待中的观察者</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The publication of %1 is removed.</source>
        <translation>已移除 %1 的发布。</translation>
    </message>
    <message>
        <source>Nobody is present yet.

Point a softphone at %1 and let it publish its presence; it will appear here. Show me brings a few simulated people meanwhile.</source>
        <translation>尚无人在线。

请将软电话指向 %1 并让它发布呈现状态；它会显示在此处。在此期间，“演示”会带来几位模拟人员。</translation>
    </message>
</context>
<context>
    <name>gui::PresentityDetails</name>
    <message>
        <source>Details of the presentity</source>
        <translation>呈现体的详情</translation>
    </message>
    <message>
        <source>The composed document as XML</source>
        <translation>合成文档的 XML</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>呈现状态(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;ublications</source>
        <translation>发布(&amp;U)</translation>
    </message>
    <message>
        <source>Vie&amp;w as…</source>
        <translation>查看身份(&amp;W)…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>What was published, as XML</source>
        <translation>所发布内容的 XML</translation>
    </message>
    <message>
        <source>Choose a publication to see what was sent.</source>
        <translation>请选择发布以查看所发送的内容。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message numerus="yes">
        <source>What changed since the window was opened; of all presentities together the last %n change(s) are kept.</source>
        <translation>
            <numerusform>窗口打开以来的变化；所有呈现体合计保留最近 %n 次变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史记录(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a presentity above to see all about it.</source>
        <translation>请在上方选择呈现体以查看其全部信息。</translation>
    </message>
    <message>
        <source>%1 is not known any more.</source>
        <translation>%1 已不再存在。</translation>
    </message>
</context>
<context>
    <name>gui::PresentityModel</name>
    <message>
        <source>● open</source>
        <comment>presence state</comment>
        <translation>● 开放</translation>
    </message>
    <message>
        <source>○ closed</source>
        <comment>presence state</comment>
        <translation>○ 关闭</translation>
    </message>
    <message>
        <source>– unknown</source>
        <comment>presence state</comment>
        <translation>– 未知</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>呈现体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>watchers</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
</context>
<context>
    <name>gui::PublicationModel</name>
    <message>
        <source>never</source>
        <comment>expires</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>Entity-tag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of content</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>gui::RateChart</name>
    <message>
        <source>10 min ago</source>
        <translation>10 分钟前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegistrationModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系地址</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Address, contact or user agent: alice linphone</source>
        <translation>地址、联系地址或用户代理：alice linphone</translation>
    </message>
    <message>
        <source>Filter the registrations by words</source>
        <translation>按文字筛选注册</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>No phone is registered.

Let a softphone register at %1; it will appear here. Show me brings a few simulated phones meanwhile.</source>
        <translation>没有已注册的话机。

请让软电话注册到 %1；它会显示在此处。在此期间，“演示”会带来几部模拟话机。</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; each rule has a name of its own</source>
        <translation>字母、数字、“-”、“_”和“.”；每条规则名称唯一</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>规则的动作</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>对象(&amp;W)：</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>时间(&amp;E)：</translation>
    </message>
    <message>
        <source>Doe&amp;s:</source>
        <comment>what a rule does</comment>
        <translation>动作(&amp;D)：</translation>
    </message>
    <message>
        <source>Sh&amp;ows:</source>
        <comment>what a rule shows</comment>
        <translation>显示(&amp;O)：</translation>
    </message>
    <message>
        <source>The rule has parts that only the source shows, and they stay as they are: %1.</source>
        <translation>该规则含有仅在源码中显示的部分，这些部分保持不变：%1。</translation>
    </message>
</context>
<context>
    <name>gui::RuleGrantsBox</name>
    <message>
        <source>&amp;Everything</source>
        <comment>is shown</comment>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>All services, the person and all devices, with all details</source>
        <translation>所有服务、个人和所有设备，含全部细节</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>services</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>细节：</translation>
    </message>
    <message>
        <source>Activity at the keyboard</source>
        <translation>键盘活动</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <comment>activity at it</comment>
        <translation>键盘：</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>全部细节</translation>
    </message>
    <message>
        <source>Others:</source>
        <comment>elements that are shown</comment>
        <translation>其他：</translation>
    </message>
</context>
<context>
    <name>gui::RuleMembersBox</name>
    <message>
        <source>Whom the rule means</source>
        <translation>规则所指的对象</translation>
    </message>
    <message>
        <source>These</source>
        <translation>以下对象</translation>
    </message>
    <message>
        <source>Anyone, identified or not</source>
        <translation>任何人，无论是否已识别身份</translation>
    </message>
    <message>
        <source>Those the rule means, and exceptions</source>
        <translation>规则所指的对象及例外</translation>
    </message>
    <message>
        <source>bob@example.com, example.com, or * for everybody</source>
        <translation>bob@example.com、example.com，或用 * 表示所有人</translation>
    </message>
    <message>
        <source>An address or a domain to add</source>
        <translation>要添加的地址或域</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>The rule means this one too</source>
        <translation>规则也包括此对象</translation>
    </message>
    <message>
        <source>&amp;Except</source>
        <comment>a button</comment>
        <translation>排除(&amp;E)</translation>
    </message>
    <message>
        <source>The rule does not mean this one, though it means the others of the domain or group that is selected</source>
        <translation>规则不包括此对象，但包括所选域或组中的其他对象</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Who stays unidentified</source>
        <translation>未识别身份者</translation>
    </message>
    <message>
        <source>What only the source can say</source>
        <translation>仅能在源码中表达的内容</translation>
    </message>
    <message>
        <source>except %1</source>
        <translation>%1 除外</translation>
    </message>
    <message>
        <source>%1, as decided on the page Approvals</source>
        <translation>%1，按“批准”页面的决定</translation>
    </message>
    <message>
        <source>A rule has to mean somebody: add another first, choose anyone, or remove the rule</source>
        <translation>规则必须有对象：请先添加其他对象，选择任何人，或移除该规则</translation>
    </message>
    <message>
        <source>The rule does not mean the selected one any more</source>
        <translation>规则不再包括所选对象</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an address, such as bob@example.com, nor a domain.</source>
        <translation>“%1”既不是地址（如 bob@example.com），也不是域。</translation>
    </message>
    <message>
        <source>The rule means %1 already.</source>
        <translation>规则已包括 %1。</translation>
    </message>
</context>
<context>
    <name>gui::RuleMomentBox</name>
    <message>
        <source>The sphere in which the rule holds</source>
        <translation>规则生效的领域</translation>
    </message>
    <message>
        <source>What phones publish as the sphere of the user, such as work or home; several with spaces between</source>
        <translation>话机发布的用户领域 (sphere)，如 work 或 home；多个以空格分隔</translation>
    </message>
    <message>
        <source>In every sphere</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>添加时段(&amp;P)</translation>
    </message>
    <message>
        <source>Let the rule hold only between two times</source>
        <translation>使规则仅在两个时间之间生效</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>时段开始</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>时段结束</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>a time</comment>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <comment>a time</comment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this period away; without any the rule always holds</source>
        <translation>移除此时段；没有时段时规则始终生效</translation>
    </message>
</context>
<context>
    <name>gui::RulesForm</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>name</comment>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>There is no rule yet: watchers are decided about on the page Approvals. Add a rule to say who may see what.</source>
        <translation>尚无规则：观察者由“批准”页面决定。添加规则以规定谁可查看什么。</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>name of a rule</comment>
        <translation>朋友</translation>
    </message>
</context>
<context>
    <name>gui::SeenBox</name>
    <message>
        <source>None</source>
        <comment>of the services</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the services</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>of the services</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Which of %1 are shown</source>
        <translation>显示哪些%1</translation>
    </message>
    <message>
        <source>What they are known by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Which class, address or id</source>
        <translation>哪个类、地址或标识</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
        <translation>恢复默认值：空</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>The command line says so; the file would not count.</source>
        <translation>由命令行指定；配置文件不起作用。</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>已更改，尚未保存。</translation>
    </message>
    <message>
        <source>From the file.</source>
        <translation>来自配置文件。</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>Counts after a restart.</source>
        <translation>重新启动后生效。</translation>
    </message>
</context>
<context>
    <name>gui::SettingText</name>
    <message>
        <source>Listening addresses</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Domains served</source>
        <translation>服务的域</translation>
    </message>
    <message>
        <source>Name told to peers</source>
        <translation>对外通告的名称</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>持久性</translation>
    </message>
    <message>
        <source>Publications, shortest life</source>
        <translation>发布：最短有效期</translation>
    </message>
    <message>
        <source>Publications, longest life</source>
        <translation>发布：最长有效期</translation>
    </message>
    <message>
        <source>Publications, usual life</source>
        <translation>发布：默认有效期</translation>
    </message>
    <message>
        <source>Subscriptions, shortest life</source>
        <translation>订阅：最短有效期</translation>
    </message>
    <message>
        <source>Subscriptions, longest life</source>
        <translation>订阅：最长有效期</translation>
    </message>
    <message>
        <source>Subscriptions, usual life</source>
        <translation>订阅：默认有效期</translation>
    </message>
    <message>
        <source>Registrations, shortest life</source>
        <translation>注册：最短有效期</translation>
    </message>
    <message>
        <source>Registrations, longest life</source>
        <translation>注册：最长有效期</translation>
    </message>
    <message>
        <source>Registrations, usual life</source>
        <translation>注册：默认有效期</translation>
    </message>
    <message>
        <source>Pause between NOTIFYs</source>
        <translation>NOTIFY 间隔</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs</source>
        <translation>未应答的 NOTIFY</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>无需批准</translation>
    </message>
    <message>
        <source>Remember who waits for</source>
        <translation>等待者保留时间</translation>
    </message>
    <message>
        <source>Watchers no rule names</source>
        <translation>未被规则提及的观察者</translation>
    </message>
    <message>
        <source>Rules that grant no part show</source>
        <translation>未授权任何部分的规则显示</translation>
    </message>
    <message>
        <source>Rules of the OMA</source>
        <translation>OMA 规则</translation>
    </message>
    <message>
        <source>Several publications</source>
        <translation>多个发布</translation>
    </message>
    <message>
        <source>Registered means open</source>
        <translation>已注册即视为开放</translation>
    </message>
    <message>
        <source>XCAP addresses</source>
        <translation>XCAP 地址</translation>
    </message>
    <message>
        <source>XCAP root</source>
        <translation>XCAP 根</translation>
    </message>
    <message>
        <source>Header of a trusted proxy</source>
        <translation>可信代理的头字段</translation>
    </message>
    <message>
        <source>HTTP: request line</source>
        <translation>HTTP：请求行</translation>
    </message>
    <message>
        <source>HTTP: size of the header</source>
        <translation>HTTP：头部大小</translation>
    </message>
    <message>
        <source>HTTP: header fields</source>
        <translation>HTTP：头字段数</translation>
    </message>
    <message>
        <source>HTTP: size of the body</source>
        <translation>HTTP：正文大小</translation>
    </message>
    <message>
        <source>HTTP: connections</source>
        <translation>HTTP：连接数</translation>
    </message>
    <message>
        <source>HTTP: connections of one address</source>
        <translation>HTTP：每个地址的连接数</translation>
    </message>
    <message>
        <source>HTTP: requests of one connection</source>
        <translation>HTTP：每个连接的请求数</translation>
    </message>
    <message>
        <source>HTTP: time for the header</source>
        <translation>HTTP：头部时限</translation>
    </message>
    <message>
        <source>HTTP: time for the body</source>
        <translation>HTTP：正文时限</translation>
    </message>
    <message>
        <source>HTTP: period of progress</source>
        <translation>HTTP：进度周期</translation>
    </message>
    <message>
        <source>HTTP: bytes in a period</source>
        <translation>HTTP：每周期字节数</translation>
    </message>
    <message>
        <source>HTTP: time without a request</source>
        <translation>HTTP：无请求时限</translation>
    </message>
    <message>
        <source>Size of a SIP message</source>
        <translation>SIP 消息大小</translation>
    </message>
    <message>
        <source>SIP header fields</source>
        <translation>SIP 头字段数</translation>
    </message>
    <message>
        <source>Size of a SIP header</source>
        <translation>SIP 头部大小</translation>
    </message>
    <message>
        <source>Publications of a presentity</source>
        <translation>每个呈现体的发布数</translation>
    </message>
    <message>
        <source>Contacts of a user</source>
        <translation>每个用户的联系地址数</translation>
    </message>
    <message>
        <source>Subscriptions in all</source>
        <translation>订阅总数</translation>
    </message>
    <message>
        <source>Subscriptions to a presentity</source>
        <translation>每个呈现体的订阅数</translation>
    </message>
    <message>
        <source>Depth of a document</source>
        <translation>文档深度</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP 连接数</translation>
    </message>
    <message>
        <source>Timer T1</source>
        <translation>定时器 T1</translation>
    </message>
    <message>
        <source>Timer T2</source>
        <translation>定时器 T2</translation>
    </message>
    <message>
        <source>Timer T4</source>
        <translation>定时器 T4</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>控制套接字</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>XCAP</source>
        <translation>XCAP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Approval and rules</source>
        <translation>批准与规则</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>认证域（realm）</translation>
    </message>
    <message>
        <source>Ways of hashing</source>
        <translation>哈希算法</translation>
    </message>
    <message>
        <source>Phones that know MD5</source>
        <translation>只支持 MD5 的话机</translation>
    </message>
    <message>
        <source>Life of a challenge</source>
        <translation>质询的有效期</translation>
    </message>
    <message>
        <source>Answers remembered</source>
        <translation>记住的应答</translation>
    </message>
    <message>
        <source>Counts must rise</source>
        <translation>计数必须递增</translation>
    </message>
    <message>
        <source>Old style of answers</source>
        <translation>旧式应答</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Ask as a proxy</source>
        <translation>以代理方式质询</translation>
    </message>
    <message>
        <source>Users and passwords</source>
        <translation>用户与密码</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Authorities&apos; file</source>
        <translation>证书颁发机构文件</translation>
    </message>
    <message>
        <source>Peers have to prove</source>
        <translation>对端须证明身份</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>TLS: time to agree</source>
        <translation>TLS：握手时限</translation>
    </message>
    <message>
        <source>TLS: handshakes under way</source>
        <translation>TLS：进行中的握手</translation>
    </message>
    <message>
        <source>TLS: handshakes of one address</source>
        <translation>TLS：单个地址的握手</translation>
    </message>
    <message>
        <source>Subscriptions at the end</source>
        <translation>停止时的订阅</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>核心转储</translation>
    </message>
    <message>
        <source>Subscriptions of a watcher</source>
        <translation>一个观察者的订阅</translation>
    </message>
    <message>
        <source>Presentities in all</source>
        <translation>呈现体总数</translation>
    </message>
    <message>
        <source>Elements of a document</source>
        <translation>文档的元素</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>元素的属性</translation>
    </message>
    <message>
        <source>Documents of a user</source>
        <translation>用户的文档</translation>
    </message>
    <message>
        <source>Bytes of a user&apos;s documents</source>
        <translation>用户文档的字节数</translation>
    </message>
    <message>
        <source>Requests a second, of an address</source>
        <translation>每秒请求数（每个地址）</translation>
    </message>
    <message>
        <source>Requests a second, of a user</source>
        <translation>每秒请求数（每个用户）</translation>
    </message>
    <message>
        <source>Seconds saved up</source>
        <translation>可累积的秒数</translation>
    </message>
    <message>
        <source>This machine is exempt</source>
        <translation>本机不受限制</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Bytes to strangers</source>
        <translation>发给陌生地址的字节</translation>
    </message>
    <message>
        <source>TCP connections of an address</source>
        <translation>每个地址的 TCP 连接</translation>
    </message>
    <message>
        <source>Names looked for in DNS</source>
        <translation>在 DNS 中查找的名称数</translation>
    </message>
    <message>
        <source>Longest look-up</source>
        <translation>最长查找时间</translation>
    </message>
    <message>
        <source>Requests remembered</source>
        <translation>记住的请求</translation>
    </message>
    <message>
        <source>Presentities that remember a watcher</source>
        <translation>记住同一观察者的呈现体数</translation>
    </message>
    <message>
        <source>XCAP root for phones</source>
        <translation>告知话机的 XCAP 根</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of an XCAP document</source>
        <translation>XCAP 文档的大小</translation>
    </message>
    <message>
        <source>Depth of an XCAP document</source>
        <translation>XCAP 文档的深度</translation>
    </message>
    <message>
        <source>Elements of an XCAP document</source>
        <translation>XCAP 文档的元素</translation>
    </message>
    <message>
        <source>Attributes of an XCAP element</source>
        <translation>XCAP 元素的属性</translation>
    </message>
    <message>
        <source>TCP: time without a word</source>
        <translation>TCP：无消息时限</translation>
    </message>
    <message>
        <source>TCP: time for a message</source>
        <translation>TCP：一条消息的时限</translation>
    </message>
    <message>
        <source>TCP: bytes the other side leaves unread</source>
        <translation>TCP：对方未读取的字节</translation>
    </message>
    <message>
        <source>Size of the log file</source>
        <translation>日志文件的大小</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>&amp;Restart the server</source>
        <translation>重新启动服务器(&amp;R)</translation>
    </message>
    <message>
        <source>Something here is not right yet.</source>
        <translation>此处仍有内容不正确。</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>已保存并生效。</translation>
    </message>
    <message>
        <source>Saved. These count after a restart of the server: %1.</source>
        <translation>已保存。以下设置在重新启动服务器后生效：%1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>⚠ You may not write %1, and the server was told to read no other file: what is changed here cannot be saved.</source>
        <translation>⚠ 您无权写入 %1，而服务器被指定不读取其他文件：此处的更改无法保存。</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what waits there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::StartProblem</name>
    <message>
        <source>Hereabouts cannot start</source>
        <translation>Hereabouts 无法启动</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Another program, perhaps another Hereabouts, may have the address. End it and try again, or listen at another port; phones must be told that port then.</source>
        <translation>该地址可能已被其他程序（或另一个 Hereabouts）占用。请结束该程序后重试，或监听其他端口；此时须在话机上设置该端口。</translation>
    </message>
    <message>
        <source>Another Hereabouts may have the database open, or the file may not be written. End the other one and try again, or keep the state in another file.</source>
        <translation>可能另一个 Hereabouts 已打开该数据库，或文件不可写。请结束另一个程序后重试，或将状态保存到其他文件。</translation>
    </message>
    <message>
        <source>Another program may have the address for XCAP. Choose another one in the settings, or go on without XCAP.</source>
        <translation>XCAP 的地址可能已被其他程序占用。请在设置中选择其他地址，或不使用 XCAP 继续。</translation>
    </message>
    <message>
        <source>Choose another control socket in the settings, or end the program that has it.</source>
        <translation>请在设置中选择其他控制套接字，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>port</comment>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>&amp;Use it this time</source>
        <translation>本次使用(&amp;U)</translation>
    </message>
    <message>
        <source>Another &amp;port:</source>
        <translation>其他端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Another &amp;file:</source>
        <translation>其他文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Go on without XCAP</source>
        <translation>不使用 XCAP 继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>Correct the file and try again, or go on with the defaults this time; the file stays as it is.</source>
        <translation>请更正文件后重试，或本次使用默认值继续；文件保持原样。</translation>
    </message>
    <message>
        <source>&amp;Go on with the defaults</source>
        <translation>使用默认值继续(&amp;G)</translation>
    </message>
    <message>
        <source>Choose other files in the settings, or take the addresses for TLS out of them. “hereabouts certificate” makes a certificate for a lab.</source>
        <translation>请在设置中选择其他文件，或去掉其中的 TLS 地址。“hereabouts certificate”可生成实验用证书。</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionModel</name>
    <message>
        <source>… not answered yet</source>
        <comment>NOTIFY</comment>
        <translation>… 尚未应答</translation>
    </message>
    <message>
        <source>… looks up the address</source>
        <comment>NOTIFY</comment>
        <translation>… 正在解析地址</translation>
    </message>
    <message>
        <source>… waits its interval</source>
        <comment>NOTIFY</comment>
        <translation>… 等待间隔</translation>
    </message>
    <message>
        <source>… waits for the disk</source>
        <comment>NOTIFY</comment>
        <translation>… 等待写盘</translation>
    </message>
    <message>
        <source>… in the queue</source>
        <comment>NOTIFY</comment>
        <translation>… 排队中</translation>
    </message>
    <message>
        <source>– none sent</source>
        <comment>NOTIFY</comment>
        <translation>– 未发送</translation>
    </message>
    <message>
        <source>✗ no answer</source>
        <comment>to a NOTIFY</comment>
        <translation>✗ 无应答</translation>
    </message>
    <message>
        <source>The last NOTIFY was sent and waits for its answer.</source>
        <translation>最近的 NOTIFY 已发送，正在等待应答。</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: the address of the watcher is being looked up.</source>
        <translation>有待发的 NOTIFY：正在解析观察者的地址。</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: it waits until the least interval between two has passed.</source>
        <translation>有待发的 NOTIFY：正在等待最小发送间隔。</translation>
    </message>
    <message>
        <source>A NOTIFY is owed: what it speaks of is on its way to the disk.</source>
        <translation>有待发的 NOTIFY：其内容正在写入磁盘。</translation>
    </message>
    <message>
        <source>A NOTIFY is owed and waits for its turn.</source>
        <translation>有待发的 NOTIFY，正在排队。</translation>
    </message>
    <message>
        <source>No NOTIFY has been sent since the server was started, and none is owed.</source>
        <translation>自服务器启动以来未发送过 NOTIFY，也没有待发的。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered the last NOTIFY (%n time(s) without an answer).</source>
        <translation>
            <numerusform>最近的 NOTIFY 无人应答（%n 次未应答）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The watcher refused the last NOTIFY with %1.</source>
        <translation>观察者以 %1 拒绝了最近的 NOTIFY。</translation>
    </message>
    <message>
        <source>The watcher has the current state.</source>
        <translation>观察者已获得当前状态。</translation>
    </message>
    <message>
        <source>Presentity</source>
        <translation>呈现体</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>event package</comment>
        <translation>事件包</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last NOTIFY</source>
        <translation>最近的 NOTIFY</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to the last NOTIFY</comment>
        <translation>应答</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系地址</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>事件标识</translation>
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
        <translation>订阅</translation>
    </message>
    <message>
        <source>Presentity, watcher, contact, user agent or Call-ID: alice bob</source>
        <translation>呈现体、观察者、联系地址、用户代理或 Call-ID：alice bob</translation>
    </message>
    <message>
        <source>Filter the subscriptions by words</source>
        <translation>按文字筛选订阅</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <comment>subscription</comment>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>subscriptions</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the selected subscriptions</source>
        <translation>结束选中的订阅</translation>
    </message>
    <message>
        <source>End the selected subscriptions, with a reason</source>
        <translation>结束选中的订阅，并给出原因</translation>
    </message>
    <message>
        <source>Which subscriptions to show</source>
        <translation>显示哪些订阅</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>The last NOTIFY was refused or not answered</source>
        <translation>最近的 NOTIFY 被拒绝或未应答</translation>
    </message>
    <message>
        <source>Show this event package only</source>
        <translation>只显示此事件包</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>所有事件包</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message numerus="yes">
        <source>%n NOTIFY(s) on the way.</source>
        <translation>
            <numerusform>%n 个 NOTIFY 正在发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended as %1.</source>
        <translation>
            <numerusform>已以 %1 结束 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody watches anybody at the moment.

Add a contact in a softphone, or let the Lab watch somebody; each subscription appears here. Show me brings a few simulated people who do.</source>
        <translation>目前没有人观察他人。

请在软电话中添加联系人，或让“实验室”观察某人；每个订阅都会显示在此处。“演示”会带来几位这样做的模拟人员。</translation>
    </message>
</context>
<context>
    <name>gui::TablePanel</name>
    <message numerus="yes">
        <source>None of the %n row(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln 行中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Times</name>
    <message>
        <source>now</source>
        <comment>moment</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>duration</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>duration</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrafficDetails</name>
    <message>
        <source>Choose a message to see the ladder of its dialog.</source>
        <translation>请选择消息以查看其对话的信令流程图。</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>消息源码</translation>
    </message>
    <message>
        <source>Choose a message to see its source.</source>
        <translation>请选择消息以查看其源码。</translation>
    </message>
</context>
<context>
    <name>gui::TrafficFilterBar</name>
    <message>
        <source>User, Call-ID, method, status: alice NOTIFY 4xx</source>
        <translation>用户、Call-ID、方法、状态码：alice NOTIFY 4xx</translation>
    </message>
    <message>
        <source>Filter the messages by words</source>
        <translation>按文字筛选消息</translation>
    </message>
    <message>
        <source>Show this method only</source>
        <translation>只显示此方法</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>Show this kind of message only</source>
        <translation>只显示此类消息</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>1xx: under way</source>
        <translation>1xx：处理中</translation>
    </message>
    <message>
        <source>2xx: done</source>
        <translation>2xx：成功</translation>
    </message>
    <message>
        <source>3xx: elsewhere</source>
        <translation>3xx：重定向</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx：被拒绝</translation>
    </message>
    <message>
        <source>5xx: server failed</source>
        <translation>5xx：服务器失败</translation>
    </message>
    <message>
        <source>6xx: refused everywhere</source>
        <translation>6xx：全局拒绝</translation>
    </message>
    <message>
        <source>Status 300 and above, unreadable messages, and what was sent again</source>
        <translation>状态码 300 及以上、无法解析的消息以及重传的消息</translation>
    </message>
</context>
<context>
    <name>gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>gui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>已暂停，%n 条等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gone</source>
        <comment>messages that were given up</comment>
        <translation>
            <numerusform>已丢弃较早的 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n message(s) fits the filter.</source>
        <translation>
            <numerusform>%Ln 条消息中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still. Let it go on to see what has passed.</source>
        <translation>列表已暂停。继续后可查看其间经过的消息。</translation>
    </message>
    <message>
        <source>Save the messages as text</source>
        <translation>将消息保存为文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save the dialogs as a flow</source>
        <translation>将对话保存为测试流程</translation>
    </message>
    <message>
        <source>Flows (*.flow)</source>
        <translation>测试流程 (*.flow)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>No message has passed since this page was opened.

Point a softphone at %1; each message in and out will appear here. Show me brings a few simulated people who talk.</source>
        <translation>自打开此页以来没有消息经过。

请将软电话指向 %1；每条收发的消息都会显示在此处。“演示”会带来几位互相通信的模拟人员。</translation>
    </message>
</context>
<context>
    <name>gui::TrafficTable</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>gui::TrafficText</name>
    <message>
        <source>→ in</source>
        <comment>a message came</comment>
        <translation>→ 收到</translation>
    </message>
    <message>
        <source>← out</source>
        <comment>a message was sent</comment>
        <translation>← 发出</translation>
    </message>
    <message>
        <source>%1 – unreadable: %2</source>
        <comment>first words of a message, why</comment>
        <translation>%1 – 无法解析：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a response, method of its request</comment>
        <translation>对 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 – again</source>
        <comment>message that was sent once more</comment>
        <translation>%1 – 重传</translation>
    </message>
    <message>
        <source>%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1：收到来自 %3 的 %2，%4 至 %5，Call-ID %6，%7 字节</translation>
    </message>
    <message>
        <source>%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes</source>
        <comment>time, message, address, user, user, Call-ID, size</comment>
        <translation>%1：向 %3 发送 %2，%4 至 %5，Call-ID %6，%7 字节</translation>
    </message>
    <message>
        <source>No TLS: %1</source>
        <translation>未建立 TLS：%1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, why there is no TLS, with whom</comment>
        <translation>%1：%2（%3）</translation>
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
            <numerusform>%n 个观察者等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to see %2.</source>
        <translation>%1 请求查看 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Hereabouts: %n watcher(s) waiting</source>
        <translation>
            <numerusform>Hereabouts：%n 个观察者等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new asks</source>
        <translation>有新的请求</translation>
    </message>
</context>
<context>
    <name>gui::UnknownBox</name>
    <message>
        <source>Elements of other specifications that are shown</source>
        <translation>所显示的其他规范的元素</translation>
    </message>
    <message>
        <source>Element: mood-text</source>
        <translation>元素：mood-text</translation>
    </message>
    <message>
        <source>Name of an element</source>
        <translation>元素的名称</translation>
    </message>
    <message>
        <source>Namespace: urn:example:mood</source>
        <translation>命名空间：urn:example:mood</translation>
    </message>
    <message>
        <source>Namespace of the element</source>
        <translation>元素的命名空间</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>element, namespace</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gui::UserForm</name>
    <message>
        <source>Name and domain of the user</source>
        <translation>用户的名称和域</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>&amp;Keep it readable in the database</source>
        <translation>在数据库中以明文保存(&amp;K)</translation>
    </message>
    <message>
        <source>For phones that are set up from the database, or if the realm is to change: hashes count for one realm only.</source>
        <translation>用于从数据库配置的话机，或 realm 将要更改时：散列只对一个 realm 有效。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>form</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <comment>password</comment>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>There is such a user already. Close this form and choose him in the table to give him another password.</source>
        <translation>已有此用户。请关闭此表单，在表格中选中该用户以更改密码。</translation>
    </message>
    <message>
        <source>This server serves %1, not %2.</source>
        <comment>domains</comment>
        <translation>此服务器服务于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>password</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Whoever can read the database will read this password.</source>
        <translation>能读取数据库的人就能读到此密码。</translation>
    </message>
    <message>
        <source>The old password counts no more as soon as the new one is stored; the phones of this user must be told.</source>
        <translation>新密码一经保存，旧密码即失效；须在该用户的话机上更改。</translation>
    </message>
    <message>
        <source>The phone logs in with the name before the @ and this password. Only hashes of it are stored.</source>
        <translation>话机用 @ 前的名称和此密码登录。只保存其散列。</translation>
    </message>
    <message>
        <source>This user is gone.</source>
        <translation>此用户已不存在。</translation>
    </message>
</context>
<context>
    <name>gui::UserModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Logs in by</source>
        <comment>algorithms of hashing</comment>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>密码保存方式</translation>
    </message>
    <message>
        <source>⚠ readable</source>
        <comment>password</comment>
        <translation>⚠ 明文</translation>
    </message>
    <message>
        <source>as hashes</source>
        <comment>password</comment>
        <translation>散列</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>password</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>⚠ nothing</source>
        <comment>algorithms</comment>
        <translation>⚠ 无</translation>
    </message>
    <message>
        <source>Nothing is stored that this user could log in by: set a password.</source>
        <translation>没有保存该用户可用于登录的内容：请设置密码。</translation>
    </message>
    <message>
        <source>Only the oldest hash is stored, as other servers write it. A new password stores the others too.</source>
        <translation>只保存了最旧的散列，如其他服务器所写。设置新密码会同时保存其他散列。</translation>
    </message>
    <message>
        <source>The phone chooses one of these to hash its answer with.</source>
        <translation>话机选择其中之一对应答做散列。</translation>
    </message>
    <message>
        <source>Whoever reads the database reads this password. A new password is kept as hashes unless you wish otherwise.</source>
        <translation>读取数据库的人就能读到此密码。新密码以散列保存，除非另有选择。</translation>
    </message>
    <message>
        <source>Nobody can read the password, here or in the database.</source>
        <translation>无论在此处还是数据库中，谁都无法读到密码。</translation>
    </message>
</context>
<context>
    <name>gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name, domain or algorithm: alice sha</source>
        <translation>名称、域或算法：alice sha</translation>
    </message>
    <message>
        <source>Filter the users by words</source>
        <translation>按词筛选用户</translation>
    </message>
    <message>
        <source>Which users to show</source>
        <translation>显示哪些用户</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>Readable passwords</source>
        <translation>明文密码</translation>
    </message>
    <message>
        <source>MD5 alone</source>
        <translation>仅 MD5</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>无法登录</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Passwords are required: who publishes, subscribes, registers or uses XCAP logs in as one of these users.</source>
        <translation>需要密码：发布、订阅、注册或使用 XCAP 者须以这些用户之一登录。</translation>
    </message>
    <message>
        <source>Other machines can reach this server, and nobody has to log in: auth.mode is none. To change that, set it to required in the settings; it counts from the next start.</source>
        <translation>其他机器可以访问此服务器，而无人需要登录：auth.mode 为 none。要更改，请在设置中改为 required；下次启动时生效。</translation>
    </message>
    <message>
        <source>Nobody has to log in, for only this machine can reach the server. With auth.mode = required in the settings everybody has to, from the next start.</source>
        <translation>无人需要登录，因为只有本机能访问服务器。在设置中令 auth.mode = required 后，从下次启动起人人都须登录。</translation>
    </message>
    <message>
        <source>There is no user yet, and so no phone can log in.

Add a user, and type his name and password into his phone.</source>
        <translation>还没有用户，因此任何话机都无法登录。

请添加用户，并在其话机中填写名称和密码。</translation>
    </message>
    <message>
        <source>There is no user.

Add those who are to log in, and then set auth.mode to required in the settings.</source>
        <translation>没有用户。

请添加需要登录的人，然后在设置中将 auth.mode 设为 required。</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>删除用户 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>删除 %n 个用户？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones are refused from now on. What they have published and subscribed stays until it expires, and their documents stay. The passwords cannot be brought back.</source>
        <translation>他们的话机从现在起被拒绝。已发布和订阅的内容保留至到期，文档保留。密码无法恢复。</translation>
    </message>
    <message>
        <source>Nothing changes for their phones as long as nobody has to log in. Documents stay. The passwords cannot be brought back.</source>
        <translation>只要无人需要登录，他们的话机不受影响。文档保留。密码无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>users</comment>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>gui::ViewAsPane</name>
    <message>
        <source>Watcher to view the presentity as</source>
        <translation>以哪个观察者的身份查看呈现体</translation>
    </message>
    <message>
        <source>View a&amp;s</source>
        <translation>查看身份(&amp;S)</translation>
    </message>
    <message>
        <source>The decision, and why</source>
        <translation>决定及原因</translation>
    </message>
    <message>
        <source>The document that the watcher gets</source>
        <translation>观察者收到的文档</translation>
    </message>
    <message>
        <source>The watcher gets no document.</source>
        <translation>观察者不会收到文档。</translation>
    </message>
    <message>
        <source>Type the address of a watcher above, of one who asked or of anybody, to see what he is told and which rules say so.</source>
        <translation>请在上方输入观察者的地址（无论是否已请求），以查看其收到的内容及其依据的规则。</translation>
    </message>
</context>
<context>
    <name>gui::WaitingLine</name>
    <message>
        <source>%1 waits for the approval of %2.</source>
        <translation>%1 正在等待 %2 的批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n watcher(s) of the lab wait(s) for approval.</source>
        <translation>
            <numerusform>实验室的 %n 个观察者等待批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on the page Approvals</source>
        <translation>在“批准”页面决定</translation>
    </message>
</context>
<context>
    <name>gui::WatcherModel</name>
    <message>
        <source>◔ pending</source>
        <comment>state of a watcher</comment>
        <translation>◔ 待定</translation>
    </message>
    <message>
        <source>◌ waiting</source>
        <comment>state of a watcher</comment>
        <translation>◌ 等待</translation>
    </message>
    <message>
        <source>◎ let in, undecided</source>
        <comment>state of a watcher</comment>
        <translation>◎ 已放行，未决定</translation>
    </message>
    <message>
        <source>● allowed</source>
        <comment>state of a watcher</comment>
        <translation>● 已允许</translation>
    </message>
    <message>
        <source>◐ politely blocked</source>
        <comment>state of a watcher</comment>
        <translation>◐ 已礼貌阻止</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <comment>state of a watcher</comment>
        <translation>⊘ 已阻止</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>state of a watcher that we do not know</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>It watches, and is told nothing until you decide.</source>
        <translation>它在观察，但在您作出决定前不会收到任何内容。</translation>
    </message>
    <message>
        <source>Its subscription ended before anybody decided; the decision counts when it asks again.</source>
        <translation>其订阅在有人决定之前已结束；决定将在其再次请求时生效。</translation>
    </message>
    <message>
        <source>Nobody has decided; the server is set to let everybody in.</source>
        <translation>无人作出决定；服务器设置为全部放行。</translation>
    </message>
    <message>
        <source>It may see the presentity.</source>
        <translation>它可以查看呈现体。</translation>
    </message>
    <message>
        <source>To it, the presentity looks absent.</source>
        <translation>对它而言，呈现体显示为离线。</translation>
    </message>
    <message>
        <source>It is refused, and told so.</source>
        <translation>它被拒绝，并会得到通知。</translation>
    </message>
    <message>
        <source>The table of watchers says “%1”, which is no status of this server; it counts as pending.</source>
        <translation>观察者表中的值为“%1”，不是本服务器的状态；按待定处理。</translation>
    </message>
    <message>
        <source>So say the presence rules of the presentity.</source>
        <translation>依据呈现体的状态规则。</translation>
    </message>
    <message>
        <source>No rule matches it, and the server is set to refuse such watchers.</source>
        <translation>没有规则与其匹配，且服务器设置为拒绝此类观察者。</translation>
    </message>
    <message>
        <source>It is the presentity itself.</source>
        <translation>它就是呈现体本身。</translation>
    </message>
    <message>
        <source>So says the table of watchers.</source>
        <translation>依据观察者表。</translation>
    </message>
    <message>
        <source>Watcher</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>display name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Wants to see</source>
        <comment>presentity</comment>
        <translation>想要查看</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>SUBSCRIBEs that made a dialog since the server was started</source>
        <translation>自服务器启动以来建立对话的 SUBSCRIBE</translation>
    </message>
</context>
<context>
    <name>gui::WindowSettingsPage</name>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>语言更改在下次启动后生效。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在系统托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Otherwise closing the window stops the server.</source>
        <translation>否则关闭窗口会停止服务器。</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window stops the server.</source>
        <translation>此桌面没有系统托盘；关闭窗口会停止服务器。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The domains served; requests for others get 404. Empty: any domain is served (for a lab).</source>
        <translation>服务的域；对其他域的请求应答 404。留空：服务任何域（供实验室使用）。</translation>
    </message>
    <message>
        <source>Host name or address that peers reach this server by, for sockets that listen at all addresses. Empty: the machine&apos;s.</source>
        <translation>对端访问本服务器所用的主机名或地址，用于监听所有地址的套接字。留空：使用本机名称。</translation>
    </message>
    <message>
        <source>The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user&apos;s data folder.</source>
        <translation>SQLite 文件。留空：用户数据目录下的 hereabouts/hereabouts.sqlite。</translation>
    </message>
    <message>
        <source>strict: nothing is answered before it is on disk. relaxed: answers at once and writes behind; a power cut may lose the last second.</source>
        <translation>strict：写盘之后才应答。relaxed：立即应答，随后写盘；断电可能丢失最后一秒的数据。</translation>
    </message>
    <message>
        <source>The shortest life of a publication; a shorter one is refused with 423.</source>
        <translation>发布的最短有效期；更短的以 423 拒绝。</translation>
    </message>
    <message>
        <source>The longest life of a publication; a longer one is shortened to it.</source>
        <translation>发布的最长有效期；更长的会缩短至此值。</translation>
    </message>
    <message>
        <source>The life of a publication that asks for none.</source>
        <translation>未请求有效期的发布所用的有效期。</translation>
    </message>
    <message>
        <source>The shortest life of a subscription; a shorter one is refused with 423.</source>
        <translation>订阅的最短有效期；更短的以 423 拒绝。</translation>
    </message>
    <message>
        <source>The longest life of a subscription; a longer one is shortened to it.</source>
        <translation>订阅的最长有效期；更长的会缩短至此值。</translation>
    </message>
    <message>
        <source>The life of a subscription that asks for none.</source>
        <translation>未请求有效期的订阅所用的有效期。</translation>
    </message>
    <message>
        <source>The shortest life of a registration; a shorter one is refused with 423.</source>
        <translation>注册的最短有效期；更短的以 423 拒绝。</translation>
    </message>
    <message>
        <source>The longest life of a registration; a longer one is shortened to it.</source>
        <translation>注册的最长有效期；更长的会缩短至此值。</translation>
    </message>
    <message>
        <source>The life of a registration that asks for none.</source>
        <translation>未请求有效期的注册所用的有效期。</translation>
    </message>
    <message>
        <source>The shortest time between two NOTIFYs of one subscription; what changes meanwhile is told in one. 0: no wait.</source>
        <translation>同一订阅两个 NOTIFY 之间的最短时间；其间的变化合并为一个通知。0：不等待。</translation>
    </message>
    <message>
        <source>Unanswered NOTIFYs in a row after which a subscription is removed.</source>
        <translation>连续未应答的 NOTIFY 达到此数后移除订阅。</translation>
    </message>
    <message>
        <source>How long after an unanswered NOTIFY the newest state is tried again, if nothing changes before. 0: not before something changes.</source>
        <translation>NOTIFY 未应答后，若期间无变化，隔多久重试发送最新状态。0：有变化时才重试。</translation>
    </message>
    <message>
        <source>Watchers without a decision see the presence at once instead of waiting for approval. A block still holds.</source>
        <translation>未作决定的观察者可立即查看呈现状态，无需等待批准。阻止仍然有效。</translation>
    </message>
    <message>
        <source>How long a watcher that waits for approval is remembered without a subscription.</source>
        <translation>等待批准的观察者在没有订阅时保留多久。</translation>
    </message>
    <message>
        <source>How several publications become one document. merge: services by id, the newest wins. newest: only the latest publication. all: every service of every publication.</source>
        <translation>多个发布如何合成一个文档。merge：按标识合并服务，以最新者为准。newest：仅最近的发布。all：所有发布的所有服务。</translation>
    </message>
    <message>
        <source>A presentity that is registered and publishes nothing is shown as open.</source>
        <translation>已注册但未发布任何内容的呈现体显示为开放。</translation>
    </message>
    <message>
        <source>What becomes of a watcher whom none of a presentity&apos;s rules names. confirm: waits for approval. block: is refused. Without rules he always waits.</source>
        <translation>如何处理呈现体的规则均未提及的观察者。confirm：等待批准。block：拒绝。没有规则时始终等待。</translation>
    </message>
    <message>
        <source>What a rule shows that allows and grants no part of the document. nothing: as RFC 5025 has it. everything: as OpenSER had it.</source>
        <translation>允许但未授权文档任何部分的规则显示什么。nothing：遵循 RFC 5025。everything：与 OpenSER 相同。</translation>
    </message>
    <message>
        <source>The largest SIP message taken; a larger one gets 513.</source>
        <translation>接受的最大 SIP 消息；超过则应答 513。</translation>
    </message>
    <message>
        <source>The most header fields of a message; more get 400.</source>
        <translation>消息头字段的最大数量；超过则应答 400。</translation>
    </message>
    <message>
        <source>The most bytes before the body of a message; more get 513.</source>
        <translation>消息正文之前的最大字节数；超过则应答 513。</translation>
    </message>
    <message>
        <source>The most subscriptions of the whole server; more get 503.</source>
        <translation>整个服务器的最大订阅数；超过则应答 503。</translation>
    </message>
    <message>
        <source>RFC 3261 timer T1, the round trip time to expect; a transaction gives up after 64 T1.</source>
        <translation>RFC 3261 定时器 T1，预期的往返时间；事务在 64 T1 后放弃。</translation>
    </message>
    <message>
        <source>RFC 3261 timer T2, the longest interval between retransmissions.</source>
        <translation>RFC 3261 定时器 T2，重传的最大间隔。</translation>
    </message>
    <message>
        <source>RFC 3261 timer T4, how long a message may stay in the network.</source>
        <translation>RFC 3261 定时器 T4，消息在网络中可停留的时间。</translation>
    </message>
    <message>
        <source>Receive buffer asked for each UDP socket; the system may grant less, see the log.</source>
        <translation>为每个 UDP 套接字申请的接收缓冲区；系统可能分配较少，参见日志。</translation>
    </message>
    <message>
        <source>The local socket for &apos;hereabouts ctl&apos;; none: no socket. Empty: hereabouts.sock in XDG_RUNTIME_DIR or, without that, beside the database.</source>
        <translation>供“hereabouts ctl”使用的本地套接字；none：无套接字。留空：XDG_RUNTIME_DIR 中的 hereabouts.sock，若无则位于数据库旁。</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, and others for single categories, as in info,sip=debug.</source>
        <translation>debug、info、warning 或 critical，也可为单个类别另行指定，如 info,sip=debug。</translation>
    </message>
    <message>
        <source>File that gets the log besides standard error. Empty: none.</source>
        <translation>除标准错误输出外，日志还写入的文件。留空：不写入文件。</translation>
    </message>
    <message>
        <source>The header field in which a proxy on this machine says who asks, as in X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act for anybody.</source>
        <translation>本机代理用于标明请求者的头字段，如 X-XCAP-Asserted-Identity。留空：来自本机的请求者可代表任何人操作。</translation>
    </message>
    <message>
        <source>The longest request line of HTTP; a longer one gets 414.</source>
        <translation>HTTP 请求行的最大长度；超过则应答 414。</translation>
    </message>
    <message>
        <source>The most bytes of all header fields of a request; more get 431.</source>
        <translation>请求所有头字段的最大字节数；超过则应答 431。</translation>
    </message>
    <message>
        <source>The most header fields of a request; more get 431.</source>
        <translation>请求头字段的最大数量；超过则应答 431。</translation>
    </message>
    <message>
        <source>The largest body of a request; a larger one gets 413.</source>
        <translation>请求正文的最大长度；超过则应答 413。</translation>
    </message>
    <message>
        <source>The most HTTP connections at a time; more get 503.</source>
        <translation>HTTP 并发连接的最大数量；超过则应答 503。</translation>
    </message>
    <message>
        <source>The most of them from one address, as which a proxy counts; more get 503.</source>
        <translation>其中来自同一地址的最大数量（代理视为一个地址）；超过则应答 503。</translation>
    </message>
    <message>
        <source>After so many requests a connection is closed.</source>
        <translation>达到此请求数后关闭连接。</translation>
    </message>
    <message>
        <source>How long the header of a request may take from its first byte; then 408.</source>
        <translation>自首字节起接收请求头部的最长时间，超过后应答 408。</translation>
    </message>
    <message>
        <source>How long the body of a request may take; then 408.</source>
        <translation>接收请求正文的最长时间，超过后应答 408。</translation>
    </message>
    <message>
        <source>In each such period of a body, and of an answer that is being read, http.progress_bytes must pass; else 408, or the end of the connection.</source>
        <translation>在接收正文或对端读取应答期间，每个周期内须传输 http.progress_bytes 个字节；否则应答 408 或断开连接。</translation>
    </message>
    <message>
        <source>What must pass in each http.progress_time.</source>
        <translation>每个 http.progress_time 内须传输的字节数。</translation>
    </message>
    <message>
        <source>How long a connection may wait for its next request; then it is closed.</source>
        <translation>连接等待下一个请求的最长时间，超过后关闭。</translation>
    </message>
    <message>
        <source>required: who publishes, subscribes, registers or uses XCAP proves by a password who he is. none: everybody is believed. auto: required as soon as other machines can reach an address listened at.</source>
        <translation>required：发布、订阅、注册或使用 XCAP 的人须以密码证明身份。none：相信所有人。auto：一旦其他机器能够访问某个监听地址即要求认证。</translation>
    </message>
    <message>
        <source>What users are asked for a password for. It is part of what is stored of passwords: after a change they must be set anew. Empty: the user&apos;s domain.</source>
        <translation>向用户索要密码时所用的认证域。它是所存密码信息的一部分：更改后必须重新设置密码。留空：用户的域名。</translation>
    </message>
    <message>
        <source>The ways of hashing offered, the strongest first on the wire: MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl before 8.8 gets the last one wrong.</source>
        <translation>提供的哈希算法，最强的在前：MD5、SHA-256、SHA-512-256。老话机只支持 MD5，8.8 之前的 curl 会算错最后一种。</translation>
    </message>
    <message>
        <source>Beginnings of the User-Agent of phones that give up when they are offered anything but MD5: they are offered MD5 alone, if auth.algorithms has it.</source>
        <translation>一旦提供 MD5 以外的算法就会放弃的话机，其 User-Agent 的开头：若 auth.algorithms 中有 MD5，则只向它们提供 MD5。</translation>
    </message>
    <message>
        <source>How long a challenge may be answered; then a phone gets a new one.</source>
        <translation>一次质询可以应答多久；之后话机会收到新的质询。</translation>
    </message>
    <message>
        <source>How many answers to challenges are remembered, so that none is taken twice. When there is no room, all phones get a new challenge.</source>
        <translation>记住多少个质询应答，以免同一应答被使用两次。空间用尽时，所有话机都会收到新的质询。</translation>
    </message>
    <message>
        <source>The count of a phone&apos;s answers to one challenge must rise. Many phones begin anew with each request, and are asked once more then.</source>
        <translation>话机对同一质询的应答计数必须递增。许多话机每次请求都从头计数，那时会被再次质询。</translation>
    </message>
    <message>
        <source>Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be played again while its challenge lives.</source>
        <translation>接受旧式应答（RFC 2069，如 Pidgin 所用）。被录下的应答在其质询有效期内可以重放。</translation>
    </message>
    <message>
        <source>Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody&apos;s.</source>
        <translation>其 P-Asserted-Identity 可信的代理地址（RFC 3325）：192.0.2.7、192.0.2.0/24、[2001:db8::]/32。留空：不信任任何代理。</translation>
    </message>
    <message>
        <source>SIP is challenged with 407 instead of 401, as by a proxy.</source>
        <translation>SIP 以 407 而不是 401 质询，如同代理一样。</translation>
    </message>
    <message>
        <source>The most TCP connections of SIP at a time; more are closed at once.</source>
        <translation>SIP 同时允许的 TCP 连接数上限；超出的连接立即关闭。</translation>
    </message>
    <message>
        <source>The most of them from one address, as which all phones behind a router count; more are closed at once.</source>
        <translation>其中来自同一地址的上限，路由器后的所有话机算作一个地址；超出的连接立即关闭。</translation>
    </message>
    <message>
        <source>The most publications that one presentity may have at a time; more get 403.</source>
        <translation>一个呈现体同时拥有的发布数上限；超出的得到 403。</translation>
    </message>
    <message>
        <source>The most contacts that one user may register at a time; more get 403.</source>
        <translation>一个用户同时可注册的联系地址数上限；超出的得到 403。</translation>
    </message>
    <message>
        <source>The most subscriptions of one watcher; more get 403.</source>
        <translation>一个观察者的订阅数上限；超出的得到 403。</translation>
    </message>
    <message>
        <source>The most that may be published to or watched, each address counted once for each kind of event; more get 503.</source>
        <translation>可被发布或观察的呈现体数上限，每个地址按每种事件各计一次；超出的得到 503。</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in a published document; a deeper one gets 400.</source>
        <translation>发布的文档中元素嵌套的最大深度；更深的得到 400。</translation>
    </message>
    <message>
        <source>The most elements of a published document; one with more gets 400.</source>
        <translation>发布的文档的元素数上限；超出的文档得到 400。</translation>
    </message>
    <message>
        <source>The most attributes of one element of a published document, namespaces included; one with more gets 400.</source>
        <translation>发布的文档中一个元素的属性数上限，包括命名空间；超出的文档得到 400。</translation>
    </message>
    <message>
        <source>The most XCAP documents that one user may keep; one more gets 507.</source>
        <translation>一个用户可保存的 XCAP 文档数上限；再多的得到 507。</translation>
    </message>
    <message>
        <source>The most bytes of all XCAP documents of one user; what would make them more gets 507.</source>
        <translation>一个用户所有 XCAP 文档的总字节数上限；会超出的请求得到 507。</translation>
    </message>
    <message>
        <source>How often requests may come from one address (of IPv6: from one network of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by HTTP 429. 0: as often as they like.</source>
        <translation>同一地址（IPv6 为同一 64 位网络）每秒可发请求数，受信任的代理除外；超出的得到带 Retry-After 的 503，HTTP 为 429。0：不限。</translation>
    </message>
    <message>
        <source>How often one user who has proved who he is may ask for something; more get 500 with Retry-After, by HTTP 429. 0: as often as he likes.</source>
        <translation>一个已通过认证的用户每秒可发请求数；超出的得到带 Retry-After 的 500，HTTP 为 429。0：不限。</translation>
    </message>
    <message>
        <source>Who sent less than he may catches up with as much as he may send in so long a time.</source>
        <translation>发送量低于允许值者，可补发相当于这段时间内允许发送的数量。</translation>
    </message>
    <message>
        <source>What comes from this machine may come as often as it likes.</source>
        <translation>来自本机的请求不限频率。</translation>
    </message>
    <message>
        <source>When requests have to wait so long, those that begin something new get 503 with Retry-After, and when they have to wait twice as long, all. 0: they wait as long as it takes.</source>
        <translation>当请求须等待这么久时，开始新事务的请求得到带 Retry-After 的 503；须等待两倍时间时，所有请求都是如此。0：一直等待。</translation>
    </message>
    <message>
        <source>When the server has more memory than this, requests that begin something new get 503 with Retry-After; what there is goes on. 0: three quarters of what the machine, or the control group, has.</source>
        <translation>当服务器占用的内存超过此值时，开始新事务的请求得到带 Retry-After 的 503；已有的继续。0：机器或控制组内存的四分之三。</translation>
    </message>
    <message>
        <source>How many bytes are sent by UDP to an address that has not shown yet that it reads them: as many as came from it, three times as many, or any number. What is beyond is not sent. auto: unlimited where only this machine is listened to, else once if users have to prove who they are, else thrice.</source>
        <translation>通过 UDP 向尚未表明会读取数据的地址发送多少字节：与来自它的一样多（once）、三倍（thrice）或不限（unlimited）。超出的不发送。auto：仅监听本机时为 unlimited；否则用户须认证时为 once，不须认证时为 thrice。</translation>
    </message>
    <message>
        <source>Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or tls:ADDRESS:PORT, which needs tls.certificate. 0.0.0.0 and [::] are all addresses of this machine.</source>
        <translation>监听地址：udp:ADDRESS:PORT、tcp:ADDRESS:PORT 或 tls:ADDRESS:PORT（需要 tls.certificate）。0.0.0.0 和 [::] 表示本机的所有地址。</translation>
    </message>
    <message>
        <source>What becomes of subscriptions when the server is stopped. keep: they go on after the next start. deactivate: their watchers are told that they ended, and may subscribe elsewhere.</source>
        <translation>停止服务器时如何处理订阅。keep：下次启动后继续。deactivate：告知观察者订阅已结束，可到别处订阅。</translation>
    </message>
    <message>
        <source>The system may write the memory of a crashed server to a file, for who looks for the fault. Keys and what phones sent stand in it.</source>
        <translation>允许系统把崩溃的服务器的内存写入文件，供查找故障。其中含有密钥和话机发送的内容。</translation>
    </message>
    <message>
        <source>PEM file of the certificate shown to who comes by TLS, for SIP and XCAP: this server&apos;s first, then those between it and its authority. &apos;hereabouts certificate&apos; makes one for a lab.</source>
        <translation>通过 TLS 出示的证书的 PEM 文件，用于 SIP 和 XCAP：先是本服务器的证书，再是它与颁发机构之间的证书。“hereabouts certificate”可生成实验用证书。</translation>
    </message>
    <message>
        <source>PEM file of the certificate&apos;s key, RSA or EC, not encrypted. Empty: it stands in the file of the certificate.</source>
        <translation>证书密钥的 PEM 文件，RSA 或 EC，未加密。为空：密钥在证书文件中。</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose certificates are believed. Empty: those that the system believes.</source>
        <translation>受信任的证书颁发机构的 PEM 文件。为空：使用系统信任的机构。</translation>
    </message>
    <message>
        <source>Whom this server connects to proves by a certificate of a believed authority that he is the domain, or address, that is meant (RFC 5922). false: for a lab only.</source>
        <translation>本服务器所连接的对端须以受信任机构的证书证明自己就是目标域名或地址（RFC 5922）。false：仅用于实验。</translation>
    </message>
    <message>
        <source>Whether who comes by TLS is asked for a certificate. none: he is not; phones have passwords. requested: a proxy that shows a good one is told its NOTIFYs over its own connection (RFC 5923). required: without a good one nobody comes in.</source>
        <translation>是否向通过 TLS 到来者索要证书。none：不索要，话机使用密码。requested：出示有效证书的代理通过其自身连接收到 NOTIFY（RFC 5923）。required：没有有效证书者不得进入。</translation>
    </message>
    <message>
        <source>How long a TLS handshake may take; then the connection is closed.</source>
        <translation>TLS 握手允许的时长；超时即关闭连接。</translation>
    </message>
    <message>
        <source>The most TLS handshakes under way at one address listened at; more are closed at once.</source>
        <translation>一个监听地址上同时进行的 TLS 握手的最大数量；超出者立即关闭。</translation>
    </message>
    <message>
        <source>The most of them with one peer&apos;s address, as which a NAT counts.</source>
        <translation>其中来自同一对端地址的最大数量；一个 NAT 算一个地址。</translation>
    </message>
    <message>
        <source>Where XCAP is served: http:ADDRESS:PORT, https:ADDRESS:PORT with tls.certificate, or none.</source>
        <translation>XCAP 服务地址：http:ADDRESS:PORT、使用 tls.certificate 的 https:ADDRESS:PORT，或 none。</translation>
    </message>
    <message>
        <source>The path of the XCAP root; phones are told http://HOST:PORT, or https://, and this.</source>
        <translation>XCAP 根的路径；话机上填写 http://HOST:PORT 或 https:// 加此路径。</translation>
    </message>
    <message>
        <source>The most names of other machines whose addresses are looked for in DNS at a time, and half as many of one domain; what is to be sent to more is tried again after notify.retry_interval.</source>
        <translation>同时在 DNS 中查找地址的其他机器名称的最大数量，同一域最多占一半；发往更多名称的内容在 notify.retry_interval 之后重试。</translation>
    </message>
    <message>
        <source>How long DNS may take to tell one of them; then there is no way to it, and a NOTIFY to it counts as not answered.</source>
        <translation>DNS 给出其中一个地址所允许的时间；超过后视为无法到达，发往它的 NOTIFY 按未获应答计。</translation>
    </message>
    <message>
        <source>How many requests are remembered, that a repeated one gets the same answer: by UDP 32 seconds each, about a KiB of memory. At more than this, requests that begin something new get 503 with Retry-After, and at a quarter more, all.</source>
        <translation>记住多少个请求，使重复的请求得到相同的应答：UDP 请求各保留 32 秒，约占 1 KiB 内存。超过此数时，开始新事务的请求得到带 Retry-After 的 503；再多四分之一时，所有请求都如此。</translation>
    </message>
    <message>
        <source>The most subscriptions to one presentity, and the most watchers that it remembers; more get 503.</source>
        <translation>一个呈现体最多的订阅数，以及它最多记住的观察者数；超出者得到 503。</translation>
    </message>
    <message>
        <source>The most presentities that remember one watcher, because he asked; who asks for more gets 403.</source>
        <translation>因为曾经询问而记住同一观察者的呈现体最多数目；再询问更多者得到 403。</translation>
    </message>
    <message>
        <source>The additions of the Open Mobile Alliance to presence rules count, which phones of the RCS kind write. If not, such rules are refused with 404, so that no phone believes that they hold.</source>
        <translation>开放移动联盟 (OMA) 对状态规则的扩展生效，RCS 类话机会写入这些扩展。否则此类规则以 404 拒绝，以免话机误以为它们已生效。</translation>
    </message>
    <message>
        <source>The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff the address listened at, or server.advertised_host.</source>
        <translation>话机访问 XCAP 根所用的地址，例如 https://xcap.example.com/xcap-root，用于前面有代理或另有名称的情况。留空：取请求所指的主机；xcap-diff 中取监听地址或 server.advertised_host。</translation>
    </message>
    <message>
        <source>A TCP connection of SIP by which nothing comes for so long is closed.</source>
        <translation>SIP 的 TCP 连接在这段时间内没有收到任何内容时关闭。</translation>
    </message>
    <message>
        <source>How long a message may take by TCP to come whole, the first one of a connection from its begin; then the connection is closed.</source>
        <translation>一条消息通过 TCP 完整到达的时限，连接的第一条消息从连接开始时算起；超过则关闭连接。</translation>
    </message>
    <message>
        <source>How much may wait for the other side of a TCP connection to read it; at more the connection is closed.</source>
        <translation>等待 TCP 连接的对方读取的数据量上限；超过则关闭连接。</translation>
    </message>
    <message>
        <source>The largest XCAP document; what would be larger gets 409.</source>
        <translation>XCAP 文档的最大长度；会超过的得到 409。</translation>
    </message>
    <message>
        <source>The deepest nesting of elements in an XCAP document; a deeper one gets 409.</source>
        <translation>XCAP 文档中元素嵌套的最大深度；更深的得到 409。</translation>
    </message>
    <message>
        <source>The most elements of an XCAP document; one with more gets 409.</source>
        <translation>XCAP 文档的元素数上限；超出的文档得到 409。</translation>
    </message>
    <message>
        <source>The most attributes of one element of an XCAP document, namespaces included; one with more gets 409.</source>
        <translation>XCAP 文档中一个元素的属性数上限，包括命名空间；超出的文档得到 409。</translation>
    </message>
    <message>
        <source>At this size the file gets .1 behind its name, in place of an older one, and a new one begins. 0: it grows.</source>
        <translation>达到此大小时，文件名后加上 .1，取代更早的那个，并开始新文件。0：一直增长。</translation>
    </message>
</context>
</TS>
