package org.waypost.spi.host;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.waypost.spi.SpiContext;

/**
 * The HTTP client that the host lends to plugins.
 *
 * <p>It talks only to hosts that the plugin's manifest declares, over {@code https} (in local mode also {@code http}), and
 * never to private, link-local or metadata addresses; a redirect is checked like a first request and loses its credentials
 * on another host. A call ends by the context's deadline and a body at the host's limit. Requests are logged without bodies and
 * with secrets masked.
 *
 * <p>Any status is an answer, also 404 and 500: only the plugin knows what it means.
 *
 * <p><b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public interface HostHttp {
    /**
     * Sends a request and waits for the whole answer. Nothing is sent again by itself.
     *
     * @param context of the call under way; its deadline is the request's
     * @param request what to send; a timeout of its own may only shorten the deadline
     * @return the answer with its body, decompressed when it came as {@code gzip}
     * @throws org.waypost.spi.SpiException {@code DOWN} when no connection was made; {@code OUTCOME_UNKNOWN} when the
     *     connection broke or the time ran out after a request other than GET or HEAD was sent, {@code DOWN} for those; {@code UNSUPPORTED} for
     *     a host that is not declared or an address that is not allowed; {@code INTERNAL} for a body above the limit
     * @since 0.1
     */
    HttpResponse<byte[]> send(SpiContext context, HttpRequest request);
}
