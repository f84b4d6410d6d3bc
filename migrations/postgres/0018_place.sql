-- The number people can text instead, as it stands on pages and paper. What is behind it is the relay's.
alter table place add column texts text;
