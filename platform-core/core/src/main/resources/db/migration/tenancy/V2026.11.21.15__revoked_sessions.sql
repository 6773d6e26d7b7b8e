-- sign-ins that ended at the identity provider: every node reads what is new and lets no web session of theirs in again.
-- session_key = SHA-256 of issuer and session id (or subject, when all of a person's sign-ins ended); times in milliseconds
-- since 1970: ended_at by the provider's clock, recorded_at by the database's.
CREATE TABLE revoked_session (
  tenant_id   BIGINT   NOT NULL,
  session_key CHAR(64) CHARACTER SET ascii NOT NULL,
  ended_at    BIGINT   NOT NULL,
  recorded_at BIGINT   NOT NULL,
  PRIMARY KEY (tenant_id, session_key),
  KEY revoked_session_news (recorded_at),
  CONSTRAINT revoked_session_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
