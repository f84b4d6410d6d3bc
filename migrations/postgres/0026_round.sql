-- A vote by one's own phone, where a group wants it: `phone_key` is the secret half of the key of its links, sealed under the key
-- of the box, and destroyed with it; `phone_words` stand for the other half. `coded_at` is when the stewards brought the codes.
alter table vote_round add column with_links boolean not null default false;
alter table vote_round add column phone_key bytea;
alter table vote_round add column phone_words text;
alter table vote_round add column coded_at bigint;

-- A code for each number of the roll, as a mark, and whether a link was given for it: no moment, and nothing of the link.
-- `element` tells a lost answer that is asked for again from a second link; it is forgotten before the vote opens.
create table vote_code (
    round_id text not null references vote_round (id),
    number   bigint not null,
    mark     bytea not null,
    issued   boolean not null,
    element  bytea,
    primary key (round_id, number)
);

-- What may be published of a link that was used.
alter table vote_spent add column token bytea;
