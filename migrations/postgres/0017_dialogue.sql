-- What is new in a conversation for whoever wrote, about to be handed to the relay: of every conversation alike, since nobody
-- here knows which of them has a telephone. No words; gone as soon as it was taken.
create table reply_notice (
    id         text primary key not null,
    concern_id text not null references concern (id),
    why        text not null,
    about      bigint not null,
    day        bigint not null
);
create index reply_notice_concern on reply_notice (concern_id);
