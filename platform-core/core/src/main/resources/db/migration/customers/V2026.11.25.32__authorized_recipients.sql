-- Whose mail may come to a renter's mailbox besides his own. The name stands in recipient only while it is approved.
CREATE TABLE authorized_recipient (
  id          BIGINT       NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  customer_id BIGINT       NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  relation    VARCHAR(16)  NOT NULL,
  standing    VARCHAR(16)  NOT NULL,
  added_at    DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  version     BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY authorized_recipient_tenant_id (tenant_id, id),
  KEY authorized_recipient_customer_id (tenant_id, customer_id),
  CONSTRAINT authorized_recipient_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT authorized_recipient_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
