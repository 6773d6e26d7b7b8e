package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** A piece that lay in the wrong mailbox first. */
@OnRunningPlatform
class NextHolderIT {
    private static final String REASON = "Only the addressee may have it opened";

    private final House house;
    private final Caller program;

    NextHolderIT(RunningPlatform platform) {
        house = House.open(platform, "next-holder-house", "Wanderer");
        program = house.program();
    }

    @Test
    void whoever_gets_it_next_learns_nothing_of_the_one_before() {
        String piece = recorded();
        assign(piece, House.MAILBOX);
        String request = done(house.renter().posts(piece + "/requests", Body.json("{\"kind\":\"open_and_scan\"}")))
                .json()
                .path("id")
                .asText();
        done(program.posts("requests/" + request + "/decline", Body.json("{\"reason\":\"" + REASON + "\"}")));
        done(program.calls("DELETE", piece + "/assignment", Body.NONE));
        assign(piece, House.OTHER_MAILBOX);

        String page = pageOf(piece, house.otherRenter(), "/renter/item.xhtml?id=");

        assertThat(page).contains("Photographed", "Wanderer other");
        assertThat(page).doesNotContain(REASON, "Wanderer renter", "Asked for");
        assertThat(pageOf(piece, house.clerk(), "/mailroom/item.xhtml?id=")).contains("Wanderer renter", "Asked for");
    }

    private String recorded() {
        UploadFile file = UploadFile.of("piece.jpg", Pictures.jpeg(System.nanoTime()));
        return "items/"
                + done(program.posts("intake", Body.files(file)))
                        .json()
                        .path("results")
                        .get(0)
                        .path("itemId")
                        .asText();
    }

    private void assign(String piece, String mailbox) {
        done(program.posts(piece + "/assignment", Body.json("{\"mailbox\":\"" + mailbox + "\"}")));
    }

    private static String pageOf(String piece, Caller caller, String page) {
        return done(caller.opens(page + piece.replace("items/", ""))).text();
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }
}
