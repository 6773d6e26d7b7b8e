package org.waypost.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The interface for programs. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waypost",
                        version = "1",
                        description =
                                "Every location has its own host and its own issuer of tokens. A token of one is refused"
                                        + " with 401 at another, and an id of another is 404. Writes take an"
                                        + " Idempotency-Key: the same key with the same body gives the same answer again."
                                        + " Errors are application/problem+json with a stable code.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the site's realm with audience portal")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Routes.all();
    }

    @Override
    public Map<String, Object> getProperties() {
        return Routes.properties();
    }
}
