-- What staff have sent and may still take back: one at a time for a conversation, sealed like the message it becomes. It goes
-- out at `due_at` or not at all, and counts from `pressed_at`. What came after `last_seq` is not answered by it.
create table unsent (
    concern_id text primary key references concern (id),
    kind       text not null,
    words      blob not null,
    until_day  integer,
    staff_id   text not null references staff (id),
    signed     text not null,
    role       text not null,
    last_seq   integer not null,
    pressed_at integer not null,
    due_at     integer not null
) strict, without rowid;
create index unsent_due on unsent (due_at);
