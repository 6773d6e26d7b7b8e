package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.content.BlobWriter;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.FindCounterPieces;
import org.waypost.requests.HandOver;
import org.waypost.requests.Handover;
import org.waypost.requests.HandoverCommand;
import org.waypost.requests.IdKind;
import org.waypost.requests.SeenId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** What the operator fills in at the counter while somebody collects. */
@Named
@ViewScoped
public class HandoverForm implements Serializable {
    @Inject
    private transient FindCounterPieces counter;

    @Inject
    private transient HandOver handOver;

    @Inject
    private transient BlobWriter writer;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String code = "";
    private IdKind idKind = IdKind.DRIVERS_LICENSE;
    private String idEnding = "";
    private String signature = "";
    private String photo = "";

    @PostConstruct
    void takePass() {
        code = Objects.requireNonNullElse(Faces.getFlashAttribute(WalkIn.PASS), "");
    }

    /** What may be handed to a renter. */
    public List<CounterRow> pieces(long customer) {
        return counter.of(new CustomerId(customer)).stream()
                .map(line -> CounterRow.of(line, texts))
                .toList();
    }

    /** Papers that may be shown. */
    public IdKind[] getIdKinds() {
        return IdKind.values();
    }

    /** Hands the chosen pieces over. */
    public void handOver(long customer) {
        try {
            Handover done = handOver.handOver(command(new CustomerId(customer)));
            Messages.addFlashGlobalInfo(texts.from("handover", "counter.done", done.collectedBy()));
            Faces.redirect("/requests/list.xhtml?kind=pick_up");
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private HandoverCommand command(CustomerId customer) {
        SeenId seen = new SeenId(idKind, idEnding);
        return new HandoverCommand(
                customer, chosen(), code, seen, stored(signature, "signature.png"), stored(photo, "photo.jpg"));
    }

    /** Ticked by plain boxes of the page. */
    private static Set<MailItemId> chosen() {
        return Stream.ofNullable(Faces.getRequestParameterValues("piece"))
                .flatMap(Stream::of)
                .map(Ids::parse)
                .map(MailItemId::new)
                .collect(Collectors.toSet());
    }

    private Optional<StoredBlob> stored(String field, String name) {
        return DrawnPicture.of(field).map(bytes -> writer.write(bytes, name));
    }

    // what the page binds to

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = Objects.requireNonNullElse(typed, "");
    }

    public IdKind getIdKind() {
        return idKind;
    }

    public void setIdKind(IdKind chosen) {
        idKind = chosen;
    }

    public String getIdEnding() {
        return idEnding;
    }

    public void setIdEnding(String typed) {
        idEnding = Objects.requireNonNullElse(typed, "");
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String drawn) {
        signature = Objects.requireNonNullElse(drawn, "");
    }

    public String getPhoto() {
        return photo;
    }

    public void setPhoto(String taken) {
        photo = Objects.requireNonNullElse(taken, "");
    }
}
