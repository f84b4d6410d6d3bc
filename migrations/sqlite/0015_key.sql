-- Keys with which programs write, for a place and everything below it. Kept as a mark: whoever reads this table cannot write
-- with it. `ending` is its last four letters, to tell keys apart. Of its use a day is known and no minute, and the last one only
-- from the slot on at which what was written with it is shown: `next_on` becomes `used_on` at `next_from`.
create table api_key (
    id        text primary key,
    mark      blob not null unique,
    place_id  text not null references place (id),
    name      text not null,
    ending    text not null,
    concerns  integer not null,
    promises  integer not null,
    made_on   integer not null,
    used_on   integer,
    next_on   integer,
    next_from integer,
    ended_on  integer
) strict, without rowid;
