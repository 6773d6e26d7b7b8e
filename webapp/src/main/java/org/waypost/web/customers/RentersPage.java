package org.waypost.web.customers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.waypost.customers.CustomerLine;
import org.waypost.customers.ListCustomers;

/** The renters of the location, searched by name, business, mailbox or e-mail. */
@Named
@RequestScoped
public class RentersPage {
    private static final int ROWS = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ListCustomers customers;

    private List<CustomerLine> rows;

    /** What was searched for. */
    public String getQuery() {
        return Objects.requireNonNullElse(request.getParameter("find"), "");
    }

    /** One row per renter. */
    public List<CustomerLine> getRows() {
        if (rows == null) {
            rows = customers.matching(getQuery(), ROWS);
        }
        return rows;
    }
}
