-- What a SUBSCRIBE asks for beyond its resource (RFC 5875, 4.4): parameters of its Event field, and its
-- body. Null for all that ask for nothing.

ALTER TABLE active_watchers ADD COLUMN event_parameters text;

ALTER TABLE active_watchers ADD COLUMN body text;
