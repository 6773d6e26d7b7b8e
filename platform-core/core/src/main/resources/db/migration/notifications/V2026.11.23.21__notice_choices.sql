-- One row per customer as long as one account signs in for him. Who has none has the standard: all news at once, by e-mail.
CREATE TABLE notice_choice (
  id          BIGINT      NOT NULL,
  tenant_id   BIGINT      NOT NULL,
  customer_id BIGINT      NOT NULL,
  mail        VARCHAR(16) NOT NULL,
  requests    VARCHAR(16) NOT NULL,
  digest_day  VARCHAR(9)  NOT NULL,
  digest_hour INT         NOT NULL,
  quiet_from  TIME        NULL,
  quiet_until TIME        NULL,
  PRIMARY KEY (id),
  UNIQUE KEY notice_choice_tenant_id (tenant_id, id),
  UNIQUE KEY notice_choice_customer_id (tenant_id, customer_id),
  CONSTRAINT notice_choice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT notice_choice_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
