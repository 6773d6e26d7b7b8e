-- Locations that took mail in before there was an index get one job each, which indexes some pieces and asks for the next.
-- Jobs get far larger ids from the application, so that those of the tenants are free.
INSERT INTO job (id, tenant_id, kind, payload, state, due_at, correlation_id, created_at)
SELECT id, id, 'mailroom.index-earlier', '0', 'ready', UTC_TIMESTAMP(3), 'migration', UTC_TIMESTAMP(3)
FROM tenant WHERE kind = 'LOCATION';
