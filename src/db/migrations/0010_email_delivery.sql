-- The row decides when an email is tried next and whether it is tried at all; the queue only carries its id.
-- Emails that were never sent become due now: those whose retries had run out are sent after all, if they are still true.
alter table letter
  add column next_attempt_at timestamptz not null default now(),
  add column refused_at timestamptz,
  add column dropped_at timestamptz,
  add column drop_reason text check (length(drop_reason) between 1 and 60);
--> statement-breakpoint
-- Generated, so that a process of the version before, which only knows sent_at, keeps it true as well.
alter table letter add column state text not null generated always as (
  case
    when sent_at is not null then 'sent'
    when refused_at is not null then 'refused'
    when dropped_at is not null then 'dropped'
    else 'waiting'
  end
) stored;
--> statement-breakpoint
-- The version before leaves next_attempt_at out and sends by its own job: the sweep gives that job ten minutes.
alter table letter alter column next_attempt_at set default now() + interval '10 minutes';
--> statement-breakpoint
alter table letter
  drop constraint letter_sent_is_empty,
  add constraint letter_closed_is_empty check (state = 'waiting' or data = '{}'),
  add constraint letter_closed_once check (num_nonnulls(sent_at, refused_at, dropped_at) <= 1),
  add constraint letter_dropped_for_a_reason check ((dropped_at is null) = (drop_reason is null));
--> statement-breakpoint
drop index letter_unsent;
--> statement-breakpoint
create index letter_due on letter (next_attempt_at) where state = 'waiting';
--> statement-breakpoint
create index letter_by_state on letter (state, created_at);
