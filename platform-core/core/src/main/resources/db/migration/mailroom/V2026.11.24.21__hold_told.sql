ALTER TABLE mail_item
  ADD COLUMN hold_told BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY mail_item_held_until (tenant_id, held, held_until);
