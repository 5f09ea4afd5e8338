-- What is mailed is an email. People who look at a product together are the participants of a viewing session.
alter table letter rename to email;
--> statement-breakpoint
alter index letter_due rename to email_due;
--> statement-breakpoint
alter index letter_by_state rename to email_by_state;
--> statement-breakpoint
alter table viewing_room rename to viewing_session;
--> statement-breakpoint
alter index viewing_room_due rename to viewing_session_due;
--> statement-breakpoint
alter table viewing_hand rename to viewing_participant;
--> statement-breakpoint
alter table viewing_participant rename column room_id to session_id;
--> statement-breakpoint
alter table viewing_participant rename column hand to participant_id;
--> statement-breakpoint
-- Constraints are named after their table and columns. A loop, because PostgreSQL 18 has named constraints for not null.
do $$
declare
  found record;
begin
  for found in
    select conrelid::regclass as relation, conname as name,
      replace(replace(replace(replace(replace(conname, 'letter_', 'email_'), 'viewing_room', 'viewing_session'),
        'viewing_hand_', 'viewing_participant_'), 'room_id', 'session_id'), '_hand_', '_participant_id_') as plain
    from pg_constraint
    where conrelid in ('email'::regclass, 'viewing_session'::regclass, 'viewing_participant'::regclass)
  loop
    if found.plain <> found.name then
      execute format('alter table %s rename constraint %I to %I', found.relation, found.name, found.plain);
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- The version before writes through these views during a rolling restart. The version after drops them.
-- It deletes old emails by ctid, so that view has one.
create view letter as select ctid, * from email;
--> statement-breakpoint
create view viewing_room as select * from viewing_session;
--> statement-breakpoint
create view viewing_hand as
  select session_id as room_id, place, participant_id as hand, seen_at from viewing_participant;
