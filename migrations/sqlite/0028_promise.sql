-- What of the users' own decisions a promise answers: the outcome of a vote, or a decision of a meeting.
alter table promise add column round_id text references vote_round (id);
alter table promise add column decision_id text references meeting_decision (id);
create index promise_of_round on promise (round_id) where round_id is not null;
create index promise_of_decision on promise (decision_id) where decision_id is not null;
