package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.walk.Problems.assertCalmPage;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;
import org.waypost.web.it.Visitor;

/** What belongs to one location is nothing at another, whatever the browser or the program brings along. */
@OnRunningPlatform
class ForeignSiteIT {
    private static final Pattern SIGN_IN = Pattern.compile(".*/realms/uptown/protocol/openid-connect/auth.*");

    private final RunningPlatform platform;
    private final Browsers browsers;

    ForeignSiteIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.browsers = browsers;
    }

    @Test
    void a_clerks_session_leads_to_the_sign_in_of_another_location() {
        try (Visitor dana = browsers.desktop().signsIn("downtown", "dana@downtown.example")) {
            dana.opens("uptown", "/dashboard.xhtml");
            assertThat(dana.page().url()).matches(SIGN_IN);
        }
    }

    @Test
    void the_very_cookie_of_one_location_opens_nothing_at_another() throws Exception {
        try (Visitor dana = browsers.desktop().signsIn("downtown", "dana@downtown.example")) {
            String cookies = dana.cookiesFor("downtown");
            assertThat(get("downtown", "/dashboard.xhtml", "Cookie", cookies).statusCode())
                    .isEqualTo(200);

            HttpResponse<String> answer = get("uptown", "/dashboard.xhtml", "Cookie", cookies);

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).matches(SIGN_IN);
        }
    }

    @Test
    void a_token_of_one_location_is_refused_at_another() throws Exception {
        String token = "Bearer " + platform.scannerToken("downtown").value();
        assertThat(get("downtown", "/api/v1/items?state=unassigned", "Authorization", token)
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = get("uptown", "/api/v1/items?state=unassigned", "Authorization", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    }

    @Test
    void pages_and_pictures_of_another_location_do_not_exist() {
        BusyDay downtown = new BusyDay(platform, browsers);
        downtown.begin();
        try (Visitor ellie = browsers.desktop().signsIn("uptown", "ellie@uptown.example")) {
            assertNotFound(ellie, "/mailroom/item.xhtml?id=", downtown.item());
            assertNotFound(ellie, "/requests/scan.xhtml?id=", downtown.request());
            assertThat(ellie.statusOf("/ui/v1/items/" + downtown.item() + "/picture"))
                    .isEqualTo(404);
            assertThat(ellie.statusOf("/ui/v1/requests/" + downtown.request())).isEqualTo(404);
        }
    }

    private static void assertNotFound(Visitor visitor, String page, String id) {
        assertCalmPage(visitor.page(), visitor.opens("uptown", page + id), 404, id);
    }

    private HttpResponse<String> get(String slug, String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(platform.url(slug, path))
                .header(header, value)
                .build();
        return platform.http().send(request, BodyHandlers.ofString());
    }
}
