package org.waypost.bench.platform;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.waypost.local.LocalPlatform;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Place;
import org.waypost.tenants.cli.AccessToken;

/**
 * A location of the running platform, as its program {@code scanner} sees it.
 *
 * @param origin such as {@code http://downtown.localhost:8080}
 * @param tenant its id in the database
 */
public record Location(URI origin, long tenant, Place place, AccessToken token, LocationApi api) {
    private static final String PASSWORD = "Waypost-demo-1";

    static Location of(LocalPlatform platform, Place place) {
        Place.Program scanner = place.scanner().orElseThrow();
        AccessToken token = AccessToken.ofProgram(
                URI.create(platform.keycloakUrl() + "/realms/" + place.slug()), scanner.id(), scanner.secret());
        URI origin = platform.url(place.slug());
        return new Location(origin, tenant(platform, place.slug()), place, token, new LocationApi(origin, token));
    }

    private static long tenant(LocalPlatform platform, String slug) {
        try (Connection connection =
                        platform.database().connect(platform.database().migrate());
                PreparedStatement query = connection.prepareStatement("SELECT id FROM tenant WHERE slug = ?")) {
            query.setString(1, slug);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address of a piece's photograph as it was handed in. */
    public URI original(String itemId) {
        return URI.create(origin + "/api/v1/items/" + itemId + "/picture?size=original");
    }

    /** The value of header {@code Authorization}; valid for some seconds at least. */
    public String bearer() {
        return "Bearer " + token.value();
    }

    /** Its clerk, signed in. */
    public Visitor clerk() throws IOException, InterruptedException {
        return Visitor.signedIn(origin, clerkEmail(), PASSWORD);
    }

    /** The renter of a mailbox, signed in. */
    public Visitor renter(String email) throws IOException, InterruptedException {
        return Visitor.signedIn(origin, email, PASSWORD);
    }

    /** Opens a page as its clerk in a browser. */
    public void clerkOpens(Page page, String path) {
        page.navigate(origin + path);
        page.locator("#username").fill(clerkEmail());
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(origin + "/**");
        page.navigate(origin + path);
    }

    private String clerkEmail() {
        return place.staff().stream()
                .filter(person -> person.role().equals("clerk"))
                .findFirst()
                .orElseThrow()
                .email();
    }
}
