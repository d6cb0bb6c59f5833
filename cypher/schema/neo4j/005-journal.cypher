// The journal of changes, and what undoes them.
CREATE CONSTRAINT journal_entry_id IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT undo_step_id IF NOT EXISTS FOR (n:UndoStep) REQUIRE n.id IS UNIQUE;
CREATE INDEX journal_entry_revision IF NOT EXISTS FOR (n:JournalEntry) ON (n.revision);
