-- Registered contacts (RFC 3261, 10.3). A table of our own.

CREATE TABLE location (
    username varchar(64) NOT NULL,
    domain varchar(128) NOT NULL,
    contact text NOT NULL,
    callid text NOT NULL,
    cseq bigint NOT NULL,
    q int NOT NULL DEFAULT 1000,
    expires bigint NOT NULL,
    instance text,
    reg_id int NOT NULL DEFAULT 0,
    path text,
    received text,
    transport text,
    user_agent text,
    params text,
    updated bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (username, domain, contact)
);
