// Who was asked about a follow-up, and the links that ask.
CREATE CONSTRAINT follow_up_link_id IF NOT EXISTS FOR (n:FollowUpLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX follow_up_link_recipient IF NOT EXISTS FOR (n:FollowUpLink) ON (n.recipient);
CREATE CONSTRAINT follow_up_notice_id IF NOT EXISTS FOR (n:FollowUpNotice) REQUIRE n.id IS UNIQUE;
CREATE INDEX follow_up_notice_recipient IF NOT EXISTS FOR (n:FollowUpNotice) ON (n.recipient);
