-- One row for each act, written in the same transaction. Rows are never changed and never taken away.
-- `at` is the release slot for what guests do and the minute for what staff do.
create table journal (
    id       text primary key,
    place_id text not null,
    act      text not null,
    about    text not null,
    by_role  text not null,
    at       bigint not null
);
create function journal_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is never changed';
end $$;
create trigger journal_stays before update or delete or truncate on journal
    for each statement execute function journal_is_final();
