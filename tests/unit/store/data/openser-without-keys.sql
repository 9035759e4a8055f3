CREATE TABLE presentity (username, domain, event, etag, expires, received_time, body);
INSERT INTO presentity VALUES
('alice', 'example.com', 'presence', 'a', 1, 100, '<oldest/>'),
('alice', 'example.com', 'presence', 'a', 3, 300, CAST('<newest/>' AS BLOB)),
('alice', 'example.com', 'presence', 'a', 2, 200, '<older/>'),
('bob', 'example.com', 'presence', 'a', 2, 200, NULL);
CREATE TABLE active_watchers (to_user, to_domain, from_user, from_domain, event, event_id, to_tag,
from_tag, callid, cseq, contact, record_route, expires, status, version);
INSERT INTO active_watchers VALUES
('alice', 'example.com', 'bob', 'example.com', 'presence', NULL, 't', 'f', 'c', 5, 'sip:b@192.0.2.1', NULL, 10, 'active', 2),
('alice', 'example.com', 'bob', 'example.com', 'presence', '', 't', 'f', 'c', 6, 'sip:b@192.0.2.1', NULL, 20, 'active', 2),
('alice', 'example.com', 'bob', 'example.com', 'presence', 'x', 't', 'f', 'c', 7, 'sip:b@192.0.2.1', NULL, 20, NULL, NULL);
CREATE TABLE watchers (p_user, p_domain, w_user, w_domain, subs_status, reason, inserted_time);
INSERT INTO watchers VALUES
('alice', 'example.com', 'bob', 'example.com', 'active', NULL, 2),
('alice', 'example.com', 'bob', 'example.com', 'pending', NULL, 1);
CREATE TABLE xcap_xml (username, domain, xcap, doc_type);
INSERT INTO xcap_xml VALUES
('alice', 'example.com', '<longer-document/>', 1),
('alice', 'example.com', '<short/>', 1);
