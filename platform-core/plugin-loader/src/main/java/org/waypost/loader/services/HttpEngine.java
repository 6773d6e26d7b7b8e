package org.waypost.loader.services;

import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The connections of one plugin. Sends nothing twice, follows nothing, unpacks nothing: that is done where it is seen. */
final class HttpEngine implements AutoCloseable {
    private static final String SENT = "waypost.sent";

    private final CloseableHttpClient client;
    private final ServiceThreads threads;

    HttpEngine(NetworkPolicy policy, Resolver resolver, ServiceThreads threads) {
        this.threads = threads;
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedDns(resolver, new AddressRule(policy.localMode())))
                .setMaxConnPerRoute(16)
                .setMaxConnTotal(32)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setRequestExecutor(new Noticing())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    /** Sends one request; the connection is cut when the time is over, also in the middle of the answer. */
    <T> T send(HttpUriRequestBase request, long nanos, Sending sending, HttpClientResponseHandler<T> handler)
            throws IOException {
        long millis = Math.max(1, nanos / 1_000_000);
        request.setConfig(config(millis));
        HttpClientContext context = HttpClientContext.create();
        Future<?> cut = threads.after(nanos, request::abort);
        try {
            return client.execute(request, context, handler);
        } finally {
            cut.cancel(false);
            if (context.getAttribute(SENT) != null) {
                sending.begun();
            }
        }
    }

    @SuppressWarnings("deprecation")
    private static RequestConfig config(long millis) {
        return RequestConfig.custom()
                .setConnectTimeout(Timeout.ofMilliseconds(millis))
                .setConnectionRequestTimeout(Timeout.ofMilliseconds(millis))
                .setResponseTimeout(Timeout.ofMilliseconds(millis))
                .build();
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** Is told that a request may have reached its server. */
    @FunctionalInterface
    interface Sending {
        void begun();
    }

    private static final class Noticing extends HttpRequestExecutor {
        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                HttpResponseInformationCallback information,
                HttpContext context)
                throws IOException, HttpException {
            context.setAttribute(SENT, true);
            return super.execute(request, connection, information, context);
        }
    }
}
