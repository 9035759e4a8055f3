-- presentity: a row per publication (RFC 3903). Its entity-tag moves with each modification.

-- name: publication_load
SELECT $username, $domain, $event, $etag, expires, received_time, $body, $content_type, $sender,
       coalesce(modified, received_time * 1000)
FROM presentity

-- name: publication_reload
{publication_load} WHERE username = $? AND domain = $? AND event = $?

-- name: publication_save
INSERT INTO presentity (username, domain, event, etag, expires, received_time, body, content_type,
                        sender, modified)
VALUES ($?, $?, $?, $?, ?, ?, $?, $?, $?, ?)
ON CONFLICT (username, domain, event, etag) DO UPDATE SET
    expires = excluded.expires, received_time = excluded.received_time, body = excluded.body,
    content_type = excluded.content_type, sender = excluded.sender, modified = excluded.modified

-- name: publication_modify
UPDATE presentity
SET etag = $?, expires = ?, received_time = ?, sender = $?, modified = ?, body = $?,
    content_type = $?
WHERE username = $? AND domain = $? AND event = $? AND etag = $?

-- name: publication_refresh
UPDATE presentity SET etag = $?, expires = ?, received_time = ?, sender = $?, modified = ?
WHERE username = $? AND domain = $? AND event = $? AND etag = $?

-- name: publication_remove
DELETE FROM presentity WHERE username = $? AND domain = $? AND event = $? AND etag = $?
