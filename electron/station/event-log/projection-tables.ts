/**
 * Raise it when a fold, or a table below, changes: the tables are then dropped and rebuilt from the log at start.
 */
export const projectionVersion = 68

/**
 * A stream's row is its projection. Two tables, because a commit costs what it touches: small rows live in the
 * tree of their names (one page a scan); rows with a person's cells have a tree of their own, or the names' tree
 * would be seven levels deep.
 *
 * `refs`: the stream's events as `<local origin>.<seq>`, in order of arrival, so that a late event can refold its short stream without an index that every commit would have to touch.
 */
export const projectionTables = `
  DROP TABLE IF EXISTS small_streams;
  DROP TABLE IF EXISTS wide_streams;
  DROP TABLE IF EXISTS command_places;
  DROP TABLE IF EXISTS derived_up_to;
  CREATE TABLE small_streams (
    name TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    last_ts INTEGER NOT NULL,
    last_origin INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    refs TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE wide_streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    last_ts INTEGER NOT NULL,
    last_origin INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    refs TEXT NOT NULL
  ) STRICT;

  -- Where the event stands that holds a command's outcome. Two stations that were apart may both have recorded the same
  -- command, and both records are facts.
  CREATE TABLE command_places (
    command_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (command_id, place)
  ) STRICT, WITHOUT ROWID;

  -- How far each origin's events are in these tables; see write-behind.ts.
  CREATE TABLE derived_up_to (origin INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
`
