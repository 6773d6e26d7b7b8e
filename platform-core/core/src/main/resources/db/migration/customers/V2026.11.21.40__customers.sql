CREATE TABLE customer (
  id         BIGINT       NOT NULL,
  tenant_id  BIGINT       NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  business   VARCHAR(200) NOT NULL,
  email      VARCHAR(254) NOT NULL,
  language   VARCHAR(16)  NOT NULL,
  subject    VARCHAR(64)  NULL,
  standing   VARCHAR(16)  NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  version    BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY customer_tenant_id (tenant_id, id),
  UNIQUE KEY customer_email (tenant_id, email),
  UNIQUE KEY customer_subject (tenant_id, subject),
  CONSTRAINT customer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE mailbox (
  id          BIGINT      NOT NULL,
  tenant_id   BIGINT      NOT NULL,
  number      VARCHAR(16) NOT NULL,
  status      VARCHAR(16) NOT NULL,
  customer_id BIGINT      NULL,
  version     BIGINT      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mailbox_tenant_id (tenant_id, id),
  UNIQUE KEY mailbox_number (tenant_id, number),
  KEY mailbox_customer_id (tenant_id, customer_id),
  CONSTRAINT mailbox_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT mailbox_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE recipient (
  id          BIGINT       NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  mailbox_id  BIGINT       NOT NULL,
  customer_id BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  version     BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY recipient_tenant_id (tenant_id, id),
  KEY recipient_mailbox_id (tenant_id, mailbox_id),
  KEY recipient_customer_id (tenant_id, customer_id),
  KEY recipient_name (tenant_id, name),
  CONSTRAINT recipient_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT recipient_mailbox FOREIGN KEY (tenant_id, mailbox_id) REFERENCES mailbox (tenant_id, id),
  CONSTRAINT recipient_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
