ALTER TABLE action_request
  ADD COLUMN assignee       VARCHAR(64)  NULL,
  ADD COLUMN assignee_name  VARCHAR(200) NULL,
  ADD COLUMN hold_until     DATE         NULL,
  ADD COLUMN destruction    VARCHAR(8)   NULL,
  ADD COLUMN cools_until    DATETIME(6)  NULL,
  ADD COLUMN pick_up_mode   VARCHAR(24)  NULL,
  ADD COLUMN appointment_at DATETIME(6)  NULL;

-- What waits is counted on every page, so the index alone answers.
CREATE INDEX action_request_waiting ON action_request (tenant_id, open_item_id, kind, status, due_at);
