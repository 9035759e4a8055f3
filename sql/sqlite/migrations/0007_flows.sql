-- The flows of a device are bindings of their own, whatever their URI (RFC 5626, 6). A row whose
-- reg_id is 0 is known by its URI, and its instance is empty; params has it as it was sent.

ALTER TABLE location RENAME TO location_before;

CREATE TABLE location (
    username varchar(64) NOT NULL,
    domain varchar(128) NOT NULL,
    contact text NOT NULL,
    callid text NOT NULL,
    cseq bigint NOT NULL,
    q int NOT NULL DEFAULT 1000,
    expires bigint NOT NULL,
    instance text NOT NULL DEFAULT '',
    reg_id int NOT NULL DEFAULT 0,
    path text,
    received text,
    transport text,
    user_agent text,
    params text,
    updated bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (username, domain, contact, instance, reg_id)
);

INSERT INTO location (username, domain, contact, callid, cseq, q, expires, instance, reg_id, path,
                      received, transport, user_agent, params, updated)
SELECT username, domain, contact, callid, cseq, q, expires,
       CASE WHEN reg_id = 0 THEN '' ELSE coalesce(instance, '') END, reg_id, path, received,
       transport, user_agent, params, updated
FROM location_before;

DROP TABLE location_before;
