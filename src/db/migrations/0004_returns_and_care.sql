-- Pieces on their way back. Status words are the trade's (RMA): requested, authorized, in transit, received, inspected, and
-- refunded or rejected; canceled where the customer keeps the piece after all. Each step has its hour, for the customer to read.
create table return_request (
  id uuid primary key,
  rma_number text not null unique check (rma_number ~ '^RMA-[0-9A-Z]{6}$'),
  order_id uuid not null references "order" (id),
  -- `withdrawal` (Directive 2011/83/EU, Art. 11a) and `exchange` have an issue of their own.
  kind text not null default 'return' check (kind in ('return', 'withdrawal', 'exchange')),
  method text not null check (method in ('post', 'collection', 'boutique')),
  status text not null check (status in (
    'requested', 'authorized', 'in_transit', 'received', 'inspected', 'refunded', 'rejected', 'canceled'
  )),
  locale text not null check (length(locale) between 2 and 16),
  note text not null default '' check (length(note) <= 1000),
  tracking_number text check (length(tracking_number) between 3 and 60),
  rejection_reason text check (length(rejection_reason) between 1 and 1000),
  requested_at timestamptz not null,
  authorized_at timestamptz,
  in_transit_at timestamptz,
  received_at timestamptz,
  inspected_at timestamptz,
  refunded_at timestamptz,
  rejected_at timestamptz,
  canceled_at timestamptz,
  updated_at timestamptz not null,
  constraint return_authorized_first check (
    status in ('requested', 'rejected', 'canceled') or authorized_at is not null
  ),
  constraint return_received_first check (
    status not in ('received', 'inspected', 'refunded') or received_at is not null
  ),
  constraint return_inspected_first check (status not in ('inspected', 'refunded') or inspected_at is not null),
  constraint return_refunded_when check ((status = 'refunded') = (refunded_at is not null)),
  constraint return_rejected_when check (
    (status = 'rejected') = (rejected_at is not null) and (status = 'rejected') = (rejection_reason is not null)
  ),
  constraint return_canceled_when check ((status = 'canceled') = (canceled_at is not null))
);
--> statement-breakpoint
create index return_request_of_order on return_request (order_id);
--> statement-breakpoint
-- The capability links to a return; only the token's hash is kept.
create table return_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  return_request_id uuid not null references return_request (id) on delete cascade,
  created_at timestamptz not null
);
--> statement-breakpoint
create index return_link_of on return_link (return_request_id);
--> statement-breakpoint
create table return_item (
  id uuid primary key,
  return_request_id uuid not null references return_request (id) on delete cascade,
  order_line_id uuid not null references order_line (id),
  quantity integer not null check (quantity > 0),
  reason text not null check (reason in (
    'changed_mind', 'wrong_size', 'not_as_described', 'faulty', 'damaged_in_transit', 'wrong_item', 'arrived_late'
  )),
  -- The customer's word that what was sealed is sealed still.
  is_declared_unopened boolean not null default false,
  -- What was promised back for it when it was asked for, in minor units of the order's currency.
  refund_amount integer not null check (refund_amount >= 0),
  condition text check (condition in ('as_new', 'worn', 'damaged', 'faulty')),
  disposition text check (disposition in ('restock', 'repair', 'write_off')),
  unique (return_request_id, order_line_id)
);
--> statement-breakpoint
create index return_item_of_line on return_item (order_line_id);
--> statement-breakpoint
-- Money on its way back. The id is Stripe's idempotency key, so the row is there before Stripe is asked: `created` means asked,
-- or about to be; every other status is Stripe's own word.
create table refund (
  id uuid primary key,
  order_id uuid not null references "order" (id),
  return_request_id uuid references return_request (id),
  amount integer not null check (amount > 0),
  currency text not null check (currency in ('EUR', 'GBP', 'USD', 'AED')),
  reason text check (reason in ('duplicate', 'fraudulent', 'requested_by_customer')),
  status text not null check (status in (
    'created', 'pending', 'requires_action', 'succeeded', 'failed', 'canceled'
  )),
  stripe_refund_id text unique check (stripe_refund_id like 're_%'),
  failure_reason text,
  attempts integer not null default 0 check (attempts >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint refund_known_to_stripe check (
    stripe_refund_id is not null or status in ('created', 'failed', 'canceled')
  )
);
--> statement-breakpoint
create index refund_of_order on refund (order_id);
--> statement-breakpoint
create index refund_unsettled on refund (updated_at) where status in ('created', 'pending', 'requires_action');
--> statement-breakpoint
-- A return is paid back once; only a refund that failed makes room for another.
create unique index refund_once_a_return on refund (return_request_id) where status not in ('failed', 'canceled');
--> statement-breakpoint
-- Never more than was paid. The order is locked first, so that two who ask at once are counted one after the other.
create function refuse_refund_above_paid() returns trigger language plpgsql as $$
declare
  paid record;
  others bigint;
begin
  select amount_total, currency, payment_status into paid from "order" where id = new.order_id for update;
  select coalesce(sum(amount), 0) into others from refund
    where order_id = new.order_id and id <> new.id and status not in ('failed', 'canceled');
  if new.status not in ('failed', 'canceled') and (
    paid.payment_status <> 'paid' or paid.currency <> new.currency or others + new.amount > paid.amount_total
  ) then
    raise exception 'a refund of % % is more than is left of order %', new.amount, new.currency, new.order_id
      using errcode = 'check_violation', constraint = 'refund_within_paid';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger refund_within_paid before insert or update of amount, currency, order_id, status on refund
  for each row execute function refuse_refund_above_paid();
--> statement-breakpoint
-- Never more pieces than were bought, never a line of another order, never one that cannot be returned.
create function refuse_return_of_more() returns trigger language plpgsql as $$
declare
  bought record;
  others bigint;
begin
  select l.order_id, l.quantity, l.return_kind, r.order_id as asked_order into bought
    from order_line l, return_request r where l.id = new.order_line_id and r.id = new.return_request_id;
  perform 1 from "order" where id = bought.order_id for update;
  select coalesce(sum(i.quantity), 0) into others
    from return_item i join return_request r on r.id = i.return_request_id
    where i.order_line_id = new.order_line_id and i.id <> new.id and r.status <> 'canceled';
  if bought.order_id <> bought.asked_order or bought.return_kind = 'none' or others + new.quantity > bought.quantity then
    raise exception 'line % cannot be returned % times', new.order_line_id, new.quantity
      using errcode = 'check_violation', constraint = 'return_item_within_bought';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger return_item_within_bought before insert or update of quantity, order_line_id, return_request_id on return_item
  for each row execute function refuse_return_of_more();
--> statement-breakpoint
-- Who asked for a link to an order, hit or miss, by the hash of the address: so that nobody can be written to without end.
create table return_lookup (
  id uuid primary key,
  email_hash text not null check (email_hash ~ '^[0-9a-f]{64}$'),
  asked_at timestamptz not null
);
--> statement-breakpoint
create index return_lookup_of_email on return_lookup (email_hash, asked_at);
--> statement-breakpoint
-- A piece to be looked after: a question, a service, a repair, or its name in the register.
create table care_request (
  id uuid primary key,
  reference text not null unique check (reference ~ '^CAR-[0-9A-Z]{6}$'),
  -- Made once from the form's own token, however often it is sent.
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('question', 'service', 'repair', 'register')),
  status text not null default 'received' check (status in ('received', 'answered', 'closed')),
  piece text not null check (length(piece) between 1 and 200),
  product_id text check (length(product_id) between 1 and 128),
  order_reference text check (length(order_reference) <= 40),
  matter text not null check (length(matter) between 1 and 2000),
  name text not null check (length(name) between 1 and 120),
  email text not null check (email like '%_@_%' and length(email) <= 254),
  locale text not null check (length(locale) between 2 and 16),
  consented_at timestamptz not null,
  created_at timestamptz not null
);
