-- The documents of another server of the OpenSER presence module: username, domain, type, text.
SELECT username, domain, doc_type, xcap FROM xcap_xml
