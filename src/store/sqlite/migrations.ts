/** 'ONRC' in the file's header: tells a record from any other SQLite database. */
export const APPLICATION = 0x4f4e5243;

const TABLES = `
CREATE TABLE snapshots (
  sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL, size INTEGER NOT NULL, origin TEXT NOT NULL, seen TEXT NOT NULL,
  media_type TEXT, charset TEXT, final_url TEXT
) STRICT;
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, work TEXT NOT NULL, n INTEGER NOT NULL,
  current INTEGER NOT NULL, stamp TEXT NOT NULL,
  snapshot TEXT NOT NULL REFERENCES snapshots (sha256), item INTEGER NOT NULL, origin TEXT NOT NULL, seen TEXT NOT NULL,
  place TEXT, given TEXT, address TEXT, meta TEXT NOT NULL, sha256 TEXT NOT NULL,
  title TEXT, outlet TEXT, published TEXT, text TEXT NOT NULL, annotated BLOB NOT NULL,
  UNIQUE (work, n)
) STRICT;
CREATE INDEX articles_by_bytes ON articles (snapshot, item);
CREATE INDEX articles_by_place ON articles (place) WHERE place IS NOT NULL;
CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
CREATE INDEX articles_by_words ON articles (sha256);
CREATE TABLE claims (
  seq INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (seq), of TEXT NOT NULL, kind TEXT NOT NULL,
  second_hand INTEGER NOT NULL, words TEXT NOT NULL, evidence TEXT NOT NULL,
  UNIQUE (article, of)
) STRICT;
CREATE TABLE actors (
  article INTEGER NOT NULL REFERENCES articles (seq), of TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  country TEXT, sector TEXT, role TEXT,
  PRIMARY KEY (article, of)
) STRICT, WITHOUT ROWID;
CREATE INDEX actors_by_name ON actors (name);
CREATE TABLE groups (
  article TEXT PRIMARY KEY REFERENCES articles (id), story TEXT NOT NULL, storyline TEXT, origin TEXT NOT NULL, json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE stories (id TEXT PRIMARY KEY, title TEXT NOT NULL, first_day TEXT, last_day TEXT, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE briefs (
  seq INTEGER PRIMARY KEY, story TEXT NOT NULL, at TEXT NOT NULL, sha256 TEXT NOT NULL, brief BLOB NOT NULL,
  UNIQUE (story, sha256)
) STRICT;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL, chain TEXT NOT NULL
) STRICT;
CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

const GUARDS = `
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never cut'); END;
CREATE TRIGGER snapshots_are_not_changed BEFORE UPDATE ON snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is never changed'); END;
CREATE TRIGGER snapshots_are_not_cut BEFORE DELETE ON snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot is never removed'); END;
`;

const WATCHED = `
CREATE TABLE watched (address TEXT PRIMARY KEY, due TEXT, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

const NOTES = `
CREATE TABLE notes (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL, claim TEXT NOT NULL, text TEXT NOT NULL,
  mark TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_article ON notes (article);
`;

/**
 * What grouping keeps of each article, how many articles have each term, and by which terms an article is found: terms and days as numbers.
 * `touched`: the entry of the journal up to which a story last became another. All articles are grouped once more, so that each has a sketch.
 */
const SKETCHES = `
CREATE TABLE sketches (
  seq INTEGER PRIMARY KEY REFERENCES articles (seq), head TEXT NOT NULL, keys TEXT NOT NULL, line BLOB NOT NULL
) STRICT;
CREATE TABLE terms (term INTEGER PRIMARY KEY, met INTEGER NOT NULL) STRICT;
CREATE TABLE postings (
  term INTEGER NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL, weight REAL NOT NULL, PRIMARY KEY (term, day, seq)
) STRICT, WITHOUT ROWID;
ALTER TABLE groups ADD COLUMN proposed TEXT;
CREATE INDEX groups_by_story ON groups (story);
CREATE INDEX groups_by_proposal ON groups (proposed) WHERE proposed IS NOT NULL;
ALTER TABLE stories ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
CREATE INDEX articles_by_outlet ON articles (outlet) WHERE outlet IS NOT NULL;
DELETE FROM state WHERE name = 'grouped up to';
`;

/** Sketches know since where their sentences stand: all are drawn once more. */
const PLACES = `DELETE FROM state WHERE name = 'grouped up to';`;

/** An index over a table's words that the table itself keeps: FTS5 with external content. */
const indexOf = (table: string, columns: readonly string[]): string => {
  const list = columns.join(', ');
  const values = (row: string): string => columns.map((c) => `${row}.${c}`).join(', ');
  const out = `INSERT INTO ${table}_words (${table}_words, rowid, ${list}) VALUES ('delete', old.seq, ${values('old')});`;
  const into = `INSERT INTO ${table}_words (rowid, ${list}) VALUES (new.seq, ${values('new')});`;
  return `
CREATE VIRTUAL TABLE ${table}_words USING fts5 (
  ${list}, content = '${table}', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER ${table}_words_in AFTER INSERT ON ${table} BEGIN ${into} END;
CREATE TRIGGER ${table}_words_out AFTER DELETE ON ${table} BEGIN ${out} END;
CREATE TRIGGER ${table}_words_on AFTER UPDATE OF ${list} ON ${table} BEGIN ${out} ${into} END;
`;
};

/** The bytes of a snapshot may go where the journal has a tombstone of it, and only then. */
const TOMBSTONES = `
CREATE INDEX journal_by_deed ON journal (what, subject);
DROP TRIGGER snapshots_are_not_changed;
CREATE TRIGGER snapshots_are_not_changed BEFORE UPDATE ON snapshots WHEN NOT EXISTS (
  SELECT 1 FROM journal WHERE what = 'purged' AND json_extract(detail, '$.snapshot') = old.sha256
) BEGIN SELECT RAISE(ABORT, 'a snapshot is never changed'); END;
`;

/**
 * What brings a record from each form to the next; the number of those done stands in the file. Append only: a record made by an earlier
 * program has passed through these very steps.
 */
export const MIGRATIONS: readonly string[] = [
  `${TABLES}${GUARDS}${indexOf('articles', ['title', 'text'])}${indexOf('claims', ['words'])}`,
  TOMBSTONES,
  WATCHED,
  NOTES,
  SKETCHES,
  PLACES,
];
