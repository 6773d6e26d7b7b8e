package org.waypost.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waypost.local.process.LocalException;
import org.waypost.samplemail.MailKind;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SamplePiece;

/**
 * A day's mail of a location: the same pictures every time. Two thirds are assigned and described as a clerk would,
 * the rest waits in Assignments.
 */
final class MailSeed {
    private static final int PIECES = 24;
    private static final int BATCH = 12;

    private final Place place;
    private final LocationApi api;
    private final Camera camera;

    MailSeed(Place place, LocationApi api, Camera camera) {
        this.place = place;
        this.api = api;
        this.camera = camera;
    }

    /** Returns how many pieces were handed in. */
    int sow() {
        for (int first = 0; first < PIECES; first += BATCH) {
            List<SamplePiece> pieces = new ArrayList<>();
            for (int i = first; i < Math.min(first + BATCH, PIECES); i++) {
                pieces.add(camera.photograph(recipient(renter(i)), from(i)));
            }
            handIn(pieces, first);
        }
        return PIECES;
    }

    private void handIn(List<SamplePiece> pieces, int first) {
        List<Picture> pictures = new ArrayList<>();
        for (SamplePiece piece : pieces) {
            pictures.add(new Picture(
                    String.format(Locale.ROOT, "IMG_%04d.jpg", 1001 + first + pictures.size()), piece.jpeg()));
        }
        List<LocationApi.Intake> results = api.intake(pictures);
        for (int i = 0; i < results.size(); i++) {
            settle(first + i, pieces.get(i), results.get(i));
        }
    }

    private void settle(int number, SamplePiece piece, LocationApi.Intake result) {
        if (result.itemId().isEmpty()) {
            throw new LocalException(place.slug() + " refused " + result.name() + ": " + result.message());
        }
        if (number % 3 != 2 && renter(number).approved() && isUnassigned(result)) {
            api.describe(
                    result.itemId(),
                    piece.truth().sender(),
                    mailType(piece.truth().kind()));
            api.assign(result.itemId(), renter(number).mailbox());
        }
    }

    /** The platform's name for what the generator drew. */
    private static String mailType(MailKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A run that was interrupted is taken up where it ended. */
    private boolean isUnassigned(LocationApi.Intake result) {
        return result.status().equals("stored")
                || api.item(result.itemId()).path("state").asText().equals("unassigned");
    }

    /** Most mail is from this country; people who speak another language get some from where that is spoken. */
    private Locale from(int number) {
        Locale here = Locale.forLanguageTag(place.definition().path("locale").asText());
        Locale theirs = Locale.forLanguageTag(renter(number).language());
        boolean foreign = number % 2 == 0 && !theirs.getLanguage().equals(here.getLanguage());
        return foreign ? theirs : here;
    }

    private Place.Person renter(int number) {
        return place.renters().get(number % place.renters().size());
    }

    private Recipient recipient(Place.Person renter) {
        JsonNode address = place.definition().path("address");
        String region = address.path("region").asText("");
        return new Recipient(
                renter.name(),
                renter.business(),
                renter.mailbox(),
                address.path("street").asText(),
                address.path("city").asText() + (region.isEmpty() ? "" : " " + region),
                address.path("postcode").asText(),
                address.path("country").asText());
    }
}
