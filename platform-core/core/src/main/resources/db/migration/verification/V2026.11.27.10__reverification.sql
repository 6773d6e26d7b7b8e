-- Papers that are looked at again by themselves: why, whose when not the renter's own, and until when he should answer.
-- Somebody authorized has one open case at a time, like the renter.
ALTER TABLE application
  ADD COLUMN causes            VARCHAR(100) NOT NULL DEFAULT '',
  ADD COLUMN recipient_id      BIGINT       NULL,
  ADD COLUMN open_recipient_id BIGINT       NULL,
  ADD COLUMN answer_by         DATE         NULL,
  ADD UNIQUE KEY application_open_recipient (tenant_id, open_recipient_id),
  ADD KEY application_recipient_id (tenant_id, recipient_id, id),
  ADD KEY application_answer_by (tenant_id, answer_by),
  ADD CONSTRAINT application_recipient FOREIGN KEY (tenant_id, recipient_id) REFERENCES authorized_recipient (tenant_id, id),
  ADD CONSTRAINT application_open_recipient_of FOREIGN KEY (tenant_id, open_recipient_id)
    REFERENCES authorized_recipient (tenant_id, id);
