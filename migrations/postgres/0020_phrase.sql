-- What guests of a place read in its own words, instead of ours. Where something is filled in stands {its name}.
create table phrase (
    place_id text not null references place (id),
    locale   text not null,
    name     text not null,
    words    text not null,
    primary key (place_id, locale, name)
);
