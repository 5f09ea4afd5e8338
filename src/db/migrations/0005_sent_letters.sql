-- A letter carries the token of a link, and a token at rest is a secret at rest: what it said is forgotten once it has gone.
update letter set data = '{}' where sent_at is not null;
--> statement-breakpoint
alter table letter add constraint letter_sent_is_empty check (sent_at is null or data = '{}');
