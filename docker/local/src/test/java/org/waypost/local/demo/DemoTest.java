package org.waypost.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.local.process.LocalException;
import org.waypost.local.process.Progress;
import org.waypost.samplemail.MailKind;
import org.waypost.samplemail.SamplePiece;
import org.waypost.samplemail.Truth;
import org.waypost.tenants.cli.AccessToken;
import org.waypost.tenants.cli.PlatformApi;

class DemoTest {
    private static final Path EXAMPLES = Path.of("..", "..", "tenants", "examples");

    @TempDir
    private Path marks;

    private FakePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void franchises_come_before_the_locations_that_name_them() {
        assertThat(Place.all(EXAMPLES))
                .extracting(Place::slug)
                .containsExactly("lakeside", "downtown", "london", "uptown");
    }

    @Test
    void creates_every_tenant_and_hands_in_a_days_mail_at_each_location() {
        demo().provision(EXAMPLES);

        assertThat(platform.created()).containsExactly("lakeside", "downtown", "london", "uptown");
        assertThat(platform.pictures("downtown")).isEqualTo(24);
        assertThat(platform.assigned("downtown"))
                .hasSizeBetween(14, 16)
                .contains("214")
                .doesNotContain("241");
        assertThat(platform.described()).allSatisfy(body -> assertThat(body).contains("\"sender\":", "\"mailType\":"));
    }

    @Test
    void a_second_run_finds_everything_there() {
        demo().provision(EXAMPLES);
        int before = platform.pictures("downtown");

        demo().provision(EXAMPLES);

        assertThat(platform.created()).hasSize(4);
        assertThat(platform.pictures("downtown")).isEqualTo(before);
    }

    @Test
    void a_seeding_that_broke_off_is_taken_up_where_it_ended() {
        platform.failAtAssignment(3);
        assertThatThrownBy(() -> demo().provision(EXAMPLES)).isInstanceOf(LocalException.class);

        platform.failAtAssignment(Integer.MAX_VALUE);
        demo().provision(EXAMPLES);

        assertThat(platform.pictures("downtown")).isEqualTo(24);
        assertThat(platform.assigned("downtown")).hasSizeBetween(14, 16);
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_api() {
        platform.failAtAssignment(1);

        assertThatThrownBy(() -> demo().provision(EXAMPLES))
                .hasMessageContaining("answered 409")
                .hasMessageContaining("MAILROOM-0012");
    }

    @Test
    void a_file_name_with_a_quote_does_not_end_the_header() {
        LocationApi api = new LocationApi(platform.url("downtown"), token());

        List<LocationApi.Intake> results = api.intake(List.of(new Picture("a\".jpg", new byte[] {1, 2})));

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.name()).isEqualTo("a%22.jpg"));
    }

    private Demo demo() {
        PlatformApi api = new PlatformApi(platform.url("admin"), token());
        return new Demo(api, platform.keycloak(), marks, Progress.silent(), DemoTest::toyCamera);
    }

    /** Pictures that differ from one another and are the same in every run. */
    private static Camera toyCamera(String slug) {
        AtomicInteger number = new AtomicInteger();
        return (to, from) -> new SamplePiece(
                (slug + number.incrementAndGet()).getBytes(StandardCharsets.UTF_8),
                new Truth(
                        to.name(),
                        to.mailbox(),
                        "Lakeshore Credit Union",
                        MailKind.LETTER,
                        Optional.empty(),
                        "en",
                        false));
    }

    private AccessToken token() {
        return AccessToken.ofProgram(URI.create(platform.keycloak() + "/realms/x"), "id", "secret");
    }
}
