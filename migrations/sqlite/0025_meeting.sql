-- Meetings: who called them, where, for whom, and what became of them. A meeting is held by a user group, or, without one, by
-- the house. Who came is kept as numbers by role, never as names. `agree_by` is the day by which the group looks at the record.
create table meeting (
    id              text primary key,
    place_id        text not null references place (id),
    group_id        text references user_group (id),
    kind            text not null,
    starts_at       integer not null,
    minutes         integer not null,
    venue           text not null,
    chair           text not null,
    called_on       integer not null,
    called_by       text not null,
    off_on          integer,
    came_on         integer,
    came_users      integer,
    came_staff      integer,
    came_managers   integer,
    came_trustees   integer,
    came_outside    integer,
    had_travel      integer not null,
    had_childcare   integer not null,
    had_interpreter integer not null,
    had_step_free   integer not null,
    recorded_on     integer,
    agree_by        integer,
    agreed_on       integer
) strict, without rowid;
create index meeting_at on meeting (place_id, starts_at);
create index meeting_of on meeting (group_id) where group_id is not null;

-- What is talked about. What comes from elsewhere is named and not copied: its words are read where they stand. `n` is the order
-- in which things came; what comes first follows from `origin`. With fewer than five in a room `people` stays empty, and what
-- is kept of hands is only which option stood before how many others.
create table meeting_item (
    id             text primary key,
    meeting_id     text not null references meeting (id),
    n              integer not null,
    origin         text not null,
    title          text not null,
    minutes        integer not null,
    purpose        text not null,
    decides        text not null,
    promise_number integer references promise (number),
    priority_id    text references priority (id),
    round_id       text references vote_round (id),
    added_on       integer not null,
    added_by       text not null,
    gone_on        integer,
    put_off_on     integer,
    from_id        text references meeting_item (id),
    people         integer,
    raised_on      integer,
    unique (meeting_id, n)
) strict, without rowid;
create index meeting_item_of on meeting_item (priority_id) where priority_id is not null;
create index meeting_item_from on meeting_item (from_id) where from_id is not null;

create table meeting_hand (
    item_id text not null references meeting_item (id),
    n       integer not null,
    title   text not null,
    hands   integer not null,
    primary key (item_id, n)
) strict, without rowid;

-- What can be read before it. `late` was settled when it was shared.
create table meeting_paper (
    id        text primary key,
    item_id   text not null references meeting_item (id),
    n         integer not null,
    title     text not null,
    format    text not null,
    words     text not null,
    link      text not null,
    shared_at integer not null,
    shared_by text not null,
    late      integer not null,
    unique (item_id, n)
) strict, without rowid;

-- What was decided, only ever added to, and what the organisation answers.
create table meeting_decision (
    id         text primary key,
    item_id    text not null references meeting_item (id),
    n          integer not null,
    words      text not null,
    wanted     text not null,
    way        text not null,
    why        text not null,
    minority   text not null,
    doer       text not null,
    first_day  integer,
    decided_on integer not null,
    by_role    text not null,
    answer_by  integer,
    unique (item_id, n)
) strict, without rowid;

create table meeting_answer (
    decision_id text not null references meeting_decision (id),
    n           integer not null,
    kind        text not null,
    words       text not null,
    by_role     text not null,
    signed      text not null,
    on_day      integer not null,
    primary key (decision_id, n)
) strict, without rowid;
