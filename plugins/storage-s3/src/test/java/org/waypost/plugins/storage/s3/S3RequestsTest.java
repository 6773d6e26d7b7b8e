package org.waypost.plugins.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.Bytes;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;
import org.waypost.testkit.host.RecordedRequest;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.ScriptedAnswer;
import org.waypost.testkit.storage.TestStore;

/** What is sent, and what is made of answers that a real server does not give on demand. */
class S3RequestsTest {
    private final RecordingHttpServer server = RecordingHttpServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private TestStore place(Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(Map.of(
                S3Settings.BUCKET, "mail",
                S3Settings.REGION, "eu-central-1",
                S3Settings.ENDPOINT, server.address().toString(),
                S3Settings.PATH_STYLE, "true",
                S3Settings.ACCESS_KEY, "access",
                S3Settings.SECRET_KEY, "secret"));
        values.putAll(more);
        return new TestStore(S3Server.store(Settings.of(values)));
    }

    private RecordedRequest put(Map<String, String> more) {
        server.answer(ScriptedAnswer.status(200).withHeader("ETag", "\"x\""));
        place(more).put("k", "123456789");
        return server.requests().get(0);
    }

    @Test
    void sends_the_bytes_as_they_are_with_their_checksum_and_a_signature_for_the_region() {
        RecordedRequest request = put(Map.of());
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.path()).matches("/mail/k(!|%21)");
        assertThat(request.body()).isEqualTo(Bytes.of("123456789"));
        assertThat(request.header("x-amz-checksum-crc32c")).contains("4waSgw==");
        assertThat(request.header("Authorization").orElseThrow()).contains("/eu-central-1/s3/aws4_request");
        assertThat(request.header("x-amz-server-side-encryption")).isEmpty();
        assertThat(request.header("Content-Encoding")).isEmpty();
        assertThat(request.header("If-None-Match")).isEmpty();
    }

    @Test
    void asks_for_encryption_by_the_server() {
        RecordedRequest aes = put(Map.of(S3Settings.ENCRYPTION, "AES256"));
        assertThat(aes.header("x-amz-server-side-encryption")).contains("AES256");
    }

    @Test
    void asks_for_encryption_with_a_key_of_the_account() {
        RecordedRequest kms = put(Map.of(S3Settings.ENCRYPTION, "aws:kms", S3Settings.KMS_KEY, "key-1"));
        assertThat(kms.header("x-amz-server-side-encryption")).contains("aws:kms");
        assertThat(kms.header("x-amz-server-side-encryption-aws-kms-key-id")).contains("key-1");
    }

    @Test
    void sends_only_the_old_checksum_to_old_servers() {
        RecordedRequest request = put(Map.of(S3Settings.CHECKSUM, "md5"));
        assertThat(request.header("Content-MD5")).contains("JfnnlDI7RTiF9RgfG2JNCw==");
        assertThat(request.headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("checksum"));
    }

    @Test
    void notices_bytes_that_changed_on_their_way_back() {
        server.answer(new ScriptedAnswer(
                200,
                Map.of("x-amz-checksum-crc32c", "4waSgw==", "Last-Modified", "Sun, 22 Nov 2026 00:00:00 GMT"),
                Bytes.of("123456780")));
        TestStore place = place(Map.of());
        assertThatThrownBy(() -> place.get("k"))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.DOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "400, InvalidArgument, INVALID_REQUEST, TENANT_CONFIG",
        "400, BadDigest, DOWN, EXTERNAL",
        "400, KMS.NotFoundException, INVALID_REQUEST, TENANT_CONFIG",
        "400, AuthorizationHeaderMalformed, INVALID_REQUEST, TENANT_CONFIG",
        "301, PermanentRedirect, INVALID_REQUEST, TENANT_CONFIG",
        "403, AccessDenied, AUTH, TENANT_CONFIG",
        "403, QuotaExceeded, FULL, EXTERNAL",
        "404, NoSuchBucket, INVALID_REQUEST, TENANT_CONFIG",
        "404, NoSuchKey, NOT_FOUND, CALLER",
        "409, ConditionalRequestConflict, DOWN, EXTERNAL",
        "500, InternalError, DOWN, EXTERNAL",
        "501, NotImplemented, UNSUPPORTED, BUG",
        "503, SlowDown, RATE_LIMITED, EXTERNAL",
        "507, InsufficientStorage, FULL, EXTERNAL",
    })
    void says_in_its_own_words_what_the_server_says(int status, String code, SpiErrorCode meaning, String fault) {
        ScriptedAnswer answer =
                ScriptedAnswer.xml(status, "<Error><Code>" + code + "</Code><Message>so it is</Message></Error>");
        for (int attempt = 0; attempt < 3; attempt++) {
            server.answer(answer);
        }
        TestStore place = place(Map.of());
        assertThatThrownBy(() -> place.put("k", "x")).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(meaning);
            assertThat(e.fault()).hasToString(fault);
            assertThat(e.provider().orElseThrow().code()).isEqualTo(code);
            assertThat(e.provider().orElseThrow().text()).isEqualTo("so it is");
        });
    }

    /** Java's own connection keeps the body of such an answer to itself. */
    @Test
    void takes_an_answer_without_words_for_what_its_status_says() {
        server.answer(ScriptedAnswer.status(401));
        TestStore place = place(Map.of());
        assertThatThrownBy(() -> place.put("k", "x"))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.AUTH));
    }

    @Test
    void passes_on_how_long_the_server_wants_to_be_left_alone() {
        for (int attempt = 0; attempt < 3; attempt++) {
            server.answer(ScriptedAnswer.xml(503, "<Error><Code>SlowDown</Code></Error>")
                    .withHeader("Retry-After", "1"));
        }
        TestStore place = place(Map.of());
        assertThatThrownBy(() -> place.put("k", "x"))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(1)));
    }

    @Test
    void tries_again_what_failed_on_the_side_of_the_server() {
        server.answer(ScriptedAnswer.status(500))
                .answer(ScriptedAnswer.status(200).withHeader("ETag", "\"x\""));
        place(Map.of()).put("k", "letter");
        assertThat(server.requests())
                .hasSize(2)
                .extracting(RecordedRequest::body)
                .containsOnly(Bytes.of("letter"));
    }

    @Test
    void says_that_a_key_is_taken() {
        server.answer(taken());
        assertThat(place(Map.of()).put("k", "x", PutMode.IF_ABSENT)).isEqualTo(PutOutcome.PRESENT);
        assertThat(server.requests().get(0).header("If-None-Match")).contains("*");
    }

    @Test
    void does_not_know_who_took_a_key_when_the_answer_before_was_lost() {
        server.answer(ScriptedAnswer.status(500)).answer(taken());
        TestStore place = place(Map.of());
        assertThatThrownBy(() -> place.put("k", "x", PutMode.IF_ABSENT))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN));
    }

    private static ScriptedAnswer taken() {
        return ScriptedAnswer.xml(412, "<Error><Code>PreconditionFailed</Code></Error>");
    }
}
