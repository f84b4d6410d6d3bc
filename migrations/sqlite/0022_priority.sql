-- What people want changed. A priority holds no word of what anyone told: those are read where they were agreed to, and go
-- when they go. `title` and `words` are how it stands on the list. `origin` follows from how it came.
create table priority (
    id       text primary key,
    place_id text not null references place (id),
    title    text not null,
    words    text not null,
    origin   text not null,
    made_on  integer not null,
    made_by  text not null
) strict, without rowid;
create index priority_at on priority (place_id, id);

-- Which concerns want it: one conversation is one voice. Known from a slot on; `left_from` is the slot from which it is known
-- that the writer does not want this.
create table priority_link (
    priority_id text not null references priority (id),
    concern_id  text not null references concern (id),
    linked_on   integer not null,
    known_from  integer not null,
    left_from   integer,
    primary key (priority_id, concern_id)
) strict, without rowid;
create index priority_link_of on priority_link (concern_id);

-- "Me too" from a page of the web. `mark` stands for the page it was pressed on, and nothing else is known of who did. Who
-- goes on and tells us as well has a conversation, which then is the one voice.
create table priority_voice (
    priority_id text not null references priority (id),
    mark        blob not null,
    place_id    text not null references place (id),
    concern_id  text references concern (id),
    known_from  integer not null,
    primary key (priority_id, mark)
) strict, without rowid;

-- How often it was touched at screens that many people share, by slot: counted apart, and never what orders the list.
create table priority_tap (
    priority_id text not null references priority (id),
    known_from  integer not null,
    taps        integer not null,
    primary key (priority_id, known_from)
) strict, without rowid;

-- Two that are one. The row stays when they are parted again, and nothing else was changed by it.
create table priority_merge (
    id        text primary key,
    from_id   text not null references priority (id),
    into_id   text not null references priority (id),
    on_day    integer not null,
    by_role   text not null,
    parted_on integer,
    parted_by text
) strict, without rowid;
create unique index priority_merged on priority_merge (from_id) where parted_on is null;

-- What the users' group decided about it, in its order.
create table priority_turn (
    priority_id text not null references priority (id),
    n           integer not null,
    turn        text not null,
    on_day      integer not null,
    by_role     text not null,
    why         text not null,
    primary key (priority_id, n)
) strict, without rowid;

-- Asked once a quarter: still, sorted, no longer? Counted as "me too" is.
create table priority_affirmation (
    priority_id text not null references priority (id),
    quarter     integer not null,
    mark        blob not null,
    answer      text not null,
    known_from  integer not null,
    primary key (priority_id, quarter, mark)
) strict, without rowid;
