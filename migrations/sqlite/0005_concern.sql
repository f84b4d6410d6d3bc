-- What a person said. Words are sealed under `wrapped_key`, the dialogue's own key, wrapped by the master key; erasing is
-- setting `wrapped_key` and `mark` to null. Few indexes: each is one more page to write for every message.
-- `calendar` is the list of bank holidays its promise was counted with. What its clocks say is replayed from its messages;
-- `replied_on` (the first real reply), `paused` (working days a question kept the clock still) and the rest are kept for
-- lists and numbers. `paused_on` is the day they saw the question, known to staff from `paused_from`. `worded_on` is when
-- staff last did what the board asks of them.
-- `raised_on` and `raised_again_on` are the days on which those above the team, and the trustees, were told that it is late.
-- `alarm` puts it first in the lists from `alarm_from`: not safe, words that may mean harm, or what a person decided it is.
-- `left_on` is the day it left the team's lane, for those who look after safety or for the person outside.
-- `lost_on` is the day the writer took the real reply for none, `lost_reply` the day of that reply: numbers of days before
-- know of it only when that day is over.
-- `turned_on` is the day staff last answered or asked. `closed_on` is the day they said that it is done, until their
-- next turn; only its writer says whether that is so. `day` is all that is known of when; staff see nothing before `release_at`.
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
    closed_on     integer,
    verdict       text,
    verdict_from  integer,
    erased_on     integer,
    calendar      text not null,
    extended_to   integer,
    replied_on    integer,
    paused        integer not null,
    asked_on      integer,
    paused_on     integer,
    paused_from   integer,
    saw_on        integer,
    holder_id     text references staff (id),
    worded_on     integer,
    raised_on     integer,
    raised_again_on integer,
    alarm         text,
    alarm_from    integer,
    left_on       integer,
    lost_on       integer,
    lost_reply    integer
) strict, without rowid;
create index concern_waiting on concern (place_id, answer_by, id) where waiting_since is not null;
create index concern_turned on concern (place_id, turned_on, id) where turned_on is not null;
create index concern_finished on concern (last_day, id) where waiting_since is null and erased_on is null;
create index concern_unworded on concern (place_id, day, id) where see = 'board' and worded_on is null and erased_on is null;
create index concern_asked on concern (place_id, asked_on, id) where asked_on is not null;
create index concern_held on concern (holder_id, id) where holder_id is not null;
create index concern_alarmed on concern (alarm_from, id) where alarm is not null;
create index concern_judged on concern (id, verdict, verdict_from) where verdict is not null;

-- What each person of the staff wants to be reminded of, and when. It never moves a promise.
create table reminder (
    concern_id text not null references concern (id),
    staff_id   text not null references staff (id),
    until_day  integer not null,
    primary key (staff_id, concern_id)
) strict, without rowid;

-- Who of the staff may read which concerns, by place, lane and whom its writer meant to see it. The one place where this is
-- decided: the team's lane for those who answer, moderators only what is meant for the board; what is about somebody's
-- safety for those who look after it and for managers; what is about staff for the outside person alone, and what is
-- about that person for trustees. A query asks once which combinations a person may see, not for every concern again.
create view sight as
    select r.staff_id, r.role, r.place_id, w.lane, w.see
    from reach r
    join (select 'team' as lane, 'team' as see union all select 'team', 'board' union all select 'safety', 'team' union all select 'safety', 'board'
          union all select 'outside', 'team' union all select 'outside', 'board' union all select 'beyond', 'team' union all select 'beyond', 'board') w
      on (w.lane = 'team' and r.role in ('worker', 'manager', 'safeguarding'))
      or (w.lane = 'team' and w.see = 'board' and r.role = 'moderator')
      or (w.lane = 'safety' and r.role in ('manager', 'safeguarding'))
      or (w.lane = 'outside' and r.role = 'outside')
      or (w.lane = 'beyond' and r.role = 'trustee');
