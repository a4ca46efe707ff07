import type { Database } from './database.ts'

/** In order. A migration that was shipped never changes. */
const migrations = [
  `CREATE TABLE meta (name text PRIMARY KEY, value bytea NOT NULL);
   -- How far each origin is held. A row is written with its events: what it says is committed, and without a hole.
   CREATE TABLE origins (name text PRIMARY KEY, seq bigint NOT NULL);
   CREATE TABLE events (
     origin text NOT NULL,
     seq bigint NOT NULL,
     ts bigint NOT NULL,
     wall_ms bigint NOT NULL,
     stream text NOT NULL,
     type text NOT NULL,
     v integer NOT NULL,
     payload text NOT NULL,
     part_hash bytea,
     command_id text,
     command_hash bytea,
     outcome text,
     actor text NOT NULL,
     prev_hash bytea NOT NULL,
     hash bytea NOT NULL,
     PRIMARY KEY (origin, seq)
   );
   CREATE TABLE parts (origin text NOT NULL, seq bigint NOT NULL, salt bytea NOT NULL, part text NOT NULL, PRIMARY KEY (origin, seq));
   CREATE TABLE signatures (origin text NOT NULL, seq bigint NOT NULL, sig bytea NOT NULL, PRIMARY KEY (origin, seq));
   CREATE TABLE eventless_outcomes (command_id text PRIMARY KEY, command_hash bytea NOT NULL, outcome text NOT NULL);
   -- Commands that this cloud has answered: of two processes that are given the same one, the second finds it here.
   CREATE TABLE answered_commands (command_id text PRIMARY KEY);`,
  // An unlogged table: counts that hold for a minute need no wait for the disk. It is empty after a crash of the
  // server.
  `CREATE UNLOGGED TABLE wrong_tries (who bytea PRIMARY KEY, count integer NOT NULL, until timestamptz NOT NULL);
   CREATE INDEX wrong_tries_until ON wrong_tries (until);`,
] as const

/** An arbitrary number, the same for every process, so that one of two starting processes waits. */
const lock = 7_340_001

export class NewerSchema extends Error {}

/** @throws NewerSchema if a later version has migrated the database. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [lock])
    await sql.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations (number integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())',
    )
    const [row] = await sql.query<{ last: number | null }>('SELECT max(number) AS last FROM schema_migrations')
    const done = row?.last ?? 0
    if (done > migrations.length) throw new NewerSchema('the database was made by a later version')
    for (const [index, text] of migrations.entries()) {
      if (index < done) continue
      for (const statement of text.split(';\n')) await sql.query(statement)
      await sql.query('INSERT INTO schema_migrations (number) VALUES ($1)', [index + 1])
    }
  })
