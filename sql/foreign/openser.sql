-- The documents of another server of the OpenSER presence module, each the one of its kind: username,
-- domain, type, text, path.
SELECT username, domain, doc_type, xcap, '' FROM xcap_xml ORDER BY username, domain, doc_type
