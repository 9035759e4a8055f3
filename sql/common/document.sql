-- xcap_xml: a row per document (RFC 4825).

-- name: document_load
SELECT $username, $domain, doc_type, $document, $xcap, $etag FROM xcap_xml

-- name: document_reload
{document_load} WHERE username = $? AND domain = $?

-- name: document_save
INSERT INTO xcap_xml (username, domain, doc_type, document, xcap, etag)
VALUES ($?, $?, ?, $?, $?, $?)
ON CONFLICT (username, domain, doc_type, document) DO UPDATE SET
    xcap = excluded.xcap, etag = excluded.etag

-- name: document_remove
DELETE FROM xcap_xml WHERE username = $? AND domain = $? AND doc_type = ? AND document = $?
