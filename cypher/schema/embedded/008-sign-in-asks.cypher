// Who asked for a sign-in link, to bound how often.
CREATE CONSTRAINT sign_in_ask_id IF NOT EXISTS FOR (n:SignInAsk) REQUIRE n.id IS UNIQUE;
CREATE INDEX sign_in_ask_id_index IF NOT EXISTS FOR (n:SignInAsk) ON (n.id);
CREATE INDEX sign_in_ask_account IF NOT EXISTS FOR (n:SignInAsk) ON (n.account);
