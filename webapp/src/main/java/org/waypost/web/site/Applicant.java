package org.waypost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypost.access.Role;
import org.waypost.customers.Customer;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * Somebody who came by the link to his application. His browser's session remembers him, so that no address carries the link
 * any further; he is known where applications are filled in, and nowhere else.
 */
public final class Applicant implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = Applicant.class.getName();
    private static final int SECONDS_A_MINUTE = 60;
    private static final List<String> PLACES = List.of("/apply.xhtml", "/ui/v1/applicant/");

    private final long tenant;
    private final long customer;
    private final String name;

    private Applicant(long tenant, Customer customer) {
        this.tenant = tenant;
        this.customer = customer.customerId().value();
        this.name = customer.name();
    }

    /** From now on this browser is his, as long as that of one who signed in, under a new number that nobody knew before. */
    public static void enters(Customer customer, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * SECONDS_A_MINUTE);
        session.setAttribute(
                ATTRIBUTE, new Applicant(TenantScope.current().tenant().value(), customer));
    }

    /** This browser is nobody's application any more. */
    public static void leaves(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }

    /** Who fills in his application by this request, if it is for that and he came by a link of this location. */
    static Optional<Actor> cameTo(TenantId place, HttpServletRequest request) {
        String path = RequestPath.of(request);
        if (PLACES.stream().noneMatch(path::startsWith)) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(Applicant.class::isInstance)
                .map(Applicant.class::cast)
                .filter(one -> one.tenant == place.value())
                .map(one -> one.actor(Device.of(request)));
    }

    private Actor actor(String device) {
        String subject = Long.toString(customer);
        return new Actor(ActorKind.PERSON, subject, name, Set.of(Role.APPLICANT.realmName()), device);
    }
}
