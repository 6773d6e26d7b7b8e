-- Somebody asked that what is kept of him be erased. open_customer_id is his until he has his answer: one at a time.
CREATE TABLE erasure_request (
  id               BIGINT       NOT NULL,
  tenant_id        BIGINT       NOT NULL,
  customer_id      BIGINT       NOT NULL,
  open_customer_id BIGINT       NULL,
  asked_on         DATE         NOT NULL,
  asked_by         VARCHAR(16)  NOT NULL,
  noted_by_name    VARCHAR(200) NOT NULL,
  answered_at      DATETIME(6)  NULL,
  answered_by_name VARCHAR(200) NOT NULL,
  version          BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY erasure_request_tenant_id (tenant_id, id),
  UNIQUE KEY erasure_request_open (tenant_id, open_customer_id),
  KEY erasure_request_customer_id (tenant_id, customer_id, id),
  CONSTRAINT erasure_request_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT erasure_request_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  CONSTRAINT erasure_request_open_customer FOREIGN KEY (tenant_id, open_customer_id) REFERENCES customer (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What he was answered, by record class. Written once, never changed.
CREATE TABLE erasure_line (
  id           BIGINT        NOT NULL,
  tenant_id    BIGINT        NOT NULL,
  request_id   BIGINT        NOT NULL,
  record_class VARCHAR(100)  NOT NULL,
  outcome      VARCHAR(12)   NOT NULL,
  pieces       INT           NOT NULL,
  kept_until   DATE          NULL,
  basis        VARCHAR(1000) NOT NULL,
  source       VARCHAR(300)  NOT NULL,
  address      VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY erasure_line_tenant_id (tenant_id, id),
  KEY erasure_line_request_id (tenant_id, request_id, id),
  CONSTRAINT erasure_line_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT erasure_line_request FOREIGN KEY (tenant_id, request_id) REFERENCES erasure_request (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci COMMENT = 'append-only';
