package org.waypost.web.isolation.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Mail in a house, one piece in each state of its life. All of it belongs to the first renter, except one piece.
 *
 * @param seed of the waiting piece's photograph; others have the seeds that follow
 * @param waiting a piece that waits for assignment
 * @param stored a piece that lies in storage and of which nothing was asked
 * @param ofOther a piece of the other renter, in storage
 * @param asked a piece with a request nobody has begun
 * @param openRequest that request
 * @param scanned a piece whose scan is under way
 * @param scanRequest its request, with two pages
 * @param scanPage the first of these
 * @param aside a piece in quarantine, for an unknown person
 * @param webhook the id of a webhook
 * @param mailbox the id of the first renter's mailbox
 * @param done a piece whose scan is complete
 * @param doneRequest its request, with a document
 * @param forwarded a piece that is to be sent on
 * @param forwardRequest its request, which travels in a shipment
 * @param shipment that shipment
 * @param parcelPicture a photograph of it
 * @param manifest under which a driver took another one
 * @param address an address in the first renter's book
 * @param customer the first renter's id
 * @param handover the record of a piece that was collected
 * @param destruction the record of a piece that was destroyed
 * @param document a paper of the first renter
 * @param person somebody the first renter authorized
 * @param application the first renter's case
 * @param licence the id of a registration of the house itself
 */
public record Mail(
        long seed,
        String waiting,
        String stored,
        String ofOther,
        String asked,
        String openRequest,
        String scanned,
        String scanRequest,
        String scanPage,
        String aside,
        String webhook,
        String mailbox,
        String done,
        String doneRequest,
        String forwarded,
        String forwardRequest,
        String shipment,
        String parcelPicture,
        String manifest,
        String address,
        String customer,
        String handover,
        String destruction,
        String document,
        String person,
        String application,
        String licence) {

    /** Puts it there, as the house's own people would. */
    public static Mail into(House house) {
        long seed = System.nanoTime();
        Caller program = house.program();
        Caller renter = house.renter();
        Post post = new Post(house, program, renter, seed);
        post.announce();
        String waiting = post.record(0);
        String stored = post.assigned(1, House.MAILBOX);
        String ofOther = post.assigned(2, House.OTHER_MAILBOX);
        String asked = post.assigned(3, House.MAILBOX);
        String openRequest = post.request(asked);
        String scanned = post.assigned(4, House.MAILBOX);
        String scanRequest = post.request(scanned);
        String scanPage = post.scan(scanRequest);
        String done = post.assigned(5, House.MAILBOX);
        String doneRequest = post.request(done);
        post.scan(doneRequest);
        post.complete(doneRequest);
        String forwarded = post.assigned(7, House.MAILBOX);
        String address = post.address();
        String forwardRequest = post.forward(forwarded, address);
        String shipment = post.shipment(forwardRequest);
        String customer = customer(house);
        return new Mail(
                seed,
                waiting,
                stored,
                ofOther,
                asked,
                openRequest,
                scanned,
                scanRequest,
                scanPage,
                post.aside(6),
                post.webhook(),
                post.mailbox(),
                done,
                doneRequest,
                forwarded,
                forwardRequest,
                shipment,
                post.parcelPicture(shipment),
                post.manifest(11, address),
                address,
                customer,
                post.handover(9),
                post.destruction(10),
                post.document(),
                post.person(),
                post.application(customer),
                post.licence());
    }

    private static String customer(House house) {
        String renters = house.owner()
                .opens("/customers/renters.xhtml?find=" + house.email("renter"))
                .text();
        return renters.replaceAll("(?s).*/customers/messages.xhtml\\?id=(\\d+).*", "$1");
    }

    /** Everything the API tells of it, to be compared with what it tells later. */
    public String asSeenBy(Caller clerk) {
        StringBuilder all = new StringBuilder();
        for (String item : new String[] {waiting, stored, ofOther, asked, scanned, aside, done, forwarded}) {
            all.append(clerk.reads("items/" + item).text()).append('\n');
        }
        all.append(clerk.reads("inventory/" + mailbox).text()).append('\n');
        for (String request : new String[] {openRequest, scanRequest, doneRequest}) {
            all.append(clerk.reads("requests/" + request).text()).append('\n');
            all.append(clerk.reads("requests/" + request + "/pages").text()).append('\n');
        }
        all.append(clerk.reads("shipments/" + shipment).text()).append('\n');
        return all.toString();
    }

    private record Post(House house, Caller program, Caller renter, long seed) {
        String record(int number) {
            UploadFile file = UploadFile.of(house.canary() + "-" + number + ".jpg", Pictures.jpeg(seed + number));
            JsonNode result = done(program.posts("intake", Body.files(file)))
                    .path("results")
                    .get(0);
            String id = result.path("itemId").asText();
            String noted = "{\"sender\":\"%1$s sender\",\"details\":\"%1$s details\",\"shelf\":\"%1$s\"}"
                    .formatted(house.canary());
            done(program.calls("PUT", "items/" + id + "/metadata", Body.json(noted)));
            return id;
        }

        String assigned(int number, String mailbox) {
            String id = record(number);
            done(program.posts("items/" + id + "/assignment", Body.json("{\"mailbox\":\"" + mailbox + "\"}")));
            return id;
        }

        String request(String item) {
            String note = "{\"kind\":\"open_and_scan\",\"note\":\"" + house.canary() + " note\"}";
            return done(renter.posts("items/" + item + "/requests", Body.json(note)))
                    .path("id")
                    .asText();
        }

        String address() {
            String place =
                    "{\"name\":\"%s reader\",\"lines\":[\"1 Harbor St\"],\"town\":\"Tampa\",\"region\":\"FL\",\"postcode\":\"33602\",\"country\":\"US\"}"
                            .formatted(house.canary());
            return done(renter.posts("addresses", Body.json(place))).path("id").asText();
        }

        String forward(String item, String address) {
            String wish = "{\"kind\":\"forward\",\"addressId\":\"" + address + "\"}";
            return done(renter.posts("items/" + item + "/requests", Body.json(wish)))
                    .path("id")
                    .asText();
        }

        String shipment(String request) {
            String parcel = "{\"requests\":[\"" + request + "\"],\"weightGrams\":250}";
            return done(program.posts("shipments", Body.json(parcel)))
                    .path("id")
                    .asText();
        }

        String document() {
            String paper =
                    "{\"type\":\"photo_id\",\"paper\":\"passport\",\"number\":\"%1$s 1\",\"issuer\":\"%1$s\",\"expiresOn\":\"2099-01-01\"}"
                            .formatted(house.canary());
            Body body = Body.files(
                    UploadFile.text("document", paper),
                    UploadFile.part("front", house.canary() + "-passport.jpg", Pictures.jpeg(seed + 300)));
            return done(renter.posts("documents", body)).path("id").asText();
        }

        /** A customer has one at a time: the second mail of a house finds that of the first. */
        String application(String customer) {
            for (JsonNode begun :
                    done(house.owner().reads("applications?state=draft")).path("applications")) {
                if (begun.path("customerId").asText().equals(customer)) {
                    return begun.path("id").asText();
                }
            }
            String wish = "{\"customer\":\"%s\",\"purpose\":\"reverification\"}".formatted(customer);
            return done(house.owner().posts("applications", Body.json(wish)))
                    .path("id")
                    .asText();
        }

        String person() {
            String wish = "{\"name\":\"%s %d\",\"kind\":\"person\",\"relation\":\"relative\"}"
                    .formatted(house.canary(), seed);
            return done(renter.posts("people", Body.json(wish))).path("id").asText();
        }

        String licence() {
            String licence = "{\"kind\":\"state\",\"number\":\"%1$s 1\",\"authority\":\"%1$s\",\"expiresOn\":\"%2$s\"}"
                    .formatted(house.canary(), LocalDate.now(ZoneOffset.UTC).plusDays(20));
            return done(house.owner().posts("licences", Body.json(licence)))
                    .path("id")
                    .asText();
        }

        String parcelPicture(String shipment) {
            Body picture = Body.files(UploadFile.of(house.canary() + "-parcel.jpg", Pictures.jpeg(seed + 400)));
            return done(program.posts("shipments/" + shipment + "/pictures", picture))
                    .path("pictures")
                    .get(0)
                    .path("id")
                    .asText();
        }

        String manifest(int number, String address) {
            String shipment = shipment(forward(assigned(number, House.MAILBOX), address));
            done(program.posts("shipments/" + shipment + "/label/by-hand", Body.json("{\"carrier\":\"USPS\"}")));
            done(program.posts("shipments/" + shipment + "/pack", Body.NONE));
            String taken = "{\"shipments\":[\"%s\"],\"handedTo\":\"%s\"}".formatted(shipment, house.canary());
            Body body = Body.files(
                    UploadFile.text("manifest", taken),
                    UploadFile.part("signature", house.canary() + "-driver.jpg", Pictures.jpeg(seed + 202)));
            return done(program.posts("manifests", body)).path("id").asText();
        }

        String scan(String request) {
            Body pages = Body.files(
                    UploadFile.of(house.canary() + "-page-1.jpg", Pictures.jpeg(seed + 100)),
                    UploadFile.of(house.canary() + "-page-2.jpg", Pictures.jpeg(seed + 101)));
            return done(program.posts("requests/" + request + "/pages", pages))
                    .path("pages")
                    .get(0)
                    .path("id")
                    .asText();
        }

        String handover(int number) {
            String pieces = "{\"items\":[\"%s\"],\"idKind\":\"passport\",\"idEnding\":\"41TD\"}"
                    .formatted(assigned(number, House.MAILBOX));
            Body body = Body.files(
                    UploadFile.text("handover", pieces),
                    UploadFile.part("signature", house.canary() + ".jpg", Pictures.jpeg(seed + 200)),
                    UploadFile.part("photo", house.canary() + "-counter.jpg", Pictures.jpeg(seed + 201)));
            return done(program.posts("handovers", body)).path("id").asText();
        }

        String destruction(int number) {
            String piece = assigned(number, House.MAILBOX);
            String wish = "{\"kind\":\"destroy\",\"method\":\"shred\"}";
            done(renter.posts("items/" + piece + "/requests", Body.json(wish)));
            String label = done(program.reads("items/" + piece)).path("label").asText();
            String proof =
                    "{\"method\":\"shred\",\"witness\":\"%s\",\"labels\":[\"%s\"]}".formatted(house.canary(), label);
            return done(program.posts("destructions", Body.json(proof)))
                    .path("destruction")
                    .path("id")
                    .asText();
        }

        String aside(int number) {
            String id = record(number);
            done(program.posts("items/" + id + "/quarantine", Body.json("{\"reason\":\"unknown_person\"}")));
            return id;
        }

        String webhook() {
            String wish =
                    "{\"url\":\"https://partner.example/%s\",\"events\":[\"request.*\"]}".formatted(house.canary());
            return done(house.owner().posts("webhooks", Body.json(wish)))
                    .path("id")
                    .asText();
        }

        /** Once a mailbox expects it, it says so itself. */
        void announce() {
            String parcel = "{\"mailbox\":\"%s\",\"trackingNumber\":\"1Z999AA10123456784\",\"sender\":\"%s sender\"}"
                    .formatted(House.MAILBOX, house.canary());
            assertThat(program.posts("expected-packages", Body.json(parcel)).status())
                    .isIn(200, 409);
        }

        String mailbox() {
            return done(program.reads("inventory?q=" + House.MAILBOX))
                    .path("mailboxes")
                    .get(0)
                    .path("id")
                    .asText();
        }

        void complete(String request) {
            done(program.posts("requests/" + request + "/complete", Body.NONE));
        }

        private static JsonNode done(Reply reply) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            return reply.json();
        }
    }
}
