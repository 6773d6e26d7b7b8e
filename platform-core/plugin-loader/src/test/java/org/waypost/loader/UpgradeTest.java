package org.waypost.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerFactory;

/** Plugins come, are replaced, and go, without a trace and without a failed call. */
class UpgradeTest {
    private static final String NOTE_CLOSING = """
            package bad;
            import org.waypost.spi.*;
            import org.waypost.spi.recognizer.*;
            public class Reader implements Recognizer {
                private boolean closed;
                private int running;
                public Recognition recognise(SpiContext context, Photograph photograph) {
                    synchronized (this) { if (closed) throw new IllegalStateException("closed"); running++; }
                    try { Thread.sleep(1); } catch (InterruptedException e) { throw new IllegalStateException("interrupted"); }
                    synchronized (this) { running--; }
                    return new Recognition(java.util.List.of(), java.util.List.of(), java.util.List.of());
                }
                public synchronized void close() {
                    closed = true;
                    System.getProperties().merge("closed.bad", running == 0 ? 1 : 1000, (a, b) -> (Integer) a + (Integer) b);
                }
            }
            """;

    private HouseFixture fixture;

    @BeforeEach
    void begin(@TempDir Path folder) {
        System.getProperties().remove("closed.bad");
        fixture = new HouseFixture(folder, HouseLimits.STANDARD);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void no_call_fails_while_a_plugin_is_replaced_twenty_times() throws InterruptedException {
        fixture.start(plugin("1.0.0"));
        Recognizer recognizer = fixture.recognizer("bad");
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger calls = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 6; i++) {
            callers.execute(() -> {
                while (!over.get()) {
                    call(recognizer, failures);
                    calls.incrementAndGet();
                }
            });
        }
        for (int i = 1; i <= 20; i++) {
            fixture.start(plugin("1.0." + i));
            int before = calls.get();
            Await.until("calls between upgrades", () -> calls.get() > before + 20);
        }
        over.set(true);
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).isEmpty();
        assertThat(fixture.house.loaded()).extracting(PluginPackage::version).containsExactly("1.0.20");
        Await.until(
                "20 products closed idle",
                () -> Integer.valueOf(20).equals(System.getProperties().get("closed.bad")));
        assertThat(fixture.watch.failures).isEmpty();
    }

    private static void call(Recognizer recognizer, ConcurrentLinkedQueue<Throwable> failures) {
        try {
            recognizer.recognise(TestCall.patient(), HouseFixture.photograph());
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    @Test
    void an_upgrade_that_does_not_start_leaves_the_old_version_untouched() {
        fixture.start(plugin("1.0.0"));
        PluginPackage broken = fixture.inspect(plugin("2.0.0")
                .source(
                        "bad.Root",
                        Sources.root("bad")
                                .replace(
                                        "public static class",
                                        "public Root() { throw new Error(); } public static class")));
        assertThat(catchThrowableOfType(PluginRefusedException.class, () -> fixture.house.start(broken)))
                .isNotNull();
        assertThat(fixture.house.loaded()).extracting(PluginPackage::version).containsExactly("1.0.0");
        assertThat(fixture.recognizer("bad").recognise(TestCall.patient(), HouseFixture.photograph()))
                .isNotNull();
    }

    @Test
    void starting_the_same_file_again_changes_nothing() {
        PluginPackage found = fixture.start(plugin("1.0.0"));
        fixture.recognizer("bad");
        fixture.house.start(found);
        assertThat(System.getProperties()).doesNotContainKey("closed.bad");
    }

    @Test
    void a_product_is_made_anew_when_its_settings_change_and_the_old_one_is_closed() {
        fixture.start(plugin("1.0.0"));
        Recognizer first = fixture.recognizer("bad");
        fixture.house.product(
                RecognizerFactory.class, "bad", new TenantSettings("t1", "2", Settings.of(Map.of()), Set.of()));
        Await.until(
                "one product closed",
                () -> Integer.valueOf(1).equals(System.getProperties().get("closed.bad")));
        assertThat(first.recognise(TestCall.patient(), HouseFixture.photograph()))
                .isNotNull();
    }

    @Test
    void calls_of_a_stopped_plugin_answer_that_it_is_not_there() {
        fixture.start(plugin("1.0.0"));
        Recognizer recognizer = fixture.recognizer("bad");
        fixture.house.stop("bad");
        SpiException thrown = catchThrowableOfType(
                SpiException.class, () -> recognizer.recognise(TestCall.patient(), HouseFixture.photograph()));
        assertThat(thrown.code()).isEqualTo(SpiErrorCode.DOWN);
        assertThat(thrown).hasMessage("No plugin that is running offers the RecognizerFactory 'bad'");
        assertThat(System.getProperties()).containsEntry("closed.bad", 1);
    }

    @Test
    void the_installed_file_may_go_while_the_plugin_runs() throws IOException {
        PluginPackage found = fixture.start(plugin("1.0.0"));
        Files.delete(found.path());
        assertThat(fixture.recognizer("bad").recognise(TestCall.patient(), HouseFixture.photograph()))
                .isNotNull();
    }

    @Test
    void a_file_that_was_changed_after_its_inspection_is_refused() throws IOException {
        PluginPackage found = fixture.inspect(plugin("1.0.0"));
        Files.write(found.path(), new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(catchThrowableOfType(PluginRefusedException.class, () -> fixture.house.start(found)))
                .hasMessageContaining("changed after it was inspected");
    }

    @Test
    void a_hundred_plugins_that_came_and_went_leave_no_classes_and_no_open_files() {
        String body = "new Throwable().getStackTrace(); Reader.class.getResource(\"Reader.class\").hashCode();"
                + " try (var in = Reader.class.getResource(\"Reader.class\").openStream()) { in.read(); } catch (java.io.IOException e) { }"
                + " return NOTHING;";
        PluginPackage found = fixture.inspect(Sources.recognizer("cycle", body).header("Waypost-Raw-Network", "true"));
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        cycle(found, loaders);
        long before = openJars();
        for (int i = 0; i < 100; i++) {
            cycle(found, loaders);
        }
        assertThat(openJars()).isEqualTo(before).isZero();
        awaitCollected(loaders);
        assertThat(fixture.folder.resolve("work").toFile().list()).isEmpty();
        assertThat(fixture.watch.leaks).isEmpty();
    }

    @Test
    void a_plugin_that_touched_pictures_leaves_no_classes() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        cycle(
                fixture.inspect(
                        Sources.recognizer("cycle", "javax.imageio.ImageIO.getCacheDirectory(); return NOTHING;")),
                loaders);
        awaitCollected(loaders);
    }

    private static void awaitCollected(List<WeakReference<ClassLoader>> loaders) {
        Await.until("all class loaders collected", () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
    }

    private void cycle(PluginPackage found, List<WeakReference<ClassLoader>> loaders) {
        fixture.house.start(found);
        fixture.recognizer("cycle").recognise(TestCall.patient(), HouseFixture.photograph());
        loaders.add(new WeakReference<>(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("plugin-cycle"))
                .map(Thread::getContextClassLoader)
                .findFirst()
                .orElseThrow()));
        fixture.house.stop("cycle");
    }

    /** Files that this process holds open in the work folder; none where the system does not tell. */
    private long openJars() {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.filter(this::isJar).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean isJar(Path link) {
        try {
            return Files.readSymbolicLink(link)
                    .toString()
                    .startsWith(fixture.folder.resolve("work").toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static TestJar plugin(String version) {
        return TestJar.plugin("bad")
                .version(version)
                .source("bad.Root", Sources.root("bad"))
                .source("bad.Reader", NOTE_CLOSING);
    }
}
