/** The log: appended to, never changed. Projections are not here: they are dropped and rebuilt at will. */
export const log = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

  -- Origins are interned: an event holds a small number, not forty letters.
  CREATE TABLE origins (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  -- An event's place is its rowid, origin * 2^32 + seq: what is appended then fills its page to the end, and no other
  -- page is touched, which a table WITHOUT ROWID does not manage. 1.2 pages a commit instead of 1.8.
  CREATE TABLE events (
    place INTEGER PRIMARY KEY CHECK ((place & 4294967295) > 0),
    origin INTEGER GENERATED ALWAYS AS (place >> 32) VIRTUAL REFERENCES origins(id),
    seq INTEGER GENERATED ALWAYS AS (place & 4294967295) VIRTUAL,
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
    hash BLOB NOT NULL
  ) STRICT;

  CREATE TABLE parts (
    place INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    part TEXT NOT NULL
  ) STRICT;

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
