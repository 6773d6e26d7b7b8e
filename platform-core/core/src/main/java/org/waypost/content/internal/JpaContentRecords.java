package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.tenancy.TenantSql;

@ApplicationScoped
class JpaContentRecords implements ContentRecords {
    private static final String SAVE_RENDITION = """
            INSERT INTO content_rendition (id, tenant_id, content_id, kind, bytes, width, height, version)
            VALUES (?, :tenant, ?, ?, ?, ?, ?, 1)
            ON DUPLICATE KEY UPDATE bytes = ?, width = ?, height = ?""";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Inject
    private TenantSql sql;

    @Override
    public void add(Collection<ContentRecord> contents) {
        contents.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void remove(Collection<ContentId> ids) {
        entities.flush();
        withIds(ids).forEach(entities::remove);
        entities.flush();
    }

    @Override
    public Optional<ContentRecord> withId(ContentId id) {
        return Optional.ofNullable(entities.find(ContentRecord.class, id.value()));
    }

    @Override
    public List<ContentRecord> withIds(Collection<ContentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from ContentRecord c where c.id in :ids", ContentRecord.class)
                .setParameter("ids", ids.stream().map(ContentId::value).toList())
                .getResultList();
    }

    @Override
    public List<ContentRecord> withSha256(Collection<String> checksums) {
        if (checksums.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from ContentRecord c where c.sha256 in :checksums order by c.id", ContentRecord.class)
                .setParameter("checksums", checksums)
                .getResultList();
    }

    @Override
    public Optional<RenditionRecord> rendition(ContentId content, Rendition rendition) {
        return entities.createQuery(
                        "select r from RenditionRecord r where r.contentId = :content and r.kind = :kind",
                        RenditionRecord.class)
                .setParameter("content", content.value())
                .setParameter("kind", rendition)
                .getResultStream()
                .findFirst();
    }

    /** Two nodes may make the same rendition at once; JPA cannot say "insert or leave". */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void saveRendition(RenditionRecord rendition) {
        sql.update(
                SAVE_RENDITION,
                rendition.id(),
                rendition.contentId().value(),
                rendition.kind().name(),
                rendition.bytes(),
                rendition.width(),
                rendition.height(),
                rendition.bytes(),
                rendition.width(),
                rendition.height());
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void markDamaged(ContentId content, ContentError why) {
        withId(content).ifPresent(record -> record.markDamaged(why));
    }
}
