package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

/** Where the bound tenant's mail is kept: one store, and while it is being moved the one it comes from. */
@ApplicationScoped
class Stores {
    static final SettingKey STORE = new SettingKey("content.store", "filesystem");
    static final SettingKey BEFORE = new SettingKey("content.store.before", "");

    private final PluginHost host;
    private final Offers offers;
    private final Settings settings;

    /** For the proxy. */
    protected Stores() {
        this(null, null, null);
    }

    @Inject
    Stores(PluginHost host, Offers offers, Settings settings) {
        this.host = host;
        this.offers = offers;
        this.settings = settings;
    }

    /** Where new blobs go. */
    BlobStore current() {
        return named(settings.text(STORE));
    }

    /** Where blobs may still be, while they are being moved. */
    Optional<BlobStore> before() {
        return Optional.of(settings.text(BEFORE))
                .filter(name -> !name.isEmpty())
                .map(this::named);
    }

    BlobStore named(String name) {
        OfferId id = new OfferId(PluginKind.STORAGE, name);
        return host.product(BlobStoreFactory.class, name, offers.settings(id));
    }
}
