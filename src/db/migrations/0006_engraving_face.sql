-- The hand the words are cut in, wherever there are words: what was engraved before there was a choice is roman.
alter table bag_line add column engraving_face text check (engraving_face in ('roman', 'italic', 'sans'));
--> statement-breakpoint
update bag_line set engraving_face = 'roman' where engraving_text is not null;
--> statement-breakpoint
alter table bag_line add constraint bag_line_engraving_has_a_face check ((engraving_text is null) = (engraving_face is null));
--> statement-breakpoint
alter table bag_line drop constraint bag_line_bag_id_sku_engraving_text_key;
--> statement-breakpoint
alter table bag_line add unique nulls not distinct (bag_id, sku, engraving_text, engraving_face);
--> statement-breakpoint
alter table order_line add column engraving_face text check (engraving_face in ('roman', 'italic', 'sans'));
--> statement-breakpoint
update order_line set engraving_face = 'roman' where engraving_text is not null;
--> statement-breakpoint
alter table order_line add constraint order_line_engraving_has_a_face check ((engraving_text is null) = (engraving_face is null));
