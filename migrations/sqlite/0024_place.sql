-- The pictures a place shows in easy read, by their keys with spaces between; none are the usual ones of its kind.
alter table place add column tiles text not null default '';
