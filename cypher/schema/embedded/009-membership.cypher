// The link of a request for membership, and its address.
CREATE INDEX membership_draft_link IF NOT EXISTS FOR (n:MembershipDraft) ON (n.link);
CREATE INDEX membership_draft_email IF NOT EXISTS FOR (n:MembershipDraft) ON (n.email);
CREATE INDEX membership_request_email IF NOT EXISTS FOR (n:MembershipRequest) ON (n.email);
