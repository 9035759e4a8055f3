-- subscriber: a row per user who can prove who he is (RFC 7616).

-- name: credential_load
SELECT $username, $domain, $password, $ha1, $ha1_sha256, $ha1_sha512_256 FROM subscriber

-- name: credential_reload
{credential_load} WHERE username = $? AND domain = $?

-- name: credential_save
INSERT INTO subscriber (username, domain, password, ha1, ha1_sha256, ha1_sha512_256)
VALUES ($?, $?, $?, $?, $?, $?)
ON CONFLICT (username, domain) DO UPDATE SET
    password = excluded.password, ha1 = excluded.ha1, ha1_sha256 = excluded.ha1_sha256,
    ha1_sha512_256 = excluded.ha1_sha512_256

-- name: credential_remove
DELETE FROM subscriber WHERE username = $? AND domain = $?
