package org.waypost.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.content.internal.ContentOpening;
import org.waypost.content.internal.PdfMaterial;
import org.waypost.content.internal.RecordsInMemory;
import org.waypost.content.internal.RenditionMaker;
import org.waypost.content.internal.picture.DecodingSlots;
import org.waypost.content.internal.seal.KeysInMemory;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.jobs.NewJob;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantKind;
import org.waypost.tenancy.TenantScope;
import org.waypost.tenancy.TenantStatus;
import org.waypost.tenancy.Units;

/** Contents of two tenants, downtown and uptown, with everything below in memory. Bound to downtown until told otherwise. */
public final class ContentFixture implements AutoCloseable {
    /** The tenant at home. */
    public static final TenantId DOWNTOWN = new TenantId(7);

    /** The other one. */
    public static final TenantId UPTOWN = new TenantId(8);

    private final MovingClock clock = new MovingClock();
    private final StorageInMemory storage = new StorageInMemory(clock);
    private final RecordsInMemory records = new RecordsInMemory();
    private final KeysInMemory keys = new KeysInMemory(clock);
    private final Map<String, String> settings = new HashMap<>();
    private final List<NewJob> jobs = new ArrayList<>();
    private final Sealing sealing = keys.sealing(storage);
    private final BlobWriter writer = new BlobWriter(storage, sealing, new MapSettings(), clock);
    private final CountingSlots slots = new CountingSlots();
    private final RenditionMaker maker = new RenditionMaker(records, sealing, storage, slots);
    private final Contents contents =
            new Contents(records, new ContentOpening(records, maker, sealing), storage, jobs::add, clock);
    private final TenantScope scope = scope(DOWNTOWN);
    private Units units = Units.METRIC;
    private Locale locale = Locale.US;

    /** Provides both tenants with keys. */
    public ContentFixture() {
        keys.provide();
        try (TenantScope uptown = scope(UPTOWN)) {
            keys.provide();
            assert uptown.tenant().equals(UPTOWN);
        }
    }

    /** Binds the thread to a tenant until closed. */
    public static TenantScope scope(TenantId tenant) {
        return TenantScope.open(tenant, Actor.system("test"), "0".repeat(32));
    }

    /** Writes a file durably without registering it. */
    public StoredBlob write(byte[] file, String name) {
        return writer.write(new ByteArrayInputStream(file), name);
    }

    /** Writes and registers a file. */
    public ContentId store(byte[] file) {
        StoredBlob blob = write(file, "file");
        contents.register(blob);
        return blob.id();
    }

    /** All bytes of a content. */
    public byte[] read(ContentId content, Rendition rendition, ByteRange range) {
        try (OpenedContent opened = contents.open(content, rendition, range)) {
            return opened.stream().readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The whole original. */
    public byte[] original(ContentId content) {
        return read(content, Rendition.ORIGINAL, ByteRange.ALL);
    }

    /** Sets a setting of the tenant. */
    public void set(SettingKey key, String value) {
        settings.put(key.name(), value);
    }

    /** Measures in other units. */
    public void use(Units other) {
        units = other;
    }

    /** Speaks another language. */
    public void use(Locale other) {
        locale = other;
    }

    /** Where the tenant is. */
    public Sites sites() {
        return new OneSite();
    }

    public SealedWords words() {
        return new SealedWords(sealing);
    }

    public PictureEditing editing() {
        return new PictureEditing(records, sealing, slots, writer);
    }

    public PdfAssembly assembly() {
        return new PdfAssembly(records, new PdfMaterial(sealing, slots), writer, new OneSite(), clock);
    }

    public SweepOrphans sweep() {
        return new SweepOrphans(storage, records, clock);
    }

    public BlobWriter writer() {
        return writer;
    }

    public Contents contents() {
        return contents;
    }

    public StorageInMemory storage() {
        return storage;
    }

    public RecordsInMemory records() {
        return records;
    }

    public KeysInMemory keys() {
        return keys;
    }

    public RenditionMaker maker() {
        return maker;
    }

    /** How many pictures were decoded so far, each in a slot. */
    public int decoded() {
        return slots.taken;
    }

    public List<NewJob> jobs() {
        return jobs;
    }

    public MovingClock clock() {
        return clock;
    }

    @Override
    public void close() {
        scope.close();
    }

    /** A clock that tests move. */
    public static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T23:59:59Z");

        public void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class CountingSlots extends DecodingSlots {
        private int taken;

        @Override
        public <T, E extends Exception> T during(Work<T, E> work) throws E {
            taken++;
            return super.during(work);
        }
    }

    private final class MapSettings extends Settings {
        @Override
        public String text(SettingKey key) {
            return settings.getOrDefault(key.name(), key.fallback());
        }
    }

    private final class OneSite extends Sites {
        @Override
        public Site current() {
            return new Site(
                    TenantScope.current().tenant(),
                    TenantKind.LOCATION,
                    TenantStatus.ACTIVE,
                    "downtown",
                    "Downtown",
                    Optional.empty(),
                    "downtown.localhost",
                    URI.create("http://downtown.localhost"),
                    "issuer",
                    "secret",
                    locale,
                    ZoneOffset.UTC,
                    Currency.getInstance("USD"),
                    units,
                    "",
                    null,
                    null);
        }
    }
}
