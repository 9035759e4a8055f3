-- The documents of Kamailio and OpenSIPS: username, domain, type, text.
SELECT username, domain, doc_type, doc FROM xcap
