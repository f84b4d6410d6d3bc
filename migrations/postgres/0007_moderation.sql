-- What of a concern everyone may read, where its writer chose the board. `bars` says, sealed, which parts of the first
-- words are taken out and why; the words themselves are never copied until both agreed, and then they are plain. `changed`
-- are the writer's own words instead. `next_said` takes the place of `said` from its slot on, where something that is
-- shown already was looked at again. `withheld` is the reason why nothing is shown; `asked_from` the slot from which it is
-- known that the writer wants another look; `overturned_on` puts it back before the moderators.
-- What a board shows lies together: its rows stand by place.
create table wording (
    concern_id    text not null unique references concern (id),
    place_id      text not null references place (id),
    bars          bytea,
    changed       bytea,
    proposed_on   bigint,
    proposed_by   text,
    did           text,
    did_on        bigint,
    decided_on    bigint,
    decision      text,
    decided_from  bigint,
    said          text,
    shown_on      bigint,
    shown_from    bigint,
    next_said     text,
    next_from     bigint,
    withheld      text,
    asked_from    bigint,
    upheld_on     bigint,
    overturned_on bigint,
    primary key (place_id, concern_id)
);
create index wording_shown on wording (place_id, shown_on desc, concern_id) where shown_from is not null;

-- What was held back, one row for each time, for everyone to count: a whole message, or parts of one that is shown. Never
-- a word: `bars` is sealed and says only where they stood. `reasons` are keys with a space between; `words` how many went.
create table held (
    id          text primary key,
    concern_id  text not null references concern (id),
    place_id    text not null references place (id),
    whole       boolean not null,
    reasons     text not null,
    words       bigint not null,
    bars        bytea,
    by_role     text not null,
    on_day      bigint not null,
    public_from bigint not null
);
create index held_at on held (place_id, on_day);
create index held_of on held (concern_id);

-- What those who look again found: one row for each of the two roles that do. `rightly` is false where it belongs on the board.
create table second_look (
    held_id text not null references held (id),
    role    text not null,
    rightly boolean not null,
    on_day  bigint not null,
    primary key (held_id, role)
);

-- Who may look again at what was held back, besides those who hold it back: people who use the service, and the person
-- outside, of the team's lane and of what was meant for the board. What was held back because somebody could be in danger
-- is for the person outside alone. It opens no conversation: only what was held back, and the day, the reason and the role.
create view oversight as
    select r.staff_id, r.role, h.id as held_id
    from held h
    join concern c on c.id = h.concern_id
    join reach r on r.place_id = h.place_id
    where c.lane = 'team' and c.see = 'board' and (r.role = 'outside' or (r.role = 'reviewer' and h.reasons <> 'safety'));
