-- What was placed in a bag by which request. A button pressed twice before the first answer arrives sends the same request
-- twice; its key is then here already, and the second places nothing.
create table bag_request (
  bag_id uuid not null references bag on delete cascade,
  request_key text not null,
  placed_at timestamptz not null,
  primary key (bag_id, request_key)
);
