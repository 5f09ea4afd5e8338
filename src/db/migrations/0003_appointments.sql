-- A visit to a boutique, or an hour held for one: the same row from hold (TENTATIVE) to booking (CONFIRMED) to CANCELLED,
-- so that a hold cannot outlive the booking it became. Status words are iCalendar's (RFC 5545).
create table appointment (
  id uuid primary key,
  uid text not null unique check (length(uid) between 8 and 255),
  sequence integer not null default 0 check (sequence >= 0),
  status text not null check (status in ('TENTATIVE', 'CONFIRMED', 'CANCELLED')),
  boutique_id text not null check (length(boutique_id) between 1 and 128),
  advisor_id text not null check (length(advisor_id) between 1 and 128),
  type_id text not null check (length(type_id) between 1 and 128),
  mode text not null check (mode in ('boutique', 'video')),
  meeting_url text check (meeting_url like 'https://%' and length(meeting_url) <= 2000),
  time_zone text not null check (length(time_zone) between 1 and 64),
  -- What the guest is told, and what it takes of the advisor's day with its buffers.
  during tstzrange not null,
  occupies tstzrange not null,
  expires_at timestamptz,
  guest_name text check (length(guest_name) between 1 and 120),
  guest_email text check (guest_email like '%_@_%' and length(guest_email) <= 254),
  guest_telephone text check (length(guest_telephone) <= 40),
  party_size integer not null default 1 check (party_size between 1 and 6),
  language text check (language ~ '^[a-z]{2}$'),
  note text not null default '' check (length(note) <= 1000),
  access_needs text[] not null default '{}'
    check (access_needs <@ array['step-free', 'seated', 'sign-language', 'quiet', 'assistance-animal']),
  access_note text not null default '' check (length(access_note) <= 500),
  locale text not null check (length(locale) between 2 and 16),
  consented_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  canceled_at timestamptz,
  constraint appointment_has_length check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  constraint appointment_buffers_enclose check (occupies @> during and lower_inc(occupies) and not upper_inc(occupies)),
  constraint appointment_hold_expires check (status <> 'TENTATIVE' or expires_at is not null),
  constraint appointment_is_somebodys check (
    status <> 'CONFIRMED'
    or (expires_at is null and guest_name is not null and guest_email is not null and consented_at is not null)
  ),
  constraint appointment_canceled_when check ((status = 'CANCELLED') = (canceled_at is not null)),
  constraint appointment_advisor_is_free exclude using gist (advisor_id with =, occupies with &&)
    where (status <> 'CANCELLED')
);
--> statement-breakpoint
create index appointment_of_boutique on appointment using gist (boutique_id, during);
--> statement-breakpoint
create index appointment_holds on appointment (expires_at) where status = 'TENTATIVE';
--> statement-breakpoint
-- The capability links to an appointment; only the token's hash is kept. A letter sent later may carry a link of its own.
create table appointment_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  appointment_id uuid not null references appointment (id) on delete cascade,
  created_at timestamptz not null
);
--> statement-breakpoint
create index appointment_link_of on appointment_link (appointment_id);
--> statement-breakpoint
-- The pieces to be laid out, and whether the boutique has each of them there.
create table appointment_piece (
  appointment_id uuid not null references appointment (id) on delete cascade,
  product_id text not null check (length(product_id) between 1 and 128),
  sku text check (length(sku) between 1 and 64),
  position integer not null check (position between 0 and 11),
  state text not null default 'requested' check (state in ('requested', 'ready', 'unavailable')),
  primary key (appointment_id, product_id),
  unique (appointment_id, position)
);
