package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.RevokeScanLink;
import org.waypost.requests.ScanLink;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** The link by which large files went to a renter, as the operator sees it. */
@Named
@RequestScoped
public class SentLink {
    @Inject
    private RevokeScanLink revokeScanLink;

    @Inject
    private SiteFormat format;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    @Inject
    private Clock clock;

    /** How the link of a request stands, in a sentence; empty when there is none. */
    public String state(String request) {
        return link(request).map(this::inWords).orElse("");
    }

    /** Whether it still opens. */
    public boolean open(String request) {
        return link(request).filter(link -> link.isOpen(clock.instant())).isPresent();
    }

    /** Ends it. */
    public void revoke(String request) {
        try {
            revokeScanLink.revoke(ActionRequestId.of(request));
            Messages.addGlobalInfo(texts.of("scan.link.revoked"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private Optional<ScanLink> link(String request) {
        return revokeScanLink.of(ActionRequestId.of(request));
    }

    private String inWords(ScanLink link) {
        return link.revokedAt()
                .map(when -> texts.of("scan.link.ended", format.moment(when)))
                .orElseGet(() -> texts.of(
                        link.isOpen(clock.instant()) ? "scan.link.until" : "scan.link.over",
                        format.moment(link.expiresAt())));
    }
}
