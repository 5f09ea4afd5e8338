-- The code's list of currencies (src/shared/money.ts) is the only one; the database holds the shape of ISO 4217.
alter table checkout
  drop constraint checkout_currency_check,
  add constraint checkout_currency_check check (currency ~ '^[A-Z]{3}$');
--> statement-breakpoint
alter table "order"
  drop constraint order_currency_check,
  add constraint order_currency_check check (currency ~ '^[A-Z]{3}$');
--> statement-breakpoint
-- Stripe's refunds of payments that were not made by card have ids that begin with pyr_.
alter table refund
  drop constraint refund_currency_check,
  add constraint refund_currency_check check (currency ~ '^[A-Z]{3}$'),
  drop constraint refund_stripe_refund_id_check,
  add constraint refund_stripe_refund_id_check check (stripe_refund_id ~ '^(re|pyr)_');
