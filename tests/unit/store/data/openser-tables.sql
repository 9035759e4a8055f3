CREATE TABLE `presentity` (
`username` varchar(64) NOT NULL,
`domain` varchar(124) NOT NULL,
`event` varchar(64) NOT NULL,
`etag` varchar(64) NOT NULL,
`expires` int(11) NOT NULL,
`received_time` int(11) NOT NULL,
`body` text NOT NULL,
PRIMARY KEY (`username`,`domain`,`event`,`etag`)
);
CREATE TABLE `active_watchers` (
`to_user` varchar(64) NOT NULL,
`to_domain` varchar(128) NOT NULL,
`from_user` varchar(64) NOT NULL,
`from_domain` varchar(128) NOT NULL,
`event` varchar(64) NOT NULL default 'presence',
`event_id` varchar(64),
`to_tag` varchar(128) NOT NULL,
`from_tag` varchar(128) NOT NULL,
`callid` varchar(128) NOT NULL,
`cseq` int(11) NOT NULL,
`contact` varchar(128) NOT NULL,
`record_route` varchar(255),
`expires` int(11) NOT NULL,
`status` varchar(32) NOT NULL default 'pending',
`version` int(11) default '0',
PRIMARY KEY (`from_tag`)
);
CREATE TABLE `xcap_xml` (
`username` varchar(64) NOT NULL,
`domain` varchar(128) NOT NULL,
`xcap` text NOT NULL,
`doc_type` int NOT NULL,
PRIMARY KEY (`username`,`domain`,`doc_type`)
);
CREATE TABLE `watchers` (
`p_user` varchar(64) NOT NULL,
`p_domain` varchar(128) NOT NULL,
`w_user` varchar(64) NOT NULL,
`w_domain` varchar(128) NOT NULL,
`subs_status` varchar(64) NOT NULL,
`reason` varchar(64),
`inserted_time` int(11) NOT NULL,
PRIMARY KEY (`p_user`,`p_domain`,`w_user`,`w_domain`)
);
