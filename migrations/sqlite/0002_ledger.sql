-- One row for each act, written in the same transaction. Rows are never changed and never taken away.
-- `at` is the release slot for what guests do and the minute for what staff do.
create table journal (
    id       text primary key,
    place_id text not null,
    act      text not null,
    about    text not null,
    by_role  text not null,
    at       integer not null
) strict, without rowid;
create trigger journal_stays before update on journal begin
    select raise(abort, 'the journal is never changed');
end;
create trigger journal_keeps before delete on journal begin
    select raise(abort, 'the journal is never shortened');
end;
