package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.content.StoredBlob;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.AnswerQuote;
import org.waypost.requests.BeginRequest;
import org.waypost.requests.BuyLabel;
import org.waypost.requests.Carriage;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.EndQuote;
import org.waypost.requests.FindParcelPictures;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindRequests;
import org.waypost.requests.FindShipments;
import org.waypost.requests.FollowShipments;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.KeepAddresses;
import org.waypost.requests.LabelByHand;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.PackShipment;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.ParcelPicture;
import org.waypost.requests.PhotographParcel;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.Refund;
import org.waypost.requests.RefundLabel;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SavedAddress;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.SendQuote;
import org.waypost.requests.ServicePreference;
import org.waypost.requests.SettleLabel;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentStatus;
import org.waypost.requests.Wish;
import org.waypost.shared.Money;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** What is sent on from two locations: together or alone, at a price or not, labelled by hand or once by a carrier. */
@InsideTheServer
class ShipmentsIT {
    private static final ForwardingAddress HOME = new ForwardingAddress(
            "Marisol Vega", "", List.of("1200 N Ashland Ave"), "Chicago", "IL", "60622", "US", "");
    private static final ParcelMeasures PARCEL = new ParcelMeasures(250, 240, 110, 20);
    private static final Carriage USPS =
            new Carriage("USPS", "Priority Mail", "9400111899223197428490", Optional.of(new Money(895, "USD")));
    private static final ForwardTerms UP_TO_TEN =
            new ForwardTerms(ServicePreference.FASTEST, "", true, Optional.of(new Money(1000, "USD")));

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private ScriptedCarrier carrier;

    @Inject
    private TenantSql sql;

    @Inject
    private KeepAddresses addresses;

    @Inject
    private RequestAction request;

    @Inject
    private BeginRequest begin;

    @Inject
    private DeclineRequest decline;

    @Inject
    private SendQuote quote;

    @Inject
    private AnswerQuote answer;

    @Inject
    private EndQuote endQuote;

    @Inject
    private PrepareShipment prepare;

    @Inject
    private LabelByHand byHand;

    @Inject
    private BuyLabel buyLabel;

    @Inject
    private SettleLabel settle;

    @Inject
    private RefundLabel refund;

    @Inject
    private PackShipment pack;

    @Inject
    private PhotographParcel photograph;

    @Inject
    private FindParcelPictures photographs;

    @Inject
    private DispatchShipments dispatch;

    @Inject
    private FollowShipments follow;

    @Inject
    private GiveUpShipment giveUp;

    @Inject
    private FindShipments shipments;

    @Inject
    private FindProof proofs;

    @Inject
    private FindRequests requests;

    @Inject
    private RenterFolders folders;

    @Inject
    private FindMail mail;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void two_pieces_travel_together_until_they_are_handed_over_and_delivered() {
        MailItemId first = mailbag.stored(own);
        MailItemId second = mailbag.stored(own);
        ShipmentId shipment = own.clerk(() -> prepare.prepare(
                        List.of(forward(own, first), forward(own, second)), PARCEL, Optional.empty())
                .shipmentId());
        assertThat(custody(own, first)).isEqualTo(CustodyState.STAGED);

        own.clerk(() -> byHand.label(shipment, USPS));
        own.clerk(() -> pack.pack(shipment));
        assertThat(custody(own, second)).isEqualTo(CustodyState.OUTBOUND);
        long manifest = own.clerk(() ->
                        dispatch.dispatch(List.of(shipment), new Driver(" J. Ortiz ", Optional.of(mailbag.picture()))))
                .get(0)
                .manifest()
                .orElseThrow();

        assertThat(own.clerk(() -> proofs.manifest(manifest)).driver()).isEqualTo("J. Ortiz");
        assertThat(own.clerk(() -> proofs.manifest(manifest)).signature()).isPresent();
        assertThat(own.clerk(() -> shipments.on(manifest))).hasSize(1);
        assertThat(codeOf(() -> other.clerk(() -> proofs.manifest(manifest)))).isEqualTo(SharedError.NOT_FOUND);
        assertThat(other.clerk(() -> shipments.on(manifest))).isEmpty();
        assertThat(custody(own, first)).isEqualTo(CustodyState.DISPATCHED);
        assertThat(custody(own, second)).isEqualTo(CustodyState.DISPATCHED);
        assertThat(own.clerk(() -> shipments.withId(shipment)).pieces())
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.request().status()).isEqualTo(RequestStatus.COMPLETED));
        assertThat(traces.ledger(own)).contains("shipments.packed", "shipments.dispatched", "requests.completed");
    }

    @Test
    void what_belongs_to_another_location_is_unknown() {
        ActionRequestId foreign = forward(other, mailbag.stored(other));
        ShipmentId shipment = other.clerk(() ->
                prepare.prepare(List.of(foreign), PARCEL, Optional.empty()).shipmentId());
        SavedAddressId home = other.renter(() -> addresses.add(HOME).savedId());
        MailItemId piece = mailbag.stored(own);
        List<String> before = traces.everything(other);

        assertThat(codeOf(() -> own.clerk(() -> prepare.prepare(List.of(foreign), PARCEL, Optional.empty()))))
                .isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.clerk(() -> byHand.label(shipment, USPS))))
                .isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        assertThat(codeOf(() -> own.clerk(() -> buyLabel.buy(shipment, ground("ground")))))
                .isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        assertThat(codeOf(() -> own.clerk(() -> dispatch.dispatch(List.of(shipment), Driver.named("a thief")))))
                .isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        assertThat(codeOf(() -> own.clerk(() -> giveUp.giveUp(shipment)))).isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        assertThat(codeOf(() -> own.clerk(() -> quote.quote(foreign, new Money(1, "USD")))))
                .isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.renter(() -> answer.approve(foreign)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.renter(() -> addresses.change(home, HOME))))
                .isEqualTo(RequestsError.UNKNOWN_ADDRESS);
        assertThat(codeOf(() -> own.renter(() -> request.request(piece, to(home)))))
                .isEqualTo(RequestsError.UNKNOWN_ADDRESS);
        assertThat(own.clerk(() -> shipments.open(10))).isEmpty();
        assertThat(traces.everything(other)).isEqualTo(before);
    }

    @Test
    void a_renter_keeps_his_own_book() {
        SavedAddress home = own.renter(() -> addresses.add(HOME));

        assertThat(own.renter(addresses::own)).extracting(SavedAddress::address).containsExactly(HOME);
        assertThat(other.renter(addresses::own)).isEmpty();
        MailItemId piece = mailbag.stored(own);
        ActionRequestId asked =
                own.renter(() -> request.request(piece, to(home.savedId())).requestId());
        own.renter(() -> {
            addresses.remove(home.savedId());
            return null;
        });
        assertThat(own.clerk(() -> shipments.forward(asked)).forwarding().address())
                .isEqualTo(HOME);
    }

    @Test
    void a_price_up_to_the_cap_is_agreed_at_once_and_a_higher_one_waits_for_an_answer() {
        ActionRequestId cheap = forward(own, mailbag.stored(own), UP_TO_TEN);
        MailItemId piece = mailbag.stored(own);
        ActionRequestId dear = forward(own, piece, UP_TO_TEN);
        assertThat(codeOf(() -> own.clerk(() -> begin.begin(dear)))).isEqualTo(RequestsError.QUOTE_NEEDED);

        own.clerk(() -> quote.quote(cheap, new Money(1000, "USD")));
        own.clerk(() -> quote.quote(dear, new Money(1001, "USD")));

        assertThat(status(own, cheap)).isEqualTo(RequestStatus.APPROVED);
        assertThat(status(own, dear)).isEqualTo(RequestStatus.QUOTED);
        assertThat(own.renter(() -> folders.actionRequired(Optional.empty()).rows()))
                .extracting(line -> line.item().itemId())
                .containsExactly(piece);
        assertThat(own.renter(folders::count).actionRequired()).isEqualTo(1);
        assertThat(own.renter(folders::count).pending()).isEqualTo(1);
        own.renter(() -> answer.approve(dear));
        assertThat(own.clerk(() -> begin.begin(dear)).status()).isEqualTo(RequestStatus.IN_PROGRESS);
    }

    @Test
    void a_price_that_is_refused_or_not_answered_brings_the_piece_back_to_the_inbox() {
        MailItemId refused = mailbag.stored(own);
        MailItemId forgotten = mailbag.stored(own);
        ActionRequestId no = forward(own, refused, UP_TO_TEN);
        ActionRequestId silence = forward(own, forgotten, UP_TO_TEN);
        own.clerk(() -> quote.quote(no, new Money(2000, "USD")));
        own.clerk(() -> quote.quote(silence, new Money(2000, "USD")));
        assertThat(traces.jobs(own)).contains(EndQuote.JOB);

        own.renter(() -> answer.reject(no));
        own.as(Actor.system("a test"), () -> {
            endQuote.end(silence);
            endQuote.end(no);
            return null;
        });

        assertThat(status(own, no)).isEqualTo(RequestStatus.REJECTED);
        assertThat(status(own, silence)).isEqualTo(RequestStatus.QUOTE_EXPIRED);
        assertThat(own.renter(() -> folders.inbox()))
                .extracting(line -> line.item().itemId())
                .contains(refused, forgotten);
        assertThat(custody(own, refused)).isEqualTo(CustodyState.IN_STORAGE);
    }

    @Test
    void a_caller_that_dies_while_it_buys_leaves_one_label_that_is_found_again() {
        ShipmentId shipment = prepared(mailbag.stored(own));

        assertThat(catchThrowable(() -> own.clerk(() -> buyLabel.buy(shipment, ground(ScriptedCarrier.KILLED)))))
                .isNotNull();

        assertThat(shipment(shipment).status()).isEqualTo(ShipmentStatus.LABEL_IN_DOUBT);
        assertThat(traces.jobs(own)).contains(SettleLabel.JOB);
        assertThat(carrier.hasSold(key())).isTrue();
        assertThat(codeOf(() -> own.clerk(() -> buyLabel.buy(shipment, ground("ground")))))
                .isEqualTo(RequestsError.SHIPMENT_STATE);
        assertThat(codeOf(() -> own.clerk(() -> giveUp.giveUp(shipment)))).isEqualTo(RequestsError.SHIPMENT_STATE);
        assertThat(codeOf(() -> ask(shipment))).isEqualTo(RequestsError.STILL_BUYING);

        String key = key();
        minutesPass();
        ask(shipment);
        assertThat(shipment(shipment).status()).isEqualTo(ShipmentStatus.LABELLED);
        assertThat(shipment(shipment).trackingNumber()).isEqualTo("T" + key);
    }

    @Test
    void a_bought_label_is_followed_until_it_is_delivered_and_the_renter_told() {
        ShipmentId shipment = prepared(mailbag.stored(own));
        own.clerk(() -> buyLabel.buy(shipment, ground("ground")));
        own.clerk(() -> pack.pack(shipment));
        own.clerk(() -> dispatch.dispatch(List.of(shipment), Driver.named("J. Ortiz")));

        own.as(Actor.system("a test"), () -> {
            follow.run();
            return null;
        });

        assertThat(shipment(shipment).status()).isEqualTo(ShipmentStatus.DELIVERED);
        assertThat(news()).contains("MAIL_SENT_ON", "SENT_MAIL_ARRIVED");
    }

    @Test
    void a_shipment_that_is_given_up_sets_its_piece_free_and_gives_the_label_back() {
        MailItemId piece = mailbag.stored(own);
        ShipmentId shipment = prepared(piece);
        ActionRequestId asked = own.clerk(
                () -> shipments.withId(shipment).pieces().get(0).request().requestId());
        own.clerk(() -> buyLabel.buy(shipment, ground("ground")));
        own.clerk(() -> pack.pack(shipment));
        assertThat(codeOf(() -> own.clerk(() -> decline.decline(asked, "no")))).isIn(RequestsError.IN_SHIPMENT);

        own.clerk(() -> giveUp.giveUp(shipment));

        assertThat(custody(own, piece)).isEqualTo(CustodyState.STAGED);
        assertThat(traces.jobs(own)).contains(GiveUpShipment.REFUND);
        own.as(Actor.system("a test"), () -> {
            refund.refund(shipment);
            return null;
        });
        assertThat(shipment(shipment).refund()).contains(Refund.GIVEN);
        own.clerk(() -> prepare.prepare(List.of(asked), PARCEL, Optional.empty()));
    }

    @Test
    void a_parcel_is_photographed_until_it_leaves_and_its_renter_sees_it() {
        ShipmentId shipment = prepared(mailbag.stored(own));
        List<ParcelPicture> taken =
                own.clerk(() -> photograph.add(shipment, List.of(mailbag.picture(), mailbag.picture())));
        own.clerk(() -> photograph.remove(shipment, taken.get(0).id()));
        List<StoredBlob> tooMany =
                own.clerk(() -> Stream.generate(mailbag::picture).limit(10).toList());
        assertThat(codeOf(() -> own.clerk(() -> photograph.add(shipment, tooMany))))
                .isEqualTo(RequestsError.TOO_MANY_PARCEL_PICTURES);
        assertThat(codeOf(() -> other.clerk(() -> photograph.remove(shipment, 1))))
                .isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        own.clerk(() -> byHand.label(shipment, USPS));
        own.clerk(() -> pack.pack(shipment));
        own.clerk(() -> dispatch.dispatch(List.of(shipment), Driver.named("J. Ortiz")));

        assertThat(own.renter(() -> photographs.of(shipment)))
                .extracting(ParcelPicture::id)
                .containsExactly(taken.get(1).id());
        assertThat(codeOf(() -> other.renter(() -> photographs.of(shipment))))
                .isEqualTo(RequestsError.UNKNOWN_SHIPMENT);
        assertThat(codeOf(() -> own.clerk(() -> photograph.remove(shipment, 1))))
                .isEqualTo(RequestsError.SHIPMENT_STATE);
        assertThat(traces.ledger(own)).contains("shipments.photographed", "shipments.picture-removed");
    }

    private ShipmentId prepared(MailItemId piece) {
        ActionRequestId asked = forward(own, piece);
        return own.clerk(
                () -> prepare.prepare(List.of(asked), PARCEL, Optional.empty()).shipmentId());
    }

    private ActionRequestId forward(Location at, MailItemId piece) {
        return forward(at, piece, ForwardTerms.USUAL);
    }

    private ActionRequestId forward(Location at, MailItemId piece, ForwardTerms terms) {
        Wish wish = new Wish.Forward(new Wish.Destination.Given(HOME), terms, "");
        return at.renter(() -> request.request(piece, wish).requestId());
    }

    private static Wish to(SavedAddressId address) {
        return new Wish.Forward(new Wish.Destination.Saved(address), ForwardTerms.USUAL, "");
    }

    private static LabelChoice ground(String service) {
        return new LabelChoice(ScriptedCarrier.NAME, "1", service, "Ground");
    }

    private void ask(ShipmentId shipment) {
        own.as(Actor.system("a test"), () -> {
            settle.ask(shipment);
            return null;
        });
    }

    private OutboundShipment shipment(ShipmentId id) {
        return own.clerk(() -> shipments.withId(id)).shipment();
    }

    private CustodyState custody(Location at, MailItemId piece) {
        return at.clerk(() -> mail.withId(piece)).custody();
    }

    private RequestStatus status(Location at, ActionRequestId id) {
        return at.clerk(() -> requests.withId(id)).request().status();
    }

    private String key() {
        return own.clerk(() -> sql.query(
                        "SELECT purchase_key FROM outbound_shipment WHERE tenant_id = :tenant",
                        row -> row.getString(1)))
                .get(0);
    }

    private List<String> news() {
        return own.clerk(() -> sql.query("SELECT kind FROM news WHERE tenant_id = :tenant", row -> row.getString(1)));
    }

    private void minutesPass() {
        own.clerk(() -> sql.update("UPDATE outbound_shipment SET purchase_began_at ="
                + " DATE_SUB(purchase_began_at, INTERVAL 5 MINUTE) WHERE tenant_id = :tenant"));
    }
}
