-- Who applies comes back by the link of an e-mail. Only the hash of what stands in it is kept, and a new link ends the one
-- before. A draft is kept as long as its link opens.
ALTER TABLE application
  ADD COLUMN link_hash     CHAR(64)    NULL,
  ADD COLUMN link_until    DATETIME(6) NULL,
  ADD COLUMN link_asked_at DATETIME(6) NULL,
  ADD UNIQUE KEY application_link_hash (tenant_id, link_hash),
  ADD KEY application_link_until (tenant_id, state, link_until);
