-- answers of writes that came with an Idempotency-Key, written in the same transaction as what the write changed.
-- key_hash = SHA-256 of subject and key; request_hash = SHA-256 of method, path and body; created_at in milliseconds since 1970
CREATE TABLE idempotency_key (
  tenant_id    BIGINT       NOT NULL,
  key_hash     CHAR(64)     CHARACTER SET ascii NOT NULL,
  route        VARCHAR(500) NOT NULL,
  request_hash CHAR(64)     CHARACTER SET ascii NOT NULL,
  status       SMALLINT     NOT NULL,
  response     MEDIUMTEXT   NOT NULL,
  created_at   BIGINT       NOT NULL,
  PRIMARY KEY (tenant_id, key_hash),
  KEY idempotency_key_age (tenant_id, created_at),
  CONSTRAINT idempotency_key_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
