package org.waypost.web.papers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Messages;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.KeepRecipients;
import org.waypost.customers.Relation;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** Whose mail may come to a renter's mailbox besides his own. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    @Inject
    private transient KeepRecipients keep;

    @Inject
    private transient PaperWords words;

    @Inject
    private transient ProblemTexts problems;

    private String name = "";
    private CustomerKind kind = CustomerKind.PERSON;
    private Relation relation = Relation.SPOUSE;

    /** One's own, the oldest first; those that ended too. */
    public List<AuthorizedRecipient> getRows() {
        return keep.own();
    }

    /** What somebody can be. */
    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    /** What somebody can be to the renter. */
    public Relation[] getRelations() {
        return Relation.values();
    }

    /** Names somebody. */
    public void add() {
        tell(() -> keep.add(kind, name, relation), "people.added");
    }

    /** Ends somebody. */
    public void end(long id) {
        tell(() -> keep.end(new AuthorizedRecipientId(id)), "people.ended");
    }

    private void tell(Runnable step, String done) {
        try {
            step.run();
            name = "";
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind chosen) {
        kind = chosen;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation chosen) {
        relation = chosen;
    }
}
