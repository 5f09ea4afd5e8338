-- Every checkout of a bag: the unique index holds the open one alone.
create index checkout_of_bag on checkout (bag_id);
--> statement-breakpoint
-- Every refund of a return: the unique index leaves out what failed.
create index refund_of_return on refund (return_request_id);
--> statement-breakpoint
-- Orders that wait for somebody, oldest first.
create index order_by_status on "order" (status, placed_at);
--> statement-breakpoint
-- Returns that wait for somebody.
create index return_request_by_status on return_request (status, requested_at);
--> statement-breakpoint
-- Visits of a day, in every boutique.
create index appointment_confirmed on appointment (lower(during)) where status = 'CONFIRMED';
