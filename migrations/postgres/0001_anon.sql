-- The mark of the key this database was made with. It tells a wrong key from a missing one.
create table key_check (
    id   bigint primary key check (id = 1),
    mark bytea not null
);
