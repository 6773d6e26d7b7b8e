-- Plugins belong to the installation, not to a tenant. One of the installation's own folder has a row only after somebody
-- switched it, and no artifact; an installed one points at the artifact that is in use.
CREATE TABLE plugin_artifact (
  id             BIGINT        NOT NULL,
  plugin_id      VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plugin_version VARCHAR(80)   NOT NULL,
  sha256         CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes          BIGINT        NOT NULL,
  approval       VARBINARY(300) NOT NULL,
  installed_at   DATETIME(6)   NOT NULL,
  installed_by   VARCHAR(200)  NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- approval: the fingerprint of the key whose signature was accepted, sealed with the platform key; no other is loaded.
-- In parts, so that no statement is larger than what servers take by default.
CREATE TABLE plugin_artifact_part (
  artifact_id BIGINT     NOT NULL,
  part        INT        NOT NULL,
  bytes       MEDIUMBLOB NOT NULL,
  PRIMARY KEY (artifact_id, part),
  CONSTRAINT plugin_part_of_artifact FOREIGN KEY (artifact_id) REFERENCES plugin_artifact (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE plugin (
  id          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled     BOOLEAN     NOT NULL,
  artifact_id BIGINT      NULL,
  PRIMARY KEY (id),
  CONSTRAINT plugin_uses_artifact FOREIGN KEY (artifact_id) REFERENCES plugin_artifact (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE plugin_publisher (
  fingerprint   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(200) NOT NULL,
  registered_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (fingerprint)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What a location decided about one offer of a plugin. values_sealed holds all settings, encrypted with the platform key.
-- kept_since tells from when stored records refer to the offer: then its plugin may be disabled but not removed.
CREATE TABLE plugin_choice (
  tenant_id     BIGINT      NOT NULL,
  kind          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plugin_id     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled       BOOLEAN     NOT NULL,
  values_sealed BLOB        NULL,
  revision      BIGINT      NOT NULL,
  kept_since    DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, kind, name, plugin_id),
  CONSTRAINT plugin_choice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What plugins remember between calls.
CREATE TABLE plugin_value (
  tenant_id BIGINT       NOT NULL,
  plugin_id VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  value     MEDIUMTEXT   COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (tenant_id, plugin_id, name),
  CONSTRAINT plugin_value_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Where a location's mail is kept, once it was moved: new mail goes to store, the rest is fetched from store_before, and what
-- came late may still be in store_left, which is emptied a day later. The *_plugin columns tell whose stores those are.
CREATE TABLE content_place (
  tenant_id     BIGINT      NOT NULL,
  move_id       BIGINT      NOT NULL,
  store         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  store_plugin  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  store_before  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  before_plugin VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  store_left    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  left_plugin   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  moved         BIGINT      NOT NULL,
  bytes         BIGINT      NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT content_place_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
