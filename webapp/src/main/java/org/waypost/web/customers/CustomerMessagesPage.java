package org.waypost.web.customers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.notifications.ListNotices;
import org.waypost.notifications.NoticeLine;
import org.waypost.notifications.SendNoticeAgain;
import org.waypost.shared.Ids;
import org.waypost.shared.Page;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Language;

/** What a renter was told and will be told, for operators, who may have it tried again. */
@Named
@ViewScoped
public class CustomerMessagesPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ListNotices notices;

    @Inject
    private transient SendNoticeAgain sendAgain;

    @Inject
    private transient Customers customers;

    @Inject
    private transient Language language;

    @Inject
    private transient ProblemTexts problems;

    private transient Page<NoticeLine> page;
    private long id;
    private Long after;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        after = Optional.ofNullable(request.getParameter("after"))
                .filter(text -> !text.isEmpty())
                .map(Ids::parse)
                .orElse(null);
        page = read();
    }

    /** The renter. */
    public Customer getCustomer() {
        return customers.withId(new CustomerId(id));
    }

    /** The renter's id. */
    public String getId() {
        return Long.toString(id);
    }

    /** Has the list asked for anew. */
    public void refresh() {
        page = null;
    }

    /** Messages, those that wait first. */
    public List<NoticeLine> getRows() {
        return page().rows();
    }

    /** The key of the next page, or empty. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    /** Has a message tried again that could not be delivered. */
    public void again(long notice) {
        try {
            sendAgain.again(notice);
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        refresh();
    }

    private Page<NoticeLine> page() {
        if (page == null) {
            page = read();
        }
        return page;
    }

    private Page<NoticeLine> read() {
        return notices.of(new CustomerId(id), language.locale(), Optional.ofNullable(after), ROWS);
    }
}
