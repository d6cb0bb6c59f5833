// How many mails there are in each state.
// @returns state, mails
MATCH (m:OutboxMail)
RETURN m.state AS state, count(m) AS mails
ORDER BY state
