CREATE TABLE webhook (
  id            BIGINT         NOT NULL,
  tenant_id     BIGINT         NOT NULL,
  url           VARCHAR(1000)  NOT NULL,
  events        VARCHAR(1000)  NOT NULL,
  enabled       BOOLEAN        NOT NULL,
  secret        VARBINARY(200) NOT NULL,
  former_secret VARBINARY(200) NULL,
  former_until  DATETIME(6)    NULL,
  created_at    DATETIME(6)    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY webhook_tenant_id (tenant_id, id),
  CONSTRAINT webhook_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE webhook_delivery (
  id           BIGINT       NOT NULL,
  tenant_id    BIGINT       NOT NULL,
  webhook_id   BIGINT       NOT NULL,
  event        VARCHAR(60)  NOT NULL,
  message      VARCHAR(40)  NOT NULL,
  body         TEXT         NOT NULL,
  state        VARCHAR(12)  NOT NULL,
  attempts     INT          NOT NULL,
  answer       VARCHAR(500) NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  delivered_at DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY webhook_delivery_tenant_id (tenant_id, id),
  KEY webhook_delivery_webhook_id (tenant_id, webhook_id, id),
  CONSTRAINT webhook_delivery_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT webhook_delivery_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
