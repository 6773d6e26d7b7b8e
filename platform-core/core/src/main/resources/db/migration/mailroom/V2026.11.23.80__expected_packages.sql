-- a piece that is announced before it is here; received_at says until then when it was announced
ALTER TABLE mail_item
  ADD COLUMN announced_at DATETIME(6) NULL,
  ADD COLUMN expected_on DATE NULL,
  ADD KEY mail_item_tracking_number (tenant_id, tracking_number);
