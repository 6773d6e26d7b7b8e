package org.waypost.testkit.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.AccessToken;
import org.waypost.spi.host.ValueStore;

class TestScopeTest {
    private final TestScope scope = TestScope.of("t1");

    @Test
    void refuses_what_needs_a_permission_until_it_is_given(@TempDir Path folder) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("https://carrier.example/")).build();
        List<ThrowingCallable> calls = List.of(
                () -> scope.http().send(TestContext.of("t1"), request),
                () -> scope.processes().run(TestContext.of("t1"), "cat", List.of(), Bytes.of("")),
                scope::directory);
        assertThat(calls).allSatisfy(call -> assertFails(SpiErrorCode.UNSUPPORTED, call));
        assertThat(scope.processes().has("cat")).isFalse();
        assertThat(scope.withDirectory(folder).directory()).isEqualTo(folder);
    }

    @Test
    void signs_in_again_only_when_a_token_is_about_to_end_or_was_refused() {
        AtomicInteger signedIn = new AtomicInteger();
        ThrowingCallable use = () ->
                scope.tokens().token("rates", () -> token("token " + signedIn.incrementAndGet(), Duration.ofHours(1)));
        assertThat(List.of(use, use)).allSatisfy(ThrowingCallable::call);
        assertThat(signedIn).hasValue(1);
        scope.clock().advance(Duration.ofMinutes(59).plusSeconds(30));
        assertThat(List.of(use, use)).allSatisfy(ThrowingCallable::call);
        assertThat(signedIn).hasValue(2);
        scope.tokens().forget("rates");
        assertThat(List.of(use)).allSatisfy(ThrowingCallable::call);
        assertThat(signedIn).hasValue(3);
    }

    private AccessToken token(String value, Duration life) {
        return new AccessToken(value, scope.clock().instant().plus(life));
    }

    @Test
    void replaces_a_value_only_when_it_is_the_expected_one() {
        ValueStore values = scope.values();
        assertThat(values.replace("next", Optional.of("1"), "2")).isFalse();
        assertThat(values.replace("next", Optional.empty(), "1")).isTrue();
        assertThat(values.replace("next", Optional.of("1"), "2")).isTrue();
        assertThat(values.get("next")).contains("2");
        values.remove("next");
        assertThat(values.get("next")).isEmpty();
    }

    @Test
    void keeps_to_the_limits_of_the_host() {
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> scope.values().put("k".repeat(201), ""));
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> scope.values().put("k", "v".repeat(16_001)));
        assertFails(SpiErrorCode.INVALID_REQUEST, () -> scope.values().get(""));
    }

    @Test
    void runs_a_declared_program_and_no_other(@TempDir Path folder) {
        LocalPrograms programs = new LocalPrograms(Set.of("cat"), folder);
        var ended = programs.run(TestContext.of("t1"), "cat", List.of(), Bytes.of("letter"));
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output()).isEqualTo(Bytes.of("letter"));
        assertFails(SpiErrorCode.UNSUPPORTED, () -> programs.run(TestContext.of("t1"), "ls", List.of(), Bytes.of("")));
    }

    @Test
    void kills_a_program_that_is_not_done_in_time(@TempDir Path folder) {
        LocalPrograms programs = new LocalPrograms(Set.of("sleep"), folder);
        TestContext hurry = TestContext.of("t1").withDeadline(Instant.now().plusMillis(50));
        assertFails(SpiErrorCode.DOWN, () -> programs.run(hurry, "sleep", List.of("60"), Bytes.of("")));
    }

    private static void assertFails(SpiErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
