// Format cards, the links of invitations, the codes at the door, and who waits there to be confirmed.
CREATE CONSTRAINT format_id IF NOT EXISTS FOR (n:Format) REQUIRE n.id IS UNIQUE;
CREATE INDEX format_id_index IF NOT EXISTS FOR (n:Format) ON (n.id);
CREATE CONSTRAINT invitation_link_id IF NOT EXISTS FOR (n:InvitationLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_link_id_index IF NOT EXISTS FOR (n:InvitationLink) ON (n.id);
CREATE INDEX invitation_link_person IF NOT EXISTS FOR (n:InvitationLink) ON (n.person);
CREATE CONSTRAINT door_code_id IF NOT EXISTS FOR (n:DoorCode) REQUIRE n.id IS UNIQUE;
CREATE INDEX door_code_id_index IF NOT EXISTS FOR (n:DoorCode) ON (n.id);
CREATE INDEX door_code_code IF NOT EXISTS FOR (n:DoorCode) ON (n.code);
CREATE CONSTRAINT arrival_id IF NOT EXISTS FOR (n:Arrival) REQUIRE n.id IS UNIQUE;
CREATE INDEX arrival_id_index IF NOT EXISTS FOR (n:Arrival) ON (n.id);
CREATE INDEX arrival_meeting IF NOT EXISTS FOR (n:Arrival) ON (n.meeting);
