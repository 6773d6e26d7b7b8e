package org.waypost.web.shipping;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waypost.requests.CarrierCall;
import org.waypost.requests.HearCarrier;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.WebProblems;

/**
 * {@code POST /carriers/NAME}: a carrier's program reports something to the location. Open to everybody; whoever cannot show
 * the carrier's signature gets 401, and nothing changes.
 */
@WebServlet(urlPatterns = "/carriers/*")
public class CarrierCallServlet extends HttpServlet {
    @Inject
    private transient HearCarrier hearCarrier;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String carrier = Objects.toString(request.getPathInfo(), "/").substring(1);
        CarrierCall call = new CarrierCall(
                request.getMethod(),
                path(request),
                headers(request),
                ByteBuffer.wrap(request.getInputStream().readAllBytes()));
        try {
            hearCarrier.hear(carrier, call);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (PlatformException refused) {
            WebProblems.send(refused, request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(name -> name, request::getHeader, (first, again) -> first));
    }
}
