package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Releases;
import org.waypost.mailroom.ArchiveMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.DismissFollowUp;
import org.waypost.requests.FolderLine;
import org.waypost.requests.RenterFolders;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;
import org.waypost.shared.Page;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PostalAddress;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.requests.ConsentShown;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/**
 * A renter's folders, and what he may do with a piece straight from the list. The rows are kept as they were shown, so that a
 * click means the piece he saw, whatever came in since.
 */
@Named
@ViewScoped
public class FoldersPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient RenterFolders folders;

    @Inject
    private transient ArchiveMail archiveMail;

    @Inject
    private transient RequestAction requestAction;

    @Inject
    private ConsentShown consentShown;

    @Inject
    private transient CancelRequest cancelRequest;

    @Inject
    private transient DismissFollowUp dismissFollowUp;

    @Inject
    private transient Releases releases;

    @Inject
    private transient CurrentRenter renter;

    @Inject
    private transient Mailboxes mailboxes;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient SiteFormat format;

    @Inject
    private transient ProblemTexts problems;

    private final Map<String, List<FolderRow>> shown = new HashMap<>();
    private Boolean approved;
    private boolean archived;
    private Long after;
    private String next = "";

    /** Has the folders asked for anew. */
    public void refresh() {
        shown.clear();
        approved = null;
    }

    @PostConstruct
    void readAddress() {
        archived = "archive".equals(request.getParameter("view"));
        after = ListKey.of(request).orElse(null);
    }

    /** Stored, nothing asked for: what was put away, or the rest. */
    public List<FolderRow> getInbox() {
        return rows("inbox", archived ? folders::archive : folders::inbox);
    }

    /** Whether the pieces that were put away are shown. */
    public boolean isArchived() {
        return archived;
    }

    /** Asked for, not yet done. */
    public List<FolderRow> getPending() {
        return rows("pending", folders::pending);
    }

    /** Waits for his decision. */
    public List<FolderRow> getActionRequired() {
        return rows("actionRequired", folders::actionRequired);
    }

    /** The key of the next page of what is shown, or empty. */
    public String getNext() {
        return next;
    }

    /** Whether his papers allow mail to be opened. */
    public boolean isApproved() {
        if (approved == null) {
            approved = releases.allowed(renter.get());
        }
        return approved;
    }

    /** The address to give to senders, line by line. */
    public List<String> getAddress() {
        Customer customer = renter.get();
        PostalAddress place = sites.current().address();
        String number = mailboxes.of(customer.customerId()).stream()
                .findFirst()
                .map(Mailbox::number)
                .orElse("");
        return Stream.of(List.of(customer.displayName()), street(place, number), List.of(place.townLine()))
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Beside a suite the number would not be found: it has a line of its own then. */
    private List<String> street(PostalAddress place, String number) {
        boolean british = place.country().equals("GB");
        return !british && place.partOfBuilding().isPresent()
                ? List.of(texts.of("pmb", number), place.street())
                : List.of(texts.of("address.street." + (british ? "GB" : "US"), place.street(), number));
    }

    /** The address in one line. */
    public String getAddressLine() {
        return getAddress().stream().skip(1).collect(Collectors.joining(", "));
    }

    /** Asks for a piece to be opened and scanned. */
    public void openAndScan(String item) {
        tell(
                () -> requestAction.request(MailItemId.of(item), consentShown.agreed(Wish.openAndScan(""))),
                "renter.requested");
    }

    /** Takes a request back. */
    public void cancel(String request) {
        tell(() -> cancelRequest.cancel(ActionRequestId.of(request)), "renter.cancelled");
    }

    /** Needs nothing more done with a scanned piece for now. */
    public void dismiss(String item) {
        tell(() -> dismissFollowUp.dismiss(MailItemId.of(item)), "renter.dismissed");
    }

    /** Puts a piece away, or takes it out again. */
    public void archive(String item, boolean away) {
        tell(
                () -> {
                    if (away) {
                        archiveMail.archive(MailItemId.of(item));
                    } else {
                        archiveMail.takeOut(MailItemId.of(item));
                    }
                },
                away ? "renter.archived" : "renter.unarchived");
    }

    private void tell(Runnable action, String done) {
        try {
            action.run();
            Messages.addGlobalInfo(texts.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        refresh();
    }

    private List<FolderRow> rows(String folder, Function<Optional<Long>, Page<FolderLine>> read) {
        return shown.computeIfAbsent(folder, missing -> {
            Page<FolderLine> page = read.apply(Optional.ofNullable(after));
            next = page.next().map(String::valueOf).orElse("");
            return page.rows().stream()
                    .map(line -> FolderRow.of(line, texts, format))
                    .toList();
        });
    }
}
