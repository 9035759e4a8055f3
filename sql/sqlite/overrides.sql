-- name: text_value
-- bound as bytes, stored as TEXT: no conversion, so that what came in comes out
CAST(? AS TEXT)

-- name: text_column
CAST(%1 AS BLOB)

-- name: transaction_begin
-- the write lock at once: the only way in which waiting for another writer cannot end in a deadlock
BEGIN IMMEDIATE

-- name: transaction_begin_read
BEGIN

-- name: schema_tables
SELECT name FROM sqlite_master WHERE type = 'table'

-- name: schema_columns
SELECT name FROM pragma_table_info(?)

-- name: schema_backup
VACUUM INTO ?
