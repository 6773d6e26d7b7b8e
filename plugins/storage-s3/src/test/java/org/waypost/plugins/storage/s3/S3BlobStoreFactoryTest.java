package org.waypost.plugins.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.WaypostPlugin;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.ScriptedAnswer;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

class S3BlobStoreFactoryTest {
    @RegisterExtension
    private static final S3Server SERVER = new S3Server();

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(WaypostPlugin.class).stream().map(ServiceLoader.Provider::type))
                .contains(S3StoragePlugin.class);
    }

    @Test
    void keeps_only_the_secret_key_secret() {
        assertThat(S3Server.factory().settings())
                .filteredOn(SettingDescriptor::secret)
                .extracting(SettingDescriptor::name)
                .containsExactly("secret-key");
    }

    @ParameterizedTest
    @CsvSource({
        "bucket, ''",
        "access-key, ''",
        "secret-key, ''",
        "secret-key, ' '",
        "region, 'eu west'",
        "endpoint, not an address",
        "endpoint, ftp://host",
        "encryption, rot13",
        "checksum, crc8",
        "prefix, /a",
        "prefix, a//b",
        "prefix, ../a",
        "prefix, a/./b",
        "prefix, a b",
    })
    void blames_the_settings_when_they_are_missing_or_senseless(String name, String value) {
        Settings wrong = SERVER.settings("mail", Map.of(name, value));
        assertThatThrownBy(() -> S3Server.store(wrong)).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
            assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG);
            assertThat(e).hasMessageContaining(name);
        });
    }

    @Test
    void tries_the_bucket_out_and_leaves_nothing_there() {
        String bucket = SERVER.newBucket();
        ConnectionCheck check = check(SERVER.settings(bucket));
        assertThat(check).as(check.message()).isInstanceOf(ConnectionCheck.Works.class);
        assertThat(SERVER.objects(bucket)).isEmpty();
    }

    @Test
    void answers_what_is_wrong() {
        String bucket = SERVER.newBucket();
        assertFails(SpiErrorCode.AUTH, "SignatureDoesNotMatch", SERVER.settings(bucket, Map.of("secret-key", "wrong")));
        assertFails(SpiErrorCode.INVALID_REQUEST, "no such bucket", SERVER.settings("no-such-bucket"));
        assertFails(SpiErrorCode.INVALID_REQUEST, "bucket is not set", SERVER.settings(""));
        assertFails(SpiErrorCode.DOWN, "cannot", SERVER.settings(bucket, Map.of("endpoint", "http://127.0.0.1:1")));
    }

    @Test
    void answers_in_which_region_the_bucket_is() {
        try (RecordingHttpServer server = RecordingHttpServer.start()) {
            server.answer(ScriptedAnswer.xml(301, "<Error><Code>PermanentRedirect</Code></Error>")
                    .withHeader("x-amz-bucket-region", "eu-west-3"));
            Map<String, String> elsewhere = Map.of("endpoint", server.address().toString());
            assertFails(SpiErrorCode.INVALID_REQUEST, "(eu-west-3)", SERVER.settings("mail", elsewhere));
        }
    }

    private static void assertFails(SpiErrorCode code, String words, Settings settings) {
        assertThat(check(settings)).isInstanceOfSatisfying(ConnectionCheck.Fails.class, fails -> {
            assertThat(fails.message()).contains(words);
            assertThat(fails.code()).isEqualTo(code);
        });
    }

    private static ConnectionCheck check(Settings settings) {
        return S3Server.factory().testConnection(TestScope.of("t1"), TestContext.of("t1"), settings);
    }
}
