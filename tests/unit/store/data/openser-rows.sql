INSERT INTO `presentity` (`username`, `domain`, `event`, `etag`, `expires`, `received_time`, `body`) VALUES
('alice', 'example.com', 'presence', 'a.1172.1', 1172000600, 1172000000, '<?xml version="1.0"?><presence entity="sip:alice@example.com"><note>Jürgen''s desk</note></presence>'),
('alice', 'example.com', 'presence', 'a.1172.2', 1172000900, 1172000300, '<presence entity="sip:alice@example.com"/>'),
('bob', 'example.com', 'presence', 'a.1172.3', 1172000901, 1172000301, '<presence entity="sip:bob@example.com"/>');
INSERT INTO `active_watchers` VALUES
('alice', 'example.com', 'bob', 'example.com', 'presence', NULL, 'to-1', 'from-1', 'call-1@192.0.2.1', 5, 'sip:bob@192.0.2.1', '<sip:p1.example.com;lr>', 1172003600, 'active', 2);
INSERT INTO `active_watchers` VALUES
('alice', 'example.com', 'carol', 'example.net', 'presence', 'id7', 'to-2', 'from-2', 'call-2@192.0.2.2', 1, 'sip:carol@192.0.2.2', '', 1172003601, 'pending', 0);
INSERT INTO `active_watchers` VALUES
('alice', 'example.com', 'alice', 'example.com', 'presence.winfo', NULL, 'to-3', 'from-3', 'call-3@192.0.2.3', 9, 'sip:alice@192.0.2.3', NULL, 1172003602, 'active', NULL);
INSERT INTO `watchers` VALUES
('alice', 'example.com', 'bob', 'example.com', 'active', NULL, 1171000000),
('alice', 'example.com', 'mallory', 'example.net', 'terminated', 'rejected', 1171000001);
INSERT INTO `xcap_xml` VALUES
('alice', 'example.com', '<?xml version="1.0"?><ruleset xmlns="urn:ietf:params:xml:ns:common-policy"/>', 1),
('alice', 'example.com', '<resource-lists xmlns="urn:ietf:params:xml:ns:resource-lists"/>', 2);
