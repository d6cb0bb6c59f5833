// Accounts, sign-in links and sessions.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE INDEX account_id_index IF NOT EXISTS FOR (n:Account) ON (n.id);
CREATE CONSTRAINT sign_in_link_id IF NOT EXISTS FOR (n:SignInLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX sign_in_link_id_index IF NOT EXISTS FOR (n:SignInLink) ON (n.id);
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE INDEX session_id_index IF NOT EXISTS FOR (n:Session) ON (n.id);
CREATE INDEX account_email IF NOT EXISTS FOR (n:Account) ON (n.email);
CREATE INDEX session_account IF NOT EXISTS FOR (n:Session) ON (n.account);
CREATE INDEX sign_in_link_account IF NOT EXISTS FOR (n:SignInLink) ON (n.account);
