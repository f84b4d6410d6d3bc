-- Addresses of other programs that want to hear when a board changes, for a place and everything below it. The secret with which
-- calls are signed is sealed. `failures` are tries that failed in a row; `last` is what the last of them was in one word of ours. With `off_on` it is switched off.
create table hook (
    id       text primary key,
    place_id text not null references place (id),
    url      text not null,
    secret   bytea not null,
    made_on  bigint not null,
    told_on  bigint,
    failures bigint not null,
    last     text,
    off_on   bigint,
    ended_on bigint
);

-- What everyone could read of a board when it was last looked at, as a mark, and how often it had changed by then.
create table hook_board (
    place_id text primary key references place (id),
    mark     bytea not null,
    n        bigint not null
);
