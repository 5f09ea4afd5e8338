-- How many turns a room still has, counted when it was last turned: in the row that a turn writes anyway, where every
-- process of the house sees it.
alter table viewing_room
  add column turns_left double precision not null default 120 check (turns_left between 0 and 120),
  add column turned_at timestamptz;
