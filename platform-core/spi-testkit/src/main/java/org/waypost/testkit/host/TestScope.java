package org.waypost.testkit.host;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.HostHttp;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.host.TokenCache;
import org.waypost.spi.host.ValueStore;

/**
 * A scope to make products in, all in memory. As in the host, what needs a permission is refused until the test gives it:
 * {@link #withHttp}, {@link #withProcesses}, {@link #withDirectory}. Those give changed copies which share values, tokens and
 * clock with the scope they come from.
 *
 * <p><b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public final class TestScope implements SpiScope {
    private final Own own;
    private final HostHttp http;
    private final ProcessRunner processes;
    private final Optional<Path> directory;

    private TestScope(Own own, HostHttp http, ProcessRunner processes, Optional<Path> directory) {
        this.own = own;
        this.http = http;
        this.processes = processes;
        this.directory = directory;
    }

    /**
     * A scope without permissions, whose clock shows the time of this call.
     *
     * @param tenant for whom
     * @return the scope
     * @since 0.1
     */
    public static TestScope of(String tenant) {
        SettableClock clock = new SettableClock(Instant.now());
        Own own = new Own(tenant, clock, new MemoryValues(), new MemoryTokens(clock));
        return new TestScope(own, new NoHttp(), new NoPrograms(), Optional.empty());
    }

    /**
     * The same with a way to send requests, for instance {@link RecordingHttpServer#http()}.
     *
     * @param client sends them
     * @return the new scope
     * @since 0.1
     */
    public TestScope withHttp(HostHttp client) {
        return new TestScope(own, client, processes, directory);
    }

    /**
     * The same with a way to run programs, for instance {@link LocalPrograms}.
     *
     * @param runner runs them
     * @return the new scope
     * @since 0.1
     */
    public TestScope withProcesses(ProcessRunner runner) {
        return new TestScope(own, http, runner, directory);
    }

    /**
     * The same with a folder, for instance one of JUnit's {@code @TempDir}.
     *
     * @param folder an existing folder
     * @return the new scope
     * @since 0.1
     */
    public TestScope withDirectory(Path folder) {
        return new TestScope(own, http, processes, Optional.of(folder));
    }

    @Override
    public String tenant() {
        return own.tenant;
    }

    @Override
    public HostHttp http() {
        return http;
    }

    @Override
    public TokenCache tokens() {
        return own.tokens;
    }

    @Override
    public ValueStore values() {
        return own.values;
    }

    @Override
    public SettableClock clock() {
        return own.clock;
    }

    @Override
    public ProcessRunner processes() {
        return processes;
    }

    @Override
    public Path directory() {
        return directory.orElseThrow(() -> SpiException.unsupported("a folder without the permission 'directory'"));
    }

    private record Own(String tenant, SettableClock clock, ValueStore values, TokenCache tokens) {}
}
