-- which mailbox gave a piece back: its renter said "not mine"
CREATE TABLE mail_disownment (
  id             BIGINT      NOT NULL,
  tenant_id      BIGINT      NOT NULL,
  item_id        BIGINT      NOT NULL,
  mailbox_number VARCHAR(16) NOT NULL,
  disowned_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mail_disownment_tenant_id (tenant_id, id),
  KEY mail_disownment_item_id (tenant_id, item_id),
  CONSTRAINT mail_disownment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT mail_disownment_item FOREIGN KEY (tenant_id, item_id) REFERENCES mail_item (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
