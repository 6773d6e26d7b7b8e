package org.waypost.plugins.storage.s3;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/**
 * Makes clients that know nothing but the settings: no profile file, no role of the machine, no region from elsewhere.
 *
 * <p>The bytes of a request are in memory when it is sent, and their checksums are computed here. So the SDK need not wrap
 * them in chunks, which servers other than Amazon's do not all understand, nor ask whether it may send them.
 */
final class Clients {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration WITHOUT_A_BYTE = Duration.ofSeconds(30);
    private static final int IDLE_SECONDS = 2;

    private final ScheduledExecutorService deadlines = deadlines();

    /** One thread that cancels what takes too long, for all clients; it ends when there is nothing to watch. */
    private static ScheduledExecutorService deadlines() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Clients::thread);
        watch.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        watch.allowCoreThreadTimeOut(true);
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waypost-storage-s3-deadlines");
        thread.setDaemon(true);
        return thread;
    }

    S3Client client(S3Settings settings) {
        AwsBasicCredentials credentials = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        S3ClientBuilder builder = S3Client.builder()
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .crossRegionAccessEnabled(false)
                .disableS3ExpressSessionAuth(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(validation(settings.checksum()))
                .serviceConfiguration(plain())
                .httpClientBuilder(http())
                .overrideConfiguration(overrides());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static ResponseChecksumValidation validation(Checksum checksum) {
        return checksum.isModern()
                ? ResponseChecksumValidation.WHEN_SUPPORTED
                : ResponseChecksumValidation.WHEN_REQUIRED;
    }

    private static S3Configuration plain() {
        return S3Configuration.builder()
                .chunkedEncodingEnabled(false)
                .expectContinueEnabled(false)
                .useArnRegionEnabled(false)
                .multiRegionEnabled(false)
                .build();
    }

    private static SdkHttpClient.Builder<?> http() {
        return UrlConnectionHttpClient.builder().connectionTimeout(TO_CONNECT).socketTimeout(WITHOUT_A_BYTE);
    }

    private ClientOverrideConfiguration overrides() {
        return ClientOverrideConfiguration.builder()
                .defaultProfileFile(ProfileFile.aggregator().build())
                .retryStrategy(RetryMode.STANDARD)
                .scheduledExecutorService(deadlines)
                .build();
    }
}
