package org.waypost.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.waypost.customers.CustomerId;
import org.waypost.requests.FindCounterPieces;
import org.waypost.shared.Ids;

/** A renter who walked in without asking before. */
@Named
@ViewScoped
public class CounterPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FindCounterPieces counter;

    private long customer;
    private String name;

    @PostConstruct
    void load() {
        customer = Ids.parse(String.valueOf(request.getParameter("id")));
        name = counter.renter(new CustomerId(customer)).displayName();
    }

    /** Whose mail it is. */
    public long getCustomer() {
        return customer;
    }

    /** His name. */
    public String getName() {
        return name;
    }
}
