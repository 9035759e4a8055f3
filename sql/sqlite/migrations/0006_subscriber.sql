-- Who may prove to be whom (RFC 7616). OpenSER's table, of which an old database may have one
-- already, with more columns about people, which stay; and behind its columns the hashes that are ours.
-- A row has any of: password (in clear, only if wanted), ha1 = MD5(username:realm:password), and the
-- same of SHA-256 and SHA-512/256.

CREATE TABLE IF NOT EXISTS subscriber (
    id INTEGER PRIMARY KEY,
    username varchar(64) NOT NULL DEFAULT '',
    domain varchar(128) NOT NULL DEFAULT '',
    password text NOT NULL DEFAULT '',
    ha1 varchar(128) NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX IF NOT EXISTS subscriber_name ON subscriber (username, domain);

ALTER TABLE subscriber ADD COLUMN ha1_sha256 varchar(64) NOT NULL DEFAULT '';

ALTER TABLE subscriber ADD COLUMN ha1_sha512_256 varchar(64) NOT NULL DEFAULT '';
