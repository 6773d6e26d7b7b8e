ALTER TABLE action_request
  ADD COLUMN closed_by_name VARCHAR(200) NULL,
  ADD COLUMN trashed_at     DATETIME(6)  NULL,
  ADD KEY action_request_trashed_at (tenant_id, trashed_at);

UPDATE action_request SET closed_by_name = assignee_name WHERE status = 'COMPLETED';
