package org.waypost.loader.services;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.TenantSettings;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.HostHttp;

/** The HTTP client of one product. */
final class GuardedHttp implements HostHttp {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedHttp.class);
    private static final int REDIRECTS = 5;

    private final Supplier<HttpEngine> engine;
    private final NetworkPolicy policy;
    private final PluginPackage found;
    private final TenantSettings settings;
    private final HostPatterns hosts;

    GuardedHttp(Supplier<HttpEngine> engine, NetworkPolicy policy, PluginPackage found, TenantSettings settings) {
        this.engine = engine;
        this.policy = policy;
        this.found = found;
        this.settings = settings;
        this.hosts = new HostPatterns(found.permissions().network());
    }

    @Override
    public HttpResponse<byte[]> send(SpiContext context, HttpRequest request) {
        long end = System.nanoTime() + patience(context, request).toNanos();
        Hop hop = first(request, end);
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            refuse(hop.uri());
            Answered answered = exchange(context, hop, end);
            if (answered.location().isEmpty()) {
                return new Received(request, hop.uri(), answered);
            }
            hop = hop.redirected(answered.status(), answered.location().get());
        }
        throw new SpiException(SpiErrorCode.DOWN, "The server redirected more than " + REDIRECTS + " times");
    }

    private static Duration patience(SpiContext context, HttpRequest request) {
        Duration left = Duration.between(Instant.now(), context.deadline());
        return request.timeout().filter(own -> own.compareTo(left) < 0).orElse(left);
    }

    private Hop first(HttpRequest request, long end) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers().map());
        byte[] body = request.bodyPublisher()
                .map(publisher -> Drained.of(publisher, Math.max(1, end - System.nanoTime())))
                .orElseGet(() -> new byte[0]);
        return new Hop(request.method(), request.uri(), headers, Bytes.of(body));
    }

    private void refuse(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
            throw SpiException.invalid("uri", "an address has a scheme, a host and no user");
        }
        boolean plain = uri.getScheme().equalsIgnoreCase("http") && policy.localMode();
        if (!uri.getScheme().equalsIgnoreCase("https") && !plain) {
            throw SpiException.unsupported("The scheme of " + uri.getScheme() + "://" + uri.getHost() + "; only https");
        }
        if (!hosts.allow(uri.getHost())) {
            throw SpiException.unsupported("The host " + uri.getHost() + ", which 'Waypost-Network' does not declare,");
        }
    }

    private Answered exchange(SpiContext context, Hop hop, long end) {
        long begun = System.nanoTime();
        AtomicBoolean sent = new AtomicBoolean();
        String result = "failed";
        try {
            if (begun >= end) {
                throw new SpiException(SpiErrorCode.DOWN, "The time was over before the request was sent");
            }
            Answered answered = engine.get()
                    .send(
                            hop.request(),
                            end - begun,
                            () -> sent.set(true),
                            response -> Answered.read(response, policy.largestAnswer()));
            result = String.valueOf(answered.status());
            return answered;
        } catch (IOException e) {
            throw failure(hop, sent.get(), e);
        } finally {
            log(context, hop, result, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static SpiException failure(Hop hop, boolean sent, IOException e) {
        String host = hop.uri().getHost();
        if (e instanceof RefusedAddress) {
            return new SpiException(SpiErrorCode.UNSUPPORTED, e.getMessage(), e);
        }
        if (e instanceof Answered.TooLong) {
            return new SpiException(SpiErrorCode.INTERNAL, e.getMessage(), e);
        }
        if (sent && !hop.isSafe()) {
            return new SpiException(
                    SpiErrorCode.OUTCOME_UNKNOWN, "The connection to " + host + " broke after sending", e);
        }
        String what = sent || !(e instanceof ConnectException)
                ? " did not answer in time or broke off"
                : " cannot be reached";
        return new SpiException(SpiErrorCode.DOWN, "The host " + host + what, e);
    }

    private void log(SpiContext context, Hop hop, String result, long millis) {
        LOG.info(
                "Plugin {} for {}: {} {} -> {} in {} ms [{}]",
                found.id(),
                settings.tenant(),
                hop.method(),
                LoggedUrl.of(hop.uri(), settings.secrets()),
                result,
                millis,
                context.correlationId());
    }
}
