-- Keys with which programs write, for a place and everything below it. Kept as a mark: whoever reads this table cannot write
-- with it. `ending` is its last four letters, to tell keys apart. Of its use a day is known and no minute, and the last one only
-- from the slot on at which what was written with it is shown: `next_on` becomes `used_on` at `next_from`.
create table api_key (
    id        text primary key,
    mark      bytea not null unique,
    place_id  text not null references place (id),
    name      text not null,
    ending    text not null,
    concerns  boolean not null,
    promises  boolean not null,
    made_on   bigint not null,
    used_on   bigint,
    next_on   bigint,
    next_from bigint,
    ended_on  bigint
);
