// Who an account is at a provider of identities.
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_id_index IF NOT EXISTS FOR (n:Identity) ON (n.id);
