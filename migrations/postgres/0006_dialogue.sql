-- What was said back and forth after the first words. A staff row is visible at once; a guest's from its slot.
-- `seen_on` is the day the writer first saw a staff row.
create table message (
    concern_id text not null references concern (id),
    seq        bigint not null,
    side       text not null,
    kind       text not null,
    words      bytea,
    staff_id   text,
    signed     text not null,
    day        bigint not null,
    release_at bigint not null,
    until_day  bigint,
    seen_on    bigint,
    primary key (concern_id, seq)
);
