package org.waypost.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerFactory;

/** Whatever a plugin does: its caller gets an answer, somebody is told, and another plugin goes on to answer. */
class HostilePluginsTest {
    private static final String GOOD = "return NOTHING;";
    private static final String DEAF =
            "while (true) { try { Thread.sleep(60_000); } catch (InterruptedException e) { if (Root.class == null) break; } }";

    private HouseFixture fixture;

    @BeforeEach
    void begin(@TempDir Path folder) {
        fixture = new HouseFixture(folder);
        TestJar good = TestJar.plugin("good")
                .source("bad.Root", Sources.root("good-reader"))
                .source("bad.Reader", Sources.reader(GOOD));
        fixture.start(good);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"no\");|THREW|java.lang.IllegalStateException: no",
                "throw new IllegalStateException(\"key open-sesame is refused\");|THREW|key *** is refused",
                "throw new SpiException(SpiErrorCode.DOWN, \"open-sesame\");|AWAY|***",
                "throw new AssertionError(\"no\");|THREW|java.lang.AssertionError: no",
                "throw new ThreadDeath();|THREW|java.lang.ThreadDeath",
                "return recognise(context, photograph);|THREW|StackOverflowError",
                "throw new OutOfMemoryError(\"pretended\");|THREW|OutOfMemoryError: pretended",
                "return null;|NONSENSE|gave null where a Recognition was due",
                "throw new SpiException(SpiErrorCode.INTERNAL, \"sorry\");|THREW|sorry",
                "throw new SpiException(SpiErrorCode.DOWN, \"away\");|AWAY|away",
            })
    void what_it_throws_or_gives_is_contained_and_reported(String body, FailureKind kind, String text) {
        Recognizer bad = start(body);
        SpiException thrown = refusal(bad);
        assertThat(thrown).hasMessageContaining(text);
        assertThat(thrown.code()).isEqualTo(kind == FailureKind.AWAY ? SpiErrorCode.DOWN : SpiErrorCode.INTERNAL);
        assertReported(kind);
        assertOthersAnswer();
    }

    @Test
    void an_exception_of_its_own_class_stays_inside() {
        Recognizer bad = start("""
                class Own extends SpiException {
                    final Object[] ballast = new Object[1];
                    Own() { super(SpiErrorCode.AUTH, "own words", new IllegalStateException("why")); }
                    @Override public String getMessage() { return "own words"; }
                }
                throw new Own();
                """);
        SpiException thrown = refusal(bad);
        assertThat(thrown.getClass()).isEqualTo(SpiException.class);
        assertThat(thrown.code()).isEqualTo(SpiErrorCode.AUTH);
        assertThat(thrown).hasMessage("own words");
        assertThat(thrown.getCause()).hasMessageContaining("why");
        assertThat(thrown.getCause().getClass().getClassLoader()).isEqualTo(PluginHouse.class.getClassLoader());
        assertThat(thrown.getStackTrace()[0].getClassName()).startsWith("bad.Reader");
    }

    @Test
    void an_exception_that_cannot_even_be_read_is_contained() {
        Recognizer bad = start("""
                throw new RuntimeException() {
                    @Override public String getMessage() { throw new IllegalStateException("again"); }
                };
                """);
        assertThat(refusal(bad).code()).isEqualTo(SpiErrorCode.INTERNAL);
        assertReported(FailureKind.THREW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Set caps() { return null; }|null where a Set was due",
                "Set caps() { return new HashSet<>(Arrays.asList((Object) null)); }|null where a RecognizerCapability was due",
                "Set caps() { return Set.of(\"text\"); }|a java.lang.String where a RecognizerCapability was due",
                "Set caps() { return Set.of(new Root()); }|a bad.Root where a RecognizerCapability was due",
            })
    void wrong_elements_smuggled_in_by_raw_types_are_found(String method, String text) {
        String root = Sources.root("bad-reader")
                .replace("public Set<RecognizerCapability> capabilities() { return Set.of(); }", """
                        @SuppressWarnings({"rawtypes", "unchecked"})
                        public Set<RecognizerCapability> capabilities() { return caps(); }
                        static\s""" + method);
        fixture.start(TestJar.plugin("bad").source("bad.Root", root).source("bad.Reader", Sources.reader(GOOD)));
        RecognizerFactory factory =
                fixture.house.factory(RecognizerFactory.class, "bad-reader").orElseThrow();
        SpiException thrown = catchThrowableOfType(SpiException.class, factory::capabilities);
        assertThat(thrown).hasMessageContaining(text);
        assertOthersAnswer();
    }

    @Test
    void a_class_that_is_missing_fails_the_call_only() {
        TestJar jar = Sources.recognizer("bad", "return Missing.nothing();")
                .source(
                        "bad.Missing",
                        "package bad; class Missing { static org.waypost.spi.recognizer.Recognition nothing() { return null; } }");
        fixture.start(jar.header("Plugin-Id", "bad"), "bad.Missing");
        SpiException thrown = refusal(fixture.recognizer("bad"));
        assertThat(thrown).hasMessageContaining("NoClassDefFoundError");
        assertReported(FailureKind.THREW);
        assertOthersAnswer();
    }

    @Test
    void a_caller_is_released_at_its_deadline_and_the_plugin_is_interrupted() {
        Recognizer bad = start("""
                try { Thread.sleep(60_000); } catch (InterruptedException e) { System.getProperties().put("interrupted", context.actor()); }
                return NOTHING;
                """);
        SpiException thrown = refusal(bad, Duration.ofMillis(100));
        assertThat(thrown.code()).isEqualTo(SpiErrorCode.DOWN);
        assertReported(FailureKind.TIMED_OUT);
        Await.until("the interrupt", () -> System.getProperties().remove("interrupted") != null);
        assertOthersAnswer();
    }

    @Test
    void two_calls_that_ignore_interrupts_put_the_plugin_into_quarantine() {
        Recognizer bad = start(DEAF + " return NOTHING;");
        refusal(bad, Duration.ofMillis(50));
        refusal(bad, Duration.ofMillis(50));
        assertReported(FailureKind.STUCK);
        Await.until("the quarantine", () -> state() == PluginState.QUARANTINED);
        assertThat(refusal(bad)).hasMessageContaining("quarantine");
        assertThat(fixture.house.health("bad").orElseThrow().stuck()).isEqualTo(2);
        assertOthersAnswer();
    }

    @Test
    void a_quarantined_plugin_that_is_started_anew_gets_calls_again() {
        PluginPackage found = fixture.inspect(Sources.recognizer("bad", """
                if (photograph.mediaType().isEmpty()) { while (true) { Thread.onSpinWait(); if (Root.class == null) break; } }
                return NOTHING;
                """));
        fixture.house.start(found);
        Recognizer bad = fixture.recognizer("bad");
        var empty = new Photograph(Bytes.of(""), "", List.of());
        assertThat(refusal(bad, empty).code()).isEqualTo(SpiErrorCode.DOWN);
        assertThat(refusal(bad, empty).code()).isEqualTo(SpiErrorCode.DOWN);
        Await.until("the quarantine", () -> state() == PluginState.QUARANTINED);
        fixture.house.start(found);
        assertThat(bad.recognise(TestCall.patient(), HouseFixture.photograph())).isNotNull();
    }

    @Test
    void two_threads_that_wait_for_each_other_hold_up_nobody_else() {
        Recognizer bad = start("""
                class Locks { static final Object A = Root.class; static final Object B = Reader.class;
                    static void take(Object one, Object two) { synchronized (one) { try { Thread.sleep(100); } catch (InterruptedException e) { }
                        synchronized (two) { two.hashCode(); } } } }
                Thread other = new Thread(() -> Locks.take(Locks.B, Locks.A));
                other.setDaemon(true);
                other.start();
                Locks.take(Locks.A, Locks.B);
                return NOTHING;
                """);
        assertThat(refusal(bad, Duration.ofSeconds(1)).code()).isEqualTo(SpiErrorCode.DOWN);
        assertReported(FailureKind.TIMED_OUT);
        assertReported(FailureKind.STUCK);
        assertOthersAnswer();
    }

    @Test
    void calls_beyond_its_threads_are_refused_at_once() throws InterruptedException {
        System.getProperties().remove("running.bad");
        Recognizer bad = start("""
                System.getProperties().merge("running.bad", 1, (a, b) -> (Integer) a + (Integer) b);
                try { Thread.sleep(60_000); } catch (InterruptedException e) { }
                return NOTHING;
                """);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        CountDownLatch ended = new CountDownLatch(8);
        IntStream.range(0, 8)
                .forEach(i -> callers.execute(() -> {
                    refusal(bad, Duration.ofSeconds(4));
                    ended.countDown();
                }));
        Await.until(
                "a full house",
                () -> Integer.valueOf(8).equals(System.getProperties().get("running.bad")));
        SpiException ninth = refusal(bad);
        assertThat(ninth.code()).isEqualTo(SpiErrorCode.RATE_LIMITED);
        assertThat(ninth.retryAfter()).isPresent();
        assertOthersAnswer();
        ended.await();
        callers.shutdown();
        assertReported(FailureKind.BUSY);
    }

    @Test
    void starting_hundreds_of_threads_leads_to_quarantine() {
        Recognizer bad = start("""
                for (int i = 0; i < 200; i++) {
                    Thread thread = new Thread(() -> { try { Thread.sleep(600_000); } catch (InterruptedException e) { } });
                    thread.setDaemon(true);
                    thread.start();
                }
                return NOTHING;
                """);
        bad.recognise(TestCall.patient(), HouseFixture.photograph());
        Await.until("the quarantine", () -> state() == PluginState.QUARANTINED);
        assertThat(fixture.house.health("bad").orElseThrow().reason()).contains("threads of its own");
        assertOthersAnswer();
    }

    @Test
    void what_its_own_threads_die_of_is_reported() {
        Recognizer bad =
                start("new Thread(() -> { throw new IllegalStateException(\"alone\"); }).start(); return NOTHING;");
        bad.recognise(TestCall.patient(), HouseFixture.photograph());
        Await.until(
                "the report",
                () -> fixture.watch.failures.stream()
                        .anyMatch(failure -> failure.kind() == FailureKind.OWN_THREAD
                                && failure.throwable().getMessage().contains("alone")));
    }

    @Test
    void a_thread_that_outlives_its_plugin_is_reported_as_a_leak() {
        Recognizer bad = start(
                "Thread thread = new Thread(() -> { " + DEAF + " }, \"clinging\"); thread.start(); return NOTHING;");
        bad.recognise(TestCall.patient(), HouseFixture.photograph());
        fixture.house.stop("bad");
        Await.until("the report", () -> !fixture.watch.leaks.isEmpty());
        assertThat(fixture.watch.leaks.get(0).threads()).containsExactly("clinging");
        assertThat(fixture.watch.leaks.get(0).plugin()).isEqualTo("bad");
    }

    @Test
    void five_failures_in_a_row_open_the_circuit_of_that_tenant_only() {
        Recognizer bad = start(
                "if (context.tenant().equals(\"t1\") && photograph.bytes().size() > 0) throw new IllegalStateException(); return NOTHING;");
        for (int i = 0; i < 5; i++) {
            refusal(bad);
        }
        SpiException sixth = refusal(bad);
        assertThat(sixth.code()).isEqualTo(SpiErrorCode.DOWN);
        assertThat(sixth).hasMessageContaining("in a row");
        assertThat(fixture.house.health("bad").orElseThrow().circuitsOpen()).containsExactly("bad/t1");
        Recognizer other = fixture.house.product(RecognizerFactory.class, "bad", TestCall.settings("t2"));
        TestCall call =
                new TestCall("t2", "clerk", TestCall.ID, TestCall.patient().deadline(), Locale.ENGLISH);
        assertThat(other.recognise(call, HouseFixture.photograph())).isNotNull();
        var empty = new Photograph(Bytes.of(""), "", List.of());
        Await.until(
                "the circuit to close", () -> catchThrowable(() -> bad.recognise(TestCall.patient(), empty)) == null);
        Await.until(
                "both events", () -> fixture.watch.events.equals(List.of("opened bad bad t1", "closed bad bad t1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public Root() { throw new IllegalStateException(\"early\"); }|early",
                "public List<org.waypost.spi.storage.BlobStoreFactory> blobStoreFactories() { return null; }|null for its blobStoreFactories",
                "public List<org.waypost.spi.storage.BlobStoreFactory> blobStoreFactories() { return Collections.singletonList(null); }|no BlobStoreFactory among",
                "static { if (true) throw new IllegalStateException(\"static\"); }|static",
                "public List<org.waypost.spi.storage.BlobStoreFactory> blobStoreFactories() { return new ArrayList<>() { public Iterator<org.waypost.spi.storage.BlobStoreFactory> iterator() { throw new NoClassDefFoundError(\"gone\"); } }; }|gone",
            })
    void a_plugin_that_fails_while_starting_leaves_nothing_behind(String member, String text) {
        String root =
                Sources.root("bad").replace("public static class Factory", member + " public static class Factory");
        PluginPackage found = fixture.inspect(
                TestJar.plugin("bad").source("bad.Root", root).source("bad.Reader", Sources.reader(GOOD)));
        assertThat(catchThrowable(() -> fixture.house.start(found)))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessageContaining(text);
        assertThat(fixture.house.health("bad")).isEmpty();
        assertThat(fixture.house.factory(RecognizerFactory.class, "bad")).isEmpty();
        assertThat(fixture.folder.resolve("work").toFile().list()).hasSize(1);
        assertOthersAnswer();
    }

    @Test
    void a_factory_name_that_another_plugin_has_is_refused() {
        PluginPackage found =
                fixture.inspect(Sources.recognizer("bad", GOOD).source("bad.Root", Sources.root("good-reader")));
        assertThat(catchThrowable(() -> fixture.house.start(found)))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessage("The plugin bad offers the RecognizerFactory 'good-reader', which good offers already."
                        + " Stop that plugin first, or give the factory another name.");
        assertOthersAnswer();
    }

    @Test
    void a_plugin_sees_neither_the_host_nor_what_the_host_uses() {
        Recognizer bad = start("""
                for (String name : List.of("org.pf4j.Plugin", "org.waypost.loader.PluginHouse", "org.objectweb.asm.ClassReader")) {
                    try { Class.forName(name); throw new IllegalStateException("saw " + name); } catch (ClassNotFoundException e) { }
                }
                if (Thread.currentThread().getContextClassLoader() != Reader.class.getClassLoader()) throw new IllegalStateException("loader");
                return NOTHING;
                """);
        assertThat(bad.recognise(TestCall.patient(), HouseFixture.photograph())).isNotNull();
    }

    private Recognizer start(String body) {
        fixture.start(Sources.recognizer("bad", body));
        return fixture.recognizer("bad");
    }

    private PluginState state() {
        return fixture.house.health("bad").orElseThrow().state();
    }

    private static SpiException refusal(Recognizer recognizer) {
        return refusal(recognizer, Duration.ofSeconds(30));
    }

    private static SpiException refusal(Recognizer recognizer, Duration patience) {
        return catchThrowableOfType(
                SpiException.class, () -> recognizer.recognise(TestCall.within(patience), HouseFixture.photograph()));
    }

    private static SpiException refusal(Recognizer recognizer, Photograph photograph) {
        return catchThrowableOfType(
                SpiException.class, () -> recognizer.recognise(TestCall.within(Duration.ofMillis(50)), photograph));
    }

    private void assertReported(FailureKind kind) {
        Await.until(
                "the report of " + kind,
                () -> fixture.watch.failures.stream()
                        .anyMatch(failure -> failure.kind() == kind
                                && failure.plugin().equals("bad")
                                && failure.tenant().equals("t1")
                                && failure.correlationId().equals(TestCall.ID)
                                && failure.method().equals("Recognizer.recognise")));
    }

    private void assertOthersAnswer() {
        Recognizer good = fixture.recognizer("good-reader");
        assertThat(good.recognise(TestCall.within(Duration.ofSeconds(20)), HouseFixture.photograph()))
                .isNotNull();
    }
}
