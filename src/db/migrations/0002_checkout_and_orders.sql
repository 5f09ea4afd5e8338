-- One way to the counter: what was asked, at which prices, in which currency. Its id is Stripe's idempotency key.
create table checkout (
  id uuid primary key,
  bag_id uuid references bag (id) on delete set null,
  status text not null check (status in ('open', 'complete', 'expired', 'failed')),
  locale text not null,
  currency text not null check (currency in ('EUR', 'GBP', 'USD', 'AED')),
  -- What Stripe was asked, word for word: the same key must always carry the same body.
  request jsonb not null,
  -- Lines and gifts as they were in the bag, in every language, for the order to be written from.
  snapshot jsonb not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  amount_subtotal integer not null check (amount_subtotal >= 0),
  stripe_session_id text unique check (stripe_session_id like 'cs_%'),
  stripe_session_url text,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  constraint checkout_session_has_url check ((stripe_session_id is null) = (stripe_session_url is null))
);
--> statement-breakpoint
create unique index checkout_open_of_bag on checkout (bag_id) where status = 'open';
--> statement-breakpoint
create index checkout_due on checkout (expires_at) where status = 'open';
--> statement-breakpoint
alter table stock_reservation add foreign key (checkout_id) references checkout (id);
--> statement-breakpoint
-- Statuses as schema.org (OrderStatus) and Stripe (payment_status) spell them.
create table "order" (
  id uuid primary key,
  reference text not null unique check (reference ~ '^[A-Z]{3}-[0-9A-Z]{6}$'),
  checkout_id uuid not null unique references checkout (id),
  locale text not null,
  currency text not null check (currency in ('EUR', 'GBP', 'USD', 'AED')),
  status text not null check (status in (
    'OrderPaymentDue', 'OrderProcessing', 'OrderInTransit', 'OrderPickupAvailable',
    'OrderDelivered', 'OrderReturned', 'OrderCancelled', 'OrderProblem'
  )),
  payment_status text not null check (payment_status in ('paid', 'unpaid', 'no_payment_required')),
  email text not null check (email like '%_@_%' and length(email) <= 254),
  customer_name text,
  phone text,
  billing_address jsonb,
  shipping_name text,
  shipping_address jsonb,
  -- {key, title: {en, fr, fa}}: the way of delivery that was chosen; its price is amount_shipping.
  shipping_option jsonb,
  is_tax_included boolean not null,
  amount_subtotal integer not null check (amount_subtotal >= 0),
  amount_discount integer not null check (amount_discount >= 0),
  amount_shipping integer not null check (amount_shipping >= 0),
  amount_tax integer not null check (amount_tax >= 0),
  amount_total integer not null check (amount_total >= 0),
  stripe_session_id text not null unique check (stripe_session_id like 'cs_%'),
  stripe_payment_intent_id text unique check (stripe_payment_intent_id like 'pi_%'),
  placed_at timestamptz not null,
  paid_at timestamptz,
  constraint order_total_adds_up check (
    amount_total = amount_subtotal - amount_discount + amount_shipping
      + case when is_tax_included then 0 else amount_tax end
  ),
  constraint order_paid_at_an_instant check ((payment_status = 'unpaid') = (paid_at is null)),
  constraint order_unpaid_is_not_made check (
    payment_status <> 'unpaid' or status in ('OrderPaymentDue', 'OrderCancelled')
  )
);
--> statement-breakpoint
-- Capability links to an order, by hash. Several may open one door: the letter's, and the one the payer was led to.
create table order_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  order_id uuid not null references "order" (id) on delete cascade,
  created_at timestamptz not null
);
--> statement-breakpoint
create index order_link_of_order on order_link (order_id);
--> statement-breakpoint
-- A gift as it was paid for. A recipient's own link (never a price behind it) will hang on token_hash.
create table order_gift (
  id uuid primary key,
  order_id uuid not null references "order" (id) on delete cascade,
  parts jsonb not null,
  seal_initials text,
  card_message text,
  recipient_name text,
  recipient_address jsonb,
  deliver_not_before date,
  is_price_hidden boolean not null,
  token_hash text unique check (token_hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
create index order_gift_of_order on order_gift (order_id);
--> statement-breakpoint
-- Everything that was charged for, and all that a return will need to know of it, as it stood when it was bought.
create table order_line (
  id uuid primary key,
  order_id uuid not null references "order" (id) on delete cascade,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('piece', 'gift_part')),
  sku text not null,
  product_id text,
  product_slug text,
  name jsonb not null,
  description jsonb,
  quantity integer not null check (quantity > 0),
  unit_amount integer not null check (unit_amount >= 0),
  amount_subtotal integer not null check (amount_subtotal >= 0),
  amount_discount integer not null check (amount_discount >= 0),
  amount_tax integer not null check (amount_tax >= 0),
  amount_total integer not null check (amount_total >= 0),
  -- What may be given back for the whole line at most, tax included; 0 where nothing may.
  refundable_amount integer not null check (refundable_amount between 0 and amount_total),
  engraving_text text,
  engraving_place jsonb,
  order_gift_id uuid references order_gift (id),
  gift_part text check (gift_part in ('box', 'paper', 'ribbon', 'seal', 'card')),
  availability text not null check (availability in ('stock', 'made-to-order')),
  lead_time_weeks integer check (lead_time_weeks > 0),
  -- False where the last piece was gone although the payment came: a person must speak to the customer.
  is_stock_secured boolean not null default true,
  return_kind text not null check (return_kind in ('standard', 'unopened', 'none')),
  return_days integer not null check (return_days >= 0),
  return_note jsonb,
  hs_code text,
  stripe_line_item_id text not null unique,
  unique (order_id, position),
  constraint order_line_subtotal_is_the_units check (amount_subtotal = unit_amount * quantity),
  constraint order_line_engraving_has_a_place check ((engraving_text is null) = (engraving_place is null)),
  constraint order_line_engraved_is_kept check (engraving_text is null or return_kind = 'none'),
  constraint order_line_gift_part_has_a_gift check (
    (kind = 'gift_part') = (gift_part is not null) and (gift_part is null or order_gift_id is not null)
  )
);
--> statement-breakpoint
-- The numbers of a numbered edition: each given to one order line, once.
create table edition_piece (
  product_id text not null,
  number integer not null check (number > 0),
  sku text not null,
  order_line_id uuid not null references order_line (id),
  primary key (product_id, number)
);
--> statement-breakpoint
create index edition_piece_of_line on edition_piece (order_line_id);
