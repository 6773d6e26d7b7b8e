package org.waypost.loader.services;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.spi.Bytes;

/**
 * Calls addresses that people typed in: by https, outside this network, to the address that was resolved, without following
 * anything. On one's own machine plain http and private addresses are allowed.
 *
 * <p><b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public final class PartnerPost implements AutoCloseable {
    private static final int ANSWER = 64 * 1024;

    private final NetworkPolicy policy;
    private final ServiceThreads threads = new ServiceThreads();
    private final HttpEngine engine;

    /**
     * A way out.
     *
     * @param policy where it may go
     * @since 0.1
     */
    public PartnerPost(NetworkPolicy policy) {
        this.policy = policy;
        this.engine = new HttpEngine(policy, InetAddress::getAllByName, threads);
    }

    /**
     * Whether an address has the form of one that may be called; where its name leads to is seen when it is called.
     *
     * @param uri the address
     * @return whether it may be tried
     * @since 0.1
     */
    public boolean mayCall(URI uri) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && policy.localMode();
        return uri.getHost() != null && uri.getRawUserInfo() == null && (secure || plain);
    }

    /**
     * Posts JSON and reads at most 64 KB of the answer.
     *
     * @param uri where to
     * @param headers besides the type
     * @param json the body
     * @param patience after which the connection is cut
     * @return the answer's status
     * @throws IOException when there is none, also for an address inside this network
     * @since 0.1
     */
    public int post(URI uri, Map<String, String> headers, String json, Duration patience) throws IOException {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("Content-Type", List.of("application/json"));
        all.put("User-Agent", List.of("Waypost-Webhooks/1"));
        Hop hop = new Hop("POST", uri, all, Bytes.of(json.getBytes(StandardCharsets.UTF_8)));
        return engine.send(hop.request(), patience.toNanos(), () -> {}, response -> Answered.read(response, ANSWER))
                .status();
    }

    @Override
    public void close() {
        engine.close();
        threads.close();
    }
}
