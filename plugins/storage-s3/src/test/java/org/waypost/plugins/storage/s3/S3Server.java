package org.waypost.plugins.storage.s3;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.waypost.spi.Settings;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.testkit.host.TestScope;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A real S3 server in memory that checks signatures; one for each test class. */
final class S3Server implements BeforeAllCallback, AfterAllCallback {
    private static final String ACCESS_KEY = "access";
    private static final String SECRET_KEY = "secret";

    private final TransientNio2BlobStore memory = new TransientNio2BlobStore();
    private final S3Proxy proxy = S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
            .blobStore(memory)
            .build();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!proxy.getState().equals("STARTED")) {
            proxy.start();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            proxy.stop();
            memory.close();
        }
    }

    String newBucket() {
        String name = "b" + UUID.randomUUID();
        memory.createContainer(name);
        return name;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    Settings settings(String bucket) {
        return settings(bucket, Map.of());
    }

    Settings settings(String bucket, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(Map.of(
                S3Settings.BUCKET, bucket,
                S3Settings.ENDPOINT, address().toString(),
                S3Settings.PATH_STYLE, "true",
                S3Settings.ACCESS_KEY, ACCESS_KEY,
                S3Settings.SECRET_KEY, SECRET_KEY));
        values.putAll(more);
        return Settings.of(values);
    }

    static BlobStoreFactory factory() {
        return new S3StoragePlugin().blobStoreFactories().get(0);
    }

    BlobStore store(String bucket) {
        return store(settings(bucket));
    }

    static BlobStore store(Settings settings) {
        return factory().create(TestScope.of("t1"), settings);
    }

    /** Uploads whose parts lie around. */
    List<String> uploadsUnderWay(String bucket) {
        return memory.listMultipartUploads(bucket).stream()
                .map(upload -> upload.key())
                .toList();
    }

    List<String> objects(String bucket) {
        return memory.list(ListObjectsV2Request.builder().bucket(bucket).build()).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    HeadObjectResponse object(String bucket, String name) {
        return memory.blobMetadata(bucket, name);
    }
}
