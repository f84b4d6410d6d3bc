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
    seats       bigint not null,
    budget      bigint,
    ticks       bigint,
    turnout     bigint,
    roll        bigint not null,
    struck      text not null,
    opens_at    bigint not null,
    closes_at   bigint not null,
    by_office   boolean not null,
    seed        text,
    definition  text,
    digest      bytea,
    words       text,
    settled_at  bigint,
    cards       bigint,
    cards_root  bytea,
    carded_at   bigint,
    closed_at   bigint,
    wrapped_key bytea,
    spoiled     bigint,
    unused      bigint,
    marked      text,
    counted_at  bigint,
    counted_on  bigint,
    answer_by   bigint,
    outcome     text,
    published   text,
    stewards    text,
    dropped_on  bigint
);
create index vote_round_place on vote_round (place_id);

create table vote_option (
    id          text primary key,
    round_id    text not null references vote_round (id),
    n           bigint not null,
    title       text not null,
    cost        bigint,
    priority_id text,
    lot         bigint
);
create index vote_option_round on vote_option (round_id);

-- The cards that were made, as marks nobody can make a card from.
create table vote_card (
    mark     bytea primary key,
    round_id text not null references vote_round (id)
);
create index vote_card_round on vote_card (round_id);

-- The box, in two tables that nothing joins: which cards were used, and what was voted, sealed, under names drawn by lot.
-- `echo` tells the same card with the same ticks from the same card with others; it needs the card itself to be made.
create table vote_spent (
    mark     bytea primary key,
    round_id text not null references vote_round (id),
    echo     bytea
);
create index vote_spent_round on vote_spent (round_id);

create table vote_ballot (
    id       bytea primary key,
    round_id text not null references vote_round (id),
    sealed   bytea not null
);
create index vote_ballot_round on vote_ballot (round_id);

-- How many came by each way, apart from the ballots.
create table vote_way (
    round_id text not null references vote_round (id),
    way      text not null,
    n        bigint not null,
    primary key (round_id, way)
);

-- Paper that one person has keyed in and a second has not yet.
create table vote_keyed (
    mark     bytea primary key,
    round_id text not null references vote_round (id),
    by_id    text not null,
    echo     bytea not null,
    sealed   bytea not null
);
create index vote_keyed_round on vote_keyed (round_id);

-- Hands raised at a meeting, from people who gave their cards back for it: `counts` is "option:n" with spaces between.
create table vote_hands (
    id       text primary key,
    round_id text not null references vote_round (id),
    at_what  text not null,
    people   bigint not null,
    counts   text not null,
    on_day   bigint not null
);
create index vote_hands_round on vote_hands (round_id);

-- Equal ballots as one row, without the order or the way they came: what a count can be done again from.
create table vote_pile (
    round_id text not null references vote_round (id),
    ticks    text not null,
    n        bigint not null,
    primary key (round_id, ticks)
);

-- What the organisation answers, which the outcome obliges it to.
create table vote_answer (
    round_id text not null references vote_round (id),
    n        bigint not null,
    kind     text not null,
    words    text not null,
    by_role  text not null,
    signed   text not null,
    on_day   bigint not null,
    primary key (round_id, n)
);
