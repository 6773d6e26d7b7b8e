package org.waypost.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantScope;

/** Notes the key of a write and what exactly it asks for, before the body is taken apart. */
@Idempotent
public class IdempotentRequests implements ContainerRequestFilter {
    private static final int LONGEST_BODY = 1024 * 1024;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String key = context.getHeaderString(KeyedRequest.HEADER);
        if (key == null) {
            return;
        }
        byte[] body = context.getEntityStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new PlatformException(SharedError.TOO_LARGE);
        }
        context.setEntityStream(new ByteArrayInputStream(body));
        String route = context.getMethod() + " " + context.getUriInfo().getPath();
        KeyedRequest.of(TenantScope.current().actor().subject(), key, route, body)
                .noteIn(request);
    }
}
