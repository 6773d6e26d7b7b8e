package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.walk.Problems.assertCalmPage;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
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
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void pages_about_a_piece_of_another_location_do_not_exist() {
        String item = pieceAtDowntown();
        try (Visitor ellie = browsers.desktop().signsIn("uptown", "ellie@uptown.example")) {
            for (String page : List.of("/mailroom/item.xhtml?id=", "/requests/scan.xhtml?id=", "/ui/v1/items/")) {
                if (page.startsWith("/ui/")) {
                    assertThat(ellie.opens("uptown", page + item + "/picture").status())
                            .isEqualTo(404);
                } else {
                    assertCalmPage(ellie.page(), ellie.opens("uptown", page + item), 404, item);
                }
            }
        }
    }

    private String pieceAtDowntown() {
        Picture picture = new Picture("foreign.jpg", MailBag.fresh().letter());
        Intake result = platform.scanner("downtown").intake(List.of(picture)).get(0);
        assertThat(result.itemId()).as(result.message()).isNotEmpty();
        return result.itemId();
    }

    private HttpResponse<String> get(String slug, String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(platform.url(slug, path))
                .header(header, value)
                .build();
        return platform.http().send(request, BodyHandlers.ofString());
    }
}
