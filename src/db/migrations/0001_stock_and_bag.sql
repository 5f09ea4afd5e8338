-- What lies in the vault, by SKU. Made-to-order pieces have no row: they are made when asked for.
create table stock_level (
  sku text primary key check (sku ~ '^[A-Z0-9][A-Z0-9-]{1,63}$'),
  on_hand integer not null check (on_hand >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  updated_at timestamptz not null default now(),
  constraint stock_level_not_oversold check (reserved <= on_hand)
);
--> statement-breakpoint
-- A promise of stock to one checkout until an instant. `reserved` above is the sum of the active rows here.
create table stock_reservation (
  id uuid primary key,
  checkout_id uuid not null,
  sku text not null references stock_level (sku),
  quantity integer not null check (quantity > 0),
  status text not null check (status in ('active', 'consumed', 'released')),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  unique (checkout_id, sku)
);
--> statement-breakpoint
create index stock_reservation_due on stock_reservation (expires_at) where status = 'active';
--> statement-breakpoint
-- A visitor's bag, found by the hash of the token in their cookie and by nothing else.
create table bag (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
--> statement-breakpoint
create index bag_due on bag (expires_at);
--> statement-breakpoint
-- No price lives here: prices are the content's, read again each time by SKU and currency.
create table bag_line (
  id uuid primary key,
  bag_id uuid not null references bag (id) on delete cascade,
  sku text not null check (sku ~ '^[A-Z0-9][A-Z0-9-]{1,63}$'),
  quantity integer not null check (quantity between 1 and 10),
  engraving_text text check (length(engraving_text) between 1 and 1000),
  placed_at timestamptz not null,
  unique nulls not distinct (bag_id, sku, engraving_text)
);
--> statement-breakpoint
-- A gift composed in the salon. The card's words and the recipient are kept here and travel nowhere else.
create table gift (
  id uuid primary key,
  bag_id uuid not null references bag (id) on delete cascade,
  box text not null,
  paper text not null,
  ribbon text not null,
  seal text not null,
  card text not null,
  seal_initials text check (length(seal_initials) between 1 and 24),
  card_message text check (length(card_message) between 1 and 4000),
  recipient_name text check (length(recipient_name) between 1 and 120),
  recipient_address jsonb,
  deliver_not_before date,
  is_price_hidden boolean not null default true,
  created_at timestamptz not null,
  constraint gift_address_has_a_name check (recipient_address is null or recipient_name is not null)
);
--> statement-breakpoint
create index gift_of_bag on gift (bag_id);
--> statement-breakpoint
-- Which lines a gift holds: several lines in one gift, a line in one gift at most.
create table gift_line (
  bag_line_id uuid primary key references bag_line (id) on delete cascade,
  gift_id uuid not null references gift (id) on delete cascade
);
--> statement-breakpoint
create index gift_line_of_gift on gift_line (gift_id);
