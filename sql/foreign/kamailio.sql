-- The documents of Kamailio and OpenSIPS: username, domain, type, text, path.
SELECT username, domain, doc_type, doc, doc_uri FROM xcap ORDER BY username, domain, doc_type
