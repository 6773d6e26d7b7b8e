package org.waypost.web.renter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.DoneLine;
import org.waypost.requests.Outcome;
import org.waypost.requests.PurgeTrash;
import org.waypost.tenancy.Sites;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says of what was done with a renter's mail what it was. */
@RequestScoped
class DoneRows {
    static final String SLICE = "folders";

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Sites sites;

    @Inject
    private Language language;

    List<DoneRow> of(List<DoneLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private DoneRow row(DoneLine line) {
        ActionRequest request = line.request();
        String id = Long.toString(request.requestId().value());
        boolean scanned = request.result().isPresent();
        return new DoneRow(
                id,
                PieceRow.of(line.item(), texts),
                texts.word(request.kind()),
                what(request, line.outcome()),
                request.closedAt().orElseThrow(),
                request.closedByName(),
                scanned ? "/ui/v1/requests/" + id + "/document" : "",
                scanned && line.item().custody().hasLeft(),
                request.trashedAt()
                        .map(since -> format.date(LocalDate.ofInstant(
                                since.plus(PurgeTrash.KEPT), sites.current().zone())))
                        .orElse(""));
    }

    private String what(ActionRequest request, Outcome outcome) {
        return switch (request.kind()) {
            case OPEN_AND_SCAN, SCAN_AND_SEND ->
                say("done." + request.kind(), request.pages().orElse(0));
            case FORWARD -> forwarded(outcome);
            case HOLD ->
                request.holdUntil()
                        .map(day -> say("done.HOLD.until", format.date(day)))
                        .orElseGet(() -> say("done.HOLD"));
            case DESTROY -> joined(" · ", say("done." + method(request)), certificate(outcome));
            case DELIVER -> say("done.DELIVER");
            case PICK_UP ->
                outcome.collectedBy().isEmpty()
                        ? say("done.PICK_UP")
                        : say(outcome.byDelegate() ? "done.PICK_UP.for" : "done.PICK_UP.by", outcome.collectedBy());
        };
    }

    private static DestructionMethod method(ActionRequest request) {
        return request.destruction().orElse(DestructionMethod.SHRED);
    }

    private String certificate(Outcome outcome) {
        return outcome.certificate().isEmpty() ? "" : say("done.certificate", outcome.certificate());
    }

    private String forwarded(Outcome outcome) {
        String place = joined(", ", outcome.town(), country(outcome.country()));
        String carrier = joined(" ", outcome.carrier(), outcome.trackingNumber());
        return joined(" · ", place.isEmpty() ? say("done.FORWARD") : say("done.FORWARD.to", place), carrier);
    }

    private String country(String code) {
        boolean abroad = !code.equals(sites.current().address().country());
        return abroad && !code.isEmpty()
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale())
                : "";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(between));
    }

    private String say(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }
}
