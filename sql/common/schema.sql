-- name: text_value
?

-- name: text_column
%1

-- name: transaction_begin
BEGIN

-- name: transaction_begin_read
-- several queries that must see one state
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY

-- name: transaction_commit
COMMIT

-- name: transaction_rollback
ROLLBACK

-- name: savepoint_begin
SAVEPOINT one_row

-- name: savepoint_release
RELEASE SAVEPOINT one_row

-- name: savepoint_rollback
ROLLBACK TO SAVEPOINT one_row

-- name: schema_tables
SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()

-- name: schema_columns
SELECT column_name FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = ?

-- name: schema_version_create
CREATE TABLE IF NOT EXISTS schema_version (
    version int NOT NULL PRIMARY KEY,
    name varchar(64) NOT NULL,
    applied bigint NOT NULL
)

-- name: schema_version_read
SELECT max(version) FROM schema_version

-- name: schema_version_write
INSERT INTO schema_version (version, name, applied) VALUES (?, ?, ?)

-- name: schema_leftovers
SELECT count(*) FROM migration_leftovers
