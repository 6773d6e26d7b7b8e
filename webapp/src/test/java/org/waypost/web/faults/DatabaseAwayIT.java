package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** The database goes away while people work. */
@OnRunningPlatform
class DatabaseAwayIT {
    private final RunningPlatform platform;
    private final House house;

    DatabaseAwayIT(RunningPlatform platform) {
        assumeThat(System.getenv().getOrDefault("WAYPOST_TEST_DB_URL", ""))
                .as("the database is ours to stop")
                .isEmpty();
        this.platform = platform;
        this.house = House.open(platform, "no-database-house", "Stranded");
    }

    @AfterEach
    void bringItBack() {
        platform.parts().startDatabase();
        Patience.until("ready again", () -> admin("/health/ready"), reply -> reply.status() == 200);
    }

    @Test
    void everybody_is_told_to_try_again_and_the_platform_recovers_by_itself() {
        Caller program = house.program();
        Caller owner = house.owner();
        UploadFile file = UploadFile.of("patient.jpg", Pictures.jpeg(System.nanoTime()));
        assertThat(program.reads("items").status()).isEqualTo(200);

        platform.parts().stopDatabase();

        assertTryAgain(program.reads("items"));
        assertTryAgain(program.posts("intake", Body.files(file)));
        assertTryAgain(owner.opens("/mailroom/items.xhtml"));
        assertThat(admin("/health/live").status()).isEqualTo(200);
        Patience.until("unready", () -> admin("/health/ready"), reply -> reply.status() == 503);

        platform.parts().startDatabase();

        Patience.until("reading again", () -> program.reads("items"), reply -> reply.status() == 200);
        Reply stored = program.posts("intake", Body.files(file));
        JsonNode result = stored.json().path("results").get(0);
        assertThat(result.path("status").asText()).as(stored.toString()).isEqualTo("stored");
        assertThat(program.reads("items/" + result.path("itemId").asText() + "/picture?size=original")
                        .status())
                .isEqualTo(200);
        Patience.until(
                "showing pages again", () -> owner.opens("/mailroom/items.xhtml"), reply -> reply.status() == 200);
    }

    private static void assertTryAgain(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).matches("[0-9]+");
        assertThat(reply.text()).doesNotContain("Exception", "SQLSTATE", "jdbc:");
    }

    private Reply admin(String path) {
        return Caller.nobody(platform, "admin").opens(path);
    }
}
