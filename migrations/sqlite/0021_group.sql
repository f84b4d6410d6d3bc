-- User groups: people who use a place and speak for themselves. A group has no accounts of members; it hands out numbers on
-- paper. `wrapped_key` is the key its private words are sealed under, wrapped by the master key. `era` counts how often an
-- administrator seated a first officer: what was written in an era is read by those who held an office in it.
create table user_group (
    id          text primary key,
    place_id    text not null references place (id),
    name        text not null,
    aim         text not null,
    meets       text not null,
    joining     text not null,
    wrapped_key blob not null,
    era         integer not null,
    made_on     integer not null,
    ended_on    integer
) strict, without rowid;
create index group_of_place on user_group (place_id);

-- Who holds which office, from and to which day, both included. `term` is the how-manieth in a row. `named` is set by nobody
-- but themselves: guests then read their first name. `taken_from` is the supporter who did it before and stepped aside.
create table group_officer (
    id         text primary key,
    group_id   text not null references user_group (id),
    staff_id   text not null references staff (id),
    office     text not null,
    term       integer not null,
    era        integer not null,
    from_day   integer not null,
    to_day     integer not null,
    named      integer not null,
    taken_from text references staff (id),
    ended_on   integer,
    why        text
) strict, without rowid;
create index group_officer_of_group on group_officer (group_id, to_day);
create index group_officer_of_staff on group_officer (staff_id, to_day);

-- Offices that count: nobody speaks for a group who works at its place or looks after it, and no manager is its supporter.
create view group_seat as
    select o.id, o.group_id, o.staff_id, o.office, o.term, o.era, o.from_day, o.to_day, o.named, o.taken_from, g.place_id
    from group_officer o
    join user_group g on g.id = o.group_id
    join staff s on s.id = o.staff_id
    where o.ended_on is null and s.ended_at is null
      and ((o.office <> 'supporter'
            and exists (select 1 from reach r where r.staff_id = o.staff_id and r.place_id = g.place_id and r.role = 'steward')
            and not exists (select 1 from reach r where r.staff_id = o.staff_id and r.place_id = g.place_id
                            and r.role in ('worker', 'manager', 'moderator', 'safeguarding', 'outside', 'trustee', 'admin')))
        or (o.office = 'supporter'
            and exists (select 1 from reach r where r.staff_id = o.staff_id and r.place_id = g.place_id and r.role = 'worker')
            and not exists (select 1 from reach r where r.staff_id = o.staff_id and r.place_id = g.place_id and r.role in ('manager', 'admin'))));

-- The roll: numbers from one to `size` without those that were struck, "3 17". Never a name. It changes when one side proposed
-- and the other confirmed; the newest that was confirmed holds. `number` counts them in a group.
create table group_roll_change (
    id          text primary key,
    group_id    text not null references user_group (id),
    number      integer not null,
    size        integer not null,
    struck      text not null,
    side        text not null,
    proposed_by text not null references staff (id),
    proposed_on integer not null,
    outcome     text,
    decided_by  text references staff (id),
    decided_on  integer,
    unique (group_id, number)
) strict, without rowid;
create unique index group_roll_open on group_roll_change (group_id) where outcome is null;

-- What a group writes for itself, sealed. What it says to everyone stands in `said` in plain words since `said_on`.
create table group_note (
    id         text primary key,
    group_id   text not null references user_group (id),
    number     integer not null,
    era        integer not null,
    staff_id   text not null references staff (id),
    office     text not null,
    words      blob not null,
    written_on integer not null,
    said       text,
    said_on    integer,
    unique (group_id, number)
) strict, without rowid;

-- Lines between a group and those who manage its place, sealed. `signed` is who of the managers wrote; a group signs as itself.
create table group_letter (
    id         text primary key,
    group_id   text not null references user_group (id),
    number     integer not null,
    side       text not null,
    signed     text not null,
    words      blob not null,
    written_on integer not null,
    unique (group_id, number)
) strict, without rowid;
