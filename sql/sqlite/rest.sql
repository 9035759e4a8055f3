-- Run when nothing was written for a while: the log goes into the file, so that the next start has
-- none to read, and the page cache is given back.

PRAGMA wal_checkpoint(PASSIVE);

PRAGMA shrink_memory;
