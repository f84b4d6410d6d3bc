-- The public wording of a concern whose writer chose the board. Sealed while it is a proposal, plain once both agreed.
-- What a board shows lies together: its rows stand by place.
create table wording (
    concern_id   text not null unique references concern (id),
    place_id     text not null references place (id),
    proposed     bytea,
    changed      bytea,
    did          text not null,
    proposed_on  bigint not null,
    decided_on   bigint,
    decision     text,
    decided_from bigint,
    said         text,
    shown_on     bigint,
    shown_from   bigint,
    primary key (place_id, concern_id)
);
create index wording_shown on wording (place_id, shown_on desc, concern_id) where shown_from is not null;
