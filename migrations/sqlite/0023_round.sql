-- A vote of a user group. What may be known of it before it closes is what was fixed before it opened: what `digest` seals.
-- `wrapped_key` opens the ballots and is destroyed when they are counted. No row here says when anything came in.
create table vote_round (
    id          text primary key,
    place_id    text not null references place (id),
    group_id    text not null references user_group (id),
    question    text not null,
    about       text not null,
    label       text not null,
    rule        text not null,
    seats       integer not null,
    budget      integer,
    ticks       integer,
    turnout     integer,
    roll        integer not null,
    struck      text not null,
    opens_at    integer not null,
    closes_at   integer not null,
    by_office   integer not null,
    seed        text,
    definition  text,
    digest      blob,
    words       text,
    settled_at  integer,
    cards       integer,
    cards_root  blob,
    carded_at   integer,
    closed_at   integer,
    wrapped_key blob,
    spoiled     integer,
    unused      integer,
    marked      text,
    counted_at  integer,
    counted_on  integer,
    answer_by   integer,
    outcome     text,
    published   text,
    stewards    text,
    dropped_on  integer
) strict, without rowid;
create index vote_round_place on vote_round (place_id);

create table vote_option (
    id          text primary key,
    round_id    text not null references vote_round (id),
    n           integer not null,
    title       text not null,
    cost        integer,
    priority_id text,
    lot         integer
) strict, without rowid;
create index vote_option_round on vote_option (round_id);

-- The cards that were made, as marks nobody can make a card from.
create table vote_card (
    mark     blob primary key,
    round_id text not null references vote_round (id)
) strict, without rowid;
create index vote_card_round on vote_card (round_id);

-- The box, in two tables that nothing joins: which cards were used, and what was voted, sealed, under names drawn by lot.
-- `echo` tells the same card with the same ticks from the same card with others; it needs the card itself to be made.
create table vote_spent (
    mark     blob primary key,
    round_id text not null references vote_round (id),
    echo     blob
) strict, without rowid;
create index vote_spent_round on vote_spent (round_id);

create table vote_ballot (
    id       blob primary key,
    round_id text not null references vote_round (id),
    sealed   blob not null
) strict, without rowid;
create index vote_ballot_round on vote_ballot (round_id);

-- How many came by each way, apart from the ballots.
create table vote_way (
    round_id text not null references vote_round (id),
    way      text not null,
    n        integer not null,
    primary key (round_id, way)
) strict, without rowid;

-- Paper that one person has keyed in and a second has not yet.
create table vote_keyed (
    mark     blob primary key,
    round_id text not null references vote_round (id),
    by_id    text not null,
    echo     blob not null,
    sealed   blob not null
) strict, without rowid;
create index vote_keyed_round on vote_keyed (round_id);

-- Hands raised at a meeting, from people who gave their cards back for it: `counts` is "option:n" with spaces between.
create table vote_hands (
    id       text primary key,
    round_id text not null references vote_round (id),
    at_what  text not null,
    people   integer not null,
    counts   text not null,
    on_day   integer not null
) strict, without rowid;
create index vote_hands_round on vote_hands (round_id);

-- Equal ballots as one row, without the order or the way they came: what a count can be done again from.
create table vote_pile (
    round_id text not null references vote_round (id),
    ticks    text not null,
    n        integer not null,
    primary key (round_id, ticks)
) strict, without rowid;

-- What the organisation answers, which the outcome obliges it to.
create table vote_answer (
    round_id text not null references vote_round (id),
    n        integer not null,
    kind     text not null,
    words    text not null,
    by_role  text not null,
    signed   text not null,
    on_day   integer not null,
    primary key (round_id, n)
) strict, without rowid;
