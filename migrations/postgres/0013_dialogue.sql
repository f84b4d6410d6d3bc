-- What staff have sent and may still take back: one at a time for a conversation, sealed like the message it becomes. It goes
-- out at `due_at` or not at all, and counts from `pressed_at`. What came after `last_seq` is not answered by it.
create table unsent (
    concern_id text primary key references concern (id),
    kind       text not null,
    words      bytea not null,
    until_day  bigint,
    staff_id   text not null references staff (id),
    signed     text not null,
    role       text not null,
    last_seq   bigint not null,
    pressed_at bigint not null,
    due_at     bigint not null
);
create index unsent_due on unsent (due_at);
