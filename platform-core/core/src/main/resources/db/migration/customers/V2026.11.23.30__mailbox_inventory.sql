-- sort_key is the number with its digits padded, so that 99 comes before 100 and A9 before A10; numbers so far are digits only.
ALTER TABLE mailbox
  ADD COLUMN sort_key           VARCHAR(80) NOT NULL DEFAULT '',
  ADD COLUMN box_size           VARCHAR(8)  NOT NULL DEFAULT 'SMALL',
  ADD COLUMN closes_on          DATE        NULL,
  ADD COLUMN closed_on          DATE        NULL,
  ADD COLUMN quarantined_until  DATE        NULL,
  ADD COLUMN former_customer_id BIGINT      NULL;

UPDATE mailbox SET sort_key = LPAD(number, 16, '0');

ALTER TABLE mailbox
  ADD KEY mailbox_sort (tenant_id, sort_key),
  ADD KEY mailbox_status (tenant_id, status, sort_key),
  ADD KEY mailbox_former (tenant_id, former_customer_id),
  ADD CONSTRAINT mailbox_former_customer FOREIGN KEY (tenant_id, former_customer_id) REFERENCES customer (tenant_id, id);
