-- Where managers are told things, as the definition of the location has them; others of the staff are told nothing.
CREATE TABLE manager_address (
  id        BIGINT       NOT NULL,
  tenant_id BIGINT       NOT NULL,
  name      VARCHAR(200) NOT NULL,
  email     VARCHAR(254) NOT NULL,
  language  VARCHAR(35)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY manager_address_tenant_id (tenant_id, id),
  CONSTRAINT manager_address_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
