-- What is open is listed by its due time; what was closed is not in the way, because its key is empty.
ALTER TABLE action_request
  ADD COLUMN open_due_at DATETIME(6) GENERATED ALWAYS AS (CASE WHEN open_item_id IS NULL THEN NULL ELSE due_at END) VIRTUAL;

CREATE INDEX action_request_by_due ON action_request (tenant_id, open_due_at, id, kind, status, assignee);
CREATE INDEX action_request_assignee ON action_request (tenant_id, assignee, open_due_at);

-- What waits is counted on every page: in the order of this index it needs neither the rows nor a table in between.
CREATE INDEX action_request_by_status ON action_request (tenant_id, status, kind, due_at);
DROP INDEX action_request_waiting ON action_request;
DROP INDEX action_request_open ON action_request;
