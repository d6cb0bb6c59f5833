// What the coordination put off or set aside.
CREATE CONSTRAINT work_note_id IF NOT EXISTS FOR (n:WorkNote) REQUIRE n.id IS UNIQUE;
