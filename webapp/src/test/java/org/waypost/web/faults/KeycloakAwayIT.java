package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** Keycloak goes away while people work: who is known stays in, and nobody else gets in. */
@OnRunningPlatform
class KeycloakAwayIT {
    private final RunningPlatform platform;
    private final House known;
    private final House neverAsked;

    KeycloakAwayIT(RunningPlatform platform) {
        this.platform = platform;
        this.known = House.open(platform, "no-sign-in-house", "Lockedout");
        this.neverAsked = House.open(platform, "unseen-house", "Unseen");
    }

    @AfterEach
    void bringItBack() {
        platform.parts().startKeycloak();
    }

    @Test
    void tokens_and_sessions_go_on_by_what_is_known_and_nobody_slips_in() {
        Caller program = known.program();
        Caller owner = known.owner();
        String unseen = neverAsked.token().value();
        String forged = forged(known.token().value());
        assertThat(program.reads("items").status()).isEqualTo(200);

        platform.parts().stopKeycloak();

        assertThat(program.reads("items").status()).isEqualTo(200);
        assertThat(owner.opens("/dashboard.xhtml").status()).isEqualTo(200);
        assertTryAgain(Caller.token(platform, neverAsked.slug(), unseen).reads("items"));
        assertThat(Caller.token(platform, known.slug(), forged).reads("items").status())
                .isEqualTo(401);
        assertThat(Caller.token(platform, known.slug(), unseen).reads("items").status())
                .isEqualTo(401);
        assertThat(known.nobody().reads("items").status()).isEqualTo(401);
        Reply stranger = known.nobody().opens("/dashboard.xhtml");
        assertThat(stranger.status()).as(stranger.toString()).isIn(302, 503);

        platform.parts().startKeycloak();

        Patience.until(
                "trusting a realm it now can ask",
                () -> neverAsked.program().reads("items"),
                reply -> reply.status() == 200);
        assertThat(known.clerk().opens("/dashboard.xhtml").status()).isEqualTo(200);
    }

    /** The same claims with a signature that does not fit. */
    private static String forged(String token) {
        String[] parts = token.split("\\.", -1);
        return parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
    }

    private static void assertTryAgain(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).matches("[0-9]+");
    }
}
