-- The papers of a customer as one case. open_customer_id is his as long as it is open: he has one open case at a time.
-- What was said about persons is sealed with the tenant's key.
CREATE TABLE application (
  id               BIGINT        NOT NULL,
  tenant_id        BIGINT        NOT NULL,
  customer_id      BIGINT        NOT NULL,
  open_customer_id BIGINT        NULL,
  purpose          VARCHAR(24)   NOT NULL,
  state            VARCHAR(16)   NOT NULL,
  facts_sealed     MEDIUMBLOB    NULL,
  asked            VARCHAR(1000) NOT NULL,
  opened_at        DATETIME(6)   NOT NULL,
  opened_by_name   VARCHAR(200)  NOT NULL,
  submitted_at     DATETIME(6)   NULL,
  began_by         VARCHAR(64)   NULL,
  began_by_name    VARCHAR(200)  NOT NULL,
  version          BIGINT        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY application_tenant_id (tenant_id, id),
  UNIQUE KEY application_open (tenant_id, open_customer_id),
  KEY application_customer_id (tenant_id, customer_id, id),
  KEY application_state (tenant_id, state, id),
  CONSTRAINT application_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT application_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  CONSTRAINT application_open_customer FOREIGN KEY (tenant_id, open_customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What was decided, with everything it rests on: facts, findings, who was asked. Written once, never changed.
CREATE TABLE application_decision (
  id              BIGINT        NOT NULL,
  tenant_id       BIGINT        NOT NULL,
  application_id  BIGINT        NOT NULL,
  outcome         VARCHAR(16)   NOT NULL,
  reason          VARCHAR(1000) NOT NULL,
  rules           VARCHAR(1000) NOT NULL,
  decided_at      DATETIME(6)   NOT NULL,
  decided_by      VARCHAR(64)   NOT NULL,
  decided_by_name VARCHAR(200)  NOT NULL,
  record_sealed   MEDIUMBLOB    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY application_decision_tenant_id (tenant_id, id),
  KEY application_decision_application_id (tenant_id, application_id, id),
  CONSTRAINT application_decision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT application_decision_application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';
