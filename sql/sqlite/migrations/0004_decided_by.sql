-- Who decided about a watcher: empty for a person, else what the server goes by and decides anew:
-- "rule allow", "rule confirm", "rule block", "rule polite-block" (RFC 5025), "unmatched",
-- "presentity". It holds as long as the status is what it says.

ALTER TABLE watchers ADD COLUMN decided_by varchar(32);
