package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ScanAgain;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The button for a scan that is no good: the renter's and the operator's. */
@Named
@RequestScoped
public class Rescan {
    @Inject
    private ScanAgain scanAgain;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    /** Asks for it. */
    public void ask(String request) {
        try {
            scanAgain.ask(ActionRequestId.of(request), "");
            Messages.addGlobalInfo(texts.of("scan.again.asked"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
