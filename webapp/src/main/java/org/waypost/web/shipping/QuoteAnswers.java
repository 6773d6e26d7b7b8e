package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.AnswerQuote;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** A renter answers to a price. */
@Named
@RequestScoped
public class QuoteAnswers {
    @Inject
    private AnswerQuote answer;

    @Inject
    private ShippingWords words;

    @Inject
    private ProblemTexts problems;

    /** Yes. */
    public void approve(String request) {
        tell(() -> answer.approve(ActionRequestId.of(request)), "quote.approved");
    }

    /** No. */
    public void reject(String request) {
        tell(() -> answer.reject(ActionRequestId.of(request)), "quote.rejected");
    }

    private void tell(Runnable step, String done) {
        try {
            step.run();
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
