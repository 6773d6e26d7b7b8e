package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.Carriage;
import org.waypost.requests.ConfirmDelivery;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.LabelByHand;
import org.waypost.requests.PackShipment;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.RequestAction;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.NewDocument;
import org.waypost.verification.OpenApplication;
import org.waypost.verification.RejectionReason;
import org.waypost.verification.ReviewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryJobs;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.Issued;
import org.waypost.webhooks.ManageWebhooks;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookLog;
import org.waypost.webhooks.WebhooksError;

/** Partners are told of what happens at their location, signed, again until they take it, and of nobody else's. */
@InsideTheServer
class WebhooksIT {
    private static final ForwardingAddress HOME = new ForwardingAddress(
            "Marisol Vega", "", List.of("1200 N Ashland Ave"), "Chicago", "IL", "60622", "US", "");
    private static final ParcelMeasures PARCEL = new ParcelMeasures(250, 240, 110, 20);
    private static final String NUMBER = "540012345";
    private static final Carriage USPS =
            new Carriage("USPS", "Priority Mail", "9400111899223197428490", Optional.empty());

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private RequestAction request;

    @Inject
    private CancelRequest cancel;

    @Inject
    private PrepareShipment prepare;

    @Inject
    private LabelByHand byHand;

    @Inject
    private PackShipment pack;

    @Inject
    private DispatchShipments dispatch;

    @Inject
    private ConfirmDelivery confirm;

    @Inject
    private GiveUpShipment giveUp;

    @Inject
    private UploadDocument upload;

    @Inject
    private ReviewDocument review;

    @Inject
    private OpenApplication open;

    @Inject
    private DecideApplication decide;

    @Inject
    private Customers customers;

    @Inject
    private ManageWebhooks manage;

    @Inject
    private WebhookLog log;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer partner;
    private volatile int answer = 204;
    private Location own;
    private Location other;

    @BeforeEach
    void two_locations_and_a_partner() throws IOException {
        own = locations.open();
        other = locations.open();
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.createContext("/", exchange -> {
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        partner.start();
    }

    @AfterEach
    void the_partner_goes() {
        partner.stop(0);
    }

    @Test
    void each_step_of_a_request_is_told_with_ids_only_and_at_its_own_location_only() {
        WebhookId mine = added(own);
        WebhookId theirs = added(other);
        MailItemId piece = mailbag.stored(own);

        ActionRequest asked = own.renter(() -> request.request(piece, Wish.openAndScan("private words")));
        own.renter(() -> cancel.cancel(asked.requestId()));
        sendAll(own, mine);

        assertThat(entries(own, mine))
                .extracting(Delivery::event)
                .containsExactly("request.cancelled", "request.requested");
        assertThat(entries(own, mine)).extracting(Delivery::state).containsOnly(DeliveryState.DELIVERED);
        assertThat(entries(other, theirs)).isEmpty();
        assertThat(calls).hasSize(2).allSatisfy(call -> {
            assertThat(call.signature()).startsWith("v1,");
            assertThat(call.body()).contains(Long.toString(piece.value())).doesNotContain("private words");
        });
    }

    @Test
    void a_parcel_is_told_of_from_its_packing_until_it_is_delivered() {
        WebhookId mine = added(own, "shipment.*");
        WebhookId partly = added(own, "shipment.delivered");
        WebhookId theirs = added(other, "shipment.*");
        MailItemId piece = mailbag.stored(own);

        ShipmentId parcel = prepared(piece);
        own.clerk(() -> byHand.label(parcel, USPS));
        own.clerk(() -> pack.pack(parcel));
        own.clerk(() -> dispatch.dispatch(List.of(parcel), Driver.named("J. Ortiz")));
        own.clerk(() -> confirm.confirm(parcel));
        sendAll(own, mine);

        assertThat(entries(own, mine))
                .extracting(Delivery::event)
                .containsExactly(
                        "shipment.delivered",
                        "shipment.dispatched",
                        "shipment.packed",
                        "shipment.labelled",
                        "shipment.draft");
        assertThat(entries(own, partly)).extracting(Delivery::event).containsExactly("shipment.delivered");
        assertThat(entries(other, theirs)).isEmpty();
        assertThat(calls)
                .hasSize(5)
                .allSatisfy(call -> assertThat(call.body())
                        .contains("\"itemIds\":[\"" + piece.value() + "\"]")
                        .doesNotContain("Ashland"));
    }

    @Test
    void a_parcel_that_is_given_up_is_told_of_with_what_lay_in_it() {
        WebhookId mine = added(own, "shipment.voided");
        MailItemId piece = mailbag.stored(own);
        ShipmentId parcel = prepared(piece);

        own.clerk(() -> giveUp.giveUp(parcel));

        assertThat(entries(own, mine))
                .singleElement()
                .satisfies(told -> assertThat(told.body())
                        .contains("\"state\":\"voided\"", Long.toString(piece.value()), Long.toString(parcel.value())));
    }

    @Test
    void each_step_of_a_document_is_told_without_what_stands_on_it() {
        WebhookId mine = added(own, "document.*");
        WebhookId partly = added(own, "document.rejected");
        WebhookId theirs = added(other, "document.*");

        DocumentId passport = own.renter(() -> upload.upload(passport())).documentId();
        long seen = owner(own, () -> review.begin(passport)).version();
        owner(own, () -> review.reject(passport, seen, RejectionReason.OTHER, "private words"));
        sendAll(own, mine);

        assertThat(entries(own, mine))
                .extracting(Delivery::event)
                .containsExactly("document.rejected", "document.in_review", "document.uploaded");
        assertThat(entries(own, mine)).extracting(Delivery::state).containsOnly(DeliveryState.DELIVERED);
        assertThat(entries(own, partly)).extracting(Delivery::event).containsExactly("document.rejected");
        assertThat(entries(other, theirs)).isEmpty();
        assertThat(calls)
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.body())
                        .contains("\"id\":\"" + passport.value() + "\"", "\"type\":\"photo_id\"")
                        .doesNotContain(NUMBER, "private words", "Vega"));
    }

    @Test
    void each_step_of_an_application_is_told_with_its_purpose_and_no_words() {
        WebhookId mine = added(own, "application.*");
        WebhookId theirs = added(other, "application.*");
        CustomerId renter =
                owner(own, () -> customers.withEmail(own.renter()).orElseThrow().customerId());

        ApplicationId asked = owner(
                own, () -> open.open(renter, ApplicationPurpose.REVERIFICATION).applicationId());
        owner(own, () -> decide.withdraw(asked, "private words"));
        sendAll(own, mine);

        assertThat(entries(own, mine))
                .extracting(Delivery::event)
                .containsExactly("application.withdrawn", "application.draft");
        assertThat(entries(other, theirs)).isEmpty();
        assertThat(calls)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.body())
                        .contains(
                                "\"id\":\"" + asked.value() + "\"",
                                "\"customerId\":\"" + renter.value() + "\"",
                                "\"purpose\":\"reverification\"")
                        .doesNotContain("private words", "Vega"));
    }

    private NewDocument passport() {
        IdDetails details =
                new IdDetails(Optional.of(IdPaper.PASSPORT), NUMBER, "USA", Optional.of(LocalDate.of(2099, 1, 1)));
        return new NewDocument(
                DocumentType.PHOTO_ID, details, Optional.empty(), Optional.of(mailbag.picture()), Optional.empty());
    }

    private ShipmentId prepared(MailItemId piece) {
        Wish wish = new Wish.Forward(new Wish.Destination.Given(HOME), ForwardTerms.USUAL, "");
        ActionRequest asked = own.renter(() -> request.request(piece, wish));
        return own.clerk(() -> prepare.prepare(List.of(asked.requestId()), PARCEL, Optional.empty())
                .shipmentId());
    }

    @Test
    void what_was_not_taken_waits_and_comes_again_under_the_same_id() {
        WebhookId mine = added(own);
        asksForSomething();
        answer = 503;

        assertThat(codeOf(() -> sendAll(own, mine))).isEqualTo(WebhooksError.NO_ANSWER);
        assertThat(entries(own, mine)).extracting(Delivery::state).containsExactly(DeliveryState.WAITING);
        answer = 200;
        sendAll(own, mine);
        long entry = entries(own, mine).get(0).id();
        owner(own, () -> log.replay(mine, entry));
        sendAll(own, mine);

        assertThat(entries(own, mine)).singleElement().satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(sent.attempts()).isEqualTo(3);
        });
        assertThat(calls)
                .extracting(Call::message)
                .hasSize(3)
                .containsOnly(calls.get(0).message());
    }

    @Test
    void both_secrets_sign_for_a_day_after_a_change() {
        WebhookId mine = added(own);
        owner(own, () -> manage.rotate(mine));
        asksForSomething();
        sendAll(own, mine);

        assertThat(calls.get(0).signature().split(" ")).hasSize(2);
    }

    @Test
    void a_partner_that_is_gone_is_called_no_more() {
        WebhookId mine = added(own);
        asksForSomething();
        answer = 410;

        assertThat(codeOf(() -> sendAll(own, mine))).isEqualTo(WebhooksError.NO_ANSWER);

        assertThat(owner(own, manage::all).get(0).enabled()).isFalse();
    }

    @Test
    void the_wrong_location_finds_neither_webhook_nor_log() {
        WebhookId mine = added(own);

        assertThat(codeOf(() -> owner(other, () -> manage.rotate(mine)))).isEqualTo(WebhooksError.UNKNOWN_WEBHOOK);
        assertThat(codeOf(() -> owner(other, () -> log.of(mine, Optional.empty(), 10))))
                .isEqualTo(WebhooksError.UNKNOWN_WEBHOOK);
        assertThat(codeOf(() -> owner(other, () -> removed(mine)))).isEqualTo(WebhooksError.UNKNOWN_WEBHOOK);
        assertThat(owner(other, manage::all)).isEmpty();
    }

    private boolean removed(WebhookId id) {
        manage.remove(id);
        return true;
    }

    private void asksForSomething() {
        MailItemId piece = mailbag.stored(own);
        own.renter(() -> request.request(piece, Wish.openAndScan("")));
    }

    private WebhookId added(Location location) {
        return added(location, "request.*");
    }

    private WebhookId added(Location location, String events) {
        URI address = URI.create("http://127.0.0.1:" + partner.getAddress().getPort() + "/hook");
        Issued issued = owner(location, () -> manage.add(address, Set.of(events)));
        return issued.webhook().id();
    }

    private static <T> T owner(Location location, Supplier<T> work) {
        return location.as("owner", work);
    }

    private List<Delivery> entries(Location location, WebhookId webhook) {
        return owner(location, () -> log.of(webhook, Optional.empty(), 10));
    }

    /** As the jobs would: what waits is sent, the rest is left alone. */
    private boolean sendAll(Location location, WebhookId webhook) {
        JobHandler handler = handlers.stream()
                .filter(one -> one.kind().equals(DeliveryJobs.KIND))
                .findFirst()
                .orElseThrow();
        for (Delivery entry : entries(location, webhook)) {
            Job job = new Job(entry.id(), DeliveryJobs.KIND, Long.toString(entry.id()), 1, null);
            location.as(Actor.system("a test"), () -> done(handler, job));
        }
        return true;
    }

    private static boolean done(JobHandler handler, Job job) {
        try {
            handler.run(job);
            return true;
        } catch (PlatformException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One call as the partner sees it. */
    private record Call(String message, String signature, String body) {}
}
