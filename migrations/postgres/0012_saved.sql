-- Words to start an answer from, kept by managers for their place and everything below it. They are about nobody. A change ends
-- one and begins another, so that what was sent can be told from what is sent now. `turn` is the form it starts: an answer, a
-- question, or a closing.
create table saved_reply (
    id       text primary key,
    place_id text not null references place (id),
    locale   text not null,
    turn     text not null,
    title    text not null,
    words    text not null,
    made_on  bigint not null,
    ended_on bigint
);
create index saved_reply_place on saved_reply (place_id) where ended_on is null;
