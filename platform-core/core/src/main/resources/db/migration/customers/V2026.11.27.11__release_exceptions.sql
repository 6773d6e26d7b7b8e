-- Renters whose mail is released although their papers are not in order: why, until when, and who answers for it.
CREATE TABLE release_exception (
  id              BIGINT        NOT NULL,
  tenant_id       BIGINT        NOT NULL,
  customer_id     BIGINT        NOT NULL,
  reason          VARCHAR(1000) NOT NULL,
  until_on        DATE          NOT NULL,
  granted_at      DATETIME(6)   NOT NULL,
  granted_by      VARCHAR(64)   NOT NULL,
  granted_by_name VARCHAR(200)  NOT NULL,
  ended_at        DATETIME(6)   NULL,
  ended_by_name   VARCHAR(200)  NOT NULL,
  version         BIGINT        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY release_exception_tenant_id (tenant_id, id),
  KEY release_exception_customer_id (tenant_id, customer_id, id),
  CONSTRAINT release_exception_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT release_exception_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
