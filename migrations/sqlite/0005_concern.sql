-- What a person said. Words are sealed under `wrapped_key`, the dialogue's own key, wrapped by the master key; erasing is
-- setting `wrapped_key` and `mark` to null. Few indexes: each is one more page to write for every message.
-- `raised_on` and `raised_again_on` are the days on which those above the team, and the trustees, were told that it is late.
-- `turned_on` is the day staff last answered or asked. `day` is all that is known of when; staff see nothing before `release_at`.
create table concern (
    id            text primary key,
    place_id      text not null references place (id),
    kind          text not null,
    lane          text not null,
    see           text not null,
    locale        text not null,
    mark          blob unique,
    wrapped_key   blob,
    words         blob,
    better        blob,
    day           integer not null,
    release_at    integer not null,
    promised      integer not null,
    answer_by     integer not null,
    waiting_since integer,
    last_seq      integer not null,
    last_day      integer not null,
    answered_on   integer,
    turned_on     integer,
    verdict       text,
    verdict_from  integer,
    raised_on     integer,
    raised_again_on integer,
    erased_on     integer
) strict, without rowid;
create index concern_waiting on concern (place_id, answer_by, id) where waiting_since is not null;
create index concern_turned on concern (turned_on, id) where turned_on is not null;
create index concern_judged on concern (id, verdict, verdict_from) where verdict is not null;

-- Who of the staff may read which concern. The one place where this is decided: the team's lane for those who answer,
-- moderators only what its writer meant for the board, and what is about staff for the outside person alone.
create view sight as
    select r.staff_id, r.role, c.id as concern_id
    from concern c
    join reach r on r.place_id = c.place_id
    where (c.lane = 'team' and (r.role in ('worker', 'manager', 'safeguarding') or (r.role = 'moderator' and c.see = 'board')))
       or (c.lane = 'outside' and r.role = 'outside');
