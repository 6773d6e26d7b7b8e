package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.waypost.content.Contents;
import org.waypost.content.OpenedContent;
import org.waypost.content.Rendition;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;

/** Fills the location's own copy of the official form. */
@ApplicationScoped
public class FillOwnForm {
    @Inject
    private KeepFormMap keep;

    @Inject
    private PrintForm forms;

    @Inject
    private FormOverlay overlay;

    @Inject
    private Contents contents;

    /**
     * With what is known of a renter, as a PDF.
     *
     * @param words writes a value as people read it
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} also when there is no copy; {@link
     *     org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public byte[] fill(CustomerId customer, UnaryOperator<FormItem> words) {
        FilledForm form = forms.of(customer).shown(words);
        try (OpenedContent blank = open()) {
            return overlay.fill(blank.stream(), form, keep.map());
        }
    }

    /**
     * With a grid to measure places on, as a PDF.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} also when there is no copy
     */
    public byte[] measure() {
        try (OpenedContent blank = open()) {
            return overlay.measure(blank.stream());
        }
    }

    private OpenedContent open() {
        return keep.blank()
                .map(id -> contents.open(id, Rendition.ORIGINAL))
                .orElseThrow(() -> new PlatformException(VerificationError.BAD_FORM_PDF));
    }
}
