// Whom it was told that they were added, and the links of those mails.
CREATE CONSTRAINT told_address_id IF NOT EXISTS FOR (n:ToldAddress) REQUIRE n.id IS UNIQUE;
CREATE INDEX told_address_id_index IF NOT EXISTS FOR (n:ToldAddress) ON (n.id);
CREATE CONSTRAINT own_data_link_id IF NOT EXISTS FOR (n:OwnDataLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX own_data_link_id_index IF NOT EXISTS FOR (n:OwnDataLink) ON (n.id);
CREATE INDEX own_data_link_person IF NOT EXISTS FOR (n:OwnDataLink) ON (n.person);
