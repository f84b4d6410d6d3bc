-- What the relay keeps, in a file of its own under a key of its own: the only place of the house where a telephone number
-- is, sealed. The house itself does not know which conversation has a telephone.

-- A number of ours at a gateway. `settings` is sealed; the secret part of its address is kept as a mark, and so is that of the
-- address at which its gateway says what became of a text.
create table channel (
    id          text primary key not null,
    gateway     text not null,
    place       text not null,
    locale      text not null,
    zone        text not null,
    token_mark  blob not null unique,
    report_mark blob not null unique,
    settings    blob not null,
    made_on     integer not null,
    ended_on    integer
) strict, without rowid;

-- How much of what happened on a day, and nothing of whom.
create table tally (
    channel_id text not null references channel (id),
    day        integer not null,
    what       text not null,
    n          integer not null,
    primary key (channel_id, day, what)
) strict, without rowid;

-- What was taken from a gateway, as a mark: the same delivery again is the same. Forgotten after `until_at`.
create table arrived (
    channel_id text not null references channel (id),
    mark       blob not null,
    until_at   integer not null,
    primary key (channel_id, mark)
) strict, without rowid;
create index arrived_until on arrived (until_at);

-- Texts on their way into the house, sealed, in the order they came. `phone` is a keyed mark.
create table coming (
    n          integer primary key autoincrement,
    id         text not null unique,
    channel_id text not null references channel (id),
    phone      blob not null,
    sealed     blob not null,
    tries      integer not null default 0,
    not_before integer not null
) strict;
create index coming_phone on coming (phone, n);

-- A telephone: its number sealed, for as long as it may be answered, together with what its gateway wants back in an answer.
create table phone (
    mark       blob primary key not null,
    channel_id text not null references channel (id),
    number     blob not null,
    last_at    integer not null,
    said_on    integer,
    said       integer not null default 0
) strict, without rowid;
create index phone_last on phone (last_at);

-- Who wants no more texts: the mark alone.
create table stopped (
    phone  blob primary key not null,
    day    integer not null
) strict, without rowid;

-- A conversation that a telephone may hear of, under a name that only the house can read. At most one of a telephone is open.
create table thread (
    alias    text primary key not null,
    phone    blob not null references phone (mark) on delete cascade,
    open     integer not null,
    consents integer not null default 0,
    asked    text,
    seq      integer not null,
    last_at  integer not null
) strict, without rowid;
create unique index thread_open on thread (phone) where open = 1;
create index thread_phone on thread (phone);

-- What is to be texted: why, and about which message; never the words.
create table going (
    id          text primary key not null,
    channel_id  text not null references channel (id),
    phone       blob not null references phone (mark) on delete cascade,
    alias       text,
    why         text not null,
    about       integer not null,
    not_before  integer not null,
    leased_to   integer,
    tries       integer not null default 0,
    state       text not null,
    theirs      blob,
    changed_at  integer not null
) strict, without rowid;
create unique index going_once on going (alias, why, about) where alias is not null;
create index going_next on going (channel_id, not_before) where state = 'waits';
create index going_phone on going (phone);
create index going_theirs on going (theirs) where theirs is not null;

-- Pieces of a long text whose gateway does not join them.
create table part (
    channel_id text not null references channel (id),
    phone      blob not null,
    reference  text not null,
    pieces     integer not null,
    n          integer not null,
    sealed     blob not null,
    at         integer not null,
    primary key (channel_id, phone, reference, pieces, n)
) strict, without rowid;

-- What was signed and could not be read, sealed, until somebody who mends it has looked.
create table quarantine (
    id         text primary key not null,
    channel_id text not null references channel (id),
    sealed     blob not null,
    day        integer not null
) strict, without rowid;
