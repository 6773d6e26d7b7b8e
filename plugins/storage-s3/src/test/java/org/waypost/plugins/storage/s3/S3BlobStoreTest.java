package org.waypost.plugins.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;
import org.waypost.testkit.storage.Pattern;
import org.waypost.testkit.storage.TestStore;

/** What is of S3 alone, on a real server; the rest is in {@link S3ContractTest}. */
class S3BlobStoreTest {
    @RegisterExtension
    private static final S3Server SERVER = new S3Server();

    private static final Pattern THREE_PARTS = new Pattern(2L * Parts.SIZE + 1, 1);

    private String bucket;
    private TestStore place;

    @BeforeEach
    void open() {
        bucket = SERVER.newBucket();
        place = new TestStore(SERVER.store(bucket));
    }

    @Test
    void sends_parts_while_a_big_blob_is_written_and_takes_them_away_when_it_is_dropped() {
        BlobUpload upload = place.written("big", THREE_PARTS, PutMode.REPLACE);
        assertThat(SERVER.uploadsUnderWay(bucket)).hasSize(1);
        upload.close();
        assertThat(SERVER.uploadsUnderWay(bucket)).isEmpty();
        assertThat(SERVER.objects(bucket)).isEmpty();
    }

    @Test
    void sends_nothing_of_a_small_blob_before_its_commit() {
        try (BlobUpload upload = place.written("k", new Pattern(Parts.SIZE, 1), PutMode.REPLACE)) {
            assertThat(SERVER.uploadsUnderWay(bucket)).isEmpty();
            upload.commit();
        }
        assertThat(SERVER.objects(bucket)).hasSize(1);
    }

    @Test
    void takes_the_parts_away_also_when_the_time_is_over() {
        TestScope scope = TestScope.of("t1");
        var store = S3Server.factory().create(scope, SERVER.settings(bucket));
        BlobUpload upload = new TestStore(store).written("big", THREE_PARTS, PutMode.REPLACE);
        scope.clock().advance(Duration.ofHours(1));
        assertFails(SpiErrorCode.DOWN, SpiFault.EXTERNAL, upload::commit);
        upload.close();
        assertThat(SERVER.uploadsUnderWay(bucket)).isEmpty();
        store.close();
    }

    @Test
    void commits_a_group_within_the_time_of_the_committing_call() {
        TestScope scope = TestScope.of("t1");
        try (var store = S3Server.factory().create(scope, SERVER.settings(bucket))) {
            TestStore later = new TestStore(store);
            List<BlobUpload> group = List.of(
                    later.written("small", "letter", PutMode.REPLACE),
                    later.written("big", THREE_PARTS, PutMode.REPLACE));
            scope.clock().advance(Duration.ofHours(1));
            Instant end = scope.clock().instant().plusSeconds(60);
            store.commit(TestContext.of("t1").withDeadline(end), group);
            group.forEach(BlobUpload::close);
        }
        assertThat(place.list("", 10)).containsExactly("big", "small");
    }

    @ParameterizedTest
    @EnumSource(Checksum.class)
    void stores_with_every_kind_of_checksum(Checksum checksum) {
        place = new TestStore(S3Server.store(SERVER.settings(bucket, Map.of(S3Settings.CHECKSUM, checksum.setting()))));
        place.put("small", "letter");
        place.put("big", THREE_PARTS, PutMode.REPLACE);
        assertThat(place.get("small")).isEqualTo("letter");
        assertThat(Pattern.sha256(place.open("big", BlobRange.ALL))).isEqualTo(THREE_PARTS.sha256());
    }

    @Test
    void copies_in_parts_what_is_too_big_to_be_copied_at_once() {
        place.put("big", THREE_PARTS, PutMode.REPLACE);
        place.put("to", "old");
        try (var client = new Clients().client(new S3Settings(SERVER.settings(bucket)))) {
            var here = new Bucket(
                    client,
                    bucket,
                    "",
                    new Encryption(null, null),
                    Checksum.NONE,
                    TestScope.of("t1").clock());
            new S3Copy(here, Parts.SIZE).copy(place.context(), new BlobKey("big"), new BlobKey("to"));
        }
        assertThat(Pattern.sha256(place.open("to", BlobRange.ALL))).isEqualTo(THREE_PARTS.sha256());
        assertThat(SERVER.uploadsUnderWay(bucket)).isEmpty();
    }

    @Test
    void keeps_to_its_folder_of_the_bucket() {
        TestStore mail = new TestStore(S3Server.store(SERVER.settings(bucket, Map.of(S3Settings.PREFIX, "way/mail"))));
        TestStore neighbour =
                new TestStore(S3Server.store(SERVER.settings(bucket, Map.of(S3Settings.PREFIX, "way/mail2/"))));
        mail.put("k", "mine");
        neighbour.put("k", "theirs");
        place.put("k", "all");
        assertThat(mail.get("k")).isEqualTo("mine");
        assertThat(mail.list("", 10)).containsExactly("k");
        assertThat(neighbour.list("", 10)).containsExactly("k");
        assertThat(SERVER.objects(bucket)).containsExactly("k!", "way/mail/k!", "way/mail2/k!");
        mail.delete("k");
        assertThat(neighbour.get("k")).isEqualTo("theirs");
    }

    @Test
    void passes_over_objects_of_others_when_it_lists() {
        TestStore others = new TestStore(S3Server.store(SERVER.settings(bucket, Map.of(S3Settings.PREFIX, "Others"))));
        others.put("a", "x");
        place.put("b", "x");
        assertThat(place.list("", 1)).containsExactly("b");
    }

    @Test
    void says_that_the_secret_is_wrong() {
        TestStore wrong =
                new TestStore(S3Server.store(SERVER.settings(bucket, Map.of(S3Settings.SECRET_KEY, "wrong"))));
        List<ThrowingCallable> calls = List.of(
                () -> wrong.put("k", "x"),
                () -> wrong.put("big", THREE_PARTS, PutMode.REPLACE),
                () -> wrong.get("k"),
                () -> wrong.head("k"),
                () -> wrong.list("", 1),
                () -> wrong.delete("k"),
                () -> wrong.copy("k", "l"));
        assertThat(calls).allSatisfy(call -> assertFails(SpiErrorCode.AUTH, SpiFault.TENANT_CONFIG, call));
    }

    @Test
    void says_that_there_is_no_such_bucket() {
        TestStore wrong = new TestStore(SERVER.store("no-such-bucket"));
        List<ThrowingCallable> calls = List.of(
                () -> wrong.put("k", "x"), () -> wrong.get("k"), () -> wrong.list("", 1), () -> wrong.delete("k"));
        assertThat(calls).allSatisfy(call -> assertFails(SpiErrorCode.INVALID_REQUEST, SpiFault.TENANT_CONFIG, call));
    }

    @Test
    void fails_at_once_when_the_time_is_over() {
        TestContext late = TestContext.of("t1").withDeadline(Instant.now().minusSeconds(1));
        BlobKey key = new BlobKey("k");
        assertFails(SpiErrorCode.DOWN, SpiFault.EXTERNAL, () -> place.store().get(late, key, BlobRange.ALL));
        assertFails(SpiErrorCode.DOWN, SpiFault.EXTERNAL, () -> place.store().delete(late, key));
    }

    @Test
    void stops_reading_when_the_time_is_over() throws IOException {
        TestScope scope = TestScope.of("t1");
        place.put("k", THREE_PARTS, PutMode.REPLACE);
        try (var store = S3Server.factory().create(scope, SERVER.settings(bucket));
                InputStream stream = new TestStore(store).open("k", BlobRange.ALL)) {
            assertThat(stream.readNBytes(10)).hasSize(10);
            scope.clock().advance(Duration.ofHours(1));
            assertFails(SpiErrorCode.DOWN, SpiFault.EXTERNAL, stream::read);
        }
    }

    private static void assertFails(SpiErrorCode code, SpiFault fault, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
            assertThat(e.fault()).isEqualTo(fault);
        });
    }
}
