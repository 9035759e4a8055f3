-- location: a row per registered contact (RFC 3261, 10.3).

-- name: binding_load
SELECT $username, $domain, $contact, $callid, cseq, q, expires, $instance, reg_id, $path, $received,
       $transport, $user_agent, $params, updated
FROM location

-- name: binding_reload
{binding_load} WHERE username = $? AND domain = $?

-- name: binding_save
INSERT INTO location (username, domain, contact, callid, cseq, q, expires, instance, reg_id, path,
                      received, transport, user_agent, params, updated)
VALUES ($?, $?, $?, $?, ?, ?, ?, $?, ?, $?, $?, $?, $?, $?, ?)
ON CONFLICT (username, domain, contact, instance, reg_id) DO UPDATE SET
    callid = excluded.callid, cseq = excluded.cseq, q = excluded.q, expires = excluded.expires,
    path = excluded.path, received = excluded.received, transport = excluded.transport,
    user_agent = excluded.user_agent, params = excluded.params, updated = excluded.updated

-- name: binding_remove
DELETE FROM location WHERE username = $? AND domain = $? AND contact = $? AND instance = $? AND reg_id = ?
