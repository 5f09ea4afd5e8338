-- Two people look at one piece together. The link is a capability: only its hash is kept, and it opens nothing after two hours.
create table viewing_room (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  product_slug text not null check (product_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(product_slug) <= 96),
  -- Rises by one with every turn; the highest is how the piece stands, whoever turned it.
  seq integer not null default 0 check (seq >= 0),
  view text not null default '' check (length(view) <= 80),
  choice text not null default '' check (length(choice) <= 300),
  turned_by uuid,
  opened_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > opened_at and expires_at <= opened_at + interval '2 hours')
);
--> statement-breakpoint
create index viewing_room_due on viewing_room (expires_at);
--> statement-breakpoint
-- Who is there now. A room has four places and no more; a hand that has not been seen for a while gives up its own.
create table viewing_hand (
  room_id uuid not null references viewing_room (id) on delete cascade,
  place smallint not null check (place between 1 and 4),
  hand uuid not null,
  seen_at timestamptz not null,
  primary key (room_id, place),
  unique (room_id, hand)
);
