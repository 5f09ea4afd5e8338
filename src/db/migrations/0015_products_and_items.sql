-- A product is laid out for a visit. An item of an order has a number of an edition.
alter table appointment_piece rename to appointment_product;
--> statement-breakpoint
alter table edition_piece rename to edition_item;
--> statement-breakpoint
alter index edition_piece_of_line rename to edition_item_of_line;
--> statement-breakpoint
-- Constraints are named after their table. A loop, because PostgreSQL 18 has named constraints for not null.
do $$
declare
  found record;
begin
  for found in
    select conrelid::regclass as relation, conname as name,
      replace(replace(conname, 'appointment_piece_', 'appointment_product_'), 'edition_piece_', 'edition_item_') as plain
    from pg_constraint
    where conrelid in ('appointment_product'::regclass, 'edition_item'::regclass)
  loop
    if found.plain <> found.name then
      execute format('alter table %s rename constraint %I to %I', found.relation, found.name, found.plain);
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- The version before reads and writes through these views during a rolling restart. The version after drops them.
create view appointment_piece as select * from appointment_product;
--> statement-breakpoint
create view edition_piece as select * from edition_item;
