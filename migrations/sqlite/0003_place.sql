-- A tree of places. `path` is the ids from the root down, each ended by a dot, so that a subtree is a range of paths.
create table place (
    id           text primary key,
    parent_id    text references place (id),
    path         text not null unique,
    slug         text not null unique,
    name         text not null,
    kind         text not null,
    people       text not null,
    zone         text not null,
    nation       text not null,
    open_days    text not null,
    promise_days integer not null,
    slots        text not null,
    headcount    integer not null,
    telling      integer not null,
    staffed      integer not null,
    help         text not null,
    languages    text not null,
    help_checked_on integer,
    made_at      integer not null
) strict, without rowid;
