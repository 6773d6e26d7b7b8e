package org.waypost.mailroom.internal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customers;
import org.waypost.customers.Mailboxes;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.ChangeAutomaticAssignment;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.Disownments;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.mailroom.MailRecognised;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.Proposals;
import org.waypost.mailroom.Reading;

/** Makes a proposal of a reading and, where the location wants that and it is sure enough, assigns the piece by it. */
@ApplicationScoped
@Transactional
public class KeepReading {
    private static final int SENDERS = 50;

    @Inject
    private MailItems items;

    @Inject
    private Proposals proposals;

    @Inject
    private Disownments disownments;

    @Inject
    private KnownAddressees addressees;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Customers customers;

    @Inject
    private ChangeAutomaticAssignment automatic;

    @Inject
    private AssignMail assign;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<MailRecognised> recognised;

    /** A piece that somebody assigned meanwhile stays as it is; what is written on it can be searched for all the same. */
    public void keep(MailItemId id, Reading reading) {
        MailItem item = items.withId(id);
        Match match = Matching.of(reading, addressees.names());
        Proposal proposal = Observations.of(reading, earlierSenders(match)).proposal(id, match);
        proposals.keep(proposal);
        recognised.fire(new MailRecognised(id, reading.text()));
        if (item.custody() == CustodyState.UNASSIGNED && mayAssign(proposal)) {
            assign(item, proposal);
        }
    }

    private boolean mayAssign(Proposal proposal) {
        return automatic.current().covers(proposal, disownments.of(proposal.item())) && isReleased(proposal);
    }

    private List<String> earlierSenders(Match match) {
        return match.best().equals(Candidate.NOBODY)
                ? List.of()
                : items.earlierSenders(match.best().mailbox(), SENDERS);
    }

    /** Mail of a renter whose papers are not complete is a case for people. */
    private boolean isReleased(Proposal proposal) {
        return mailboxes
                .withNumber(proposal.best().mailbox())
                .flatMap(mailbox -> mailbox.customer())
                .filter(customer -> customers.withId(customer).standing().releasesMail())
                .isPresent();
    }

    private void assign(MailItem item, Proposal proposal) {
        MailItemId id = item.itemId();
        ledger.record(
                "mailroom.recognised",
                new Subject("mail-item", id.value()),
                Map.of(
                        "mailbox",
                        proposal.best().mailbox(),
                        "confidence",
                        proposal.confidence().name(),
                        "score",
                        Integer.toString(proposal.score())));
        assign.assign(new AssignMailCommand(
                id,
                proposal.best().mailbox(),
                proposal.best().recipient(),
                Optional.of(new AssignMailCommand.Noted(item.version(), Observations.added(item.noted(), proposal)))));
    }
}
