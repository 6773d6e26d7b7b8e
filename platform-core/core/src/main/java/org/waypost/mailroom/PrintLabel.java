package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** What goes on the label of a piece; a scan of it leads back to the piece. */
@ApplicationScoped
@Transactional
public class PrintLabel {
    private MailItems items;
    private LabelPress press;
    private Sites sites;
    private Access access;

    /** For the proxy. */
    protected PrintLabel() {}

    /** Reads it there. */
    @Inject
    public PrintLabel(MailItems items, LabelPress press, Sites sites, Access access) {
        this.items = items;
        this.press = press;
        this.sites = sites;
        this.access = access;
    }

    /**
     * The label of a piece.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}
     */
    public byte[] print(MailItemId id, LabelSize size, LabelFormat format) {
        access.require(Permission.MAIL_VIEW);
        return press.print(label(items.withId(id)), size, format);
    }

    /**
     * The labels of several pieces as one PDF, in the order of the ids; what is not there has none.
     *
     * @param ids up to 500
     */
    public byte[] print(List<MailItemId> ids, LabelSize size) {
        access.require(Permission.MAIL_VIEW);
        AssignMany.requireFew(ids.size());
        return press.print(
                items.withIds(ids).stream()
                        .sorted(Comparator.comparingInt(item -> ids.indexOf(item.itemId())))
                        .map(this::label)
                        .toList(),
                size);
    }

    private MailLabel label(MailItem item) {
        Site site = sites.current();
        return new MailLabel(
                item.labelCode(),
                item.mailboxNumber(),
                item.recipientName(),
                item.noted().shelf(),
                LocalDate.ofInstant(item.receivedAt(), site.zone()),
                URI.create(site.baseUrl() + "/mailroom/item.xhtml?id="
                        + item.itemId().value()));
    }
}
