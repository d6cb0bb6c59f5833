// An account read what is kept about people; the first time counts.
// @param account String
// @param at String
MATCH (a:Account {id: $account})
SET a.noticeSeenAt = coalesce(a.noticeSeenAt, $at)
