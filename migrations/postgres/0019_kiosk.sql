-- Screens on a wall that guests share. Each has a cookie of its own, kept as a mark; it names the screen and nobody who stood
-- before it. `seen_at` is when it last said that it works, to five minutes, and `waiting` how many messages it holds until
-- it has a network again. `told_at`: somebody was told that it is silent. `wipe_until`: it is being wiped. What was sent
-- from it is counted in memory and kept for whole days alone, so that no row changes when somebody writes.
create table screen (
    id         text primary key,
    mark       bytea not null unique,
    place_id   text not null references place (id),
    name       text not null,
    mode       text not null,
    prints     boolean not null,
    made_on    bigint not null,
    ended_on   bigint,
    seen_at    bigint,
    waiting    bigint not null,
    told_at    bigint,
    wipe_until bigint
);
-- A screen that shows a number and waits to be paired.
create table screen_code (
    mark  bytea primary key,
    code  text not null unique,
    until bigint not null
);
create table screen_day (
    screen_id text not null references screen (id),
    day       bigint not null,
    sent      bigint not null,
    quick     bigint not null,
    lost      bigint not null,
    primary key (screen_id, day)
);
