-- What staff promise about what people told them. A promise says nothing itself: what it says now is replayed from its
-- steps, which are only ever added, so that no first date, no reason and no refusal can be changed afterwards. `number` is
-- what people say and text ("YES 214"). `subject` is the team's own short name for it; `saying` is how they would put what
-- people said, shown as people's words only where one of them agreed. `owner_id` answers for it; `owner` is what everyone
-- reads of them: what they do, never a name.
create table promise (
    id         text primary key,
    place_id   text not null references place (id),
    number     bigint not null unique,
    subject    text not null,
    saying     text,
    owner_id   text references staff (id),
    owner      text not null,
    tier       text not null,
    budget     bigint,
    hours      bigint,
    made_on    bigint not null,
    made_by    text not null
);
create index promise_at on promise (place_id, number);
create index promise_owned on promise (owner_id) where owner_id is not null;

-- The next number. One row.
create table promise_number (only_row bigint primary key, next bigint not null);
insert into promise_number values (1, 101);

-- What was said about it, in its order. `until_day` is the date promised, the day of an answer, or when it is looked at
-- again; `reason` the kind of a "we can't". A claim cannot be without proof.
create table promise_step (
    promise_id text not null references promise (id),
    n          bigint not null,
    turn       text not null,
    on_day     bigint not null,
    by_role    text not null,
    until_day  bigint,
    words      text not null,
    proof_kind text,
    proof      text,
    reason     text,
    decided_by text,
    changes    text,
    challenge  text,
    primary key (promise_id, n),
    check (turn <> 'claimed' or (proof is not null and proof_kind is not null))
);

-- Which concerns it answers, and since when. `disowned_from` is the slot from which it is known that the writer says it is
-- not what they said.
create table promise_link (
    promise_id    text not null references promise (id),
    concern_id    text not null references concern (id),
    linked_on     bigint not null,
    disowned_from bigint,
    primary key (promise_id, concern_id)
);
create index promise_link_of on promise_link (concern_id);

-- Whose yes the team's way of putting it has, in the words they agreed to, known from a slot on. A later yes to other words
-- is another row: what is known already stays so until then.
create table promise_agreement (
    promise_id text not null references promise (id),
    concern_id text not null references concern (id),
    known_from bigint not null,
    words      text not null,
    primary key (promise_id, concern_id, known_from)
);

-- Did it happen? What the writers say of a claim, asked after it and once more after four weeks; `claim` is the step,
-- 0 where they say that they do not want it any more. Known from a slot on; who thinks again has two rows, so that what is
-- known already stays so until then.
create table promise_answer (
    promise_id text not null references promise (id),
    claim      bigint not null,
    concern_id text not null references concern (id),
    round      bigint not null,
    answer     text not null,
    known_from bigint not null,
    primary key (promise_id, claim, concern_id, round, known_from)
);

-- What staff heard when they asked, at a meeting or a door: shown apart, and never what makes it green.
create table promise_heard (
    promise_id text not null references promise (id),
    n          bigint not null,
    claim      bigint not null,
    at_what    text not null,
    yes        bigint not null,
    partly     bigint not null,
    no         bigint not null,
    on_day     bigint not null,
    by_role    text not null,
    primary key (promise_id, n)
);
