-- When what a publication says was said: the order of composition. received_time moves with each
-- refresh, which says nothing new, and has only seconds. Milliseconds, rising with each publication;
-- what other programs write has none, and is as old as its received_time.

ALTER TABLE presentity ADD COLUMN modified bigint;

UPDATE presentity SET modified = received_time * 1000;
