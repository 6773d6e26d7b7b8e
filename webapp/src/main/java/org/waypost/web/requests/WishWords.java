package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.DelegatePass;
import org.waypost.requests.Ending;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindRequests;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** What a request says besides its kind, each in a few words: until when, how, which appointment, which proof. */
@RequestScoped
@Named
public class WishWords {
    private static final String SLICE = "handover";

    @Inject
    private FindRequests requests;

    @Inject
    private FindPass passes;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    /** The particulars of a request. */
    public List<String> of(String id) {
        return of(requests.withId(ActionRequestId.of(id)).request());
    }

    List<String> of(ActionRequest request) {
        return Stream.of(
                        request.holdUntil().map(day -> say("wish.until", format.date(day))),
                        request.destruction().map(texts::word),
                        request.coolsUntil()
                                .filter(end -> !format.isPast(end))
                                .map(end -> say("wish.cools", format.moment(end))),
                        request.pickUpMode().map(texts::word),
                        request.appointment().map(at -> say("wish.appointment", format.moment(at))),
                        ending(request, Ending::lookedByName).map(name -> say("wish.looked", name)),
                        request.status().isOpen()
                                ? ending(
                                                request,
                                                end -> end.lastDay(
                                                        sites.current().zone()))
                                        .map(day -> say("wish.ready", format.date(day)))
                                : Optional.<String>empty(),
                        ending(request, Ending::proofNumber).map(number -> say("wish.proof", number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the renter gives to whoever collects for him; null when nobody does. */
    public DelegatePass pass(String id) {
        return passes.own(ActionRequestId.of(id)).orElse(null);
    }

    private static <T> Optional<T> ending(ActionRequest request, Function<Ending, Optional<T>> part) {
        return request.ending().flatMap(part);
    }

    private String say(String key, Object value) {
        return texts.from(SLICE, key, value);
    }
}
