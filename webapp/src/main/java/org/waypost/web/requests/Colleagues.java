package org.waypost.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.access.Permission;
import org.waypost.requests.Colleague;
import org.waypost.requests.ListColleagues;
import org.waypost.requests.RequestsError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.signin.SignedInPeople;

/** To whom requests may be given: those who had one before, and those who are signed in here. */
@Named
@RequestScoped
public class Colleagues {
    @Inject
    private ListColleagues colleagues;

    @Inject
    private SignedInPeople people;

    private List<Colleague> all;

    /** By name. */
    public List<Colleague> getAll() {
        if (all == null) {
            Map<String, String> names = new TreeMap<>();
            colleagues.all().forEach(one -> names.put(one.subject(), one.name()));
            names.putAll(people.names(TenantScope.current().tenant(), Permission.REQUESTS_WORK));
            all = names.entrySet().stream()
                    .map(one -> new Colleague(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparing(Colleague::name))
                    .toList();
        }
        return all;
    }

    /**
     * One of them.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_COLLEAGUE}
     */
    Colleague withSubject(String subject) {
        return getAll().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_COLLEAGUE));
    }
}
