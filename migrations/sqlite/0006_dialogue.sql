-- What was said back and forth after the first words. A staff row is visible at once; a guest's from its slot.
-- `seen_on` is the day the writer first saw a staff row.
create table message (
    concern_id text not null references concern (id),
    seq        integer not null,
    side       text not null,
    kind       text not null,
    words      blob,
    staff_id   text,
    signed     text not null,
    day        integer not null,
    release_at integer not null,
    until_day  integer,
    seen_on    integer,
    primary key (concern_id, seq)
) strict, without rowid;
