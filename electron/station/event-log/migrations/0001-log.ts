/** The log: appended to, never changed. Projections are not here: they are dropped and rebuilt at will. */
export const log = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

  -- Origins are interned: an event holds a small number, not forty letters.
  CREATE TABLE origins (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE events (
    origin INTEGER NOT NULL REFERENCES origins(id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    ts INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    stream TEXT NOT NULL,
    type TEXT NOT NULL,
    v INTEGER NOT NULL,
    payload TEXT NOT NULL,
    part_hash BLOB,
    command_id TEXT,
    command_hash BLOB,
    outcome TEXT,
    actor TEXT NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (origin, seq)
  ) STRICT, WITHOUT ROWID;

  -- One row per command: the event that carries its outcome. Not unique: two stations that were apart may both
  -- have recorded the same command, and both records are facts.
  CREATE INDEX events_command ON events (command_id) WHERE outcome IS NOT NULL;

  CREATE TABLE parts (
    origin INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (origin, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE signatures (
    origin INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sig BLOB NOT NULL,
    PRIMARY KEY (origin, seq)
  ) STRICT, WITHOUT ROWID;

  -- Commands that wrote no event: the same id again gets the same answer. Ids only, never names.
  CREATE TABLE eventless_outcomes (
    command_id TEXT PRIMARY KEY,
    command_hash BLOB NOT NULL,
    outcome TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`
