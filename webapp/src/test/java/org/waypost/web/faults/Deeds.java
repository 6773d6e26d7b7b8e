package org.waypost.web.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestModel.Step;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;

/** What people do with requests, over the REST interface. */
record Deeds(Caller renter, Caller clerk, Writes writes, Answers answers) {
    private static final List<RequestKind> KINDS = List.of(RequestKind.values());
    private static final Set<String> OPEN =
            Set.of("requested", "quoted", "approved", "cooling_off", "in_progress", "ready");
    private static final Set<String> GONE = Set.of("released", "destroyed", "dispatched");
    private static final int LOOKS = 8;
    private static final List<String> COMMON = List.of("begin", "begin", "cancel", "decline");
    private static final Body DECLINED = Body.json("{\"reason\":\"It cannot be done.\"}");
    private static final Body PRICE = Body.json("{\"price\":{\"minor\":900,\"currency\":\"USD\"}}");
    private static final Body BY_HAND = Body.json("{\"carrier\":\"USPS\",\"service\":\"Priority\"}");
    private static final String HOME = "{\"name\":\"A reader\",\"lines\":[\"1 Harbor St\"],\"town\":\"Tampa\","
            + "\"region\":\"FL\",\"postcode\":\"33602\",\"country\":\"US\"}";

    /** Asks for something; whether it was taken. */
    boolean ask(Seat seat, Random random) {
        RequestKind kind = KINDS.get(random.nextInt(KINDS.size()));
        String item = seat.piece();
        Optional<Reply> reply = writes.post(renter, "items/" + item + "/requests", Body.json(wish(kind)));
        if (reply.isEmpty() && random.nextInt(LOOKS) == 0) {
            look(seat, item);
        }
        reply.map(Reply::json)
                .ifPresent(json -> seat.begin(new Errand(
                        json.path("id").asText(),
                        item,
                        kind,
                        json.path("version").asText())));
        return reply.isPresent();
    }

    private static String wish(RequestKind kind) {
        String more = switch (kind) {
            case DESTROY -> ",\"method\":\"shred\"";
            case PICK_UP -> ",\"mode\":\"business_hours\"";
            case FORWARD -> ",\"address\":" + HOME;
            case OPEN_AND_SCAN, SCAN_AND_SEND, HOLD, DELIVER -> "";
        };
        return "{\"kind\":\"" + kind.apiName() + "\"" + more + "}";
    }

    /** Takes any step that people might try with a request of this kind. */
    void step(Seat seat, Errand errand, Random random) {
        if (random.nextInt(LOOKS) == 0) {
            look(seat, errand);
        }
        List<String> choice = random.nextInt(3) == 0 ? COMMON : ofKind(errand.kind());
        String deed = choice.get(random.nextInt(choice.size()));
        String route = "requests/" + errand.request() + "/";
        switch (deed) {
            case "begin" -> walk(seat, errand, Step.BEGIN, clerk, route + "begin", Body.NONE);
            case "cancel" -> walk(seat, errand, Step.CANCEL, renter, route + "cancel", Body.NONE);
            case "decline" -> walk(seat, errand, Step.DECLINE, clerk, route + "decline", DECLINED);
            case "ready" -> walk(seat, errand, Step.READY, clerk, route + "ready", Body.NONE);
            case "complete" -> walk(seat, errand, Step.COMPLETE, clerk, route + "complete", Body.NONE);
            case "quote" -> walk(seat, errand, Step.QUOTE, clerk, route + "forwarding/quote", PRICE);
            case "approve" -> walk(seat, errand, Step.APPROVE, renter, route + "forwarding/approve", Body.NONE);
            case "reject" -> walk(seat, errand, Step.REJECT, renter, route + "forwarding/reject", Body.NONE);
            case "page" -> writes.post(clerk, route + "pages", picture("page.jpg"));
            case "hand over" -> handOver(seat, errand);
            case "destroy" -> destroy(seat, errand);
            default -> ship(seat, errand, random);
        }
    }

    /** Somebody else may have ended it by another way: at the counter a piece is handed over whoever asked. */
    private void look(Seat seat, Errand errand) {
        JsonNode now = clerk.reads("requests/" + errand.request()).json();
        String state = now.path("state").asText();
        errand.seen(now.path("version").asText());
        if (!OPEN.contains(state)) {
            seat.end(
                    errand.request(), state.equals("completed") && errand.kind().isFinal());
        } else if (errand.kind() == RequestKind.FORWARD) {
            JsonNode wish =
                    clerk.reads("requests/" + errand.request() + "/forwarding").json();
            errand.travelsIn(wish.path("shipment").asText(""));
        }
    }

    private void look(Seat seat, String item) {
        String custody = clerk.reads("items/" + item).json().path("state").asText();
        if (GONE.contains(custody)) {
            seat.isGone(item);
        }
    }

    private static List<String> ofKind(RequestKind kind) {
        return switch (kind) {
            case OPEN_AND_SCAN, SCAN_AND_SEND -> List.of("page", "complete", "complete");
            case HOLD, DELIVER -> List.of("complete");
            case DESTROY -> List.of("destroy");
            case PICK_UP -> List.of("ready", "hand over", "hand over");
            case FORWARD -> List.of("quote", "approve", "reject", "ship", "ship", "ship", "ship", "ship", "ship");
        };
    }

    /** A step whose answer is the request; sometimes for the version that was seen last, which may be stale. */
    private void walk(Seat seat, Errand errand, Step step, Caller who, String route, Body body) {
        String seen = writes.random().nextInt(3) == 0 ? errand.version() : "*";
        writes.post(who, route, body, "If-Match", seen).map(Reply::json).ifPresent(json -> {
            answers.took(json.path("id").asText(), step);
            errand.seen(json.path("version").asText());
            if (!OPEN.contains(json.path("state").asText())) {
                seat.end(
                        errand.request(), step == Step.COMPLETE && errand.kind().isFinal());
            }
        });
    }

    private void handOver(Seat seat, Errand errand) {
        Body body = Body.files(
                UploadFile.text(
                        "handover",
                        "{\"items\":[\"" + errand.item() + "\"],\"idKind\":\"passport\",\"idEnding\":\"41TD\"}"),
                UploadFile.part("signature", "signature.jpg", Pictures.jpeg(System.nanoTime())));
        writes.post(clerk, "handovers", body)
                .ifPresent(reply -> completed(seat, reply.json().path("requests")));
    }

    private void destroy(Seat seat, Errand errand) {
        String label =
                clerk.reads("items/" + errand.item()).json().path("label").asText();
        Body body = Body.json("{\"method\":\"shred\",\"witness\":\"A clerk\",\"labels\":[\"" + label + "\"]}");
        writes.post(clerk, "destructions", body)
                .ifPresent(reply ->
                        completed(seat, reply.json().path("destruction").path("requests")));
    }

    private void ship(Seat seat, Errand errand, Random random) {
        String shipment = errand.shipment();
        if (shipment.isEmpty()) {
            Body parcel = Body.json("{\"requests\":[\"" + errand.request() + "\"],\"weightGrams\":250}");
            writes.post(clerk, "shipments", parcel)
                    .ifPresent(reply -> errand.travelsIn(reply.json().path("id").asText()));
            return;
        }
        switch (random.nextInt(8)) {
            case 0 ->
                writes.post(clerk, "shipments/" + shipment + "/void", Body.NONE)
                        .ifPresent(reply -> errand.travelsIn(""));
            case 1, 2, 3 -> writes.post(clerk, "shipments/" + shipment + "/label/by-hand", BY_HAND);
            case 4, 5 -> writes.post(clerk, "shipments/" + shipment + "/pack", Body.NONE);
            default -> {
                Body handed = Body.json("{\"shipments\":[\"" + shipment + "\"],\"handedTo\":\"J. Ortiz\"}");
                writes.post(clerk, "shipments/dispatch", handed)
                        .ifPresent(reply -> completed(
                                seat, reply.json().path("shipments").path(0).path("requests")));
            }
        }
    }

    /** What left the house, by the requests that the answer names. */
    private void completed(Seat seat, JsonNode requests) {
        requests.forEach(request -> {
            answers.took(request.asText(), Step.COMPLETE);
            seat.end(request.asText(), true);
        });
    }

    private static Body picture(String name) {
        return Body.files(UploadFile.of(name, Pictures.jpeg(System.nanoTime())));
    }
}
