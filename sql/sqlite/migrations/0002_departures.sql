-- Where the original loses or mixes up data: keys wide enough for two subscriptions in one dialog and
-- for two documents of one usage, 64-bit times, text without a width where a cut would lose a dialog.
-- The added columns stand last. A table that came without its key may hold two rows where one fits:
-- the newest stays, the others move to migration_leftovers.

PRAGMA legacy_alter_table = ON;

CREATE TABLE migration_leftovers (
    source varchar(64) NOT NULL,
    reason text NOT NULL,
    content text NOT NULL
);

CREATE TABLE presentity_new (
    username varchar(64) NOT NULL,
    domain varchar(128) NOT NULL,
    event varchar(64) NOT NULL,
    etag varchar(64) NOT NULL,
    expires bigint NOT NULL,
    received_time bigint NOT NULL,
    body text NOT NULL,
    content_type text,
    sender text,
    PRIMARY KEY (username, domain, event, etag)
);

CREATE TEMPORARY TABLE ranked AS
SELECT row_number() OVER (PARTITION BY CAST(coalesce(username, '') AS TEXT),
                                       CAST(coalesce(domain, '') AS TEXT),
                                       CAST(coalesce(event, '') AS TEXT),
                                       CAST(coalesce(etag, '') AS TEXT)
                          ORDER BY received_time DESC, expires DESC) AS place, *
FROM presentity;

INSERT INTO presentity_new (username, domain, event, etag, expires, received_time, body)
SELECT CAST(coalesce(username, '') AS TEXT), CAST(coalesce(domain, '') AS TEXT),
       CAST(coalesce(event, '') AS TEXT), CAST(coalesce(etag, '') AS TEXT),
       coalesce(expires, 0), coalesce(received_time, 0), CAST(coalesce(body, '') AS TEXT)
FROM ranked WHERE place = 1 ORDER BY received_time;

INSERT INTO migration_leftovers (source, reason, content)
SELECT 'presentity', 'a newer row has the same username, domain, event and etag',
       json_object('username', CAST(username AS TEXT), 'domain', CAST(domain AS TEXT),
                   'event', CAST(event AS TEXT), 'etag', CAST(etag AS TEXT), 'expires', expires,
                   'received_time', received_time, 'body', CAST(body AS TEXT))
FROM ranked WHERE place > 1;

DROP TABLE ranked;

DROP TABLE presentity;

ALTER TABLE presentity_new RENAME TO presentity;

CREATE TABLE active_watchers_new (
    to_user varchar(64) NOT NULL,
    to_domain varchar(128) NOT NULL,
    from_user varchar(64) NOT NULL,
    from_domain varchar(128) NOT NULL,
    event varchar(64) NOT NULL DEFAULT 'presence',
    event_id text NOT NULL ON CONFLICT REPLACE DEFAULT '',
    to_tag text NOT NULL,
    from_tag text NOT NULL,
    callid text NOT NULL,
    cseq bigint NOT NULL,
    contact text NOT NULL,
    record_route text,
    expires bigint NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    version bigint DEFAULT 0,
    id integer PRIMARY KEY,
    remote_cseq bigint NOT NULL DEFAULT 0,
    local_contact text,
    transport text,
    request_uri text,
    reason text,
    accept text,
    user_agent text,
    local_uri text,
    remote_uri text,
    updated bigint NOT NULL DEFAULT 0,
    UNIQUE (callid, from_tag, to_tag, event, event_id)
);

CREATE TEMPORARY TABLE ranked AS
SELECT row_number() OVER (PARTITION BY CAST(coalesce(callid, '') AS TEXT),
                                       CAST(coalesce(from_tag, '') AS TEXT),
                                       CAST(coalesce(to_tag, '') AS TEXT),
                                       CAST(coalesce(event, 'presence') AS TEXT),
                                       CAST(coalesce(event_id, '') AS TEXT)
                          ORDER BY expires DESC, cseq DESC) AS place, *
FROM active_watchers;

INSERT INTO active_watchers_new (to_user, to_domain, from_user, from_domain, event, event_id,
                                 to_tag, from_tag, callid, cseq, contact, record_route, expires,
                                 status, version)
SELECT CAST(coalesce(to_user, '') AS TEXT), CAST(coalesce(to_domain, '') AS TEXT),
       CAST(coalesce(from_user, '') AS TEXT), CAST(coalesce(from_domain, '') AS TEXT),
       CAST(coalesce(event, 'presence') AS TEXT), CAST(coalesce(event_id, '') AS TEXT),
       CAST(coalesce(to_tag, '') AS TEXT), CAST(coalesce(from_tag, '') AS TEXT),
       CAST(coalesce(callid, '') AS TEXT), coalesce(cseq, 0), CAST(coalesce(contact, '') AS TEXT),
       CAST(record_route AS TEXT), coalesce(expires, 0),
       CAST(coalesce(status, 'pending') AS TEXT), coalesce(version, 0)
FROM ranked WHERE place = 1;

INSERT INTO migration_leftovers (source, reason, content)
SELECT 'active_watchers', 'another row has the same dialog, event and event_id',
       json_object('to_user', CAST(to_user AS TEXT), 'to_domain', CAST(to_domain AS TEXT),
                   'from_user', CAST(from_user AS TEXT), 'from_domain', CAST(from_domain AS TEXT),
                   'event', CAST(event AS TEXT), 'event_id', CAST(event_id AS TEXT),
                   'to_tag', CAST(to_tag AS TEXT), 'from_tag', CAST(from_tag AS TEXT),
                   'callid', CAST(callid AS TEXT), 'cseq', cseq,
                   'contact', CAST(contact AS TEXT), 'record_route', CAST(record_route AS TEXT),
                   'expires', expires, 'status', CAST(status AS TEXT), 'version', version)
FROM ranked WHERE place > 1;

DROP TABLE ranked;

DROP TABLE active_watchers;

ALTER TABLE active_watchers_new RENAME TO active_watchers;

CREATE TABLE watchers_new (
    p_user varchar(64) NOT NULL,
    p_domain varchar(128) NOT NULL,
    w_user varchar(64) NOT NULL,
    w_domain varchar(128) NOT NULL,
    subs_status varchar(64) NOT NULL,
    reason varchar(64),
    inserted_time bigint NOT NULL,
    event varchar(64) NOT NULL DEFAULT 'presence',
    PRIMARY KEY (p_user, p_domain, w_user, w_domain, event)
);

CREATE TEMPORARY TABLE ranked AS
SELECT row_number() OVER (PARTITION BY CAST(coalesce(p_user, '') AS TEXT),
                                       CAST(coalesce(p_domain, '') AS TEXT),
                                       CAST(coalesce(w_user, '') AS TEXT),
                                       CAST(coalesce(w_domain, '') AS TEXT)
                          ORDER BY inserted_time DESC, subs_status DESC, reason DESC) AS place, *
FROM watchers;

INSERT INTO watchers_new (p_user, p_domain, w_user, w_domain, subs_status, reason, inserted_time)
SELECT CAST(coalesce(p_user, '') AS TEXT), CAST(coalesce(p_domain, '') AS TEXT),
       CAST(coalesce(w_user, '') AS TEXT), CAST(coalesce(w_domain, '') AS TEXT),
       CAST(coalesce(subs_status, '') AS TEXT), CAST(reason AS TEXT), coalesce(inserted_time, 0)
FROM ranked WHERE place = 1;

INSERT INTO migration_leftovers (source, reason, content)
SELECT 'watchers', 'a newer row has the same presentity and watcher',
       json_object('p_user', CAST(p_user AS TEXT), 'p_domain', CAST(p_domain AS TEXT),
                   'w_user', CAST(w_user AS TEXT), 'w_domain', CAST(w_domain AS TEXT),
                   'subs_status', CAST(subs_status AS TEXT), 'reason', CAST(reason AS TEXT),
                   'inserted_time', inserted_time)
FROM ranked WHERE place > 1;

DROP TABLE ranked;

DROP TABLE watchers;

ALTER TABLE watchers_new RENAME TO watchers;

CREATE TABLE xcap_xml_new (
    username varchar(64) NOT NULL,
    domain varchar(128) NOT NULL,
    xcap text NOT NULL,
    doc_type int NOT NULL,
    document varchar(255) NOT NULL DEFAULT 'index',
    etag varchar(64),
    PRIMARY KEY (username, domain, doc_type, document)
);

CREATE TEMPORARY TABLE ranked AS
SELECT row_number() OVER (PARTITION BY CAST(coalesce(username, '') AS TEXT),
                                       CAST(coalesce(domain, '') AS TEXT),
                                       coalesce(doc_type, 0)
                          ORDER BY length(xcap) DESC, xcap) AS place, *
FROM xcap_xml;

INSERT INTO xcap_xml_new (username, domain, xcap, doc_type)
SELECT CAST(coalesce(username, '') AS TEXT), CAST(coalesce(domain, '') AS TEXT),
       CAST(coalesce(xcap, '') AS TEXT), coalesce(doc_type, 0)
FROM ranked WHERE place = 1;

INSERT INTO migration_leftovers (source, reason, content)
SELECT 'xcap_xml', 'another row has the same username, domain and doc_type',
       json_object('username', CAST(username AS TEXT), 'domain', CAST(domain AS TEXT),
                   'xcap', CAST(xcap AS TEXT), 'doc_type', doc_type)
FROM ranked WHERE place > 1;

DROP TABLE ranked;

DROP TABLE xcap_xml;

ALTER TABLE xcap_xml_new RENAME TO xcap_xml;

PRAGMA legacy_alter_table = OFF;
