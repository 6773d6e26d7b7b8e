package org.waypost.plugins.storage.s3;

import java.util.Map;
import org.waypost.spi.Settings;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.testkit.FactoryContract;

class S3FactoryContractTest extends FactoryContract {
    /** No server listens there. */
    private static final Settings SETTINGS = Settings.of(Map.of(
            S3Settings.BUCKET, "mail",
            S3Settings.ENDPOINT, "http://127.0.0.1:1",
            S3Settings.PATH_STYLE, "true",
            S3Settings.ACCESS_KEY, "key",
            S3Settings.SECRET_KEY, "secret"));

    @Override
    protected BlobStoreFactory factory() {
        return S3Server.factory();
    }

    @Override
    protected Settings settings() {
        return SETTINGS;
    }
}
