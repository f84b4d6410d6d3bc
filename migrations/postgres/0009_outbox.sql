-- What waits to leave: why, for whom and about which place; never a word, a receipt or an address. `for_id` is a person who works
-- here; of a changed board, the hook of another program.
-- `key` names the occasion, so that a job that runs twice writes once. `hushed`: not even administrators may learn of it.
-- `leased_until` keeps others away while one process hands it over, and after a failure until the next try.
create table notice (
    id           text primary key,
    key          text not null unique,
    kind         text not null,
    for_id       text not null,
    place_id     text not null references place (id),
    hushed       boolean not null,
    count        bigint,
    day          bigint,
    made_at      bigint not null,
    not_before   bigint not null,
    leased_until bigint,
    sent_at      bigint,
    gave_up_at   bigint,
    tries        bigint not null,
    failure      text
);
create index notice_waiting on notice (not_before, id) where sent_at is null and gave_up_at is null;
