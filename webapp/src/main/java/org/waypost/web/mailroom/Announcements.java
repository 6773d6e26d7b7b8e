package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.CancelExpected;
import org.waypost.mailroom.ExpectPackage;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** What the pages of operators and renters do alike with parcels on their way. */
@RequestScoped
public class Announcements {
    @Inject
    private ExpectPackage expectPackage;

    @Inject
    private CancelExpected cancelExpected;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private DetailsProblems problems;

    @Inject
    private Clock clock;

    /** As the pages show them. */
    public List<ExpectedRow> rows(List<MailItem> items) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        return items.stream().map(item -> ExpectedRow.of(item, today, format)).toList();
    }

    /** Announces what was typed; says whether that was possible. */
    public boolean expect(ExpectedForm form) {
        try {
            MailItem item = expectPackage.expect(form.command());
            Messages.addGlobalInfo(texts.of("expected.done", item.noted().trackingNumber(), item.mailboxNumber()));
            return true;
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            return false;
        }
    }

    /** Takes an announcement back. */
    public void cancel(String id) {
        try {
            cancelExpected.cancel(MailItemId.of(id));
            Messages.addGlobalInfo(texts.of("expected.cancelled"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
