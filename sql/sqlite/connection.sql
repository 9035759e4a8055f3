-- Run after each connect. FULL: a commit is on the disk before it is reported. The rest of the
-- world may read and write at any time; who has to wait does so for the busy time-out.

PRAGMA journal_mode = WAL;

PRAGMA synchronous = FULL;

PRAGMA journal_size_limit = 67108864;

PRAGMA cache_size = -16384;
