-- What speaks for an option and against it, a line each, as the group said before it was settled.
alter table vote_option add column pro text;
alter table vote_option add column con text;
