-- Screens on a wall that guests share. Each has a cookie of its own, kept as a mark; it names the screen and nobody who stood
-- before it. `seen_at` is when it last said that it works, to five minutes, and `waiting` how many messages it holds until
-- it has a network again. `told_at`: somebody was told that it is silent. `wipe_until`: it is being wiped. What was sent
-- from it is counted in memory and kept for whole days alone, so that no row changes when somebody writes.
create table screen (
    id         text primary key,
    mark       blob not null unique,
    place_id   text not null references place (id),
    name       text not null,
    mode       text not null,
    prints     integer not null,
    made_on    integer not null,
    ended_on   integer,
    seen_at    integer,
    waiting    integer not null,
    told_at    integer,
    wipe_until integer
) strict, without rowid;
-- A screen that shows a number and waits to be paired.
create table screen_code (
    mark  blob primary key,
    code  text not null unique,
    until integer not null
) strict, without rowid;
create table screen_day (
    screen_id text not null references screen (id),
    day       integer not null,
    sent      integer not null,
    quick     integer not null,
    lost      integer not null,
    primary key (screen_id, day)
) strict, without rowid;
