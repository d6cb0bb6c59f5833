// Who asks to become a member, and the pages whose text a coordinator fills in.
CREATE CONSTRAINT membership_request_id IF NOT EXISTS FOR (n:MembershipRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX membership_request_id_index IF NOT EXISTS FOR (n:MembershipRequest) ON (n.id);
CREATE CONSTRAINT membership_draft_id IF NOT EXISTS FOR (n:MembershipDraft) REQUIRE n.id IS UNIQUE;
CREATE INDEX membership_draft_id_index IF NOT EXISTS FOR (n:MembershipDraft) ON (n.id);
CREATE CONSTRAINT page_id IF NOT EXISTS FOR (n:Page) REQUIRE n.id IS UNIQUE;
CREATE INDEX page_id_index IF NOT EXISTS FOR (n:Page) ON (n.id);
