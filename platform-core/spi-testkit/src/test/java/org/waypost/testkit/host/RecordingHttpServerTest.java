package org.waypost.testkit.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.HostHttp;

class RecordingHttpServerTest {
    private final RecordingHttpServer server = RecordingHttpServer.start();
    private final HostHttp http = TestScope.of("t1").withHttp(server.http()).http();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answers_in_the_order_of_the_script_and_shows_when_it_ends() {
        server.answer(ScriptedAnswer.json(201, "{}").withHeader("X-Rate", "1")).answer(ScriptedAnswer.status(404));
        var first = http.send(TestContext.of("t1"), get("https://carrier.example/a"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).asString().isEqualTo("{}");
        assertThat(first.headers().firstValue("x-rate")).contains("1");
        assertThat(http.send(TestContext.of("t1"), get("https://carrier.example/b"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send(TestContext.of("t1"), get("https://carrier.example/c"))
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void lets_a_player_answer_before_the_script() {
        server.answer(ScriptedAnswer.status(404))
                .play(request -> request.path().equals("/a")
                        ? Optional.of(ScriptedAnswer.json(200, request.method()))
                        : Optional.empty());
        assertThat(http.send(TestContext.of("t1"), get("https://carrier.example/a"))
                        .body())
                .asString()
                .isEqualTo("GET");
        assertThat(http.send(TestContext.of("t1"), get("https://carrier.example/b"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void remembers_what_was_asked_of_which_host() {
        server.answer(ScriptedAnswer.status(200));
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://carrier.example/rates%20x?zip=1%262&b"))
                .header("X-Key", "abc")
                .POST(HttpRequest.BodyPublishers.ofString("{\"weight\":1}"))
                .build();
        http.send(TestContext.of("t1"), request);
        assertThat(server.requests()).singleElement().satisfies(recorded -> {
            assertThat(recorded.method()).isEqualTo("POST");
            assertThat(recorded.host()).isEqualTo("carrier.example");
            assertThat(recorded.path()).isEqualTo("/rates%20x");
            assertThat(recorded.query()).isEqualTo("zip=1%262&b");
            assertThat(recorded.header("x-key")).contains("abc");
            assertThat(recorded.header("absent")).isEmpty();
            assertThat(recorded.body().text()).isEqualTo("{\"weight\":1}");
        });
    }

    @Test
    void sends_nothing_when_the_time_is_over() {
        TestContext late = TestContext.of("t1").withDeadline(Instant.now().minusSeconds(1));
        assertThatThrownBy(() -> http.send(late, get("https://carrier.example/")))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.DOWN));
        assertThat(server.requests()).isEmpty();
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
