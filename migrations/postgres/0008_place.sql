-- Days on which a place, and everything below it, is closed. Said in advance; lifting one leaves its row.
create table closure (
    id        text primary key,
    place_id  text not null references place (id),
    from_day  bigint not null,
    to_day    bigint not null,
    why       text not null,
    said_on   bigint not null,
    lifted_on bigint
);
create index closure_place on closure (place_id, from_day);
