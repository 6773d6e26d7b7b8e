-- All empty unless the piece is, or was, in quarantine. quarantine_due_at is when the present reason's time is over.
ALTER TABLE mail_item
  ADD COLUMN quarantine_reason   VARCHAR(16)  NULL,
  ADD COLUMN quarantined_at      DATETIME(6)  NULL,
  ADD COLUMN quarantine_due_at   DATETIME(6)  NULL,
  ADD COLUMN quarantine_told_at  DATETIME(6)  NULL,
  ADD COLUMN remail_to           VARCHAR(500) NULL,
  ADD COLUMN remail_until        DATE         NULL,
  ADD KEY mail_item_quarantine (tenant_id, custody, quarantine_due_at);
