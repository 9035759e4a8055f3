-- watchers: a row per presentity and watcher that ever asked, with the decision.

-- name: watcher_load
SELECT $p_user, $p_domain, $w_user, $w_domain, $event, $subs_status, $reason, inserted_time,
       $decided_by
FROM watchers

-- name: watcher_reload
{watcher_load} WHERE p_user = $? AND p_domain = $? AND event = $?

-- name: watcher_save
INSERT INTO watchers (p_user, p_domain, w_user, w_domain, event, subs_status, reason, inserted_time,
                      decided_by)
VALUES ($?, $?, $?, $?, $?, $?, $?, ?, $?)
ON CONFLICT (p_user, p_domain, w_user, w_domain, event) DO UPDATE SET
    subs_status = excluded.subs_status, reason = excluded.reason,
    inserted_time = excluded.inserted_time, decided_by = excluded.decided_by

-- name: watcher_remove
DELETE FROM watchers
WHERE p_user = $? AND p_domain = $? AND w_user = $? AND w_domain = $? AND event = $?
