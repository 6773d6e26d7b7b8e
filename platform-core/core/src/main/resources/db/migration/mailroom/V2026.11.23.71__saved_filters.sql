CREATE TABLE mail_filter (
  id         BIGINT        NOT NULL,
  tenant_id  BIGINT        NOT NULL,
  owner      VARCHAR(200)  NOT NULL,
  name       VARCHAR(60)   NOT NULL,
  criteria   VARCHAR(4000) NOT NULL,
  is_default BOOLEAN       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mail_filter_tenant_id (tenant_id, id),
  UNIQUE KEY mail_filter_name (tenant_id, owner, name),
  CONSTRAINT mail_filter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
