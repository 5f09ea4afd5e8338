create extension if not exists btree_gist;
--> statement-breakpoint
-- Letters to customers. A key is posted once; the row is sent once, whoever comes first.
create table letter (
  id uuid primary key,
  key text not null unique,
  kind text not null,
  recipient text not null check (recipient like '%_@_%' and length(recipient) <= 254),
  locale text not null,
  data jsonb not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  last_error text
);
--> statement-breakpoint
create index letter_unsent on letter (created_at) where sent_at is null;
--> statement-breakpoint
-- Events received from outside (Stripe, Sanity), by their own id, so that a second delivery is a no-op.
create table received_event (
  source text not null check (source in ('stripe', 'sanity')),
  event_id text not null,
  received_at timestamptz not null default now(),
  primary key (source, event_id)
);
