-- A number that somebody chose while he applies is held for him until a moment, and offered afterwards as it was before.
-- Without a moment it is held until his papers are decided about.
ALTER TABLE mailbox
  ADD COLUMN held_until  DATETIME(6) NULL,
  ADD COLUMN before_hold VARCHAR(16) NULL,
  ADD KEY mailbox_held_until (tenant_id, held_until);
