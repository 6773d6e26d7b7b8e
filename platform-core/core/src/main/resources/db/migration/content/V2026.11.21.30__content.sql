-- one wrapped keyset a tenant; destroying the row destroys the tenant's contents
CREATE TABLE content_key (
  id         BIGINT          NOT NULL,
  tenant_id  BIGINT          NOT NULL,
  keyset     VARBINARY(4000) NOT NULL,
  created_at DATETIME(6)     NOT NULL,
  version    BIGINT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY content_key_tenant (tenant_id, id),
  UNIQUE KEY content_key_single (tenant_id),
  CONSTRAINT content_key_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE content (
  id          BIGINT       NOT NULL,
  tenant_id   BIGINT       NOT NULL,
  store_key   VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes       BIGINT       NOT NULL,
  media_type  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width       INT          NOT NULL,
  height      INT          NOT NULL,
  orientation INT          NOT NULL,
  pages       INT          NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  damage      VARCHAR(40)  NULL,
  created_at  DATETIME(6)  NOT NULL,
  version     BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY content_tenant (tenant_id, id),
  KEY content_checksum (tenant_id, sha256),
  CONSTRAINT content_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE content_rendition (
  id         BIGINT      NOT NULL,
  tenant_id  BIGINT      NOT NULL,
  content_id BIGINT      NOT NULL,
  kind       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes      BIGINT      NOT NULL,
  width      INT         NOT NULL,
  height     INT         NOT NULL,
  version    BIGINT      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY content_rendition_tenant (tenant_id, id),
  UNIQUE KEY content_rendition_kind (tenant_id, content_id, kind),
  CONSTRAINT content_rendition_of_content FOREIGN KEY (tenant_id, content_id) REFERENCES content (tenant_id, id)
    ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
