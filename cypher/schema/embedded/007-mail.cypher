// The mail that waits, and who does a job at the moment.
CREATE CONSTRAINT outbox_mail_id IF NOT EXISTS FOR (n:OutboxMail) REQUIRE n.id IS UNIQUE;
CREATE INDEX outbox_mail_id_index IF NOT EXISTS FOR (n:OutboxMail) ON (n.id);
CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (n:Lease) REQUIRE n.id IS UNIQUE;
CREATE INDEX lease_id_index IF NOT EXISTS FOR (n:Lease) ON (n.id);
CREATE INDEX outbox_mail_state IF NOT EXISTS FOR (n:OutboxMail) ON (n.state);
