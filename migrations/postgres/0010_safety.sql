-- What staff made of something that is about somebody's safety: who took it, what it is, what was decided. Instants, because
-- safety is counted in hours; they are moments of staff, never of the writer. `why` is sealed like the words themselves.
create table care (
    concern_id text primary key references concern (id),
    begun_at   bigint not null,
    taken_at   bigint,
    taken_by   text,
    sorted     text,
    sorted_at  bigint,
    decision   text,
    why        bytea,
    decided_at bigint,
    decided_by text
);
