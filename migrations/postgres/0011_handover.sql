-- Who has a concern after somebody who leaves. With `to_staff`, its writer was told on `said_on`, by message `seq`, who answers
-- from `from_day` on; without, it was laid back for everyone on the day they left. `done_on` is when the change was made and
-- `was_open` whether anybody waited then; `wrote_on` is the day the next person first wrote.
create table handover (
    id         text primary key,
    concern_id text not null references concern (id),
    from_staff text not null references staff (id),
    to_staff   text references staff (id),
    seq        bigint,
    said_on    bigint,
    from_day   bigint not null,
    done_on    bigint,
    was_open   boolean,
    wrote_on   bigint
);
create index handover_of_concern on handover (concern_id);
create index handover_to_come on handover (from_day, id) where done_on is null;
