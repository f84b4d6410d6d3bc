-- `first_place` is where they were first given something to do: whose people they are while they hold no post.
-- From the morning of `leaving_on` they work here no longer; `ended_at` is when that was done.
create table staff (
    id          text primary key,
    name        text not null,
    title       text not null,
    email       text not null unique,
    password    text,
    totp        bytea,
    totp_step   bigint not null,
    first_place text references place (id),
    made_at     bigint not null,
    leaving_on  bigint,
    ended_at    bigint
);

-- A role at a place reaches everything below that place.
create table post (
    id       text primary key,
    staff_id text not null references staff (id),
    place_id text not null references place (id),
    role     text not null,
    made_at  bigint not null,
    unique (staff_id, place_id, role)
);

-- Kept as a mark: whoever reads this table cannot sign in with it.
create table session (
    mark     bytea primary key,
    id       text not null unique,
    staff_id text not null references staff (id),
    begun_at bigint not null,
    seen_at  bigint not null
);
create index session_of_staff on session (staff_id);

-- A one-time link: for the first person of all (no staff_id yet), for a new colleague, or after a lost password.
create table invitation (
    mark     bytea primary key,
    staff_id text references staff (id),
    made_at  bigint not null,
    used_at  bigint
);

-- Days on which somebody is away and who covers for them, both days included. `back_on` is when they were back early; one
-- that was taken back before it began is deleted. Gone a month after its end: when people were ill is nobody's business.
create table absence (
    id        text primary key,
    staff_id  text not null references staff (id),
    deputy_id text not null references staff (id),
    from_day  bigint not null,
    to_day    bigint not null,
    back_on   bigint
);
create index absence_of_staff on absence (staff_id);
create index absence_of_deputy on absence (deputy_id, to_day);

-- Which places each role of each person reaches: its own and all below.
create view reach as
    select g.staff_id, g.role, p.id as place_id
    from post g
    join place gp on gp.id = g.place_id
    join place p on substr(p.path, 1, length(gp.path)) = gp.path;
