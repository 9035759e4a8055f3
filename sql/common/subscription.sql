-- active_watchers: a row per subscription in a dialog (RFC 6665).

-- name: subscription_load
SELECT id, $to_user, $to_domain, $from_user, $from_domain, $event, $event_id, $to_tag, $from_tag,
       $callid, cseq, $contact, $record_route, expires, $status, version, remote_cseq,
       $local_contact, $transport, $request_uri, $reason, $accept, $user_agent, $local_uri,
       $remote_uri, updated, $event_parameters, $body
FROM active_watchers

-- name: subscription_reload
{subscription_load} WHERE to_user = $? AND to_domain = $? AND event = $?

-- name: subscription_highest
SELECT max(id) FROM active_watchers

-- name: subscription_save
-- another dialog's row is never overwritten: no row is changed then, and that is reported
INSERT INTO active_watchers (id, to_user, to_domain, from_user, from_domain, event, event_id, to_tag,
                             from_tag, callid, cseq, contact, record_route, expires, status, version,
                             remote_cseq, local_contact, transport, request_uri, reason, accept,
                             user_agent, local_uri, remote_uri, updated, event_parameters, body)
VALUES (?, $?, $?, $?, $?, $?, $?, $?, $?, $?, ?, $?, $?, ?, $?, ?, ?, $?, $?, $?, $?, $?, $?, $?, $?, ?,
        $?, $?)
ON CONFLICT (id) DO UPDATE SET
    to_user = excluded.to_user, to_domain = excluded.to_domain, from_user = excluded.from_user,
    from_domain = excluded.from_domain, event = excluded.event, event_id = excluded.event_id,
    to_tag = excluded.to_tag, cseq = excluded.cseq, contact = excluded.contact,
    record_route = excluded.record_route, expires = excluded.expires, status = excluded.status,
    version = excluded.version, remote_cseq = excluded.remote_cseq,
    local_contact = excluded.local_contact, transport = excluded.transport,
    request_uri = excluded.request_uri, reason = excluded.reason, accept = excluded.accept,
    user_agent = excluded.user_agent, local_uri = excluded.local_uri,
    remote_uri = excluded.remote_uri, updated = excluded.updated,
    event_parameters = excluded.event_parameters, body = excluded.body
WHERE active_watchers.callid = excluded.callid AND active_watchers.from_tag = excluded.from_tag

-- name: subscription_update
UPDATE active_watchers
SET cseq = ?, contact = $?, record_route = $?, expires = ?, status = $?, version = ?,
    remote_cseq = ?, local_contact = $?, transport = $?, reason = $?, accept = $?, updated = ?,
    event_parameters = $?, body = $?
WHERE id = ? AND callid = $?

-- name: subscription_reserve_cseq
UPDATE active_watchers SET cseq = ? WHERE id = ?

-- name: subscription_save_version
UPDATE active_watchers SET version = ? WHERE id = ?

-- name: subscription_remove
DELETE FROM active_watchers WHERE id = ?
