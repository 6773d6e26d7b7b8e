-- Read by every node in order of id; what is older than five minutes is forgotten. No foreign key: a hint must cost next to nothing.
CREATE TABLE push_hint (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT      NOT NULL,
  topic      VARCHAR(80) NOT NULL,
  created_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
