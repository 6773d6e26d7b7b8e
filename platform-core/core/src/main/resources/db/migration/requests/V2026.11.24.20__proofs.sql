CREATE TABLE handover (
  id            BIGINT       NOT NULL,
  tenant_id     BIGINT       NOT NULL,
  customer_id   BIGINT       NOT NULL,
  collected_by  VARCHAR(200) NOT NULL,
  by_delegate   BOOLEAN      NOT NULL,
  id_kind       VARCHAR(24)  NOT NULL,
  id_ending     VARCHAR(4)   NOT NULL,
  signature_id  BIGINT       NULL,
  photo_id      BIGINT       NULL,
  operator_name VARCHAR(200) NOT NULL,
  handed_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY handover_tenant_id (tenant_id, id),
  KEY handover_customer_id (tenant_id, customer_id),
  KEY handover_signature_id (tenant_id, signature_id),
  KEY handover_photo_id (tenant_id, photo_id),
  CONSTRAINT handover_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT handover_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  CONSTRAINT handover_signature FOREIGN KEY (tenant_id, signature_id) REFERENCES content (tenant_id, id),
  CONSTRAINT handover_photo FOREIGN KEY (tenant_id, photo_id) REFERENCES content (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE destruction (
  id             BIGINT       NOT NULL,
  tenant_id      BIGINT       NOT NULL,
  method         VARCHAR(8)   NOT NULL,
  container_seal VARCHAR(100) NOT NULL,
  witness        VARCHAR(200) NOT NULL,
  contractor     VARCHAR(200) NOT NULL,
  certificate    VARCHAR(100) NOT NULL,
  weight_grams   INT          NOT NULL,
  operator_name  VARCHAR(200) NOT NULL,
  destroyed_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY destruction_tenant_id (tenant_id, id),
  CONSTRAINT destruction_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE pick_up_pass (
  id          BIGINT         NOT NULL,
  tenant_id   BIGINT         NOT NULL,
  request_id  BIGINT         NOT NULL,
  delegate    VARCHAR(200)   NOT NULL,
  code_hash   CHAR(64)       NOT NULL,
  code_sealed VARBINARY(128) NOT NULL,
  used_at     DATETIME(6)    NULL,
  version     BIGINT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY pick_up_pass_tenant_id (tenant_id, id),
  UNIQUE KEY pick_up_pass_request_id (tenant_id, request_id),
  UNIQUE KEY pick_up_pass_code (tenant_id, code_hash),
  CONSTRAINT pick_up_pass_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT pick_up_pass_request FOREIGN KEY (tenant_id, request_id) REFERENCES action_request (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

ALTER TABLE action_request
  ADD COLUMN expires_at     DATETIME(6)  NULL,
  ADD COLUMN looked_by      VARCHAR(64)  NULL,
  ADD COLUMN looked_by_name VARCHAR(200) NULL,
  ADD COLUMN handover_id    BIGINT       NULL,
  ADD COLUMN destruction_id BIGINT       NULL,
  ADD KEY action_request_expires_at (tenant_id, status, expires_at),
  ADD KEY action_request_handover_id (tenant_id, handover_id),
  ADD KEY action_request_destruction_id (tenant_id, destruction_id),
  ADD CONSTRAINT action_request_handover FOREIGN KEY (tenant_id, handover_id) REFERENCES handover (tenant_id, id),
  ADD CONSTRAINT action_request_destruction FOREIGN KEY (tenant_id, destruction_id) REFERENCES destruction (tenant_id, id);
