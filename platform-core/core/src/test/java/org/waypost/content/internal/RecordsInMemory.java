package org.waypost.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** Rows by tenant, as the database would give them. */
public final class RecordsInMemory implements ContentRecords {
    private final Map<TenantId, Map<Long, ContentRecord>> contents =
            new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
    private final List<RenditionRecord> renditions = new ArrayList<>();

    private Map<Long, ContentRecord> mine() {
        return contents.computeIfAbsent(TenantScope.current().tenant(), tenant -> new TreeMap<>());
    }

    /** How many renditions were saved. */
    public int renditions() {
        return renditions.size();
    }

    @Override
    public void add(Collection<ContentRecord> added) {
        added.forEach(content -> mine().put(content.contentId().value(), content));
    }

    @Override
    public void remove(Collection<ContentId> ids) {
        ids.forEach(id -> mine().remove(id.value()));
        renditions.removeIf(rendition -> ids.contains(rendition.contentId()));
    }

    @Override
    public Optional<ContentRecord> withId(ContentId id) {
        return Optional.ofNullable(mine().get(id.value()));
    }

    @Override
    public List<ContentRecord> withIds(Collection<ContentId> ids) {
        return mine().values().stream()
                .filter(content -> ids.contains(content.contentId()))
                .toList();
    }

    @Override
    public List<ContentRecord> withSha256(Collection<String> checksums) {
        return mine().values().stream()
                .filter(content -> checksums.contains(content.info().sha256()))
                .toList();
    }

    @Override
    public Optional<RenditionRecord> rendition(ContentId content, Rendition rendition) {
        return renditions.stream()
                .filter(made -> made.contentId().equals(content) && made.kind() == rendition)
                .findFirst();
    }

    @Override
    public void saveRendition(RenditionRecord rendition) {
        renditions.removeIf(made -> made.contentId().equals(rendition.contentId()) && made.kind() == rendition.kind());
        renditions.add(rendition);
    }

    @Override
    public void markDamaged(ContentId content, ContentError why) {
        withId(content).ifPresent(record -> record.markDamaged(why));
    }
}
